import type { Token } from '../language/tokens';
import { wordAt, textAt } from '../language/tokens';
import type { Word } from '../language/vocabulary';
import { WordTest } from '../language/wordTest';

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const TENTHS = 'tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');
/** Whole ordinals by their word; the first of a series has words of its own. */
const NUMBERS: ReadonlyMap<string, number> = new Map([...TENTHS.map((word, at) => [word, (at + 1) * 10] as const), ...WORDS.map((word, at) => [word, at + 1] as const), ['inaugural', 1], ['maiden', 1]]);
const TENS: ReadonlyMap<string, number> = new Map([['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90]]);
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** An edition's number and the tokens it takes. */
export interface Ordinal {
  value: number;
  start: number;
  end: number;
  isWordForm: boolean;
}

/** Whether an ordinal may begin with a word. */
export function mayBeOrdinal({ key, kind }: Word): boolean {
  return kind === 'number' || NUMBERS.has(key) || TENS.has(key);
}

const MAY_BE_ORDINAL = new WordTest(mayBeOrdinal);

/** "13th", "fifth", "twenty-first", "inaugural" at a token; null when none begins there. */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at];
  if (token === undefined || !MAY_BE_ORDINAL.of(token)) return null;
  if (token.kind === 'number') return figure(token.text, at);
  const word = NUMBERS.get(token.key);
  if (word !== undefined) return { value: word, start: at, end: at + 1, isWordForm: true };
  const tens = TENS.get(token.key);
  if (tens === undefined || textAt(tokens, at + 1) !== '-') return null;
  const unit = NUMBERS.get(wordAt(tokens, at + 2)) ?? 10;
  return unit < 10 ? { value: tens + unit, start: at, end: at + 3, isWordForm: true } : null;
}

function figure(text: string, at: number): Ordinal | null {
  const value = text.length > 2 && text.length < 6 ? /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text)?.[1] : undefined;
  return value === undefined ? null : { value: Number(value), start: at, end: at + 1, isWordForm: false };
}

/** "X", "XII" as a number; words that only look Roman ("I") are not taken. */
export function romanOf(text: string): number | null {
  if (!ROMAN.test(text) || text === '' || text === 'L') return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = values[text[at] ?? ''] ?? 0;
    const next = values[text[at + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** 13 → "13th". */
export function ordinalText(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${tail}`;
}
