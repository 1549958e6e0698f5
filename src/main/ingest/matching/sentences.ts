import { folded, wordWeight } from './words';

/** The sentences of a text that are long enough to tell a copy by. */
export interface TextSentences {
  /** The folded words of each sentence → how many of them stand outside of quotation marks. */
  byKey: ReadonlyMap<string, number>;
  /** All words outside of quotation marks, also those of short sentences. */
  words: number;
}

const MIN_SENTENCE_WORDS = 8;
const PIECE = /[\p{L}\p{M}\p{N}]+|[.!?]+(?=[\s"“”»)\]]|$)|[…。！？।॥؟۔]+|["“”„«»「」『』]|\n[^\S\n]*\n\s*|\n/gu;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '«': '»', '「': '」', '『': '』' };
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'lt', 'gen', 'col', 'maj', 'brig', 'adm', 'capt', 'cdr', 'sgt', 'prof', 'hon', 'st', 'no', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

/** Splits a text into its sentences. Linear in its length. */
export function sentencesOf(text: string): TextSentences {
  const reading = new Reading();
  for (const match of folded(text).matchAll(PIECE)) reading.take(match[0]);
  reading.endSentence();
  return reading;
}

class Reading implements TextSentences {
  readonly byKey = new Map<string, number>();
  words = 0;
  #sentence: string[] = [];
  #outside = 0;
  #closers = '';
  /** A sentence has ended and no word has followed. */
  #isAfterEnd = false;

  take(piece: string): void {
    const first = piece.charCodeAt(0);
    if (first === 10) this.#breakLine(piece.length > 1);
    else if (isQuote(piece)) this.#quote(piece);
    else if (isEnd(piece)) this.#stop(piece);
    else this.#word(piece);
  }

  endSentence(): void {
    if (this.#outside >= MIN_SENTENCE_WORDS) this.byKey.set(this.#sentence.join(''), this.#outside);
    this.#sentence = [];
    this.#outside = 0;
  }

  #word(word: string): void {
    this.#sentence.push(word);
    this.#isAfterEnd = false;
    if (this.#closers !== '') return;
    const weight = wordWeight(word);
    this.#outside += weight;
    this.words += weight;
  }

  #stop(mark: string): void {
    const last = this.#sentence.at(-1) ?? '';
    if (mark === '.' && (last.length === 1 || ABBREVIATIONS.has(last))) return;
    this.endSentence();
    this.#isAfterEnd = true;
  }

  /** A mark that was never closed ends with its paragraph. */
  #breakLine(isParagraph: boolean): void {
    if (!isParagraph && !this.#isAfterEnd) return;
    this.endSentence();
    this.#closers = '';
  }

  #quote(mark: string): void {
    if (this.#closers === '') this.#closers = CLOSERS[mark] ?? '';
    else if (this.#closers.includes(mark)) this.#closers = '';
  }
}

function isQuote(piece: string): boolean {
  return /^["“”„«»「」『』]/.test(piece);
}

function isEnd(piece: string): boolean {
  return /^[.!?…。！？।॥؟۔]/.test(piece);
}
