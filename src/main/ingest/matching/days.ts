import { addMonths, daysBetween, formatDate, formatRange } from '../../../shared/domain/dates';
import type { DateBasis, EngagementKind } from '../../../shared/domain/values';

/** The days of an engagement as far as they are known; both ends are days, also of a month or a year. */
export interface Span {
  from: string;
  to: string;
  precision: 'day' | 'month' | 'year';
  /** Only the last day is known. */
  isStartOpen: boolean;
}

/**
 * same: the same days · overlap · next-day: one apart · running: an exercise of which only the last day is known may have begun
 * then · month, year: one of both is known by that only, and holds the other · apart · unknown: one has no date.
 */
export interface DayMatch {
  relation: 'same' | 'overlap' | 'next-day' | 'running' | 'month' | 'year' | 'apart' | 'unknown';
  /** Whole days between the two, 0 when they touch. */
  gap: number;
  /** The day of the report is not stated: read from "on Monday", from the dateline, or inferred. */
  isUnsure: boolean;
  reason: string;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LONGEST_RUN = 30;
const BASIS: Readonly<Record<DateBasis, string | null>> = { stated: null, relative: 'a word like “yesterday”', dateline: 'the dateline', inferred: 'the rest of the report' };

/** The days between two dates; null when none is known. Dates may be cut to month or year ("2022-01"). */
export function spanOf(start: string | null, end: string | null, precision: string = 'day'): Span | null {
  const [first, last] = [start, end].map((day) => (day !== null && DATE.test(day) ? day : null));
  const anchor = first ?? last;
  if (!anchor || precision === 'unknown') return null;
  const known = coarser(precision, anchor);
  const from = known === 'day' ? anchor : known === 'month' ? `${anchor.slice(0, 7)}-01` : `${anchor.slice(0, 4)}-01-01`;
  const until = last && last >= anchor ? last : anchor;
  return { from, to: known === 'day' ? until : lastDay(until, known), precision: known, isStartOpen: !first };
}

function coarser(precision: string, date: string): Span['precision'] {
  if (precision === 'year' || date.length === 4) return 'year';
  return precision === 'month' || date.length === 7 ? 'month' : 'day';
}

function lastDay(date: string, precision: 'month' | 'year'): string {
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
  const next = addMonths(`${date.slice(0, 7)}-01`, 1);
  return `${date.slice(0, 7)}-${String(daysBetween(`${date.slice(0, 7)}-01`, next)).padStart(2, '0')}`;
}

/** Compares the days of a report ("here") with those on record ("there"). */
export function matchDays(here: Span | null, there: Span | null, { basis, kind }: { basis: DateBasis | undefined; kind: EngagementKind }): DayMatch {
  const isUnsure = basis !== undefined && basis !== 'stated';
  if (here === null || there === null) return { relation: 'unknown', gap: 0, isUnsure, reason: here === null ? 'The report gives no day.' : 'No day is on record there.' };
  const gap = Math.max(0, daysBetween(here.to, there.from), daysBetween(there.to, here.from));
  const relation = relationOf(here, there, { gap, kind });
  return { relation, gap, isUnsure, reason: inWords(relation, [here, there], isUnsure ? (BASIS[basis] ?? null) : null) };
}

function relationOf(here: Span, there: Span, { gap, kind }: { gap: number; kind: EngagementKind }): DayMatch['relation'] {
  const known = [here.precision, there.precision];
  const coarse = known.includes('year') ? 'year' : known.includes('month') ? 'month' : null;
  if (coarse !== null) return gap === 0 ? coarse : 'apart';
  if (gap === 0) return areSameDays(here, there) ? 'same' : 'overlap';
  if (kind === 'exercise' && isRunning(here, there)) return 'running';
  return gap === 1 ? 'next-day' : 'apart';
}

function areSameDays(a: Span, b: Span): boolean {
  return a.to === b.to && (a.from === b.from || a.isStartOpen || b.isStartOpen);
}

function isRunning(a: Span, b: Span): boolean {
  const [early, late] = a.to < b.to ? [a, b] : [b, a];
  return late.isStartOpen && daysBetween(early.from, late.to) <= LONGEST_RUN;
}

function inWords(relation: DayMatch['relation'], [here, there]: readonly [Span, Span], basis: string | null): string {
  const both = `${spanText(there)} there, ${spanText(here)} here`;
  switch (relation) {
    case 'same': return sameDays(here, there);
    case 'overlap': return `The days overlap: ${both}.`;
    case 'next-day': return basis === null ? `One day apart: ${both}.` : `One day apart, and the day here rests on ${basis}: ${both}.`;
    case 'running': return `One may have begun on the days of the other: ${both}.`;
    case 'month': return `In the same month, ${spanText(here.precision === 'month' ? here : there)}.`;
    case 'year': return `In the same year, ${spanText(here.precision === 'year' ? here : there)}.`;
    default: return `Other days: ${both}.`;
  }
}

function sameDays(here: Span, there: Span): string {
  if (here.isStartOpen || there.isStartOpen) return `Both end on ${formatDate(here.to)}.`;
  return `${here.from === here.to ? 'Same day' : 'Same days'}, ${spanText(here)}.`;
}

/** "24 Nov 2025", "22–23 Oct 2025", "to 26 Sep 2024", "Jan 2022". */
export function spanText({ from, to, precision, isStartOpen }: Span): string {
  return formatRange(isStartOpen ? null : from, to, precision);
}
