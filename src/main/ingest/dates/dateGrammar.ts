/* eslint complexity: ["error", 21] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { Token } from '../language/tokens';
import { isCapital, wordAt, textAt, isGluedAt } from '../language/tokens';
import { monthOf, weekdayOf, type PartialDate } from './calendar';
import type { DatePhrase, Relative } from './datePhrase';
import { relativeDate } from './relativeDates';

interface Parsed<T> {
  value: T;
  end: number;
}

const RANGE_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '‐', 'to', 'and', '&', 'until', 'till', 'through', ',', '/']);

/** Reads every date form of the grammar from left to right; linear in the number of tokens. */
export function findDates(tokens: readonly Token[]): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = dateAt(tokens, at);
    if (phrase === null) continue;
    const stated = (phrase.relative?.unit === 'weekday' || phrase.relative?.unit === 'day') && phrase.from.day === null ? dateAt(tokens, /^[,(]$/.test(textAt(tokens, phrase.end)) ? phrase.end + 1 : phrase.end) : null;
    const chosen = stated !== null && stated.relative === null && stated.from.day !== null ? stated : phrase;
    found.push(chosen);
    at = chosen.end - 1;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number): DatePhrase | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') return numericDate(tokens, at) ?? dayFirst(tokens, at);
  return monthFirst(tokens, at) ?? relativeDate(tokens, at, dayOf) ?? weekdayDate(tokens, at);
}

function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length > 4) return null;
  const value = Number(token.text.replace(/(?:st|nd|rd|th)$/, ''));
  return Number.isInteger(value) && value >= 1 && value <= 31 && /^\d{1,2}(?:\D{2})?$/.test(token.text) ? value : null;
}

function yearAt(tokens: readonly Token[], at: number, options: { mayBeShort: boolean }): Parsed<number> | null {
  const after = textAt(tokens, at) === ',' ? at + 1 : at;
  const token = tokens[after];
  if (token?.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.text)) return { value: Number(token.text), end: after + 1 };
  if (options.mayBeShort && after === at && token?.kind === 'number' && /^\d{2}$/.test(token.text)) return { value: 2000 + Number(token.text), end: at + 1 };
  if ((token?.text === '’' || token?.text === "'") && /^\d{2}$/.test(textAt(tokens, after + 1))) return { value: 2000 + Number(textAt(tokens, after + 1)), end: after + 2 };
  return null;
}

function monthAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapital(token)) return null;
  const month = monthOf(token.key);
  if (month === null) return null;
  return { value: month, end: textAt(tokens, at + 1) === '.' && token.text.length <= 4 ? at + 2 : at + 1 };
}

/** "2025-11-24"; day and month with slashes only where the year stands and the order is beyond doubt. */
function numericDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const parts = [0, 2, 4].map((step) => tokens[at + step]);
  const mark = textAt(tokens, at + 1);
  if (mark !== textAt(tokens, at + 3) || !['-', '/', '.'].includes(mark) || parts.some((part) => part?.kind !== 'number') || tokens[at + 2]?.isGlued !== true) return null;
  const [a = 0, b = 0, c = 0] = parts.map((part) => Number(part?.text));
  const from = /^(?:19|20)\d{2}$/.test(parts[0]?.text ?? '') ? { year: a, month: b, day: c } : dayMonthYear(a, b, c);
  return from === null || from.month > 12 || from.day > 31 ? null : { start: at, end: at + 5, from, to: null, relative: null, rule: 'date.numeric' };
}

function dayMonthYear(a: number, b: number, c: number): { year: number; month: number; day: number } | null {
  if (c < 1900 || c > 2199) return null;
  if (a > 12 || a === b) return { year: c, month: b, day: a };
  return b > 12 ? { year: c, month: a, day: b } : null;
}

/** "12-25 August", "15 and 16 January 2025", "04 - 07 Jul 17", "30 May to 2 June", "the 24th of November". */
function dayFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const days: number[] = [];
  let next = at;
  for (let day = dayOf(tokens[next]); day !== null && days.length < 8; day = dayOf(tokens[next])) {
    days.push(day);
    next += 1;
    const mark = tokens[next];
    if (mark !== undefined && RANGE_MARKS.has(mark.key) && dayOf(tokens[next + 1]) !== null) next += 1;
    else if (mark?.text === ',' && wordAt(tokens, next + 1) === 'and') next += 2;
    else break;
  }
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (wordAt(tokens, next) === 'of') next += 1;
  const month = monthAt(tokens, next);
  if (month === null) return null;
  const year = yearAt(tokens, month.end, { mayBeShort: true });
  const end = year?.end ?? month.end;
  const start = { year: year?.value ?? null, month: month.value, day: first };
  const other = days.length === 1 ? secondDay(tokens, end) : null;
  if (other !== null) return { start: at, end: other.end, from: { ...start, year: start.year ?? other.value.year }, to: other.value, relative: null, rule: 'date.range' };
  if (days.length === 1) return { start: at, end, from: start, to: null, relative: null, rule: 'date.day-month' };
  return { start: at, end, from: start, to: { ...start, day: last }, relative: null, rule: 'date.days-month' };
}

/** The second half of "30 May to 2 June 2025" or "May 30 to June 2". */
function secondDay(tokens: readonly Token[], at: number): Parsed<PartialDate> | null {
  const mark = tokens[at];
  if (mark === undefined || !RANGE_MARKS.has(mark.key) || mark.key === ',' || mark.key === '/') return null;
  const day = dayOf(tokens[at + 1]);
  const month = monthAt(tokens, day === null ? at + 1 : wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2);
  const late = day ?? (month === null ? null : dayOf(tokens[month.end]));
  if (month === null || late === null) return null;
  const end = day === null ? month.end + 1 : month.end;
  const year = yearAt(tokens, end, { mayBeShort: false });
  return { value: { year: year?.value ?? null, month: month.value, day: late }, end: year?.end ?? end };
}

/** "November 24, 2025", "August 14-18", "October 22 to 23", "May 30 to June 2", "June 2024". */
function monthFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const day = dayOf(tokens[month.end]);
  if (day === null || (textAt(tokens, month.end + 1) === ':' && tokens[month.end + 2]?.kind === 'number' && isGluedAt(tokens, month.end + 2))) return monthAlone(tokens, at, month);
  let end = month.end + 1;
  let last: number | null = null;
  while (RANGE_MARKS.has(wordAt(tokens, end)) && dayOf(tokens[end + 1]) !== null && monthAt(tokens, end + 2) === null) {
    last = dayOf(tokens[end + 1]);
    end += 2;
  }
  const year = yearAt(tokens, end, { mayBeShort: false });
  const from = { year: year?.value ?? null, month: month.value, day };
  if (last !== null) return { start: at, end: year?.end ?? end, from, to: { ...from, day: last }, relative: null, rule: 'date.month-days' };
  const other = secondDay(tokens, year?.end ?? end);
  if (other !== null) return { start: at, end: other.end, from: { ...from, year: from.year ?? other.value.year }, to: other.value, relative: null, rule: 'date.range' };
  return { start: at, end: year?.end ?? end, from, to: null, relative: null, rule: 'date.month-day' };
}

function monthAlone(tokens: readonly Token[], at: number, month: Parsed<number>): DatePhrase | null {
  const year = yearAt(tokens, wordAt(tokens, month.end) === 'of' ? month.end + 1 : month.end, { mayBeShort: false });
  const word = wordAt(tokens, at);
  if (year === null && (word === 'may' || word === 'march' || word.length <= 4) && !['in', 'since', 'last', 'next', 'early', 'late', 'mid'].includes(wordAt(tokens, at - 1))) return null;
  return { start: at, end: year?.end ?? month.end, from: { year: year?.value ?? null, month: month.value, day: null }, to: null, relative: null, rule: 'date.month' };
}

/** "on Monday", "Thursday (11)", "next Tuesday". */
function weekdayDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const token = tokens[at];
  const weekday = token !== undefined && isCapital(token) ? weekdayOf(token.key) : null;
  if (weekday === null) return null;
  if (token !== undefined && token.text.length <= 4 && textAt(tokens, at - 1) !== '(' && wordAt(tokens, at - 1) !== 'on') return null;
  const day = textAt(tokens, at + 1) === '(' && textAt(tokens, at + 3) === ')' ? dayOf(tokens[at + 2]) : null;
  const before = wordAt(tokens, at - 1);
  const relative: Relative = { unit: 'weekday', weekday, shift: before === 'next' || before === 'coming' ? 1 : 0 };
  const none = { year: null, month: null, day };
  return { start: at, end: day === null ? at + 1 : at + 4, from: none, to: null, relative, rule: day === null ? 'date.weekday' : 'date.bracketed-day' };
}
