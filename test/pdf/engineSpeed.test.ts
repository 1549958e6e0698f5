import { describe, expect, it } from 'vitest';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
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
    expect(differences).toEqual({ missing: 0, moved: [] });
    expect(drawn).toBeGreaterThan(500);
  });

  it('give the same bytes whatever was printed before', async () => {
    const before = (await renderDefinition(definitionOfPack(samplePackModel()), { fontsDir: FONTS_DIR })).pdf;
    await renderDefinition(definitionOf([paragraph('ﬁ ﬂ Α Β Ε Аа Вв é e\u0301 لا لأ ')]), { fontsDir: FONTS_DIR });
    const after = (await renderDefinition(definitionOfPack(samplePackModel()), { fontsDir: FONTS_DIR })).pdf;
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});
