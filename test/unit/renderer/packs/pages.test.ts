import { describe, expect, it } from 'vitest';
import type { EvidenceView } from '../../../../src/shared/domain/citation';
import type { PageMap } from '../../../../src/shared/pack/model';
import { selectItem, selectSection } from '../../../../src/renderer/features/packs/composer/selection';
import { overBudget, overRange } from '../../../../src/renderer/features/packs/outline/outlineRows';
import { createDrawQueue } from '../../../../src/renderer/features/packs/pages/drawQueue';
import { boxOfPage, layOutDesk, nextZoom, pagesInView, rowsToDraw, scrollToBox, topOfPage, zoomOf } from '../../../../src/renderer/features/packs/pages/pageLayout';
import { chosenAt, pageOfSelection, placeOfSelection, sectionOfPage } from '../../../../src/renderer/features/packs/pages/pagePlaces';
import { pagesOnDesk, sourceOf, type PagesAhead, type WholeFile } from '../../../../src/renderer/features/packs/pages/setPages';
import { excerptOf, passagesOf } from '../../../../src/renderer/features/packs/source/passages';
import { item, section } from './packFixtures';

const A4 = { width: 600, height: 800 };

describe('pages on the desk', () => {
  const desk = { width: 748, height: 500 };
  const layout = layOutDesk({ pageCount: 61, pageSize: A4, desk, perRow: 2, zoom: null });

  it('fits two pages side by side, and one where that would be too small', () => {
    expect([layout.perRow, layout.pageWidth, layout.pageHeight, layout.rows]).toEqual([2, 350, 467, 31]);
    expect(layOutDesk({ pageCount: 3, pageSize: A4, desk: { width: 500, height: 500 }, perRow: 2, zoom: null }).perRow).toBe(1);
  });
  it('draws the rows near the view only, however many there are', () => {
    const [first, last] = rowsToDraw(layout, topOfPage(layout, 31), desk.height);
    expect(first).toBe(14);
    expect(last).toBeLessThanOrEqual(18);
    expect(rowsToDraw(layout, layout.height, desk.height)[1]).toBe(31);
  });
  it('names the pages in view, and the last one alone at the end', () => {
    expect(pagesInView(layout, 0, desk.height)).toEqual([1, 2]);
    expect(pagesInView(layout, 0, 1000)).toEqual([1, 4]);
    expect(pagesInView(layout, layout.height - desk.height, desk.height)).toEqual([61, 61]);
  });
  it('fits a page that lies across into the place of an upright one', () => {
    expect(boxOfPage(layout, 3, false)).toEqual({ top: topOfPage(layout, 3), width: 350, height: 467 });
    expect(boxOfPage(layout, 3, true)).toEqual({ top: topOfPage(layout, 3) + 103, width: 350, height: 262 });
  });
  it('steps through sizes and names the size on paper 100 %', () => {
    expect(zoomOf(layOutDesk({ pageCount: 1, pageSize: A4, desk, perRow: 1, zoom: 1 }))).toBeCloseTo(1, 2);
    expect([nextZoom(0.41, 1), nextZoom(0.41, -1), nextZoom(3, 1), nextZoom(0.25, -1)]).toEqual([0.5, 0.4, 3, 0.25]);
  });
  it('scrolls only to what is not in view', () => {
    expect(scrollToBox({ top: 100, height: 50 }, 0, 500)).toBe(0);
    expect(scrollToBox({ top: 900, height: 50 }, 0, 500)).toBeGreaterThan(450);
    expect(scrollToBox({ top: 10, height: 50 }, 400, 500)).toBe(0);
  });
});

const pack = { sections: [section('card', [item('a', { stance: 'raise' }), item('b', { stance: 'avoid' })], { kind: 'points-card' }), section('issues', [item('c')])] };
const map: PageMap = {
  acrossPages: [], pageCount: 4, pageSize: A4,
  places: [{ key: 'card', page: 2, y: 60 }, { key: 'a', page: 2, y: 120 }, { key: 'b', page: 2, y: 300 }, { key: 'c', page: 3, y: 100 }],
  sections: [{ sectionId: 'card', firstPage: 2, pages: 0.9 }, { sectionId: 'issues', firstPage: 3, pages: 1.4 }], openings: [], isTooLongToFit: false,
};

describe('from the outline to the page and back', () => {
  it('outlines an item from its first line down to the next', () => {
    const place = placeOfSelection(pack, map, selectItem(pack, 'a'));
    expect(place?.page).toBe(2);
    expect(place && place.y).toBeLessThan(120);
    expect(place && place.y + place.height).toBeLessThan(300);
  });
  it('ends the outline of a last item above the foot, also on a page that lies across', () => {
    const high = placeOfSelection(pack, map, selectItem(pack, 'c'));
    const low = placeOfSelection(pack, { ...map, acrossPages: [3], places: map.places.map((place) => (place.key === 'c' ? { ...place, y: 400 } : place)) }, selectItem(pack, 'c'));
    expect(high && high.y + high.height).toBeLessThan(A4.height - 70);
    expect(low && low.y + low.height).toBeLessThan(A4.width - 70);
  });
  it('turns to the first page of a section', () => {
    expect(placeOfSelection(pack, map, selectSection('issues'))).toBeNull();
    expect(pageOfSelection(map, selectSection('issues'))).toBe(3);
  });
  it('takes a press for the item it falls on, else for the section of the page', () => {
    expect(chosenAt(pack, map, { page: 2, y: 150 })).toEqual({ itemId: 'a' });
    expect(chosenAt(pack, map, { page: 2, y: 310 })).toEqual({ itemId: 'b' });
    expect(chosenAt(pack, map, { page: 2, y: 20 })).toEqual({ sectionId: 'card' });
    expect(chosenAt(pack, map, { page: 1, y: 20 })).toBeNull();
    expect(sectionOfPage(map, 4)).toBe('issues');
  });
  it('finds what is over its pages and proposes the last item that can be shorter', () => {
    const over = overBudget(pack, map);
    expect([over?.section.id, over?.item?.id, over?.to]).toEqual(['issues', 'c', 'line']);
    expect(over?.by).toBeCloseTo(0.4);
    expect(overBudget(pack, null)).toBeNull();
  });
  it('counts the sheets of the file against the range, and names the longest section that may go', () => {
    const whole = { ...pack, pageRange: { min: 1, max: 3 } };
    const over = overRange(whole, map);
    expect([over?.used, over?.most, over?.longest?.section.id, over?.longest?.pages]).toEqual([4, 3, 'issues', 1.4]);
    expect(overRange({ ...whole, pageRange: { min: 1, max: 4 } }, map)).toBeNull();
    expect(overRange({ sections: [section('card', [], { kind: 'points-card' })], pageRange: { min: 1, max: 1 } }, map)?.longest).toBeNull();
    expect(overRange(whole, null)).toBeNull();
  });
});

describe('the order in which pages are drawn', () => {
  it('is one at a time, those in view first, without the ones that have gone', async () => {
    const queue = createDrawQueue();
    const drawn: number[] = [];
    const done = new Promise<void>((resolve) => {
      const add = (page: number, isUrgent: boolean): (() => void) => queue.add({ isUrgent: () => isUrgent, draw: async () => { drawn.push(page); if (drawn.length === 3) resolve(); } });
      add(1, false);
      const leave = add(2, false);
      add(3, true);
      add(4, false);
      leave();
    });
    await done;
    expect(drawn).toEqual([3, 1, 4]);
  });
  it('goes on after a drawing that failed', async () => {
    const queue = createDrawQueue();
    const after = new Promise<string>((resolve) => {
      queue.add({ isUrgent: () => true, draw: () => Promise.reject(new Error('gone')) });
      queue.add({ isUrgent: () => false, draw: async () => resolve('drawn') });
    });
    expect(await after).toBe('drawn');
  });
});

describe('the wait for the pages in view', () => {
  it('ends when they are drawn, whatever else is still to be', async () => {
    const queue = createDrawQueue();
    const order: string[] = [];
    let finish = (): void => undefined;
    queue.add({ isUrgent: () => false, draw: () => new Promise(() => undefined) });
    queue.add({ isUrgent: () => true, draw: () => new Promise((done) => (finish = done)) });
    const settled = queue.settled().then(() => order.push('settled'));
    await new Promise((done) => setTimeout(done));
    order.push('drawn');
    finish();
    await settled;
    expect(order).toEqual(['drawn', 'settled']);
  });
  it('ends at once where nothing is to be drawn', async () => {
    await expect(createDrawQueue().settled()).resolves.toBeUndefined();
  });
});

describe('pages that are ahead of the whole file', () => {
  const file = (name: string): WholeFile['document'] => ({ name }) as unknown as WholeFile['document'];
  const whole: WholeFile = { document: file('whole'), map: { ...map, acrossPages: [2, 4] }, findings: [], hash: '' };
  const ahead: PagesAhead = { document: file('ahead'), onDrawn: () => undefined, made: { firstPage: 2, count: 2, acrossPages: [3], places: [{ key: 'b', page: 2, y: 140 }, { key: 'new', page: 3, y: 90 }] } };
  it('are drawn from their own file, the others from the whole one', () => {
    const desk = pagesOnDesk(whole, ahead);
    expect([1, 2, 3, 4].map((page) => sourceOf(desk, page))).toEqual([
      { document: file('whole'), page: 1 }, { document: file('ahead'), page: 1 }, { document: file('ahead'), page: 2 }, { document: file('whole'), page: 4 },
    ]);
    expect(sourceOf(pagesOnDesk(whole, null), 2)).toEqual({ document: file('whole'), page: 2 });
  });
  it('say themselves how they lie and what stands on them', () => {
    const desk = pagesOnDesk(whole, ahead);
    expect(desk.map.acrossPages).toEqual([3, 4]);
    expect(desk.map.places).toEqual([{ key: 'b', page: 2, y: 140 }, { key: 'new', page: 3, y: 90 }]);
    expect(desk.map.pageCount).toBe(4);
    expect(pagesOnDesk(whole, null).map).toBe(whole.map);
  });
});

describe('the passage behind an item', () => {
  const text = 'First paragraph.\n\nThey looked at the complex and at repair.';
  const cite = (key: number, exact: string, change: Partial<EvidenceView['citations'][number]> = {}): EvidenceView['citations'][number] => ({
    key, assertionId: `a${key}`, field: 'text', value: null, state: 'accepted', stance: 'supports', note: null, passageId: `p${key}`, sourceId: 's', start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact, ...change,
  });
  const evidence = (citations: EvidenceView['citations'], kept = text): EvidenceView => ({
    recordType: 'commitment', recordId: 'r', independentOrigins: 1, conflicts: [], citations,
    sources: [{ id: 's', title: 'S', publisher: null, kind: 'press-report', publishedOn: null, publishedBasis: 'stated', textKind: 'account', text: kept, originId: null, url: null, isExample: false }],
  });

  it('shows its paragraph with every passage in it marked', () => {
    const view = evidence([cite(2, 'repair'), cite(1, 'the complex')]);
    const [first] = passagesOf(view);
    const excerpt = first && excerptOf(view, first);
    expect(excerpt?.paragraph).toBe(2);
    expect(excerpt?.pieces.map((piece) => `${piece.key ?? ''}|${piece.text}`)).toEqual(['|They looked at ', '1|the complex', '| and at ', '2|repair', '|.']);
  });
  it('falls back to the passage alone when the text is not kept', () => {
    const only = cite(1, 'the complex');
    expect(excerptOf(evidence([only], ''), only)).toMatchObject({ isCut: true, pieces: [{ text: 'the complex', key: 1 }] });
  });
  it('keeps the words of overlapping passages once', () => {
    const view = evidence([cite(1, 'looked at the complex'), cite(2, 'the complex and')]);
    const second = passagesOf(view)[1];
    const whole = second && excerptOf(view, second)?.pieces.map((piece) => piece.text).join('');
    expect(whole).toBe('They looked at the complex and at repair.');
  });
  it('leaves rejected claims out', () => {
    expect(passagesOf(evidence([cite(1, 'repair', { state: 'rejected' })]))).toEqual([]);
  });
});
