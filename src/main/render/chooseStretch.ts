import { isDeepStrictEqual } from 'node:util';
import type { Block, PackModel, PageMap, PageOpening, Section } from '../../shared/pack/model';
import { sectionGroups } from '../../shared/pack/sectionGroups';
import type { Excerpt } from './packDefinition/excerpt';
import { tablesLike } from './packDefinition/tablesLike';
import type { Stretch } from './stretch';

/** A pack as its pages were made last. */
export interface LastSet { model: PackModel; map: PageMap }
/** First and last page. */
export interface PageSpan { first: number; last: number }

/** A group of sections on its pages. */
interface Group extends PageSpan { sections: Section[] }

/** A group that fills more pages than this is laid out in part. */
const LONG = 6;
/** Pages laid out behind the view before an excerpt may end: more than a change usually takes away. */
const BEYOND = 2;

const printed = ({ sections }: PackModel): Section[][] => sectionGroups(sections.filter(({ kind }) => kind !== 'cover'));
const sectionsOf = ({ sections }: Group): readonly Section[] => sections;
const idsOf = (groups: readonly (readonly Section[])[]): string[] => groups.flatMap((sections) => sections.map(({ id }) => id));

/** The groups of a pack on the pages that they filled; null where one was not found. */
function groupsOn({ model, map }: LastSet): Group[] | null {
  const starts = printed(model).map((sections) => ({ sections, first: map.openings.find(({ sectionId, block }) => sectionId === sections[0]?.id && block === null)?.page }));
  const groups = starts.flatMap(({ sections, first }, index) => (first === undefined ? [] : [{ sections, first, last: (starts[index + 1]?.first ?? map.pageCount + 1) - 1 }]));
  return groups.length === starts.length ? groups : null;
}

/** What every page of a pack rests on besides its own sections. */
function frameOf({ paper, principalMode, profile, language, marking, furniture }: PackModel): unknown {
  return { paper, principalMode, profile, language, marking, pair: furniture.countryPair, copy: furniture.copy };
}

/**
 * The stretch of a changed pack that holds the pages in view; null where nothing in view has changed, or where pages
 * cannot be told without laying out all of it: sections came or went before them, or what stands on every page changed.
 */
export function chooseStretch(last: LastSet, now: PackModel, view: PageSpan): Stretch | null {
  const stretch = stretchAt(last, now, view);
  if (stretch && !isSame(last.model, now, stretch.excerpt)) return stretch;
  if (view.first > 1 || isDeepStrictEqual(last.model.cover, now.cover)) return null;
  return coverStretch(last, now);
}

function isSame(before: PackModel, now: PackModel, { sectionIds }: Excerpt): boolean {
  const chosen = ({ sections }: PackModel): Section[] => sections.filter(({ id }) => sectionIds.includes(id));
  return isDeepStrictEqual(chosen(before), chosen(now));
}

function baseOf({ map }: LastSet): Pick<Stretch, 'pageCount' | 'isTooLongToFit' | 'places'> {
  return { pageCount: map.pageCount, isTooLongToFit: map.isTooLongToFit, places: map.places };
}

/** The cover alone. */
export function coverStretch(last: LastSet, now: PackModel): Stretch | null {
  if (!now.cover || !last.model.cover || !isDeepStrictEqual(frameOf(last.model), frameOf(now))) return null;
  return { ...baseOf(last), excerpt: { isCover: true, sectionIds: [], isFlush: false }, firstPage: 1, top: null, pagesElsewhere: null, view: { first: 1, last: 1 } };
}

/** Groups of a pack that follow one another: where they stood, and what they are now. */
interface Row { first: Group; last: Group; now: readonly Section[][]; /** Whether the same sections follow them as before. */ isRestSame: boolean }

/** The groups in view; null where they are not the ones that stood there any more, or sections came or went before them. */
function rowInView(last: LastSet, model: PackModel, view: PageSpan): Row | null {
  const before = groupsOn(last) ?? [];
  const from = before.findIndex((group) => group.last >= view.first);
  const to = before.findLastIndex((group) => group.first <= view.last);
  const [first, end] = [before[from], before[to]];
  if (!first || !end || to < from) return null;
  const now = printed(model);
  const start = now.findIndex((sections) => sections[0]?.id === first.sections[0]?.id);
  const stop = now.findLastIndex((sections) => sections.at(-1)?.id === end.sections.at(-1)?.id);
  if (start < 0 || stop < start || !isDeepStrictEqual(idsOf(now.slice(0, start)), idsOf(before.slice(0, from).map(sectionsOf)))) return null;
  const isRestSame = isDeepStrictEqual(idsOf(now.slice(stop + 1)), idsOf(before.slice(to + 1).map(sectionsOf)));
  return { first, last: end, now: now.slice(start, stop + 1), isRestSame };
}

/** The stretch that holds the pages in view, whether or not anything has changed on them. Cover and contents belong to none. */
export function stretchAt(last: LastSet, now: PackModel, view: PageSpan): Stretch | null {
  const row = isDeepStrictEqual(frameOf(last.model), frameOf(now)) ? rowInView(last, now, view) : null;
  if (!row) return null;
  const ends = { last, now, view };
  const from = beginning(ends, row.first, row.now[0] ?? []);
  const until = ending(ends, row.last, row.now.at(-1) ?? []);
  const { page: firstPage, y: top } = from ?? { page: row.first.first, y: null };
  const excerpt: Excerpt = { isCover: false, sectionIds: idsOf(row.now), isFlush: false, ...(from ? { from: { sectionId: from.sectionId, block: from.block } } : {}), ...(until ? { until } : {}) };
  return {
    ...baseOf(last), excerpt, firstPage, top,
    pagesElsewhere: row.isRestSame && !until ? last.map.pageCount - (row.last.last - firstPage + 1) : null,
    view: { first: Math.max(view.first, row.first.first), last: view.last },
  };
}

interface Ends { last: LastSet; now: PackModel; view: PageSpan }

const isLong = ({ map }: LastSet, group: Group): boolean => map.isTooLongToFit && group.last - group.first + 1 > LONG;

type BlockOpening = PageOpening & { block: number };

/** Blocks that began pages of a group, its first page apart. */
const blockOpenings = ({ map }: LastSet, { first, last }: Group): BlockOpening[] =>
  map.openings.flatMap(({ block, ...opening }) => (block !== null && opening.page > first && opening.page <= last ? [{ ...opening, block }] : []));

/** Blocks of a group with their place in it. */
interface Placed { sectionId: string; block: number; content: Block }
const placedIn = (sections: readonly Section[]): Placed[] => sections.flatMap(({ id, blocks }) => blocks.map((content, block) => ({ sectionId: id, block, content })));

/** Index of the first block that is not what it was; the number of blocks where all are. */
function firstChange(before: readonly Placed[], now: readonly Placed[]): number {
  const at = now.findIndex((placed, index) => !isDeepStrictEqual(placed, before[index]));
  return at >= 0 ? at : now.length;
}

/**
 * Where in a long group a layout may begin: at a block that begins a page in view or before it, and will again. It does
 * when everything on its page is as it was, and the beginning of the page after it: that is all that a page break looks at.
 */
function beginning({ last, now, view }: Ends, group: Group, sections: readonly Section[]): BlockOpening | null {
  if (!isLong(last, group) || !isDeepStrictEqual(idsOf([group.sections]), idsOf([sections]))) return null;
  const before = placedIn(group.sections);
  const changed = firstChange(before, placedIn(sections));
  const indexOf = (opening: BlockOpening): number => before.findIndex(({ sectionId, block }) => sectionId === opening.sectionId && block === opening.block);
  const openings = blockOpenings(last, group);
  const found = openings.findLast((opening, at) => {
    const next = openings[at + 1];
    const isSure = next ? indexOf(next) < changed : changed >= before.length;
    return opening.page <= view.first && isSure && keepsTables(last.model, now, opening);
  });
  return found ?? null;
}

/** Tables of one section with the same columns line up: a change in a later one moves those before it. */
function keepsTables(before: PackModel, now: PackModel, { sectionId, block }: BlockOpening): boolean {
  const blocksOf = ({ sections }: PackModel): Block[] => sections.find(({ id }) => id === sectionId)?.blocks ?? [];
  const [old, blocks] = [blocksOf(before), blocksOf(now)];
  return old.slice(0, block).every((table) => table.kind !== 'table' || isDeepStrictEqual(tablesLike(table, old), tablesLike(table, blocks)));
}

/** Where in a long group a layout may end: some pages behind the view. */
function ending({ last, view }: Ends, group: Group, sections: readonly Section[]): Excerpt['until'] | null {
  if (!isLong(last, group)) return null;
  const opening = blockOpenings(last, group).find(({ page }) => page > view.last + BEYOND);
  const section = sections.find(({ id }) => id === opening?.sectionId);
  const before = group.sections.find(({ id }) => id === opening?.sectionId);
  if (!opening || !section || !before) return null;
  // Blocks that came in before it must not push it out of the excerpt.
  const block = Math.min(section.blocks.length, opening.block + Math.max(0, section.blocks.length - before.blocks.length));
  return block > 0 ? { sectionId: section.id, block } : null;
}
