import { formatDate } from './dates';
import { namedMonth, nearestMonthName, namedWeekday } from './dateWords';
import { addDays, daysInMonth, iso, lastWeekday, nearestYear, nextWeekday, partsOf, shiftMonths, type Parts } from './calendar';

/** A date with the precision that was given; `date` is the first day of a month or year. */
export interface DateReading { readonly date: string; readonly precision: 'day' | 'month' | 'year' }

/** Why an entry is not a date. `no-such-day`: 31 Nov. `month-first`: 11/24/25. `wrong-weekday`: "Tue 24 Nov 2025". */
export type DateFault = 'not-a-date' | 'no-such-day' | 'month-first' | 'wrong-weekday';

/** How an entry was understood. A suggestion is never taken by itself. */
export type DateEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly reading: DateReading }
  | { readonly kind: 'fault'; readonly fault: DateFault; readonly suggestion: DateReading | null };

const MONTH_WORD = '([a-z]{3,9})';
const YEAR = '(\\d{4}|\\d{2})';

const fault = (kind: DateFault, suggestion: DateReading | null = null): DateEntry => ({ kind: 'fault', fault: kind, suggestion });
const day = (p: Parts): DateReading => ({ date: iso(p), precision: 'day' });
const month = (year: number, m: number): DateReading => ({ date: iso({ year, month: m, day: 1 }), precision: 'month' });
const year = (y: number): DateReading => ({ date: iso({ year: y, month: 1, day: 1 }), precision: 'year' });
const found = (reading: DateReading): DateEntry => ({ kind: 'date', reading });

/** Two figures mean the year within 80 years back and 19 ahead of today. */
function fullYear(text: string, today: Parts): number {
  if (text.length === 4) return Number(text);
  const century = Math.floor(today.year / 100) * 100;
  const candidate = century + Number(text);
  if (candidate > today.year + 19) return candidate - 100;
  return candidate <= today.year - 81 ? candidate + 100 : candidate;
}

/** A day that may not exist; without a year, the nearest one to today. */
function readDay(d: number, m: number, y: string | undefined, today: Parts): DateEntry {
  if (m > 12 && d <= 12 && m <= 31) {
    const swapped = readDay(m, d, y, today);
    return swapped.kind === 'date' ? fault('month-first', swapped.reading) : fault('not-a-date');
  }
  if (m < 1 || m > 12 || d < 1 || d > 31) return fault('not-a-date');
  const inYear = y === undefined ? nearestYear(d, m, today) : fullYear(y, today);
  if (inYear < 1) return fault('not-a-date');
  const last = daysInMonth(inYear, m);
  if (d > last) return fault('no-such-day', day({ year: inYear, month: m, day: last }));
  return found(day({ year: inYear, month: m, day: d }));
}

function readNamedMonth(word: string, use: (m: number) => DateEntry): DateEntry | null {
  const exact = namedMonth(word);
  if (exact !== null) return use(exact);
  const near = nearestMonthName(word);
  if (near === null) return null;
  const guess = use(near);
  return guess.kind === 'date' ? fault('not-a-date', guess.reading) : fault('not-a-date');
}

type Rule = (text: string, today: Parts) => DateEntry | null;

const isoForm: Rule = (text, today) => {
  const m = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (!m) return null;
  const monthNumber = Number(m[2]);
  if (m[3] !== undefined) return monthNumber > 12 ? fault('not-a-date') : readDay(Number(m[3]), monthNumber, m[1], today);
  return monthNumber >= 1 && monthNumber <= 12 && Number(m[1]) > 0 ? found(month(Number(m[1]), monthNumber)) : fault('not-a-date');
};

const numbers: Rule = (text, today) => {
  const m = new RegExp(`^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ]${YEAR})?$`).exec(text);
  return m ? readDay(Number(m[1]), Number(m[2]), m[3], today) : null;
};

const monthAndYear: Rule = (text, today) => {
  const figures = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (figures) return Number(figures[1]) >= 1 && Number(figures[1]) <= 12 ? found(month(Number(figures[2]), Number(figures[1]))) : fault('not-a-date');
  const m = new RegExp(`^${MONTH_WORD}(?: ?${YEAR})?$`).exec(text);
  if (!m) return null;
  return readNamedMonth(m[1] ?? '', (named) =>
    found(month(m[2] === undefined ? nearestYear(1, named, today) : fullYear(m[2], today), named)));
};

const dayAndMonth: Rule = (text, today) => {
  const m = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?(?:of )?${MONTH_WORD}(?:[ \\-]?${YEAR})?$`).exec(text);
  return m ? readNamedMonth(m[2] ?? '', (named) => readDay(Number(m[1]), named, m[3], today)) : null;
};

const monthAndDay: Rule = (text, today) => {
  const m = new RegExp(`^${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`).exec(text);
  if (!m || (Number(m[2]) > 31 && m[3] === undefined)) return null;
  const suffixed = /\d(?:st|nd|rd|th)/.test(text);
  // "Nov 25" is a month and its year, as in "Nov 2025"; "Nov 25th" and "Nov 25 2025" are days.
  if (m[3] === undefined && !suffixed) return null;
  return readNamedMonth(m[1] ?? '', (named) => readDay(Number(m[2]), named, m[3], today));
};

const bareYear: Rule = (text) => (/^[12]\d{3}$/.test(text) ? found(year(Number(text))) : null);

const OFFSET_OF: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]);

const dayWords: Rule = (text, today) => {
  const offset = OFFSET_OF.get(text);
  return offset === undefined ? null : found(day(addDays(today, offset)));
};

const weekdays: Rule = (text, today) => {
  const m = /^(?:(last|next|this|on) )?([a-z]{3,9})$/.exec(text);
  const named = m ? namedWeekday(m[2] ?? '') : null;
  if (!m || named === null) return null;
  if (m[1] === 'next') return found(day(nextWeekday(today, named)));
  // A weekday of the press is the latest one, today included; "last" leaves today out.
  return found(day(lastWeekday(today, named, m[1] === 'last')));
};

const spans: Rule = (text, today) => {
  const m = /^(last|this|next) (month|year)$/.exec(text);
  if (!m) return null;
  const step = { last: -1, this: 0, next: 1 }[m[1] ?? ''] ?? 0;
  if (m[2] === 'year') return found(year(today.year + step));
  const moved = shiftMonths(today, step);
  return found(month(moved.year, moved.month));
};

const counts: Rule = (text, today) => {
  const ago = /^(\d{1,3}) (day|week|month|year)s? ago$/.exec(text);
  const ahead = /^in (\d{1,3}) (day|week|month|year)s?$/.exec(text);
  const m = ago ?? ahead;
  if (!m) return null;
  const n = Number(m[1]) * (ago ? -1 : 1);
  if (m[2] === 'day' || m[2] === 'week') return found(day(addDays(today, m[2] === 'week' ? n * 7 : n)));
  if (m[2] === 'year') return found(year(today.year + n));
  const moved = shiftMonths(today, n);
  return found(month(moved.year, moved.month));
};

/** Figures run together are not read by themselves: too easily mistyped. They only yield a suggestion. */
const runTogether: Rule = (text, today) => {
  const digits = text.replace(/[/.\- ]/g, '');
  const m = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(digits);
  if (!m) return null;
  const guess = readDay(Number(m[1]), Number(m[2]), m[3], today);
  return guess.kind === 'date' ? fault('not-a-date', guess.reading) : fault('not-a-date');
};

const RULES: readonly Rule[] = [isoForm, numbers, bareYear, dayWords, weekdays, spans, counts, monthAndDay, dayAndMonth, monthAndYear, runTogether];

function plain(text: string): string {
  return text.toLowerCase().replace(/[,’']/g, ' ').replace(/\.(?=\s|$)/g, ' ').replace(/([a-z])\./g, '$1 ').replace(/\s*([/-])\s*/g, '$1').replace(/\s+/g, ' ').trim();
}

/** Takes "Mon" off "Mon 24 Nov 2025" and holds the rest against it. */
function withWeekday(text: string, today: Parts): DateEntry | null {
  const m = /^([a-z]{3,9}) (.+)$/.exec(text);
  const named = m ? namedWeekday(m[1] ?? '') : null;
  if (!m || named === null) return null;
  const rest = readPlain(m[2] ?? '', today);
  if (rest.kind !== 'date' || rest.reading.precision !== 'day') return rest;
  const p = partsOf(rest.reading.date);
  const actual = p ? new Date(Date.UTC(p.year, p.month - 1, p.day)).getUTCDay() : named;
  return actual === named ? rest : fault('wrong-weekday', rest.reading);
}

function readPlain(text: string, today: Parts): DateEntry {
  for (const rule of RULES) {
    const entry = rule(text, today);
    if (entry) return entry;
  }
  return withWeekday(text, today) ?? fault('not-a-date');
}

/**
 * Reads what a person types as a date: "24 nov", "24/11/25", "last monday", "Nov 2025", "2025".
 * Day first. Without a year, the nearest one to today. Pure: the same text and `today` (ISO date) give the same entry.
 */
export function parseDateEntry(text: string, today: string): DateEntry {
  const now = partsOf(today);
  const clean = plain(text);
  if (clean === '') return { kind: 'empty' };
  if (!now || clean.length > 40) return fault('not-a-date');
  return readPlain(clean, now);
}

/** The entry as the product writes it, which the parser reads back as the same date. */
export function writeDateReading(reading: DateReading): string {
  return formatDate(reading.date, reading.precision);
}
