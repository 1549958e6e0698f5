import type { Token } from '../language/tokens';
import { isGluedAt, isOneOf, textAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { monthOf, weekdayOf, type PartialDate } from './calendar';
import { dayOf, isRangeMark, monthAt, yearAt, type Parsed } from './dateParts';
import type { DatePhrase } from './datePhrase';
import { numericDate } from './numericDates';
import { opensRelativeDate, relativeDate } from './relativeDates';
import { weekdayDate, weekendDate } from './weekdayDates';

/** Reads every date form of the grammar from left to right; linear in the number of tokens. */
export function findDates(tokens: readonly Token[]): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = dateAt(tokens, at);
    if (phrase === null) continue;
    const chosen = withYearBehind(tokens, statedBehind(tokens, phrase) ?? phrase);
    found.push(chosen);
    at = chosen.end - 1;
  }
  return found;
}

const YEAR_SHIFT: ReadonlyMap<string, number> = new Map([['this', 0], ['last', -1], ['next', 1]]);

/** "22 February this year", "May 5 last year". */
function withYearBehind(tokens: readonly Token[], phrase: DatePhrase): DatePhrase {
  const shift = YEAR_SHIFT.get(wordAt(tokens, phrase.end));
  if (shift === undefined || wordAt(tokens, phrase.end + 1) !== 'year' || phrase.relative !== null || phrase.from.year !== null || phrase.from.month === null || phrase.from.day === null) return phrase;
  return { ...phrase, end: phrase.end + 2, yearShift: shift };
}

/** Most words of a text open no date. */
const MAY_OPEN = new WordTest(({ key, kind }) => kind === 'number' || (kind === 'word' && (monthOf(key) !== null || weekdayOf(key) !== null || key === 'weekend' || opensRelativeDate(key))));

function dateAt(tokens: readonly Token[], at: number): DatePhrase | null {
  const token = tokens[at];
  if (token === undefined || !MAY_OPEN.of(token)) return null;
  if (token.kind === 'number') return numericDate(tokens, at) ?? dayFirst(tokens, at) ?? dayAlone(tokens, at);
  return monthFirst(tokens, at) ?? relativeDate(tokens, at) ?? weekdayDate(tokens, at) ?? weekendDate(tokens, at);
}

/** "Tuesday, 4 March", "today (11 March 2025)", "a day earlier, on 3 March": the day that is written out wins over the word. */
function statedBehind(tokens: readonly Token[], phrase: DatePhrase): DatePhrase | null {
  const isWord = phrase.relative?.unit === 'weekday' || phrase.relative?.unit === 'day';
  if (!isWord || phrase.from.day !== null) return null;
  const mark = isOneOf(',(', textAt(tokens, phrase.end)) ? phrase.end + 1 : phrase.end;
  const stated = dateAt(tokens, wordAt(tokens, mark) === 'on' ? mark + 1 : mark);
  return stated !== null && stated.relative === null && stated.from.day !== null ? stated : null;
}

/** "12-25 August", "15 and 16 January 2025", "04 - 07 Jul 17", "30 May to 2 June", "the 24th of November". */
function dayFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const days = dayList(tokens, at);
  if (days === null) return null;
  const own = thisMonthEnd(tokens, days.end);
  if (own !== null) return ofThisMonth(at, days, own);
  const month = monthAt(tokens, wordAt(tokens, days.end) === 'of' ? days.end + 1 : days.end);
  if (month === null) return null;
  const year = yearAt(tokens, month.end, { mayBeShort: true });
  const end = year === null ? month.end : year.end;
  const { first, last, isOne } = days.value;
  const from = { year: year === null ? null : year.value, month: month.value, day: first };
  if (!isOne) return { start: at, end, from, to: { ...from, day: last }, relative: null, rule: 'date.days-month' };
  return rangeOf(tokens, { start: at, end, from }) ?? { start: at, end, from, to: null, relative: null, rule: 'date.day-month' };
}

/** "of this month", "of the current month": where the words end. */
function thisMonthEnd(tokens: readonly Token[], at: number): number | null {
  if (wordAt(tokens, at) !== 'of') return null;
  const month = wordAt(tokens, at + 1) === 'the' ? at + 3 : at + 2;
  return /^(?:this|current|present)$/.test(wordAt(tokens, month - 1)) && wordAt(tokens, month) === 'month' ? month + 1 : null;
}

/** "from the 16th to 19th of this month", "on the 15th and the 16th of the current month". */
function ofThisMonth(start: number, { value: { first, last, isOne } }: Parsed<{ first: number; last: number; isOne: boolean }>, end: number): DatePhrase {
  const from = { year: null, month: null, day: first };
  return { start, end, from, to: isOne ? null : { ...from, day: last }, relative: null, isThisMonth: true, rule: isOne ? 'date.day-month' : 'date.days-month' };
}

const BEHIND_DAY = /^(?:[,.;)]|for|at|in|with|and|to|from|by|after|before|during)?$/;

/** "arrived on the 7th", "left on 30th": a day of the month nearest to the report. */
function dayAlone(tokens: readonly Token[], at: number): DatePhrase | null {
  if (!/\d(?:st|nd|rd|th)$/i.test(textAt(tokens, at)) || !(wordAt(tokens, at - 1) === 'on' || (wordAt(tokens, at - 1) === 'the' && /^(?:on|through|until|till)$/.test(wordAt(tokens, at - 2))))) return null;
  const day = dayOf(tokens[at]);
  if (day === null || !BEHIND_DAY.test(textAt(tokens, at + 1))) return null;
  return { start: at, end: at + 1, from: { year: null, month: null, day }, to: null, relative: { unit: 'day', shift: 0 }, rule: 'date.day-alone' };
}

/** "12-25", "15 and 16", "4, 5 and 6": days before the name of a month. */
function dayList(tokens: readonly Token[], at: number): Parsed<{ first: number; last: number; isOne: boolean }> | null {
  const days: number[] = [];
  let next = at;
  for (let day = dayOf(tokens[next]); day !== null && days.length < 8; day = dayOf(tokens[next])) {
    days.push(day);
    next = nextDay(tokens, next + 1);
  }
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { value: { first, last, isOne: days.length === 1 }, end: next };
}

/** Where the next day of a list stands, or the same place when the list ends there. */
function nextDay(tokens: readonly Token[], at: number): number {
  // "Sunday 17 to Monday 18 August".
  const further = wordAt(tokens, at + 1) === 'the' || (isRangeMark(tokens, at) && textAt(tokens, at) !== ',' && weekdayOf(wordAt(tokens, at + 1)) !== null) ? at + 2 : at + 1;
  if (isRangeMark(tokens, at) && dayOf(tokens[further]) !== null) return further;
  return textAt(tokens, at) === ',' && wordAt(tokens, at + 1) === 'and' ? at + 2 : at;
}

/** A range over two months; the year may stand with the last day only. */
function rangeOf(tokens: readonly Token[], first: { start: number; end: number; from: PartialDate }): DatePhrase | null {
  const last = secondDay(tokens, first.end);
  if (last === null) return null;
  return { start: first.start, end: last.end, from: { ...first.from, year: first.from.year ?? last.value.year }, to: last.value, relative: null, rule: 'date.range' };
}

/** The second half of "30 May to 2 June 2025" or "May 30 to June 2". */
function secondDay(tokens: readonly Token[], at: number): Parsed<PartialDate> | null {
  if (!isRangeMark(tokens, at) || isOneOf(',/', textAt(tokens, at))) return null;
  const late = lateDay(tokens, weekdayOf(wordAt(tokens, at + 1)) === null ? at + 1 : textAt(tokens, at + 2) === ',' ? at + 3 : at + 2);
  if (late === null) return null;
  const year = yearAt(tokens, late.end, { mayBeShort: false });
  return { value: { ...late.value, year: year === null ? null : year.value }, end: year === null ? late.end : year.end };
}

/** "2 June", "2nd of June" or "June 2". */
function lateDay(tokens: readonly Token[], at: number): Parsed<PartialDate> | null {
  const day = dayOf(tokens[at]);
  if (day !== null) {
    const month = monthAt(tokens, wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1);
    return month === null ? null : { value: { year: null, month: month.value, day }, end: month.end };
  }
  const month = monthAt(tokens, at);
  const late = month === null ? null : dayOf(tokens[month.end]);
  return month === null || late === null ? null : { value: { year: null, month: month.value, day: late }, end: month.end + 1 };
}

/** "November 24, 2025", "August 14-18", "October 22 to 23", "May 30 to June 2", "June 2024". */
function monthFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const day = isClockTime(tokens, month.end) ? null : dayOf(tokens[month.end]);
  if (day === null) return monthAlone(tokens, at, month);
  const more = moreDays(tokens, month.end + 1);
  const year = yearAt(tokens, more.end, { mayBeShort: false });
  const end = year === null ? more.end : year.end;
  const from = { year: year === null ? null : year.value, month: month.value, day };
  if (more.value !== null) return { start: at, end, from, to: { ...from, day: more.value }, relative: null, rule: 'date.month-days' };
  return rangeOf(tokens, { start: at, end, from }) ?? { start: at, end, from, to: null, relative: null, rule: 'date.month-day' };
}

/** "May 10:30" tells an hour. */
function isClockTime(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at + 1) === ':' && tokens[at + 2]?.kind === 'number' && isGluedAt(tokens, at + 2);
}

/** The last of the days behind the first one: "14-18", "22 and 23"; not the day of another month. */
function moreDays(tokens: readonly Token[], at: number): Parsed<number | null> {
  let end = at;
  let last: number | null = null;
  while (isRangeMark(tokens, end) && dayOf(tokens[end + 1]) !== null && monthAt(tokens, end + 2) === null && !isCount(tokens, end)) {
    last = dayOf(tokens[end + 1]);
    end += 2;
  }
  return { value: last, end };
}

/** "March 4, 12 years after": a number behind a comma is a day only where the list goes on or the year follows. */
function isCount(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === ',' && !isRangeMark(tokens, at + 2) && yearAt(tokens, at + 2, { mayBeShort: false }) === null;
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(['in', 'since', 'last', 'next', 'early', 'late', 'mid']);

/** "June 2024", "in March"; "may" and "march" alone are verbs. */
function monthAlone(tokens: readonly Token[], at: number, month: Parsed<number>): DatePhrase | null {
  const year = yearAt(tokens, wordAt(tokens, month.end) === 'of' ? month.end + 1 : month.end, { mayBeShort: false });
  const word = wordAt(tokens, at);
  const mayBeVerb = word === 'march' || word.length <= 4;
  if (year === null && mayBeVerb && !BEFORE_MONTH.has(wordAt(tokens, at - 1))) return null;
  const from = { year: year === null ? null : year.value, month: month.value, day: null };
  return { start: at, end: year === null ? month.end : year.end, from, to: null, relative: null, rule: null };
}
