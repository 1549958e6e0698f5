import type { PackModel } from '../../shared/pack/model';
import { fitted, type Part } from './fitting';
import { acrossPages, coverageOf, type RenderOptions } from './renderPack';
import type { LaidOutDefinition } from './engine/pdfEngine';
import type { Surroundings } from './engine/definition';
import type { Stretch, StretchPages } from './stretch';

/** Engine heights are kept to a hundredth of a point. */
const SAME = 0.02;

/**
 * Draws the pages of a stretch that are in view, as they will stand in the whole pack.
 * Null when they cannot be known from the stretch alone: it does not begin where it did, or ends before the view does.
 */
export async function renderStretch(model: PackModel, stretch: Stretch, { fontsDir }: Pick<RenderOptions, 'fontsDir'>): Promise<StretchPages | null> {
  const laid = laidAsBefore(model, stretch, fontsDir);
  if (!laid) return null;
  // What stands behind the end of an excerpt decides how the last of its pages ends.
  const known = laid.pageCount - (stretch.excerpt.until ? 1 : 0);
  const from = Math.max(0, stretch.view.first - stretch.firstPage);
  const to = Math.min(known, stretch.view.last - stretch.firstPage + 1);
  if (to <= from) return null;
  const { pdf } = await laid.draw([from, to]);
  const inPack = (page: number): number => page + stretch.firstPage - 1;
  const isDrawn = (page: number): boolean => page > from && page <= to;
  return {
    pdf, firstPage: inPack(from + 1), count: to - from, pageCount: pageCountOf(stretch, laid.pageCount),
    acrossPages: acrossPages(laid.sheets).filter(isDrawn).map(inPack),
    places: laid.anchors.filter(({ page }) => isDrawn(page)).map(({ anchor, page, y }) => ({ key: anchor, page: inPack(page), y })),
  };
}

const pageCountOf = ({ pagesElsewhere, pageCount }: Stretch, filled: number): number => (pagesElsewhere === null ? pageCount : pagesElsewhere + filled);

function laidAsBefore(model: PackModel, stretch: Stretch, fontsDir: string): LaidOutDefinition | null {
  const places = new Map(stretch.places.map((place) => [place.key, place]));
  const surroundings: Surroundings = {
    pagesBefore: stretch.firstPage - 1,
    pageCount: (filled) => pageCountOf(stretch, filled),
    placeOf: (name) => places.get(name),
  };
  const { excerpt, isTooLongToFit, top } = stretch;
  const layOut = (isFlush: boolean): LaidOutDefinition => {
    const part: Part = { excerpt: { ...excerpt, isFlush }, surroundings, isTooLongToFit };
    return fitted(model, { coverage: coverageOf(fontsDir), engine: { fontsDir }, part }).laid;
  };
  const beginsThere = (laid: LaidOutDefinition): boolean => top === null || Math.abs((laid.openings()[0]?.y ?? 0) - top) < SAME;
  const laid = layOut(false);
  if (beginsThere(laid)) return laid;
  const flush = layOut(true);
  return beginsThere(flush) ? flush : null;
}
