import type { Detail, ItemType } from '../../shared/domain/values';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { SectionKind } from '../../shared/pack/model';
import { CARD_LINES, sectionSpec } from '../../shared/pack/sections';
import type { Db } from '../store/connection';
import { choicesByIds } from '../store/queries/packChoices';
import { basesOf } from '../store/queries/packRecords';
import { packItems, packSections, type ItemRecord, type PackRecord, type SectionRecord } from '../store/queries/packs';
import { insert, run, update } from '../store/sql';
import type { ServiceContext } from './context';
import { quotedTitle } from './editLabels';
import { editPack, moved, needItem, needPack, needSection, sectionTitle, writeOrder } from './packEdits';
import { baseHash } from './packOutline';
import { getPack } from './packs';

/** Where a record of a kind is put when the analyst names no section: the first that is included, takes it and has room. */
const PREFERRED: Readonly<Record<ItemType, readonly SectionKind[]>> = {
  engagement: ['timeline', 'issues', 'relationship', 'scene-setter', 'context'], person: ['biographies'], series: ['relationship'], topic: ['issues'], commitment: ['commitments', 'issues', 'timeline'],
  statement: ['issues', 'context'], 'talking-point': ['points-card', 'issues', 'press'], source: ['annexes'],
};

/** How fully a record is printed at first. */
export function firstDetail(type: ItemType, kind: SectionKind): Detail {
  if (kind === 'timeline' || kind === 'scene-setter') return 'line';
  return type === 'topic' || type === 'talking-point' ? 'full' : 'brief';
}

function holds(items: readonly ItemRecord[], section: SectionRecord, type: ItemType, recordId: string): boolean {
  return items.some((item) => item.sectionId === section.id && item.recordType === type && item.recordId === recordId);
}

function isFull(items: readonly ItemRecord[], section: SectionRecord): boolean {
  return section.kind === 'points-card' && items.filter((item) => item.sectionId === section.id).length >= CARD_LINES;
}

function chooseSection(db: Db, pack: PackRecord, type: ItemType, recordId: string): SectionRecord {
  const items = packItems(db, pack.id);
  const all = packSections(db, pack.id);
  const fitting = PREFERRED[type].flatMap((kind) => all.filter((section) => section.kind === kind));
  const free = fitting.filter((section) => !holds(items, section, type, recordId) && !isFull(items, section));
  const chosen = free.find((section) => section.isIncluded) ?? free[0];
  if (!chosen) throw new AttacheError('INVALID_INPUT', 'This record stands in every section that can take it.');
  return chosen;
}

/** @throws AttacheError INVALID_INPUT with the reason when the section cannot take the record */
function requireRoom(items: readonly ItemRecord[], section: SectionRecord, type: ItemType, recordId: string): void {
  const name = sectionTitle(section);
  if (!sectionSpec(section.kind).takes.includes(type)) throw new AttacheError('INVALID_INPUT', `${name} does not take this kind of record. Choose another section.`);
  if (holds(items, section, type, recordId)) throw new AttacheError('INVALID_INPUT', `This record already stands in ${name}.`);
  if (isFull(items, section)) throw new AttacheError('INVALID_INPUT', `${name} holds ${CARD_LINES} lines. Take one out first, or put this line on its issue page.`);
}

function titleOf(db: Db, type: ItemType, recordId: string): string {
  return quotedTitle(choicesByIds(db, type, [recordId]).get(recordId)?.title ?? 'a record in the trash');
}

function livingTitle(db: Db, type: ItemType, recordId: string): string {
  if (!choicesByIds(db, type, [recordId]).has(recordId)) throw new AttacheError('NOT_FOUND', 'This record is no longer in the store. Choose another.');
  return titleOf(db, type, recordId);
}

/** Chooses a record into a section; without one, into the first that suits it, which is switched on when it was off. */
export function addItem(ctx: ServiceContext, input: ParsedInputOf<'pack.item.add'>): OutputOf<'pack.item.add'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const title = livingTitle(db, input.recordType, input.recordId);
  const section = input.sectionId ? needSection(db, pack.id, input.sectionId) : chooseSection(db, pack, input.recordType, input.recordId);
  const items = packItems(db, pack.id);
  requireRoom(items, section, input.recordType, input.recordId);
  const there = items.filter((item) => item.sectionId === section.id);
  const added: { id: string; position: number } = { id: ctx.ids.next(), position: there.length };
  editPack(ctx, pack, { label: `Choice of ${title} for ${sectionTitle(section)}` }, (inside) => {
    insert(inside, 'pack_item', {
      id: added.id, section_id: section.id, record_type: input.recordType, record_id: input.recordId, position: added.position, detail: firstDetail(input.recordType, section.kind), override: null, base_hash: null,
    });
    writeOrder(inside, 'pack_item', moved<{ id: string; position: number }>(there, null, added, Math.min(input.at ?? there.length, there.length)));
    if (!section.isIncluded) update(inside, 'pack_section', section.id, { is_included: 1 });
  });
  return getPack(ctx, input);
}

export function removeItem(ctx: ServiceContext, input: ParsedInputOf<'pack.item.remove'>): OutputOf<'pack.item.remove'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const item = needItem(db, pack.id, input.itemId);
  const rest = packItems(db, pack.id).filter((other) => other.sectionId === item.sectionId && other.id !== item.id);
  editPack(ctx, pack, { label: `Removal of ${titleOf(db, item.recordType, item.recordId)} from the pack` }, (inside) => {
    run(inside, 'DELETE FROM pack_item WHERE id = ?', [item.id]);
    writeOrder(inside, 'pack_item', rest);
  });
  return getPack(ctx, input);
}

/** Moves an item within its section or into another; `to` is its place afterwards. */
export function moveItem(ctx: ServiceContext, input: ParsedInputOf<'pack.item.move'>): OutputOf<'pack.item.move'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const items = packItems(db, pack.id);
  const wanted = needItem(db, pack.id, input.itemId);
  const item = items.find((candidate) => candidate.id === wanted.id) ?? wanted;
  const target = needSection(db, pack.id, input.sectionId);
  const isElsewhere = target.id !== item.sectionId;
  if (isElsewhere) requireRoom(items, target, item.recordType, item.recordId);
  const there = items.filter((other) => other.sectionId === target.id);
  const ordered = moved(there, isElsewhere ? null : item, item, Math.min(input.to, isElsewhere ? there.length : there.length - 1));
  if (!isElsewhere && ordered.every((other, index) => other === there[index])) return getPack(ctx, input);
  const left = items.filter((other) => isElsewhere && other.sectionId === item.sectionId && other.id !== item.id);
  editPack(ctx, pack, { label: `Move of ${titleOf(db, item.recordType, item.recordId)}` }, (inside) => {
    if (isElsewhere) update(inside, 'pack_item', item.id, { section_id: target.id });
    writeOrder(inside, 'pack_item', ordered);
    writeOrder(inside, 'pack_item', left);
  });
  return getPack(ctx, input);
}

const DETAIL_WORD: Readonly<Record<Detail, string>> = { line: 'one line', brief: 'brief', full: 'full' };

export function setDetail(ctx: ServiceContext, input: ParsedInputOf<'pack.item.setDetail'>): OutputOf<'pack.item.setDetail'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const item = needItem(db, pack.id, input.itemId);
  if (item.detail !== input.detail) {
    const label = `Detail “${DETAIL_WORD[input.detail]}”, ${titleOf(db, item.recordType, item.recordId)}`;
    editPack(ctx, pack, { label }, (inside) => void update(inside, 'pack_item', item.id, { detail: input.detail }));
  }
  return getPack(ctx, input);
}

/** Gives an item words of its own in this pack, or takes them away; the record is never touched. */
export function overrideItem(ctx: ServiceContext, input: ParsedInputOf<'pack.item.override'>): OutputOf<'pack.item.override'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const item = needItem(db, pack.id, input.itemId);
  const words = input.override && (input.override.title || input.override.text) ? input.override : null;
  const basis = words ? basesOf(db, item.recordType, [item.recordId]).get(item.recordId) : undefined;
  const title = titleOf(db, item.recordType, item.recordId);
  editPack(ctx, pack, { label: words ? `Own wording of ${title} in this pack` : `Return to the record’s wording, ${title}`, coalesceKey: input.coalesce }, (inside) => {
    update(inside, 'pack_item', item.id, { override: words ? JSON.stringify(filled(words)) : null, base_hash: basis === undefined ? null : baseHash(basis) });
  });
  return getPack(ctx, input);
}

/** An empty field means the record's own words. */
function filled(words: { title?: string | undefined; text?: string | undefined }): { title?: string; text?: string } {
  return { ...(words.title ? { title: words.title } : {}), ...(words.text ? { text: words.text } : {}) };
}
