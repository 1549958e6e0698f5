import { classesOf, coverageOf, lookupsOf, tableOf, type Lookup, type TableView } from './openTypeTables';

/** A glyph and the characters that it stands for. */
export interface SimpleGlyph {
  id: number;
  codePoints: readonly number[];
}

/** Whether something other than a plain ligature or plain kerning could apply at a glyph of a text. Asked only for glyphs that it covers. */
type Trigger = (glyphs: readonly SimpleGlyph[], index: number) => boolean;
/** Kerning between two neighbours; null = this subtable says nothing about them, the next one is asked. */
type Kerning = (left: number, right: number) => number | null;
/** Glyph → ligatures that begin with it: the glyphs that must follow, and the one that stands for all. */
type Ligatures = ReadonlyMap<number, readonly { rest: readonly number[]; id: number }[]>;
/** A lookup of the font: ligatures, or something that this shaper only notices. */
type Step = { ligatures: Ligatures } | { triggers: ReadonlyMap<number, readonly Trigger[]> };

/** What fontkit applies to Latin text by itself (its default shaping plan without local features). */
const FEATURES = new Set(['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern']);
/** 'DFLT' is for texts without any letter. */
export type LatinScript = 'latn' | 'DFLT';
const GSUB = { table: 'GSUB', extension: 7, chaining: 6 } as const;
const GPOS = { table: 'GPOS', extension: 9, chaining: 8 } as const;
const LIGATURE = 4;
const PAIR = 2;
/** Lookup flags under which marks are passed over: without marks they say nothing. */
const ABOUT_MARKS = 0xff18 | 1;
const X_ADVANCE = 4;
const MARK_CLASS = 3;

const always: Trigger = () => true;
const idAt = (glyphs: readonly SimpleGlyph[], index: number): number => glyphs[index]?.id ?? -1;

/**
 * Shapes what is simple: text whose glyphs are those of its characters, with ligatures, with kerning between neighbours and
 * nothing else. Contextual forms and marks are not its business: it says so, and the shaper of the engine is asked.
 */
export class LatinShaper {
  readonly #pairs = new Map<number, number>();

  private constructor(
    private readonly substitutions: readonly Step[],
    private readonly positions: readonly Step[],
    private readonly kernings: readonly (readonly Kerning[])[],
    private readonly classes: ReadonlyMap<number, number>,
  ) {}

  /** For the texts of one script; null where the font's tables hold what this shaper does not know. */
  static open(bytes: Uint8Array, script: LatinScript): LatinShaper | null {
    const substitutions = knownLookups(bytes, script, GSUB);
    const positions = knownLookups(bytes, script, GPOS);
    if (!substitutions || !positions) return null;
    const kernings = positions.filter(({ type }) => type === PAIR).map(({ subtables }) => subtables.map(kerningOf));
    const known = kernings.map((lookup) => lookup.filter((kerning) => kerning !== null));
    if (known.some((lookup, index) => lookup.length !== kernings[index]?.length)) return null;
    const others = positions.filter(({ type }) => type !== PAIR).map((lookup) => noticed(lookup, GPOS.chaining));
    const definitions = tableOf(bytes, 'GDEF')?.follow(4);
    return new LatinShaper(substitutions.map(substitution), others, known, definitions ? classesOf(definitions) : new Map());
  }

  /** Glyphs with ligatures set, and the kerning after each in units of the face; null = this text is not simple. */
  shape(characters: readonly SimpleGlyph[]): { glyphs: readonly SimpleGlyph[]; kerning: number[] } | null {
    if (characters.some(({ id }) => id === 0 || this.classes.get(id) === MARK_CLASS)) return null;
    let glyphs = characters;
    for (const step of this.substitutions) {
      if ('ligatures' in step) glyphs = withLigatures(glyphs, step.ligatures);
      else if (fires(step.triggers, glyphs)) return null;
    }
    if (this.positions.some((step) => 'triggers' in step && fires(step.triggers, glyphs))) return null;
    return { glyphs, kerning: glyphs.map(({ id }, index) => (index + 1 < glyphs.length ? this.#between(id, idAt(glyphs, index + 1)) : 0)) };
  }

  #between(left: number, right: number): number {
    const key = left * 65_536 + right;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    for (const lookup of this.kernings) sum += firstAnswer(lookup, left, right);
    this.#pairs.set(key, sum);
    return sum;
  }
}

function firstAnswer(lookup: readonly Kerning[], left: number, right: number): number {
  for (const kerning of lookup) {
    const answer = kerning(left, right);
    if (answer !== null) return answer;
  }
  return 0;
}

/** Lookups that apply to a script; null where one needs more than the order of the glyphs. */
function knownLookups(bytes: Uint8Array, script: LatinScript, { table: tag, extension }: typeof GSUB | typeof GPOS): Lookup[] | null {
  const table = tableOf(bytes, tag);
  const lookups = table && lookupsOf(table, script, FEATURES, extension);
  return lookups?.some(({ flags }) => (flags & ~ABOUT_MARKS) !== 0) ? null : lookups;
}

const substitution = (lookup: Lookup): Step => (lookup.type === LIGATURE ? { ligatures: ligaturesOf(lookup) } : noticed(lookup, GSUB.chaining));

function noticed({ type, subtables }: Lookup, chaining: number): Step {
  const triggers = new Map<number, Trigger[]>();
  for (const subtable of subtables) {
    const [covered, trigger] = triggerOf(subtable, type, chaining);
    for (const glyph of covered.keys()) triggers.set(glyph, [...(triggers.get(glyph) ?? []), trigger]);
  }
  return { triggers };
}

function fires(triggers: ReadonlyMap<number, readonly Trigger[]>, glyphs: readonly SimpleGlyph[]): boolean {
  return glyphs.some(({ id }, index) => triggers.get(id)?.some((trigger) => trigger(glyphs, index)));
}

function triggerOf(table: TableView, type: number, chaining: number): [Map<number, number>, Trigger] {
  const isThird = table.u16(0) === 3;
  if (type === chaining && isThird) return chain(table);
  // Whatever else there is counts as applying to every glyph that it can begin with.
  return [coverageAt(table, type === chaining - 1 && isThird ? 6 : 2), always];
}

const coverageAt = (table: TableView, at: number): Map<number, number> => {
  const coverage = table.follow(at);
  return coverage ? coverageOf(coverage) : new Map<number, number>();
};

function ligaturesOf({ subtables }: Lookup): Ligatures {
  const ligatures = new Map<number, { rest: number[]; id: number }[]>();
  for (const table of subtables) {
    const sets = table.tables(4);
    for (const [glyph, index] of coverageAt(table, 2)) {
      const set = sets[index]?.tables(0).map((one) => ({ rest: one.list(4, one.u16(2) - 1), id: one.u16(0) }));
      ligatures.set(glyph, [...(ligatures.get(glyph) ?? []), ...(set ?? [])]);
    }
  }
  return ligatures;
}

/** From left to right, the first ligature of the font's list that matches. */
function withLigatures(glyphs: readonly SimpleGlyph[], ligatures: Ligatures): readonly SimpleGlyph[] {
  if (!glyphs.some(({ id }) => ligatures.has(id))) return glyphs;
  const set: SimpleGlyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const found = ligatures.get(idAt(glyphs, index))?.find(({ rest }) => rest.every((id, offset) => idAt(glyphs, index + 1 + offset) === id));
    const taken = glyphs.slice(index, index + 1 + (found?.rest.length ?? 0));
    set.push(...(found ? [{ id: found.id, codePoints: taken.flatMap(({ codePoints }) => codePoints) }] : taken));
    index += taken.length - 1;
  }
  return set;
}

/** Chained contexts of coverages (format 3): what stands before, here and after. */
function chain(table: TableView): [Map<number, number>, Trigger] {
  const counts: Map<number, number>[][] = [];
  let at = 2;
  for (let part = 0; part < 3; part += 1) {
    const offsets = table.list(at + 2, table.u16(at));
    counts.push(offsets.map((offset) => coverageOf(table.at(offset))));
    at += 2 + 2 * offsets.length;
  }
  const [before = [], here = [], after = []] = counts;
  // fontkit compares what stands before from left to right, the tables name it from right to left: either counts as a match.
  const isBefore = (glyphs: readonly SimpleGlyph[], index: number): boolean =>
    before.every((coverage, offset) => coverage.has(idAt(glyphs, index - 1 - offset))) || before.every((coverage, offset) => coverage.has(idAt(glyphs, index - before.length + offset)));
  const onwards = [...here, ...after];
  const trigger: Trigger = (glyphs, index) => onwards.every((coverage, offset) => coverage.has(idAt(glyphs, index + offset))) && isBefore(glyphs, index);
  return [here[0] ?? new Map<number, number>(), trigger];
}

/** Null where a pair moves more than the advance of its first glyph. */
function kerningOf(table: TableView): Kerning | null {
  if (table.u16(4) !== X_ADVANCE || table.u16(6) !== 0) return null;
  const covered = coverageAt(table, 2);
  return table.u16(0) === 1 ? pairs(table, covered) : classPairs(table, covered);
}

function pairs(table: TableView, covered: ReadonlyMap<number, number>): Kerning {
  const sets = table.tables(8);
  const read = new Map<number, Map<number, number>>();
  const setOf = (index: number): Map<number, number> => {
    const known = read.get(index);
    if (known) return known;
    const set = sets[index];
    const values = new Map<number, number>();
    for (let pair = (set?.u16(0) ?? 0) - 1; pair >= 0; pair -= 1) if (set) values.set(set.u16(2 + 4 * pair), set.i16(4 + 4 * pair));
    read.set(index, values);
    return values;
  };
  return (left, right) => {
    const index = covered.get(left);
    return index === undefined ? null : (setOf(index).get(right) ?? null);
  };
}

function classPairs(table: TableView, covered: ReadonlyMap<number, number>): Kerning {
  const [first, second] = [8, 10].map((at) => {
    const classes = table.follow(at);
    return classes ? classesOf(classes) : new Map<number, number>();
  });
  const columns = table.u16(14);
  return (left, right) => (covered.has(left) ? table.i16(16 + 2 * ((first?.get(left) ?? 0) * columns + (second?.get(right) ?? 0))) : null);
}
