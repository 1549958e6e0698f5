import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { parseDateEntry, writeDateReading, type DateEntry, type DateReading } from '../../../shared/domain/dateEntry';
import { formatDate, weekday } from '../../../shared/domain/dates';
import { en } from '../../strings/en';
import { KeyCap } from '../keyboard/KeyCap';
import { FieldLabel, FieldWords, lookClass, type FieldLook } from './FieldFrame';
import { useDraft } from './useDraft';

interface DateFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  /** ISO date, or null for none. */
  readonly value: string | null;
  readonly precision?: string | undefined;
  /** ISO date that relative words are read against. */
  readonly today: string;
  readonly onSave: (reading: DateReading | null) => Promise<unknown>;
  /** A month or a year alone is refused: the field needs the day. */
  readonly dayOnly?: boolean | undefined;
  readonly look?: FieldLook | undefined;
  readonly placeholder?: string | undefined;
}

/** The sentence for an entry that cannot be taken; null when it can. */
export function dateFault(entry: DateEntry, dayOnly: boolean): string | null {
  if (entry.kind === 'fault') return en.fields.dateFault(entry.fault, entry.suggestion ? writeDateReading(entry.suggestion) : null);
  if (entry.kind === 'date' && dayOnly && entry.reading.precision !== 'day') return en.fields.dayNeeded(writeDateReading(entry.reading));
  return null;
}

/** What the field says it understood, when that is not simply what was typed. */
function understood(text: string, entry: DateEntry): string | null {
  if (entry.kind !== 'date') return null;
  const written = writeDateReading(entry.reading);
  return written.toLowerCase() === text.trim().toLowerCase() ? null : en.fields.readAs(text.trim(), written);
}

/**
 * Takes "24 nov", "24/11/25", "last monday" or "Nov 2025" and says how it understood it.
 * What is no date stays in the field with what was probably meant; Tab takes that.
 */
export function DateField(props: DateFieldProps): ReactElement {
  const { label, hideLabel = false, today, dayOnly = false, look = 'plain' } = props;
  const written = props.value === null ? '' : formatDate(props.value, props.precision ?? 'day');
  const [lastTyped, setLastTyped] = useState<string | null>(null);
  const readingOf = (text: string): DateReading | null => {
    const entry = parseDateEntry(text, today);
    return entry.kind === 'date' ? entry.reading : null;
  };
  const { draft, state } = useDraft({
    saved: written,
    check: (text) => dateFault(parseDateEntry(text, today), dayOnly),
    save: (text) => props.onSave(readingOf(text)),
    // A date half typed is often a date too ("24 nov 20"): it is kept on leaving the field.
    delay: 2_147_483_647,
  });
  const entry = parseDateEntry(state.text, today);
  const suggestion = state.error !== null && entry.kind === 'fault' ? entry.suggestion : null;
  const finish = (text: string): void => {
    const read = readingOf(text);
    setLastTyped(read && understood(text, parseDateEntry(text, today)) ? text.trim() : null);
    if (read && dateFault(parseDateEntry(text, today), dayOnly) === null) draft.type(writeDateReading(read));
    void draft.commit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && !event.shiftKey && suggestion) {
      event.preventDefault();
      draft.type(writeDateReading(suggestion));
      void draft.commit();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      finish(state.text);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setLastTyped(null);
      draft.restore();
    }
  };
  const current = entry.kind === 'date' ? entry.reading : null;
  const note = understood(state.text, entry) ?? (lastTyped && current ? en.fields.readAs(lastTyped, writeDateReading(current)) : null);
  return (
    <TextField
      className={lookClass(look)}
      value={state.text}
      onChange={(text) => { setLastTyped(null); draft.type(text); }}
      onFocus={() => draft.enter()}
      onBlur={() => finish(state.text)}
      isInvalid={state.error !== null}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      <FieldLabel label={label} isHidden={hideLabel} />
      <div className={`field-box ${state.error === null ? '' : 'invalid'}`}>
        <Input onKeyDown={onKeyDown} placeholder={props.placeholder ?? en.fields.datePlaceholder} autoComplete="off" spellCheck={false} />
        {current?.precision === 'day' && state.error === null ? <span className="aside">{weekday(current.date)}</span> : null}
      </div>
      <FieldWords
        error={state.error === null ? null : <>{state.error}{suggestion ? <> <KeyCap keys="Tab" /> {en.fields.takesIt}</> : null}</>}
        note={note}
      />
    </TextField>
  );
}
