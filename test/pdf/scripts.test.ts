import { describe, expect, it } from 'vitest';
import type { PdfNode } from '../../src/main/render/engine/definition';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { definitionOf, FONTS_DIR, paragraph } from '../support/pdfFixtures';
import { readPdf } from '../support/readPdf';

const ARABIC_NAME = 'محمد بن ناصر بن علي الزعابي';
const HINDI = 'रक्षा सचिव';

const textOf = async (content: PdfNode[]): Promise<string> => {
  const { pdf } = await renderDefinition(definitionOf(content), { fontsDir: FONTS_DIR });
  return (await readPdf(pdf)).pages.join('\n').replace(/\s+/gu, ' ').trim();
};

describe('text of other scripts, read back', () => {
  it('gives an Arabic name inside an English sentence in logical order', async () => {
    const text = await textOf([paragraph(`The visitor, ${ARABIC_NAME}, is Secretary General.`)]);
    expect(text).toContain(ARABIC_NAME);
  });

  it('gives an Arabic name in logical order when it wraps over two lines', async () => {
    const text = await textOf([{ stack: [paragraph(`The visitor, ${ARABIC_NAME}, spoke first.`)], margin: [0, 0, 340, 0] }]);
    for (const word of ARABIC_NAME.split(' ')) expect(text).toContain(word);
    expect(text.indexOf('محمد')).toBeLessThan(text.indexOf('الزعابي'));
  });

  it('sets the first Arabic word rightmost on its line', async () => {
    const { pdf } = await renderDefinition(definitionOf([paragraph(`Name: ${ARABIC_NAME} end`)]), { fontsDir: FONTS_DIR });
    const items = (await readPdf(pdf)).placed[0] ?? [];
    const xOf = (word: string): number => items.find(({ text }) => text.includes(word))?.x ?? Number.NaN;
    expect(xOf('محمد')).toBeGreaterThan(xOf('الزعابي'));
    expect(xOf('end')).toBeGreaterThan(xOf('محمد'));
  });

  it('keeps digits and brackets of Arabic text in order', async () => {
    const text = await textOf([paragraph('Text «مذكرة 2026 التفاهم» of the annex (draft 3).')]);
    expect(text).toContain('2026');
    expect(text).toContain('(draft 3).');
    expect(text).toMatch(/« ?مذكرة 2026 التفاهم ?»/u);
    expect(text.indexOf('مذكرة')).toBeLessThan(text.indexOf('التفاهم'));
  });

  it('stores the logical order of Hindi text for copying', async () => {
    const { pdf } = await renderDefinition(definitionOf([paragraph(`Post: ${HINDI}`)]), { fontsDir: FONTS_DIR });
    const { inflateSync } = await import('node:zlib');
    const raw = Buffer.from(pdf).toString('latin1');
    const streams = [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/gu)].flatMap(([, body]) => {
      try {
        return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    });
    const hexOf = (text: string): string => [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
    const actual = streams.flatMap((body) => [...body.matchAll(/ActualText <FEFF([0-9a-f]+)>/gu)].map(([, hex]) => hex)).join('');
    expect(actual.replaceAll('0020', '')).toBe(hexOf(HINDI.replace(' ', '')));
  });

  it('keeps the leading even when a line holds an Arabic or a Hindi word', async () => {
    const words = 'one two three four five six seven eight nine ten '.repeat(4);
    const { pdf } = await renderDefinition(
      definitionOf([{ stack: [paragraph(`${words} ${ARABIC_NAME} ${words} ${HINDI} ${words}`)] }]),
      { fontsDir: FONTS_DIR },
    );
    const baselines = [...new Set(((await readPdf(pdf)).placed[0] ?? []).map(({ y }) => Math.round(y * 10) / 10))];
    const steps = baselines.slice(1).map((y, index) => Math.round((y - (baselines[index] ?? 0)) * 10) / 10);
    expect(steps.length).toBeGreaterThan(3);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(0.2);
  });
});
