import type { PackDetail } from '../../../../shared/domain/pack';
import type { PageMap } from '../../../../shared/pack/model';
import type { Selection } from '../composer/selection';

/** A part of one page in points from its top edge. */
export interface PagePlace { readonly page: number; readonly y: number; readonly height: number }

type Sections = Pick<PackDetail, 'sections'>;
type Place = PageMap['places'][number];

/** The press measures from the first line of text; a line of the points card begins one line higher, with its stance. */
const AIR = 6;
const STANCE_LINE = 21;
/** Room that the running foot and banner take at the end of a page. */
const FOOT = 74;
/** The least and the most that an outline around an item takes. */
const SHORTEST = 18;
const TALLEST = 420;

interface Span { readonly first: number; readonly last: number }

/** The pages of a section, from the press's own account; null when it was not printed. */
export function pagesOfSection(map: PageMap, sectionId: string): Span | null {
  const at = map.sections.findIndex((section) => section.sectionId === sectionId);
  const here = map.sections[at];
  if (!here) return null;
  const next = map.sections.slice(at + 1).find((section) => section.firstPage >= here.firstPage);
  const last = next ? Math.max(here.firstPage, next.firstPage - 1) : map.pageCount;
  return { first: here.firstPage, last: Math.min(last, here.firstPage + Math.max(0, Math.ceil(here.pages) - 1)) };
}

function byPosition(a: Place, b: Place): number {
  return a.page - b.page || a.y - b.y;
}

/** How far above its place an item begins. */
function leadOf(pack: Sections): (key: string) => number {
  const lines = new Set(pack.sections.flatMap((section) => section.items.filter((item) => item.stance !== null).map((item) => item.id)));
  return (key) => (lines.has(key) ? STANCE_LINE : AIR);
}

/** The same for whatever stands at a place: a line of the card has more than one key. */
function leadAt(map: PageMap, at: Place, lead: (key: string) => number): number {
  return Math.max(...map.places.filter((place) => place.page === at.page && Math.abs(place.y - at.y) < 1).map((place) => lead(place.key)));
}

/** Height of a page in points: one that lies across is as high as an upright one is wide. */
export function heightOfPage({ pageSize, acrossPages }: Pick<PageMap, 'pageSize' | 'acrossPages'>, page: number): number {
  return acrossPages.includes(page) ? pageSize.width : pageSize.height;
}

/** From a place down to the next one on the same page, or to the foot. */
function spanOf(map: PageMap, place: Place, lead: (key: string) => number): PagePlace {
  const next = map.places.filter((other) => other.page === place.page && other.y > place.y + 4).toSorted(byPosition)[0];
  const y = place.y - lead(place.key);
  const end = next ? next.y - leadAt(map, next, lead) - 1 : heightOfPage(map, place.page) - FOOT;
  return { page: place.page, y, height: Math.min(TALLEST, Math.max(SHORTEST, end - y)) };
}

/** Where the selection is printed: the item in its own section first; null for a section or what is not on any page. */
export function placeOfSelection(pack: Sections, map: PageMap, selection: Selection): PagePlace | null {
  if (selection.itemId === null) return null;
  const places = map.places.filter((place) => place.key === selection.itemId).toSorted(byPosition);
  const pages = selection.sectionId === null ? null : pagesOfSection(map, selection.sectionId);
  const inSection = pages ? places.find((place) => place.page >= pages.first && place.page <= pages.last) : undefined;
  const place = inSection ?? places[0];
  return place ? spanOf(map, place, leadOf(pack)) : null;
}

/** The page to turn to when the selection itself is not on any page: the first of its section. */
export function pageOfSelection(map: PageMap, selection: Selection): number | null {
  return selection.sectionId === null ? null : (pagesOfSection(map, selection.sectionId)?.first ?? null);
}

/** The section that a page belongs to: the last one that starts on or before it. */
export function sectionOfPage(map: PageMap, page: number): string | null {
  const started = map.sections.filter((section) => section.firstPage <= page).toSorted((a, b) => a.firstPage - b.firstPage);
  return started.at(-1)?.sectionId ?? null;
}

/** What a press on a page means: the nearest item at or above that height on the page, else the page's section. */
export function chosenAt(pack: Sections, map: PageMap, at: { page: number; y: number }): { itemId: string } | { sectionId: string } | null {
  const items = new Set(pack.sections.flatMap((section) => section.items.map((item) => item.id)));
  const onPage = map.places.filter((place) => place.page === at.page && items.has(place.key)).toSorted(byPosition);
  const lead = leadOf(pack);
  const above = onPage.findLast((place) => place.y - lead(place.key) <= at.y);
  const span = above ? spanOf(map, above, lead) : null;
  if (above && span && span.y + span.height + 12 >= at.y) return { itemId: above.key };
  const sectionId = sectionOfPage(map, at.page);
  return sectionId === null ? null : { sectionId };
}

/** Pages used by a section; null until the pages are made or when it was not printed. */
export function usedPages(map: PageMap | null, sectionId: string): number | null {
  return map?.sections.find((section) => section.sectionId === sectionId)?.pages ?? null;
}
