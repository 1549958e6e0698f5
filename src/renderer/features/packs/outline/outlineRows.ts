import type { PackDetail, PackItemView, PackSectionView } from '../../../../shared/domain/pack';
import { Detail } from '../../../../shared/domain/values';
import type { PageMap } from '../../../../shared/pack/model';
import { usedPages } from '../pages/pagePlaces';
import { includedSections } from './moving';

/** A line of the outline. */
export type OutlineRow =
  | { readonly kind: 'section'; readonly id: string; readonly section: PackSectionView }
  | { readonly kind: 'item'; readonly id: string; readonly section: PackSectionView; readonly item: PackItemView };

/** Sections with their items below them; folded ones show their head only. */
export function outlineRows(sections: readonly PackSectionView[], folded: ReadonlySet<string>): OutlineRow[] {
  return sections.flatMap((section): OutlineRow[] => [
    { kind: 'section', id: section.id, section },
    ...(folded.has(section.id) ? [] : section.items.map((item): OutlineRow => ({ kind: 'item', id: item.id, section, item }))),
  ]);
}

/** How an item is called in this pack. */
export function titleOf(item: PackItemView): string {
  return item.override?.title?.trim() || item.title;
}

/** One level fuller (+1) or shorter (-1); null at the end of the scale. */
export function nextDetail(detail: Detail, by: 1 | -1): Detail | null {
  return Detail.options[Detail.options.indexOf(detail) + by] ?? null;
}

/** Sections without which a pack is no pack; leaving them out is never proposed. */
const NEEDED: ReadonlySet<string> = new Set(['cover', 'scene-setter', 'points-card']);

/** What a pack beyond the range of its profile should give up first. */
export interface OverRange { readonly used: number; readonly most: number; readonly longest: { readonly section: PackSectionView; readonly pages: number } | null }

/** Sheets of the file against the range of the profile, with the longest section that may go; null while it keeps within. */
export function overRange(pack: Pick<PackDetail, 'sections' | 'pageRange'>, map: PageMap | null): OverRange | null {
  if (map === null || map.pageCount <= pack.pageRange.max) return null;
  const sized = includedSections(pack).filter((section) => !NEEDED.has(section.kind)).map((section) => ({ section, pages: usedPages(map, section.id) ?? 0 }));
  const longest = sized.filter(({ pages }) => pages > 0).toSorted((a, b) => b.pages - a.pages)[0] ?? null;
  return { used: map.pageCount, most: pack.pageRange.max, longest };
}

/** The first section that does not keep within its pages, and the item whose shortening is proposed. */
export interface OverBudget { readonly section: PackSectionView; readonly by: number; readonly item: PackItemView | null; readonly to: Detail | null }

/** What breaks its page limit, with a remedy: the last item that can still be printed shorter. */
export function overBudget(pack: Pick<PackDetail, 'sections'>, map: PageMap | null): OverBudget | null {
  for (const section of includedSections(pack)) {
    const used = usedPages(map, section.id);
    if (used === null || section.pageBudget === null || used < section.pageBudget + 0.05) continue;
    const item = section.items.findLast((candidate) => candidate.detail !== 'line') ?? null;
    return { section, by: used - section.pageBudget, item, to: item ? nextDetail(item.detail, -1) : null };
  }
  return null;
}
