import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stretchAt, coverStretch, type LastSet, type PageSpan } from '../../src/main/render/chooseStretch';
import { renderPack } from '../../src/main/render/renderPack';
import { renderStretch } from '../../src/main/render/renderStretch';
import type { Store } from '../../src/main/store/openStore';
import type { Block, PackModel } from '../../src/shared/pack/model';
import { mapBlock } from '../../src/shared/pack/richText';
import { referencePack } from '../bench/referencePacks';
import { pageMarks, type PageMarks } from '../support/pageMarks';
import { FONTS_DIR } from '../support/pdfFixtures';
import { sampleFromStore } from '../support/sampleFromStore';
import { openSampleStore } from '../unit/sample/sampleStore';

const options = { fontsDir: FONTS_DIR };

let store: Store;
beforeAll(() => {
  store = openSampleStore();
});
afterAll(() => store.close());

const sample = (look: Parameters<typeof sampleFromStore>[1]): PackModel => sampleFromStore(store, look);

interface Whole { last: LastSet; pdf: Uint8Array }

async function whole(model: PackModel): Promise<Whole> {
  const { pdf, pageMap } = await renderPack(model, options);
  return { last: { model, map: pageMap }, pdf };
}

/** Type of the line with reference and page number. */
const FOOT = / 7\.(20|60)$/u;
const withoutFoot = (page: PageMarks | undefined): PageMarks => ({ letters: page?.letters.filter((letter) => !FOOT.test(letter)) ?? [], paths: page?.paths ?? [] });

/** Makes the pages in view alone and compares them with the same pages of the whole file. Says how many pages there were. */
async function comparePages(last: LastSet, now: Whole, view: PageSpan): Promise<number> {
  const { model, map } = now.last;
  const stretch = view.last === 1 && model.cover ? coverStretch(last, model) : stretchAt(last, model, view);
  const made = stretch && (await renderStretch(model, stretch, options));
  if (!made) return 0;
  const marks = await pageMarks(made.pdf, [1, made.count]);
  const wanted = await pageMarks(now.pdf, [made.firstPage, made.firstPage + made.count - 1]);
  if (stretch.pagesElsewhere !== null) expect(made.pageCount).toBe(map.pageCount);
  // Where the number of pages is not known yet, the foot gives that of the pages made last; all else is as it will be.
  const shown = made.pageCount === map.pageCount ? (page: PageMarks | undefined) => page : withoutFoot;
  expect(marks.map(shown)).toEqual(wanted.map(shown));
  const onPages = (page: number): boolean => page >= made.firstPage && page < made.firstPage + made.count;
  expect(made.places).toEqual(map.places.filter(({ page }) => onPages(page)));
  expect(made.acrossPages).toEqual(map.acrossPages.filter(onPages));
  return made.count;
}

const pagesOf = ({ last: { map } }: Whole): number[] => Array.from({ length: map.pageCount }, (_, index) => index + 1);

const isContents = ({ last: { map } }: Whole, page: number): boolean => map.places.some((place) => place.key === 'contents' && place.page === page);

describe('pages that are made alone are those of the whole file,', { timeout: 240_000 }, () => {
  const looks = (['card', 'read-ahead', 'full-book'] as const).flatMap((profile) => (['A4', 'Letter'] as const).map((paper) => ({ profile, paper })));
  it.each(looks)('for the sample as $profile on $paper', async (look) => {
    const now = await whole(sample(look));
    for (const page of pagesOf(now)) expect(await comparePages(now.last, now, { first: page, last: page }), `page ${page}`).toBe(isContents(now, page) ? 0 : 1);
  });

  it('for the sample in principal mode, two pages at a time', async () => {
    const now = await whole(sample({ profile: 'full-book', isPrincipalMode: true }));
    for (const page of pagesOf(now).slice(2, -1)) expect(await comparePages(now.last, now, { first: page, last: page + 1 }), `page ${page}`).toBe(2);
  });

  it.each(['A4', 'Letter'] as const)('for reference pack M on %s', async (paper) => {
    const now = await whole({ ...referencePack('M'), paper });
    for (const page of pagesOf(now)) expect(await comparePages(now.last, now, { first: page, last: page }), `page ${page}`).toBe(isContents(now, page) ? 0 : 1);
  });
});

/** A pack in which one block says something else. */
function changed(model: PackModel, [sectionId, at]: [string, number], change: (block: Block) => Block[]): PackModel {
  return { ...model, sections: model.sections.map((section) => (section.id === sectionId ? { ...section, blocks: section.blocks.flatMap((block, index) => (index === at ? change(block) : [block])) } : section)) };
}

const longer = (block: Block): Block[] => [mapBlock(block, (text) => [...text, { text: ' A word more.' }])];
const muchLonger = (block: Block): Block[] => [mapBlock(block, (text) => [...text, { text: ' Seven words more than there were before.'.repeat(12) }])];
const shorter = (block: Block): Block[] => [mapBlock(block, (text) => text.slice(0, 1))];
const gone = (): Block[] => [];
const twice = (block: Block): Block[] => [block, block];

/** Page on which a block stood, as near as it is known: that of the last opening before it. */
function pageOf({ map }: LastSet, sectionId: string, at: number): number {
  return map.openings.findLast((opening) => opening.sectionId === sectionId && (opening.block ?? -1) <= at)?.page ?? map.sections.find((section) => section.sectionId === sectionId)?.firstPage ?? 1;
}

it('a page whose end is not known is not shown', async () => {
  const { last } = await whole(referencePack('M'));
  const openings = last.map.openings.filter(({ sectionId, block }) => sectionId === 'sec-context' && block !== null);
  const [begin, end] = [openings[2], openings[4]];
  if (!begin || !end) throw new Error('The context of M has too few pages that begin with a block.');
  const stretch = stretchAt(last, last.model, { first: begin.page, last: end.page });
  if (!stretch) throw new Error('There is no stretch.');
  const cut = { ...stretch, excerpt: { ...stretch.excerpt, until: { sectionId: end.sectionId, block: end.block ?? 0 } } };
  // The excerpt ends where page `end` begins; what would follow decides how the page before it ends.
  expect(await renderStretch(last.model, cut, options)).toMatchObject({ firstPage: begin.page, count: end.page - begin.page - 1 });
}, 60_000);

const CHANGES = { longer, muchLonger, shorter, gone, twice };

/** Changes a section at several places, each in its way, and compares the page of the change and the one after it. Says how many pages there were. */
async function compareChanges(old: Whole, sectionId: string, changes: readonly (keyof typeof CHANGES)[]): Promise<number> {
  const { model } = old.last;
  const count = model.sections.find(({ id }) => id === sectionId)?.blocks.length ?? 0;
  let compared = 0;
  for (const [index, name] of changes.entries()) {
    const at = Math.floor((count * (index + 1)) / (changes.length + 1));
    const now = await whole(changed(model, [sectionId, at], CHANGES[name]));
    const first = pageOf(old.last, sectionId, at);
    compared += await comparePages(old.last, now, { first, last: first + 1 });
  }
  return compared;
}

describe('pages that are made alone after a change are those of the new whole file,', { timeout: 240_000 }, () => {
  it.each(['biographies', 'timeline', 'commitments', 'issues', 'context', 'source-notes'])('for %s of reference pack M', async (kind) => {
    expect(await compareChanges(await whole(referencePack('M')), `sec-${kind}`, ['longer', 'muchLonger', 'shorter', 'gone', 'twice'])).toBeGreaterThan(5);
  });

  it('where the first block of a page becomes so short that it goes back to the page before', async () => {
    const old = await whole(referencePack('M'));
    const openings = old.last.map.openings.filter(({ sectionId, block }) => sectionId === 'sec-context' && block !== null);
    let compared = 0;
    for (const { page, sectionId, block } of openings.slice(2)) {
      const now = await whole(changed(old.last.model, [sectionId, block ?? 0], () => [{ kind: 'paragraph', style: 'body', text: [{ text: 'Short.' }] }]));
      compared += await comparePages(old.last, now, { first: page, last: page });
    }
    expect(compared).toBe(openings.length - 2);
  });

  it.each(['issues', 'context'])('for %s of reference pack L', async (kind) => {
    expect(await compareChanges(await whole(referencePack('L')), `sec-${kind}`, ['longer', 'gone', 'muchLonger'])).toBe(6);
  });

  it.each(['card', 'read-ahead', 'full-book'] as const)('for every section of the sample as %s', async (profile) => {
    const old = await whole(sample({ profile }));
    const sections = old.last.model.sections.filter(({ kind }) => kind !== 'cover');
    let compared = 0;
    for (const [index, { id }] of sections.entries()) compared += await compareChanges(old, id, [index % 2 === 0 ? 'muchLonger' : 'gone']);
    expect(compared).toBeGreaterThanOrEqual(sections.length - 1);
  });
});
