import { describe, expect, it } from 'vitest';
import type { PdfNode } from '../../src/main/render/engine/definition';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { definitionOf, FONTS_DIR, paragraph } from '../support/pdfFixtures';
import { readPdf } from '../support/readPdf';
import { readWords } from '../support/readWords';

const ARABIC_NAME = 'محمد بن ناصر بن علي الزعابي';
const HINDI = 'रक्षा सचिव';

const textOf = async (content: PdfNode[]): Promise<string> => {
  const { pdf } = await renderDefinition(definitionOf(content), { fontsDir: FONTS_DIR });
  // The Arabic letter mark is not seen; it tells readers where a number ends.
  return (await readPdf(pdf)).pages.join('\n').replaceAll('\u061c', '').replace(/\s+/gu, ' ').trim();
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
    const items = await readWords(pdf);
    // Glyphs of Arabic stand in the order of the page.
    const xOf = (word: string): number => items.find(({ text }) => text === word || text === [...word].reverse().join(''))?.x ?? Number.NaN;
    expect(xOf('محمد')).toBeGreaterThan(xOf('الزعابي'));
    expect(xOf('end')).toBeGreaterThan(xOf('محمد'));
  });

  it('gives whole Arabic sentences back, with numbers, brackets, commas and Latin words, on one line and over several', async () => {
    for (const sentence of [
      'اتفق الجانبان (الجولة 14) في مسقط بتاريخ 18 نوفمبر 2026، وعلى «وفق المادة 3».',
      'رقم (١٢) بند [5] و{7}', 'عبد الله بن سالم (أبو خالد) الحارثي', 'الفريق الركن سعيد ٢٠٢٦ المعمري', 'نعم 5٪ من 3، 4 ثم JMCC الجولة؟',
    ]) {
      expect(await textOf([paragraph(sentence)]), 'in a line').toBe(sentence);
      const narrow = await textOf([{ stack: [paragraph(sentence)], margin: [0, 0, 350, 0] }]);
      expect(narrow.replace(/\s/gu, ''), 'over lines').toBe(sentence.replace(/\s/gu, ''));
    }
    expect(await textOf([paragraph('Text «مذكرة 2026 التفاهم» of the annex (draft 3).')])).toMatch(/^Text « ?مذكرة 2026 التفاهم ?» of the annex \(draft 3\)\.$/u);
  });

  it('gives Hindi words back in logical order to a reader that looks at glyphs alone', async () => {
    const sentences = [
      'रक्षा सचिव श्री राजेश कुमार सिंह ने', 'स्त्री-पुरुष सैनिकों के संयुक्त अभ्यास की समीक्षा की।', 'अर्थ वर्षों र्कि प्रतिनिधि द्वितीय ज्ञान',
      'Post: रक्षा सचिव of India; क्षेत्रीय मोहम्मद बिन नासिर',
    ];
    for (const sentence of sentences) expect(await textOf([paragraph(sentence)])).toBe(sentence);
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
