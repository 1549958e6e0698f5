import { z } from 'zod';
import { CommitmentStatus, PromiseSide, Strength } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, Text } from './columns';

const CommitmentRecord = z.object({
  id: z.string(), dossierId: z.string(), kind: z.string(), text: z.string(), strength: Strength, side: PromiseSide, owner: Text, dueDate: Text, duePrecision: z.string(),
  status: CommitmentStatus, asOf: Text, originId: Text, originTitle: Text, topicId: Text, topic: Text, isExample: Flag, notes: Text, openConflicts: Count, sourceCount: Count,
});
export type CommitmentRecord = z.output<typeof CommitmentRecord>;

const SELECT = `
  SELECT c.id, c.dossier_id AS dossierId, c.kind, c.text, c.strength, c.side, c.owner, c.due_date AS dueDate, c.due_precision AS duePrecision, c.status, c.as_of AS asOf,
    o.id AS originId, o.title AS originTitle, c.topic_id AS topicId, t.name AS topic, c.is_example AS isExample, c.notes,
    (SELECT count(*) FROM conflict x WHERE x.subject_type = 'commitment' AND x.subject_id = c.id AND x.state = 'open') AS openConflicts,
    (SELECT count(DISTINCT ps.source_id) FROM assertion a JOIN evidence ev ON ev.assertion_id = a.id JOIN passage ps ON ps.id = ev.passage_id JOIN source so ON so.id = ps.source_id
      WHERE a.subject_type = 'commitment' AND a.subject_id = c.id AND so.deleted_at IS NULL) AS sourceCount
  FROM commitment c LEFT JOIN engagement o ON o.id = c.origin_engagement_id AND o.deleted_at IS NULL LEFT JOIN topic t ON t.id = c.topic_id`;

/** Commitments of a dossier: by side, then those with a date first. */
export function commitmentRows(db: Db, dossierId: string): CommitmentRecord[] {
  return all(db, CommitmentRecord, `${SELECT} WHERE c.dossier_id = ? AND c.deleted_at IS NULL ORDER BY c.side, c.due_date IS NULL, c.due_date, c.id`, [dossierId]);
}

export function commitmentById(db: Db, id: string): CommitmentRecord | null {
  return one(db, CommitmentRecord, `${SELECT} WHERE c.id = ? AND c.deleted_at IS NULL`, [id]);
}

const History = z.object({ id: z.string(), status: CommitmentStatus, asOf: z.string(), note: Text });

/** How its status changed, newest first. */
export function commitmentHistory(db: Db, id: string): Array<z.output<typeof History>> {
  return all(db, History, 'SELECT id, status, as_of AS asOf, note FROM commitment_history WHERE commitment_id = ? ORDER BY as_of DESC, id DESC', [id]);
}

const OpenDue = z.object({ id: z.string(), text: z.string(), status: CommitmentStatus, dueDate: z.string(), duePrecision: z.string(), owner: Text });

/** Open commitments whose date has come, most overdue first; the clock decides which are overdue. */
export function openCommitmentsDue(db: Db, dossierId: string, today: string): Array<z.output<typeof OpenDue>> {
  return all(db, OpenDue, `
    SELECT id, text, status, due_date AS dueDate, due_precision AS duePrecision, owner FROM commitment
    WHERE dossier_id = ? AND deleted_at IS NULL AND due_date < ? AND status IN ('open', 'in-progress', 'overdue') ORDER BY due_date, id`, [dossierId, today]);
}
