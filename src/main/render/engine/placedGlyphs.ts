import type { EmbeddedFace } from './pdfmakeInternals';
import type { FontFile, ShapedGlyph, ShapedPosition, ShapedRun } from './shapedText';

/** One glyph of the font file in a composed glyph, with its shift in units of the face. */
interface Part {
  id: number;
  dx: number;
  dy: number;
}

/** A glyph that the font file does not have: parts of others, shifted, with an advance of its own. */
export interface ComposedGlyph {
  parts: Part[];
  advanceWidth: number;
  codePoints: number[];
}

/** What stands in a row of text: a glyph of the file, or one that is composed for it. */
export type RowGlyph = ShapedGlyph | ComposedGlyph;

export const isComposed = (glyph: RowGlyph): glyph is ComposedGlyph => 'parts' in glyph;

/** A row of glyphs in which only kerning moves the pen. */
export interface LevelRow {
  glyphs: RowGlyph[];
  positions: ShapedPosition[];
}

const isOffset = ({ xOffset, yOffset }: ShapedPosition): boolean => xOffset !== 0 || yOffset !== 0;

/**
 * A shaped run without shifts: what the shaper raises, lowers or tucks under its neighbour becomes a glyph that is drawn
 * so by itself. Readers take a jump of the pen for the end of a word, or put vowel signs beside the wrong letter.
 * Strokes that stand for no character become part of the letter that they lengthen, which is the next one on the page.
 */
export function levelRow({ glyphs, positions }: ShapedRun, scale: number): LevelRow {
  const row: LevelRow = { glyphs: [], positions: [] };
  const strokes: { parts: Part[]; width: number } = { parts: [], width: 0 };
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    if (!position) return;
    const part = { id: glyph.id, dx: strokes.width + position.xOffset / scale, dy: position.yOffset / scale };
    if (glyph.codePoints.length === 0 && index + 1 < glyphs.length) {
      strokes.parts.push(part);
      strokes.width += position.xAdvance / scale;
      return;
    }
    const isSign = position.xAdvance === 0;
    if (strokes.parts.length === 0 && !isOffset(position)) {
      row.glyphs.push(glyph);
      row.positions.push(position);
      return;
    }
    const taken = isSign ? [] : strokes.parts.splice(0);
    const advanceWidth = isSign ? 0 : strokes.width + position.xAdvance / scale;
    if (!isSign) strokes.width = 0;
    row.glyphs.push({ parts: [...taken, part], advanceWidth, codePoints: glyph.codePoints });
    row.positions.push({ xAdvance: advanceWidth * scale, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advanceWidth * scale });
  });
  return row;
}

/** Numbers from here on in the subset of a document mean composed glyphs; a font file has fewer glyphs. */
const COMPOSED = 0x1_0000;

const known = new WeakMap<EmbeddedFace, Map<string, number>>();
const composed = new WeakMap<EmbeddedFace, ComposedGlyph[]>();

/** Number of a composed glyph in the subset of a document, where it is added at the first use. */
export function composedNumber(face: EmbeddedFace, glyph: ComposedGlyph): number {
  const numbers = known.get(face) ?? new Map<string, number>();
  known.set(face, numbers);
  const key = `${glyph.parts.map(({ id, dx, dy }) => `${id} ${dx} ${dy}`).join(';')}|${glyph.advanceWidth}|${glyph.codePoints.join(',')}`;
  const before = numbers.get(key);
  if (before !== undefined) return before;
  const list = composed.get(face) ?? teach(face);
  const number = face.subset.glyphs.push(COMPOSED + list.push(glyph) - 1) - 1;
  face.widths[number] = glyph.advanceWidth * face.scale;
  face.unicode[number] = glyph.codePoints;
  numbers.set(key, number);
  return number;
}

/** Lets the subset of one document write composed glyphs beside those of the file. */
function teach(face: EmbeddedFace): ComposedGlyph[] {
  const list: ComposedGlyph[] = [];
  composed.set(face, list);
  const { subset } = face;
  const addFromFile = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph: number): number => {
    const own = glyph < COMPOSED ? undefined : list[glyph - COMPOSED];
    return own ? addComposed(face, own) : addFromFile(glyph);
  };
  return list;
}

/** Flags of a component in the `glyf` table: offsets in 16 bits, offsets and not points, more to come. */
const WORDS = 0x0001;
const OFFSETS = 0x0002;
const MORE = 0x0020;
const HEAD_BYTES = 10;
const PART_BYTES = 8;

/** Writes a glyph as components of the `glyf` table (OpenType, “Composite Glyph Description”). */
function addComposed({ subset, font }: EmbeddedFace, { parts, advanceWidth }: ComposedGlyph): number {
  const drawn = parts.flatMap((part) => simpleParts(font, part)).filter(({ box }) => box.minX < box.maxX);
  const least = (values: number[]): number => Math.min(...values);
  const most = (values: number[]): number => Math.max(...values);
  const xMin = least(drawn.map(({ box, dx }) => box.minX + dx));
  const view = new DataView(new ArrayBuffer(drawn.length === 0 ? 0 : HEAD_BYTES + drawn.length * PART_BYTES));
  if (drawn.length > 0) {
    const box = [xMin, least(drawn.map((one) => one.box.minY + one.dy)), most(drawn.map((one) => one.box.maxX + one.dx)), most(drawn.map((one) => one.box.maxY + one.dy))];
    [-1, ...box].forEach((value, index) => view.setInt16(index * 2, value));
  }
  drawn.forEach(({ id, dx, dy }, index) => {
    const at = HEAD_BYTES + index * PART_BYTES;
    view.setUint16(at, WORDS | OFFSETS | (index + 1 < drawn.length ? MORE : 0));
    view.setUint16(at + 2, subset.includeGlyph(id));
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
  });
  subset.glyf.push(new Uint8Array(view.buffer));
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: advanceWidth, bearing: drawn.length === 0 ? 0 : xMin });
  subset.offset += view.byteLength;
  return subset.glyf.length - 1;
}

/** A part whose outline stands in the file as it is, without parts of its own, and its box. */
interface DrawnPart extends Part {
  box: { minX: number; minY: number; maxX: number; maxY: number };
}

/** Parts of parts, so that no glyph is nested deeper than the file says; a part that is scaled stays whole. */
function simpleParts(font: FontFile, { id, dx, dy }: Part): DrawnPart[] {
  const outline = font.getGlyph(id)._decode();
  if (!outline) return [];
  const { components, xMin, yMin, xMax, yMax } = outline;
  const isUnscaled = components?.every(({ scaleX, scaleY, scale01, scale10 }) => scaleX === 1 && scaleY === 1 && scale01 === 0 && scale10 === 0);
  if (!components || !isUnscaled) return [{ id, dx, dy, box: { minX: xMin, minY: yMin, maxX: xMax, maxY: yMax } }];
  return components.flatMap((inner) => simpleParts(font, { id: inner.glyphID, dx: dx + inner.dx, dy: dy + inner.dy }));
}
