/**
 * Numbers of search documents carry their date, so that reading the index backwards is reading from the newest:
 * day × 2^24 + running number. Records without a date (people, topics…) come above all dated ones.
 */
const PER_DAY = 2 ** 24;
export const FIRST_UNDATED = 2 ** 50;
export const LAST_ID = Number.MAX_SAFE_INTEGER;

const DAY_MS = 86_400_000;
/** Days from 1 Jan of the year 0 to 1 Jan 1970. */
const EPOCH_DAYS = 719_528;

/** First and last number of the documents of a day; of the undated ones when `date` is no date. */
export function idsOfDay(date: string | null): { first: number; last: number } {
  const day = dayNumber(date);
  if (day === null) return { first: FIRST_UNDATED, last: LAST_ID };
  return { first: day * PER_DAY, last: (day + 1) * PER_DAY - 1 };
}

/** Range of numbers for "from `after` on, before `before`"; both ends may be open. Undated records are never inside. */
export function idsBetween(after: string | null, before: string | null): { first: number; last: number } {
  return {
    first: after === null ? 0 : idsOfDay(after).first,
    last: before === null ? FIRST_UNDATED - 1 : idsOfDay(before).first - 1,
  };
}

function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}(-\d{2}(-\d{2})?)?/.test(date)) return null;
  const [year = '', month = '01', day = '01'] = date.slice(0, 10).split('-');
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS) + EPOCH_DAYS;
}
