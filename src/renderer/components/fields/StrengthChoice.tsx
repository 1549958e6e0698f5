import type { ReactElement } from 'react';
import { Treatment } from '../../../shared/domain/values';
import { en } from '../../strings/en';
import { StrengthBars } from '../marks/Strength';
import { Choice } from './Choice';

const OPTIONS = Treatment.options.map((id) => ({ id, label: en.words.strength[id] }));

interface StrengthChoiceProps {
  readonly label: string;
  readonly value: Treatment;
  /** Stands behind the word of the chosen strength. */
  readonly note?: string | null | undefined;
  readonly onChange: (strength: Treatment) => void;
}

/** How firmly something was treated, as bars with the verb's own word. */
export function StrengthChoice({ label, value, note, onChange }: StrengthChoiceProps): ReactElement {
  const options = OPTIONS.map((option) => (option.id === value ? { ...option, spoken: option.label, label: '', mark: <StrengthBars strength={value} note={note} /> } : option));
  return <Choice label={label} hideLabel look="quiet" value={value} options={options} onChange={onChange} />;
}
