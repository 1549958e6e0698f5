/** A word, a number or a mark of the cleaned text. Positions count UTF-16 units. */
export interface Token {
  text: string;
  /** The text in lower case, without diacritics of Latin letters and with straight apostrophes. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** No space stands before it. */
  isGlued: boolean;
}

const PIECE = /(?:\p{Lu}\.){2,}|\p{N}{1,18}(?:st|nd|rd|th)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘]\p{L}[\p{L}\p{M}]*)*|\p{N}+|\S/gu;
const POSSESSIVE = /['’][sS]$/;
const NOT_ASCII = /[^\u0020-\u007e]/;

/** How words are compared: lower case, Latin diacritics and kinds of apostrophe set aside. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[’ʼ‘`]/g, "'").replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l');
}

/** Splits a text into words, numbers and marks; a possessive 's is a mark of its own. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  const push = (piece: string, start: number, kind: Token['kind']): void => {
    tokens.push({ text: piece, key: foldWord(piece), start, end: start + piece.length, kind, isGlued: start === last });
    last = start + piece.length;
  };
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const first = piece.codePointAt(0) ?? 0;
    if (isDigit(first)) push(piece, match.index, 'number');
    else if (!isLetter(piece)) push(piece, match.index, 'mark');
    else if (POSSESSIVE.test(piece) && piece.length > 2) {
      push(piece.slice(0, -2), match.index, 'word');
      push(piece.slice(-2), match.index + piece.length - 2, 'mark');
    } else push(piece, match.index, 'word');
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code > 127 && /^\p{N}/u.test(String.fromCodePoint(code)));
}

function isLetter(piece: string): boolean {
  return /^\p{L}/u.test(piece);
}

/** Begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Two capital letters or more and nothing else: an acronym, or a word in capitals. */
export function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text.length > 1 && /^[\p{Lu}.]+$/u.test(token.text);
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
