import { z } from 'zod';
import type { Section } from '../../../shared/pack/model';

/** A block of a section, counted from 0. */
const BlockPlace = z.object({ sectionId: z.string(), block: z.number().int().min(0) });

/**
 * Some pages of a pack: the cover, or groups of sections that follow one another. The first group may begin at a block,
 * which then begins a page, and the last one may end before a block.
 */
export const Excerpt = z.object({
  isCover: z.boolean(),
  /** Sections of the groups, in their order; every section of a group is named. */
  sectionIds: z.array(z.string()),
  from: BlockPlace.optional(),
  /** The first block has no air above it: it was spent at the foot of the page before. */
  isFlush: z.boolean().default(false),
  until: BlockPlace.optional(),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** Name under which the engine reports that a block, or the title of a section, begins a page. */
export const openingName = (sectionId: string, block: number | null): string => `${sectionId}#${block ?? ''}`;

/** What such a name says. */
export function openingOf(name: string): { sectionId: string; block: number | null } {
  const at = name.lastIndexOf('#');
  const block = name.slice(at + 1);
  return { sectionId: name.slice(0, at), block: block === '' ? null : Number(block) };
}

/** The blocks of a section that an excerpt holds: from its title (null) or a block up to one that it does not hold any more. */
export function blocksWithin(excerpt: Excerpt | undefined, section: Section): { first: number | null; end: number } {
  const { from, until } = excerpt ?? {};
  return { first: from?.sectionId === section.id ? from.block : null, end: until?.sectionId === section.id ? until.block : section.blocks.length };
}

/** Whether a section of a group stands in an excerpt; those before its first block and behind its last one do not. */
export function holds(excerpt: Excerpt | undefined, group: readonly Section[], index: number): boolean {
  const placeOf = (sectionId: string | undefined): number => group.findIndex(({ id }) => id === sectionId);
  const last = placeOf(excerpt?.until?.sectionId);
  return index >= placeOf(excerpt?.from?.sectionId) && (last < 0 || index <= last);
}
