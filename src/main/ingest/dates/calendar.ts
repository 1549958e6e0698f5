/** A day, a month or a year of the calendar; what is not known is null. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

const DAY = 86_400_000;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.map((name, at) => [name, at + 1]));
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(Object.entries({ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 }));
const WEEKDAYS: ReadonlyMap<string, number> = new Map(Object.entries({ sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 }));

/** 1 to 12, or null. */
export function monthOf(key: string): number | null {
  return MONTH_NUMBERS.get(key) ?? SHORT_MONTHS.get(key) ?? null;
}

/** 0 (Sunday) to 6, or null. */
export function weekdayOf(key: string): number | null {
  return WEEKDAYS.get(key) ?? null;
}

/** YYYY-MM-DD of a whole and existing date, else null. */
export function isoOf({ year, month, day }: PartialDate): string | null {
  if (year === null || month === null || day === null) return null;
  if (!Number.isInteger(year) || !Number.isInteger(day) || year < 1900 || year > 2199 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; none for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** The parts of YYYY-MM-DD; null when it is no date. */
export function partsOf(iso: string): { year: number; month: number; day: number } | null {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isoOf({ year, month, day }) === iso ? { year, month, day } : null;
}

/** Days from one date to another; both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** Milliseconds of YYYY-MM-DD; by its numbers, since reading the whole text as a date takes several times as long. */
function timeOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));
}

export function addDays(iso: string, days: number): string {
  return new Date(timeOf(iso) + days * DAY).toISOString().slice(0, 10);
}

/** The weekday 0 to 6 of a date. */
export function dayOfWeek(iso: string): number {
  return new Date(timeOf(iso)).getUTCDay();
}

/** The year that brings day and month nearest to the reference. */
export function nearestYear(month: number, day: number, reference: string): number {
  const base = Number(reference.slice(0, 4));
  let best = base;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [base, base - 1, base + 1]) {
    const iso = isoOf({ year, month, day });
    const away = iso === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(reference, iso));
    if (away < distance) [best, distance] = [year, away];
  }
  return best;
}
