/** A part of a font file: reads numbers at places counted from where it begins (OpenType 1.9). */
export class TableView {
  constructor(
    private readonly view: DataView,
    /** Where the table begins in its file. */
    readonly start: number,
  ) {}

  u16(at: number): number {
    return this.view.getUint16(this.start + at);
  }

  i16(at: number): number {
    return this.view.getInt16(this.start + at);
  }

  u32(at: number): number {
    return this.view.getUint32(this.start + at);
  }

  tag(at: number): string {
    return String.fromCharCode(...[0, 1, 2, 3].map((index) => this.view.getUint8(this.start + at + index)));
  }

  /** The table that stands `offset` bytes further on. */
  at(offset: number): TableView {
    return new TableView(this.view, this.start + offset);
  }

  /** The table whose 16-bit offset is written at a place; null where the offset is 0. */
  follow(at: number): TableView | null {
    const offset = this.u16(at);
    return offset === 0 ? null : this.at(offset);
  }

  /** `count` numbers of two bytes. */
  list(at: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => this.u16(at + 2 * index));
  }

  /** The tables of a list of 16-bit offsets that begins with their number. */
  tables(at: number): TableView[] {
    return this.list(at + 2, this.u16(at)).map((offset) => this.at(offset));
  }
}

/** A table of a font file by its tag; null where the font has none. */
export function tableOf(bytes: Uint8Array, tag: string): TableView | null {
  const file = new TableView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  for (let index = 0; index < file.u16(4); index += 1) {
    const record = 12 + 16 * index;
    if (file.tag(record) === tag) return file.at(file.u32(record + 8));
  }
  return null;
}

/** Index of the last of `count` sorted records whose first number is not above `value`; -1 where none is. */
export function lastNotAbove(value: number, count: number, first: (index: number) => number): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (first(middle) <= value) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Index of a glyph in a coverage table; -1 = not covered. */
export function coverageIndex(table: TableView, glyph: number): number {
  const isList = table.u16(0) === 1;
  const size = isList ? 2 : 6;
  const found = lastNotAbove(glyph, table.u16(2), (index) => table.u16(4 + size * index));
  if (found < 0) return -1;
  const at = 4 + size * found;
  if (isList) return table.u16(at) === glyph ? found : -1;
  return glyph <= table.u16(at + 2) ? table.u16(at + 4) + glyph - table.u16(at) : -1;
}

/** Class of a glyph; those that a table does not name are of class 0. */
export function classOf(table: TableView, glyph: number): number {
  if (table.u16(0) === 1) {
    const index = glyph - table.u16(2);
    return index >= 0 && index < table.u16(4) ? table.u16(6 + 2 * index) : 0;
  }
  const found = lastNotAbove(glyph, table.u16(2), (index) => table.u16(4 + 6 * index));
  return found >= 0 && glyph <= table.u16(4 + 6 * found + 2) ? table.u16(4 + 6 * found + 4) : 0;
}

/** One lookup of GSUB or GPOS with extensions resolved: its real type, flags and subtables. */
export interface Lookup {
  type: number;
  flags: number;
  subtables: TableView[];
}

/** Lookups of some features in one script's default language, in the order in which they are applied; null = the script is not there. */
export function lookupsOf(table: TableView, script: string, wanted: ReadonlySet<string>, extension: number): Lookup[] | null {
  const indexes = lookupIndexes(table, script, wanted);
  const lookups = table.follow(8);
  if (!indexes || !lookups) return null;
  return indexes.map((index) => {
    const lookup = lookups.at(lookups.u16(2 + 2 * index));
    const subtables = lookup.tables(4);
    const type = lookup.u16(0);
    if (type !== extension) return { type, flags: lookup.u16(2), subtables };
    return { type: subtables[0]?.u16(2) ?? 0, flags: lookup.u16(2), subtables: subtables.map((one) => one.at(one.u32(4))) };
  });
}

function lookupIndexes(table: TableView, script: string, wanted: ReadonlySet<string>): number[] | null {
  const language = languageOf(table, script);
  const features = table.follow(6);
  if (!language || !features) return null;
  // Of two features with one name the later one counts, as for the shaper that this stands in for.
  const named = new Map<string, number[]>();
  for (const index of language.list(6, language.u16(4))) {
    const feature = features.follow(2 + 6 * index + 4);
    if (feature && wanted.has(features.tag(2 + 6 * index))) named.set(features.tag(2 + 6 * index), feature.list(4, feature.u16(2)));
  }
  return [...named.values()].flat().sort((a, b) => a - b);
}

function languageOf(table: TableView, script: string): TableView | null {
  const scripts = table.follow(4);
  if (!scripts) return null;
  for (let index = 0; index < scripts.u16(0); index += 1) {
    const record = 2 + 6 * index;
    if (scripts.tag(record) === script) return scripts.follow(record + 4)?.follow(0) ?? null;
  }
  return null;
}
