import { isOneOf, textAt, type Token } from '../language/tokens';
import type { PartialDate } from './calendar';
import type { DatePhrase } from './datePhrase';

/** "2025-11-24"; day and month with slashes only where the year stands and the order is beyond doubt. */
export function numericDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const mark = textAt(tokens, at + 1);
  if (mark !== textAt(tokens, at + 3) || !isOneOf('-/.', mark) || tokens[at + 2]?.isGlued !== true) return null;
  const texts = [0, 2, 4].map((step) => textAt(tokens, at + step));
  if (!texts.every((text) => /^\d{1,18}$/.test(text))) return null;
  const from = ordered(texts);
  return from === null ? null : { start: at, end: at + 5, from, to: null, relative: null, rule: 'date.numeric' };
}

function ordered(texts: readonly string[]): PartialDate | null {
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  const date = /^(?:19|20)\d{2}$/.test(texts[0] ?? '') ? { year: a, month: b, day: c } : dayMonthYear(a, b, c);
  return date === null || date.month > 12 || date.day > 31 ? null : date;
}

function dayMonthYear(a: number, b: number, c: number): { year: number; month: number; day: number } | null {
  if (c < 1900 || c > 2199) return null;
  if (a > 12 || a === b) return { year: c, month: b, day: a };
  return b > 12 ? { year: c, month: a, day: b } : null;
}
