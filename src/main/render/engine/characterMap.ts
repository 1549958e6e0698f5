import { lastNotAbove, tableOf, type TableView } from './openTypeTables';

/** Encodings of `cmap` in the order in which fontkit takes them. */
const ENCODINGS: readonly (readonly [platform: number, encoding: number])[] = [[3, 10], [0, 6], [0, 4], [3, 1], [0, 3], [0, 2], [0, 1], [0, 0]];

/** Which glyph a character has in a font, and how far it moves the pen: read from `cmap` and `hmtx` where they stand. */
export class CharacterMap {
  private constructor(
    private readonly glyphIn: (codePoint: number) => number,
    private readonly metrics: TableView,
    private readonly metricsCount: number,
  ) {}

  /** Null where the font has a form of these tables that is not known here. */
  static open(bytes: Uint8Array): CharacterMap | null {
    const table = encodingOf(bytes);
    const metrics = tableOf(bytes, 'hmtx');
    const count = tableOf(bytes, 'hhea')?.u16(34);
    const glyphIn = table?.u16(0) === 4 ? segments(table) : table?.u16(0) === 12 ? groups(table) : null;
    return glyphIn && metrics && count ? new CharacterMap(glyphIn, metrics, count) : null;
  }

  /** 0 = the font does not have the character. */
  glyphOf(codePoint: number): number {
    return this.glyphIn(codePoint);
  }

  /** In units of the face. */
  advanceOf(glyph: number): number {
    return this.metrics.u16(4 * Math.min(glyph, this.metricsCount - 1));
  }
}

function encodingOf(bytes: Uint8Array): TableView | null {
  const table = tableOf(bytes, 'cmap');
  if (!table) return null;
  for (const [platform, encoding] of ENCODINGS) {
    for (let at = 4; at < 4 + 8 * table.u16(2); at += 8) if (table.u16(at) === platform && table.u16(at + 2) === encoding) return table.at(table.u32(at + 4));
  }
  return null;
}

/** Format 4: the characters of two bytes in segments, sorted by their ends. */
function segments(table: TableView): (codePoint: number) => number {
  const double = table.u16(6);
  const count = double / 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const segment = lastNotAbove(codePoint - 1, count, (index) => table.u16(14 + 2 * index)) + 1;
    if (segment >= count) return 0;
    const first = table.u16(16 + double + 2 * segment);
    if (codePoint < first) return 0;
    const delta = table.u16(16 + 2 * double + 2 * segment);
    const place = 16 + 3 * double + 2 * segment;
    const offset = table.u16(place);
    const glyph = offset === 0 ? codePoint : table.u16(place + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of characters of any length. */
function groups(table: TableView): (codePoint: number) => number {
  return (codePoint) => {
    const group = lastNotAbove(codePoint, table.u32(12), (index) => table.u32(16 + 12 * index));
    const at = 16 + 12 * group;
    return group >= 0 && codePoint <= table.u32(at + 4) ? table.u32(at + 8) + codePoint - table.u32(at) : 0;
  };
}
