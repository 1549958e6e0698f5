import { describe, expect, it } from 'vitest';
import { breakBefore, LayoutOverflowError } from '../../../src/main/render/engine/layoutGuard';
import { renderDefinition } from '../../../src/main/render/engine/pdfEngine';
import type { PdfNode } from '../../../src/main/render/engine/definition';
import { definitionOf, FONTS_DIR, foundWords, markedWords, paragraph } from '../../support/pdfFixtures';
import { readPdf } from '../../support/readPdf';

const lines = (count: number, height = 10) => Array.from({ length: count }, () => ({ getHeight: () => height }));

const filler = (height: number): PdfNode => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 10, h: height, color: '#cccccc' }] });

describe('breakBefore', () => {
  it('leaves a paragraph alone that fits or that splits two and two', () => {
    expect(breakBefore(lines(5), 60)).toBe(-1);
    expect(breakBefore(lines(4), 20)).toBe(-1);
  });
  it('moves the whole paragraph when one line would stay behind', () => {
    expect(breakBefore(lines(4), 10)).toBe(0);
    expect(breakBefore(lines(3), 20)).toBe(0);
  });
  it('takes a line along when one would stand alone on the next page', () => {
    expect(breakBefore(lines(5), 40)).toBe(3);
  });
});

describe('page breaks', () => {
  it('keeps a heading with the first lines of its text', async () => {
    for (let height = 640; height <= 720; height += 4) {
      const result = await renderDefinition(
        definitionOf([
          filler(height),
          { ...paragraph('Heading to keep'), headlineLevel: 2, fontSize: 18 },
          paragraph(markedWords(120)),
        ]),
        { fontsDir: FONTS_DIR },
      );
      const { pages } = await readPdf(result.pdf);
      const page = pages.find((text) => text.includes('Heading to keep'));
      expect(page, `filler ${height}`).toContain('w0001');
    }
  });

  it('loses no word of a fixed block that is taller than a page, and says that it was split', async () => {
    const result = await renderDefinition(
      definitionOf([{ stack: [paragraph(markedWords(900)), paragraph(markedWords(900, 'v'))], unbreakable: true }]),
      { fontsDir: FONTS_DIR },
    );
    const text = (await readPdf(result.pdf)).pages.join(' ');
    expect(foundWords(text).size).toBe(900);
    expect(foundWords(text, 'v').size).toBe(900);
    expect(result.splitBlocks).toHaveLength(1);
    expect(result.splitBlocks[0]).toMatch(/^w0001 w0002/u);
  });

  it('loses no word of a table row or a table head that is taller than a page', async () => {
    const table = (head: string, row: string): PdfNode => ({
      table: {
        widths: ['*', 100],
        headerRows: 1,
        dontBreakRows: true,
        body: [[paragraph(head), paragraph('head')], [paragraph(row), paragraph('cell')], [paragraph('last'), paragraph('row')]],
      },
    });
    const tallRow = await renderDefinition(definitionOf([table('Short head', markedWords(900))]), { fontsDir: FONTS_DIR });
    const rowPages = (await readPdf(tallRow.pdf)).pages;
    expect(foundWords(rowPages.join(' ')).size).toBe(900);
    expect(rowPages.filter((page) => page.includes('Short head')).length).toBe(rowPages.length);
    const tallHead = await renderDefinition(definitionOf([table(markedWords(900), 'row')]), { fontsDir: FONTS_DIR });
    expect(foundWords((await readPdf(tallHead.pdf)).pages.join(' ')).size).toBe(900);
  });

  it('keeps a fixed block whole when it fits on a page', async () => {
    const result = await renderDefinition(
      definitionOf([filler(500), { stack: [paragraph(markedWords(250)), paragraph('end of block')], unbreakable: true }]),
      { fontsDir: FONTS_DIR },
    );
    const { pages } = await readPdf(result.pdf);
    expect(pages[1]).toContain('w0001');
    expect(pages[1]).toContain('end of block');
    expect(result.splitBlocks).toEqual([]);
  });

  it('refuses furniture and drawings that do not fit, with their heights', async () => {
    const tallHeader = definitionOf([paragraph('text')], { header: () => ({ stack: [paragraph(markedWords(400))] }) });
    await expect(renderDefinition(tallHeader, { fontsDir: FONTS_DIR })).rejects.toThrow(LayoutOverflowError);
    await expect(renderDefinition(definitionOf([filler(900)]), { fontsDir: FONTS_DIR })).rejects.toThrow(/900 pt high/u);
  });

  it('points bookmarks at their headings', async () => {
    const result = await renderDefinition(
      definitionOf([
        filler(300),
        { ...paragraph('First part'), headlineLevel: 1, outline: true, outlineText: 'First part', id: 'one', fontSize: 20, anchors: ['one'] },
        paragraph(markedWords(600)),
        { ...paragraph('Inner part'), headlineLevel: 2, outline: true, outlineText: 'Inner part', outlineParentId: 'one', id: 'two', anchors: ['two'] },
        paragraph('end'),
      ]),
      { fontsDir: FONTS_DIR },
    );
    const { bookmarks } = await readPdf(result.pdf);
    expect(bookmarks.map(({ title, depth }) => [title, depth])).toEqual([['First part', 0], ['Inner part', 1]]);
    for (const [index, anchor] of ['one', 'two'].entries()) {
      const place = result.anchors.find((entry) => entry.anchor === anchor);
      const bookmark = bookmarks[index];
      expect(bookmark?.page).toBe(place?.page);
      expect(Math.abs((bookmark?.top ?? 0) - (place?.y ?? 999))).toBeLessThanOrEqual(15);
    }
  });
});
