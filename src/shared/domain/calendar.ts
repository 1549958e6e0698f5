/** A day of the proleptic Gregorian calendar; month from 1. */
export interface Parts { readonly year: number; readonly month: number; readonly day: number }

/** Parts of an ISO date, or null when it is none. */
export function partsOf(text: string): Parts | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : null;
}

/** ISO date of the parts. */
export function iso({ year, month, day }: Parts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function utc({ year, month, day }: Parts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The day `days` later (or earlier, when negative). */
export function addDays(from: Parts, days: number): Parts {
  const date = utc(from);
  date.setUTCDate(date.getUTCDate() + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `months` later; the day becomes the first. */
export function shiftMonths(from: Parts, months: number): Parts {
  const total = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1, day: 1 };
}

/** Latest day with this weekday (0 = Sunday) up to `today`, or before it. */
export function lastWeekday(today: Parts, weekday: number, isBefore: boolean): Parts {
  const back = (utc(today).getUTCDay() - weekday + 7) % 7;
  return addDays(today, back === 0 && isBefore ? -7 : -back);
}

/** First day with this weekday after `today`. */
export function nextWeekday(today: Parts, weekday: number): Parts {
  return addDays(today, (weekday - utc(today).getUTCDay() + 7) % 7 || 7);
}

/** The year in which day and month lie nearest to today; of two equally near, the earlier. 29 Feb only in leap years. */
export function nearestYear(day: number, month: number, today: Parts): number {
  const now = utc(today).getTime();
  const near = [today.year - 1, today.year, today.year + 1].map((year) => ({
    year, away: Math.abs(utc({ year, month, day: Math.min(day, daysInMonth(year, month)) }).getTime() - now),
  }));
  return near.reduce((best, next) => (next.away < best.away ? next : best)).year;
}
