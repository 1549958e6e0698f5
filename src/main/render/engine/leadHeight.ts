import type { Margin } from './definition';
import type { LayoutNode } from './pdfmakeInternals';

const NO_MARGIN: Margin = [0, 0, 0, 0];

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

const tallest = (cells: LayoutNode[], width: number, measure: typeof fullHeight): number => {
  const widths = widthsOf(cells, width);
  return Math.max(0, ...cells.map((cell, index) => measure(cell, widths[index] ?? width)));
};

/** Estimated height of a whole block at a width; a little generous, since text seldom fills its lines. */
export function fullHeight(node: LayoutNode, width: number): number {
  if (isDetached(node) || node._span) return 0;
  const [left, top, right, bottom] = marginOf(node);
  const inner = Math.max(30, width - left - right);
  return top + bottom + contentHeight(node, inner);
}

function contentHeight(node: LayoutNode, inner: number): number {
  if (node._inlines) {
    const lines = Math.max(1, Math.ceil(((node._maxWidth ?? 0) - marginOf(node)[0] - marginOf(node)[2]) / (inner * 0.94)));
    return lines * lineHeightOf(node);
  }
  if (node.stack) return node.stack.reduce((sum, child) => sum + fullHeight(child, inner), 0);
  if (node.columns) return tallest(node.columns, inner, fullHeight);
  if (node.table) return node.table.body.reduce((sum, row) => sum + 6 + tallest(row, inner, fullHeight), 0);
  return node._height ?? node._minHeight ?? 0;
}

/**
 * Height that must be free for a block to begin on a page: all of a heading or of a block that may not
 * break, two lines of a paragraph, the head and first row of a table.
 */
export function leadHeight(node: LayoutNode, width: number): number {
  if (isDetached(node)) return 0;
  const [left, top, right] = marginOf(node);
  const inner = Math.max(30, width - left - right);
  if (node.unbreakable || node.headlineLevel !== undefined || node.canvas) return fullHeight(node, width);
  if (node._inlines) return Math.min(fullHeight(node, width), top + 2 * lineHeightOf(node));
  if (node.stack) return top + leadOfStack(node.stack, inner);
  if (node.columns) return top + tallest(node.columns, inner, leadHeight);
  if (node.table) {
    const rows = node.table.body.slice(0, (node.table.headerRows ?? 0) + 1);
    return top + rows.reduce((sum, row) => sum + 8 + tallest(row, inner, fullHeight), 0);
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
