import type { ComponentProps, ReactElement } from 'react';
import { Combo } from './Combo';

/** A person with every known spelling. */
export interface PersonOption {
  readonly id: string;
  readonly name: string;
  readonly post?: string | null | undefined;
  readonly spellings?: readonly string[] | undefined;
}

type PersonFieldProps = Omit<ComponentProps<typeof Combo>, 'options'> & { readonly people: readonly PersonOption[] };

/** Chooses a person; any known spelling, in any script, finds them. */
export function PersonField({ people, ...rest }: PersonFieldProps): ReactElement {
  return <Combo {...rest} options={people.map((person) => ({ id: person.id, label: person.name, names: person.spellings, detail: person.post ?? undefined }))} />;
}
