import type { PackModel } from '../../../shared/pack/model';
import type { Furniture, PdfNode, TextStyle } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { INK } from './theme';

type Cover = NonNullable<PackModel['cover']>;
type Side = NonNullable<Cover['ours']>;

const FIELD_TOP = 48;
/** From the upper margin to the first line in the field. */
const TITLE_SHIFT = -16;

const linesOf = (text: string, size: number, width: number): number => Math.max(1, Math.ceil((text.length * size * 0.5) / width));

const factColumns = (cover: Cover): number => (cover.facts.length > 9 ? 4 : 3);

const titleSize = (press: Press, cover: Cover): number => (cover.title.length > 64 ? press.theme.size.h1 : press.theme.size.cover);

interface Field {
  height: number;
  /** Room that the title does not need. */
  slack: number;
}

/** The coloured field: as high as the facts below leave room, but never less than the title needs. */
function fieldOf(press: Press, cover: Cover): Field {
  const { page, margin, measure } = press.theme;
  const size = titleSize(press, cover);
  const title = linesOf(cover.title, size, measure - 40) * size * 1.25;
  const subtitle = linesOf(cover.subtitle, 13, measure - 60) * 17;
  const noticeHeight = cover.notice === null ? 0 : 24 + linesOf(cover.notice, 10.5, measure) * 14;
  const needed = margin.top - FIELD_TOP + TITLE_SHIFT + 80 + title + subtitle + noticeHeight;
  const perRow = factColumns(cover);
  const lines = Math.max(1, ...cover.facts.map(({ value }) => linesOf(value, 9.2, measure / perRow - 12)));
  const facts = Math.ceil(cover.facts.length / perRow) * (24 + lines * 13);
  const table = cover.clearance.length > 0 ? 32 + cover.clearance.length * 19 : 0;
  const caveats = cover.caveats.reduce((sum, text) => sum + 8 + linesOf(text, 8.5, measure) * 14, 0);
  const below = 26 + 134 + 20 + facts + table + caveats;
  const left = page.height - margin.bottom - FIELD_TOP - below;
  const height = Math.min(page.height * 0.38, Math.max(needed, left));
  return { height, slack: Math.max(0, height - needed) };
}

/** The coloured field behind the title; two points wider than the page so that no white sliver shows. */
export function coverBackground(press: Press, cover: Cover): Furniture {
  const { height } = fieldOf(press, cover);
  const { width } = press.theme.page;
  return (page) => page > 1 ? null : ({ canvas: [{ type: 'rect', x: -1, y: FIELD_TOP, w: width + 2, h: height, color: INK.accent }] });
}

function notice(press: Press, text: string): PdfNode {
  return {
    layoutOnly: true,
    table: {
      widths: ['auto'],
      body: [[{ text: press.runs(text, { bold: true, color: INK.onAccent }, FONT.sans), fontSize: 10.5, lineHeight: 1.1 }]],
    },
    layout: {
      hLineWidth: () => 0.8, vLineWidth: () => 0.8, hLineColor: () => INK.onAccent, vLineColor: () => INK.onAccent,
      paddingLeft: () => 9, paddingRight: () => 8, paddingTop: () => 4, paddingBottom: () => 3,
    },
  };
}

function titleField(press: Press, cover: Cover): PdfNode {
  return {
    stack: [
      // The title stands low in its field, where the eye comes to rest.
      { ...coverLabel(press, cover.kicker, { color: INK.onAccentMute }), margin: [0, 0, 0, 10 + fieldOf(press, cover).slack * 0.62] },
      {
        text: press.runs(cover.title, { color: INK.onAccent }, FONT.light),
        fontSize: titleSize(press, cover), lineHeight: 0.98, headlineLevel: 1, margin: [0, 0, 40, 15],
        outline: true, outlineText: cover.title, id: 'cover', anchors: ['cover'],
      },
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 2.4, color: INK.onAccentMute }], margin: [0, 0, 0, 11] },
      { text: press.runs(cover.subtitle, { italics: true, color: INK.onAccentMute }), fontSize: 13, lineHeight: 1.1, margin: [0, 0, 60, 14] },
      ...(cover.notice === null ? [] : [notice(press, cover.notice)]),
    ],
  };
}

/** Labels of the cover keep their size in principal mode: they are looked up, not read. */
const coverLabel = (press: Press, text: string, style: TextStyle = {}): PdfNode => ({ ...press.label(text, style), fontSize: 7.4 });

function sideBlock(press: Press, side: Side | null): PdfNode {
  if (!side) return { text: '' };
  const plain = side.name.map(({ text }) => text).join('');
  const own = side.ownScript?.map(({ text }) => text).join('') ?? '';
  return {
    stack: [
      { ...coverLabel(press, side.label, { color: INK.accent }), margin: [0, 0, 0, 4] },
      { text: press.rich(side.name, { bold: true }), fontSize: plain.length > 34 ? 12 : 13, lineHeight: 1.04 },
      ...(own === '' ? [] : [{ text: press.runs(own), fontSize: 14, lineHeight: 1.15, margin: [0, 2, 0, 1] } satisfies PdfNode]),
      { text: press.rich(side.post, { color: INK.mute }), fontSize: 10.5, lineHeight: 1.08, margin: [0, 2, 0, 0] },
    ],
  };
}

function factGrid(press: Press, cover: Cover): PdfNode {
  const perRow = factColumns(cover);
  const cells: PdfNode[] = cover.facts.map(({ label, value }) => ({
    stack: [
      { ...coverLabel(press, label), margin: [0, 0, 0, 2] },
      { text: press.runs(value, {}, FONT.sans), fontSize: 9.2, lineHeight: 1.3 },
    ],
  }));
  while (cells.length % perRow !== 0) cells.push({ text: '' });
  const rows = Array.from({ length: cells.length / perRow }, (_, row) => cells.slice(row * perRow, (row + 1) * perRow));
  return {
    layoutOnly: true,
    table: { widths: Array.from({ length: perRow }, () => '*' as const), body: rows.length > 0 ? rows : [Array.from({ length: perRow }, () => ({ text: '' }))] },
    layout: {
      hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => INK.hair,
      paddingLeft: () => 0, paddingRight: () => 12, paddingTop: () => 6, paddingBottom: () => 6,
    },
  };
}

function clearance(press: Press, cover: Cover): PdfNode[] {
  if (cover.clearance.length === 0) return [];
  const cell = (text: string, bold = false): PdfNode => ({
    text: press.runs(text, { bold, color: bold ? INK.text : INK.mute }, FONT.sans), fontSize: 8.5, lineHeight: 1.2,
  });
  return [
    { ...coverLabel(press, 'Clearance'), margin: [0, 14, 0, 3] },
    {
      alt: 'Clearance',
      table: {
        widths: [130, '*', 90], headerCols: 1,
        body: cover.clearance.map(({ role, name, date }) => [cell(role), cell(name, true), cell(date)]),
      },
      layout: {
        hLineWidth: (line) => (line === 0 ? 0.5 : 0.25), vLineWidth: () => 0, hLineColor: () => INK.hair,
        paddingLeft: () => 0, paddingRight: () => 8, paddingTop: () => 2.8, paddingBottom: () => 2.8,
      },
    },
  ];
}

/** The control page: what, for whom, when, under which number, cleared by whom. */
export function coverPage(press: Press, cover: Cover): PdfNode {
  press.at('Cover');
  const { margin } = press.theme;
  const below = FIELD_TOP + fieldOf(press, cover).height + 26 - margin.top;
  const lower: PdfNode = {
    stack: [
      { columns: [sideBlock(press, cover.ours), sideBlock(press, cover.theirs)], columnGap: 28, margin: [0, 0, 0, 20] },
      factGrid(press, cover),
      ...clearance(press, cover),
      ...cover.caveats.map((text): PdfNode => ({
        text: press.runs(text, { italics: true, color: INK.mute }), fontSize: 8.5, lineHeight: 1.3, margin: [0, 8, 0, 0],
      })),
    ],
    margin: [0, below, 0, 0],
  };
  return { stack: [{ ...titleField(press, cover), relativePosition: { x: 0, y: TITLE_SHIFT } }, lower] };
}
