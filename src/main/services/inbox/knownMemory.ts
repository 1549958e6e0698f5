import { addDays } from '../../ingest/dates/calendar';
import type { KnownEngagement, KnownPerson, KnownSeries, KnownStatement } from '../../ingest/matching/known';
import type { Db } from '../../store/connection';
import { knownEngagements, knownPeople, knownSeries, knownStatements } from '../../store/queries/inboxMatching';

/** What the memory of a dossier knows that a report may be about. Gathered once for a report, so that questions are answered from one state. */
export interface KnownMemory {
  series: readonly KnownSeries[];
  people: readonly KnownPerson[];
  statements: readonly KnownStatement[];
  /** Engagements near these days, and every session of these series. */
  engagementsNear(days: { from: string | null; to: string | null }, seriesId: string | null): readonly KnownEngagement[];
}

/** A report of a session may come weeks late or name it ahead; beyond this many days it is another event. */
const NEAR_DAYS = 45;

export function gatherMemory(db: Db, dossierId: string, day: string | null): KnownMemory {
  return {
    series: knownSeries(db, dossierId),
    people: knownPeople(db, dossierId),
    statements: day === null ? [] : knownStatements(db, dossierId, { from: addDays(day, -NEAR_DAYS), to: addDays(day, NEAR_DAYS) }),
    engagementsNear: ({ from, to }, seriesId) => knownEngagements(db, dossierId, {
      from: from === null && to === null ? null : addDays(from ?? to ?? '', -NEAR_DAYS), to: from === null && to === null ? null : addDays(to ?? from ?? '', NEAR_DAYS), seriesId,
    }),
  };
}
