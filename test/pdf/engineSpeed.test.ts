import { describe, expect, it } from 'vitest';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { pagePictures } from '../support/golden/pagePictures';
import { changedPixels, type Picture } from '../support/golden/picture';
import { definitionOfPack, movedLetters } from '../support/movedLetters';
import { FONTS_DIR, definitionOf, markedWords, paragraph } from '../support/pdfFixtures';
import { samplePackModel } from '../support/samplePackModel';
import type { DocumentDefinition } from '../../src/main/render/engine/definition';

const mixed = 'Ceasefire office co-chair well-being (AVATAR, Type 45) “To Yes” naïve Łódź محمد بن ناصر، (مذكرة 2026) and रक्षा सचिव met; ';
const PACKS: [string, () => DocumentDefinition][] = [
  ['a card on Letter in principal mode', () => definitionOfPack(samplePackModel({ paper: 'Letter', principalMode: true, cover: null, sections: samplePackModel().sections.slice(0, 2) }))],
  ['mixed scripts, narrow columns and long words', () => definitionOf([
    paragraph(mixed.repeat(12)),
    { columns: [{ width: 90, ...paragraph(mixed.repeat(4)) }, { width: '*', ...paragraph(mixed.repeat(6), { alignment: 'right' }) }] },
    paragraph(`https://example.org/${'a-very-long-path/'.repeat(20)}`),
    paragraph(markedWords(400), { alignment: 'center', characterSpacing: 0.7 }),
  ])],
];

describe('shared faces, shaped words and joined runs', () => {
  it.each(PACKS)('leave every letter of %s where the engine without them puts it', async (_, definition) => {
    const { drawn, ...differences } = await movedLetters(definition);
    expect(differences).toEqual({ added: 0, moved: [], repainted: [] });
    expect(drawn).toBeGreaterThan(500);
  });

  it('leave the picture of mixed scripts as it is, up to single pixels at the edges of letters', async () => {
    const picture = async (withoutShortcuts: boolean): Promise<Map<number, Picture>> => {
      const pointed = paragraph('مُذَكِّرَةُ التَّفَاهُمِ، الرَّحْمَٰن (25٪) والخبراء والمكتبة: مذكرة 2026 and words. '.repeat(8));
      return pagePictures((await renderDefinition(definitionOf([pointed, paragraph(mixed.repeat(12))]), { fontsDir: FONTS_DIR, withoutShortcuts })).pdf, 'all');
    };
    const fast = await picture(false);
    for (const [page, slow] of await picture(true)) expect(changedPixels(slow, fast.get(page) ?? slow)).toBeLessThan(200);
  });

  it('give the same bytes whatever was printed before', async () => {
    const before = (await renderDefinition(definitionOfPack(samplePackModel()), { fontsDir: FONTS_DIR })).pdf;
    await renderDefinition(definitionOf([paragraph('ﬁ ﬂ Α Β Ε Аа Вв é e\u0301 لا لأ ')]), { fontsDir: FONTS_DIR });
    const after = (await renderDefinition(definitionOfPack(samplePackModel()), { fontsDir: FONTS_DIR })).pdf;
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});
