import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isDict, nameOf, PdfObjects, Reference, type PdfDict, type PdfValue } from '../pdfObjects';
import { joined, type PlacedText, type ReadPdf } from '../readPdf';
import { outlineNode, printOutline, type OutlineNode } from './outline';

/** Text of each marked piece of content, by page object and number of the piece. */
async function markedTexts(bytes: Uint8Array): Promise<Map<string, PlacedText[]>> {
  const texts = new Map<string, PlacedText[]>();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const piece = open.findLast((id) => id !== '');
        const [, , , , x, y] = item.transform as number[];
        if (piece !== undefined) texts.set(piece, [...(texts.get(piece) ?? []), { text: item.str, x: x ?? 0, y: y ?? 0, height: item.height, width: item.width }]);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(/^p(\d+)R_mc(\d+)$/u.exec(item.id ?? '')?.slice(1).join(':') ?? '');
    }
  }
  await task.destroy();
  return texts;
}

const attributeText = (value: PdfValue): string => {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(attributeText).join(' ')}]`;
  return nameOf(value);
};

class StructureOutliner {
  constructor(readonly pdf: PdfObjects, readonly texts: ReadonlyMap<string, readonly PlacedText[]>) {}

  element(node: PdfDict, inherited: number): OutlineNode {
    const page = node['Pg'] instanceof Reference ? node['Pg'].id : inherited;
    const children = withText(this.pdf.list(node['K']).map((kid) => this.#kid(kid, page)));
    const names = ['T', 'Alt', 'ActualText', 'E'].flatMap((key) => (typeof node[key] === 'string' ? [`${key}=“${node[key]}”`] : []));
    const line = [nameOf(node['S']), ...this.#attributes(node)].join(' ');
    const [only] = children;
    if (children.length === 1 && only?.line === '') return outlineNode(line, { names, words: only.words });
    return outlineNode(line, { names, children });
  }

  /** What shapes an element, besides its place in the tree. */
  #attributes(node: PdfDict): string[] {
    const own = typeof node['Lang'] === 'string' ? [`Lang=${node['Lang']}`] : [];
    const table = this.pdf.list(node['A']).flatMap((list) => Object.entries(this.pdf.dict(list)));
    return [...own, ...table.filter(([key]) => key !== 'O').map(([key, value]) => `${key}=${attributeText(this.pdf.resolve(value))}`)];
  }

  #kid(kid: PdfValue, page: number): Kid {
    const value = this.pdf.resolve(kid);
    if (typeof value === 'number') return this.#piece(page, value);
    if (!isDict(value)) return outlineNode('what is no element');
    if (nameOf(value['Type']) === 'MCR') return this.#piece(value['Pg'] instanceof Reference ? value['Pg'].id : page, Number(value['MCID']));
    if (nameOf(value['Type']) !== 'OBJR') return this.element(value, page);
    const link = this.pdf.dict(value['Obj']);
    return outlineNode(`annotation ${nameOf(link['Subtype'])}`, { names: [`to ${attributeText(this.pdf.resolve(this.pdf.dict(link['A'])['D'] ?? link['Dest']))}`], words: [String(link['Contents'])] });
  }

  #piece(page: number, piece: number): readonly PlacedText[] {
    return this.texts.get(`${page}:${piece}`) ?? [];
  }
}

/** An element below another, or a marked piece of its text. */
type Kid = OutlineNode | readonly PlacedText[];

const isText = (kid: Kid): kid is readonly PlacedText[] => Array.isArray(kid);

/** Pieces of text that follow one another as one: how many operators write them is no matter of structure. */
function withText(kids: readonly Kid[]): OutlineNode[] {
  const merged = kids.reduce<Kid[]>((all, kid) => {
    const last = all.at(-1);
    return last && isText(last) && isText(kid) ? [...all.slice(0, -1), [...last, ...kid]] : [...all, kid];
  }, []);
  return merged.map((kid) => (isText(kid) ? outlineNode('', { words: [joined(kid).replace(/\s+/gu, ' ').trim()] }) : kid));
}

/** The structure tree of a PDF with its text and links, and its bookmarks with their pages, as lines to review. */
export async function structureOutline(bytes: Uint8Array, { bookmarks }: ReadPdf): Promise<string> {
  const pdf = new PdfObjects(bytes);
  const outliner = new StructureOutliner(pdf, await markedTexts(bytes));
  const tree = pdf.list(pdf.dict(pdf.root['StructTreeRoot'])['K']).map((top) => outliner.element(pdf.dict(top), -1));
  const language = outlineNode(`language ${String(pdf.root['Lang'])}`);
  return printOutline([language, ...bookmarks.map(({ title, depth, page }) => outlineNode(`${'  '.repeat(depth)}bookmark`, { names: [`page ${page}`], words: [title] })), ...tree]);
}
