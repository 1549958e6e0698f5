import type { Margin, PdfNode, TableLayout } from '../engine/definition';

/** Share of the air between blocks and lines that is left in a section set close. */
const AIR = 0.55;
const LEADING = 0.95;
/** Lines of one script may not come closer than this. */
const LEAST_LEADING = 1.1;

const closer = ([left, top, right, bottom]: Margin): Margin => [left, top > 0 ? top * AIR : top, right, bottom > 0 ? bottom * AIR : bottom];

function closerLayout(layout: TableLayout): TableLayout {
  const { paddingTop, paddingBottom } = layout;
  return {
    ...layout,
    ...(paddingTop ? { paddingTop: (row, node) => paddingTop(row, node) * AIR } : {}),
    ...(paddingBottom ? { paddingBottom: (row, node) => paddingBottom(row, node) * AIR } : {}),
  };
}

function inner(node: PdfNode): Partial<PdfNode> {
  return {
    ...(node.stack ? { stack: node.stack.map(tighten) } : {}),
    ...(node.columns ? { columns: node.columns.map(tighten) } : {}),
    ...(node.table ? { table: { ...node.table, body: node.table.body.map((row) => row.map(tighten)) } } : {}),
    ...(typeof node.layout === 'object' ? { layout: closerLayout(node.layout) } : {}),
  };
}

/**
 * The same block with less air above, below and between its lines; type sizes stay. Drawings and what is placed on
 * them keep their measures.
 */
export function tighten(node: PdfNode): PdfNode {
  if (node.tag === 'Figure' || node.relativePosition || node.absolutePosition) return node;
  const { lineHeight } = node;
  return {
    ...node, ...inner(node),
    ...(node.margin ? { margin: closer(node.margin) } : {}),
    ...(lineHeight !== undefined && lineHeight > LEAST_LEADING ? { lineHeight: Math.max(LEAST_LEADING, lineHeight * LEADING) } : {}),
  };
}
