import { addMonths } from '../../shared/domain/dates';
import type { Detail, ItemType } from '../../shared/domain/values';
import type { SectionKind } from '../../shared/pack/model';
import { CARD_LINES } from '../../shared/pack/sections';
import type { Db } from '../store/connection';
import { agendaOf, delegatesOf, type MeetingRecord } from '../store/queries/meetings';
import { eventsBetween, eventsWithPerson, lastEditions, linesOnTopics, openCommitments, statementsOnTopics } from '../store/queries/packChoices';
import { treatmentsOf } from '../store/queries/engagementParts';
import { seriesRows } from '../store/queries/series';

export interface FirstChoice { recordType: ItemType; recordId: string; detail: Detail }

const MONTHS_BACK = 24;
const EDITIONS = 2;
/** More would bury the line that matters; the picker offers the rest. */
const MOST_EVENTS = 12;
const MOST_COMMITMENTS = 8;
const LINES_AN_ISSUE = 2;

function choose(recordType: ItemType, detail: Detail, ids: readonly string[]): FirstChoice[] {
  return [...new Set(ids)].map((recordId) => ({ recordType, recordId, detail }));
}

/** Events with the counterpart in 24 months and the last editions of the series; without either, the dossier's own events. */
function eventsFor(db: Db, meeting: MeetingRecord, day: string): { events: string[]; editions: string[] } {
  const span = { from: addMonths(day, -MONTHS_BACK), to: day };
  const editions = meeting.seriesId ? lastEditions(db, meeting.seriesId, day, EDITIONS) : [];
  const withCounterpart = meeting.counterpartId ? eventsWithPerson(db, meeting.counterpartId, span) : [];
  const around = eventsBetween(db, meeting.dossierId, span, MOST_EVENTS);
  const older = editions.toReversed().filter((id) => !around.includes(id) && !withCounterpart.includes(id));
  const events = [...older, ...around, ...withCounterpart.filter((id) => !around.includes(id))];
  return { events: events.slice(-MOST_EVENTS), editions };
}

/** For each topic of the agenda that has lines, in agenda order: the issue, its lines, the last words on it, the events that treated it. */
function issuesFor(db: Db, topics: readonly string[], events: readonly string[]): FirstChoice[] {
  const lines = linesOnTopics(db, topics);
  const statements = statementsOnTopics(db, topics);
  const treatments = treatmentsOf(db, events);
  const placed = new Set<string>();
  return topics.filter((topic) => lines.some((line) => line.rootId === topic)).flatMap((topic) => {
    const treated = treatments.filter((treatment) => treatment.topicId === topic && !placed.has(treatment.engagementId)).map((treatment) => treatment.engagementId);
    for (const id of treated) placed.add(id);
    return [
      ...choose('topic', 'full', [topic]), ...choose('talking-point', 'brief', lines.filter((line) => line.rootId === topic).slice(0, LINES_AN_ISSUE).map((line) => line.id)),
      ...choose('statement', 'line', statements.filter((statement) => statement.topicId === topic).slice(0, 1).map((statement) => statement.id)), ...choose('engagement', 'line', treated),
    ];
  });
}

/** One line of each topic in turn, so that the card does not spend its six places on the first issue. */
function cardFor(db: Db, topics: readonly string[]): string[] {
  const lines = linesOnTopics(db, topics);
  const queues = topics.map((topic) => lines.filter((line) => line.rootId === topic).map((line) => line.id));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const taken = Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
  return taken.slice(0, CARD_LINES);
}

function peopleFor(db: Db, meeting: MeetingRecord): FirstChoice[] {
  const theirs = delegatesOf(db, meeting.engagementId).filter((delegate) => delegate.side === 'theirs').flatMap((delegate) => delegate.personId ?? []);
  const others = theirs.filter((id) => id !== meeting.counterpartId);
  return [...choose('person', 'full', meeting.counterpartId ? [meeting.counterpartId] : []), ...choose('person', 'line', others)];
}

/** What a desk would choose first for this meeting, short enough for a read-ahead. Every choice can be taken out or made longer. */
export function firstChoices(db: Db, meeting: MeetingRecord, today: string): ReadonlyMap<SectionKind, FirstChoice[]> {
  const day = meeting.dateStart && meeting.dateStart < today ? meeting.dateStart : today;
  const topics = [...new Set(agendaOf(db, meeting.engagementId).flatMap((item) => item.topicId ?? []))];
  const { events, editions } = eventsFor(db, meeting, day);
  return new Map<SectionKind, FirstChoice[]>([
    ['scene-setter', choose('engagement', 'line', editions.slice(0, 1))],
    ['points-card', choose('talking-point', 'brief', cardFor(db, topics))],
    ['biographies', peopleFor(db, meeting)],
    ['relationship', choose('series', 'brief', seriesRows(db, meeting.dossierId).map((series) => series.id))],
    ['timeline', choose('engagement', 'line', events)],
    ['commitments', choose('commitment', 'line', openCommitments(db, meeting.dossierId).slice(0, MOST_COMMITMENTS))],
    ['issues', issuesFor(db, topics, events)],
  ]);
}
