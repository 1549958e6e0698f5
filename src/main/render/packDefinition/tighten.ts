import type { Margin, PdfNode, TableLayout } from '../engine/definition';

/**
 * How close a section is set: 0 as designed; 1 and 2 with less air; from 3 on with narrow margins, and then with less
 * air again. Type sizes are the same at every step.
 */
export type Closeness = 0 | 1 | 2 | 3 | 4 | 5;

export const hasNarrowMargins = (closeness: Closeness): boolean => closeness >= 3;

/** What is left of the air between blocks, and of the line height, at each step. */
const STEPS: Record<Closeness, { air: number; leading: number }> = {
  0: { air: 1, leading: 1 },
  1: { air: 0.78, leading: 0.985 },
  2: { air: 0.55, leading: 0.96 },
  3: { air: 0.75, leading: 0.98 },
  4: { air: 0.55, leading: 0.955 },
  5: { air: 0.36, leading: 0.93 },
};
/** Lines of one script may not come closer than this: 1.32 of the type size in the serif, 1.25 in the sans. */
export const LEAST_LEADING = 0.96;

type Step = (typeof STEPS)[Closeness];

const closer = ([left, top, right, bottom]: Margin, { air }: Step): Margin => [left, top > 0 ? top * air : top, right, bottom > 0 ? bottom * air : bottom];

function closerLayout(layout: TableLayout, { air }: Step): TableLayout {
  const { paddingTop, paddingBottom } = layout;
  return {
    ...layout,
    ...(paddingTop ? { paddingTop: (row, node) => paddingTop(row, node) * air } : {}),
    ...(paddingBottom ? { paddingBottom: (row, node) => paddingBottom(row, node) * air } : {}),
  };
}

function inner(node: PdfNode, closeness: Closeness): Partial<PdfNode> {
  const all = (nodes: PdfNode[]): PdfNode[] => nodes.map((child) => tighten(child, closeness));
  return {
    ...(node.stack ? { stack: all(node.stack) } : {}),
    ...(node.columns ? { columns: all(node.columns) } : {}),
    ...(node.table ? { table: { ...node.table, body: node.table.body.map(all) } } : {}),
    ...(typeof node.layout === 'object' ? { layout: closerLayout(node.layout, STEPS[closeness]) } : {}),
  };
}

/**
 * The same block with less air above, below and between its lines. Drawings, what is placed on them, and the titles of
 * sections, which stand at one height on every page, keep their measures.
 */
export function tighten(node: PdfNode, closeness: Closeness): PdfNode {
  if (closeness === 0 || node.tag === 'Figure' || node.headlineLevel === 1 || node.relativePosition || node.absolutePosition) return node;
  const step = STEPS[closeness];
  const { lineHeight } = node;
  return {
    ...node, ...inner(node, closeness),
    ...(node.margin && !node.isAligned ? { margin: closer(node.margin, step) } : {}),
    ...(lineHeight !== undefined && lineHeight > LEAST_LEADING ? { lineHeight: Math.max(LEAST_LEADING, lineHeight * step.leading) } : {}),
  };
}
