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
  /** Told while the field holds what cannot be kept; null when it is mended or goes away. */
  readonly onFault?: ((fault: string | null) => void) | undefined;
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

interface DateText {
  readonly text: string;
  readonly error: string | null;
  /** Offered for an entry that is no date; Tab takes it. */
  readonly suggestion: DateReading | null;
  readonly reading: DateReading | null;
  readonly note: string | null;
  readonly type: (text: string) => void;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly restore: () => void;
  readonly take: (reading: DateReading) => void;
}

function useDateText({ value, precision = 'day', today, dayOnly = false, onSave, onFault }: DateFieldProps): DateText {
  const [lastTyped, setLastTyped] = useState<string | null>(null);
  const readingOf = (text: string): DateReading | null => {
    const read = parseDateEntry(text, today);
    return read.kind === 'date' ? read.reading : null;
  };
  const { draft, state } = useDraft({
    saved: value === null ? '' : formatDate(value, precision),
    check: (text) => dateFault(parseDateEntry(text, today), dayOnly),
    save: (text) => onSave(readingOf(text)),
    // A date half typed is often a date too ("24 nov 20"): it is kept on leaving the field.
    delay: Infinity,
    onFault,
  });
  const entry = parseDateEntry(state.text, today);
  const reading = entry.kind === 'date' ? entry.reading : null;
  const retold = lastTyped && reading ? en.fields.readAs(lastTyped, writeDateReading(reading)) : null;
  const take = (read: DateReading): void => {
    draft.type(writeDateReading(read));
    void draft.commit();
  };
  return {
    text: state.text,
    error: state.error,
    suggestion: state.error !== null && entry.kind === 'fault' ? entry.suggestion : null,
    reading,
    note: understood(state.text, entry) ?? retold,
    type: (text) => { setLastTyped(null); draft.type(text); },
    enter: draft.enter,
    leave: () => {
      if (!reading || dateFault(entry, dayOnly) !== null) return void draft.commit();
      setLastTyped((before) => (understood(state.text, entry) ? state.text.trim() : before));
      take(reading);
    },
    restore: () => { setLastTyped(null); draft.restore(); },
    take,
  };
}

/**
 * Takes "24 nov", "24/11/25", "last monday" or "Nov 2025" and says how it understood it.
 * What is no date stays in the field with what was probably meant; Tab takes that.
 */
export function DateField(props: DateFieldProps): ReactElement {
  const { label, hideLabel = false, look = 'plain' } = props;
  const field = useDateText(props);
  const { error, suggestion, reading } = field;
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { Tab: suggestion && !event.shiftKey ? () => field.take(suggestion) : undefined, Enter: field.leave, Escape: field.restore }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const words = error === null ? null : <>{error}{suggestion ? <> <KeyCap keys="Tab" /> {en.fields.takesIt}</> : null}</>;
  return (
    <TextField className={lookClass(look)} value={field.text} onChange={field.type} onFocus={field.enter} onBlur={field.leave} isInvalid={error !== null}
      {...(hideLabel ? { 'aria-label': label } : {})}>
      <FieldLabel label={label} isHidden={hideLabel} />
      <div className={`field-box ${error === null ? '' : 'invalid'}`}>
        <Input onKeyDown={onKeyDown} placeholder={props.placeholder ?? en.fields.datePlaceholder} autoComplete="off" spellCheck={false} />
        {reading?.precision === 'day' && error === null ? <span className="aside">{weekday(reading.date)}</span> : null}
      </div>
      <FieldWords error={words} note={field.note} />
    </TextField>
  );
}
