import { isCapital, isOneOf, textAt, type Token, wordAt } from '../language/tokens';
import { monthOf } from './calendar';

/** A part of a date, and the token behind it. */
export interface Parsed<T> {
  value: T;
  end: number;
}

const RANGE_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '‐', 'to', 'and', '&', 'until', 'till', 'through', ',', '/']);
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:19|20)\d{2}$/;
const SHORT_YEAR = /^\d{2}$/;

/** Whether the token joins the first day of a range to the last. */
export function isRangeMark(tokens: readonly Token[], at: number): boolean {
  return RANGE_MARKS.has(wordAt(tokens, at));
}

/** A day of the month: "4", "04", "4th". */
export function dayOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'number' || !DAY.test(token.text)) return null;
  const value = Number.parseInt(token.text, 10);
  return value >= 1 && value <= 31 ? value : null;
}

/** "2025", ", 2025", "’25", and "25" where a short year may stand. */
export function yearAt(tokens: readonly Token[], at: number, options: { mayBeShort: boolean }): Parsed<number> | null {
  const after = textAt(tokens, at) === ',' ? at + 1 : at;
  const token = tokens[after];
  if (token?.kind === 'number') {
    if (YEAR.test(token.text)) return { value: Number(token.text), end: after + 1 };
    return options.mayBeShort && after === at && SHORT_YEAR.test(token.text) ? { value: 2000 + Number(token.text), end: at + 1 } : null;
  }
  const short = textAt(tokens, after + 1);
  return isOneOf("'’", textAt(tokens, after)) && SHORT_YEAR.test(short) ? { value: 2000 + Number(short), end: after + 2 } : null;
}

/** "November", "Nov.", "Sept". */
export function monthAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapital(token)) return null;
  const month = monthOf(token.key);
  if (month === null) return null;
  return { value: month, end: textAt(tokens, at + 1) === '.' && token.text.length <= 4 ? at + 2 : at + 1 };
}
