import type { LayoutNode, PdfDocumentInstance, StructureElement } from './pdfmakeInternals';

interface Walk {
  document: PdfDocumentInstance;
  elements: ReadonlyMap<LayoutNode, StructureElement>;
  used: Set<LayoutNode>;
}

const asNode = (content: LayoutNode | LayoutNode[]): LayoutNode =>
  Array.isArray(content) ? { stack: content } : content;

/**
 * Writes the structure tree: Document > Sect > H1…H6, P, Figure, Table > TR > TH/TD.
 * Content that the walk does not reach is added at the end, so that nothing marked is without a parent.
 */
export function buildStructure(
  document: PdfDocumentInstance,
  root: LayoutNode,
  elements: ReadonlyMap<LayoutNode, StructureElement>,
): void {
  const walk: Walk = { document, elements, used: new Set() };
  const top = document.struct('Document');
  addNode(walk, top, root);
  for (const [node, element] of elements) if (!walk.used.has(node)) top.add(element);
  document.addStructure(top);
}

function addAll(walk: Walk, parent: StructureElement, nodes: LayoutNode[]): void {
  for (const node of nodes) addNode(walk, parent, node);
}

function addNode(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  if (node._span) return;
  if (node.section) {
    const section = walk.document.struct('Sect', node.alt ? { title: node.alt } : {});
    parent.add(section);
    addNode(walk, section, asNode(node.section));
  } else if (node.stack || node.columns) {
    addAll(walk, group(walk, parent, node), node.stack ?? node.columns ?? []);
  } else if (node.table) {
    if (node.layoutOnly) addAll(walk, group(walk, parent, node), node.table.body.flat());
    else addTable(walk, parent, node);
  } else {
    addLeaf(walk, parent, node);
  }
}

/** A container with a tag becomes an element of its own; one without only passes its children on. */
function group(walk: Walk, parent: StructureElement, node: LayoutNode): StructureElement {
  if (!node.tag) return parent;
  const element = walk.document.struct(node.tag, node.alt ? { alt: node.alt } : {});
  parent.add(element);
  return element;
}

function addLeaf(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  const element = walk.elements.get(node);
  if (!element || walk.used.has(node)) return;
  walk.used.add(node);
  parent.add(element);
}

function addTable(walk: Walk, parent: StructureElement, node: LayoutNode): void {
  const body = node.table?.body ?? [];
  const headerRows = node.table?.headerRows ?? 0;
  const headerCols = node.table?.headerCols ?? 0;
  const table = walk.document.struct('Table', node.alt ? { alt: node.alt } : {});
  parent.add(table);
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
