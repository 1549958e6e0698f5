import { z } from 'zod';
import { CommitmentStatus, Stance, Treatment } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, idList, Text } from './columns';
import { LastDay, NEWEST } from './newest';

const TopicRecord = z.object({ id: z.string(), dossierId: z.string(), parentId: Text, name: z.string() });
export type TopicRecord = z.output<typeof TopicRecord>;
const COLUMNS = 't.id, t.dossier_id AS dossierId, t.parent_id AS parentId, t.name';

export function topicRows(db: Db, dossierId: string): TopicRecord[] {
  return all(db, TopicRecord, `SELECT ${COLUMNS} FROM topic t WHERE t.dossier_id = ? AND t.deleted_at IS NULL ORDER BY t.position, t.name, t.id`, [dossierId]);
}

export function topicById(db: Db, id: string): TopicRecord | null {
  return one(db, TopicRecord, `SELECT ${COLUMNS} FROM topic t WHERE t.id = ? AND t.deleted_at IS NULL`, [id]);
}

const Term = z.object({ topicId: z.string(), term: z.string(), kind: z.string() });

export function termsIn(db: Db, dossierId: string): Array<z.output<typeof Term>> {
  return all(db, Term,
    `SELECT m.topic_id AS topicId, m.term, m.kind FROM topic t JOIN topic_term m ON m.topic_id = t.id WHERE t.dossier_id = ? AND t.deleted_at IS NULL ORDER BY m.term, m.id`, [dossierId]);
}

const TreatmentCount = z.object({ topicId: z.string(), strength: Treatment, n: Count });
/** Trashed engagements are few: they are listed once and left out, so that counting never visits an engagement. */
const NOT_TRASHED = `engagement_id NOT IN (SELECT e.id FROM engagement e WHERE e.dossier_id = @dossierId AND e.deleted_at IS NOT NULL)`;

/** For each topic and strength: how many engagements. */
export function treatmentCounts(db: Db, dossierId: string, topicIds: readonly string[]): Array<z.output<typeof TreatmentCount>> {
  return all(db, TreatmentCount, `
    SELECT x.topic_id AS topicId, x.strength, count(*) AS n FROM json_each(@ids) w CROSS JOIN topic_treatment x ON x.topic_id = w.value
    WHERE x.${NOT_TRASHED} GROUP BY x.topic_id, x.strength`, { dossierId, ids: idList(topicIds) });
}

const TopicCounts = z.object({ topicId: z.string(), engagements: Count, points: Count, commitments: Count });

export function topicCounts(db: Db, dossierId: string, topicIds: readonly string[]): Array<z.output<typeof TopicCounts>> {
  return all(db, TopicCounts, `
    SELECT w.value AS topicId,
      (SELECT count(DISTINCT x.engagement_id) FROM topic_treatment x WHERE x.topic_id = w.value AND x.${NOT_TRASHED}) AS engagements,
      (SELECT count(*) FROM talking_point p WHERE p.topic_id = w.value AND p.deleted_at IS NULL) AS points,
      (SELECT count(*) FROM commitment c WHERE c.topic_id = w.value AND c.deleted_at IS NULL) AS commitments
    FROM json_each(@ids) w`, { dossierId, ids: idList(topicIds) });
}

/** The day on which each topic was last treated. Topics that the newest engagements do not treat are looked up one by one. */
export function lastTreated(db: Db, dossierId: string, topicIds: readonly string[]): Map<string, string> {
  const recent = all(db, LastDay, `
    SELECT x.topic_id AS id, max(e.day) AS day FROM (${NEWEST}) e CROSS JOIN topic_treatment x ON x.engagement_id = e.id GROUP BY x.topic_id`, { dossierId });
  const known = new Map(recent.map((row) => [row.id, row.day]));
  const rest = topicIds.filter((id) => !known.has(id));
  const older = all(db, LastDay, `
    SELECT w.value AS id, (SELECT max(coalesce(e.date_end, e.date_start)) FROM topic_treatment x JOIN engagement e ON e.id = x.engagement_id
      WHERE x.topic_id = w.value AND e.deleted_at IS NULL) AS day FROM json_each(?) w`, [idList(rest)]);
  return new Map([...recent, ...older].flatMap((row) => (row.day === null ? [] : [[row.id, row.day]])));
}

const TreatedIn = z.object({ engagementId: z.string(), title: z.string(), date: Text, strength: Treatment });

/** Engagements that treated the topic, newest first, at most 500. */
export function treatedIn(db: Db, topicId: string): Array<z.output<typeof TreatedIn>> {
  return all(db, TreatedIn, `
    SELECT e.id AS engagementId, e.title, coalesce(e.date_end, e.date_start) AS date, x.strength FROM topic_treatment x JOIN engagement e ON e.id = x.engagement_id
    WHERE x.topic_id = ? AND e.deleted_at IS NULL ORDER BY date IS NULL, date DESC, e.id DESC, x.position LIMIT 500`, [topicId]);
}

const PointBrief = z.object({ id: z.string(), headline: z.string(), stance: Stance });

export function pointsOn(db: Db, topicId: string): Array<z.output<typeof PointBrief>> {
  return all(db, PointBrief, 'SELECT id, headline, stance FROM talking_point WHERE topic_id = ? AND deleted_at IS NULL ORDER BY priority, headline, id', [topicId]);
}

const CommitmentBrief = z.object({ id: z.string(), text: z.string(), status: CommitmentStatus, dueDate: Text, duePrecision: z.string() });

export function commitmentsOn(db: Db, topicId: string): Array<z.output<typeof CommitmentBrief>> {
  return all(db, CommitmentBrief,
    'SELECT id, text, status, due_date AS dueDate, due_precision AS duePrecision FROM commitment WHERE topic_id = ? AND deleted_at IS NULL ORDER BY due_date IS NULL, due_date, id', [topicId]);
}

const StatementBrief = z.object({ id: z.string(), speaker: z.string(), text: z.string(), madeOn: Text });

export function statementsOn(db: Db, topicId: string): Array<z.output<typeof StatementBrief>> {
  return all(db, StatementBrief,
    'SELECT id, speaker_label AS speaker, best_text AS text, made_on AS madeOn FROM statement WHERE topic_id = ? AND deleted_at IS NULL ORDER BY made_on DESC, id', [topicId]);
}
