import { z } from 'zod';
import type { ItemType } from '../../../shared/domain/values';
import { CommitmentStatus, Completeness, DateBasis, DatePrecision, EngagementStatus, PromiseSide, SourceKind, Stance, StatementForm, Strength, Usability } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, idList, Text } from './columns';

/** Records as a pack prints them: one statement for all chosen records of a kind. Records in the trash are left out. */

const EVENT = 'e.id, e.title, e.date_start AS dateStart, e.date_end AS dateEnd, e.date_precision AS datePrecision, e.city, e.is_example AS isExample';
const EventBrief = z.object({ id: z.string(), title: z.string(), dateStart: Text, dateEnd: Text, datePrecision: DatePrecision, city: Text, isExample: Flag });
export type EventBriefRow = z.output<typeof EventBrief>;

export function eventBriefs(db: Db, ids: readonly string[]): EventBriefRow[] {
  return all(db, EventBrief, `SELECT DISTINCT ${EVENT} FROM json_each(?) w JOIN engagement e ON e.id = w.value WHERE e.deleted_at IS NULL`, [idList(ids)]);
}

const PersonMeeting = EventBrief.extend({ personId: z.string(), role: z.string() });

/** Engagements that these people took part in and that took place, the latest first. */
export function meetingsOfPeople(db: Db, personIds: readonly string[]): Array<z.output<typeof PersonMeeting>> {
  return all(db, PersonMeeting, `
    SELECT ${EVENT}, p.person_id AS personId, p.role FROM json_each(?) w JOIN participation p ON p.person_id = w.value JOIN engagement e ON e.id = p.engagement_id
    WHERE e.deleted_at IS NULL AND e.status IN ('held', 'reported-only') ORDER BY coalesce(e.date_end, e.date_start) DESC, e.id`, [idList(personIds)]);
}

const Photo = z.object({ personId: z.string(), displayName: z.string(), sha256: z.string(), mediaType: z.string(), size: z.number().int(), altText: Text, takenOn: Text });
export type PhotoRow = z.output<typeof Photo>;

/** Photographs of people without their bytes. The day given for the person wins over that of the file. */
export function photosOfPeople(db: Db, personIds: readonly string[]): PhotoRow[] {
  return all(db, Photo, `
    SELECT p.id AS personId, p.display_name AS displayName, a.sha256, a.media_type AS mediaType, length(a.bytes) AS size, nullif(trim(a.alt_text), '') AS altText,
      coalesce(nullif(trim(p.photo_date), ''), nullif(trim(a.taken_on), '')) AS takenOn
    FROM json_each(?) w JOIN person p ON p.id = w.value JOIN attachment a ON a.sha256 = p.photo_sha256 WHERE p.deleted_at IS NULL ORDER BY p.sort_key, p.id`, [idList(personIds)]);
}

export function attachmentBytes(db: Db, sha256: string): Uint8Array | null {
  return one(db, z.object({ bytes: z.instanceof(Uint8Array) }), 'SELECT bytes FROM attachment WHERE sha256 = ?', [sha256])?.bytes ?? null;
}

const Commitment = z.object({
  id: z.string(), kind: z.string(), text: z.string(), strength: Strength, side: PromiseSide, owner: Text, dueDate: Text, duePrecision: DatePrecision, status: CommitmentStatus, asOf: Text, originId: Text, topicId: Text, topic: Text, notes: Text, isExample: Flag,
});

export function commitmentsForPack(db: Db, ids: readonly string[]): Array<z.output<typeof Commitment>> {
  return all(db, Commitment, `
    SELECT c.id, c.kind, c.text, c.strength, c.side, c.owner, c.due_date AS dueDate, c.due_precision AS duePrecision, c.status, c.as_of AS asOf, c.origin_engagement_id AS originId, c.topic_id AS topicId, t.name AS topic, c.notes, c.is_example AS isExample
    FROM json_each(?) w JOIN commitment c ON c.id = w.value LEFT JOIN topic t ON t.id = c.topic_id WHERE c.deleted_at IS NULL`, [idList(ids)]);
}

const Step = z.object({ commitmentId: z.string(), status: CommitmentStatus, asOf: z.string(), note: Text });

/** How the commitments changed, oldest first. */
export function historiesForPack(db: Db, ids: readonly string[]): Array<z.output<typeof Step>> {
  return all(db, Step, 'SELECT h.commitment_id AS commitmentId, h.status, h.as_of AS asOf, h.note FROM json_each(?) w JOIN commitment_history h ON h.commitment_id = w.value ORDER BY h.as_of, h.id', [idList(ids)]);
}

const Statement = z.object({
  id: z.string(), speaker: z.string(), side: z.enum(['ours', 'theirs', 'joint', 'other']), form: StatementForm, channel: Text, madeOn: Text, text: z.string(), completeness: Completeness, topicId: Text, engagementId: Text, isExample: Flag,
});

export function statementsForPack(db: Db, ids: readonly string[]): Array<z.output<typeof Statement>> {
  return all(db, Statement, `
    SELECT s.id, s.speaker_label AS speaker, s.side, s.form, s.channel, s.made_on AS madeOn, s.best_text AS text, s.completeness, s.topic_id AS topicId, s.engagement_id AS engagementId, s.is_example AS isExample
    FROM json_each(?) w JOIN statement s ON s.id = w.value WHERE s.deleted_at IS NULL`, [idList(ids)]);
}

const Witness = z.object({ statementId: z.string(), passageId: z.string(), completeness: Completeness });

/** Passages that carried the statements; the fullest text first. */
export function witnessesForPack(db: Db, statementIds: readonly string[]): Array<z.output<typeof Witness>> {
  return all(db, Witness, `
    SELECT x.statement_id AS statementId, x.passage_id AS passageId, x.completeness FROM json_each(?) w JOIN statement_witness x ON x.statement_id = w.value
    JOIN passage ps ON ps.id = x.passage_id JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL
    ORDER BY CASE x.completeness WHEN 'full' THEN 0 WHEN 'extract' THEN 1 ELSE 2 END, x.position, x.id`, [idList(statementIds)]);
}

const Line = z.object({
  id: z.string(), topicId: Text, topic: Text, stance: Stance, headline: z.string(), text: z.string(), ifPressed: Text, usability: Usability, audience: Text, priority: Count, reviewedOn: Text, reviewBy: Text, isExample: Flag,
});

export function linesForPack(db: Db, ids: readonly string[]): Array<z.output<typeof Line>> {
  return all(db, Line, `
    SELECT p.id, p.topic_id AS topicId, t.name AS topic, p.stance, p.headline, p.text, p.if_pressed AS ifPressed, p.usability, p.audience, p.priority, p.reviewed_on AS reviewedOn, p.review_by AS reviewBy, p.is_example AS isExample
    FROM json_each(?) w JOIN talking_point p ON p.id = w.value LEFT JOIN topic t ON t.id = p.topic_id WHERE p.deleted_at IS NULL`, [idList(ids)]);
}

const Link = z.object({ pointId: z.string(), targetType: z.enum(['assertion', 'statement', 'commitment', 'engagement', 'passage']), targetId: z.string() });

export function evidenceForPack(db: Db, pointIds: readonly string[]): Array<z.output<typeof Link>> {
  return all(db, Link, 'SELECT x.talking_point_id AS pointId, x.target_type AS targetType, x.target_id AS targetId FROM json_each(?) w JOIN talking_point_evidence x ON x.talking_point_id = w.value ORDER BY x.position, x.id', [idList(pointIds)]);
}

const Session = EventBrief.extend({ seriesId: z.string(), edition: Count.nullable(), status: EngagementStatus });

/** Sessions of the series, oldest first. */
export function sessionsForPack(db: Db, seriesIds: readonly string[]): Array<z.output<typeof Session>> {
  return all(db, Session, `
    SELECT ${EVENT}, e.series_id AS seriesId, e.edition, e.status FROM json_each(?) w JOIN engagement e ON e.series_id = w.value WHERE e.deleted_at IS NULL
    ORDER BY coalesce(e.date_end, e.date_start), e.id`, [idList(seriesIds)]);
}

const Source = z.object({
  id: z.string(), kind: SourceKind, title: z.string(), publisher: Text, publishedOn: Text, publishedBasis: DateBasis, textKind: z.enum(['full', 'account', 'reference']), originId: Text, isExample: Flag, text: z.string(),
});

/** The sources and everything they were copied from, up to the root of the lineage. */
export function sourcesForPack(db: Db, ids: readonly string[]): Array<z.output<typeof Source>> {
  return all(db, Source, `
    WITH RECURSIVE up(id, depth) AS (SELECT value, 0 FROM json_each(?) UNION SELECT s.origin_source_id, up.depth + 1 FROM up JOIN source s ON s.id = up.id WHERE s.origin_source_id IS NOT NULL AND up.depth < 20)
    SELECT s.id, s.kind, s.title, s.publisher, s.published_on AS publishedOn, s.published_basis AS publishedBasis, s.text_kind AS textKind, s.origin_source_id AS originId, s.is_example AS isExample, s.text
    FROM source s WHERE s.id IN (SELECT id FROM up) AND s.deleted_at IS NULL ORDER BY s.id`, [idList(ids)]);
}

const Pair = z.object({ oursCode: z.string(), oursName: z.string(), theirsCode: z.string(), theirsName: z.string() });

/** The two countries of a dossier, as the running head names them. */
export function countryPair(db: Db, dossierId: string): { ours: { code: string; name: string }; theirs: { code: string; name: string } } {
  const pair = one(db, Pair, `SELECT a.code AS oursCode, a.name AS oursName, b.code AS theirsCode, b.name AS theirsName
    FROM dossier d JOIN country a ON a.code = d.ours JOIN country b ON b.code = d.theirs WHERE d.id = ?`, [dossierId]);
  if (!pair) throw new Error('A pack without a dossier cannot be printed.');
  return { ours: { code: pair.oursCode, name: pair.oursName }, theirs: { code: pair.theirsCode, name: pair.theirsName } };
}

const Acronym = z.object({ term: z.string(), meaning: z.string() });

/** Acronyms that the dossier can explain: of topics, series and organisations. */
export function acronymsIn(db: Db, dossierId: string): Array<z.output<typeof Acronym>> {
  return all(db, Acronym, `
    SELECT m.term, coalesce((SELECT x.term FROM topic_term x WHERE x.topic_id = t.id AND x.kind = 'expansion' ORDER BY x.id LIMIT 1), t.name) AS meaning
      FROM topic t JOIN topic_term m ON m.topic_id = t.id AND m.kind = 'acronym' WHERE t.dossier_id = @dossierId AND t.deleted_at IS NULL
    UNION SELECT s.short_name, s.name FROM series s WHERE s.dossier_id = @dossierId AND s.deleted_at IS NULL AND s.short_name IS NOT NULL AND s.short_name <> s.name
    UNION SELECT o.short_name, o.name FROM organisation o JOIN dossier d ON d.id = @dossierId AND o.country IN (d.ours, d.theirs) WHERE o.deleted_at IS NULL AND o.short_name IS NOT NULL AND o.short_name <> o.name
    UNION SELECT po.short_title, po.title FROM post po JOIN organisation o ON o.id = po.organisation_id JOIN dossier d ON d.id = @dossierId AND o.country IN (d.ours, d.theirs)
      WHERE po.deleted_at IS NULL AND po.short_title IS NOT NULL AND po.short_title <> po.title
    ORDER BY 1, 2`, { dossierId });
}

/** The words of a record that an override replaces or rests on, as one JSON text. */
const BASIS: Readonly<Record<ItemType, string>> = {
  engagement: `json_array(title, summary, date_start, date_end, city, status, edition) AS basis FROM engagement`,
  person: `json_array(display_name, biography) AS basis FROM person`,
  series: `json_array(name, notes) AS basis FROM series`,
  topic: `json_array(name) AS basis FROM topic`,
  commitment: `json_array(text, status, due_date, owner, strength) AS basis FROM commitment`,
  statement: `json_array(speaker_label, form, best_text) AS basis FROM statement`,
  'talking-point': `json_array(stance, headline, text, if_pressed, usability) AS basis FROM talking_point`,
  source: `json_array(title, text_sha256) AS basis FROM source`,
};

const Basis = z.object({ id: z.string(), basis: z.string() });

/** What overrides of these records rest on, by id; a record in the trash is missing. */
export function basesOf(db: Db, type: ItemType, ids: readonly string[]): Map<string, string> {
  const rows = all(db, Basis, `SELECT id, ${BASIS[type]} WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`, [idList(ids)]);
  return new Map(rows.map((row) => [row.id, row.basis]));
}
