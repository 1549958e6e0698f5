import type { ReactElement, ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { Icon } from '../Icon';

/** How a field rests: with its edge, as quiet text in a detail pane, or as a record's title. */
export type FieldLook = 'plain' | 'quiet' | 'title' | 'heading' | 'read';

/** Class names of a look. Titles and reading text rest quietly too. */
export function lookClass(look: FieldLook): string {
  if (look === 'plain') return 'field';
  return look === 'quiet' ? 'field quiet' : `field quiet ${look}`;
}

/** The visible label, unless the surrounding table of facts already shows the word. */
export function FieldLabel({ label, isHidden }: { label: string; isHidden: boolean }): ReactElement | null {
  return isHidden ? null : <Label className="field-label">{label}</Label>;
}

/** The sentence under a field: an error with its remedy, or a quiet note. */
export function FieldWords({ error, note }: { error: ReactNode; note?: ReactNode }): ReactElement | null {
  if (error) return <Text slot="errorMessage" className="field-error"><Icon name="attention" /><span>{error}</span></Text>;
  return note ? <Text slot="description" className="field-note">{note}</Text> : null;
}
