import {
  AlignmentType, Bookmark, BookmarkEnd, BookmarkStart, InternalHyperlink, PageReference, Paragraph, TextRun,
  type IParagraphOptions, type IRunPropertiesOptions, type ParagraphChild,
} from 'docx';
import type { Inline, Orientation, PackModel, RichText } from '../../../shared/pack/model';
import { directionOf, type Direction } from '../../../shared/pack/direction';
import { plainText } from '../../../shared/pack/richText';
import { TONE_INK, type Theme } from '../packDefinition/theme';
import { countedMark, repeatedMark, statedMark } from './fields';
import { FACE, hex, measuresFor } from './measures';
import { citedNumbers, noteAnchor, notesByNumber, placeNames, type SourceNote } from './placeNames';
import { scriptPieces } from './scriptPieces';
import { runLanguage } from './wordLanguage';

export type RunLook = IRunPropertiesOptions;
export type ParagraphLook = Omit<IParagraphOptions, 'text' | 'children' | 'style'>;

/** One paragraph to set. */
export interface Words {
  style: string;
  text: RichText | string;
  run?: RunLook;
  /** What stands before and after the text in the same paragraph. */
  lead?: readonly ParagraphChild[];
  tail?: readonly ParagraphChild[];
  anchor?: string | undefined;
  look?: ParagraphLook;
  /** Right-to-left text of a cell or a cover stays at the left edge of its column. */
  isAtLeft?: boolean;
}

// XML has no way to write these; lone surrogates are not characters at all.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A bookmark with an id of its own: the library counts through all files of a process. */
class CountedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}

/** Turns the texts of one pack into paragraphs: languages, directions, links to places that exist, footnotes. */
export class Scribe {
  #theme: Theme;
  /** Content of the footnotes by their id in the file. */
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  /** Footnote ids with the number that the pack gives them, where Word would count another. */
  readonly statedNumbers = new Map<number, number>();
  readonly #names: Map<string, string>;
  readonly #notes: Map<number, SourceNote>;
  readonly #cited: Set<number>;
  readonly #claimed = new Set<string>();
  readonly #marked = new Map<number, string>();
  #bookmarks = 0;
  #counted = 0;
  #pictures = 0;
  #inNote = false;

  constructor(readonly model: PackModel) {
    this.#theme = measuresFor(model);
    this.#names = placeNames(model);
    this.#notes = notesByNumber(model);
    this.#cited = citedNumbers(model);
  }

  /** Measures of the sheet that is being written. */
  get theme(): Theme {
    return this.#theme;
  }

  /** Takes up a sheet that lies so: what is written from now on is written to its measures. */
  turnTo(orientation: Orientation): void {
    this.#theme = measuresFor(this.model, orientation);
  }

  /** True for a note whose text stands in a footnote. */
  isFootnote(note: SourceNote): boolean {
    return this.#cited.has(note.number) && this.#notes.get(note.number) === note;
  }

  paragraph(words: Words): Paragraph {
    const text = typeof words.text === 'string' ? [{ text: words.text }] : words.text;
    const direction = directionOf(plainText(text));
    const children = [...(words.lead ?? []), ...this.#anchored(words.anchor, this.rich(text, words.run, direction)), ...(words.tail ?? [])];
    const rtl: ParagraphLook = direction === 'ltr' ? {} : { bidirectional: true, ...(words.isAtLeft ? { alignment: AlignmentType.LEFT } : {}) };
    return new Paragraph({ ...rtl, ...words.look, style: words.style, children });
  }

  /** Number of the next picture in the file: the library counts through all files of a process. */
  nextPicture(): number {
    this.#pictures += 1;
    return this.#pictures;
  }

  /** Without what XML cannot hold. */
  writable(text: string): string {
    return text.replace(UNWRITABLE, '');
  }

  /** The text of a note, whose own marks are left out: a footnote has no footnotes. */
  noteParagraph(words: Words): Paragraph {
    this.#inNote = true;
    const paragraph = this.paragraph(words);
    this.#inNote = false;
    return paragraph;
  }

  /** Runs of one plain text. */
  runs(text: string, look: RunLook = {}, direction: Direction = 'ltr'): TextRun[] {
    return this.#pieces({ text }, look, direction);
  }

  rich(text: RichText, look: RunLook = {}, direction: Direction = 'ltr'): ParagraphChild[] {
    return text.flatMap((inline) => [...this.#inline(inline, look, direction), ...this.#marks(inline.notes ?? [])]);
  }

  /** Text as a link to a place, followed by the number of its page; plain text where there is no such place. */
  pointer(text: string, anchor: string, look: RunLook): ParagraphChild[] {
    const name = this.#names.get(anchor);
    if (name === undefined) return this.runs(text, look);
    const link = new InternalHyperlink({ anchor: name, children: this.runs(text, { ...look, style: 'Hyperlink' }) });
    return [link, ...this.runs(', page ', look), new PageReference(name, { hyperlink: true })];
  }

  #inline(inline: Inline, look: RunLook, direction: Direction): ParagraphChild[] {
    if (inline.text === '') return [];
    const name = inline.link === undefined ? undefined : this.#names.get(inline.link);
    const full: RunLook = {
      ...look,
      ...(inline.strong ? { bold: true } : {}),
      ...(inline.italic ? { italics: true } : {}),
      ...(inline.tone && inline.tone !== 'neutral' ? { color: hex(TONE_INK[inline.tone]) } : {}),
    };
    if (name === undefined) return this.#pieces(inline, full, direction);
    return [new InternalHyperlink({ anchor: name, children: this.#pieces(inline, { ...full, style: 'Hyperlink' }, direction) })];
  }

  #pieces({ text, lang }: Pick<Inline, 'text' | 'lang'>, look: RunLook, direction: Direction): TextRun[] {
    const written = text.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '');
    return scriptPieces(written, direction).flatMap((piece) => {
      const language = runLanguage(piece.text, piece.script, lang);
      const full: RunLook = {
        ...look,
        ...(language ? { language } : {}),
        ...(piece.script === 'right-to-left' ? { rightToLeft: true } : {}),
        ...(piece.script === 'devanagari' ? { font: FACE.devanagari } : {}),
      };
      return piece.text.split('\n').map((line, index) => new TextRun({ ...full, ...(index === 0 ? {} : { break: 1 }), text: line }));
    });
  }

  #anchored(anchor: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
    const name = anchor === undefined ? undefined : this.#names.get(anchor);
    if (name === undefined || this.#claimed.has(name)) return children;
    this.#claimed.add(name);
    return this.#bookmarked(name, children);
  }

  #bookmarked(name: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    this.#bookmarks += 1;
    return [new CountedBookmark(name, this.#bookmarks, children)];
  }

  #marks(numbers: readonly number[]): ParagraphChild[] {
    if (this.#inNote) return [];
    return numbers.flatMap((number, index) => [
      ...(index === 0 ? [] : [new TextRun({ text: ',', style: 'FootnoteReference' })]),
      ...this.#mark(number),
    ]);
  }

  #mark(number: number): ParagraphChild[] {
    const note = this.#notes.get(number);
    if (!note) return [new TextRun({ text: String(number), style: 'FootnoteReference' })];
    const known = this.#marked.get(number);
    if (known !== undefined) return repeatedMark(known, number);
    const id = Object.keys(this.footnotes).length + 1;
    const name = this.#names.get(noteAnchor(note)) ?? `n${number}`;
    this.#marked.set(number, name);
    this.#claimed.add(name);
    const isNext = number === this.#counted + 1;
    if (isNext) this.#counted += 1;
    else this.statedNumbers.set(id, number);
    this.footnotes[id] = { children: [this.#footnote(note)] };
    return this.#bookmarked(name, [isNext ? countedMark(id) : statedMark(id, number)]);
  }

  #footnote(note: SourceNote): Paragraph {
    return this.noteParagraph({ style: 'FootnoteText', text: note.text, lead: [new TextRun({ text: ' ' })] });
  }
}
