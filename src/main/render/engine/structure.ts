import type { StructureElement } from './pdfkitObjects';
import type { LayoutNode, PdfDocumentInstance } from './pdfmakeInternals';

interface Walk {
  document: PdfDocumentInstance;
  elements: ReadonlyMap<LayoutNode, StructureElement>;
  used: Set<LayoutNode>;
  /** Elements that have a name, in the order of their names. */
  heads: Named;
  notes: Named;
}

type Named = [string, StructureElement][];

const asNode = (content: LayoutNode | LayoutNode[]): LayoutNode =>
  Array.isArray(content) ? { stack: content } : content;

/**
 * Writes the structure tree: Document > Sect > H1…H6, P, L > LI, Figure, Note, TOC > TOCI,
 * Table > Caption, TR > TH/TD.
 * Content that the walk does not reach is added at the end, so that nothing marked is without a parent.
 */
export function buildStructure(
  document: PdfDocumentInstance,
  root: LayoutNode,
  elements: ReadonlyMap<LayoutNode, StructureElement>,
): void {
  const walk: Walk = { document, elements, used: new Set(), heads: [], notes: [] };
  const top = document.struct('Document');
  addNode(walk, top, root);
  for (const [node, element] of elements) if (!walk.used.has(node)) top.add(element);
  // The tree of names is sorted.
  const ids = [...walk.heads, ...walk.notes].flatMap(([id, { dictionary }]) => [new String(id), dictionary]);
  if (ids.length > 0) document.getStructTreeRoot().data['IDTree'] = { Names: ids };
  document.addStructure(top);
}

/** Gives an element a name of its own, which PDF/UA asks of notes and cells need of their heads. */
function nameOf(named: Named, kind: 'head' | 'note', element: StructureElement): string {
  const id = `${kind}-${String(named.length + 1).padStart(6, '0')}`;
  element.dictionary.data['ID'] = new String(id);
  named.push([id, element]);
  return id;
}

function addAll(walk: Walk, parent: StructureElement, nodes: LayoutNode[]): void {
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    // A caption is part of the table below it.
    if (node.tag === 'Caption' && next && isDataTable(next)) return;
    const before = nodes[index - 1];
    if (before?.tag === 'Caption' && isDataTable(node)) addTable(walk, parent, { node, caption: before });
    else addNode(walk, parent, node);
  });
}

const isDataTable = (node: LayoutNode): boolean => node.table !== undefined && node.layoutOnly !== true;

function addNode(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  if (node._span) return;
  if (node.section) {
    const section = walk.document.struct('Sect', node.alt ? { title: node.alt } : {});
    parent.add(section);
    addNode(walk, section, asNode(node.section));
  } else if (node.stack || node.columns) {
    addAll(walk, group(walk, parent, node), node.stack ?? node.columns ?? []);
  } else if (node.table) {
    if (isDataTable(node)) addTable(walk, parent, { node });
    else addLayoutTable(walk, group(walk, parent, node), node);
  } else {
    addLeaf(walk, parent, node);
  }
}

/** A container with a tag becomes an element of its own; one without only passes its children on. */
function group(walk: Walk, parent: StructureElement, node: LayoutNode): StructureElement {
  if (!node.tag) return parent;
  const element = walk.document.struct(node.tag, node.alt ? { alt: node.alt } : {});
  if (node.tag === 'Note') nameOf(walk.notes, 'note', element);
  parent.add(element);
  return element;
}

function addLeaf(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  const element = walk.elements.get(node);
  if (!element || walk.used.has(node)) return;
  if (node.tag === 'Note') nameOf(walk.notes, 'note', element);
  walk.used.add(node);
  parent.add(element);
}

/** The cells of a table that only arranges things, in order; each row of a contents list is an entry of it. */
function addLayoutTable(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  for (const row of node.table?.body ?? []) {
    if (node.tag !== 'TOC') addAll(walk, parent, row);
    else {
      const entry = walk.document.struct('TOCI');
      parent.add(entry);
      addAll(walk, entry, row);
    }
  }
}

function addTable(walk: Walk, parent: StructureElement, { node, caption }: { node: LayoutNode; caption?: LayoutNode }): void {
  const body = node.table?.body ?? [];
  const headerRows = node.table?.headerRows ?? 0;
  const headerCols = node.table?.headerCols ?? 0;
  const table = walk.document.struct('Table', node.alt ? { alt: node.alt } : {});
  parent.add(table);
  if (caption) addNode(walk, table, caption);
  // Where rows and columns both have heads, a cell names those that it stands under and beside.
  const heads = headerRows > 0 && headerCols > 0 ? new TableHeads(walk, { headerRows, headerCols }) : null;
  body.forEach((row, rowIndex) => {
    const rowElement = walk.document.struct('TR');
    table.add(rowElement);
    row.forEach((cell: LayoutNode, columnIndex) => {
      if (cell._span) return;
      const scope = rowIndex < headerRows ? 'Column' : columnIndex < headerCols ? 'Row' : null;
      const element = addCell(walk, rowElement, { cell, scope, headers: scope ? [] : (heads?.namesFor(rowIndex, columnIndex) ?? []) });
      if (scope) heads?.add(element, [rowIndex, columnIndex]);
    });
  });
}

/** Names of the head cells of one table. */
class TableHeads {
  readonly #names = new Map<string, string>();

  constructor(readonly walk: Walk, readonly size: { headerRows: number; headerCols: number }) {}

  add(element: StructureElement, [row, column]: [number, number]): void {
    this.#names.set(`${row}:${column}`, nameOf(this.walk.heads, 'head', element));
  }

  /** Heads above a cell and those at its left, in the order in which they are read out. */
  namesFor(row: number, column: number): string[] {
    const above = Array.from({ length: this.size.headerRows }, (_, head) => `${head}:${column}`);
    const beside = Array.from({ length: this.size.headerCols }, (_, head) => `${row}:${head}`);
    return [...above, ...beside].flatMap((place) => this.#names.get(place) ?? []);
  }
}

interface CellPlace { cell: LayoutNode; scope: string | null; headers: string[] }

function addCell(walk: Walk, row: StructureElement, { cell, scope, headers }: CellPlace): StructureElement {
  const element = scope ? walk.document.struct('TH', { scope }) : walk.document.struct('TD');
  const { data } = element.dictionary;
  const attributes = {
    ...(cell.colSpan && cell.colSpan > 1 ? { ColSpan: cell.colSpan } : {}),
    ...(cell.rowSpan && cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
    // A boxed string is pdfkit's own sign for "text, not a name".
    ...(headers.length > 0 ? { Headers: headers.map((id) => new String(id)) } : {}),
  };
  if (Object.keys(attributes).length > 0) {
    data['A'] = { O: 'Table', ...(scope ? { Scope: scope } : {}), ...attributes };
  }
  row.add(element);
  addNode(walk, element, cell);
  return element;
}
