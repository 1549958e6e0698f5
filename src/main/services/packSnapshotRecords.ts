import { MAX_PICTURE_BYTES, PictureType } from '../../shared/pack/model';
import type { PackSnapshot, SnapshotCommitment, SnapshotEngagement, SnapshotPerson, SnapshotPoint, SnapshotPortrait, SnapshotSeries, SnapshotStatement, SnapshotTopic } from '../../shared/pack/snapshot';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import { participationsOf, treatmentRows } from '../store/queries/engagementParts';
import { engagementsByIds } from '../store/queries/engagements';
import {
  attachmentBytes, commitmentsForPack, eventBriefs, evidenceForPack, historiesForPack, linesForPack, meetingsOfPeople, photosOfPeople, sessionsForPack, statementsForPack, witnessesForPack, type EventBriefRow, type PhotoRow,
} from '../store/queries/packRecords';
import { namesOf, personById, tenuresOf } from '../store/queries/people';
import { seriesRows } from '../store/queries/series';
import { termsIn, topicRows } from '../store/queries/topics';

/** Ids of the records that a pack prints. */
export interface ChosenIds { engagements: string[]; people: string[]; commitments: string[]; statements: string[]; points: string[]; series: string[] }

export type SnapshotRecords = Pick<PackSnapshot, 'engagements' | 'people' | 'commitments' | 'statements' | 'points' | 'topics' | 'series'>;

/** Reads the chosen records in full, and those that chosen lines rest on. */
export function recordsForSnapshot(db: Db, dossierId: string, chosen: ChosenIds): SnapshotRecords {
  const points = pointsOf(db, chosen.points);
  const resting = (type: string): string[] => points.flatMap((point) => point.evidence.filter((link) => link.targetType === type).map((link) => link.targetId));
  return {
    engagements: engagementsOf(db, [...new Set([...chosen.engagements, ...resting('engagement')])]),
    people: peopleOf(db, chosen.people),
    commitments: commitmentsOf(db, [...new Set([...chosen.commitments, ...resting('commitment')])]),
    statements: statementsOf(db, [...new Set([...chosen.statements, ...resting('statement')])]),
    points, topics: topicsOf(db, dossierId), series: seriesOf(db, dossierId),
  };
}

function briefsById(db: Db, ids: ReadonlyArray<string | null>): Map<string, EventBriefRow> {
  return new Map(eventBriefs(db, ids.filter((id) => id !== null)).map((brief) => [brief.id, brief]));
}

function engagementsOf(db: Db, ids: readonly string[]): SnapshotEngagement[] {
  return engagementsByIds(db, ids).map((e) => ({
    id: e.id, title: e.title, dateStart: e.dateStart, dateEnd: e.dateEnd, datePrecision: e.datePrecision, city: e.city, isExample: e.isExample, kind: e.kind, status: e.status, dateBasis: e.dateBasis, dateNote: e.dateNote,
    venue: e.venue, hostCountry: e.hostCountry, seriesId: e.seriesId, seriesName: e.seriesName, edition: e.edition, summary: e.summary,
    participants: participationsOf(db, e.id).map(({ id, personId, name, post, side, role }) => ({ id, personId, name, post, side, role })),
    treatments: treatmentRows(db, e.id),
  }));
}

/** The photograph as it is frozen; of another kind or too large, it is not printed. */
function portraitOf(db: Db, photo: PhotoRow | undefined): SnapshotPortrait | null {
  const mediaType = PictureType.safeParse(photo?.mediaType);
  if (!photo || !mediaType.success || photo.size > MAX_PICTURE_BYTES) return null;
  const bytes = attachmentBytes(db, photo.sha256);
  return bytes && { sha256: photo.sha256, mediaType: mediaType.data, altText: photo.altText, takenOn: photo.takenOn, base64: Buffer.from(bytes).toString('base64') };
}

function peopleOf(db: Db, ids: readonly string[]): SnapshotPerson[] {
  const met = groupBy(meetingsOfPeople(db, ids), (meeting) => meeting.personId);
  const photos = new Map(photosOfPeople(db, ids).map((photo) => [photo.personId, photo]));
  return ids.flatMap((id): SnapshotPerson[] => {
    const person = personById(db, id);
    if (!person) return [];
    const portrait = portraitOf(db, photos.get(id));
    const { dossierId: _dossier, countryName: _country, notes: _notes, ...own } = person;
    return [{
      ...own,
      names: namesOf(db, id).map(({ id: _, ...name }) => name),
      tenures: tenuresOf(db, id).map(({ postId: _, ...tenure }) => tenure),
      meetings: (met.get(id) ?? []).map(({ personId: _, ...meeting }) => meeting),
      ...(portrait ? { portrait } : {}),
    }];
  });
}

function commitmentsOf(db: Db, ids: readonly string[]): SnapshotCommitment[] {
  const rows = commitmentsForPack(db, ids);
  const origins = briefsById(db, rows.map((row) => row.originId));
  const steps = groupBy(historiesForPack(db, ids), (step) => step.commitmentId);
  return rows.map(({ originId, ...row }) => ({
    ...row, origin: origins.get(originId ?? '') ?? null, history: (steps.get(row.id) ?? []).map(({ commitmentId: _, ...step }) => step),
  }));
}

function statementsOf(db: Db, ids: readonly string[]): SnapshotStatement[] {
  const rows = statementsForPack(db, ids);
  const events = briefsById(db, rows.map((row) => row.engagementId));
  const witnesses = groupBy(witnessesForPack(db, ids), (witness) => witness.statementId);
  return rows.map(({ engagementId, ...row }) => ({
    ...row, engagement: events.get(engagementId ?? '') ?? null, witnesses: (witnesses.get(row.id) ?? []).map(({ passageId, completeness }) => ({ passageId, completeness })),
  }));
}

function pointsOf(db: Db, ids: readonly string[]): SnapshotPoint[] {
  const links = groupBy(evidenceForPack(db, ids), (link) => link.pointId);
  return linesForPack(db, ids).map((row) => ({ ...row, evidence: (links.get(row.id) ?? []).map(({ targetType, targetId }) => ({ targetType, targetId })) }));
}

/** All topics: an issue page needs the tree around its own. */
function topicsOf(db: Db, dossierId: string): SnapshotTopic[] {
  const terms = groupBy(termsIn(db, dossierId), (term) => term.topicId);
  return topicRows(db, dossierId).map(({ id, parentId, name }) => ({ id, parentId, name, terms: (terms.get(id) ?? []).map(({ term, kind }) => ({ term, kind })) }));
}

/** All series: an edition is called by the short name of its series. */
function seriesOf(db: Db, dossierId: string): SnapshotSeries[] {
  const rows = seriesRows(db, dossierId);
  const sessions = groupBy(sessionsForPack(db, rows.map((row) => row.id)), (session) => session.seriesId);
  return rows.map(({ id, name, shortName, kind, cadenceMonths, venueRule, notes }) => ({
    id, name, shortName, kind, cadenceMonths, venueRule, notes, sessions: (sessions.get(id) ?? []).map(({ seriesId: _, ...session }) => session),
  }));
}
