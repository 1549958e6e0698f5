import type { PackDetail, PackItemView, PackSectionView } from '../../shared/domain/pack';
import type { Verdict } from '../../shared/domain/records';
import { statusOn } from '../../shared/domain/commitmentStatus';
import { CommitmentStatus, type ItemType } from '../../shared/domain/values';
import type { PackModel, SectionKind } from '../../shared/pack/model';
import { PAGE_RANGE, sectionSpec } from '../../shared/pack/sections';
import { STATUS_WORD } from '../../shared/pack/words';
import type { Db } from '../store/connection';
import { choicesByIds, inConflict, withoutSource, type ChoiceRow } from '../store/queries/packChoices';
import { basesOf } from '../store/queries/packRecords';
import { packItems, packSections, type ItemRecord, type PackRecord, type SectionRecord } from '../store/queries/packs';
import { markingById } from '../store/queries/markings';
import { pointsByIds } from '../store/queries/talkingPoints';
import { standingOf } from './lineVerdicts';
import { markingView } from './markings';
import { meetingView } from './meetings';
import { groupByType, sha256 } from './packSnapshot';
import { standingPack } from './standingPack';

type Flag = PackItemView['flags'][number];

/** What is known about the chosen records of a pack: their names now, how their lines stand, what is disputed. */
interface Standing {
  choices: ReadonlyMap<string, ChoiceRow>;
  bases: ReadonlyMap<string, string>;
  verdicts: ReadonlyMap<string, Verdict>;
  conflicts: ReadonlySet<string>;
  unsupported: ReadonlySet<string>;
}

/** "status" reads "Open"; a person's or a topic's second line is taken as it is. */
export function subtitleOf(type: ItemType, choice: ChoiceRow, today: string): string {
  if (type !== 'commitment') return choice.subtitle ?? '';
  const status = CommitmentStatus.safeParse(choice.subtitle);
  return status.success ? STATUS_WORD[statusOn({ status: status.data, dueDate: choice.date, duePrecision: 'day' }, today)] : '';
}

/** A hash of what an override rests on: it changes when the record's own words do. */
export function baseHash(basis: string): string {
  return sha256(basis);
}

function standingFor(db: Db, pack: PackRecord, items: readonly ItemRecord[], today: string): Standing {
  const choices = new Map<string, ChoiceRow>();
  const bases = new Map<string, string>();
  for (const [type, group] of groupByType(items)) {
    const ids = group.map((item) => item.recordId);
    for (const [id, choice] of choicesByIds(db, type, ids)) choices.set(`${type}:${id}`, choice);
    for (const [id, basis] of basesOf(db, type, group.filter((item) => item.baseHash !== null).map((item) => item.recordId))) bases.set(`${type}:${id}`, basis);
  }
  const lines = pointsByIds(db, items.filter((item) => item.recordType === 'talking-point').map((item) => item.recordId));
  const verdicts = new Map([...standingOf(db, pack.dossierId, lines, today)].map(([id, { verdict }]) => [id, verdict]));
  const ids = [...new Set(items.map((item) => item.recordId))];
  return { choices, bases, verdicts, conflicts: inConflict(db, ids), unsupported: withoutSource(db, ids) };
}

interface Mark { flag: Flag; reason: string }

function mark(isSet: boolean, flag: Flag, reason: string): Mark[] {
  return isSet ? [{ flag, reason }] : [];
}

function overrideMarks(item: ItemRecord, basis: string | undefined): Mark[] {
  if (!item.override) return [];
  const isChanged = item.baseHash !== null && basis !== undefined && baseHash(basis) !== item.baseHash;
  return [...mark(true, 'override', 'This pack prints words of its own.'), ...mark(isChanged, 'changed-underneath', 'The record changed after these words were written.')];
}

function verdictMarks(verdict: Verdict | undefined): Mark[] {
  if (!verdict || verdict.state === 'good') return [];
  return mark(true, verdict.state === 'unsupported' ? 'no-source' : 'stale', verdict.reasons.join(' '));
}

function marksOf(item: ItemRecord, standing: Standing): Mark[] {
  const key = `${item.recordType}:${item.recordId}`;
  if (!standing.choices.has(key)) return mark(true, 'missing', 'This record was moved to the trash and will not be printed.');
  return [
    ...mark(standing.conflicts.has(item.recordId), 'conflict', 'Sources differ and nothing was decided.'),
    ...(item.recordType === 'talking-point' ? verdictMarks(standing.verdicts.get(item.recordId)) : []),
    ...mark(standing.unsupported.has(item.recordId), 'no-source', 'No passage of any source supports it.'),
    ...overrideMarks(item, standing.bases.get(key)),
  ];
}

function itemView(item: ItemRecord, standing: Standing, today: string): PackItemView {
  const choice = standing.choices.get(`${item.recordType}:${item.recordId}`);
  const marks = marksOf(item, standing);
  return {
    id: item.id, recordType: item.recordType, recordId: item.recordId, title: item.override?.title ?? choice?.title ?? 'A record in the trash', subtitle: choice ? subtitleOf(item.recordType, choice, today) : '',
    date: choice?.date ?? null, stance: choice?.stance ?? null, detail: item.detail, override: item.override, flags: marks.map(({ flag }) => flag), reasons: marks.map(({ reason }) => reason),
  };
}

const EMPTY_REASON: Readonly<Partial<Record<SectionKind, string>>> = {
  'scene-setter': 'The meeting has no purpose and no objectives yet', agenda: 'The meeting has no agenda yet', room: 'The meeting has no delegations yet', outcomes: 'There is no draft outcome yet', press: 'There is no press line yet',
  protocol: 'The meeting has no protocol notes yet', contacts: 'There is no contact yet', glossary: 'No acronym of this pack needs explaining', 'source-notes': 'Nothing in this pack is cited', changes: 'There is no earlier version',
};

function emptyReason(section: SectionRecord, printed: PackModel): string | null {
  if (!section.isIncluded) return 'Not included';
  const isPrinted = section.kind === 'cover' ? printed.cover !== null : printed.sections.some((candidate) => candidate.id === section.id);
  return isPrinted ? null : (EMPTY_REASON[section.kind] ?? 'No items chosen');
}

/** The sections of a pack as the outline shows them, made from the same model as the pages. */
export function outlineOf(db: Db, pack: PackRecord, today: string): PackSectionView[] {
  const items = packItems(db, pack.id);
  const standing = standingFor(db, pack, items, today);
  const printed = standingPack(db, pack).model;
  return packSections(db, pack.id).map((section) => {
    const spec = sectionSpec(section.kind);
    return {
      id: section.id, kind: section.kind, number: String(spec.number), title: section.title ?? spec.title, defaultTitle: spec.title, isIncluded: section.isIncluded, pageBudget: section.pageBudget ?? spec.pageLimit,
      takes: [...spec.takes], items: items.filter((item) => item.sectionId === section.id).map((item) => itemView(item, standing, today)), emptyReason: emptyReason(section, printed),
    };
  });
}

/** The row of a pack in a list. */
export function packRow(pack: PackRecord): Pick<PackDetail, 'id' | 'dossierId' | 'title' | 'reference' | 'profile' | 'state' | 'meetingId' | 'meetingTitle' | 'meetingDate' | 'city' | 'updatedAt' | 'isExample' | 'marking'> {
  const { id, dossierId, title, reference, profile, state, meetingId, meetingTitle, meetingDate, city, updatedAt, isExample, marking } = pack;
  return { id, dossierId, title, reference, profile, state, meetingId, meetingTitle, meetingDate, city, updatedAt, isExample, marking };
}

/** Everything the composer shows of a pack. */
export function packDetail(db: Db, pack: PackRecord, today: string): PackDetail {
  const marking = pack.markingId ? markingById(db, pack.markingId) : null;
  return {
    ...packRow(pack), markingId: pack.markingId, secondMarkingId: pack.secondMarkingId, markingView: marking ? markingView(marking) : null, caveats: pack.caveats, originator: pack.originator, contact: pack.contact,
    paper: pack.paper, isPrincipalMode: pack.isPrincipalMode, asOf: pack.asOf, pageRange: PAGE_RANGE[pack.profile], meeting: meetingView(db, pack.meetingId), sections: outlineOf(db, pack, today),
  };
}
