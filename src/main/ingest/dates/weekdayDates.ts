import { isCapital, textAt, wordAt, type Token } from '../language/tokens';
import { weekdayOf } from './calendar';
import { dayOf } from './dateParts';
import type { DatePhrase, Relative } from './datePhrase';

/** "the Good Friday Agreement": a feast, not the Friday nearest to the report. */
const FEASTS: ReadonlySet<string> = new Set(['good', 'black', 'ash', 'maundy', 'palm', 'easter', 'whit']);
const COMING: ReadonlySet<string> = new Set(['next', 'coming']);

const SATURDAY = 6;
const SUNDAY = 0;
const BEFORE_WEEKEND: ReadonlySet<string> = new Set(['the', 'this', 'last', 'past', 'next', 'coming']);

/** "over the weekend", "last weekend": Saturday to Sunday; "a weekend visit" tells none. */
export function weekendDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const before = wordAt(tokens, at - 1);
  if (wordAt(tokens, at) !== 'weekend' || !BEFORE_WEEKEND.has(before) || /^['’]s$|^-$/.test(textAt(tokens, at + 1))) return null;
  const relative: Relative = { unit: 'weekday', weekday: SATURDAY, shift: COMING.has(before) ? 1 : 0, last: SUNDAY };
  return { start: at, end: at + 1, from: { year: null, month: null, day: null }, to: null, relative, rule: 'date.weekday' };
}

/** "on Monday", "Thursday (11)", "next Tuesday". */
export function weekdayDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const token = tokens[at];
  const weekday = token === undefined || !isCapital(token) || isNoWeekday(tokens, at) ? null : weekdayOf(token.key);
  if (token === undefined || weekday === null) return null;
  const day = bracketedDay(tokens, at + 1);
  const last = day === null ? lastWeekday(tokens, at + 1) : null;
  const end = day === null ? at + (last === null ? 1 : 3) : at + 4;
  const isLastWeek = isOfLastWeek(tokens, { at, end });
  const relative: Relative = { unit: 'weekday', weekday, shift: shiftOf(wordAt(tokens, at - 1)), ...(last === null ? {} : { last }), ...(isLastWeek ? { isLastWeek } : {}) };
  return { start: at, end, from: { year: null, month: null, day }, to: null, relative, rule: day === null ? 'date.weekday' : 'date.bracketed-day' };
}

/** "on Tuesday last week", "last week Tuesday". */
function isOfLastWeek(tokens: readonly Token[], { at, end }: { at: number; end: number }): boolean {
  return [end, at - 2].some((word) => wordAt(tokens, word) === 'last' && wordAt(tokens, word + 1) === 'week');
}

function isNoWeekday(tokens: readonly Token[], at: number): boolean {
  return isFeast(tokens, at) || (textAt(tokens, at).length <= 4 && !isShortFormHere(tokens, at));
}

function isFeast(tokens: readonly Token[], at: number): boolean {
  return FEASTS.has(wordAt(tokens, at - 1)) && isCapital(tokens[at - 1]);
}

function shiftOf(before: string): number {
  return COMING.has(before) ? 1 : before === 'last' ? -1 : 0;
}

/** "Monday to Wednesday", "today until Friday". */
export function lastWeekday(tokens: readonly Token[], at: number): number | null {
  if (wordAt(tokens, at) === 'and') return nextDay(tokens, at);
  if (!/^(?:to|through|till|until|-|–)$/.test(textAt(tokens, at)) || !isCapital(tokens[at + 1])) return null;
  return dayOf(tokens[at + 2]) === null ? weekdayOf(wordAt(tokens, at + 1)) : null;
}

/** "Sunday and Monday": two days that follow each other. */
function nextDay(tokens: readonly Token[], at: number): number | null {
  const [first, last] = [weekdayOf(wordAt(tokens, at - 1)), isCapital(tokens[at + 1]) ? weekdayOf(wordAt(tokens, at + 1)) : null];
  return first !== null && last === (first + 1) % 7 && dayOf(tokens[at + 2]) === null && textAt(tokens, at + 2) !== '(' ? last : null;
}

/** "Sat" and "Sun" are words of their own. */
function isShortFormHere(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === '(' || wordAt(tokens, at - 1) === 'on';
}

/** The day in brackets that begin at a place: "(11)". */
export function bracketedDay(tokens: readonly Token[], at: number): number | null {
  return textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')' ? dayOf(tokens[at + 1]) : null;
}
