import { AttacheError } from '../../shared/ipc/errors';
import { sectionSpec } from '../../shared/pack/sections';
import { timestamp } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Db } from '../store/connection';
import { packById, packItems, packSections, type ItemRecord, type PackRecord, type SectionRecord } from '../store/queries/packs';
import { update } from '../store/sql';
import type { ServiceContext } from './context';

/** @throws AttacheError NOT_FOUND when the pack is not there or in the trash */
export function needPack(db: Db, packId: string): PackRecord {
  const pack = packById(db, packId);
  if (!pack) throw new AttacheError('NOT_FOUND', 'This pack is no longer in the store. Go back to Packs and choose another.');
  return pack;
}

export function needSection(db: Db, packId: string, sectionId: string): SectionRecord {
  const section = packSections(db, packId).find((candidate) => candidate.id === sectionId);
  if (!section) throw new AttacheError('NOT_FOUND', 'This section is not part of the pack any more. Open the pack again.');
  return section;
}

export function needItem(db: Db, packId: string, itemId: string): ItemRecord {
  const item = packItems(db, packId).find((candidate) => candidate.id === itemId);
  if (!item) throw new AttacheError('NOT_FOUND', 'This item is not part of the pack any more. Open the pack again.');
  return item;
}

/** What a section is called in this pack. */
export function sectionTitle(section: SectionRecord): string {
  return section.title ?? sectionSpec(section.kind).title;
}

/** This moment with the offset of the laptop, "2026-11-02T18:40:00+05:30": what stands on the pages as the as-of time. */
export function deskTime(clock: Clock): string {
  const now = clock.now();
  const minutes = -now.getTimezoneOffset();
  const two = (n: number): string => String(n).padStart(2, '0');
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

export interface PackEdit { label: string; coalesceKey?: string | undefined }

/**
 * One change of a pack, with undo. The as-of time moves along: what is printed is what the desk knew when it last worked on it.
 * @throws AttacheError CONFLICTING_CHANGE when the pack was issued or closed
 */
export function editPack(ctx: ServiceContext, pack: PackRecord, edit: PackEdit, work: (db: Db) => void): void {
  if (pack.state === 'issued' || pack.state === 'closed') throw new AttacheError('CONFLICTING_CHANGE', `This pack is ${pack.state}. Set it back to draft before you change it.`);
  writePack(ctx, pack, edit, work);
}

/** As `editPack`, for changes that are allowed in every state. */
export function writePack(ctx: ServiceContext, pack: PackRecord, edit: PackEdit, work: (db: Db) => void): void {
  ctx.store.act({ label: edit.label, ...(edit.coalesceKey ? { coalesceKey: `${pack.id}:${edit.coalesceKey}` } : {}) }, (db) => {
    work(db);
    update(db, 'pack', pack.id, { updated_at: timestamp(ctx.clock), as_of: deskTime(ctx.clock) });
  });
}

/** Writes the order of rows whose place changed. */
export function writeOrder(db: Db, table: 'pack_item' | 'pack_section', rows: ReadonlyArray<{ id: string; position: number }>): void {
  rows.forEach((row, position) => {
    if (row.position !== position) update(db, table, row.id, { position });
  });
}

/** The list with one row taken out and put in at `to`. */
export function moved<T>(rows: readonly T[], from: T | null, row: T, to: number): T[] {
  const rest = rows.filter((candidate) => candidate !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
