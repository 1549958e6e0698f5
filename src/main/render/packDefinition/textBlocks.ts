import { directionOf } from '../../../shared/pack/direction';
import type { Block, RichText, Section, Tone } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import type { PdfNode, TextStyle } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { named } from './tables';
import { aligned, INK, sansDrop, serifDrop, TONE_INK } from './theme';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;


/** Characters of a title that one line of an upright page holds. */
const LONG_TITLE = 30;

/** A light title over one strong rule, which stands at the same height on every page. */
export function titleOverRule(press: Press, title: PdfNode, length: number): PdfNode[] {
  const { size, measure } = press.theme;
  const fontSize = length > LONG_TITLE ? size.h1 - 4 : size.h1;
  const [left, top, right] = title.margin ?? [0, 0, 0, 0];
  return [
    { ...title, fontSize, lineHeight: 1, headlineLevel: 1, margin: [left, top, right, 6 + (size.h1 - fontSize) * 1.371] },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 1.2, lineColor: INK.accent }],
      margin: [0, 0, 0, 13], keepWithNext: true,
    },
  ];
}

/** Title of a section: a light numeral, the title beside it, one strong rule below. */
export function sectionHead(press: Press, section: Section, isFirstOnPage: boolean): PdfNode[] {
  press.at(section.title);
  const number = section.number === '' ? [] : press.runs(`${section.number}\u2002`, { color: INK.accent }, FONT.light);
  return titleOverRule(press, {
    text: [...number, ...press.runs(section.title, {}, FONT.light)],
    outline: true, outlineText: `${section.number} ${section.title}`.trim(), outlineExpanded: false,
    ...press.keys({ anchor: section.anchor }),
    margin: [0, isFirstOnPage ? 0 : 26, 0, 0],
  }, section.title.length);
}

export function headingBlock(press: Press, block: Of<'heading'>, parentId: string): PdfNode {
  const { size } = press.theme;
  const number = block.number ? press.runs(`${block.number}\u2002`, { color: INK.accent }, FONT.serif) : [];
  const isIssue = block.level === 2 && block.number !== undefined;
  return {
    text: [...number, ...press.rich(block.text, { bold: true })],
    fontSize: isIssue ? size.h2 + 2 : block.level === 2 ? size.h2 : size.h3,
    lineHeight: 1.04,
    headlineLevel: block.level,
    ...(block.level === 2
      ? { outline: true, outlineText: `${block.number ?? ''} ${plainText(block.text)}`.trim(), outlineParentId: parentId }
      : {}),
    ...(isIssue && press.model.profile !== 'full-book' ? { minRoom: 180 } : {}),
    ...press.keys(block),
    margin: [0, isIssue ? 16 : block.level === 2 ? 12 : 8, 0, 5],
  };
}

/** A paragraph that reads from the right begins at the right; what stands beside a label or a dash stays at its side. */
const sideOf = (text: RichText): TextStyle => (directionOf(plainText(text)) === 'rtl' ? { alignment: 'right' } : {});

export function paragraphBlock(press: Press, block: Of<'paragraph'>): PdfNode {
  const { size, leading, gap } = press.theme;
  const styles: Record<Of<'paragraph'>['style'], { text: TextStyle; fontSize: number; lineHeight: number }> = {
    body: { text: {}, fontSize: size.body, lineHeight: leading },
    lead: { text: { italics: true, color: INK.accent }, fontSize: size.lead, lineHeight: 1.12 },
    small: { text: { color: INK.mute }, fontSize: size.small, lineHeight: 1.12 },
    note: { text: { italics: true, color: INK.mute }, fontSize: size.small, lineHeight: 1.12 },
  };
  const { text, fontSize, lineHeight } = styles[block.style];
  return { text: press.running(block.text, text), fontSize, lineHeight, ...sideOf(block.text), margin: [0, 0, 0, gap + (block.style === 'lead' ? 4 : 1)], ...press.keys(block) };
}

const bodyText = (press: Press, text: RichText, style: TextStyle = {}): PdfNode => ({
  text: press.running(text, style), fontSize: press.theme.size.body, lineHeight: press.theme.leading,
});

/** Width of a bold figure, as a share of its size. */
const FIGURE = 0.62;

/** Room for the longest number of a list, the same for each of its items. */
export const numberWidth = (count: number, { size, least }: { size: number; least: number }): number => Math.max(least, String(count).length * FIGURE * size + 2);

function numbered(press: Press, { index, count }: { index: number; count: number }, text: RichText): PdfNode {
  const { size } = press.theme;
  const width = numberWidth(count, { size: size.lead, least: 16 });
  // Larger than the text, and yet on its baseline.
  const numeral: PdfNode = {
    columns: [{ width, text: press.runs(String(index + 1), { color: INK.accent }, FONT.light), fontSize: size.lead, lineHeight: 1 }],
    relativePosition: { x: 0, y: serifDrop(size.body, size.lead) },
  };
  return {
    columns: [
      { width, stack: [numeral] },
      { ...bodyText(press, text), width: '*' },
    ],
    columnGap: 2,
    unbreakable: true,
  };
}

/** A thin bar at the left of text that must be seen: its tone is also said by the label. */
function barred(content: PdfNode[], tone: Tone): PdfNode {
  return {
    layoutOnly: true,
    table: { widths: [3, '*'], body: [[{ text: '', fillColor: TONE_INK[tone] }, { stack: content, margin: [9, 0, 0, 0] }]] },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
  };
}

/** Average width of a label's letter and of a serif letter, as shares of their sizes. */
const LABEL_LETTER = 0.57;
const SERIF_LETTER = 0.5;

/** Lines that a text takes, a little more than it needs. */
const linesOf = (letters: number, letter: number, width: number): number => Math.ceil((letters * letter) / Math.max(1, width));

/** A label that takes more lines than its text must have a height of its own, or it would run into the next. */
function isTallLabel(press: Press, block: Of<'labelled'>): boolean {
  const { side, size, measure } = press.theme;
  const label = linesOf(block.label.length, size.label * LABEL_LETTER + 0.7, side - 16) * size.label * 1.56;
  const text = block.body.reduce((sum, part) => sum + linesOf(plainText(part).length, size.body * SERIF_LETTER, measure - side), 0) * size.body * 1.371;
  return label > text + 2;
}

/** Small label in the side column, text in the main column. */
export function labelledBlock(press: Press, block: Of<'labelled'>): PdfNode {
  const { side, gap, size } = press.theme;
  const lines = block.body.map((text, index): PdfNode => ({
    ...(block.ordered ? numbered(press, { index, count: block.body.length }, text) : bodyText(press, text)),
    margin: [0, index === 0 ? 0 : block.ordered ? gap - 1.5 : 2, 0, 0],
  }));
  const color = block.tone === 'neutral' ? INK.mute : TONE_INK[block.tone];
  const keys = press.keys(block);
  const first = lines[0];
  if (block.label === '' && first) lines[0] = named(first, keys);
  const text = block.tone === 'neutral' ? lines : [barred(lines, block.tone)];
  if (isTallLabel(press, block)) {
    const label: PdfNode = { ...press.label(block.label, { color }), ...keys, width: side - 16, ...aligned(sansDrop(size.body, size.label)) };
    return { columns: [label, { stack: text, width: '*' }], columnGap: 16, margin: [0, 0, 0, 10.5], unbreakable: block.body.length < 6 };
  }
  return {
    stack: [
      {
        columns: [{ ...press.label(block.label, { color }), ...(block.label === '' ? {} : keys), width: side - 16 }],
        relativePosition: { x: 0, y: sansDrop(size.body, size.label) }, keepWithNext: true,
      },
      { stack: text, margin: [side, 0, 0, 0] },
    ],
    margin: [0, 0, 0, 10.5],
    unbreakable: block.body.length < 6,
  };
}

/** Items with a dash or a numeral; `small` for lists that are only looked things up in. */
export function listBlock(press: Press, block: Of<'list'>, small: boolean): PdfNode {
  const { gap } = press.theme;
  const size = small ? { ...press.theme.size, body: press.theme.size.table } : press.theme.size;
  const width = numberWidth(block.items.length, { size: size.small, least: 16 });
  return {
    tag: 'L',
    stack: block.items.map((text, index): PdfNode => ({
      tag: 'LI',
      columns: [
        block.ordered
          ? { tag: 'Lbl', width, text: press.runs(`${index + 1}`, { bold: true, color: INK.accent }, FONT.sans), fontSize: size.small, ...aligned(sansDrop(size.body, size.small)) }
          : { width: 12, canvas: [{ type: 'rect', x: 0, y: size.body * 0.62, w: 4.5, h: 1.1, color: INK.accent }] },
        { ...bodyText(press, text), tag: 'LBody', fontSize: size.body, width: '*', ...(index === 0 ? press.keys(block) : {}) },
      ],
      columnGap: 2,
      unbreakable: true,
      margin: [0, 0, 0, small ? 1 : gap - 2.5],
    })),
    margin: [0, 0, 0, gap],
  };
}

export function quoteBlock(press: Press, block: Of<'quote'>): PdfNode {
  const { size } = press.theme;
  return {
    tag: 'BlockQuote',
    stack: [
      { text: press.running(block.text, { italics: true }), fontSize: size.body + 0.5, lineHeight: press.theme.leading, ...sideOf(block.text), ...press.keys(block) },
      { text: press.rich(block.attribution, { color: INK.mute }, FONT.sans), fontSize: size.small, lineHeight: 1.15, margin: [0, 3, 0, 0] },
    ],
    unbreakable: true,
    margin: [22, 2, 30, 9],
  };
}

/** Tinted ground with a thin bar at the left. */
export function panelBlock(press: Press, block: Of<'panel'>): PdfNode {
  const { gap } = press.theme;
  const tone = block.tone === 'neutral' ? INK.accent : TONE_INK[block.tone];
  const content: PdfNode[] = [
    { ...press.label(block.label, { color: tone }), ...press.keys(block), margin: [0, 0, 0, 3], keepWithNext: true },
    ...block.body.map((text, index): PdfNode => ({ ...bodyText(press, text), ...sideOf(text), margin: [0, index === 0 ? 0 : gap - 1, 0, 0] })),
  ];
  return {
    layoutOnly: true,
    table: {
      widths: [2.5, '*'], dontBreakRows: true,
      body: [[{ text: '', fillColor: tone }, { stack: content, fillColor: INK.tint, margin: [11, 7, 12, 8] }]],
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    margin: [0, 3, 0, 11],
  };
}

/** Room for labels: the side column, or more where one would run over many lines. */
function factLabelWidth({ theme: { side, size, measure } }: Press, block: Of<'facts'>): number {
  const longest = Math.max(0, ...block.rows.map(({ label }) => label.length));
  return linesOf(longest, size.label * 0.68 + 0.7, side - 8) > 3 ? measure * 0.36 : side - 8;
}

/** Labels and what they say, between hairlines; right below the rule of a title the first one would only repeat it. */
export function factsBlock(press: Press, block: Of<'facts'>, { opensSection }: { opensSection: boolean }): PdfNode {
  const { size } = press.theme;
  return {
    alt: 'Facts',
    table: {
      widths: [factLabelWidth(press, block), '*'], headerCols: 1, dontBreakRows: true,
      body: block.rows.map(({ label, value }, index) => [
        { ...press.label(label), ...aligned(sansDrop(size.table + 0.6, size.label)), ...(index === 0 ? press.keys(block) : {}) },
        { text: press.rich(value), fontSize: size.table + 0.6, lineHeight: 1.1 },
      ]),
    },
    layout: {
      hLineWidth: (line) => (line === 0 && opensSection ? 0 : line === 0 || line === block.rows.length ? 0.6 : 0.35), vLineWidth: () => 0, hLineColor: () => INK.hair,
      paddingLeft: () => 0, paddingRight: () => 8, paddingTop: (row) => (row === 0 && opensSection ? 0 : 4.5), paddingBottom: () => 4.5,
    },
    margin: [0, 2, 0, 12],
  };
}
