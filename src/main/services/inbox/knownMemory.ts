import { addDays } from '../../ingest/dates/calendar';
import { plainWords } from '../../ingest/matching/words';
import type { KnownEngagement, KnownPerson, KnownSeries, KnownStatement } from '../../ingest/matching/known';
import type { Db } from '../../store/connection';
import { knownCommitments, knownEngagements, knownPeople, knownSeries, knownStatements } from '../../store/queries/inboxMatching';

/** What the memory of a dossier knows that a report may be about. Gathered once for a report, so that questions are answered from one state. */
export interface KnownMemory {
  series: readonly KnownSeries[];
  people: readonly KnownPerson[];
  statements: readonly KnownStatement[];
  /** The commitment or plan that has these very words, whatever their case and marks. */
  commitmentIn(text: string): string | null;
  /** Engagements near these days, and every session of these series; without a day, those of these people. */
  engagementsNear(days: { from: string | null; to: string | null }, ties: { seriesId: string | null; personIds: readonly string[] }): readonly KnownEngagement[];
}

/** A report of a session may come weeks late or name it ahead; beyond this many days it is another event. */
const NEAR_DAYS = 45;

export function gatherMemory(db: Db, dossierId: string, day: string | null): KnownMemory {
  return {
    series: knownSeries(db, dossierId),
    people: knownPeople(db, dossierId),
    // A report that tells no day may repeat any statement.
    statements: knownStatements(db, dossierId, day === null ? { from: '', to: '9999' } : { from: addDays(day, -NEAR_DAYS), to: addDays(day, NEAR_DAYS) }),
    commitmentIn: (text) => sameCommitment(db, dossierId, text),
    engagementsNear: ({ from, to }, { seriesId, personIds }) => {
      const isUndated = from === null && to === null;
      return knownEngagements(db, dossierId, { from: isUndated ? null : addDays(from ?? to ?? '', -NEAR_DAYS), to: isUndated ? null : addDays(to ?? from ?? '', NEAR_DAYS), seriesId, personIds: isUndated ? personIds : [] });
    },
  };
}

/** A store may hold many thousands: the longest word that is written as it is compared tells the few that are worth it. */
function sameCommitment(db: Db, dossierId: string, text: string): string | null {
  const words = plainWords(text);
  const lower = text.toLowerCase();
  const [longest = null] = words.filter((word) => /^[a-z0-9]+$/.test(word) && lower.includes(word)).toSorted((a, b) => b.length - a.length);
  if (longest === null) return null;
  return knownCommitments(db, dossierId, longest).find((one) => plainWords(one.text).join(' ') === words.join(' '))?.id ?? null;
}
