import { isCapital, tokenise, type Token } from './tokens';
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

/** The phrases that begin with one word. */
interface Beginning<T> {
  alone: Entry<T>[];
  /** Longer ones by their second word, the longest first. */
  bySecond: Map<string, Entry<T>[]>;
}

/** Phrases by their first two words; the longest that stands at a place wins. Hyphens and the dots of short forms do not count. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Beginning<T>>();
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
    const [first, second] = words;
    if (first === undefined) return;
    const beginning = this.#byFirst.get(first) ?? { alone: [], bySecond: new Map<string, Entry<T>[]>() };
    if (second === undefined) beginning.alone.push({ words, value, exact: exactOf(phrase) });
    else beginning.bySecond.set(second, [...(beginning.bySecond.get(second) ?? []), { words, value, exact: null }].toSorted((a, b) => b.words.length - a.words.length));
    if (second !== undefined) this.#vocabulary.follows(second, this.#bit);
    this.#byFirst.set(first, beginning);
    this.#vocabulary.opens(first, this.#bit);
  }

  /** Whether the word of a token is a phrase by itself. */
  has(token: Token): boolean {
    return this.mayBegin(token) && (this.#byFirst.get(token.key)?.alone.length ?? 0) > 0;
  }

  /** Whether a phrase of the table begins with the word of a token. */
  mayBegin(token: Token): boolean {
    return (token.word.opens & this.#bit) !== 0;
  }

  /** The longest phrase that begins at token `at`. */
  match(tokens: readonly Token[], at: number): Hit<T> | null {
    const token = tokens[at];
    if (token === undefined || !this.mayBegin(token) || token.kind === 'mark' || (this.#needsCapital && !isCapital(token))) return null;
    const beginning = this.#byFirst.get(token.key);
    if (beginning === undefined) return null;
    return this.#longer(beginning, tokens, at) ?? alone(beginning, token, at);
  }

  /** The phrases of a text from left to right, where its tokens have no class letter yet; none overlaps the one before. */
  allIn(tokens: readonly Token[], classes: readonly string[]): Array<Hit<T>> {
    const found: Array<Hit<T>> = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !this.mayBegin(token) || classes[at] !== '') continue;
      const hit = this.match(tokens, at);
      if (hit === null) continue;
      found.push(hit);
      at = hit.end - 1;
    }
    return found;
  }

  #longer(beginning: Beginning<T>, tokens: readonly Token[], at: number): Hit<T> | null {
    const second = behindMarks(tokens, at + 1);
    const next = tokens[second];
    if (next === undefined || (next.word.follows & this.#bit) === 0) return null;
    const entries = beginning.bySecond.get(next.key);
    if (entries === undefined) return null;
    for (const { words, value } of entries) {
      const end = endOf(words, tokens, second);
      if (end > 0) return { value, start: at, end };
    }
    return null;
  }
}

/** A short form in capitals counts only as it is written. */
function exactOf(phrase: string): string | null {
  const bare = phrase.replace(/[.\s]/g, '');
  return bare.length > 1 && bare === bare.toUpperCase() && /^\p{Lu}+$/u.test(bare) ? phrase : null;
}

function alone<T>({ alone: entries }: Beginning<T>, token: Token, at: number): Hit<T> | null {
  for (const { exact, value } of entries) if (exact === null || exact === token.text) return { value, start: at, end: at + 1 };
  return null;
}

function isSkipped(token: Token): boolean {
  return token.kind === 'mark' && (token.text === '-' || token.text === '.' || token.text === '‑' || token.text === '–');
}

/** Over at most two hyphens or dots that are glued to the word before. */
function behindMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let token = tokens[next]; token !== undefined && next < at + 2 && token.isGlued && isSkipped(token); token = tokens[next]) next += 1;
  return next;
}

/** Where a phrase ends whose second word stands at `second`; -1 when the text goes on otherwise. */
function endOf(words: readonly string[], tokens: readonly Token[], second: number): number {
  let next = second + 1;
  for (let word = 2; word < words.length; word += 1) {
    next = behindMarks(tokens, next);
    if (tokens[next]?.key !== words[word]) return -1;
    next += 1;
  }
  return next;
}
