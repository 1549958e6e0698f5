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

const PIECE = /(?:\p{Lu}\.){2,}|\p{N}{1,18}(?:st|nd|rd|th)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘]\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/gu;

/** Splits a text into words, numbers and marks; a possessive 's is a mark of its own. Linear in the length of the text. */
export function tokenise(text: string, vocabulary: Vocabulary = BARE_VOCABULARY): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  const push = (piece: string, start: number): void => {
    const word = vocabulary.word(piece);
    const end = start + piece.length;
    tokens.push({ text: word.text, key: word.key, start, end, kind: word.kind, isGlued: start === last, word });
    last = end;
  };
  for (const piece of text.match(PIECE) ?? []) {
    const start = pieceStart(text, piece, at);
    at = start + piece.length;
    if (isPossessive(piece)) {
      push(piece.slice(0, -2), start);
      push(piece.slice(-2), at - 2);
    } else push(piece, start);
  }
  return tokens;
}

const SPACE = 32;

/** Only spaces are passed over between two pieces: the next one begins here, behind one space, or is looked for behind several. */
function pieceStart(text: string, piece: string, at: number): number {
  const first = piece.charCodeAt(0);
  const here = text.charCodeAt(at);
  if (here === first) return at;
  return here === SPACE && text.charCodeAt(at + 1) === first ? at + 1 : text.indexOf(piece, at);
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
