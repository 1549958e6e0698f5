/** What a word, a number or a mark is by itself, wherever it stands. */
export interface Word {
  text: string;
  /** The text in lower case, without diacritics of Latin letters and with straight apostrophes. */
  key: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter, or with a small word before one: "d’Estaing". */
  isCapital: boolean;
  /** A word without a capital letter. */
  isLower: boolean;
  /** Two capital letters or more and nothing else: an acronym, or a word in capitals. */
  isAllCapitals: boolean;
  /** Bit n is set when a phrase of table n begins with the word. */
  opens: number;
  /** Bit n is set when it is the second word of a phrase of table n. */
  follows: number;
  /** The class letter of a word that has the same one wherever it stands; empty where it depends, null until it was asked for. */
  letter: string | null;
  /** The same for a word in capitals, behind the look for phrases. */
  capitalLetter: string | null;
  /** The tests that the word was put to, and those that it passed; see wordTest.ts. */
  asked: number;
  answers: number;
}

const NOT_ASCII = /[^\u0020-\u007e]/;
/** A long-lived process forgets its words now and then, so that memory stays bounded. */
const MOST_WORDS = 40_000;
const MOST_TABLES = 31;
/** A power of two. */
const LATELY = 4096;

/** How words are compared: lower case, Latin diacritics and kinds of apostrophe set aside. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[’ʼ‘`]/g, "'").replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l');
}

/**
 * Works out every distinct word once, however often it stands in however many reports, and knows which phrase tables
 * have a phrase that begins with it: most places of a text are passed over without a look-up.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #opens = new Map<string, number>();
  readonly #follows = new Map<string, number>();
  /** Words of plain letters that were met lately, each at the place that its letters tell. */
  #lately = new Array<Word | undefined>(LATELY);
  #tables = 0;

  /** A bit for one more table. @throws RangeError beyond 31 tables */
  newTable(): number {
    if (this.#tables >= MOST_TABLES) throw new RangeError('too many phrase tables for one vocabulary');
    this.#tables += 1;
    return 1 << (this.#tables - 1);
  }

  /** Says that a phrase of a table begins with a word. */
  opens(key: string, table: number): void {
    this.#opens.set(key, (this.#opens.get(key) ?? 0) | table);
    this.#forget();
  }

  /** Says that a phrase of a table has a word as its second. */
  follows(key: string, table: number): void {
    this.#follows.set(key, (this.#follows.get(key) ?? 0) | table);
    this.#forget();
  }

  #forget(): void {
    if (this.#words.size === 0) return;
    this.#words.clear();
    this.#lately.fill(undefined);
  }

  /** The word at a stretch of a text, without taking it out of the text where it was met lately; `sum` is any number that its letters tell. */
  wordWithin(text: string, { start, end, sum }: { start: number; end: number; sum: number }): Word {
    const place = sum & (LATELY - 1);
    const known = this.#lately[place];
    if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
    const word = this.word(text.slice(start, end));
    this.#lately[place] = word;
    return word;
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_WORDS) this.#forget();
    const key = foldWord(text);
    const kind = kindOf(text);
    const word = {
      text, key, kind, isCapital: kind === 'word' && /^(?:\p{Ll}{1,4}['’ʼ‘])?\p{Lu}/u.test(text), isLower: kind === 'word' && text === text.toLowerCase(), isAllCapitals: kind === 'word' && text.length > 1 && /^[\p{Lu}.]+$/u.test(text),
      opens: this.#opens.get(key) ?? 0, follows: this.#follows.get(key) ?? 0, letter: null, capitalLetter: null, asked: 0, answers: 0,
    };
    this.#words.set(text, word);
    return word;
  }
}

function kindOf(text: string): Word['kind'] {
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** For texts that no gazetteer looks at. */
export const BARE_VOCABULARY = new Vocabulary();
