import type { Paragraph } from 'docx';
import type { Block, RichText, Section } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import { INK, TONE_INK } from '../packDefinition/theme';
import { cell, grid, HAIRLINES, line, row, spacer, type Piece } from './frames';
import { hex } from './measures';
import type { ParagraphLook, Scribe } from './scribe';
import { NUMBERING, STYLE } from './stylesheet';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** The number before a heading stands as typed text: it is the pack's and does not move. */
const numberRuns = (scribe: Scribe, number: string | undefined) =>
  number === undefined || number === '' ? [] : scribe.runs(`${number}\u2002`, { color: hex(INK.accent), bold: false });

export const sectionHead = (scribe: Scribe, section: Section): Paragraph =>
  scribe.paragraph({ style: 'Heading1', text: section.title, lead: numberRuns(scribe, section.number), anchor: section.anchor });

export const headingBlock = (scribe: Scribe, block: Of<'heading'>): Paragraph =>
  scribe.paragraph({ style: `Heading${block.level}`, text: block.text, lead: numberRuns(scribe, block.number), anchor: block.anchor });

const PARAGRAPH_STYLE = { body: STYLE.body, lead: STYLE.lead, small: STYLE.small, note: STYLE.note } as const;

export const paragraphBlock = (scribe: Scribe, block: Of<'paragraph'>): Paragraph =>
  scribe.paragraph({ style: PARAGRAPH_STYLE[block.style], text: block.text, anchor: block.anchor });

/** Ordered lists of a pack in turn: each begins at 1. */
export class ListCounter {
  #ordered = 0;

  next(isOrdered: boolean): NonNullable<ParagraphLook['numbering']> {
    if (!isOrdered) return { reference: NUMBERING.dashes, level: 0 };
    this.#ordered += 1;
    return { reference: NUMBERING.numerals, level: 0, instance: this.#ordered };
  }
}

/** `isSmall` for lists that are only looked things up in. */
export function listBlock(scribe: Scribe, block: Of<'list'>, list: { counter: ListCounter; isSmall: boolean }): Paragraph[] {
  const look = { numbering: list.counter.next(block.ordered) };
  const style = list.isSmall ? STYLE.listSmall : STYLE.list;
  return block.items.map((text, index) => scribe.paragraph({ style, text, look, anchor: index === 0 ? block.anchor : undefined }));
}

export const quoteBlock = (scribe: Scribe, block: Of<'quote'>): Paragraph[] => [
  scribe.paragraph({ style: STYLE.quote, text: block.text, anchor: block.anchor }),
  scribe.paragraph({ style: STYLE.quoteSource, text: block.attribution }),
];

const lengthOf = (texts: readonly RichText[]): number => texts.reduce((sum, text) => sum + plainText(text).length, 0);

function labelledBody(scribe: Scribe, block: Of<'labelled'>, counter: ListCounter): Paragraph[] {
  const numbered: ParagraphLook = block.ordered ? { numbering: counter.next(true) } : {};
  const anchor = block.label === '' ? block.anchor : undefined;
  return block.body.map((text, index) => scribe.paragraph({
    style: block.ordered ? STYLE.list : STYLE.body, text, anchor: index === 0 ? anchor : undefined, isAtLeft: true,
    look: { ...numbered, spacing: { after: 40 } },
  }));
}

/** Labels in a side column, texts in the main column: neighbours share one table without lines. */
export function labelledBlocks(scribe: Scribe, blocks: readonly Of<'labelled'>[], counter: ListCounter): Piece[] {
  const { side, measure } = scribe.theme;
  const rows = blocks.map((block) => {
    const color = block.tone === 'neutral' ? INK.mute : TONE_INK[block.tone];
    const label = scribe.paragraph({ style: STYLE.label, text: block.label, run: { color: hex(color) }, anchor: block.label === '' ? undefined : block.anchor });
    const bar = block.tone === 'neutral' ? {} : { borders: { left: line(3, color) } };
    return row([
      cell({ children: [label], padding: [0, 3, 8, 4] }),
      cell({ children: labelledBody(scribe, block, counter), padding: [9, 3, 0, 4], ...bar }),
    ], lengthOf(block.body) + block.label.length);
  });
  return [grid({ widths: [side, measure - side], rows }), spacer()];
}

export function factsBlock(scribe: Scribe, block: Of<'facts'>): Piece[] {
  if (block.rows.length === 0) return [];
  const { side, measure } = scribe.theme;
  const rows = block.rows.map(({ label, value }, index) => row([
    cell({ children: [scribe.paragraph({ style: STYLE.label, text: label, anchor: index === 0 ? block.anchor : undefined })], padding: [0, 3, 8, 3] }),
    cell({ children: [scribe.paragraph({ style: STYLE.tableText, text: value, isAtLeft: true })], padding: [0, 4, 0, 4] }),
  ], label.length + plainText(value).length));
  return [grid({ widths: [side + 8, measure - side - 8], rows, lines: HAIRLINES }), spacer()];
}

/** A note that no text cites keeps its place and number in the section. */
export function sourceNoteBlock(scribe: Scribe, block: Of<'source-note'>): Paragraph[] {
  if (scribe.isFootnote(block)) return [];
  return [scribe.noteParagraph({ style: STYLE.small, text: block.text, lead: scribe.runs(`${block.number}\u2002`, { bold: true, color: hex(INK.accent) }), anchor: block.anchor })];
}
