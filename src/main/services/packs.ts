import type { Profile } from '../../shared/domain/values';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { isInProfile, PROFILE_NAME, SECTIONS } from '../../shared/pack/sections';
import { timestamp } from '../platform/clock';
import type { Db } from '../store/connection';
import { markingById } from '../store/queries/markings';
import type { MeetingRecord } from '../store/queries/meetings';
import { countryPair } from '../store/queries/packRecords';
import { packRows, packSections, type PackRecord } from '../store/queries/packs';
import { insert, update } from '../store/sql';
import { today, type ServiceContext } from './context';
import { quotedTitle } from './editLabels';
import { ensureMeeting } from './meetingEdits';
import { needMeeting } from './meetings';
import { deskTime, editPack, needPack, writePack } from './packEdits';
import { firstChoices } from './packFirstChoices';
import { packDetail, packRow } from './packOutline';

/** Packs of the dossier, the latest change first. */
export function listPacks(ctx: ServiceContext, input: ParsedInputOf<'pack.list'>): OutputOf<'pack.list'> {
  return packRows(ctx.store.db, input.dossierId).map(packRow);
}

/** @throws AttacheError NOT_FOUND when the pack is not there */
export function getPack(ctx: ServiceContext, input: { packId: string }): OutputOf<'pack.get'> {
  return packDetail(ctx.store.db, needPack(ctx.store.db, input.packId), today(ctx));
}

const EXAMPLE_MARK = 'house.planning-example';

/** "IN-OM/2026/03": the pair, the year of the meeting, the next number of the dossier. */
function nextReference(db: Db, meeting: MeetingRecord, year: string): string {
  const { ours, theirs } = countryPair(db, meeting.dossierId);
  const stem = `${ours.code}-${theirs.code}/${meeting.dateStart?.slice(0, 4) ?? year}/`;
  const used = packRows(db, meeting.dossierId).filter((pack) => pack.reference.startsWith(stem)).map((pack) => Number(pack.reference.slice(stem.length)));
  const highest = Math.max(0, ...used.filter(Number.isInteger));
  return `${stem}${String(highest + 1).padStart(2, '0')}`;
}

/** What a new pack takes over from the dossier's latest: marks, desk, paper. A first pack for an invented meeting is marked as such. */
function inherited(latest: PackRecord | undefined, meeting: MeetingRecord, db: Db): Record<string, unknown> {
  if (latest) {
    return {
      marking_id: latest.markingId, second_marking_id: latest.secondMarkingId, caveats: JSON.stringify(latest.caveats), originator: latest.originator, contact: latest.contact,
      paper: latest.paper, is_principal_mode: latest.isPrincipalMode ? 1 : 0,
    };
  }
  return { marking_id: meeting.isExample && markingById(db, EXAMPLE_MARK) ? EXAMPLE_MARK : null };
}

/** Makes a pack for a meeting: all sections, those of the profile switched on, with first choices that can all be changed. */
export function createPack(ctx: ServiceContext, input: ParsedInputOf<'pack.create'>): OutputOf<'pack.create'> {
  const { store, ids, clock } = ctx;
  const meeting = needMeeting(store.db, input.meetingId);
  const title = input.title ?? meeting.title;
  const packId = ids.next();
  const at = timestamp(clock);
  const choices = firstChoices(store.db, meeting, today(ctx));
  store.act({ label: `New pack, ${quotedTitle(title)}` }, (db) => {
    ensureMeeting(db, meeting.engagementId);
    insert(db, 'pack', {
      id: packId, dossier_id: meeting.dossierId, meeting_id: meeting.engagementId, title, reference: nextReference(db, meeting, at.slice(0, 4)), profile: input.profile, ...inherited(packRows(db, meeting.dossierId)[0], meeting, db),
      as_of: deskTime(clock), state: 'draft', is_example: meeting.isExample ? 1 : 0, created_at: at, updated_at: at,
    });
    for (const spec of SECTIONS) {
      const sectionId = ids.next();
      insert(db, 'pack_section', { id: sectionId, pack_id: packId, kind: spec.kind, title: null, is_included: isInProfile(spec.kind, input.profile) ? 1 : 0, page_budget: null, position: spec.number });
      (choices.get(spec.kind) ?? []).forEach((choice, position) => {
        insert(db, 'pack_item', { id: ids.next(), section_id: sectionId, record_type: choice.recordType, record_id: choice.recordId, position, detail: choice.detail, override: null, base_hash: null });
      });
    }
  });
  return getPack(ctx, { packId });
}

const COLUMN_OF = { title: 'title', reference: 'reference', markingId: 'marking_id', secondMarkingId: 'second_marking_id', originator: 'originator', contact: 'contact', paper: 'paper', state: 'state' } as const;
const WORD_OF: Readonly<Record<string, string>> = {
  title: 'title', reference: 'reference', markingId: 'marking', secondMarkingId: 'second mark', originator: 'originator', contact: 'contact', paper: 'paper', state: 'state', caveats: 'caveats', isPrincipalMode: 'type size',
};

function columnsOf(patch: ParsedInputOf<'pack.change'>['patch']): Record<string, unknown> {
  const plain = Object.entries(COLUMN_OF).flatMap(([field, column]): Array<[string, unknown]> => {
    const value = Object.entries(patch).find(([name]) => name === field)?.[1];
    return value === undefined ? [] : [[column, value]];
  });
  return {
    ...Object.fromEntries(plain),
    ...(patch.caveats === undefined ? {} : { caveats: JSON.stringify(patch.caveats) }),
    ...(patch.isPrincipalMode === undefined ? {} : { is_principal_mode: patch.isPrincipalMode ? 1 : 0 }),
  };
}

function requireMarks(db: Db, patch: ParsedInputOf<'pack.change'>['patch']): void {
  const checks: Array<{ field: string; id: string | null | undefined; isSecond: boolean }> = [{ field: 'markingId', id: patch.markingId, isSecond: false }, { field: 'secondMarkingId', id: patch.secondMarkingId, isSecond: true }];
  for (const { field, id, isSecond } of checks) {
    if (id && markingById(db, id)?.isSecondMark !== isSecond) throw new AttacheError('INVALID_INPUT', 'Choose a mark from the list.', [{ field, message: 'Choose a mark from the list.' }]);
  }
}

/** Changes what stands on the control page: title, reference, marks, desk, paper, state. */
export function changePack(ctx: ServiceContext, input: ParsedInputOf<'pack.change'>): OutputOf<'pack.change'> {
  const pack = needPack(ctx.store.db, input.packId);
  requireMarks(ctx.store.db, input.patch);
  const columns = columnsOf(input.patch);
  const fields = Object.entries(input.patch).filter(([, value]) => value !== undefined).map(([field]) => field);
  if (fields.length > 0) {
    const words = fields.map((field) => WORD_OF[field] ?? field);
    const edit = { label: `Change of ${words.length > 2 ? `${words.length} fields` : words.join(' and ')}, ${quotedTitle(pack.title)}`, coalesceKey: fields.length === 1 ? `field:${fields[0] ?? ''}` : undefined };
    const change = input.patch.state === undefined ? editPack : writePack;
    change(ctx, pack, edit, (db) => void update(db, 'pack', pack.id, columns));
  }
  return getPack(ctx, input);
}

function switchSections(db: Db, packId: string, profile: Profile): void {
  for (const section of packSections(db, packId)) {
    const isIncluded = isInProfile(section.kind, profile);
    if (section.isIncluded !== isIncluded) update(db, 'pack_section', section.id, { is_included: isIncluded ? 1 : 0 });
  }
}

/** Switches sections on and off by the profile's list; chosen items stay where they are. */
export function setProfile(ctx: ServiceContext, input: ParsedInputOf<'pack.setProfile'>): OutputOf<'pack.setProfile'> {
  const pack = needPack(ctx.store.db, input.packId);
  editPack(ctx, pack, { label: `Profile “${PROFILE_NAME[input.profile]}”, ${quotedTitle(pack.title)}` }, (db) => {
    update(db, 'pack', pack.id, { profile: input.profile });
    switchSections(db, pack.id, input.profile);
  });
  return getPack(ctx, input);
}

/** Moves a pack to the trash; undo brings it back. */
export function trashPack(ctx: ServiceContext, input: ParsedInputOf<'pack.trash'>): OutputOf<'pack.trash'> {
  const pack = needPack(ctx.store.db, input.packId);
  const at = timestamp(ctx.clock);
  ctx.store.act({ label: `Removal of pack, ${quotedTitle(pack.title)}` }, (db) => void update(db, 'pack', pack.id, { deleted_at: at, updated_at: at }));
  return {};
}
