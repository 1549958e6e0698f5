import type { Block, Inline, PackModel, PressFinding, RichText } from '../../../shared/pack/model';
import { directionOf, RTL_LETTER, type Direction } from '../../../shared/pack/direction';
import { plainText } from '../../../shared/pack/richText';
import type { PdfNode, TextRun, TextStyle } from '../engine/definition';
import { FONT, type FontCoverage, type FontFamily } from '../engine/fontFaces';
import { codePointName, scriptRuns } from '../engine/scriptRuns';
import { heldPieces, withFirmEnd, type Piece } from './heldTogether';
import { INK, themeFor, TONE_INK, UPRIGHT, type Sheet, type Theme } from './theme';
import type { Closeness } from './tighten';

export interface BlockKeys {
  anchor?: string | undefined;
  itemId?: string | undefined;
}

/** All names in a model that may be linked to, and the names of its notes. */
function collectAnchors(model: PackModel): { homes: Map<string, string>; notes: Map<number, string> } {
  const homes = new Map<string, string>();
  const notes = new Map<number, string>();
  for (const section of model.sections) {
    homes.set(section.anchor, section.anchor);
    let home = section.anchor;
    for (const block of section.blocks) {
      if (block.kind === 'heading' && block.number !== undefined) home = block.anchor ?? home;
      for (const anchor of anchorsOf(block)) homes.set(anchor, home);
      if (block.kind === 'source-note') notes.set(block.number, block.anchor ?? `note-${block.number}`);
    }
  }
  return { homes, notes };
}

function anchorsOf(block: Block): string[] {
  const rows = block.kind === 'table' || block.kind === 'room' ? block.rows.map(({ anchor }) => anchor) : [];
  const own = block.kind === 'source-note' ? (block.anchor ?? `note-${block.number}`) : block.anchor;
  return [own, ...rows].filter((anchor) => anchor !== undefined);
}

/** A stop or a bracket that closes a text is no word to end it with. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Rising numbers as first and last of each unbroken run: 4, 5, 6, 9 → 4–6, 9. */
export function noteRanges(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** Figures and words from left to right as a part of a text: they follow on the side to which it runs. */
export const inDirection = (runs: TextRun[], direction: Direction): TextRun[] =>
  (direction === 'rtl' ? runs.map((run) => ({ ...run, bidiLevel: 2 })) : runs);

/**
 * The typesetter of one pack: every string of the model becomes runs here, so that each one is shaped,
 * checked against the fonts, and linked only to places that exist.
 */
export class Press {
  #theme: Theme;
  readonly findings: PressFinding[] = [];
  #where = '';
  readonly #claimed = new Set<string>();
  readonly #reported = new Set<string>();
  /** Name of a place → section or issue that it stands in. */
  readonly #homes: Map<string, string>;
  readonly #notes: Map<number, string>;

  constructor(
    readonly model: PackModel,
    readonly coverage: FontCoverage,
    /** Id of a section → how close it is set, so that it keeps to its page or a few lines have none to themselves. */
    readonly close: ReadonlyMap<string, Closeness> = new Map(),
  ) {
    this.#theme = themeFor(model);
    ({ homes: this.#homes, notes: this.#notes } = collectAnchors(model));
  }

  /** Measures of the sheet that is being set. */
  get theme(): Theme {
    return this.#theme;
  }

  /** Takes up another sheet: what is set from now on is set to its measures. */
  turnTo(sheet: Sheet = UPRIGHT): void {
    this.#theme = themeFor(this.model, sheet);
  }

  /** Names the place that findings from now on belong to. */
  at(where: string): void {
    this.#where = where;
  }

  /** True when the pack has a place of that name. */
  has(anchor: string | undefined): anchor is string {
    return anchor !== undefined && this.#homes.has(anchor);
  }

  /** Of some places, the first in each section or issue: enough to find them all. */
  onePerSection(places: string[]): string[] {
    const seen = new Set<string>();
    return places.filter((anchor) => {
      const home = this.#homes.get(anchor);
      if (home === undefined || seen.has(home)) return false;
      seen.add(home);
      return true;
    });
  }

  /** Destination and place names for the first text of a block; a name is given away once only. */
  keys({ anchor, itemId }: BlockKeys): Pick<PdfNode, 'id' | 'anchors'> {
    const anchors = [anchor, itemId].filter((key) => key !== undefined);
    const id = anchor !== undefined && !this.#claimed.has(anchor) ? anchor : undefined;
    if (id !== undefined) this.#claimed.add(id);
    return { ...(id === undefined ? {} : { id }), ...(anchors.length > 0 ? { anchors } : {}) };
  }

  /** Runs of plain text in one of the two text families. */
  runs(text: string, style: TextStyle = {}, font: FontFamily = FONT.serif, direction: Direction = directionOf(text)): TextRun[] {
    return this.#setRuns(text, { style, font, direction, held: heldPieces });
  }

  #setRuns(text: string, { style, font, direction, held }: { style: TextStyle; font: FontFamily; direction: Direction; held: (text: string) => readonly Piece[] }): TextRun[] {
    const options = { coverage: this.coverage, baseFont: font, direction, onMissing: (ch: string) => this.#missing(ch) };
    if (text === '') return [{ ...style, text, font }];
    if (direction === 'rtl' || RTL_LETTER.test(text)) return scriptRuns(text, style, options);
    return held(text).flatMap((piece) => scriptRuns(piece.text, piece.isHeld ? { ...style, noWrap: true } : style, options));
  }

  /** Runs of rich text, with superior note numbers that link to their notes. */
  rich(text: RichText, style: TextStyle = {}, font: FontFamily = FONT.serif): TextRun[] {
    return this.#setRich(text, { style, font, isRunning: false });
  }

  /** Rich text that is read over several lines: a short word does not end it on a line of its own. */
  running(text: RichText, style: TextStyle = {}): TextRun[] {
    return this.#setRich(text, { style, font: FONT.serif, isRunning: true });
  }

  #setRich(text: RichText, { style, font, isRunning }: { style: TextStyle; font: FontFamily; isRunning: boolean }): TextRun[] {
    const plain = plainText(text);
    const direction = directionOf(plain);
    const last = isRunning ? text.findLastIndex((inline) => HAS_WORD.test(inline.text)) : -1;
    return text.flatMap((inline, index) => {
      const held = index === last ? (words: string) => withFirmEnd(heldPieces(words), plain.length) : heldPieces;
      return [
        ...(inline.text === '' ? [] : this.#setRuns(inline.text, { style: this.#inlineStyle(inline, style), font, direction, held })),
        ...inDirection(this.#noteMarks(inline.notes ?? []), direction),
      ];
    });
  }

  /**
   * A small capital label in the sans face. Letters stand so far apart that they part clearly, and so close that a reader
   * does not take a kerned pair (LA, TT) for two words: it does from a tenth of the size on.
   */
  label(text: string, style: TextStyle = {}): PdfNode {
    const { label } = this.theme.size;
    return {
      text: this.runs(text.toUpperCase(), { bold: true, color: INK.mute, ...style }, FONT.sans),
      fontSize: label,
      characterSpacing: 0.6,
      lineHeight: 1.2,
    };
  }

  /** A run that prints the page number of a place. */
  pageNumber(anchor: string, style: TextStyle = {}): TextRun {
    // Unbreakable: the two halves of a broken stand-in would each become the whole number.
    return { ...style, text: '00', font: FONT.sans, noWrap: true, pageReference: anchor };
  }

  #inlineStyle(inline: Inline, style: TextStyle): TextStyle {
    return {
      ...style,
      ...(inline.strong ? { bold: true } : {}),
      ...(inline.italic ? { italics: true } : {}),
      ...(inline.tone && inline.tone !== 'neutral' ? { color: TONE_INK[inline.tone] } : {}),
      ...(this.has(inline.link) ? { linkToDestination: inline.link, color: INK.accent } : {}),
    };
  }

  /** Superior figures; three or more in a row stand as a range whose ends are links. */
  #noteMarks(numbers: number[]): TextRun[] {
    return noteRanges(numbers).flatMap(([first, last], index) => {
      const comma: TextRun[] = index === 0 ? [] : [{ text: ',', font: FONT.sans, sup: true, noWrap: true }];
      if (first === last) return [...comma, this.#noteMark(first)];
      const dash: TextRun = { text: last - first > 1 ? '–' : ',', font: FONT.sans, sup: true, noWrap: true };
      return [...comma, this.#noteMark(first), dash, this.#noteMark(last)];
    });
  }

  #noteMark(number: number): TextRun {
    const target = this.#notes.get(number);
    return {
      text: String(number), font: FONT.sans, sup: true, bold: true, italics: false, color: INK.accent,
      ...(target === undefined ? {} : { linkToDestination: target }),
    };
  }

  /** Says that a picture is left out, and why. */
  refuse(reason: string): void {
    this.findings.push({ code: 'refused-picture', message: `A photograph is not printed: ${reason}`, where: this.#where });
  }

  #missing(character: string): void {
    const name = codePointName(character);
    const key = `${name}@${this.#where}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.findings.push({
      code: 'uncovered-character',
      message: `No font of the press has “${character}” (${name}); it is printed as [${name}]. Write it in another way.`,
      where: this.#where,
    });
  }
}
