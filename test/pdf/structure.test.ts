import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../src/main/render/engine/scriptRuns';
import { FONT } from '../../src/main/render/engine/fontFaces';
import type { PdfNode } from '../../src/main/render/engine/definition';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { coverage, definitionOf, FONTS_DIR, markedWords, paragraph } from '../support/pdfFixtures';
import { nameOf, PdfObjects, type PdfDict } from '../support/pdfObjects';
import { readPdf } from '../support/readPdf';
import { structureFaults } from '../support/structureFaults';

interface Node {
  role?: string;
  type?: string;
  alt?: string;
  children?: Node[];
}

const roles = (node: Node): string[] => [node.role ?? node.type ?? '', ...(node.children ?? []).flatMap(roles)];

/** Pieces of page content that belong to table heads. */
const headContents = (node: Node, inHead: boolean): number =>
  (inHead && node.type === 'content' ? 1 : 0) +
  (node.children ?? []).reduce((sum, child) => sum + headContents(child, inHead || node.role === 'TH'), 0);

const linked = (text: string, target: string): PdfNode => ({
  text: [
    ...scriptRuns('See ', {}, { coverage, baseFont: FONT.serif }),
    ...scriptRuns(text, { linkToDestination: target }, { coverage, baseFont: FONT.serif }),
  ],
});

/** Every structure element below one, in reading order. */
const elementsOf = (objects: PdfObjects, node: PdfDict): PdfDict[] =>
  objects.list(node['K']).map((kid) => objects.dict(kid)).filter((kid) => kid['S'] !== undefined).flatMap((kid) => [kid, ...elementsOf(objects, kid)]);

const sample = (): PdfNode[] => [
  {
    section: [
      { ...paragraph('Title'), headlineLevel: 1, id: 'title' },
      paragraph('Body text.'),
      linked('the title', 'title'),
      { tag: 'Figure', alt: 'A strip of three years', stack: [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 100, y2: 0 }] }, paragraph('2025')] },
      {
        alt: 'Commitments',
        table: {
          widths: ['*', '*'],
          headerRows: 1,
          headerCols: 1,
          body: [[paragraph('Item'), paragraph('State')], [paragraph('Talks'), paragraph('Open')]],
        },
      },
    ],
  },
];

describe('structure tree', () => {
  it('holds headings, paragraphs, links, figures and tables in reading order', async () => {
    const { pdf } = await renderDefinition(definitionOf(sample()), { fontsDir: FONTS_DIR });
    const { structure, links, info } = await readPdf(pdf);
    const all = roles(structure[0] as Node).filter((role) => !['Root', 'content', 'object', ''].includes(role));
    expect(all.slice(0, 6)).toEqual(['Document', 'Sect', 'H1', 'P', 'P', 'Link']);
    expect(all).toContain('Figure');
    expect(all.filter((role) => role === 'TH')).toHaveLength(3);
    expect(all.filter((role) => role === 'TD')).toHaveLength(1);
    expect(links.every(({ dest }) => dest === 'title')).toBe(true);
    expect(links.length).toBeGreaterThan(0);
    expect(info['Title']).toBe('Fixture');
  });

  it('tells of each cell under which heads it stands, where rows and columns both have heads, and of no other cell', async () => {
    const plain: PdfNode = { table: { widths: ['*', '*'], headerRows: 1, body: [[paragraph('When'), paragraph('What')], [paragraph('Mon'), paragraph('Talks')]] } };
    const { pdf } = await renderDefinition(definitionOf([...sample(), plain]), { fontsDir: FONTS_DIR });
    const objects = new PdfObjects(pdf);
    const cells = elementsOf(objects, objects.dict(objects.root['StructTreeRoot'])).filter(({ S }) => ['TH', 'TD'].includes(nameOf(S)));
    const named = cells.filter(({ S, ID }) => nameOf(S) === 'TH' && ID !== undefined).map(({ ID }) => ID);
    expect(named).toHaveLength(3);
    const headersOf = (cell: PdfDict): unknown[] => objects.list(objects.dict(cell['A'])['Headers']);
    // Column head "State" and row head "Talks", in this order.
    expect(cells.filter(({ S }) => nameOf(S) === 'TD').map(headersOf)).toEqual([[named[1], named[2]], [], []]);
    expect(structureFaults(pdf).filter((fault) => fault.includes('head'))).toEqual([]);
  });

  it('marks furniture and repeated table heads as decoration, so that they are not read out again', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [paragraph(`Row ${index}`), paragraph(markedWords(30))]);
    const { pdf, pageCount } = await renderDefinition(
      definitionOf([{ table: { widths: [60, '*'], headerRows: 1, body: [[paragraph('Head'), paragraph('Text')], ...rows] } }], {
        header: () => paragraph('Running head'),
      }),
      { fontsDir: FONTS_DIR },
    );
    const { structure, pages } = await readPdf(pdf);
    expect(pageCount).toBeGreaterThan(2);
    expect(pages.every((page) => page.includes('Running head') && page.includes('Head'))).toBe(true);
    expect(structure.reduce((sum: number, page) => sum + headContents(page as Node, false), 0)).toBe(2);
  });

  it('gives the same bytes for the same definition, and leaves the definition as it was', async () => {
    const definition = definitionOf(sample());
    const before = JSON.stringify(definition);
    const first = await renderDefinition(definition, { fontsDir: FONTS_DIR });
    const second = await renderDefinition(definition, { fontsDir: FONTS_DIR });
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
    expect(JSON.stringify(definition)).toBe(before);
  });

  it('stops with the reason given when the work is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('not wanted any more'));
    await expect(renderDefinition(definitionOf(sample()), { fontsDir: FONTS_DIR, signal })).rejects.toThrow('not wanted any more');
  });
});
