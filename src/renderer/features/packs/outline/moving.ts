import type { PackDetail, PackSectionView } from '../../../../shared/domain/pack';
import { findItem } from '../composer/selection';

/** Something picked up in the outline and where it would land if dropped now. */
export type Moving =
  | { readonly kind: 'section'; readonly id: string; /** Position among the printed sections, without itself. */ readonly index: number }
  | { readonly kind: 'item'; readonly id: string; readonly sectionId: string; /** Position in that section, without itself. */ readonly index: number };

type Sections = Pick<PackDetail, 'sections'>;
interface Slot { readonly sectionId: string; readonly index: number }

/** The sections that are printed, in the pack's order. */
export function includedSections(pack: Sections): PackSectionView[] {
  return pack.sections.filter((section) => section.isIncluded);
}

/** Picks up a section or an item where it stands; null when it cannot be moved. */
export function pickUp(pack: Sections, id: string): Moving | null {
  const at = includedSections(pack).findIndex((section) => section.id === id);
  if (at >= 0) return { kind: 'section', id, index: at };
  const placed = findItem(pack, id);
  if (!placed) return null;
  return { kind: 'item', id, sectionId: placed.section.id, index: placed.section.items.findIndex((item) => item.id === id) };
}

/** Every place where the item may land, from top to bottom: its own section, and those that take its kind of record. */
export function slotsFor(pack: Sections, itemId: string): Slot[] {
  const placed = findItem(pack, itemId);
  if (!placed) return [];
  return includedSections(pack)
    .filter((section) => section.id === placed.section.id || section.takes.includes(placed.item.recordType))
    .flatMap((section) => {
      const others = section.items.filter((item) => item.id !== itemId).length;
      return Array.from({ length: others + 1 }, (_, index) => ({ sectionId: section.id, index }));
    });
}

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/** One step up (-1) or down (+1), or to the very top or bottom with an infinite step. */
export function step(pack: Sections, moving: Moving, by: number): Moving {
  if (moving.kind === 'section') return { ...moving, index: clamp(moving.index + by, includedSections(pack).length - 1) };
  const slots = slotsFor(pack, moving.id);
  const at = slots.findIndex((slot) => slot.sectionId === moving.sectionId && slot.index === moving.index);
  const slot = slots[clamp(at + by, slots.length - 1)];
  return slot ? { ...moving, ...slot } : moving;
}

/** The slot that is nearest to a wished place: the same section if it may go there, else the last slot before it. */
export function moveTo(pack: Sections, moving: Moving, wish: Slot): Moving {
  if (moving.kind === 'section') return { ...moving, index: clamp(wish.index, includedSections(pack).length - 1) };
  const order = new Map(includedSections(pack).map((section, index) => [section.id, index]));
  const rank = (slot: Slot): number => (order.get(slot.sectionId) ?? 0) * 100_000 + slot.index;
  const slots = slotsFor(pack, moving.id);
  const slot = slots.findLast((candidate) => rank(candidate) <= rank(wish)) ?? slots[0];
  return slot ? { ...moving, ...slot } : moving;
}

/** Whether dropping now would change anything. */
export function isMoved(pack: Sections, moving: Moving): boolean {
  const start = pickUp(pack, moving.id);
  if (start?.kind === 'item' && moving.kind === 'item') return start.sectionId !== moving.sectionId || start.index !== moving.index;
  return start !== null && start.index !== moving.index;
}

/** The printed sections as they would stand after the drop: what the outline draws while something is held. */
export function arranged(pack: Sections, moving: Moving | null): PackSectionView[] {
  const sections = includedSections(pack);
  if (!moving) return sections;
  if (moving.kind === 'section') {
    const held = sections.find((section) => section.id === moving.id);
    const others = sections.filter((section) => section.id !== moving.id);
    return held ? [...others.slice(0, moving.index), held, ...others.slice(moving.index)] : sections;
  }
  const placed = findItem(pack, moving.id);
  if (!placed) return sections;
  return sections.map((section) => {
    const others = section.items.filter((item) => item.id !== moving.id);
    const items = section.id === moving.sectionId ? [...others.slice(0, moving.index), placed.item, ...others.slice(moving.index)] : others;
    return { ...section, items };
  });
}

/** Position in the whole list of sections, left-out ones included, for a position among the printed ones. */
export function positionAmongAll(pack: Sections, moving: Extract<Moving, { kind: 'section' }>): number {
  const others = pack.sections.filter((section) => section.id !== moving.id);
  const printed = others.filter((section) => section.isIncluded);
  const follower = printed[moving.index];
  if (follower) return others.indexOf(follower);
  const last = printed.at(-1);
  return last ? others.indexOf(last) + 1 : 0;
}

/** A row's place on the screen while something is dragged over the outline. */
export interface RowBox { readonly key: string; readonly sectionId: string; readonly kind: 'section' | 'item'; readonly middle: number }

/** Where the held thing would land for a pointer at height `y`: after the last row whose middle is above it. */
export function wishAt(rows: readonly RowBox[], moving: Moving, y: number): Slot {
  const others = rows.filter((row) => row.key !== moving.id);
  if (moving.kind === 'section') {
    return { sectionId: moving.id, index: others.filter((row) => row.kind === 'section' && row.middle < y).length };
  }
  const above = others.filter((row) => row.middle < y);
  const last = above.at(-1);
  if (!last) return { sectionId: others[0]?.sectionId ?? moving.sectionId, index: 0 };
  return { sectionId: last.sectionId, index: above.filter((row) => row.kind === 'item' && row.sectionId === last.sectionId).length };
}
