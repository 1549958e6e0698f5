import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentDefinition, PdfNode } from '../../../src/main/render/engine/definition';
import { renderDefinition } from '../../../src/main/render/engine/pdfEngine';
import { definitionOutline } from '../../support/golden/definitionOutline';
import { hunks, lineDiff } from '../../support/golden/lineDiff';
import { outlineNode, printOutline } from '../../support/golden/outline';
import type { Picture } from '../../support/golden/picture';
import { decodePicture, encodePicture } from '../../support/golden/pictureFile';
import { writeReport } from '../../support/golden/report';
import { differencesOf, storeDifferences, strayFolders } from '../../support/golden/storedLevels';
import { structureOutline } from '../../support/golden/structureOutline';
import { textOutline } from '../../support/golden/textOutline';
import { definitionOf, FONTS_DIR, paragraph } from '../../support/pdfFixtures';
import { readPdf } from '../../support/readPdf';

const table = (more: Partial<PdfNode> = {}): PdfNode => ({
  layout: { hLineWidth: (line) => (line === 1 ? 0.8 : 0.4), paddingTop: () => 2, fillColor: (row) => (row === 0 ? '#eeeeee' : null) },
  table: { widths: [80, '*'], headerRows: 1, body: [[paragraph('Item'), paragraph('State')], [paragraph('Talks'), paragraph('Open')]] },
  ...more,
});

const sample = (changes: Partial<DocumentDefinition> = {}): DocumentDefinition => definitionOf([
  { ...paragraph('Title'), headlineLevel: 1, id: 'title' },
  { tag: 'Figure', alt: 'A strip', stack: [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 100, y2: 0, lineWidth: 1 }] }] },
  table(),
], { header: (page, pages) => paragraph(`Page ${page} of ${pages}`), ...changes });

const changedLines = (before: string, after: string): string[] => lineDiff(before, after).filter(({ sign }) => sign !== ' ').map(({ sign, text }) => `${sign} ${text.trim()}`);

describe('the outline of a definition', () => {
  const changes = (changed: DocumentDefinition): string[] => changedLines(definitionOutline(sample()), definitionOutline(changed));
  const withTable = (more: Partial<PdfNode>): DocumentDefinition => sample({ content: [...sample().content.slice(0, 2), table(more)] });

  it('shows what a layout answers for each line, row and cell', () => {
    expect(definitionOutline(sample())).toContain('layout hLineWidth=0.4 0.8 0.4 paddingTop=2×2 fillColor=#eeeeee×2 null×2');
    expect(changes(withTable({ layout: { hLineWidth: () => 0.4, paddingTop: () => 2, fillColor: (row) => (row === 0 ? '#eeeeee' : null) } }))).toEqual([
      '- layout hLineWidth=0.4 0.8 0.4 paddingTop=2×2 fillColor=#eeeeee×2 null×2', '+ layout hLineWidth=0.4×3 paddingTop=2×2 fillColor=#eeeeee×2 null×2',
    ]);
  });

  it('shows what furniture draws', () => {
    expect(changes(sample({ header: (page, pages) => paragraph(`${page} of ${pages}`) }))).toEqual(['- run font=Serif “Page 3 of 9”', '+ run font=Serif “3 of 9”']);
    expect(changes(sample({ header: () => paragraph('Page 3 of 9', { color: '#123456' }) }))).toEqual(['- text', '+ text color=#123456']);
  });

  it('shows every setting of every block, shape and of the document', () => {
    expect(changes(withTable({ margin: [0, 1, 0, 0] }))).toEqual(['- table', '+ table margin=[0 1 0 0]']);
    expect(changes(sample({ language: 'en-US' }))).toEqual(['- language=en-GB', '+ language=en-US']);
    const [title, figure, last] = sample().content;
    const recoloured = { ...figure, stack: [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 100, y2: 0, lineWidth: 1, lineColor: '#123456' }] }] } as PdfNode;
    expect(changes(sample({ content: [title!, recoloured, last!] }))).toHaveLength(2);
    expect(changes(sample({ content: [title!, { ...figure, alt: 'A row' }, last!] }))).toHaveLength(2);
  });

  it('refuses a function that it cannot show', () => {
    const odd = { layout: { rowLook: () => 1 } } as unknown as Partial<PdfNode>;
    expect(() => definitionOutline(withTable(odd))).toThrow('a function that it does not know');
  });
});

describe('outlines', () => {
  const rows = (words: string[]): string => printOutline([outlineNode('table', { children: words.map((word) => outlineNode('row', { children: [outlineNode('cell', { words: [word] })] })) })]);
  const words = Array.from({ length: 30 }, (_, index) => `row ${index}`);

  it('fold long rows of blocks of one shape, and still show that a word among them changed', () => {
    expect(rows(words).split('\n')).toHaveLength(9);
    expect(changedLines(rows(words), rows(words.with(12, 'another')))).toHaveLength(2);
    expect(changedLines(rows(words), rows(words.slice(1)))).not.toEqual([]);
  });

  it('show signs that cannot be seen, and long texts by beginning, length and digest', () => {
    expect(printOutline([outlineNode('text', { words: ['a\u00a0b\u202ec', 'x'.repeat(500)] })])).toMatch(/^text “a\\u\{a0\}b\\u\{202e\}c” “x{60}… \(500 characters, [0-9a-f]{8}\)”\n$/u);
  });
});

describe('the outlines of a printed file', () => {
  const printed = async (changes: Partial<DocumentDefinition> = {}): Promise<{ structure: string; text: string }> => {
    const { pdf } = await renderDefinition(sample(changes), { fontsDir: FONTS_DIR });
    const read = await readPdf(pdf);
    return { structure: await structureOutline(pdf, read), text: textOutline(read) };
  };
  const contentWith = (at: number, change: (node: PdfNode) => PdfNode): Partial<DocumentDefinition> => ({ content: sample().content.map((node, index) => (index === at ? change(node) : node)) });

  it('show structure with its texts, and every page with its furniture', async () => {
    const { structure, text } = await printed();
    expect(structure.split('\n').map((line) => line.trim())).toEqual([
      'language en-GB', 'Document', 'H1 “Title”', 'Figure Alt=“A strip”', 'Table', 'TR', 'TH Scope=Column', 'P “Item”', 'TH Scope=Column', 'P “State”', 'TR', 'TD', 'P “Talks”', 'TD', 'P “Open”', '',
    ]);
    expect(text).toBe('── page 1 of 1 ──\nTitle\nItem State\nTalks Open\nPage 1 of 1\n');
  });

  it.each<[string, Partial<DocumentDefinition>]>([
    ['a heading that became a paragraph', contentWith(0, ({ headlineLevel: _, ...node }) => node)],
    ['another alternative text', contentWith(1, (node) => ({ ...node, alt: 'A row' }))],
    ['a table without its head', contentWith(2, (node) => ({ ...node, table: { ...node.table!, headerRows: 0 } }))],
    ['a word that is lost', contentWith(2, (node) => ({ ...node, table: { ...node.table!, body: node.table!.body.with(1, [paragraph('Talks'), paragraph('')]) } }))],
  ])('differ by %s', async (_, changes) => {
    expect(changedLines((await printed()).structure, (await printed(changes)).structure)).not.toEqual([]);
  });
});

describe('what is stored', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const page = (colour: number): Picture => ({ width: 20, height: 10, pixels: new Uint8Array(600).fill(colour) });
  const levels = (text: string, colour = 255) => ({ texts: new Map([['text.txt', text]]), pictures: new Map([['page-001.png', page(colour)]]) });

  it('is renewed in the files that differ, and then nothing differs', () => {
    const root = join(folder, 'stored');
    storeDifferences(differencesOf('One, pack', levels('one\n'), root), root);
    expect(differencesOf('One, pack', levels('one\n'), root)).toEqual([]);
    const changed = differencesOf('One, pack', levels('two\n', 0), root);
    expect(changed.map(({ file }) => file)).toEqual(['page-001.png', 'text.txt']);
    storeDifferences(changed, root);
    expect(differencesOf('One, pack', levels('two\n', 0), root)).toEqual([]);
    const fewer = differencesOf('One, pack', { texts: new Map(), pictures: new Map() }, root);
    storeDifferences(fewer, root);
    expect(readdirSync(join(root, 'one-pack'))).toEqual([]);
    expect(strayFolders(['Another'], root)).toEqual(['one-pack']);
  });

  it('comes back from its file as it went in, with few colours and with many', () => {
    const many: Picture = { width: 40, height: 40, pixels: Uint8Array.from({ length: 4800 }, (_, at) => (at * 37 + Math.floor(at / 256)) % 256) };
    for (const picture of [page(200), many]) expect(decodePicture(encodePicture(picture))).toEqual(picture);
  });

  it('is shown beside what is printed now, with the difference', () => {
    const root = join(folder, 'stored');
    storeDifferences(differencesOf('One', levels('first\nsame <1>\n'), root), root);
    const file = writeReport(join(folder, 'report'), differencesOf('One', levels('second\nsame <1>\n', 0), root));
    const html = readFileSync(file, 'utf8');
    for (const part of ['before', 'after', 'difference']) expect(existsSync(join(folder, 'report', 'one', `page-001-${part}.png`))).toBe(true);
    expect(html).toContain('src="one/page-001-difference.png"');
    expect(html).toContain('<del>- <bdi>first</bdi></del>\n<ins>+ <bdi>second</bdi></ins>\n  <bdi>same &lt;1&gt;</bdi>');
    expect(html).toContain('npm run golden -- --renew');
    const difference = decodePicture(readFileSync(join(folder, 'report', 'one', 'page-001-difference.png')));
    expect([...difference.pixels.slice(0, 3)]).toEqual([0, 128, 60]);
  });
});

describe('the difference of two texts', () => {
  it('keeps common lines and leaves out those far from a change', () => {
    const lines = lineDiff('a\nb\nc\nd\ne\nf\ng', 'a\nB\nc\nd\ne\nf\nx\ng');
    expect(lines.map(({ sign, text }) => sign + text).join(' ')).toBe(' a -b +B  c  d  e  f +x  g');
    expect(hunks(lines, 1).map((line) => line?.text ?? '…').join(' ')).toBe('a b B c … f x g');
  });
});
