import { createHash } from 'node:crypto';
import type { ItemType, Profile } from '../../shared/domain/values';
import { canonicalJson } from '../../shared/pack/canonicalJson';
import { changesSince } from '../../shared/pack/changes';
import { isInProfile } from '../../shared/pack/sections';
import { PackSnapshot, type SnapshotMeeting } from '../../shared/pack/snapshot';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import { agendaOf, delegatesOf, objectivesOf, protocolOf } from '../store/queries/meetings';
import { markingById } from '../store/queries/markings';
import { choicesByIds } from '../store/queries/packChoices';
import { acronymsIn, countryPair } from '../store/queries/packRecords';
import { packItems, packSections, packVersions, type ItemRecord, type PackRecord } from '../store/queries/packs';
import { contactsOf, contextOf, deliverablesOf, draftTextsOf, keyFiguresOf, pressAnswersOf } from '../store/queries/meetingPapers';
import { needMeeting } from './meetings';
import { evidenceForSnapshot } from './packSnapshotEvidence';
import { recordsForSnapshot, type ChosenIds } from './packSnapshotRecords';

/** A frozen pack with the SHA-256 of its canonical JSON, in hexadecimal. */
export interface FrozenPack { snapshot: PackSnapshot; json: string; hash: string }

/** Another profile, paper or type size than the pack's own, for one printing; the pack itself stays as it is. */
export interface PackLook { profile?: Profile; paper?: PackRecord['paper']; isPrincipalMode?: boolean }

/** Freezes the pack as it stands: the choice and every record it prints. */
export function freezePack(db: Db, pack: PackRecord, look: PackLook = {}): FrozenPack {
  const standing = snapshotOf(db, { ...pack, ...look }, look.profile);
  const snapshot = { ...standing, changes: changesAgainstLast(db, pack.id, standing) };
  const json = canonicalJson(snapshot);
  return { snapshot, json, hash: sha256(json) };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What differs from the version issued last; null before the first. */
function changesAgainstLast(db: Db, packId: string, now: PackSnapshot): PackSnapshot['changes'] {
  const [last] = packVersions(db, packId);
  if (!last) return null;
  return { version: last.number, asOf: last.asOf, entries: changesSince(PackSnapshot.parse(JSON.parse(last.snapshot)), now) };
}

/** @param profile prints this profile's sections whatever is switched on in the pack */
function snapshotOf(db: Db, pack: PackRecord, profile: Profile | undefined): PackSnapshot {
  const meeting = meetingOf(db, pack.meetingId);
  const sections = packSections(db, pack.id).filter((section) => (profile ? isInProfile(section.kind, profile) : section.isIncluded));
  const included = new Set(sections.map((section) => section.id));
  const items = packItems(db, pack.id).filter((item) => included.has(item.sectionId));
  const alive = livingOf(db, items);
  const bySection = groupBy(items.filter((item) => alive.has(`${item.recordType}:${item.recordId}`)), (item) => item.sectionId);
  const records = recordsForSnapshot(db, pack.dossierId, chosenIds(items, meeting));
  const keyFigures = keyFiguresOf(db, pack.dossierId);
  const quoted = [...keyFigures, ...meeting.context].flatMap(({ passageId }) => passageId ?? []);
  const marking = pack.markingId ? markingById(db, pack.markingId) : null;
  const second = pack.secondMarkingId ? markingById(db, pack.secondMarkingId) : null;
  return {
    formatVersion: 1, today: pack.asOf.slice(0, 10), ...countryPair(db, pack.dossierId), pack: frozenPack(pack),
    marking: marking ? { label: marking.label, colour: marking.colour, onColour: marking.onColour, bannerMinMm: marking.bannerMinMm } : null, secondMark: second?.label ?? null,
    meeting,
    sections: sections.map(({ id, kind, title, pageBudget }) => ({ id, kind, title, pageBudget, items: (bySection.get(id) ?? []).map(itemOf) })),
    ...records,
    ...evidenceForSnapshot(db, records, { annexed: idsOf(items, 'source'), quoted }),
    acronyms: acronymsIn(db, pack.dossierId), keyFigures, changes: null,
  };
}

function frozenPack(pack: PackRecord): PackSnapshot['pack'] {
  const { id, title, reference, profile, state, caveats, originator, contact, paper, isPrincipalMode, asOf, isExample } = pack;
  return { id, title, reference, profile, state, version: null, caveats, originator, contact, paper, isPrincipalMode, asOf, isExample };
}

function itemOf({ id, recordType, recordId, detail, override }: ItemRecord): PackSnapshot['sections'][number]['items'][number] {
  const words = override ? { ...(override.title === undefined ? {} : { title: override.title }), ...(override.text === undefined ? {} : { text: override.text }) } : null;
  return { id, recordType, recordId, detail, override: words };
}

/** Keys of the chosen records that are not in the trash. */
function livingOf(db: Db, items: readonly ItemRecord[]): Set<string> {
  const living = new Set<string>();
  for (const [type, group] of groupByType(items)) {
    for (const id of choicesByIds(db, type, group.map((item) => item.recordId)).keys()) living.add(`${type}:${id}`);
  }
  return living;
}

/** Items by the kind of their record. */
export function groupByType(items: readonly ItemRecord[]): Map<ItemType, ItemRecord[]> {
  const groups = new Map<ItemType, ItemRecord[]>();
  for (const item of items) groups.set(item.recordType, [...(groups.get(item.recordType) ?? []), item]);
  return groups;
}

function idsOf(items: readonly ItemRecord[], type: ItemType): string[] {
  return [...new Set(items.filter((item) => item.recordType === type).map((item) => item.recordId))];
}

function chosenIds(items: readonly ItemRecord[], meeting: SnapshotMeeting): ChosenIds {
  const inRoom = [meeting.principalId, meeting.counterpartId, ...meeting.delegates.map((delegate) => delegate.personId)].filter((id) => id !== null);
  return {
    engagements: [...new Set([...idsOf(items, 'engagement'), meeting.id])], people: [...new Set([...idsOf(items, 'person'), ...inRoom])],
    commitments: idsOf(items, 'commitment'), statements: idsOf(items, 'statement'), points: idsOf(items, 'talking-point'), series: idsOf(items, 'series'),
  };
}

function meetingOf(db: Db, meetingId: string): SnapshotMeeting {
  const { engagementId, dossierId: _dossier, principal: _principal, counterpart: _counterpart, seriesId: _series, ...meeting } = needMeeting(db, meetingId);
  return {
    ...meeting, id: engagementId,
    objectives: objectivesOf(db, meetingId).map(({ id: _, ...objective }) => objective),
    agenda: agendaOf(db, meetingId),
    delegates: delegatesOf(db, meetingId),
    protocol: protocolOf(db, meetingId),
    context: contextOf(db, meetingId), draftTexts: draftTextsOf(db, meetingId), deliverables: deliverablesOf(db, meetingId), pressAnswers: pressAnswersOf(db, meetingId), contacts: contactsOf(db, meetingId),
  };
}
