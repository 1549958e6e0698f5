import { describe, expect, it } from 'vitest';
import { chooseStretch, stretchAt, type LastSet } from '../../../src/main/render/chooseStretch';
import type { Block, PackModel, PageOpening, Section } from '../../../src/shared/pack/model';
import { samplePackModel } from '../../support/samplePackModel';

const text = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: [{ text: words }] });
const table = (title: string, ...rows: string[]): Block => ({
  kind: 'table', rowHeaders: false, columns: [{ title, width: 'fill', align: 'left', role: 'text' }], rows: rows.map((row) => ({ cells: [{ text: [{ text: row }] }] })),
});
const section = (id: string, blocks: Block[], more: Partial<Section> = {}): Section => ({
  id, kind: 'context', anchor: id, number: '1', title: id, pageBudget: null, startsPage: true, orientation: 'portrait', blocks, ...more,
});

/** One section of a page, one of ten pages with two blocks on each, a third that shares its last page, and one more. */
const LONG = Array.from({ length: 20 }, (_, index) => text(`block ${index}`));
const model = (change: Partial<PackModel> = {}): PackModel => samplePackModel({
  sections: [section('one', [text('a')]), section('long', LONG), section('tail', [text('b')], { startsPage: false }), section('last', [text('c')])], ...change,
});
const opening = (page: number, sectionId: string, block: number | null): PageOpening => ({ page, sectionId, block, y: 84 });

/** Cover, contents, then "one" on page 3, "long" on 4 to 13, "last" on 14. */
const last = (isTooLongToFit: boolean): LastSet => ({
  model: model(),
  map: {
    pageCount: 14, pageSize: { width: 595, height: 842 }, acrossPages: [], places: [], sections: [], isTooLongToFit,
    openings: [opening(3, 'one', null), opening(4, 'long', null), ...Array.from({ length: 9 }, (_, index) => opening(5 + index, 'long', 2 + 2 * index)), opening(14, 'last', null)],
  },
});

const withBlock = (at: number, block: Block): PackModel => model({ sections: model().sections.map((one) => (one.id === 'long' ? { ...one, blocks: one.blocks.with(at, block) } : one)) });
const view = (first: number, end = first): { first: number; last: number } => ({ first, last: end });

describe('the stretch for the pages in view', () => {
  it('is the groups of sections that stand on them', () => {
    const now = model({ sections: model().sections.with(0, section('one', [text('changed')])) });
    expect(chooseStretch(last(false), now, view(3, 4))).toMatchObject({ excerpt: { sectionIds: ['one', 'long', 'tail'] }, firstPage: 3, pagesElsewhere: 3, view: { first: 3, last: 4 } });
  });

  it('is none where nothing on them has changed', () => {
    const now = withBlock(7, text('changed'));
    expect(chooseStretch(last(false), now, view(3))).toBeNull();
    expect(chooseStretch(last(false), now, view(14))).toBeNull();
    expect(chooseStretch(last(false), now, view(6))).not.toBeNull();
  });

  it.each([
    ['paper', { paper: 'Letter' as const }], ['type size', { principalMode: true }], ['profile', { profile: 'card' as const }],
    ['marking', { marking: { banner: 'SECRET', colour: '#701c46', onColour: '#ffffff', bannerMinMm: 8, secondMark: null } }],
  ])('is none where every page changes: %s', (_, change) => {
    expect(chooseStretch(last(false), { ...withBlock(7, text('changed')), ...change }, view(6))).toBeNull();
  });

  it('is none where sections came or went before them', () => {
    const now = withBlock(7, text('changed'));
    expect(chooseStretch(last(false), { ...now, sections: now.sections.slice(1) }, view(6))).toBeNull();
    expect(chooseStretch(last(false), { ...now, sections: [section('new', [text('x')]), ...now.sections] }, view(6))).toBeNull();
  });

  it('does not know the number of pages where sections came or went behind them', () => {
    const now = withBlock(7, text('changed'));
    expect(chooseStretch(last(false), { ...now, sections: now.sections.slice(0, -1) }, view(6))).toMatchObject({ pagesElsewhere: null, pageCount: 14 });
  });

  it('is the cover where that alone has changed, and never the contents', () => {
    const { cover } = model();
    const now = model({ cover: cover && { ...cover, subtitle: 'Muscat' } });
    expect(chooseStretch(last(false), now, view(1, 2))).toMatchObject({ excerpt: { isCover: true }, view: { first: 1, last: 1 } });
    expect(chooseStretch(last(false), now, view(2))).toBeNull();
    expect(stretchAt(last(false), now, view(1, 2))).toBeNull();
  });
});

describe('a part of a long section', () => {
  it('is laid out whole in a pack that is fitted to its pages', () => {
    expect(chooseStretch(last(false), withBlock(9, text('changed')), view(8))?.excerpt).toEqual({ isCover: false, sectionIds: ['long', 'tail'], isFlush: false });
  });

  it('begins at the last block whose page, and the beginning of the next, are as they were, and ends some pages behind the view', () => {
    const stretch = chooseStretch(last(true), withBlock(9, text('changed')), view(8));
    // Block 9 is the second of page 8, which begins with block 8: what it says may pull that page's beginning to the page before.
    expect(stretch).toMatchObject({ firstPage: 7, top: 84, excerpt: { from: { sectionId: 'long', block: 6 }, until: { sectionId: 'long', block: 14 } }, pagesElsewhere: null });
  });

  it('begins with the section where the change stands at its beginning', () => {
    expect(chooseStretch(last(true), withBlock(0, text('changed')), view(4))).toMatchObject({ firstPage: 4, top: null });
    expect(chooseStretch(last(true), withBlock(0, text('changed')), view(9))).toMatchObject({ firstPage: 4, top: null });
  });

  it('goes to the end of the section where that is near', () => {
    expect(chooseStretch(last(true), withBlock(19, text('changed')), view(13))?.excerpt.until).toBeUndefined();
  });

  it('holds the blocks that came in before its end', () => {
    const now = model({ sections: model().sections.map((one) => (one.id === 'long' ? { ...one, blocks: one.blocks.toSpliced(9, 0, text('new'), text('new')) } : one)) });
    expect(chooseStretch(last(true), now, view(8))?.excerpt.until).toEqual({ sectionId: 'long', block: 16 });
  });

  it('begins above a table whose columns a later table of the same kind may move', () => {
    const before = last(true);
    const tables = (row: string): Section[] => before.model.sections.map((one) => (one.id === 'long' ? { ...one, blocks: one.blocks.with(1, table('Owner', 'x')).with(12, table('Owner', row)) } : one));
    const set: LastSet = { ...before, model: { ...before.model, sections: tables('y') } };
    expect(chooseStretch(set, { ...before.model, sections: tables('a far longer row') }, view(10))).toMatchObject({ firstPage: 4 });
    const other = { ...before.model, sections: set.model.sections.map((one) => (one.id === 'long' ? { ...one, blocks: one.blocks.with(13, text('changed')) } : one)) };
    expect(chooseStretch(set, other, view(10))).toMatchObject({ firstPage: 9 });
  });
});
