import type { Token } from './tokens';
import type { Word } from './vocabulary';

const MOST_TESTS = 31;
let made = 0;

/** A question that a word answers by itself, wherever it stands: asked once for each distinct word that the vocabulary remembers. */
export class WordTest {
  readonly #bit: number;
  readonly #test: (word: Word) => boolean;

  /** @throws RangeError beyond 31 tests in one process */
  constructor(test: (word: Word) => boolean) {
    if (made >= MOST_TESTS) throw new RangeError('too many word tests');
    this.#bit = 1 << made;
    this.#test = test;
    made += 1;
  }

  /** False beyond the ends of a text. */
  of(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const { word } = token;
    if ((word.asked & this.#bit) === 0) {
      word.asked |= this.#bit;
      if (this.#test(word)) word.answers |= this.#bit;
    }
    return (word.answers & this.#bit) !== 0;
  }
}
