import { classOf, coverageIndex, lookupsOf, tableOf, type Lookup, type TableView } from './openTypeTables';

/** A glyph and the characters that it stands for. */
export interface SimpleGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

type Glyphs = readonly SimpleGlyph[];
/** Whether something other than a plain ligature or plain kerning applies at a glyph of a text, and whether it could before a certain next glyph. */
interface Trigger { applies: (glyphs: Glyphs, index: number) => boolean; mayApplyBefore: (next: number) => boolean }
/** Kerning between two neighbours; null = this subtable says nothing about them, the next one is asked. */
type Kerning = (left: number, right: number) => number | null;
/** The glyphs that must follow, and the one that then stands for all. */
interface Ligature { rest: readonly number[]; id: number }
/** A lookup of the font: ligatures, or something that this shaper only notices. Answers for one glyph that a text holds. */
type Step = { ligaturesAt: (glyph: number) => readonly Ligature[] } | { triggersAt: (glyph: number) => readonly Trigger[] };

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

const always: Trigger = { applies: () => true, mayApplyBefore: () => true };
/** Stands for the glyph behind the last one. */
const NOTHING = -1;
const idAt = (glyphs: Glyphs, index: number): number => glyphs[index]?.id ?? NOTHING;

/** Keeps what a table says about a glyph. */
function kept<T>(read: (glyph: number) => T): (glyph: number) => T {
  const answers = new Map<number, T>();
  return (glyph) => {
    const known = answers.get(glyph);
    if (known !== undefined) return known;
    const answer = read(glyph);
    answers.set(glyph, answer);
    return answer;
  };
}

/**
 * Shapes what is simple: text whose glyphs are those of its characters, with ligatures, with kerning between neighbours and
 * nothing else. Contextual forms and marks are not its business: it says so, and the shaper of the engine is asked.
 * Tables are read where they stand, for the glyphs that occur.
 */
export class LatinShaper {
  readonly #pairs = new Map<number, number>();
  /** Kerning of two neighbours where nothing else can begin with them, else not a number. Nearly every pair of a language is known soon. */
  readonly #quietPairs = new Map<number, number>();
  readonly #isRefused: (glyph: number) => boolean;

  private constructor(
    private readonly substitutions: readonly Step[],
    private readonly positions: readonly Step[],
    private readonly kernings: readonly (readonly Kerning[])[],
    definitions: TableView | null,
  ) {
    this.#isRefused = kept((glyph) => glyph === 0 || (definitions !== null && classOf(definitions, glyph) === MARK_CLASS));
  }

  /** For the texts of one script; null where the font's tables hold what this shaper does not know. */
  static open(bytes: Uint8Array, script: LatinScript): LatinShaper | null {
    const substitutions = knownLookups(bytes, script, GSUB);
    const positions = knownLookups(bytes, script, GPOS);
    if (!substitutions || !positions) return null;
    const kernings = positions.filter(({ type }) => type === PAIR).map(({ subtables }) => subtables.map(kerningOf));
    const known = kernings.map((lookup) => lookup.filter((kerning) => kerning !== null));
    if (known.some((lookup, index) => lookup.length !== kernings[index]?.length)) return null;
    const others = positions.filter(({ type }) => type !== PAIR).map((lookup) => noticed(lookup, GPOS.chaining));
    return new LatinShaper(substitutions.map(substitution), others, known, tableOf(bytes, 'GDEF')?.follow(4) ?? null);
  }

  /** Glyphs with ligatures set, and the kerning after each in units of the face; null = this text is not simple. */
  shape(characters: Glyphs): { glyphs: Glyphs; kerning: number[] } | null {
    const kerning: number[] = [];
    for (let index = 0; index < characters.length; index += 1) {
      const quiet = this.#quietly(idAt(characters, index), idAt(characters, index + 1));
      if (Number.isNaN(quiet)) return this.#shapeWithForms(characters);
      kerning.push(quiet);
    }
    return { glyphs: characters, kerning };
  }

  #shapeWithForms(characters: Glyphs): { glyphs: Glyphs; kerning: number[] } | null {
    if (characters.some(({ id }) => this.#isRefused(id))) return null;
    const glyphs = this.#substituted(characters);
    return glyphs && { glyphs, kerning: glyphs.map(({ id }, index) => this.#between(id, idAt(glyphs, index + 1))) };
  }

  #quietly(left: number, right: number): number {
    const key = left * 65_536 + right + 1;
    const known = this.#quietPairs.get(key);
    if (known !== undefined) return known;
    const quiet = this.#isRefused(left) || [...this.substitutions, ...this.positions].some((step) => mayBegin(step, left, right)) ? Number.NaN : this.#between(left, right);
    this.#quietPairs.set(key, quiet);
    return quiet;
  }

  #substituted(characters: Glyphs): Glyphs | null {
    let glyphs = characters;
    for (const step of this.substitutions) {
      if ('ligaturesAt' in step) glyphs = withLigatures(glyphs, step.ligaturesAt);
      else if (fires(step.triggersAt, glyphs)) return null;
    }
    return this.positions.some((step) => 'triggersAt' in step && fires(step.triggersAt, glyphs)) ? null : glyphs;
  }

  #between(left: number, right: number): number {
    if (right === NOTHING) return 0;
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

const substitution = (lookup: Lookup): Step => (lookup.type === LIGATURE ? { ligaturesAt: kept((glyph) => ligaturesAt(lookup, glyph)) } : noticed(lookup, GSUB.chaining));

const fires = (triggersAt: (glyph: number) => readonly Trigger[], glyphs: Glyphs): boolean =>
  glyphs.some(({ id }, index) => triggersAt(id).some(({ applies }) => applies(glyphs, index)));

const mayBegin = (step: Step, glyph: number, next: number): boolean =>
  ('ligaturesAt' in step ? step.ligaturesAt(glyph).some(({ rest }) => (rest[0] ?? next) === next) : step.triggersAt(glyph).some(({ mayApplyBefore }) => mayApplyBefore(next)));

function noticed({ type, subtables }: Lookup, chaining: number): Step {
  const triggers = subtables.map((subtable) => triggerOf(subtable, type, chaining));
  return { triggersAt: kept((glyph) => triggers.flatMap(({ coverage, trigger }) => (coverage && coverageIndex(coverage, glyph) >= 0 ? [trigger] : []))) };
}

/** What a subtable does, and the glyphs that it can begin with. */
function triggerOf(table: TableView, type: number, chaining: number): { coverage: TableView | null; trigger: Trigger } {
  const isThird = table.u16(0) === 3;
  if (type === chaining && isThird) return chain(table);
  // Whatever else there is counts as applying to every glyph that it can begin with.
  return { coverage: table.follow(type === chaining - 1 && isThird ? 6 : 2), trigger: always };
}

/** Chained contexts of coverages (format 3): what stands before, here and after. */
function chain(table: TableView): { coverage: TableView | null; trigger: Trigger } {
  const parts: ((glyph: number) => boolean)[][] = [];
  let at = 2;
  for (let part = 0; part < 3; part += 1) {
    const offsets = table.list(at + 2, table.u16(at));
    parts.push(offsets.map((offset) => kept((glyph) => coverageIndex(table.at(offset), glyph) >= 0)));
    at += 2 + 2 * offsets.length;
  }
  const [before = [], here = [], after = []] = parts;
  // fontkit compares what stands before from left to right, the tables name it from right to left: either counts as a match.
  const isBefore = (glyphs: Glyphs, index: number): boolean =>
    before.every((covers, offset) => covers(idAt(glyphs, index - 1 - offset))) || before.every((covers, offset) => covers(idAt(glyphs, index - before.length + offset)));
  const onwards = [...here, ...after];
  return {
    coverage: here.length > 0 ? table.follow(6 + 2 * before.length) : null,
    trigger: {
      applies: (glyphs, index) => onwards.every((covers, offset) => covers(idAt(glyphs, index + offset))) && isBefore(glyphs, index),
      mayApplyBefore: (next) => onwards[1]?.(next) ?? true,
    },
  };
}

function ligaturesAt({ subtables }: Lookup, glyph: number): Ligature[] {
  return subtables.flatMap((table) => {
    const coverage = table.follow(2);
    const index = coverage ? coverageIndex(coverage, glyph) : -1;
    if (index < 0) return [];
    return table.at(table.u16(6 + 2 * index)).tables(0).map((one) => ({ rest: one.list(4, one.u16(2) - 1), id: one.u16(0) }));
  });
}

/** From left to right, the first ligature of the font's list that matches. */
function withLigatures(glyphs: Glyphs, ligatures: (glyph: number) => readonly Ligature[]): Glyphs {
  if (glyphs.every(({ id }) => ligatures(id).length === 0)) return glyphs;
  const set: SimpleGlyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const found = ligatures(idAt(glyphs, index)).find(({ rest }) => rest.every((id, offset) => idAt(glyphs, index + 1 + offset) === id));
    const taken = glyphs.slice(index, index + 1 + (found?.rest.length ?? 0));
    set.push(...(found ? [{ id: found.id, codePoints: taken.flatMap(({ codePoints }) => codePoints) }] : taken));
    index += taken.length - 1;
  }
  return set;
}

/** Null where a pair moves more than the advance of its first glyph. */
function kerningOf(table: TableView): Kerning | null {
  const coverage = table.follow(2);
  if (!coverage || table.u16(4) !== X_ADVANCE || table.u16(6) !== 0) return null;
  const covered = kept((glyph) => coverageIndex(coverage, glyph));
  return table.u16(0) === 1 ? pairs(table, covered) : classPairs(table, covered);
}

function pairs(table: TableView, covered: (glyph: number) => number): Kerning {
  return (left, right) => {
    const index = covered(left);
    if (index < 0) return null;
    const set = table.at(table.u16(10 + 2 * index));
    // Where a second glyph is named twice the first naming counts.
    for (let pair = 0; pair < set.u16(0); pair += 1) if (set.u16(2 + 4 * pair) === right) return set.i16(4 + 4 * pair);
    return null;
  };
}

function classPairs(table: TableView, covered: (glyph: number) => number): Kerning {
  const [first, second] = [8, 10].map((at) => {
    const classes = table.follow(at);
    return kept((glyph) => (classes ? classOf(classes, glyph) : 0));
  });
  const columns = table.u16(14);
  return (left, right) => (covered(left) < 0 ? null : table.i16(16 + 2 * ((first?.(left) ?? 0) * columns + (second?.(right) ?? 0))));
}
