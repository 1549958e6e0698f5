import type { ResolvedDate } from '../dates/resolveDate';

/** The days of an event and the phrases that tell them. */
export interface When {
  start: string | null;
  end: string | null;
  /** Month or year that is all the report tells, in its words. */
  vague: ResolvedDate | null;
  from: ResolvedDate | null;
  to: ResolvedDate | null;
  /** Null where no day is told. */
  rule: string | null;
}

/** No day is told. */
export const NOTHING: When = { start: null, end: null, vague: null, from: null, to: null, rule: null };
