import { meaningFromRight, numberOf } from './copiedText';
import type { EmbeddedFace } from './pdfmakeInternals';
import { composedNumber, isComposed, levelRow } from './placedGlyphs';
import { matrix, short, TextRow, type Place } from './textRow';
import type { TextPiece } from './shapedText';

/** A glyph in the order of the page. */
interface Letter {
  glyph: number;
  /** Kerning behind it, in thousandths of the type size. */
  gap: number;
  codePoints: number[];
  isRtl: boolean;
}

/** Letters that go into one operator. */
interface Stretch {
  letters: Letter[];
  /** Written in type that is set narrow and stretched back, by `WIDE`. */
  isStretched?: boolean;
}

const LEFT_TO_RIGHT_MARK = 0x200e;
const RIGHT_TO_LEFT_MARK = 0x200f;
const ARABIC_LETTER_MARK = 0x061c;
const SPACE = 0x20;
const VOWEL_SIGN = /^\p{Mn}/u;
const LETTER_FROM_RIGHT = /^[\u0590-\u05ff\u061b\u061e-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;
const DIGIT = /^[\d\u0660-\u0669\u06f0-\u06f9]/u;
/** Stops, commas and signs that readers take for parts of a number. */
const LIKE_NUMBERS = new Set([...'.,:/%+-#$\u060c\u066a\u066b\u066c'].map((sign) => sign.codePointAt(0)));
/** pdf.js sees no space where the pen moves less than 0.102 of the type size; this makes a space look narrower than that. */
const WIDE = 3;

const said = ({ codePoints }: Letter): string => String.fromCodePoint(...codePoints);
const isSign = (letter: Letter | undefined): boolean => letter?.isRtl === true && LIKE_NUMBERS.has(letter.codePoints[0]);
const isVowel = (letter: Letter | undefined): boolean => letter?.isRtl === true && VOWEL_SIGN.test(said(letter));
const isDigit = (letter: Letter): boolean => !letter.isRtl && DIGIT.test(said(letter));
const isSpace = (letter: Letter | undefined): boolean => letter?.codePoints[0] === SPACE;

/**
 * pdf.js takes a row for one from left to right where fewer than three in ten of its characters say otherwise, as where
 * numbers make up most of it. Only there do numbers carry a mark that it copies.
 */
function isMostlyNumbers(pieces: readonly TextPiece[]): boolean {
  const characters = [...pieces.map(({ text }) => text).join('')];
  const fromRight = characters.filter((character) => LETTER_FROM_RIGHT.test(character) || ARABIC_DIGIT.test(character)).length;
  return fromRight > 0 && fromRight < characters.length * 0.3;
}

function lettersOf(face: EmbeddedFace, pieces: readonly TextPiece[]): Letter[] {
  const carriesMarks = isMostlyNumbers(pieces);
  return pieces.flatMap(({ text, features, isRtl }, index) => {
    const { glyphs, positions } = levelRow(face.layoutRun(text, features), face.scale);
    const opensGroup = carriesMarks && !isRtl && (pieces[index - 1]?.isRtl ?? true);
    return glyphs.map((glyph, place): Letter => {
      const own = isRtl ? meaningFromRight(glyph.codePoints) : glyph.codePoints;
      const codePoints = opensGroup && place === 0 ? [ARABIC_LETTER_MARK, ...own] : own;
      const { xAdvance, advanceWidth } = positions[place] ?? { xAdvance: 0 };
      const number = isComposed(glyph) ? composedNumber(face, { ...glyph, codePoints }) : numberOf(face, glyph, codePoints);
      return { glyph: number, gap: xAdvance - (advanceWidth ?? 0), codePoints, isRtl };
    });
  });
}

/** Nothing to see, and no room of its own. pdf.js passes over it, and pdfium where it has an operator to itself. */
function unseen(face: EmbeddedFace, mark: number): Letter {
  const codePoints = [mark];
  return { glyph: composedNumber(face, { parts: [], advanceWidth: 0, codePoints }), gap: 0, codePoints, isRtl: true };
}

interface Mark {
  mark: number;
  /** In an operator of its own. */
  isApart: boolean;
}

/**
 * Where a mark goes before a letter, for readers that would mistake its neighbours:
 * – a phrase that ends with a vowel sign or a bracket: poppler and MuPDF take it for the end of what stands to its left;
 * – a number or name on a page from right to left: poppler takes what follows it for a part of it;
 * – a stop behind a number or a vowel sign: pdfium takes it for a part of the number, or the sign for one of the stop.
 */
function markBefore(letters: readonly Letter[], index: number, isRtlPage: boolean): Mark | null {
  const letter = letters[index];
  const before = letters[index - 1];
  if (!letter || letter.codePoints[0] === ARABIC_LETTER_MARK) return null;
  if (!before) return needsMarkAtEnd(letters, letter) ? { mark: RIGHT_TO_LEFT_MARK, isApart: true } : null;
  if (isSign(before) && (isVowel(letter) || isDigit(letter))) return { mark: ARABIC_LETTER_MARK, isApart: false };
  return isRtlPage && opensGroup(letter, before) ? { mark: ARABIC_LETTER_MARK, isApart: true } : null;
}

/** The leftmost letter, with which the words end. */
const needsMarkAtEnd = (letters: readonly Letter[], letter: Letter): boolean =>
  letter.isRtl && (isVowel(letter) || !(LETTER_FROM_RIGHT.test(said(letter)) || (isSign(letter) && isNumberAfter(letters, 0))));

/** A number or name begins here on the page, or the sign that follows it in speech. */
const opensGroup = (letter: Letter, before: Letter): boolean => before.isRtl && !isSign(before) && (isSign(letter) || !letter.isRtl);

function isNumberAfter(letters: readonly Letter[], index: number): boolean {
  let next = index;
  while (isSign(letters[next])) next += 1;
  return letters[next]?.isRtl === false;
}

/** Thousandths of the type size between a vowel sign and its letter, so that they are not at one place for those who sort by places. */
const HAIR = 0.1;

/** Parts vowel signs from their letters by a hair, which the letters give back. */
function parted(letters: readonly Letter[]): Letter[] {
  let lent = 0;
  return letters.map((letter) => {
    const gap = isVowel(letter) ? HAIR : -lent;
    lent = isVowel(letter) ? lent + HAIR : 0;
    return gap === 0 ? letter : { ...letter, gap: letter.gap + gap };
  });
}

/** A word that ends with a vowel sign, behind a space: pdf.js would see another space between the sign and its letter. */
function carriesSignAfterSpace(letters: readonly Letter[], index: number): boolean {
  let before = index - 1;
  while (isVowel(letters[before])) before -= 1;
  return before < index - 1 && !isVowel(letters[index]) && isSpace(letters[before]);
}

function stretchesOf(face: EmbeddedFace, letters: readonly Letter[], { isRtlPage, isAmidLatin }: RowFromRight): Stretch[] {
  const out: Stretch[] = [];
  let open: Letter[] = [];
  const close = (next?: Stretch): void => {
    if (open.length > 0) out.push({ letters: open });
    open = [];
    if (next) out.push(next);
  };
  letters.forEach((letter, index) => {
    const marked = markBefore(letters, index, isRtlPage);
    if (marked?.isApart) close({ letters: [unseen(face, marked.mark)] });
    else if (marked) open.push(unseen(face, marked.mark));
    if (carriesSignAfterSpace(letters, index)) close({ letters: [letter], isStretched: true });
    else open.push(letter);
  });
  // Poppler takes spaces and signs for a part of the words up to the next letter or number, and turns them round with them.
  close(isAmidLatin ? { letters: [unseen(face, LEFT_TO_RIGHT_MARK)] } : undefined);
  return out;
}

export interface RowFromRight {
  pieces: readonly TextPiece[];
  /** Most letters of the page run from right to left. */
  isRtlPage: boolean;
  /** To its right stands more of the same line, on a page from left to right. */
  isAmidLatin: boolean;
}

/** Thousandths of a point, never to the left: poppler sorts letters by their places, and a sign stands before its letter. */
const roundedUp = (at: number): number => Math.ceil(at * 1000 - 1e-6) / 1000;

/** Operators that show words from right to left, with the numbers and names amid them, in the order of the page. */
export function rowFromRight(face: EmbeddedFace, words: RowFromRight, { x, y, size }: Place): string {
  let out = '';
  let at = x;
  let wide = 0;
  for (const { letters, isStretched } of stretchesOf(face, parted(lettersOf(face, words.pieces)), words)) {
    const next = isStretched ? WIDE : 1;
    if (next !== wide) out += `${wide === 0 && next === 1 ? '' : `${short(100 / next)} Tz\n`}${matrix({ x: wide === 0 ? at : roundedUp(at), y }, next)}\n`;
    wide = next;
    const row = new TextRow();
    for (const { glyph, gap } of letters) {
      row.glyph(glyph);
      row.gap(gap);
      at += (((face.widths[glyph] ?? 0) + gap) * size) / 1000;
    }
    row.flush();
    out += row.out;
  }
  return wide === WIDE ? `${out}100 Tz\n` : out;
}
