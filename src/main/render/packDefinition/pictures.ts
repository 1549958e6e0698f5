import type { FiguresBlock, StatusBarBlock, Tone } from '../../../shared/pack/model';
import type { PdfNode, VectorShape } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { INK, TONE_INK } from './theme';

const PER_ROW = 3;

function figureCell(press: Press, item: FiguresBlock['items'][number], keys: Pick<PdfNode, 'id' | 'anchors'>): PdfNode {
  const { size } = press.theme;
  return {
    stack: [
      { text: press.runs(item.value, { color: INK.accent }, FONT.light), fontSize: item.value.length > 12 ? size.h2 : size.h1 - 4, lineHeight: 1, ...keys },
      { text: press.runs(item.label, { bold: true }), fontSize: size.table, lineHeight: 1.04, margin: [0, 3, 0, 2] },
      { text: press.rich(item.sub, { color: INK.mute }, FONT.sans), fontSize: size.sub - 0.4, lineHeight: 1.15 },
    ],
  };
}

/** Key figures in rows of three: the figure large and light under a thin rule, what it counts and its day below. */
export function figuresBlock(press: Press, block: FiguresBlock): PdfNode {
  const cells = block.items.map((item, index) => figureCell(press, item, index === 0 ? press.keys(block) : {}));
  while (cells.length % PER_ROW !== 0) cells.push({ text: '' });
  const rows = Array.from({ length: cells.length / PER_ROW }, (_, row) => cells.slice(row * PER_ROW, (row + 1) * PER_ROW));
  return {
    layoutOnly: true,
    table: { widths: Array.from({ length: PER_ROW }, () => '*' as const), dontBreakRows: true, body: rows },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : line < rows.length ? 0.35 : 0.6), vLineWidth: (line) => (line === 0 || line === PER_ROW ? 0 : 0.35),
      hLineColor: () => INK.hair, vLineColor: () => INK.hair,
      paddingLeft: (column) => (column === 0 ? 0 : 12), paddingRight: () => 10, paddingTop: (row) => (row === 0 ? 1 : 8), paddingBottom: () => 8,
    },
    margin: [0, 0, 0, 12],
  };
}

const BAR_HEIGHT = 14;
const HATCH = 4.2;
/** Width of the words at the right of a bar. */
const LEGEND = 156;

/** Dark, hatched, pale, white: four grounds that stay apart in grey. */
function ground(tone: Tone, { x, y, w, h }: { x: number; y: number; w: number; h: number }): VectorShape[] {
  const line = { lineColor: TONE_INK[tone], lineWidth: 0.8 };
  const box: VectorShape = { type: 'rect', x, y, w, h, ...line };
  if (tone === 'bad') return [{ type: 'rect', x, y, w, h, color: TONE_INK.bad }];
  if (tone === 'good') return [{ ...box, color: '#d5e6da' }];
  if (tone === 'neutral') return [{ ...box, color: '#ffffff' }];
  const strokes = Array.from({ length: Math.max(0, Math.ceil(w / HATCH) - 1) }, (_, index): VectorShape => {
    const at = x + (index + 1) * HATCH;
    return { type: 'line', x1: at, y1: y, x2: at, y2: y + h, lineColor: TONE_INK.warn, lineWidth: 0.5 };
  });
  return [{ ...box, color: '#ffffff' }, ...strokes];
}

type Bar = StatusBarBlock['bars'][number];

function barPicture(press: Press, bar: Bar, unit: number): PdfNode {
  let x = 0;
  const parts = bar.parts.map((part) => {
    const w = part.count * unit;
    const placed = { part, x, w };
    x += w + 2;
    return placed;
  });
  const shapes = parts.flatMap(({ part, x: left, w }) => [
    ...ground(part.tone, { x: left, y: 0, w, h: BAR_HEIGHT }),
    ...(part.tone === 'warn' ? [{ type: 'rect', x: left + w / 2 - 7, y: 2, w: 14, h: BAR_HEIGHT - 4, color: '#ffffff' } satisfies VectorShape] : []),
  ]);
  const counts = parts.filter(({ w }) => w >= 12).map(({ part, x: left, w }): PdfNode => ({
    columns: [{ width: w, alignment: 'center', text: press.runs(String(part.count), { bold: true, color: part.tone === 'bad' ? '#ffffff' : INK.text }, FONT.sans), fontSize: 8.5, lineHeight: 1 }],
    relativePosition: { x: left, y: 2.2 },
  }));
  return { stack: [{ canvas: shapes, relativePosition: { x: 0, y: 0 } }, ...counts, { text: '', fontSize: 1, margin: [0, BAR_HEIGHT + 1, 0, 0] }] };
}

function barLegend(press: Press, bar: Bar): PdfNode {
  const entries = bar.parts.map(({ word, tone, count }): PdfNode => ({
    columns: [
      { width: 8, canvas: ground(tone, { x: 0, y: 1.8, w: 8, h: 6.4 }) },
      { width: '*', text: press.runs(`${count} ${word}`, { color: INK.mute }, FONT.sans), fontSize: press.theme.size.small - 0.5, lineHeight: 1.15 },
    ],
    columnGap: 4,
  }));
  const rows = Array.from({ length: Math.ceil(entries.length / 2) }, (_, row) => entries.slice(row * 2, row * 2 + 2));
  return { stack: rows.map((row): PdfNode => ({ columns: [row[0] ?? { text: '' }, row[1] ?? { text: '' }], columnGap: 4 })), margin: [0, 2, 0, 0] };
}

/** One bar for each side on one scale; counts stand in the bar, words beside it. */
export function statusBarBlock(press: Press, block: StatusBarBlock): PdfNode {
  const { measure, side, size } = press.theme;
  const widest = Math.max(...block.bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  const gaps = 2 * Math.max(...block.bars.map(({ parts }) => parts.length));
  const legend = LEGEND * (size.small / 8.5);
  const unit = (measure - side - gaps - legend - 14) / Math.max(1, widest);
  return {
    tag: 'Figure', alt: block.altText, unbreakable: true, margin: [0, 0, 0, 2],
    stack: block.bars.map((bar, index): PdfNode => ({
      columns: [
        { width: side - 8, text: press.runs(bar.label, { bold: true }, FONT.sans), fontSize: size.small, lineHeight: 1.2, margin: [0, 2, 0, 0], ...(index === 0 ? press.keys(block) : {}) },
        { width: '*', stack: [barPicture(press, bar, unit)] },
        { width: legend, stack: [barLegend(press, bar)] },
      ],
      columnGap: 8, margin: [0, 0, 0, 3],
    })),
  };
}
