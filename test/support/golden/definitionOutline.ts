import type { DocumentDefinition, Furniture, PageSize, PdfNode, TableBody, TableLayout, TextRun } from '../../../src/main/render/engine/definition';
import { digest, outlineNode, printOutline, shortened, wordsOf, type OutlineNode } from './outline';

const CONTENT = ['section', 'stack', 'columns', 'table', 'canvas', 'image', 'text'] as const;
/** Keys that are printed as lines of their own, not beside the name of the block; and the name for the layout, which shows nowhere. */
const APART = [...CONTENT, 'layout', 'header', 'footer', 'background', 'opensAs'];
/** What names a block, or points to another, and differs between blocks that look the same. */
const NAMES = ['id', 'anchors', 'outlineText', 'outlineParentId', 'linkToDestination', 'pageReference', 'alt'];
/** Furniture is drawn once for each page; it is asked for one that is neither first nor last. */
const ASKED = { page: 3, pages: 9 };

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

function plain(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return /^[\w.#*-]+$/u.test(value) ? value : `“${shortened(value)}”`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return long(`[${value.map(plain).join(' ')}]`);
  if (typeof value === 'object' && value !== null) return long(`{${attributes(value).join(' ')}}`);
  if (typeof value === 'function') throw new Error('The outline of definitions meets a function that it does not know: add to definitionOutline what it stands for.');
  return String(value);
}

const long = (text: string): string => (text.length > 160 ? `${text.slice(0, 100)}… (${text.length} characters, ${digest(text)})` : text);

const attributes = (of: object, apart: readonly string[] = []): string[] =>
  Object.entries(of).filter(([key, value]) => !apart.includes(key) && value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${plain(value)}`);

/** Settings of a block or run beside its kind, and its names apart. */
function headed(kind: string, of: object, apart: readonly string[]): { line: string; names: string[] } {
  const names = attributes(Object.fromEntries(NAMES.flatMap((key) => Object.entries(of).filter(([own]) => own === key))));
  return { line: [kind, ...attributes(of, [...apart, ...NAMES])].join(' '), names };
}

/** Values in a row, those that repeat counted: 1 .4×5 1. */
function counted(values: readonly string[]): string {
  const groups: { value: string; count: number }[] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last?.value === value) last.count += 1;
    else groups.push({ value, count: 1 });
  }
  return groups.map(({ value, count }) => (count > 1 ? `${value}×${count}` : value)).join(' ');
}

const upTo = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** What a layout answers for each line, row and column of its table. */
const LAYOUT: Record<string, (layout: TableLayout, node: PdfNode, size: { rows: number; columns: number }) => string[]> = {
  hLineWidth: (layout, node, { rows }) => upTo(rows + 1, (line) => plain(layout.hLineWidth?.(line, node))),
  hLineColor: (layout, node, { rows }) => upTo(rows + 1, (line) => plain(layout.hLineColor?.(line, node))),
  vLineWidth: (layout, node, { columns }) => upTo(columns + 1, (line) => plain(layout.vLineWidth?.(line, node))),
  vLineColor: (layout, node, { columns }) => upTo(columns + 1, (line) => plain(layout.vLineColor?.(line, node))),
  paddingLeft: (layout, node, { columns }) => upTo(columns, (column) => plain(layout.paddingLeft?.(column, node))),
  paddingRight: (layout, node, { columns }) => upTo(columns, (column) => plain(layout.paddingRight?.(column, node))),
  paddingTop: (layout, node, { rows }) => upTo(rows, (row) => plain(layout.paddingTop?.(row, node))),
  paddingBottom: (layout, node, { rows }) => upTo(rows, (row) => plain(layout.paddingBottom?.(row, node))),
  fillColor: (layout, node, { rows, columns }) => upTo(rows * columns, (cell) => plain(layout.fillColor?.(Math.floor(cell / columns), node, cell % columns))),
};

function runNode(run: TextRun): OutlineNode {
  const { line, names } = headed('run', run, ['text']);
  return outlineNode(line, { names, words: [run.text] });
}

class DefinitionOutliner {
  readonly #furniture: string[] = [];
  constructor(readonly page: PageSize) {}

  node = (node: PdfNode): OutlineNode => {
    const kind = CONTENT.find((key) => node[key] !== undefined) ?? 'nothing';
    const { line, names } = headed(kind, node, APART);
    if (typeof node.text === 'string') return outlineNode(line, { names, words: [node.text] });
    if (node.text) return outlineNode(line, { names, children: node.text.map(runNode) });
    return outlineNode(line, { names, children: [...this.#furnitureOf(node), ...this.#content(node)] });
  };

  #content(node: PdfNode): OutlineNode[] {
    if (node.table) return this.#table(node, node.table);
    if (node.canvas) return node.canvas.map((shape) => outlineNode([shape.type, ...attributes(shape, ['type'])].join(' ')));
    if (node.image !== undefined) return [outlineNode(`picture ${node.image.slice(0, node.image.indexOf(','))}, ${node.image.length} characters, ${digest(node.image)}`)];
    const section = Array.isArray(node.section) || node.section === undefined ? node.section : [node.section];
    return [...(section ?? []), ...(node.stack ?? []), ...(node.columns ?? [])].map(this.node);
  }

  #table(node: PdfNode, { body, heights, ...table }: TableBody): OutlineNode[] {
    const size = { rows: body.length, columns: table.widths.length };
    const tall = typeof heights === 'function' ? { heights: counted(upTo(size.rows, (row) => plain(heights(row)))) } : { heights };
    const cells = body.map((row) => outlineNode('row', { children: row.map(this.node) }));
    return [outlineNode(['columns', ...attributes({ ...table, ...tall })].join(' ')), ...this.#layout(node, size), ...cells];
  }

  #layout(node: PdfNode, size: { rows: number; columns: number }): OutlineNode[] {
    const { layout } = node;
    if (layout === undefined || typeof layout === 'string') return [outlineNode(`layout ${layout ?? 'none'}`)];
    const known = Object.keys(LAYOUT).filter((key) => key in layout);
    const answers = known.map((key) => `${key}=${counted(LAYOUT[key]?.(layout, node, size) ?? [])}`);
    return [outlineNode(['layout', ...attributes(layout, known), ...answers].join(' '))];
  }

  #furnitureOf(node: PdfNode): OutlineNode[] {
    return (['background', 'header', 'footer'] as const).flatMap((name) => this.furniture(name, node[name]));
  }

  /** Furniture that looks like furniture printed before is named with its words only. */
  furniture(name: string, furniture: Furniture | null | undefined): OutlineNode[] {
    if (furniture === undefined) return [];
    const drawn = furniture?.(ASKED.page, ASKED.pages, this.page);
    if (!drawn) return [outlineNode(`${name} none`)];
    const child = this.node(drawn);
    const known = this.#furniture.indexOf(child.shape) + 1;
    if (known > 0) return [outlineNode(`${name} like furniture ${known}:`, { words: wordsOf(child) })];
    const number = this.#furniture.push(child.shape);
    return [outlineNode(`${name}, furniture ${number}, page ${ASKED.page} of ${ASKED.pages}:`, { children: [child] })];
  }
}

/** A definition as lines to review: each block with all its settings, what its table layout and furniture answer, and its words. */
export function definitionOutline({ content, header, footer, background, ...whole }: DocumentDefinition): string {
  const outliner = new DefinitionOutliner(whole.pageSize);
  const furniture = Object.entries({ background, header, footer }).flatMap(([name, drawn]) => outliner.furniture(name, drawn));
  const settings = [...attributes(whole, ['info']), ...attributes(whole.info)].map((line) => outlineNode(line));
  return printOutline([...settings, ...furniture, ...content.map(outliner.node)]);
}
