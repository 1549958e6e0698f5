import { foldWord, isCapital, tokenise, type Token, wordAt } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A phrase found in the tokens: its value and where it ends (the token after its last). */
export interface Hit<T> {
  value: T;
  start: number;
  end: number;
}

interface Entry<T> {
  words: readonly string[];
  value: T;
  /** The spelling that a short form in capitals must have; null where capitals do not matter. */
  exact: string | null;
}

/** Phrases by their first word; the longest that stands at a place wins. Hyphens and the dots of short forms do not count. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #needsCapital: boolean;
  readonly #vocabulary: Vocabulary;
  readonly #bit: number;

  /** @throws RangeError when the vocabulary has no room for one more table */
  constructor(options: { needsCapital: boolean; vocabulary: Vocabulary }) {
    this.#needsCapital = options.needsCapital;
    this.#vocabulary = options.vocabulary;
    this.#bit = options.vocabulary.newTable();
  }

  add(phrase: string, value: T): void {
    const words = tokenise(phrase).filter((token) => !isSkipped(token)).map((token) => token.key);
    const first = words[0];
    if (first === undefined) return;
    const bare = phrase.replace(/[.\s]/g, '');
    const exact = words.length === 1 && bare.length > 1 && bare === bare.toUpperCase() && /^\p{Lu}+$/u.test(bare) ? phrase : null;
    const list = this.#byFirst.get(first) ?? [];
    list.push({ words, value, exact });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, list);
    this.#vocabulary.opens(first, this.#bit);
  }

  has(word: string): boolean {
    return this.#byFirst.get(foldWord(word))?.some((entry) => entry.words.length === 1) ?? false;
  }

  /** The longest phrase that begins at token `at`. */
  match(tokens: readonly Token[], at: number): Hit<T> | null {
    const token = tokens[at];
    if (token === undefined || (token.word.opens & this.#bit) === 0 || token.kind === 'mark' || (this.#needsCapital && !isCapital(token))) return null;
    for (const entry of this.#byFirst.get(token.key) ?? []) {
      if (entry.exact !== null && entry.exact !== token.text) continue;
      const end = endOf(entry.words, tokens, at);
      if (end > 0) return { value: entry.value, start: at, end };
    }
    return null;
  }
}

function isSkipped(token: Token): boolean {
  return token.text === '-' || token.text === '.' || token.text === '‑' || token.text === '–';
}

function endOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let word = 1; word < words.length; word += 1) {
    let skipped = 0;
    for (let token = tokens[next]; token !== undefined && skipped < 2 && isSkipped(token) && token.isGlued; token = tokens[next]) {
      next += 1;
      skipped += 1;
    }
    if (wordAt(tokens, next) !== words[word]) return -1;
    next += 1;
  }
  return next;
}
