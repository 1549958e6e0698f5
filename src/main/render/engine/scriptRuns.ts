import bidiFactory from 'bidi-js';
import type { TextRun, TextStyle } from './definition';
import { FONT, type FontCoverage } from './fontFaces';

/** A character that no font of the press can print. */
export interface GlyphFinding {
  character: string;
  /** For instance 'U+4E2D'. */
  codePoint: string;
  /** Where the text stands, in the words of the caller (an anchor or a label). */
  where: string;
}

export interface ScriptRunOptions {
  coverage: FontCoverage;
  /** Family for Latin text and for everything that belongs to no other script. */
  baseFont: string;
  /** Direction of the paragraph; names in running English text stay 'ltr'. */
  direction?: 'ltr' | 'rtl';
  /** Called for each character that no font covers. */
  onMissing?: (character: string) => void;
}

interface PendingRun {
  text: string;
  font: string;
  level: number;
}

const bidi = bidiFactory();

const SCRIPT_FONTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, FONT.arabic],
  [/\p{Script=Devanagari}/u, FONT.devanagari],
];
const LATIN_FALLBACKS = [FONT.serif, FONT.sans, FONT.arabic, FONT.devanagari];
const JOINS_ITS_NEIGHBOUR = /[\p{M}\u200c\u200d\s]/u;
// Direction marks have done their work once the levels are known; soft hyphens and variation selectors
// have no glyph of their own and pdfmake draws no hyphen at a soft one.
const WITHOUT_GLYPH = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff]/u;
/** Vowel signs of Arabic that stand before a doubling sign in the canonical order of Unicode. */
const VOWELS_BEFORE_DOUBLING = /([\u064b-\u0650]+)\u0651/gu;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** 'U+20C3' for a character. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function scriptFont(character: string): string | null | undefined {
  for (const [script, font] of SCRIPT_FONTS) if (script.test(character)) return font;
  return /\p{L}/u.test(character) ? null : undefined;
}

/** The family a character would like best: its script's, that of the words around it, its neighbour's for marks and spaces, else the base. */
function wishedFont(character: string, level: number, previous: string, base: string): string {
  const own = scriptFont(character);
  // Numbers and names amid words from right to left are set in their face, and so stay in one run with them.
  if (level > 0) return own ?? FONT.arabic;
  if (own !== undefined) return own ?? base;
  return JOINS_ITS_NEIGHBOUR.test(character) && previous !== FONT.arabic ? previous : base;
}

/** Punctuation between words of Hindi is set in their face: a reader sees no break where the face goes on. */
function isAmidIndic(text: string, index: number, previous: string): boolean {
  if (previous !== FONT.devanagari) return false;
  const rest = /^[\p{P}\s]+(\S)/u.exec(text.slice(index, index + 8));
  return rest?.[1] !== undefined && scriptFont(rest[1]) === FONT.devanagari;
}

function coveredFont(character: string, wished: string, options: ScriptRunOptions): string | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (character === '\n' || character === '\t') return wished;
  const candidates = [wished, options.baseFont, ...LATIN_FALLBACKS];
  return candidates.find((family) => options.coverage.covers(family, codePoint)) ?? null;
}

/** Joins text into the last run when font and direction agree, else opens a new one. */
function append(runs: PendingRun[], text: string, font: string, level: number): void {
  const last = runs.at(-1);
  if (last && last.font === font && last.level === level) last.text += text;
  else runs.push({ text, font, level });
}

/** First and last of the characters that run from left to right, in no script with a font of its own. */
const PLAIN_LATIN: readonly (readonly [number, number])[] = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0x2ff], [0x2010, 0x2027], [0x2030, 0x205e], [0x20ac, 0x20ac]];
const plainTexts = new WeakMap<FontCoverage, Map<string, RegExp>>();

const inClass = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** Matches the texts of plain Latin that a family prints from one end to the other: most texts, told without bidi work. */
function plainTextOf(family: string, coverage: FontCoverage): RegExp {
  const ofCoverage = plainTexts.get(coverage) ?? new Map<string, RegExp>();
  const known = ofCoverage.get(family);
  if (known) return known;
  const codes = PLAIN_LATIN.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const made = new RegExp(`^[\\t\\n${codes.filter((code) => coverage.covers(family, code)).map(inClass).join('')}]*$`, 'u');
  plainTexts.set(coverage, ofCoverage.set(family, made));
  return made;
}

const isPlain = (text: string, { baseFont, coverage, direction }: ScriptRunOptions): boolean => direction !== 'rtl' && plainTextOf(baseFont, coverage).test(text);

function itemise(text: string, options: ScriptRunOptions): PendingRun[] {
  if (isPlain(text, options)) return [{ text, font: options.baseFont, level: 0 }];
  const { levels } = bidi.getEmbeddingLevels(text, options.direction ?? 'ltr');
  const runs: PendingRun[] = [];
  let index = 0;
  let previous = options.baseFont;
  for (const character of text) {
    const level = levels[index] ?? 0;
    index += character.length;
    if (WITHOUT_GLYPH.test(character)) continue;
    const wished = isAmidIndic(text, index - character.length, previous) ? FONT.devanagari : wishedFont(character, level, previous, options.baseFont);
    const font = coveredFont(character, wished, options);
    if (font) append(runs, character, font, level);
    else {
      options.onMissing?.(character);
      append(runs, `[${codePointName(character)}]`, FONT.sans, level - (level % 2));
    }
    previous = font ?? previous;
  }
  return runs;
}

/** A language for names and words in another script that say none themselves. */
function languageOf(font: string): Pick<TextStyle, 'lang'> {
  if (font === FONT.arabic) return { lang: 'ar' };
  return font === FONT.devanagari ? { lang: 'hi' } : {};
}

/**
 * Splits text where script font or direction changes, so that pdfmake can wrap it and `bidiLines` can
 * bring each line into visual order (UAX #9). Text keeps its logical order.
 * A character that no font covers is reported and printed as its code, e.g. `[U+4E2D]`, never as a box.
 */
export function scriptRuns(raw: string, style: TextStyle, options: ScriptRunOptions): TextRun[] {
  const text = raw.normalize('NFC').replace(CONTROL, '').replace(VOWELS_BEFORE_DOUBLING, '\u0651$1');
  if (text === '') return [{ ...style, font: options.baseFont, text: '' }];
  return itemise(text, options).map((run) => ({
    ...style,
    text: run.text,
    font: run.font,
    ...(run.level > 0 ? { bidiLevel: run.level } : {}),
    ...(style.lang === undefined ? languageOf(run.font) : {}),
    // An empty feature list makes pdfkit shape the whole run in one go instead of word by word.
    ...(run.level % 2 === 1 ? { fontFeatures: [] } : {}),
    // Tracking would pull joined letters apart.
    ...(run.font === FONT.arabic || run.font === FONT.devanagari ? { characterSpacing: 0 } : {}),
  }));
}
