import type { TableBlock } from '../../../shared/pack/model';
import type { PdfNode, TableLayout } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import { columnWidths } from './columnWidths';
import type { Press } from './press';
import { toneShapes } from './signs';
import { aligned, INK, sansDrop, sansLeading, SERIF_CAP_MIDDLE, TABLE_LEADING, TONE_INK } from './theme';

type Column = TableBlock['columns'][number];
type Row = TableBlock['rows'][number];
type Cell = Row['cells'][number];

const SIGN = 6.4;
/** A table of so few rows is not worth a break: it stays whole. */
const SHORT = 5;

/**
 * The one manner of tables: no upright lines, a strong line at head and foot, hairlines between rows. Right below the rule
 * of a title a second rule would only repeat the first.
 */
export const ruledLayout = (rows: number, opensSection: boolean): TableLayout => ({
  hLineWidth: (line) => (line === 0 && opensSection ? 0 : line === 0 || line === rows ? 0.9 : line === 1 ? 0.7 : 0.35),
  vLineWidth: () => 0,
  hLineColor: (line) => (line === 0 || line === rows || line === 1 ? INK.accent : INK.hair),
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: (column, node) => (column === (node.table?.widths.length ?? 0) - 1 ? 0 : 5),
  paddingTop: (row) => (row > 0 ? 4.5 : opensSection ? 0 : 3.5),
  paddingBottom: () => 4.5,
});

const hasNothing = (cell: Cell | undefined): boolean => !cell || cell.text.every(({ text }) => text === '');

function statusCell(press: Press, cell: Cell): PdfNode {
  const { size } = press.theme;
  const tone = cell.tone ?? 'neutral';
  return {
    columns: [
      { width: SIGN, canvas: toneShapes(tone, SIGN), ...aligned(SERIF_CAP_MIDDLE * size.table - SIGN / 2) },
      { width: '*', text: press.rich(cell.text, { bold: true, color: TONE_INK[tone] }, FONT.sans), fontSize: size.small, lineHeight: sansLeading({ size: size.table, leading: TABLE_LEADING }, size.small), ...aligned(sansDrop(size.table, size.small)) },
    ],
    columnGap: 4,
  };
}

function textCell(press: Press, cell: Cell, { column, strong }: { column: Column; strong: boolean }): PdfNode {
  const { size } = press.theme;
  const figure = column.role === 'figure';
  const tone = cell.tone && cell.tone !== 'neutral' ? { color: TONE_INK[cell.tone] } : {};
  return {
    text: press.rich(cell.text, { ...(strong ? { bold: true } : {}), ...tone }, figure ? FONT.sans : FONT.serif),
    fontSize: figure ? size.small : size.table,
    lineHeight: figure ? sansLeading({ size: size.table, leading: TABLE_LEADING }, size.small) : TABLE_LEADING,
    alignment: column.align,
    ...(figure ? aligned(sansDrop(size.table, size.small)) : {}),
  };
}

function bodyCell(press: Press, cell: Cell | undefined, place: { column: Column; strong: boolean }): PdfNode {
  if (!cell || hasNothing(cell)) return { text: '' };
  const main = place.column.role === 'status' ? statusCell(press, cell) : textCell(press, cell, place);
  if (!cell.sub || cell.sub.length === 0) return main;
  const sub: PdfNode = {
    text: press.rich(cell.sub, { color: INK.mute }, FONT.sans), fontSize: press.theme.size.sub, lineHeight: 1.15,
    alignment: place.column.align, margin: [place.column.role === 'status' ? SIGN + 4 : 0, 1.5, 0, 0],
  };
  return { stack: [main, sub] };
}

/** Puts the place names of a row on its first text. */
export function named(node: PdfNode, keys: Pick<PdfNode, 'id' | 'anchors'>): PdfNode {
  if (node.text !== undefined) return { ...node, ...keys };
  const list = node.stack ?? node.columns;
  const index = list?.findIndex((child) => child.canvas === undefined) ?? -1;
  const child = list?.[index];
  if (!list || !child) return node;
  const next = list.with(index, named(child, keys));
  return node.stack ? { ...node, stack: next } : { ...node, columns: next };
}

function bodyRow(press: Press, block: TableBlock, row: Row): PdfNode[] {
  const cells = block.columns.map((column, index) =>
    bodyCell(press, row.cells[index], { column, strong: block.rowHeaders && index === 0 }),
  );
  const first = cells.findIndex((cell) => cell.text !== '');
  const cell = cells[first];
  return cell ? cells.with(first, named(cell, press.keys(row))) : cells;
}

function caption(press: Press, block: TableBlock): PdfNode[] {
  if (block.caption === undefined) return [];
  return [
    {
      text: press.runs(block.caption, { bold: true }), fontSize: press.theme.size.h2 - 1, lineHeight: 1.04,
      tag: 'Caption', keepWithNext: true, ...press.keys(block), margin: [0, 6, 0, 5],
    },
  ];
}

const headCell = (press: Press, column: Column): PdfNode => ({
  ...press.label(column.title), alignment: column.align, verticalAlignment: 'bottom', characterSpacing: 0.4,
});

/**
 * A ruled table with a repeated head; rows stay whole; an empty one says so in a sentence.
 * `alike` are the tables of the section with the same columns: their columns line up.
 */
export function tableBlock(press: Press, block: TableBlock, { alike, opensSection }: { alike: TableBlock[]; opensSection: boolean }): PdfNode {
  const head = caption(press, block);
  if (block.rows.length === 0) {
    const empty = block.emptyText ?? 'None recorded.';
    const text: PdfNode = { text: press.runs(empty, { italics: true, color: INK.mute }), fontSize: press.theme.size.table, lineHeight: TABLE_LEADING };
    return { stack: [...head, text], margin: [0, 0, 0, 12] };
  }
  const keys = block.caption === undefined ? press.keys(block) : {};
  const heads = block.columns.map((column) => headCell(press, column));
  const firstTitle = block.columns.findIndex(({ title }) => title !== '');
  const body = [heads.map((cell, index) => (index === firstTitle ? { ...cell, ...keys } : cell)), ...block.rows.map((row) => bodyRow(press, block, row))];
  const table: PdfNode = {
    alt: block.caption ?? block.columns.map(({ title }) => title).filter(Boolean).join(', '),
    table: {
      widths: columnWidths(block, { rows: alike.flatMap(({ rows }) => rows), theme: press.theme }),
      headerRows: 1, dontBreakRows: true, keepWithHeaderRows: block.rows.length > SHORT ? 2 : 1,
      ...(block.rowHeaders ? { headerCols: 1 } : {}),
      body,
    },
    layout: ruledLayout(body.length, opensSection && block.caption === undefined),
    ...(block.rows.length <= SHORT ? { unbreakable: true } : {}),
    margin: [0, 0, 0, 11],
  };
  return head.length > 0 ? { stack: [...head, table] } : table;
}
