import type { LayoutNode, PdfDocumentInstance, StructureElement } from './pdfmakeInternals';

interface Walk {
  document: PdfDocumentInstance;
  elements: ReadonlyMap<LayoutNode, StructureElement>;
  used: Set<LayoutNode>;
  /** Elements that have a name, in the order of their names. */
  named: [string, StructureElement][];
}

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
  const walk: Walk = { document, elements, used: new Set(), named: [] };
  const top = document.struct('Document');
  addNode(walk, top, root);
  for (const [node, element] of elements) if (!walk.used.has(node)) top.add(element);
  const ids = walk.named.flatMap(([id, { dictionary }]) => [new String(id), dictionary]);
  if (ids.length > 0) document.getStructTreeRoot().data['IDTree'] = { Names: ids };
  document.addStructure(top);
}

/** Gives an element a name of its own, which PDF/UA asks of notes. */
function name({ named }: Walk, element: StructureElement): void {
  const id = `note-${String(named.length + 1).padStart(6, '0')}`;
  element.dictionary.data['ID'] = new String(id);
  named.push([id, element]);
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
  if (node.tag === 'Note') name(walk, element);
  parent.add(element);
  return element;
}

function addLeaf(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  const element = walk.elements.get(node);
  if (!element || walk.used.has(node)) return;
  if (node.tag === 'Note') name(walk, element);
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
  body.forEach((row, rowIndex) => {
    const rowElement = walk.document.struct('TR');
    table.add(rowElement);
    row.forEach((cell: LayoutNode, columnIndex) => {
      if (cell._span) return;
      const scope = rowIndex < headerRows ? 'Column' : columnIndex < headerCols ? 'Row' : null;
      addCell(walk, rowElement, { cell, scope });
    });
  });
}

function addCell(walk: Walk, row: StructureElement, { cell, scope }: { cell: LayoutNode; scope: string | null }): void {
  const element = scope ? walk.document.struct('TH', { scope }) : walk.document.struct('TD');
  const { data } = element.dictionary;
  const attributes = {
    ...(cell.colSpan && cell.colSpan > 1 ? { ColSpan: cell.colSpan } : {}),
    ...(cell.rowSpan && cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
  };
  if (Object.keys(attributes).length > 0) {
    data['A'] = { O: 'Table', ...(scope ? { Scope: scope } : {}), ...attributes };
  }
  row.add(element);
  addNode(walk, element, cell);
}
