import type { Margin } from './definition';
import type { LayoutNode } from './pdfmakeInternals';

const NO_MARGIN: Margin = [0, 0, 0, 0];
/** Air above and below a row, and beside a column, in the tables of a pack. */
const ROW_PADDING = 9.5;
const COLUMN_PADDING = 8;

export const marginOf = (node: LayoutNode | undefined): Margin => node?._margin ?? NO_MARGIN;

const isDetached = (node: LayoutNode): boolean => Boolean(node.relativePosition ?? node.absolutePosition);

const lineHeightOf = (node: LayoutNode): number =>
  Math.max(0, ...(node._inlines ?? []).slice(0, 12).map((inline) => inline.height));

const widthsOf = (cells: LayoutNode[], width: number): number[] => {
  const fixed = cells.reduce((sum, cell) => sum + (typeof cell.width === 'number' ? cell.width : 0), 0);
  const flexible = cells.filter((cell) => typeof cell.width !== 'number').length;
  const share = Math.max(40, (width - fixed) / Math.max(1, flexible));
  return cells.map((cell) => (typeof cell.width === 'number' ? cell.width : share));
};

/** A column's own width: measured tables keep it inside an object, and what fills has none. */
const statedWidth = (column: unknown): number | null => {
  const width = typeof column === 'object' && column !== null && 'width' in column ? column.width : column;
  return typeof width === 'number' ? width : null;
};

/** Widths of a table's columns; those that fill share what is left. */
const columnsOf = (columns: readonly unknown[], width: number): number[] => {
  const stated = columns.map(statedWidth);
  const fixed = stated.reduce<number>((sum, own) => sum + (own ?? 0) + COLUMN_PADDING, 0);
  const share = Math.max(40, (width - fixed) / Math.max(1, stated.filter((own) => own === null).length));
  return stated.map((own) => own ?? share);
};

const tallest = (cells: LayoutNode[], widths: readonly number[], measure: typeof fullHeight): number =>
  Math.max(0, ...cells.map((cell, index) => measure(cell, widths[index] ?? 40)));

/** Estimated height of a whole block at a width; a little generous, since text seldom fills its lines. */
export function fullHeight(node: LayoutNode, width: number): number {
  if (isDetached(node) || node._span) return 0;
  const [left, top, right, bottom] = marginOf(node);
  const inner = Math.max(30, width - left - right);
  return top + bottom + contentHeight(node, inner);
}

function contentHeight(node: LayoutNode, inner: number): number {
  if (node._inlines) {
    const natural = (node._maxWidth ?? 0) - marginOf(node)[0] - marginOf(node)[2];
    // What fits its line fills it; only what wraps leaves its ends empty.
    return (natural <= inner * 0.99 ? 1 : Math.ceil(natural / (inner * 0.94))) * lineHeightOf(node);
  }
  if (node.stack) return node.stack.reduce((sum, child) => sum + fullHeight(child, inner), 0);
  if (node.columns) return tallest(node.columns, widthsOf(node.columns, inner), fullHeight);
  if (node.table) {
    const widths = columnsOf(node.table.widths, inner);
    return node.table.body.reduce((sum, row) => sum + ROW_PADDING + tallest(row, widths, fullHeight), 0);
  }
  return node._height ?? node._minHeight ?? 0;
}

/** The head of a table and the rows that stay with it. */
const openingRows = ({ body, headerRows = 0, keepWithHeaderRows = 1 }: NonNullable<LayoutNode['table']>): LayoutNode[][] =>
  body.slice(0, headerRows + Math.max(1, keepWithHeaderRows));

/**
 * Height that must be free for a block to begin on a page: all of a heading or of a block that may not
 * break, two lines of a paragraph, the head of a table and the rows that stay with it.
 */
export function leadHeight(node: LayoutNode, width: number): number {
  if (isDetached(node)) return 0;
  const [left, top, right, bottom] = marginOf(node);
  const inner = Math.max(30, width - left - right);
  const passesOn = node.headlineLevel !== undefined || node.keepWithNext === true;
  // The air below a block may hang over the edge of the page, unless something has to follow it there.
  if (node.unbreakable || passesOn || node.canvas) return fullHeight(node, width) - (passesOn ? 0 : bottom);
  if (node._inlines) return Math.min(fullHeight(node, width), top + 2 * lineHeightOf(node));
  if (node.stack) return top + leadOfStack(node.stack, inner);
  if (node.columns) return top + tallest(node.columns, widthsOf(node.columns, inner), leadHeight);
  if (node.table) {
    const rows = openingRows(node.table);
    const widths = columnsOf(node.table.widths, inner);
    return top + rows.reduce((sum, row) => sum + ROW_PADDING + tallest(row, widths, fullHeight), 0);
  }
  return fullHeight(node, width);
}

function leadOfStack(children: LayoutNode[], width: number): number {
  let height = 0;
  for (const child of children) {
    height += leadHeight(child, width);
    const passesOn = child.headlineLevel !== undefined || child.keepWithNext === true || isDetached(child);
    if (!passesOn) break;
  }
  return height;
}
