import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPack, type RenderedPack } from '../../src/main/render/renderPack';
import { packVersions } from '../../src/main/store/queries/packs';
import type { Store } from '../../src/main/store/openStore';
import { assemble } from '../../src/shared/pack/assemble/assemble';
import type { PackModel } from '../../src/shared/pack/model';
import { PAGE_RANGE } from '../../src/shared/pack/sections';
import { PackSnapshot } from '../../src/shared/pack/snapshot';
import { readPdf, type ReadPdf } from '../support/readPdf';
import { sampleFromStore } from '../support/sampleFromStore';
import { openSampleStore, RESOURCES } from '../unit/sample/sampleStore';

let store: Store;
beforeAll(() => {
  store = openSampleStore();
});
afterAll(() => store.close());

interface Printed { model: PackModel; printed: RenderedPack; read: ReadPdf }

async function print(look: Parameters<typeof sampleFromStore>[1]): Promise<Printed> {
  const model = sampleFromStore(store, look);
  const printed = await renderPack(model, { fontsDir: join(RESOURCES, 'fonts') });
  return { model, printed, read: await readPdf(printed.pdf) };
}

describe('the sample as a full book', () => {
  let book: Printed;
  beforeAll(async () => {
    book = await print({ profile: 'full-book' });
  }, 120_000);

  it('has a bookmark for every section and issue that lands on its heading', () => {
    const { model, printed, read } = book;
    const headings = model.sections.flatMap((section) => [
      { title: `${section.number} ${section.title}`, anchor: section.anchor },
      ...section.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 && section.kind === 'issues' ? [{ title: `${block.number ?? ''} ${block.text.map(({ text }) => text).join('')}`, anchor: block.anchor ?? '' }] : [])),
    ]);
    expect(headings.length).toBeGreaterThan(18);
    for (const { title, anchor } of headings) {
      const bookmark = read.bookmarks.find((entry) => entry.title === title);
      const place = printed.pageMap.places.find(({ key }) => key === anchor);
      expect(bookmark?.page, title).toBe(place?.page);
      expect(Math.abs((bookmark?.top ?? 0) - (place?.y ?? 999)), title).toBeLessThan(20);
    }
  });

  it('labels its pages with the numbers that stand in the foot', async () => {
    const { printed } = book;
    const document = await getDocument({ data: new Uint8Array(printed.pdf) }).promise;
    expect(await document.getPageLabels()).toEqual(Array.from({ length: printed.pageMap.pageCount }, (_, index) => String(index + 1)));
    await document.destroy();
  });

  it('has links that all lead somewhere, from the card to the issues and from the notes back', () => {
    const { read } = book;
    for (const { dest } of read.links) expect(read.destinations[dest], dest).toBeDefined();
    const from = (anchor: string) => read.links.filter(({ page }) => page === read.destinations[anchor]?.page).map(({ dest }) => dest);
    expect(from('section-points-card').filter((dest) => dest.startsWith('issue-')).length).toBeGreaterThanOrEqual(5);
    expect(from('section-source-notes').some((dest) => !dest.startsWith('note-'))).toBe(true);
  });

  it('prints all nineteen sections, the last with what changed since the version that went round', () => {
    const { model, printed, read } = book;
    expect([...(model.cover ? ['0'] : []), ...model.sections.map(({ number }) => String(number))]).toEqual(Array.from({ length: 19 }, (_, number) => String(number)));
    expect(printed.pageMap.pageCount).toBeGreaterThanOrEqual(PAGE_RANGE['full-book'].min);
    expect(printed.pageMap.pageCount).toBeLessThanOrEqual(PAGE_RANGE['full-book'].max);
    const text = read.pages.join('\n').replace(/\s+/gu, ' ');
    const changes = text.slice(text.lastIndexOf('Since version 0.9'));
    for (const words of ['information as of 13 Nov 2026', 'ADDED', 'TAKEN OUT', 'Offer training places', 'CHANGED', 'from open to in progress, due 8 Dec 2026', 'LOOKED AT AGAIN', '16 Nov 2026', 'PAST ITS REVIEW', 'REVIEW WAS DUE BY', '31 Oct 2026']) expect(changes).toContain(words);
  });

  it('prints what only a full book has, and every figure with its day', () => {
    const text = book.read.pages.join('\n').replace(/\s+/gu, ' ');
    for (const words of ['Relationship at a glance', 'Draft outcomes', '[before the end of January 2027]', 'Questions and answers', 'Kolkata time', 'Additional Directorate General', 'as of 31 Oct 2026', 'GULF OF OMAN'.toLowerCase()]) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    }
    expect(book.printed.findings).toEqual([]);
  });
});

describe('the sample in large type', () => {
  it.each([
    ['card' as const, 'A4' as const], ['card' as const, 'Letter' as const], ['read-ahead' as const, 'Letter' as const], ['full-book' as const, 'A4' as const],
  ])('keeps scene setter, points card and room of the %s on %s to a page each, in fourteen points', async (profile, paper) => {
    const { model, printed, read } = await print({ profile, paper, isPrincipalMode: true });
    const kindOf = new Map(model.sections.map(({ id, kind }) => [id, kind]));
    const used = printed.pageMap.sections.filter(({ sectionId }) => ['scene-setter', 'points-card', 'room'].includes(kindOf.get(sectionId) ?? ''));
    expect(used.length).toBe(profile === 'card' ? 2 : 3);
    for (const { sectionId, pages } of used) expect(pages, sectionId).toBeLessThanOrEqual(1);
    expect(printed.findings).toEqual([]);
    const body = read.placed.flat().filter(({ text }) => /Turn a year of broad|Last year’s session agreed|We would welcome a meeting/u.test(text));
    expect(body.length).toBeGreaterThanOrEqual(2);
    for (const { height } of body) expect(height).toBeCloseTo(14, 1);
  }, 120_000);
});

describe('sections that are meant for one page', () => {
  it.each(['A4' as const, 'Letter' as const])('keep to it in a full book in fourteen points on %s', async (paper) => {
    const { model, printed, read } = await print({ profile: 'full-book', paper, isPrincipalMode: true });
    const kinds = new Set(['scene-setter', 'points-card', 'agenda', 'room', 'relationship', 'context', 'press', 'protocol']);
    const meant = model.sections.filter(({ kind }) => kinds.has(kind));
    expect(meant).toHaveLength(kinds.size);
    for (const { id, kind } of meant) expect(printed.pageMap.sections.find(({ sectionId }) => sectionId === id)?.pages, kind).toBeLessThanOrEqual(1);
    const body = read.placed.flat().filter(({ text }) => /Regional questions, the Indian Ocean/u.test(text));
    expect(body.length).toBeGreaterThan(0);
    for (const { height } of body) expect(height).toBeCloseTo(14, 1);
  }, 120_000);
});

describe('pages of the sample', () => {
  it.each([
    [{ profile: 'read-ahead' as const }, 8, 14], [{ profile: 'card' as const }, 1, 2], [{ profile: 'card' as const, paper: 'Letter' as const }, 1, 2],
  ])('%o keeps to the pages of its profile', async (look, least, most) => {
    const { printed } = await print(look);
    expect(printed.pageMap.pageCount).toBeGreaterThanOrEqual(least);
    expect(printed.pageMap.pageCount).toBeLessThanOrEqual(most);
  }, 120_000);

  it('counts the pages of the earlier version as they print, and keeps its changes out of the read-ahead', async () => {
    const [version] = packVersions(store.db, 'pack-jmcc-14');
    const then = await renderPack(assemble(PackSnapshot.parse(JSON.parse(version?.snapshot ?? '')), version?.sha256 ?? ''), { fontsDir: join(RESOURCES, 'fonts') });
    expect(store.db.prepare('SELECT pages FROM pack_version').pluck().all()).toEqual([then.pageMap.pageCount]);
    const { model, printed } = await print({ profile: 'read-ahead' });
    expect(model.sections.map(({ kind }) => kind)).not.toContain('changes');
    expect(printed.pageMap.pageCount).toBe(14);
  }, 120_000);

  it('prints the same bytes twice, also when sections are set close', async () => {
    const look = { profile: 'full-book' as const, paper: 'Letter' as const };
    const [one, two] = [await print(look), await print(look)];
    expect(Buffer.from(one.printed.pdf).equals(Buffer.from(two.printed.pdf))).toBe(true);
  }, 120_000);
});
