import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPack } from '../../../src/main/render/renderPack';
import { PackModel } from '../../../src/shared/pack/model';
import { FONTS_DIR } from '../../support/pdfFixtures';
import { readWords, type DrawnWord } from '../../support/readWords';
import { samplePackModel } from '../../support/samplePackModel';
import { structureFaults } from '../../support/structureFaults';
import { lostLetters, lostWords, pageFaults } from './inspect';

const WORDS = ['committee', 'naïve', 'Łódź', 'co-chair', '2026', '(draft', '3)', 'well-being;', '“Muscat”', 'الزعابي', 'محمد', 'A', 'Zażółć', 'x'.repeat(80), '12.5%', '—'];
const text = (longest: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: longest }).map((words) => [{ text: words.join(' ') }]);
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const stance = fc.constantFrom('raise', 'if-raised', 'avoid', 'listen-for');

const block = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), text: text(220), style: fc.constantFrom('body', 'lead', 'small', 'note') }),
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3), text: text(12) }),
  fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(text(60), { minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('labelled'), label: name, body: fc.array(text(80), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('panel'), label: name, body: fc.array(text(120), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('quote'), text: text(90), attribution: text(8) }),
  fc.record({ kind: fc.constant('point'), stance, stanceWord: fc.constant('Raise'), headline: text(12), text: text(60), ifPressed: text(30) }),
  fc.record({ kind: fc.constant('facts'), rows: fc.array(fc.record({ label: name, value: text(20) }), { minLength: 1, maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('table'), caption: name, rowHeaders: fc.boolean(),
    columns: fc.tuple(name, name).map(([a, b]) => [{ title: a, width: 'auto' }, { title: b, width: 'fill' }]),
    rows: fc.array(fc.tuple(text(8), text(70)).map(([a, b]) => ({ cells: [{ text: a }, { text: b }] })), { minLength: 1, maxLength: 12 }),
  }),
);

const sections = fc.array(fc.tuple(name, fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean()), { minLength: 1, maxLength: 5 }).map((list) =>
  list.map(([title, blocks, startsPage], index) => PackModel.shape.sections.element.parse({
    id: `s${index}`, kind: 'context', anchor: `section-${index}`, number: String(index + 1), title, pageBudget: null, startsPage: startsPage || index === 0,
    // A heading has something below it in every pack that is assembled; levels do not skip.
    blocks: [...blocks.map((one, at) => (one.kind === 'heading' && at === 0 ? { ...one, level: 2 } : one)), { kind: 'paragraph', text: [{ text: `end of section ${index}` }] }],
  })));

const model = fc.record({ sections, paper: fc.constantFrom('A4' as const, 'Letter' as const), principalMode: fc.boolean(), hasCover: fc.boolean() })
  .map(({ hasCover, ...rest }) => samplePackModel({ ...rest, ...(hasCover ? {} : { cover: null }) }));

describe('packs made at random', () => {
  it('lose no word, leave no page empty, keep furniture off the text and headings with theirs', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(model, async (pack) => {
        const { pdf, pageMap } = await renderPack(pack, { fontsDir: FONTS_DIR });
        const words = await readWords(pdf);
        expect(lostWords(pack, words, []).filter((word) => !/[\u0600-\u06ff]/u.test(word))).toEqual([]);
        expect(lostLetters(pack, words)).toEqual([]);
        expect(pageFaults(pack, words, pageMap)).toEqual([]);
        expect(structureFaults(pdf).filter((fault) => !fault.startsWith('a heading of level'))).toEqual([]);
      }),
      { numRuns: 8, seed: 14, endOnFailure: true },
    );
  });
});

describe('paragraphs over a page end', () => {
  const linesOf = (words: readonly DrawnWord[]): number => new Set(words.map(({ y }) => Math.round(y))).size;

  it('leave no single line at the foot of a page and none at the head of the next', async () => {
    const paragraphs = Array.from({ length: 130 }, (_, n) => ({
      kind: 'paragraph', text: [{ text: Array.from({ length: 12 + ((n * 37) % 90) }, (__, word) => `p${n}w${word}`).join(' ') }],
    }));
    const section = PackModel.shape.sections.element.parse({
      id: 's', kind: 'context', anchor: 'section-s', number: '1', title: 'Prose', pageBudget: null, startsPage: true, blocks: paragraphs,
    });
    const words = await readWords((await renderPack(samplePackModel({ cover: null, sections: [section] }), { fontsDir: FONTS_DIR })).pdf);
    let split = 0;
    paragraphs.forEach((_, n) => {
      const own = words.filter((word) => new RegExp(`^p${n}w\\d+$`, 'u').test(word.text));
      const pages = [...new Set(own.map(({ page }) => page))];
      if (pages.length > 1) split += 1;
      for (const page of pages.length > 1 ? pages : []) expect(linesOf(own.filter((word) => word.page === page)), `paragraph ${n}, page ${page}`).toBeGreaterThan(1);
    });
    expect(split).toBeGreaterThan(2);
  });
});
