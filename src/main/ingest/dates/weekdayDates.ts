import { isCapital, textAt, wordAt, type Token } from '../language/tokens';
import { weekdayOf } from './calendar';
import { dayOf } from './dateParts';
import type { DatePhrase, Relative } from './datePhrase';

/** "the Good Friday Agreement": a feast, not the Friday nearest to the report. */
const FEASTS: ReadonlySet<string> = new Set(['good', 'black', 'ash', 'maundy', 'palm', 'easter', 'whit']);
const COMING: ReadonlySet<string> = new Set(['next', 'coming']);

/** "on Monday", "Thursday (11)", "next Tuesday". */
export function weekdayDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const token = tokens[at];
  const weekday = token === undefined || !isCapital(token) || isNoWeekday(tokens, at) ? null : weekdayOf(token.key);
  if (token === undefined || weekday === null) return null;
  const day = bracketedDay(tokens, at + 1);
  const last = day === null ? lastWeekday(tokens, at + 1) : null;
  const relative: Relative = { unit: 'weekday', weekday, shift: shiftOf(wordAt(tokens, at - 1)), ...(last === null ? {} : { last }) };
  const end = day === null ? at + (last === null ? 1 : 3) : at + 4;
  return { start: at, end, from: { year: null, month: null, day }, to: null, relative, rule: day === null ? 'date.weekday' : 'date.bracketed-day' };
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

/** "Monday to Wednesday". */
function lastWeekday(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:to|through|till|until|-|–)$/.test(textAt(tokens, at)) || !isCapital(tokens[at + 1])) return null;
  return dayOf(tokens[at + 2]) === null ? weekdayOf(wordAt(tokens, at + 1)) : null;
}

/** "Sat" and "Sun" are words of their own. */
function isShortFormHere(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === '(' || wordAt(tokens, at - 1) === 'on';
}

/** The day in brackets that begin at a place: "(11)". */
export function bracketedDay(tokens: readonly Token[], at: number): number | null {
  return textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')' ? dayOf(tokens[at + 1]) : null;
}
