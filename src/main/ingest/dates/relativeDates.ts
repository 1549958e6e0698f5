import type { Token } from '../language/tokens';
import type { DatePhrase, Relative } from './datePhrase';
import { wordAt } from '../language/tokens';
import { bracketedDay } from './weekdayDates';

const WORDS: ReadonlyArray<readonly [string, Relative]> = [
  ['day before yesterday', { unit: 'day', shift: -2 }],
  ['yesterday', { unit: 'day', shift: -1 }],
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

/** Words like "yesterday (25)" or "last month"; a day in brackets is kept beside the word. */
export function relativeDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const first = wordAt(tokens, at);
  for (const { words, relative } of BY_FIRST.get(first) ?? []) {
    if (!words.every((word, step) => wordAt(tokens, at + step) === word)) continue;
    const end = at + words.length;
    const day = relative.unit === 'day' ? bracketedDay(tokens, end) : null;
    const from = { year: null, month: null, day };
    return { start: at, end: day === null ? end : end + 3, from, to: null, relative, rule: day === null ? `date.${relative.unit === 'day' ? 'relative-day' : 'relative-period'}` : 'date.bracketed-day' };
  }
  return null;
}
