import type { PackDetail, PackItemView, PackSectionView } from '../../../../shared/domain/pack';
import type { ItemType } from '../../../../shared/domain/values';

/** A record that may be chosen into a pack. */
export interface RecordRef { readonly recordType: ItemType; readonly recordId: string }

/**
 * The one selection of the composer. A chosen section is also where the picker's suggestions are for;
 * a record without an item is one that does not stand in the pack yet.
 */
export interface Selection {
  readonly sectionId: string | null;
  readonly itemId: string | null;
  readonly record: RecordRef | null;
}

export const NOTHING: Selection = { sectionId: null, itemId: null, record: null };

/** An item with the section it stands in. */
export interface Placed { readonly item: PackItemView; readonly section: PackSectionView }

type Sections = Pick<PackDetail, 'sections'>;

/** Finds an item of the pack. */
export function findItem(pack: Sections, itemId: string | null): Placed | null {
  if (itemId === null) return null;
  for (const section of pack.sections) {
    const item = section.items.find((candidate) => candidate.id === itemId);
    if (item) return { item, section };
  }
  return null;
}

/** Every place where a record stands in the pack. */
export function placesOf(pack: Sections, record: RecordRef): Placed[] {
  return pack.sections.flatMap((section) => section.items
    .filter((item) => item.recordType === record.recordType && item.recordId === record.recordId)
    .map((item) => ({ item, section })));
}

/** Chooses an item: its record and its section are chosen with it. */
export function selectItem(pack: Sections, itemId: string): Selection {
  const placed = findItem(pack, itemId);
  if (!placed) return NOTHING;
  return { sectionId: placed.section.id, itemId, record: { recordType: placed.item.recordType, recordId: placed.item.recordId } };
}

export function selectSection(sectionId: string): Selection {
  return { sectionId, itemId: null, record: null };
}

/** Chooses a record in the picker; where it stands in the pack already, its item is chosen too, in the open section first. */
export function selectRecord(pack: Sections, record: RecordRef, from: Selection): Selection {
  const places = placesOf(pack, record);
  const placed = places.find(({ section }) => section.id === from.sectionId) ?? places[0];
  return placed ? { sectionId: placed.section.id, itemId: placed.item.id, record } : { sectionId: from.sectionId, itemId: null, record };
}

/** The selection after the pack changed: an item that has gone leaves its record and section chosen. */
export function keepSelection(pack: Sections, selection: Selection): Selection {
  const hasSection = selection.sectionId === null || pack.sections.some((section) => section.id === selection.sectionId);
  if (!hasSection) return NOTHING;
  if (selection.itemId === null) return selection.record && placesOf(pack, selection.record).length > 0 ? selectRecord(pack, selection.record, selection) : selection;
  const placed = findItem(pack, selection.itemId);
  if (!placed) return { ...selection, itemId: null };
  return placed.section.id === selection.sectionId ? selection : { ...selection, sectionId: placed.section.id };
}

/** What the selection is after `itemId` is taken out: the next item of its section, else the one before, else the section. */
export function selectionWithout(pack: Sections, itemId: string): Selection {
  const placed = findItem(pack, itemId);
  if (!placed) return NOTHING;
  const { items } = placed.section;
  const at = items.findIndex((item) => item.id === itemId);
  const next = items[at + 1] ?? items[at - 1];
  return next ? selectItem(pack, next.id) : selectSection(placed.section.id);
}
