import type { DateBasis } from '../../../shared/domain/values';
import { addDays, dayOfWeek, daysBetween, isoOf, nearestYear, partsOf, type PartialDate } from './calendar';
import type { DatePhrase } from './datePhrase';
import type { Relative } from './datePhrase';

/** A date mention with its days, as far as they can be told. */
export interface ResolvedDate {
  phrase: DatePhrase;
  start: string | null;
  end: string | null;
  basis: DateBasis;
  /** It tells a day, not only a month or a year. */
  isDay: boolean;
  needsReference: boolean;
}

/** The day from which relative dates and missing years are told. */
export interface Reference {
  /** YYYY-MM-DD; null when the report has none. */
  day: string | null;
  /** A year seen in the text, for want of a day. */
  year: number | null;
}

/** What the words about a day say of it: that it will come, or that it is over. */
export type Tense = 'to-come' | 'over' | null;

/** Tells the days of a phrase; without a reference nothing relative is told, never guessed. */
export function resolveDate(phrase: DatePhrase, reference: Reference, tense: Tense): ResolvedDate {
  if (phrase.relative !== null) return relativeDay(phrase, phrase.relative, reference, tense === 'to-come');
  const isStated = phrase.from.year !== null || (phrase.to !== null && phrase.to.year !== null);
  const basis = isStated || reference.day !== null ? 'stated' : 'inferred';
  return { phrase, ...daysOf(phrase, reference, tense), basis, isDay: phrase.from.day !== null, needsReference: !isStated };
}

/** What "this year", "last year" and "this month" say of the year and the month. */
function nearness({ yearShift, isThisMonth }: DatePhrase, told: Reference): { reference: Reference; month: Partial<PartialDate> } {
  if (told.day === null) return { reference: told, month: {} };
  const year = Number(told.day.slice(0, 4));
  return { reference: yearShift === undefined ? told : { day: null, year: year + yearShift }, month: isThisMonth === true ? { year, month: Number(told.day.slice(5, 7)) } : {} };
}

/** First and last day; over the turn of the year the first day lies in the year before. */
function daysOf(phrase: DatePhrase, told: Reference, tense: Tense): { start: string | null; end: string | null } {
  const { reference, month } = nearness(phrase, told);
  const from = withYear({ ...phrase.from, ...month }, reference, tense);
  const start = isoOf(from);
  if (phrase.to === null) return { start, end: start };
  const end = isoOf(withYear({ ...phrase.to, year: phrase.to.year ?? from.year, ...month }, reference, tense));
  if (start === null || end === null || end >= start) return { start, end };
  if (phrase.to.year === null && isOverNewYear(phrase.from, phrase.to)) return { start, end: isoOf({ ...phrase.to, year: (from.year ?? 0) + 1 }) };
  if (phrase.to.year === null || phrase.from.month === phrase.to.month) return { start, end: start };
  return { start: isoOf({ ...from, year: (from.year ?? 0) - 1 }), end };
}

/** "28 December to 3 January". */
function isOverNewYear(from: PartialDate, to: PartialDate): boolean {
  return from.month !== null && to.month !== null && from.month >= 11 && to.month <= 2;
}

/** What is said to come and lies so far back in the nearest year is a year later; a report may be read some weeks after it was written. */
const LONG_PAST_DAYS = 21;
/** What is said to be over and lies so far ahead in the nearest year is a year earlier. */
const AHEAD_DAYS = 3;

function withYear(date: PartialDate, reference: Reference, tense: Tense): PartialDate {
  if (date.year !== null || date.month === null) return date;
  if (reference.day === null) return { ...date, year: reference.year };
  const nearest = nearestYear(date.month, date.day ?? 15, reference.day);
  const day = isoOf({ ...date, year: nearest });
  return { ...date, year: nearest + (day === null ? 0 : yearsAway(daysBetween(day, reference.day), tense)) };
}

function yearsAway(daysBack: number, tense: Tense): number {
  if (tense === 'to-come') return daysBack > LONG_PAST_DAYS ? 1 : 0;
  return tense === 'over' && -daysBack > AHEAD_DAYS ? -1 : 0;
}

function relativeDay(phrase: DatePhrase, relative: Relative, reference: Reference, isFuture: boolean): ResolvedDate {
  const base = { phrase, basis: 'relative' as const, isDay: relative.unit === 'day' || relative.unit === 'weekday', needsReference: true };
  if (reference.day === null) return { ...base, start: null, end: null };
  const day = phrase.from.day === null ? dayFrom(relative, reference.day, isFuture) : nearestDay(phrase.from.day, reference.day);
  return { ...base, start: day, end: lastDay(day, relative), basis: phrase.from.day === null ? 'relative' : 'stated' };
}

/** The last day of "Monday to Wednesday" and of "today until Friday". */
function lastDay(day: string | null, relative: Relative): string | null {
  if (day === null || !('last' in relative) || relative.last === undefined) return day;
  return addDays(day, (relative.last - dayOfWeek(day) + 7) % 7);
}

function dayFrom(relative: Relative, reference: string, isFuture: boolean): string | null {
  if (relative.unit === 'day') return addDays(reference, relative.shift);
  if (relative.unit !== 'weekday') return null;
  if (relative.isLastWeek === true) return addDays(reference, ((relative.weekday + 6) % 7) - ((dayOfWeek(reference) + 6) % 7) - 7);
  const back = (dayOfWeek(reference) - relative.weekday + 7) % 7;
  if (relative.shift > 0 || (isFuture && relative.shift === 0)) return addDays(reference, back === 0 && relative.shift === 0 ? 0 : 7 - back);
  return addDays(reference, relative.shift < 0 && back === 0 ? -7 : -back);
}

/** The day of the month nearest to the reference, in its month or a neighbouring one. */
function nearestDay(day: number, reference: string): string | null {
  const parts = partsOf(reference);
  if (parts === null) return null;
  let best: string | null = null;
  for (const shift of [0, -1, 1]) {
    const month = ((parts.month - 1 + shift + 12) % 12) + 1;
    const year = parts.year + (parts.month + shift < 1 ? -1 : parts.month + shift > 12 ? 1 : 0);
    const iso = isoOf({ year, month, day });
    if (iso !== null && (best === null || Math.abs(daysBetween(reference, iso)) < Math.abs(daysBetween(reference, best)))) best = iso;
  }
  return best;
}
