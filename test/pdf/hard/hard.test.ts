import { describe, expect, it } from 'vitest';
import { renderPack } from '../../../src/main/render/renderPack';
import { FONTS_DIR } from '../../support/pdfFixtures';
import { readPdf } from '../../support/readPdf';
import { readWords } from '../../support/readWords';
import { structureFaults } from '../../support/structureFaults';
import { hardPack, HARD_PACKS } from './hardPacks';
import { lostWords, otherFindings, pageFaults } from './inspect';

describe.each(HARD_PACKS)('%s', (name) => {
  it('prints every word, on pages in order, with a whole structure', async () => {
    const model = hardPack(name);
    const { pdf, pageMap, findings } = await renderPack(model, { fontsDir: FONTS_DIR });
    const words = await readWords(pdf);
    expect(lostWords(model, words, (await readPdf(pdf)).pages)).toEqual([]);
    expect(pageFaults(model, words, pageMap)).toEqual([]);
    expect(structureFaults(pdf)).toEqual([]);
    expect(otherFindings(findings)).toEqual([]);
  });
});

it('keeps the numbers of a long list clear of its text, three figures as well as one', async () => {
  const words = await readWords((await renderPack(hardPack('hundreds of items'), { fontsDir: FONTS_DIR })).pdf);
  const gaps = words.flatMap((word, index) => {
    const number = words[index - 1];
    return /^entry\d+$/u.test(word.text) && number ? [word.x - number.right] : [];
  });
  expect(gaps).toHaveLength(150);
  expect(Math.min(...gaps)).toBeGreaterThan(3);
});
