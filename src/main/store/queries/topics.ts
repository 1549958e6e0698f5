import { z } from 'zod';
import { CommitmentStatus, Stance, Treatment } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Text } from './columns';

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

const TreatmentCount = z.object({ topicId: z.string(), strength: Treatment, n: Count, lastDate: Text });

/** For each topic and strength: how many engagements, and the day of the latest that took place or is known by reference. */
export function treatmentCounts(db: Db, dossierId: string): Array<z.output<typeof TreatmentCount>> {
  return all(db, TreatmentCount, `
    SELECT x.topic_id AS topicId, x.strength, count(*) AS n, max(coalesce(e.date_end, e.date_start)) AS lastDate
    FROM topic t JOIN topic_treatment x ON x.topic_id = t.id JOIN engagement e ON e.id = x.engagement_id
    WHERE t.dossier_id = ? AND e.deleted_at IS NULL GROUP BY x.topic_id, x.strength`, [dossierId]);
}

const TopicCounts = z.object({ topicId: z.string(), engagements: Count, points: Count, commitments: Count });

export function topicCounts(db: Db, dossierId: string): Array<z.output<typeof TopicCounts>> {
  return all(db, TopicCounts, `
    SELECT t.id AS topicId,
      (SELECT count(DISTINCT x.engagement_id) FROM topic_treatment x JOIN engagement e ON e.id = x.engagement_id WHERE x.topic_id = t.id AND e.deleted_at IS NULL) AS engagements,
      (SELECT count(*) FROM talking_point p WHERE p.topic_id = t.id AND p.deleted_at IS NULL) AS points,
      (SELECT count(*) FROM commitment c WHERE c.topic_id = t.id AND c.deleted_at IS NULL) AS commitments
    FROM topic t WHERE t.dossier_id = ? AND t.deleted_at IS NULL`, [dossierId]);
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
