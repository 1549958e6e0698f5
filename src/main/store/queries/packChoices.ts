import { z } from 'zod';
import type { ItemType } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all } from '../sql';
import { Flag, idList, Text } from './columns';

const Choice = z.object({ id: z.string(), title: z.string(), subtitle: Text, date: Text, stance: Text, strength: Text, topicId: Text, isExample: Flag });
/** A record as the picker and the outline name it. */
export type ChoiceRow = z.output<typeof Choice>;

interface Source { columns: string; from: string; order: string }

const SOURCES: Readonly<Record<ItemType, Source>> = {
  engagement: {
    columns: `r.title, coalesce(r.city, r.venue) AS subtitle, coalesce(r.date_end, r.date_start) AS date, NULL AS stance, NULL AS strength, NULL AS topicId, r.is_example AS isExample`,
    from: 'engagement r', order: 'coalesce(r.date_end, r.date_start) DESC',
  },
  person: {
    columns: `r.display_name AS title,
      (SELECT po.title FROM tenure t JOIN post po ON po.id = t.post_id WHERE t.person_id = r.id ORDER BY t.to_date IS NOT NULL, po.precedence, t.from_date DESC, t.id LIMIT 1) AS subtitle,
      (SELECT max(coalesce(e.date_end, e.date_start)) FROM participation a JOIN engagement e ON e.id = a.engagement_id WHERE a.person_id = r.id AND e.deleted_at IS NULL AND e.status IN ('held', 'reported-only')) AS date,
      NULL AS stance, NULL AS strength, NULL AS topicId, r.is_example AS isExample`,
    from: 'person r', order: 'r.sort_key',
  },
  series: { columns: 'r.name AS title, r.short_name AS subtitle, NULL AS date, NULL AS stance, NULL AS strength, NULL AS topicId, 0 AS isExample', from: 'series r', order: 'r.position' },
  topic: { columns: 'r.name AS title, p.name AS subtitle, NULL AS date, NULL AS stance, NULL AS strength, r.id AS topicId, 0 AS isExample', from: 'topic r LEFT JOIN topic p ON p.id = r.parent_id', order: 'r.position' },
  commitment: { columns: 'r.text AS title, r.status AS subtitle, r.due_date AS date, NULL AS stance, r.strength, r.topic_id AS topicId, r.is_example AS isExample', from: 'commitment r', order: 'r.due_date IS NULL, r.due_date' },
  statement: { columns: `r.speaker_label || coalesce(', ' || r.channel, '') AS title, r.best_text AS subtitle, r.made_on AS date, NULL AS stance, NULL AS strength, r.topic_id AS topicId, r.is_example AS isExample`, from: 'statement r', order: 'r.made_on DESC' },
  'talking-point': { columns: 'r.headline AS title, t.name AS subtitle, r.reviewed_on AS date, r.stance, NULL AS strength, r.topic_id AS topicId, r.is_example AS isExample', from: 'talking_point r LEFT JOIN topic t ON t.id = r.topic_id', order: 'r.priority, r.headline' },
  source: { columns: 'r.title, r.publisher AS subtitle, r.published_on AS date, NULL AS stance, NULL AS strength, NULL AS topicId, r.is_example AS isExample', from: 'source r', order: 'r.published_on DESC' },
};

/** Records of one kind by id; those in the trash are missing. */
export function choicesByIds(db: Db, type: ItemType, ids: readonly string[]): Map<string, ChoiceRow> {
  const { columns, from } = SOURCES[type];
  const rows = all(db, Choice, `SELECT r.id, ${columns} FROM ${from} WHERE r.id IN (SELECT value FROM json_each(?)) AND r.deleted_at IS NULL`, [idList(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Records of one kind in the dossier, the nearest first; lines that were withdrawn are not offered. */
export function choicesIn(db: Db, type: ItemType, dossierId: string, limit: number): ChoiceRow[] {
  const { columns, from, order } = SOURCES[type];
  const extra = type === 'talking-point' ? `AND r.state <> 'withdrawn'` : '';
  return all(db, Choice, `SELECT r.id, ${columns} FROM ${from} WHERE r.dossier_id = ? AND r.deleted_at IS NULL ${extra} ORDER BY ${order}, r.id LIMIT ?`, [dossierId, limit]);
}

const Ids = z.object({ id: z.string() });
const WHEN = 'coalesce(e.date_end, e.date_start)';

/** The latest sessions of a series that took place before a day, the latest first. */
export function lastEditions(db: Db, seriesId: string, before: string, limit: number): string[] {
  return all(db, Ids, `SELECT e.id FROM engagement e WHERE e.series_id = ? AND e.deleted_at IS NULL AND e.status IN ('held', 'reported-only') AND ${WHEN} < ? ORDER BY ${WHEN} DESC, e.id LIMIT ?`, [seriesId, before, limit]).map((row) => row.id);
}

const SINCE = `SELECT DISTINCT e.id, ${WHEN} AS at FROM engagement e`;

/** Events that a person took part in between two days, oldest first. */
export function eventsWithPerson(db: Db, personId: string, span: { from: string; to: string }): string[] {
  return all(db, Ids, `${SINCE} JOIN participation p ON p.engagement_id = e.id WHERE p.person_id = @personId AND e.deleted_at IS NULL AND e.status IN ('held', 'reported-only') AND ${WHEN} >= @from AND ${WHEN} < @to ORDER BY at, e.id`, { personId, ...span }).map((row) => row.id);
}

/** Events of the dossier that took place between two days, oldest first. */
export function eventsBetween(db: Db, dossierId: string, span: { from: string; to: string }, limit: number): string[] {
  return all(db, Ids, `SELECT id FROM (${SINCE} WHERE e.dossier_id = @dossierId AND e.deleted_at IS NULL AND e.status IN ('held', 'reported-only') AND ${WHEN} >= @from AND ${WHEN} < @to ORDER BY at DESC, e.id LIMIT @limit) ORDER BY at, id`, { dossierId, limit, ...span }).map((row) => row.id);
}

const Companion = z.object({ id: z.string(), person: z.string() });

/** Other events on the same day as one of these, with somebody from it: two meetings of one visit. */
export function sameDaySamePerson(db: Db, eventIds: readonly string[]): Array<z.output<typeof Companion>> {
  return all(db, Companion, `
    SELECT o.id, min(pe.display_name) AS person FROM json_each(@ids) w JOIN engagement e ON e.id = w.value JOIN participation p ON p.engagement_id = e.id AND p.person_id IS NOT NULL AND p.side = 'theirs'
    JOIN participation q ON q.person_id = p.person_id AND q.engagement_id <> e.id JOIN engagement o ON o.id = q.engagement_id JOIN person pe ON pe.id = p.person_id
    WHERE o.deleted_at IS NULL AND o.date_start = e.date_start AND o.id NOT IN (SELECT value FROM json_each(@ids)) GROUP BY o.id ORDER BY o.id`, { ids: idList(eventIds) });
}

/** Open commitments of the dossier, dated ones first. */
export function openCommitments(db: Db, dossierId: string): string[] {
  return all(db, Ids, `SELECT id FROM commitment WHERE dossier_id = ? AND deleted_at IS NULL AND status IN ('open', 'in-progress', 'overdue', 'unknown') ORDER BY due_date IS NULL, due_date, id`, [dossierId]).map((row) => row.id);
}

/** Open commitments on which nothing was recorded after the day they were made. */
export function silentCommitments(db: Db, dossierId: string): string[] {
  return all(db, Ids, `
    SELECT c.id FROM commitment c JOIN engagement e ON e.id = c.origin_engagement_id
    WHERE c.dossier_id = ? AND c.deleted_at IS NULL AND c.status IN ('open', 'in-progress', 'overdue', 'unknown')
      AND NOT EXISTS (SELECT 1 FROM commitment_history h WHERE h.commitment_id = c.id AND h.as_of > ${WHEN}) ORDER BY c.id`, [dossierId]).map((row) => row.id);
}

/** Lines on any of the topics (or on a topic under them), the most important first; withdrawn ones are left out. */
export function linesOnTopics(db: Db, topicIds: readonly string[]): Array<{ id: string; topicId: string; rootId: string }> {
  return all(db, z.object({ id: z.string(), topicId: z.string(), rootId: z.string() }), `
    WITH RECURSIVE under(id, root, rank) AS (SELECT value, value, key FROM json_each(?) UNION SELECT t.id, u.root, u.rank FROM topic t JOIN under u ON t.parent_id = u.id)
    SELECT p.id, p.topic_id AS topicId, min(u.root) AS rootId FROM under u JOIN talking_point p ON p.topic_id = u.id WHERE p.deleted_at IS NULL AND p.state <> 'withdrawn'
    GROUP BY p.id ORDER BY min(u.rank), CASE p.stance WHEN 'raise' THEN 0 WHEN 'if-raised' THEN 1 WHEN 'avoid' THEN 2 ELSE 3 END, p.priority, p.headline, p.id`, [idList(topicIds)]);
}

/** Statements on the topics, the latest first. */
export function statementsOnTopics(db: Db, topicIds: readonly string[]): Array<{ id: string; topicId: string }> {
  return all(db, z.object({ id: z.string(), topicId: z.string() }), 'SELECT s.id, s.topic_id AS topicId FROM json_each(?) w JOIN statement s ON s.topic_id = w.value WHERE s.deleted_at IS NULL ORDER BY s.made_on DESC, s.id', [idList(topicIds)]);
}

/** Statements that several reports carried, not all of them in full. */
export function unevenStatements(db: Db, dossierId: string): string[] {
  return all(db, Ids, `SELECT s.id FROM statement s JOIN statement_witness w ON w.statement_id = s.id WHERE s.dossier_id = ? AND s.deleted_at IS NULL GROUP BY s.id HAVING count(DISTINCT w.completeness) > 1 ORDER BY s.id`, [dossierId]).map((row) => row.id);
}

/** Records of these with an open conflict, and topics with a commitment that has one. */
export function inConflict(db: Db, ids: readonly string[]): Set<string> {
  const rows = all(db, Ids, `
    SELECT w.value AS id FROM json_each(@ids) w WHERE EXISTS (SELECT 1 FROM conflict c WHERE c.subject_id = w.value AND c.state = 'open')
      OR EXISTS (SELECT 1 FROM commitment k JOIN conflict c ON c.subject_type = 'commitment' AND c.subject_id = k.id AND c.state = 'open' WHERE k.topic_id = w.value AND k.deleted_at IS NULL)`, { ids: idList(ids) });
  return new Set(rows.map((row) => row.id));
}

/** Engagements, commitments and statements of these that no passage supports. Planned and invented ones need none. */
export function withoutSource(db: Db, ids: readonly string[]): Set<string> {
  const rows = all(db, Ids, `
    WITH wanted(id) AS (SELECT value FROM json_each(@ids)), claimed(id) AS (
      SELECT a.subject_id FROM wanted w JOIN assertion a ON a.subject_id = w.id JOIN evidence e ON e.assertion_id = a.id
      UNION SELECT t.engagement_id FROM wanted w JOIN topic_treatment t ON t.engagement_id = w.id JOIN assertion a ON a.subject_id = t.id JOIN evidence e ON e.assertion_id = a.id
      UNION SELECT p.engagement_id FROM wanted w JOIN participation p ON p.engagement_id = w.id JOIN assertion a ON a.subject_id = p.id JOIN evidence e ON e.assertion_id = a.id
      UNION SELECT s.engagement_id FROM wanted w JOIN statement s ON s.engagement_id = w.id JOIN statement_witness x ON x.statement_id = s.id)
    SELECT r.id FROM wanted w JOIN engagement r ON r.id = w.id WHERE r.status IN ('held', 'reported-only') AND r.is_example = 0 AND r.id NOT IN (SELECT id FROM claimed)
    UNION SELECT r.id FROM wanted w JOIN commitment r ON r.id = w.id WHERE r.is_example = 0 AND r.id NOT IN (SELECT id FROM claimed)
    UNION SELECT r.id FROM wanted w JOIN statement r ON r.id = w.id WHERE r.is_example = 0 AND NOT EXISTS (SELECT 1 FROM statement_witness x WHERE x.statement_id = r.id)`, { ids: idList(ids) });
  return new Set(rows.map((row) => row.id));
}
