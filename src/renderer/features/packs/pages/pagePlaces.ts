import type { PackDetail } from '../../../../shared/domain/pack';
import type { PageMap } from '../../../../shared/pack/model';
import type { Selection } from '../composer/selection';

/** A part of one page in points from its top edge. */
export interface PagePlace { readonly page: number; readonly y: number; readonly height: number }

type Sections = Pick<PackDetail, 'sections'>;
type Place = PageMap['places'][number];

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

/** From a place down to the next one on the same page, or to the foot. */
function spanOf(map: PageMap, place: Place): PagePlace {
  const next = map.places.filter((other) => other.page === place.page && other.y > place.y + 4).toSorted(byPosition)[0];
  const end = next ? next.y - 6 : map.pageSize.height - FOOT;
  return { page: place.page, y: place.y, height: Math.min(TALLEST, Math.max(SHORTEST, end - place.y)) };
}

/** Where the selection is printed: the item in its own section first; null for a section or what is not on any page. */
export function placeOfSelection(map: PageMap, selection: Selection): PagePlace | null {
  if (selection.itemId === null) return null;
  const places = map.places.filter((place) => place.key === selection.itemId).toSorted(byPosition);
  const pages = selection.sectionId === null ? null : pagesOfSection(map, selection.sectionId);
  const inSection = pages ? places.find((place) => place.page >= pages.first && place.page <= pages.last) : undefined;
  const place = inSection ?? places[0];
  return place ? spanOf(map, place) : null;
}

/** The page to turn to for a selection: the item's, else the first of its section. */
export function pageOfSelection(map: PageMap, selection: Selection): number | null {
  const place = placeOfSelection(map, selection);
  if (place) return place.page;
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
  const above = onPage.findLast((place) => place.y <= at.y + 6);
  if (above && spanOf(map, above).y + spanOf(map, above).height + 12 >= at.y) return { itemId: above.key };
  const sectionId = sectionOfPage(map, at.page);
  return sectionId === null ? null : { sectionId };
}

/** Pages used by a section; null until the pages are made or when it was not printed. */
export function usedPages(map: PageMap | null, sectionId: string): number | null {
  return map?.sections.find((section) => section.sectionId === sectionId)?.pages ?? null;
}

/** Pages used by all sections together, with one decimal. */
export function totalPages(map: PageMap): number {
  return Math.round(map.sections.reduce((sum, section) => sum + section.pages, 0) * 10) / 10;
}
