import { describe, expect, it } from 'vitest';
import { openFontCoverage } from '../../src/main/render/engine/fontFaces';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { packDefinition } from '../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../src/main/render/packDefinition/press';
import type { PackModel } from '../../src/shared/pack/model';
import { FONTS_DIR, definitionOf, markedWords, paragraph } from '../support/pdfFixtures';
import { readWords, type DrawnWord } from '../support/readWords';
import { samplePackModel } from '../support/samplePackModel';
import type { DocumentDefinition } from '../../src/main/render/engine/definition';

const coverage = openFontCoverage(FONTS_DIR);
const definitionFor = (changes: Partial<PackModel>): DocumentDefinition => packDefinition(new Press(samplePackModel(changes), coverage));

const mixed = 'Ceasefire office co-chair well-being (AVATAR, Type 45) “To Yes” naïve Łódź محمد بن ناصر، (مذكرة 2026) and रक्षा सचिव met; ';
const PACKS: [string, () => DocumentDefinition][] = [
  ['the read-ahead', () => definitionFor({})],
  ['a card on Letter in principal mode', () => definitionFor({ paper: 'Letter', principalMode: true, cover: null, sections: samplePackModel().sections.slice(0, 2) })],
  ['mixed scripts, narrow columns and long words', () => definitionOf([
    paragraph(mixed.repeat(12)),
    { columns: [{ width: 90, ...paragraph(mixed.repeat(4)) }, { width: '*', ...paragraph(mixed.repeat(6), { alignment: 'right' }) }] },
    paragraph(`https://example.org/${'a-very-long-path/'.repeat(20)}`),
    paragraph(markedWords(400), { alignment: 'center', characterSpacing: 0.7 }),
  ])],
];

// What glyphs of other scripts stand for, and in which order they are written, differs for the sake of those who copy
// text; the same glyphs stand at the same places.
const isLatin = (text: string): boolean => /^[\x21-\u02ff\u2010-\u2027]+$/u.test(text) && !/[()«»[\]{}]/u.test(text);
const inPlace = (letters: DrawnWord[]): DrawnWord[] => letters.sort((a, b) => a.page - b.page || Math.round(a.y) - Math.round(b.y) || a.x - b.x || a.text.localeCompare(b.text));

/** Letters that do not stand where the other printing has them, beyond what rounding moves. */
async function movedLetters(definition: () => DocumentDefinition): Promise<{ letters: number; moved: unknown[] }> {
  // The second printing takes everything from the caches.
  await renderDefinition(definition(), { fontsDir: FONTS_DIR });
  const fast = inPlace(await readWords((await renderDefinition(definition(), { fontsDir: FONTS_DIR })).pdf, 'letter'));
  const slow = inPlace(await readWords((await renderDefinition(definition(), { fontsDir: FONTS_DIR, withoutShortcuts: true })).pdf, 'letter'));
  const moved = slow.filter((letter, index) => {
    const other = fast[index];
    if (!other || other.page !== letter.page || Math.abs(other.x - letter.x) > 0.02 || Math.abs(other.y - letter.y) > 0.02) return true;
    return isLatin(letter.text) && other.text.replace('\u061c', '') !== letter.text;
  });
  expect(slow.length).toBeGreaterThan(500);
  return { letters: fast.length - slow.length, moved };
}

describe('shared faces, shaped words and joined runs', () => {
  it.each(PACKS)('leave every letter of %s where the engine without them puts it', async (_, definition) => {
    expect(await movedLetters(definition)).toEqual({ letters: 0, moved: [] });
  });

  it('give the same bytes whatever was printed before', async () => {
    const before = (await renderDefinition(definitionFor({}), { fontsDir: FONTS_DIR })).pdf;
    await renderDefinition(definitionOf([paragraph('ﬁ ﬂ Α Β Ε Аа Вв é e\u0301 لا لأ ')]), { fontsDir: FONTS_DIR });
    const after = (await renderDefinition(definitionFor({}), { fontsDir: FONTS_DIR })).pdf;
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});
