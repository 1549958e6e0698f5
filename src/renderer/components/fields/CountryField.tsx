import type { ComponentProps, ReactElement } from 'react';
import { Combo } from './Combo';

/** A country with its demonyms and other names. */
export interface CountryOption {
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
}

type CountryFieldProps = Omit<ComponentProps<typeof Combo>, 'options'> & { readonly countries: readonly CountryOption[] };

/** Chooses a country by name ("Oman"), adjective ("Omani") or code ("OM"). */
export function CountryField({ countries, ...rest }: CountryFieldProps): ReactElement {
  return (
    <Combo
      {...rest}
      options={countries.map((country) => ({ id: country.code, label: country.name, names: [country.code, ...country.demonyms, ...country.aliases], detail: country.code }))}
    />
  );
}
