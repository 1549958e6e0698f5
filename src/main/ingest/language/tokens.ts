import { BARE_VOCABULARY, type Vocabulary, type Word } from './vocabulary';

export { foldWord } from './vocabulary';

/** A word, a number or a mark of the cleaned text. Positions count UTF-16 units. */
export interface Token {
  text: string;
  /** The text as it is compared, see foldWord. */
  key: string;
  start: number;
  end: number;
  kind: Word['kind'];
  /** No space stands before it. */
  isGlued: boolean;
  word: Word;
}

const PIECE = /(?:\p{Lu}\.){2,}|a\.i\.(?!\p{L})|\p{N}{1,18}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘]\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/gu;

/** Splits a text into words, numbers and marks; a possessive 's is a mark of its own. Linear in the length of the text. */
export function tokenise(text: string, vocabulary: Vocabulary = BARE_VOCABULARY): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  const push = (word: Word, start: number): void => {
    const end = start + word.text.length;
    tokens.push({ text: word.text, key: word.key, start, end, kind: word.kind, isGlued: start === last, word });
    last = end;
  };
  const pushPiece = (piece: string, start: number): void => {
    if (isPossessive(piece)) {
      push(vocabulary.word(piece.slice(0, -2)), start);
      push(vocabulary.word(piece.slice(-2)), start + piece.length - 2);
    } else push(vocabulary.word(piece), start);
  };
  const { length } = text;
  for (let at = 0; at < length; ) {
    const end = plainEnd(text, at);
    if (end === at) at += 1;
    else if (end > at) {
      push(vocabulary.wordWithin(text, { start: at, end, sum: sumOf(text, at, end) }), at);
      at = end;
    } else at = nextPiece(text, at, pushPiece);
  }
  return tokens;
}

/** A number by which most words differ: their ends, their middle and their length. */
function sumOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 61 + text.charCodeAt((start + end) >> 1) * 523 + (end - start) * 3571;
}

const [SPACE, LETTER, MARK] = [1, 2, 3];
const [APOSTROPHE, DOT] = [0x27, 0x2e];
/** What the first 128 characters are; 0 for those that only the pattern can tell. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === ' ' || char === '\n') return SPACE;
  if (/[A-Za-z]/.test(char)) return LETTER;
  return /[!-/:-@[-`{-~]/.test(char) ? MARK : 0;
});

function plainKind(code: number): number {
  return code < 128 ? (PLAIN[code] ?? 0) : 0;
}

/**
 * Most pieces are plain letters or one mark, which need no pattern: where the piece ends, `at` itself for a space, -1 where the
 * pattern must tell.
 */
function plainEnd(text: string, at: number): number {
  const kind = plainKind(text.charCodeAt(at));
  if (kind === SPACE) return at;
  if (kind === MARK) return at + 1;
  if (kind !== LETTER) return -1;
  const { length } = text;
  let end = at + 1;
  while (end < length && plainKind(text.charCodeAt(end)) === LETTER) end += 1;
  if (end === length) return end;
  const behind = text.charCodeAt(end);
  return behind > 127 || behind === APOSTROPHE || (behind === DOT && end === at + 1) ? -1 : end;
}

/** Hands on the next piece that the pattern finds. @returns where it ends */
function nextPiece(text: string, at: number, push: (piece: string, start: number) => void): number {
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  if (match === null) return text.length;
  push(match[0], match.index);
  return match.index + match[0].length;
}

function isPossessive(piece: string): boolean {
  if (piece.length < 3) return false;
  const last = piece.charCodeAt(piece.length - 1);
  if (last !== 115 && last !== 83) return false;
  const mark = piece.charCodeAt(piece.length - 2);
  return mark === 0x27 || mark === 0x2019;
}

/** Begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.word.isCapital;
}

/** Two capital letters or more and nothing else: an acronym, or a word in capitals. */
export function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.word.isAllCapitals;
}

/** The word at a place as it is compared; empty beyond the ends. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** The text at a place; empty beyond the ends. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether a token stands there without a space before it. */
export function isGluedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isGlued ?? false;
}

/** The class letter at a place; empty beyond the ends. */
export function letterAt(classes: string | readonly string[], at: number): string {
  return classes[at] ?? '';
}

/** Whether a class letter or a mark is one of several; false for the empty one beyond the ends. */
export function isOneOf(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter);
}
