import type { ItemType } from '../../shared/domain/values';
import type { SectionKind } from '../../shared/pack/model';
import type { Db } from '../store/connection';
import { agendaOf, delegatesOf, meetingById, type MeetingRecord } from '../store/queries/meetings';
import { lastEditions, linesOnTopics, sameDaySamePerson, silentCommitments, unevenStatements } from '../store/queries/packChoices';
import type { ItemRecord, PackRecord, SectionRecord } from '../store/queries/packs';

/** A record that suggests itself for a section, with the reason in a few words. */
export interface Suggestion { recordType: ItemType; recordId: string; sectionId: string; reason: string }

export interface Chosen { items: readonly ItemRecord[]; sections: readonly SectionRecord[] }

type Draft = Omit<Suggestion, 'sectionId'> & { kind: SectionKind };

function drafts(recordType: ItemType, ids: readonly string[], kind: SectionKind, reason: string): Draft[] {
  return ids.map((recordId) => ({ recordType, recordId, kind, reason }));
}

function eventDrafts(db: Db, meeting: MeetingRecord, day: string): Draft[] {
  const last = meeting.seriesId ? lastEditions(db, meeting.seriesId, day, 1) : [];
  const companions = sameDaySamePerson(db, last).filter(({ id }) => id !== meeting.engagementId).map(({ id }) => id);
  return [...drafts('engagement', last, 'timeline', 'Last edition of the series'), ...drafts('engagement', companions, 'timeline', 'Same visitor, same day')];
}

/** Lines on topics of the agenda that no chosen line of the pack speaks to. */
function lineDrafts(db: Db, meeting: MeetingRecord, chosen: Chosen): Draft[] {
  const topics = [...new Set(agendaOf(db, meeting.engagementId).flatMap((item) => item.topicId ?? []))];
  const lines = linesOnTopics(db, topics);
  const taken = new Set(chosen.items.filter((item) => item.recordType === 'talking-point').map((item) => item.recordId));
  const served = new Set(lines.filter((line) => taken.has(line.id)).map((line) => line.rootId));
  return drafts('talking-point', lines.filter((line) => !served.has(line.rootId)).map((line) => line.id), 'points-card', 'Topic has no line here');
}

function peopleDrafts(db: Db, meeting: MeetingRecord, chosen: Chosen): Draft[] {
  const described = new Set(chosen.items.filter((item) => item.recordType === 'person').map((item) => item.recordId));
  const theirs = delegatesOf(db, meeting.engagementId).filter((delegate) => delegate.side === 'theirs').flatMap((delegate) => delegate.personId ?? []);
  return drafts('person', theirs.filter((id) => !described.has(id)), 'biographies', 'In the room, no biography here');
}

/** What a careful colleague would point at for this meeting. A reason is a fact of the memory, never a guess. */
export function suggestionsFor(db: Db, pack: PackRecord, chosen: Chosen, today: string): Suggestion[] {
  const meeting = meetingById(db, pack.meetingId);
  if (!meeting) return [];
  const day = meeting.dateStart && meeting.dateStart < today ? meeting.dateStart : today;
  const found = [
    ...eventDrafts(db, meeting, day), ...drafts('statement', unevenStatements(db, pack.dossierId), 'issues', 'Fuller of several texts'),
    ...drafts('commitment', silentCommitments(db, pack.dossierId), 'commitments', 'Nothing recorded since'), ...lineDrafts(db, meeting, chosen), ...peopleDrafts(db, meeting, chosen),
  ];
  const once = new Map(found.toReversed().map((draft) => [`${draft.recordType}:${draft.recordId}`, draft]));
  return [...once.values()].toReversed().flatMap(({ kind, ...draft }): Suggestion[] => {
    const section = chosen.sections.find((candidate) => candidate.kind === kind);
    return section ? [{ ...draft, sectionId: section.id }] : [];
  });
}
