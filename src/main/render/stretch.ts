import { z } from 'zod';
import { PageMap } from '../../shared/pack/model';
import { Excerpt } from './packDefinition/excerpt';

/**
 * A run of pages that can be laid out without the rest of its pack and comes out as it stands there: it begins where a
 * page begins whatever stands before, and what it must know of the rest is taken from the pages that were made last.
 */
export const Stretch = z.object({
  excerpt: Excerpt,
  /** Page of the pack on which it begins. */
  firstPage: z.number().int().min(1),
  /** Height at which its first line stood, where it begins in the middle of a section: what begins a page again stands there again. */
  top: z.number().nullable(),
  /** Pages of the pack besides those of the stretch; null where that is not known, and `pageCount` is what it was. */
  pagesElsewhere: z.number().int().nullable(),
  pageCount: z.number().int(),
  isTooLongToFit: z.boolean(),
  /** Where everything stood in the pages made last. */
  places: PageMap.shape.places,
  /** First and last page to draw. */
  view: z.object({ first: z.number().int(), last: z.number().int() }),
});
export type Stretch = z.infer<typeof Stretch>;

/** Pages of a pack, made alone. */
export const StretchPages = z.object({
  pdf: z.instanceof(Uint8Array),
  /** Page of the pack that is the first one of the file. */
  firstPage: z.number().int(),
  /** Pages in the file. */
  count: z.number().int().min(1),
  /** Pages of the whole pack as its foot says, as far as is known. */
  pageCount: z.number().int(),
  acrossPages: PageMap.shape.acrossPages.unwrap(),
  /** What stands on these pages, in pages of the pack. */
  places: PageMap.shape.places,
});
export type StretchPages = z.infer<typeof StretchPages>;
