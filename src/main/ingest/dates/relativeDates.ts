import { isCapital, textAt, wordAt, type Token } from '../language/tokens';
import type { DatePhrase, Relative } from './datePhrase';
import { bracketedDay, lastWeekday } from './weekdayDates';

const WORDS: ReadonlyArray<readonly [string, Relative]> = [
  ['day before yesterday', { unit: 'day', shift: -2 }],
  ['yesterday', { unit: 'day', shift: -1 }],
  ['a day earlier', { unit: 'day', shift: -1 }],
  ['earlier today', { unit: 'day', shift: 0 }],
  ['today', { unit: 'day', shift: 0 }],
  ['tonight', { unit: 'day', shift: 0 }],
  ['this morning', { unit: 'day', shift: 0 }],
  ['this afternoon', { unit: 'day', shift: 0 }],
  ['this evening', { unit: 'day', shift: 0 }],
  ['last night', { unit: 'day', shift: -1 }],
  ['last evening', { unit: 'day', shift: -1 }],
  ['tomorrow', { unit: 'day', shift: 1 }],
  ['last week', { unit: 'week', shift: -1 }],
  ['this week', { unit: 'week', shift: 0 }],
  ['next week', { unit: 'week', shift: 1 }],
  ['last month', { unit: 'month', shift: -1 }],
  ['earlier this month', { unit: 'month', shift: 0 }],
  ['later this month', { unit: 'month', shift: 0 }],
  ['this month', { unit: 'month', shift: 0 }],
  ['next month', { unit: 'month', shift: 1 }],
  ['last year', { unit: 'year', shift: -1 }],
  ['earlier this year', { unit: 'year', shift: 0 }],
  ['later this year', { unit: 'year', shift: 0 }],
  ['this year', { unit: 'year', shift: 0 }],
  ['next year', { unit: 'year', shift: 1 }],
];

const BY_FIRST = new Map<string, Array<{ words: string[]; relative: Relative }>>();
for (const [phrase, relative] of WORDS) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, relative }]);
}

/** Whether a word begins such a phrase. */
export function opensRelativeDate(key: string): boolean {
  return BY_FIRST.has(key);
}

/** Words like "yesterday (25)", "today until Friday" or "last month"; a day in brackets is kept beside the word. */
export function relativeDate(tokens: readonly Token[], at: number): DatePhrase | null {
  for (const { words, relative } of BY_FIRST.get(wordAt(tokens, at)) ?? []) {
    if (!words.every((word, step) => wordAt(tokens, at + step) === word)) continue;
    const end = at + words.length;
    if (words[0] === 'a' && !isAtEnd(tokens, end)) continue;
    if (relative.unit === 'day') return isNoDay(tokens, at, end) ? null : relativeDay(tokens, { start: at, end }, relative);
    return { start: at, end, from: { year: null, month: null, day: null }, to: null, relative, rule: ruleOf(relative, null) };
  }
  return null;
}

/** "signed in Goyang, a day earlier": counted from the report where a mark closes it; "a day earlier than planned" is not. */
function isAtEnd(tokens: readonly Token[], end: number): boolean {
  return /^[.,;)]?$/.test(textAt(tokens, end));
}

function relativeDay(tokens: readonly Token[], { start, end }: { start: number; end: number }, relative: Relative & { unit: 'day' }): DatePhrase {
  const day = bracketedDay(tokens, end);
  const last = day === null && wordAt(tokens, end) !== 'and' ? lastWeekday(tokens, end) : null;
  const behind = day !== null ? end + 3 : last !== null ? end + 2 : end;
  return { start, end: behind, from: { year: null, month: null, day }, to: null, relative: last === null ? relative : { ...relative, last }, rule: ruleOf(relative, day) };
}

const OCCASION = /^(?:meeting|talks|visit|call|session|round|exercise|summit|dialogue|discussions?|consultations|conversation|signing|ceremony|event|interaction)$/;
const OCCASION_REACH = 4;
const PAPER = /^(?:told|newspaper|daily|weekly|magazine|website|broadcaster|channel)$/;

/** "today’s threats", "the world of today", "told Cyprus Today": no day on which anything was done; "today’s meeting" is one. */
function isNoDay(tokens: readonly Token[], at: number, end: number): boolean {
  if (wordAt(tokens, at) === 'today' && wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) !== 'as') return true;
  if (isCapital(tokens[at]) && isCapital(tokens[at - 1]) && PAPER.test(wordAt(tokens, at - 2))) return true;
  if (!/^['’]s$/i.test(textAt(tokens, end))) return false;
  for (let step = end + 1; step <= end + OCCASION_REACH; step += 1) if (OCCASION.test(wordAt(tokens, step))) return false;
  return true;
}

/** A week, a month or a year tells no day, and so gives no value. */
function ruleOf({ unit }: Relative, day: number | null): string | null {
  if (day !== null) return 'date.bracketed-day';
  return unit === 'day' ? 'date.relative-day' : null;
}
