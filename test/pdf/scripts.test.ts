import { describe, expect, it } from 'vitest';
import type { PdfNode } from '../../src/main/render/engine/definition';
import { FONT } from '../../src/main/render/engine/fontFaces';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { scriptRuns } from '../../src/main/render/engine/scriptRuns';
import { Press } from '../../src/main/render/packDefinition/press';
import { coverage, definitionOf, FONTS_DIR, paragraph } from '../support/pdfFixtures';
import { samplePackModel } from '../support/samplePackModel';
import { readPdf } from '../support/readPdf';
import { readWords } from '../support/readWords';

const ARABIC_NAME = 'محمد بن ناصر بن علي الزعابي';
const HINDI = 'रक्षा सचिव';

const textOf = async (content: PdfNode[]): Promise<string> => {
  const { pdf } = await renderDefinition(definitionOf(content), { fontsDir: FONTS_DIR });
  return (await readPdf(pdf)).pages.join('\n').replace(/\s+/gu, ' ').trim();
};

/** The compressed streams of a file, as text. */
async function streamsOf(pdf: Uint8Array): Promise<string[]> {
  const { inflateSync } = await import('node:zlib');
  const raw = Buffer.from(pdf).toString('latin1');
  return [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/gu)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
}

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
    expect(await textOf([paragraph('Text «مذكرة 2026 التفاهم» of the annex (draft 3).')])).toBe('Text «مذكرة 2026 التفاهم» of the annex (draft 3).');
  });

  it('adds nothing unseen and no space to words with brackets, tucked letters and strokes that lengthen a letter', async () => {
    for (const words of ['اللجنة (JMCC) المشتركة', 'مذكرة (رقم 7)', 'الخبراء والمكتبة لكن', 'من 10:00 إلى 12:30 يوم', 'سلطنة عمان - الهند', 'نعم 25٪ فقط']) {
      expect(await textOf([paragraph(words)]), 'alone').toBe(words);
      expect(await textOf([paragraph(`The visitor, ${words}, spoke first.`)]), 'in a sentence').toBe(`The visitor, ${words}, spoke first.`);
      expect(await textOf([{ ...paragraph(words, { alignment: 'right' }) }, { ...paragraph(ARABIC_NAME.repeat(3)) }]), 'on a page from right to left').toContain(words);
    }
  });

  it('keeps the order of a row that is mostly numbers, for which a reader needs a mark', async () => {
    const text = await textOf([paragraph('من 10:00 إلى 12:30')]);
    expect(text.replaceAll('\u061c', '')).toBe('من 10:00 إلى 12:30');
  });

  it('gives fully pointed Arabic back with every sign on its letter', async () => {
    for (const words of ['مُحَمَّد', 'شكرًا جزيلًا', 'بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيم', 'وَقَّعَ الطَّرَفَانِ مُذَكِّرَةَ التَّفَاهُمِ فِي عُمَان', 'المَادَّة 3 مِنَ الاِتِّفَاقِيَّة']) {
      expect((await textOf([paragraph(words)])).normalize('NFC')).toBe(words.normalize('NFC'));
      expect((await textOf([paragraph(`Text: ${words}.`)])).normalize('NFC')).toBe(`Text: ${words}.`.normalize('NFC'));
    }
  });

  it('sets the pen down once for a phrase from right to left, however its signs are raised and its letters tucked', async () => {
    const { pdf } = await renderDefinition(definitionOf([paragraph('مُذَكِّرَة الرَّحْمَٰن')]), { fontsDir: FONTS_DIR });
    const [content = ''] = (await streamsOf(pdf)).filter((body) => body.includes(' TJ'));
    expect(content.match(/ Tm\n/gu)).toHaveLength(1);
    expect(content.match(/ TJ\n/gu)).toHaveLength(1);
  });

  it('draws the vowel of a doubled letter above the doubling sign', async () => {
    const glyphs = (text: string): string => scriptRuns(text, {}, { coverage, baseFont: FONT.serif }).map((run) => run.text).join('');
    // The face has a raised vowel for that, which it takes only where the doubling sign comes first.
    expect(glyphs('مَّ')).toBe('م\u0651\u064e');
    expect(glyphs('م\u064e\u0651')).toBe('م\u0651\u064e');
  });

  it('sets the figures of a percentage from left to right, also where the text begins with it', async () => {
    const { pdf } = await renderDefinition(definitionOf([{ text: scriptRuns('25٪ من الميزانية', {}, { coverage, baseFont: FONT.serif, direction: 'rtl' }) }]), { fontsDir: FONTS_DIR });
    const letters = await readWords(pdf, 'letter');
    const xOf = (letter: string): number => letters.find(({ text }) => text === letter)?.x ?? Number.NaN;
    expect(xOf('2')).toBeLessThan(xOf('5'));
  });

  it('sets the figure of a note at the left of words from right to left, where they end', async () => {
    const press = new Press(samplePackModel(), coverage);
    const { pdf } = await renderDefinition(definitionOf([{ text: press.rich([{ text: ARABIC_NAME, notes: [7] }]) }]), { fontsDir: FONTS_DIR });
    const letters = await readWords(pdf, 'letter');
    const figure = letters.find(({ text }) => text === '7')?.x ?? Number.NaN;
    expect(figure).toBeLessThan(Math.min(...letters.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).map(({ x }) => x)));
  });

  it('marks numbers for poppler on pages from right to left only', async () => {
    const marksOn = async (content: PdfNode[]): Promise<number> => {
      const { pdf } = await renderDefinition(definitionOf(content), { fontsDir: FONTS_DIR });
      return (await readWords(pdf, 'letter')).filter(({ text }) => text === '\u061c').length;
    };
    const words = paragraph('الجولة (14) في مسقط');
    expect(await marksOn([words])).toBe(1);
    expect(await marksOn([words, paragraph('A page on which most of the letters are English.')])).toBe(0);
  });

  it('ends words from right to left with a mark for poppler where more follows on a line of an English page', async () => {
    const lettersOf = async (content: PdfNode[]): Promise<string> => {
      const { pdf } = await renderDefinition(definitionOf(content), { fontsDir: FONTS_DIR });
      return (await readWords(pdf, 'letter')).map(({ text }) => text).join('');
    };
    const english = paragraph('A page on which most of the letters are English, since this is a sentence of it.');
    const marked = /[\u0600-\u06ff]\u200e/gu;
    for (const followed of [`${ARABIC_NAME} · “moh-HAM-med”`, `${ARABIC_NAME} (not yet verified)`, `${ARABIC_NAME} and ${ARABIC_NAME}`, `He met ${ARABIC_NAME}, who spoke.`]) {
      expect((await lettersOf([paragraph(followed), english])).match(marked), followed).toHaveLength(1);
    }
    for (const alone of [ARABIC_NAME, `Text: ${ARABIC_NAME}`]) expect(await lettersOf([paragraph(alone), english]), alone).not.toMatch(/\u200e/u);
    expect(await lettersOf([paragraph(`${ARABIC_NAME.repeat(5)} (x)`, { alignment: 'right' })]), 'on a page from right to left').not.toMatch(/\u200e/u);
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
    const streams = await streamsOf(pdf);
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
