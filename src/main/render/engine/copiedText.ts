import bidiFactory from 'bidi-js';
import type { EmbeddedFace } from './pdfmakeInternals';
import type { ShapedGlyph } from './shapedText';

const bidi = bidiFactory();

/** Stands for nothing; readers pass over it. */
const NOTHING = 0x200b;
const NO_WIDTH = /\p{Mn}/u;

/** Glyph and the characters it stands for → its number in the subset of a document. */
const twins = new WeakMap<EmbeddedFace, Map<string, number>>();

const isAlike = (one: readonly number[] | undefined, other: readonly number[]): boolean =>
  one !== undefined && one.length === other.length && one.every((code, index) => code === other[index]);

/**
 * Number of a glyph in the subset of a document. A reader copies what the number stands for, so that a glyph with
 * another meaning gets another number.
 */
export function numberOf(face: EmbeddedFace, { id, advanceWidth }: ShapedGlyph, codePoints: number[]): number {
  const plain = face.subset.includeGlyph(id);
  face.widths[plain] ??= advanceWidth * face.scale;
  face.unicode[plain] ??= codePoints;
  if (isAlike(face.unicode[plain], codePoints)) return plain;
  const ofFace = twins.get(face) ?? new Map<string, number>();
  twins.set(face, ofFace);
  const key = `${id}:${codePoints.join(',')}`;
  const known = ofFace.get(key);
  if (known !== undefined) return known;
  const twin = face.subset.glyphs.push(id) - 1;
  face.widths[twin] = advanceWidth * face.scale;
  face.unicode[twin] = codePoints;
  ofFace.set(key, twin);
  return twin;
}

/**
 * What a glyph of a text from right to left is copied as: a bracket looks like its twin, and is copied as what it is;
 * of several characters, readers take the first for the one that stands leftmost.
 */
export function meaningFromRight(codePoints: readonly number[]): number[] {
  const [only] = codePoints;
  if (only === undefined) return [NOTHING];
  if (codePoints.length > 1) return [...codePoints].reverse();
  const twin = bidi.getMirroredCharacter(String.fromCodePoint(only));
  return [twin?.codePointAt(0) ?? only];
}

/**
 * Shares the characters of a word out among its glyphs in the order of speech, whatever order the glyphs stand in.
 * pdf.js knows no ActualText and gives no width to a glyph that stands for a mark; such shares go to narrow glyphs,
 * never to the first one, before which it would see a gap.
 */
export function sharedOut(text: string, glyphs: readonly ShapedGlyph[]): number[][] {
  const characters = [...text];
  const last = glyphs.at(-1);
  if (characters.at(-1) === ' ' && last && isAlike(last.codePoints, [0x20])) {
    return [...sharedOut(characters.slice(0, -1).join(''), glyphs.slice(0, -1)), [0x20]];
  }
  return cheapestShares(characters, glyphs).map(([from, to]) =>
    (from === to ? [NOTHING] : characters.slice(from, to).map((character) => character.codePointAt(0) ?? 0)));
}

type Share = [number, number];
interface Way { cost: number; shares: Share[] }

/** Width that a reader loses where a glyph stands for these characters. */
function costOf(characters: readonly string[], [from, to]: Share, { width, isFirst }: { width: number; isFirst: boolean }): number {
  const isLost = from === to || characters.slice(from, to).some((character) => NO_WIDTH.test(character));
  // Long shares are avoided, so that each glyph stands for about what it shows.
  const length = Math.max(0, to - from - 1);
  return (isLost ? width + (isFirst ? 100_000 : 0) : 0) + length * length;
}

/** The best of all ways to cut the characters into as many shares as there are glyphs; empty ones only where they are too few. */
function cheapestShares(characters: readonly string[], glyphs: readonly ShapedGlyph[]): Share[] {
  const count = characters.length;
  let ways: (Way | undefined)[] = [{ cost: 0, shares: [] }];
  glyphs.forEach(({ advanceWidth: width }, index) => {
    const left = glyphs.length - index - 1;
    const next: (Way | undefined)[] = [];
    ways.forEach((way, from) => {
      if (!way) return;
      for (let to = from; to <= count; to += 1) {
        const isShort = to === from && count - from > left;
        if (isShort || (left === 0 && to < count)) continue;
        const cost = way.cost + costOf(characters, [from, to], { width, isFirst: index === 0 });
        const known = next[to];
        if (!known || cost < known.cost) next[to] = { cost, shares: [...way.shares, [from, to]] };
      }
    });
    ways = next;
  });
  return ways[count]?.shares ?? glyphs.map((_, index) => (index === 0 ? [0, count] : [count, count]));
}
