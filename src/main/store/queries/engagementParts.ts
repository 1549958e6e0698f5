import { z } from 'zod';
import { Role, Side, Treatment } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all } from '../sql';
import { Count, Counted, idList, Text } from './columns';

const TreatmentKey = z.object({ engagementId: z.string(), topicId: z.string(), strength: Treatment });

/** Topics and strengths of many engagements, in reading order. */
export function treatmentsOf(db: Db, ids: readonly string[]): Array<z.output<typeof TreatmentKey>> {
  return all(db, TreatmentKey,
    `SELECT t.engagement_id AS engagementId, t.topic_id AS topicId, t.strength FROM json_each(?) w JOIN topic_treatment t ON t.engagement_id = w.value
     ORDER BY t.engagement_id, t.position, t.id`, [idList(ids)]);
}

const Attendance = z.object({ engagementId: z.string(), personId: Text, role: Role });

/** Who took part in many engagements, and in which role. */
export function attendanceOf(db: Db, ids: readonly string[]): Array<z.output<typeof Attendance>> {
  return all(db, Attendance,
    `SELECT p.engagement_id AS engagementId, p.person_id AS personId, p.role FROM json_each(?) w JOIN participation p ON p.engagement_id = w.value
     ORDER BY p.engagement_id, p.position, p.id`, [idList(ids)]);
}

/** How many sources stand behind each engagement: its own claims and the statements made there. */
export function sourceCountsOf(db: Db, ids: readonly string[]): Array<z.output<typeof Counted>> {
  return all(db, Counted, `
    WITH wanted(id) AS (SELECT value FROM json_each(?)),
    claimed(id, passage) AS (
      SELECT w.id, ev.passage_id FROM wanted w JOIN assertion a ON a.subject_type = 'engagement' AND a.subject_id = w.id JOIN evidence ev ON ev.assertion_id = a.id
      UNION ALL
      SELECT w.id, ev.passage_id FROM wanted w JOIN participation p ON p.engagement_id = w.id
        JOIN assertion a ON a.subject_type = 'participation' AND a.subject_id = p.id JOIN evidence ev ON ev.assertion_id = a.id
      UNION ALL
      SELECT w.id, ev.passage_id FROM wanted w JOIN topic_treatment t ON t.engagement_id = w.id
        JOIN assertion a ON a.subject_type = 'treatment' AND a.subject_id = t.id JOIN evidence ev ON ev.assertion_id = a.id
      UNION ALL
      SELECT w.id, sw.passage_id FROM wanted w JOIN statement st ON st.engagement_id = w.id AND st.deleted_at IS NULL JOIN statement_witness sw ON sw.statement_id = st.id
    )
    SELECT c.id, count(DISTINCT ps.source_id) AS n FROM claimed c JOIN passage ps ON ps.id = c.passage JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL
    GROUP BY c.id`, [idList(ids)]);
}

/** Open conflicts by record, for records of one type. */
export function openConflictCounts(db: Db, recordType: string, ids: readonly string[]): Array<z.output<typeof Counted>> {
  return all(db, Counted,
    `SELECT c.subject_id AS id, count(*) AS n FROM json_each(@ids) w JOIN conflict c ON c.subject_type = @recordType AND c.subject_id = w.value
     WHERE c.state = 'open' GROUP BY c.subject_id`, { ids: idList(ids), recordType });
}

/** Those of the engagements that were decided to be another event than a second one on record. */
export function toldApart(db: Db, ids: readonly string[]): Set<string> {
  const rows = all(db, z.object({ id: z.string() }),
    `SELECT w.value AS id FROM json_each(@ids) w WHERE EXISTS (SELECT 1 FROM engagement_distinct d WHERE d.engagement_a = w.value)
       OR EXISTS (SELECT 1 FROM engagement_distinct d WHERE d.engagement_b = w.value)`, { ids: idList(ids) });
  return new Set(rows.map((row) => row.id));
}

const Participation = z.object({
  id: z.string(), personId: Text, organisationId: Text, name: z.string(), post: Text, side: Side, role: Role, nameAsReported: Text,
});

/** Everyone who took part, with the post they held on the day (as reported, else by tenure). */
export function participationsOf(db: Db, engagementId: string): Array<z.output<typeof Participation>> {
  return all(db, Participation, `
    SELECT p.id, p.person_id AS personId, p.organisation_id AS organisationId,
      coalesce(pe.display_name, o.name, p.name_as_reported) AS name,
      coalesce(p.post_as_reported, (SELECT po.title FROM tenure t JOIN post po ON po.id = t.post_id
        WHERE t.person_id = p.person_id AND (t.from_date IS NULL OR t.from_date <= coalesce(e.date_end, e.date_start, '9999'))
          AND (t.to_date IS NULL OR t.to_date >= coalesce(e.date_start, e.date_end, '0000'))
        ORDER BY po.precedence, t.from_date DESC LIMIT 1)) AS post,
      p.side, p.role, p.name_as_reported AS nameAsReported
    FROM participation p JOIN engagement e ON e.id = p.engagement_id
    LEFT JOIN person pe ON pe.id = p.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
    WHERE p.engagement_id = ? ORDER BY p.position, p.id`, [engagementId]);
}

const TreatmentRow = z.object({ id: z.string(), topicId: z.string(), topic: z.string(), strength: Treatment, note: Text });

export function treatmentRows(db: Db, engagementId: string): Array<z.output<typeof TreatmentRow>> {
  return all(db, TreatmentRow,
    `SELECT t.id, t.topic_id AS topicId, k.name AS topic, t.strength, t.note FROM topic_treatment t JOIN topic k ON k.id = t.topic_id
     WHERE t.engagement_id = ? ORDER BY t.position, t.id`, [engagementId]);
}

const Titled = z.object({ id: z.string(), title: z.string() });

export function childrenOf(db: Db, engagementId: string): Array<z.output<typeof Titled>> {
  return all(db, Titled,
    `SELECT id, title FROM engagement WHERE parent_id = ? AND deleted_at IS NULL ORDER BY coalesce(date_start, date_end), id`, [engagementId]);
}

export function countriesOf(db: Db, engagementId: string): string[] {
  return all(db, z.object({ country: z.string() }), 'SELECT country FROM engagement_country WHERE engagement_id = ? ORDER BY rowid', [engagementId]).map((row) => row.country);
}

const Distinct = z.object({ id: z.string(), title: z.string(), reason: z.string(), decidedAt: z.string() });

export function notSameAs(db: Db, engagementId: string): Array<z.output<typeof Distinct>> {
  return all(db, Distinct,
    `SELECT e.id, e.title, d.reason, d.decided_at AS decidedAt FROM engagement_distinct d
     JOIN engagement e ON e.id = CASE WHEN d.engagement_a = @id THEN d.engagement_b ELSE d.engagement_a END
     WHERE (d.engagement_a = @id OR d.engagement_b = @id) AND e.deleted_at IS NULL ORDER BY d.decided_at, d.id`, { id: engagementId });
}

const OriginCommitment = z.object({ id: z.string(), text: z.string(), status: z.string(), strength: z.string(), dueDate: Text, duePrecision: z.string() });

export function commitmentsFrom(db: Db, engagementId: string): Array<z.output<typeof OriginCommitment>> {
  return all(db, OriginCommitment,
    `SELECT id, text, status, strength, due_date AS dueDate, due_precision AS duePrecision FROM commitment
     WHERE origin_engagement_id = ? AND deleted_at IS NULL ORDER BY due_date IS NULL, due_date, id`, [engagementId]);
}

const StatementBrief = z.object({ id: z.string(), speaker: z.string(), channel: Text, text: z.string(), form: z.string(), witnesses: Count });

export function statementsAt(db: Db, engagementId: string): Array<z.output<typeof StatementBrief>> {
  return all(db, StatementBrief,
    `SELECT s.id, s.speaker_label AS speaker, s.channel, s.best_text AS text, s.form, (SELECT count(*) FROM statement_witness w WHERE w.statement_id = s.id) AS witnesses
     FROM statement s WHERE s.engagement_id = ? AND s.deleted_at IS NULL ORDER BY s.made_on, s.id`, [engagementId]);
}

/** Packs that are made for the engagement or choose it as an item. */
export function packsWith(db: Db, recordType: string, recordId: string): Array<z.output<typeof Titled>> {
  return all(db, Titled,
    `SELECT k.id, k.title FROM pack k WHERE k.deleted_at IS NULL AND (
       k.id IN (SELECT s.pack_id FROM pack_item i JOIN pack_section s ON s.id = i.section_id WHERE i.record_type = @recordType AND i.record_id = @recordId)
       OR (@recordType = 'engagement' AND k.meeting_id = @recordId)) ORDER BY k.title, k.id`, { recordType, recordId });
}
