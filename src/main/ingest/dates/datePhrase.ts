import type { PartialDate } from './calendar';

/** A date as the text writes it, not yet resolved. Token positions. */
export interface DatePhrase {
  start: number;
  end: number;
  from: PartialDate;
  to: PartialDate | null;
  relative: Relative | null;
  /** "22 February this year": the year by its distance from that of the report. */
  yearShift?: number;
  /** "from the 16th to 19th of this month": the month is that of the report. */
  isThisMonth?: boolean;
  /** Null for a week, a month or a year, which tell no day and so no value. */
  rule: string | null;
}

/** A date that is told by its distance from the day of the report. */
export type Relative =
  | { unit: 'weekday'; weekday: number; shift: number; /** The weekday of the last day. */ last?: number; /** "Tuesday last week". */ isLastWeek?: boolean }
  | { unit: 'day'; shift: number; /** The weekday of the last day. */ last?: number }
  | { unit: 'week' | 'month' | 'year'; shift: number };
