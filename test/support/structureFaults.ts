import { isDict, nameOf, PdfObjects, Reference, type PdfDict, type PdfValue } from './pdfObjects';

/** Structure types that may stand in another; a type that is not named here may hold anything. */
const CHILDREN: Record<string, string[]> = {
  L: ['LI', 'Caption'], LI: ['Lbl', 'LBody'], Table: ['Caption', 'TR', 'THead', 'TBody'], TR: ['TH', 'TD'], TOC: ['TOCI', 'TOC', 'Caption'],
};
const PARENTS: Record<string, string[]> = {
  LI: ['L'], Lbl: ['LI', 'Note'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody'], TH: ['TR'], TD: ['TR'], TOCI: ['TOC'], Caption: ['Table', 'L', 'TOC', 'Figure'],
};
const KNOWN = new Set([
  'Document', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody',
  'Table', 'TR', 'TH', 'TD', 'Span', 'Quote', 'Note', 'Link', 'Figure',
]);

interface Walk {
  pdf: PdfObjects;
  faults: string[];
  /** Pieces of content that the tree names: page object and number. */
  owned: Map<string, number>;
  annotations: Set<number>;
  /** Elements that hold content and no other element: their type, and the pieces. */
  leaves: { type: string; pieces: string[] }[];
  headings: number[];
  ids: Set<string>;
  /** Names of head cells, and those that cells say they stand under. */
  heads: Set<string>;
  wanted: Set<string>;
}

const idOf = (value: PdfValue | undefined): number => (value instanceof Reference ? value.id : -1);

/** Walks the structure tree of a file and says what is wrong or missing; empty where all is well. */
export function structureFaults(bytes: Uint8Array): string[] {
  const pdf = new PdfObjects(bytes);
  const walk: Walk = { pdf, faults: [], owned: new Map(), annotations: new Set(), leaves: [], headings: [], ids: new Set(), heads: new Set(), wanted: new Set() };
  const tree = pdf.dict(pdf.root['StructTreeRoot']);
  if (pdf.dict(pdf.root['MarkInfo'])['Marked'] !== true) walk.faults.push('the file does not say that it is tagged');
  if (typeof pdf.root['Lang'] !== 'string') walk.faults.push('the file names no language');
  if (pdf.dict(pdf.root['ViewerPreferences'])['DisplayDocTitle'] !== true) walk.faults.push('the window does not show the title');
  for (const top of pdf.list(tree['K'])) element(walk, { node: pdf.dict(top), parent: '', page: -1 });
  walk.headings.forEach((level, index) => {
    const before = walk.headings[index - 1] ?? 0;
    if (level > before + 1) walk.faults.push(`a heading of level ${level} follows one of level ${before}`);
  });
  for (const id of walk.wanted) if (!walk.heads.has(id)) walk.faults.push(`a cell stands under ${id}, which is no head`);
  pages(walk);
  return walk.faults;
}

function element(walk: Walk, { node, parent, page }: { node: PdfDict; parent: string; page: number }): void {
  const { pdf, faults } = walk;
  const type = nameOf(node['S']);
  faults.push(...placeFaults(type, parent));
  if (type.startsWith('H')) walk.headings.push(Number(type.slice(1)));
  needs(walk, type, node);
  const own = node['Pg'] instanceof Reference ? idOf(node['Pg']) : page;
  const kids = pdf.list(node['K']);
  if (kids.length === 0 && !['TD', 'TH'].includes(type)) faults.push(`${type} is empty`);
  for (const kid of kids) child(walk, { kid, type, page: own });
  const pieces = kids.flatMap((kid) => pieceOf(pdf.resolve(kid), own));
  if (pieces.length > 0 && pieces.length === kids.length) walk.leaves.push({ type, pieces });
}

function placeFaults(type: string, parent: string): string[] {
  const isMisplaced = CHILDREN[parent]?.includes(type) === false || PARENTS[type]?.includes(parent) === false;
  return [...(KNOWN.has(type) ? [] : [`unknown type “${type}”`]), ...(isMisplaced ? [`${type} stands in ${parent}`] : [])];
}

function pieceOf(value: PdfValue, page: number): string[] {
  if (typeof value === 'number') return [`${page}:${value}`];
  return isDict(value) && nameOf(value['Type']) === 'MCR' ? [`${idOf(value['Pg'])}:${Number(value['MCID'])}`] : [];
}

function needs(walk: Walk, type: string, node: PdfDict): void {
  const { pdf, faults, ids } = walk;
  const attributes = pdf.dict(node['A']);
  if (type === 'TH' && nameOf(attributes['Scope']) === '') faults.push('a table head has no scope');
  noteHeads(walk, type, node);
  if (type === 'Figure' && typeof node['Alt'] !== 'string') faults.push('a figure has no alternative text');
  if (type !== 'Note') return;
  const id = String(node['ID'] ?? '');
  if (id === '' || ids.has(id)) faults.push('a note has no name of its own');
  ids.add(id);
}

function noteHeads({ pdf, heads, wanted }: Walk, type: string, node: PdfDict): void {
  if (type === 'TH' && node['ID'] !== undefined) heads.add(String(node['ID']));
  if (type === 'TD') for (const id of pdf.list(pdf.dict(node['A'])['Headers'])) wanted.add(String(id));
}

function child(walk: Walk, { kid, type, page }: { kid: PdfValue; type: string; page: number }): void {
  const { pdf, faults } = walk;
  const value = pdf.resolve(kid);
  if (typeof value === 'number') own(walk, page, value);
  else if (!isDict(value)) faults.push(`${type} holds what is no element`);
  else if (nameOf(value['Type']) === 'MCR') own(walk, idOf(value['Pg']), Number(value['MCID']));
  else if (nameOf(value['Type']) === 'OBJR') walk.annotations.add(idOf(value['Obj']));
  else element(walk, { node: value, parent: type, page });
}

function own({ owned }: Walk, page: number, piece: number): void {
  const key = `${page}:${piece}`;
  owned.set(key, (owned.get(key) ?? 0) + 1);
}

/** All that the pages show is marked, and each marked piece has one place in the tree; so has each link. */
function pages(walk: Walk): void {
  const { pdf, faults, owned } = walk;
  let marked = 0;
  const blank = new Set<string>();
  for (const kid of pdf.list(pdf.dict(pdf.root['Pages'])['Kids'])) {
    const page = pdf.dict(kid);
    if (nameOf(page['Tabs']) !== 'S') faults.push('a page does not follow the structure when one tabs through it');
    for (const { piece, isBlank } of markedPieces(pdf.content(page['Contents']), faults)) {
      marked += 1;
      if (isBlank) blank.add(`${idOf(kid)}:${piece}`);
      if (owned.get(`${idOf(kid)}:${piece}`) !== 1) faults.push(`piece ${piece} of page object ${idOf(kid)} is in the tree ${owned.get(`${idOf(kid)}:${piece}`) ?? 0} times`);
    }
    linkFaults(walk, page);
  }
  for (const { type, pieces } of walk.leaves) if (pieces.every((piece) => blank.has(piece))) faults.push(`${type} shows nothing`);
  if (marked !== owned.size) faults.push(`the tree names ${owned.size} pieces, the pages have ${marked}`);
}

function linkFaults({ pdf, faults, annotations }: Walk, page: PdfDict): void {
  for (const annotation of pdf.list(page['Annots'])) {
    const link = pdf.dict(annotation);
    if (!annotations.has(idOf(annotation)) || typeof link['StructParent'] !== 'number') faults.push('a link is not in the tree');
    if (typeof link['Contents'] !== 'string' || link['Contents'] === '') faults.push('a link says nothing about its target');
  }
}

/** Numbers of the marked pieces of a page; text or paint outside any mark is a fault. */
function markedPieces(content: string, faults: string[]): { piece: number; isBlank: boolean }[] {
  const pieces: { piece: number; isBlank: boolean }[] = [];
  let depth = 0;
  // Properties of a mark stand on lines of their own.
  for (const line of content.replaceAll(/<<\n([^>]*)\n>>/gu, (_, inner: string) => `<< ${inner.replaceAll('\n', ' ')} >>`).split('\n')) {
    const piece = /\/MCID (\d+)/u.exec(line)?.[1];
    if (/ (?:BDC|BMC)$/u.test(line)) {
      depth += 1;
      if (piece !== undefined) pieces.push({ piece: Number(piece), isBlank: true });
    } else if (line === 'EMC') depth -= 1;
    else if (depth > 0 && / (?:TJ|Tj|Do)$/u.test(line)) {
      const open = pieces.at(-1);
      if (open) open.isBlank = false;
    } else if (depth === 0 && / (?:TJ|Tj)$|^(?:f|S|B|f\*|B\*)$/u.test(line)) faults.push(`unmarked content: ${line.slice(0, 40)}`);
  }
  if (depth !== 0) faults.push('marks are not balanced');
  return pieces;
}
