import { z } from 'zod';
import { PointState, Stance, Usability } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, idList, Text } from './columns';

const PointRecord = z.object({
  id: z.string(), dossierId: z.string(), topicId: Text, topic: Text, stance: Stance, headline: z.string(), text: z.string(), ifPressed: Text, usability: Usability, audience: Text,
  priority: Count, marking: Text, validUntil: Text, reviewBy: Text, reviewedOn: Text, state: PointState, version: Count, createdAt: z.string(), updatedAt: z.string(), isExample: Flag, packs: Count,
});
export type PointRecord = z.output<typeof PointRecord>;

const SELECT = `
  SELECT p.id, p.dossier_id AS dossierId, p.topic_id AS topicId, t.name AS topic, p.stance, p.headline, p.text, p.if_pressed AS ifPressed, p.usability, p.audience, p.priority, p.marking,
    p.valid_until AS validUntil, p.review_by AS reviewBy, p.reviewed_on AS reviewedOn, p.state, p.version, p.created_at AS createdAt, p.updated_at AS updatedAt, p.is_example AS isExample,
    (SELECT count(DISTINCT s.pack_id) FROM pack_item i JOIN pack_section s ON s.id = i.section_id JOIN pack k ON k.id = s.pack_id
      WHERE i.record_type = 'talking-point' AND i.record_id = p.id AND k.deleted_at IS NULL) AS packs
  FROM talking_point p LEFT JOIN topic t ON t.id = p.topic_id`;

/** Lines of a dossier by issue and priority; both filters may be null. */
export function pointRows(db: Db, dossierId: string, filter: { stance: string | null; topicId: string | null }): PointRecord[] {
  return all(db, PointRecord, `${SELECT}
    WHERE p.dossier_id = @dossierId AND p.deleted_at IS NULL AND (@stance IS NULL OR p.stance = @stance) AND (@topicId IS NULL OR p.topic_id = @topicId)
    ORDER BY t.position IS NULL, t.position, t.name, p.priority, p.headline, p.id`, { dossierId, ...filter });
}

export function pointById(db: Db, id: string): PointRecord | null {
  return one(db, PointRecord, `${SELECT} WHERE p.id = ? AND p.deleted_at IS NULL`, [id]);
}

/** Lines by id, whatever their dossier, for those who print or choose them. */
export function pointsByIds(db: Db, ids: readonly string[]): PointRecord[] {
  return all(db, PointRecord, `${SELECT} WHERE p.id IN (SELECT value FROM json_each(?)) AND p.deleted_at IS NULL`, [idList(ids)]);
}

const Link = z.object({ id: z.string(), pointId: z.string(), targetType: z.enum(['assertion', 'statement', 'commitment', 'engagement', 'passage']), targetId: z.string() });
export type LinkRow = z.output<typeof Link>;

export function evidenceLinksOf(db: Db, pointIds: readonly string[]): LinkRow[] {
  return all(db, Link, `
    SELECT e.id, e.talking_point_id AS pointId, e.target_type AS targetType, e.target_id AS targetId
    FROM json_each(?) w JOIN talking_point_evidence e ON e.talking_point_id = w.value ORDER BY e.position, e.id`, [idList(pointIds)]);
}

const Target = z.object({ type: z.string(), id: z.string(), title: z.string(), detail: z.string(), date: Text, sourceId: Text });
export type TargetRow = z.output<typeof Target>;

/** What evidence links point at, of all kinds; a target that is missing or in the trash has no row. */
export function evidenceTargets(db: Db, links: ReadonlyArray<{ targetType: string; targetId: string }>): TargetRow[] {
  const ids = (type: string): string => idList(links.filter((link) => link.targetType === type).map((link) => link.targetId));
  return all(db, Target, `
    SELECT 'statement' AS type, s.id, s.speaker_label AS title, s.best_text AS detail, s.made_on AS date,
      (SELECT ps.source_id FROM statement_witness x JOIN passage ps ON ps.id = x.passage_id WHERE x.statement_id = s.id ORDER BY x.position, x.id LIMIT 1) AS sourceId
    FROM json_each(@statements) w JOIN statement s ON s.id = w.value WHERE s.deleted_at IS NULL
    UNION ALL
    SELECT 'commitment', c.id, c.text, c.status, coalesce(c.as_of, c.due_date),
      (SELECT ps.source_id FROM assertion a JOIN evidence ev ON ev.assertion_id = a.id JOIN passage ps ON ps.id = ev.passage_id WHERE a.subject_type = 'commitment' AND a.subject_id = c.id ORDER BY ev.id LIMIT 1)
    FROM json_each(@commitments) w JOIN commitment c ON c.id = w.value WHERE c.deleted_at IS NULL
    UNION ALL
    SELECT 'engagement', e.id, e.title, coalesce(e.city, ''), coalesce(e.date_end, e.date_start),
      (SELECT ps.source_id FROM assertion a JOIN evidence ev ON ev.assertion_id = a.id JOIN passage ps ON ps.id = ev.passage_id WHERE a.subject_type = 'engagement' AND a.subject_id = e.id ORDER BY ev.id LIMIT 1)
    FROM json_each(@engagements) w JOIN engagement e ON e.id = w.value WHERE e.deleted_at IS NULL
    UNION ALL
    SELECT 'passage', ps.id, so.title, ps.exact, so.published_on, so.id FROM json_each(@passages) w JOIN passage ps ON ps.id = w.value JOIN source so ON so.id = ps.source_id WHERE so.deleted_at IS NULL
    UNION ALL
    SELECT 'assertion', a.id, a.predicate, coalesce(a.value, ''), NULL,
      (SELECT ps.source_id FROM evidence ev JOIN passage ps ON ps.id = ev.passage_id WHERE ev.assertion_id = a.id ORDER BY ev.id LIMIT 1)
    FROM json_each(@assertions) w JOIN assertion a ON a.id = w.value WHERE a.state <> 'rejected'`,
  { statements: ids('statement'), commitments: ids('commitment'), engagements: ids('engagement'), passages: ids('passage'), assertions: ids('assertion') });
}

/** Which dossier a possible piece of evidence belongs to; null when it does not exist. */
export function dossierOfTarget(db: Db, targetType: 'statement' | 'commitment' | 'engagement' | 'passage', targetId: string): string | null {
  const FROM = {
    statement: 'SELECT dossier_id AS id FROM statement WHERE id = ? AND deleted_at IS NULL',
    commitment: 'SELECT dossier_id AS id FROM commitment WHERE id = ? AND deleted_at IS NULL',
    engagement: 'SELECT dossier_id AS id FROM engagement WHERE id = ? AND deleted_at IS NULL',
    passage: 'SELECT s.dossier_id AS id FROM passage p JOIN source s ON s.id = p.source_id WHERE p.id = ? AND s.deleted_at IS NULL',
  } as const;
  return one(db, z.object({ id: z.string() }), FROM[targetType], [targetId])?.id ?? null;
}

const TopicEvent = z.object({ topicId: z.string(), title: z.string(), date: z.string() });

/** The latest engagement that took place on each topic, up to `today`. */
export function latestOnTopics(db: Db, topicIds: readonly string[], today: string): Array<z.output<typeof TopicEvent>> {
  return all(db, TopicEvent, `
    SELECT topicId, title, date FROM (
      SELECT x.topic_id AS topicId, e.title, coalesce(e.date_end, e.date_start) AS date,
        row_number() OVER (PARTITION BY x.topic_id ORDER BY coalesce(e.date_end, e.date_start) DESC, e.id DESC) AS place
      FROM json_each(@ids) w JOIN topic_treatment x ON x.topic_id = w.value JOIN engagement e ON e.id = x.engagement_id
      WHERE e.deleted_at IS NULL AND e.status IN ('held', 'reported-only') AND coalesce(e.date_end, e.date_start) <= @today
    ) WHERE place = 1`, { ids: idList([...new Set(topicIds)]), today });
}

const Changed = z.object({ id: z.string(), text: z.string(), status: z.string(), changedOn: z.string() });

/** When the status of each commitment was last set. */
export function commitmentChanges(db: Db, ids: readonly string[]): Array<z.output<typeof Changed>> {
  return all(db, Changed, `
    SELECT c.id, c.text, c.status, max(h.as_of) AS changedOn FROM json_each(?) w JOIN commitment c ON c.id = w.value JOIN commitment_history h ON h.commitment_id = c.id
    WHERE c.deleted_at IS NULL GROUP BY c.id`, [idList(ids)]);
}

const LatestSession = z.object({ seriesId: z.string(), name: z.string(), shortName: Text, edition: Count, date: Text });

/** The highest edition of each series that took place. */
export function latestSessions(db: Db, dossierId: string): Array<z.output<typeof LatestSession>> {
  return all(db, LatestSession, `
    SELECT s.id AS seriesId, s.name, s.short_name AS shortName, e.edition, coalesce(e.date_end, e.date_start) AS date
    FROM series s JOIN engagement e ON e.id = (SELECT x.id FROM engagement x WHERE x.series_id = s.id AND x.edition IS NOT NULL AND x.status <> 'cancelled' AND x.deleted_at IS NULL
      AND x.status IN ('held', 'reported-only') ORDER BY x.edition DESC LIMIT 1)
    WHERE s.dossier_id = ? AND s.deleted_at IS NULL ORDER BY s.position, s.id`, [dossierId]);
}

const Snapshot = z.object({ version: Count, at: z.string() });

/** The latest kept version of a line and when it was kept. */
export function latestVersion(db: Db, id: string): z.output<typeof Snapshot> | null {
  return one(db, Snapshot, 'SELECT version, at FROM talking_point_version WHERE talking_point_id = ? ORDER BY version DESC LIMIT 1', [id]);
}
