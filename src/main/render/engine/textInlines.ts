import { lineBreaksOf, TextInlines } from './pdfmakeModules';
import { atSpaces } from './wordsOf';
import type { EmbeddedFace, Inline, InlineSource, MeasuredText, StyleStack } from './pdfmakeInternals';

/** Part of a text behind which a line may end, or does. */
export interface Piece {
  text: string;
  lineEnd?: boolean;
}

const KEPT_TEXTS = 20_000;
const kept = new Map<string, readonly Piece[]>();
/** Words of Latin letters with single spaces between them, most of a running text: such a text breaks after each space and nowhere else. */
const WORD = String.raw`[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+(?:’[A-Za-z]+)?[,.;:]?`;
const SIMPLE_WORDS = new RegExp(`^ ?${WORD}(?: ${WORD})* ?$`, 'u');

/** Places where a text may break into lines (UAX #14), as pdfmake cuts them; kept for texts that come again. */
export function piecesOf(text: string): readonly Piece[] {
  const known = kept.get(text);
  if (known) return known;
  const pieces = SIMPLE_WORDS.test(text) ? atSpaces(text).map((word) => ({ text: word })) : anyPieces(text);
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(text, pieces);
  return pieces;
}

function anyPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { position, required } of lineBreaksOf(text)) {
    const word = text.slice(last, position);
    const ends = required || /\r?\n$|\r$/u.test(word);
    pieces.push(ends ? { text: word.replace(/\r?\n$|\r$/u, ''), lineEnd: true } : { text: word });
    last = position;
  }
  return pieces;
}

const split = (text: string, noWrap: boolean): readonly Piece[] => (noWrap || text === '' ? [{ text }] : piecesOf(text));

/** Styles that a run may take over from the blocks round it, with pdfmake's own defaults. */
const INHERITED: readonly (readonly [string, unknown])[] = Object.entries({
  font: 'Roboto', bold: false, italics: false, alignment: 'left', fontSize: 12, fontFeatures: null, characterSpacing: 0, color: 'black',
  linkToDestination: null, noWrap: null, sup: false, lineHeight: 1,
});
/** Rare styles: a run or block that does not name them carries nothing. */
const RARE = ['decoration', 'decorationColor', 'decorationStyle', 'decorationThickness', 'background', 'link', 'linkToPage', 'opacity', 'sub', 'lang'];

const STANDARD: Readonly<Record<string, unknown>> = Object.fromEntries(INHERITED);
const INHERITABLE = [...INHERITED.map(([name]) => name), ...RARE];

const isPlainRun = (item: InlineSource | string): boolean =>
  typeof item === 'string' || (!Array.isArray(item.text) && item._textRef === undefined && item.style === undefined);

/**
 * Least width that a text asks of its column. A word that is wider than its line is cut there; asked for whole, it
 * would push its column over the edge of the page.
 */
const CUT_FROM = 24;

/** The same texts, of which none makes its column wider than the page. */
export class CuttableTextInlines extends TextInlines {
  override buildInlines(text: InlineSource | string | (InlineSource | string)[], stack: StyleStack): MeasuredText {
    const measured = super.buildInlines(text, stack);
    return { ...measured, minWidth: leastOf(measured.items, stack.getProperty('noWrap') === true ? measured.maxWidth : 0) };
  }
}

const leastOf = (items: readonly Inline[], atLeast: number): number =>
  items.reduce((least, inline) => Math.max(least, inline.noWrap === true ? trimmed(inline) : Math.min(CUT_FROM, trimmed(inline))), atLeast);

/**
 * pdfmake's measuring of text with the styles of a block looked up once and not for every word: the same
 * words, widths and breaks.
 */
export class PressTextInlines extends CuttableTextInlines {
  override buildInlines(text: InlineSource | string | (InlineSource | string)[], stack: StyleStack): MeasuredText {
    const sources = Array.isArray(text) ? text : [text];
    if (!sources.every(isPlainRun)) return super.buildInlines(text, stack);
    const outer = outerStyles(stack);
    const items: Inline[] = [];
    let lastWord: string | null = null;
    sources.forEach((source, index) => {
      const run = resolved(typeof source === 'string' ? {} : source, outer);
      const noWrap = run['noWrap'] === true;
      const pieces = split(textOf(source), noWrap);
      const previous = items.at(-1);
      if (lastWord && previous && piecesOf(lastWord + openingOf(pieces, noWrap)).length === 1) previous.noNewLine = true;
      for (const inline of this.#measureRun(run, pieces)) items.push(inline);
      lastWord = index + 1 < sources.length ? lastWordOf(pieces, noWrap) : null;
    });
    return { items, ...widthsOf(items, outer['noWrap'] === true) };
  }

  #measureRun(run: Record<string, unknown>, pieces: readonly Piece[]): Inline[] {
    const font = this.pdfDocument.provideFont(String(run['font']), run['bold'] === true, run['italics'] === true);
    const size = Number(run['fontSize']) * (run['sup'] === true || run['sub'] === true ? 0.58 : 1);
    const features = Array.isArray(run['fontFeatures']) ? run['fontFeatures'].map(String) : null;
    const spacing = Number(run['characterSpacing']);
    const height = font.lineHeight(size) * Number(run['lineHeight']);
    const widthOf = (text: string): number => font.widthOfString(text, size, features) + spacing * (text.length - 1);
    const style: RunStyle = { font, size, height, features, spacing, run, extras: Object.keys(run).filter((name) => !FIXED.has(name)) };
    const space = widthOf(' ');
    return pieces.map((piece) => {
      const inline = measuredInline(piece.text, style);
      inline.width = widthOf(piece.text);
      if (STARTS_WITH_SPACE.test(piece.text)) inline.leadingCut = widthOf(/^\s+/u.exec(piece.text)?.[0] ?? '');
      const gap = spaceAtEnd(piece.text);
      inline.trailingCut = gap === '' ? 0 : gap === ' ' ? space : widthOf(gap);
      if (piece.lineEnd) inline.lineEnd = true;
      for (const name of style.extras) Reflect.set(inline, name, run[name]);
      return inline;
    });
  }
}

const STARTS_WITH_SPACE = /^\s/u;
const ENDS_WITH_SPACE = /\s$/u;

/** White space that a word ends with. */
function spaceAtEnd(text: string): string {
  if (!ENDS_WITH_SPACE.test(text)) return '';
  return /\s+$/u.exec(text)?.[0] ?? '';
}

interface RunStyle {
  font: EmbeddedFace;
  size: number;
  height: number;
  features: string[] | null;
  spacing: number;
  run: Record<string, unknown>;
  /** Names of what a run carries beyond the styles of every run. */
  extras: string[];
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A measured word. Every one is made here, so that all share one shape in memory. */
function measuredInline(text: string, { font, size, height, features, spacing, run }: RunStyle): Inline {
  return {
    text, font, fontSize: size, height, width: 0, x: 0, leadingCut: 0, trailingCut: 0, lineEnd: false, noNewLine: false,
    fontFeatures: features, characterSpacing: spacing, alignment: run['alignment'], color: textOrNull(run['color']), noWrap: run['noWrap'],
    sup: run['sup'] === true, linkToDestination: textOrNull(run['linkToDestination']),
  };
}

/** Styles that every word has a member for, and those that measuring has used up. */
const FIXED = new Set(['text', 'font', 'bold', 'italics', 'fontSize', 'fontFeatures', 'characterSpacing', 'lineHeight', 'alignment', 'color', 'noWrap', 'sup', 'linkToDestination']);

/** What a run takes over when it says nothing itself: of each style what the innermost block says that says something. */
function outerStyles(stack: StyleStack): Record<string, unknown> {
  const { styleOverrides, defaultStyle } = stack;
  const blocks = styleOverrides.filter((block) => typeof block === 'object');
  if (blocks.length < styleOverrides.length) return lookedUp(stack);
  const styles: Record<string, unknown> = { ...STANDARD };
  for (const block of [defaultStyle, ...blocks]) {
    for (const name of INHERITABLE) {
      const value: unknown = Reflect.get(block, name);
      if (value !== null && value !== undefined) styles[name] = value;
    }
  }
  return styles;
}

/** The same where a block goes by a named style, which only pdfmake can look up. */
function lookedUp(stack: StyleStack): Record<string, unknown> {
  const styles: Record<string, unknown> = {};
  for (const [name, standard] of INHERITED) styles[name] = stack.getProperty(name) ?? standard;
  for (const name of RARE) {
    const value = stack.getProperty(name);
    if (value !== null && value !== undefined) styles[name] = value;
  }
  return styles;
}

/** A run with what it takes over; a style that is null or undefined on it says nothing. */
function resolved(run: object, outer: Record<string, unknown>): Record<string, unknown> {
  const own: Record<string, unknown> = { ...outer };
  for (const [name, value] of Object.entries(run)) if (value !== null && value !== undefined) own[name] = value;
  return own;
}

const textOf = (source: InlineSource | string): string => (typeof source === 'string' ? source : String(source.text ?? ''));

function openingOf(pieces: readonly Piece[], noWrap: boolean): string {
  const first = pieces[0]?.text ?? '';
  return noWrap ? (split(first, false)[0]?.text ?? '') : first;
}

function lastWordOf(pieces: readonly Piece[], noWrap: boolean): string | null {
  const last = pieces.at(-1);
  if (!last || last.lineEnd) return null;
  return noWrap ? (split(last.text, false).at(-1)?.text ?? null) : last.text;
}

const trimmed = ({ width, leadingCut, trailingCut }: Pick<Inline, 'width' | 'leadingCut' | 'trailingCut'>): number =>
  Math.max(0, width - leadingCut - trailingCut);

/** Narrowest and widest setting of a text. */
function widthsOf(items: readonly Inline[], noWrap: boolean): { minWidth: number; maxWidth: number } {
  let maxWidth = 0;
  let line: { width: number; leadingCut: number; trailingCut: number } | null = null;
  for (const inline of items) {
    line ??= { width: 0, leadingCut: inline.leadingCut, trailingCut: 0 };
    line.width += inline.width;
    line.trailingCut = inline.trailingCut;
    maxWidth = Math.max(maxWidth, trimmed(line));
    if (inline.lineEnd) line = null;
  }
  return { minWidth: leastOf(items, noWrap ? maxWidth : 0), maxWidth };
}
