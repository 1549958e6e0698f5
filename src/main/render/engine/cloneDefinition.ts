import type { DocumentDefinition, PdfNode } from './definition';

const CHILD_KEYS = ['stack', 'columns', 'section'] as const;

type Copies = Map<PdfNode, number>;

/**
 * Copies a definition for one layout and numbers its blocks in reading order.
 * Layout writes into what it is given; numbers let a later attempt find the same block in a fresh copy.
 */
export function cloneDefinition(source: DocumentDefinition): {
  definition: DocumentDefinition;
  numbers: ReadonlyMap<PdfNode, number>;
} {
  const numbers: Copies = new Map();
  const content = source.content.map((node) => copyNode(node, numbers));
  return { definition: { ...source, pageSize: { ...source.pageSize }, content }, numbers };
}

function copyNode(source: PdfNode, numbers: Copies): PdfNode {
  const copy: PdfNode = { ...source };
  numbers.set(copy, numbers.size);
  for (const key of CHILD_KEYS) {
    const children = source[key];
    if (Array.isArray(children)) copy[key] = children.map((child) => copyNode(child, numbers));
    else if (children && key === 'section') copy.section = copyNode(children, numbers);
  }
  if (source.table) {
    const body = source.table.body.map((row) => row.map((cell) => copyNode(cell, numbers)));
    copy.table = { ...source.table, widths: [...source.table.widths], body };
  }
  if (Array.isArray(source.text)) copy.text = source.text.map((run) => ({ ...run }));
  // pdfmake writes the orientation into the size of a page.
  if (source.pageSize) copy.pageSize = { ...source.pageSize };
  if (source.canvas) {
    copy.canvas = source.canvas.map((shape) =>
      shape.points ? { ...shape, points: shape.points.map((point) => ({ ...point })) } : { ...shape },
    );
  }
  return copy;
}

/**
 * Lets blocks break over pages: the number of a block → how often it was found too tall. Rows of a table
 * may break first; its head is repeated until the head itself proves too tall.
 */
export function relaxBlocks(numbers: ReadonlyMap<PdfNode, number>, relaxed: ReadonlyMap<number, number>): void {
  if (relaxed.size === 0) return;
  for (const [node, number] of numbers) {
    const times = relaxed.get(number) ?? 0;
    if (times === 0) continue;
    node.unbreakable = false;
    if (!node.table) continue;
    node.table.dontBreakRows = false;
    node.table.keepWithHeaderRows = 0;
    if (times > 1) node.table.headerRows = 0;
  }
}

const plainText = (node: PdfNode): string => {
  if (typeof node.text === 'string') return node.text;
  if (node.text) return node.text.map((run) => run.text).join('');
  const section = Array.isArray(node.section) ? node.section : node.section ? [node.section] : [];
  const children = [...section, ...(node.stack ?? []), ...(node.columns ?? []), ...(node.table?.body.flat() ?? [])];
  return children.map(plainText).filter(Boolean).join(' ');
};

/** The beginning of a block's text, for a message about it. */
export function firstWords(node: PdfNode, length = 60): string {
  const text = plainText(node).replace(/\s+/gu, ' ').trim();
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}
