import { z } from 'zod';
import { DateBasis, DatePrecision, EngagementKind, EngagementStatus, Level, Modality, Treatment } from '../../../shared/domain/values';
import type { EngagementFilter } from '../../../shared/ipc/channels/memory';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, idList, Text } from './columns';

/** An engagement as its table holds it, with the names that its row and its page need. */
export const EngagementRecord = z.object({
  id: z.string(), dossierId: z.string(), seriesId: Text, parentId: Text,
  kind: EngagementKind, title: z.string(), status: EngagementStatus,
  dateStart: Text, dateEnd: Text, datePrecision: DatePrecision, dateBasis: DateBasis, dateNote: Text,
  hostCountry: Text, city: Text, venue: Text, modality: Modality, level: Level.nullable(),
  edition: Count.nullable(), summary: Text, notes: Text, marking: Text,
  isExample: Flag, createdAt: z.string(), updatedAt: z.string(),
  seriesName: Text, seriesShortName: Text, numbering: Text, parentTitle: Text, hostName: Text, isMeeting: Flag,
});
export type EngagementRecord = z.output<typeof EngagementRecord>;

const COLUMNS = `
  e.id, e.dossier_id AS dossierId, e.series_id AS seriesId, e.parent_id AS parentId, e.kind, e.title, e.status,
  e.date_start AS dateStart, e.date_end AS dateEnd, e.date_precision AS datePrecision, e.date_basis AS dateBasis, e.date_note AS dateNote,
  e.host_country AS hostCountry, e.city, e.venue, e.modality, e.level, e.edition, e.summary, e.notes, e.marking,
  e.is_example AS isExample, e.created_at AS createdAt, e.updated_at AS updatedAt,
  s.name AS seriesName, s.short_name AS seriesShortName, s.numbering, p.title AS parentTitle, c.name AS hostName,
  EXISTS (SELECT 1 FROM meeting m WHERE m.engagement_id = e.id) AS isMeeting`;
const JOINS = `
  LEFT JOIN series s ON s.id = e.series_id
  LEFT JOIN engagement p ON p.id = e.parent_id AND p.deleted_at IS NULL
  LEFT JOIN country c ON c.code = e.host_country`;

export function engagementById(db: Db, id: string): EngagementRecord | null {
  return one(db, EngagementRecord, `SELECT ${COLUMNS} FROM engagement e ${JOINS} WHERE e.id = ? AND e.deleted_at IS NULL`, [id]);
}

/** The engagements with these ids that are not in the trash, in the order of the ids. */
export function engagementsByIds(db: Db, ids: readonly string[]): EngagementRecord[] {
  const rows = all(db, EngagementRecord, `SELECT ${COLUMNS} FROM json_each(?) w JOIN engagement e ON e.id = w.value ${JOINS} WHERE e.deleted_at IS NULL`, [idList(ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The order of every list of engagements, as the index `engagement_dossier_date` keeps it: newest first, undated last. */
const WHEN = 'coalesce(e.date_end, e.date_start)';

interface Condition { sql: string; bind: Record<string, unknown> }

/** Conditions of a filter; each is static text, values are bound. */
function conditions(filter: EngagementFilter): Condition[] {
  const found: Condition[] = [];
  const add = (sql: string, bind: Record<string, unknown>): void => void found.push({ sql, bind });
  if (filter.kinds?.length) add('e.kind IN (SELECT value FROM json_each(@kinds))', { kinds: idList(filter.kinds) });
  if (filter.statuses?.length) add('e.status IN (SELECT value FROM json_each(@statuses))', { statuses: idList(filter.statuses) });
  if (filter.seriesId) add('e.series_id = @seriesId', { seriesId: filter.seriesId });
  if (filter.from) add(`${WHEN} >= @from`, { from: filter.from });
  if (filter.to) add('coalesce(e.date_start, e.date_end) <= @to', { to: filter.to });
  if (filter.personId) add('e.id IN (SELECT engagement_id FROM participation WHERE person_id = @personId)', { personId: filter.personId });
  const treatment = treatmentCondition(filter);
  if (treatment) found.push(treatment);
  return found;
}

/** A strength filter means "at least this firmly"; a topic stands for itself and everything under it. */
function treatmentCondition(filter: EngagementFilter): Condition | null {
  if (!filter.topicId && !filter.strength) return null;
  const parts: string[] = [];
  const bind: Record<string, unknown> = {};
  if (filter.topicId) {
    parts.push(`topic_id IN (WITH RECURSIVE under(id) AS (SELECT @topicId UNION SELECT t.id FROM topic t JOIN under u ON t.parent_id = u.id) SELECT id FROM under)`);
    bind['topicId'] = filter.topicId;
  }
  if (filter.strength) {
    parts.push('strength IN (SELECT value FROM json_each(@strengths))');
    bind['strengths'] = idList(Treatment.options.slice(Treatment.options.indexOf(filter.strength)));
  }
  return { sql: `e.id IN (SELECT engagement_id FROM topic_treatment WHERE ${parts.join(' AND ')})`, bind };
}

export interface Page { offset: number; limit: number }

/** One page of ids, newest first, and how many engagements the filter finds in all. */
export function engagementPage(db: Db, dossierId: string, filter: EngagementFilter, page: Page): { total: number; ids: string[] } {
  const found = conditions(filter);
  const where = ['e.dossier_id = @dossierId', 'e.deleted_at IS NULL', ...found.map((c) => c.sql)].join(' AND ');
  const bind: Record<string, unknown> = { dossierId };
  for (const condition of found) Object.assign(bind, condition.bind);
  const total = one(db, z.object({ n: Count }), `SELECT count(*) AS n FROM engagement e WHERE ${where}`, bind)?.n ?? 0;
  const rows = all(db, z.object({ id: z.string() }), `SELECT e.id FROM engagement e WHERE ${where} ORDER BY ${WHEN} DESC, e.id DESC LIMIT @limit OFFSET @offset`, { ...bind, ...page });
  return { total, ids: rows.map((row) => row.id) };
}

export interface Span { from: string; to: string }

/** Ids of the engagements that touch a span of days, newest first. Cancelled ones leave no mark. */
export function engagementsBetween(db: Db, dossierId: string, span: Span, limit: number): string[] {
  return all(db, z.object({ id: z.string() }),
    `SELECT e.id FROM engagement e WHERE e.dossier_id = @dossierId AND e.deleted_at IS NULL AND ${WHEN} >= @from
       AND coalesce(e.date_start, e.date_end) <= @to AND e.status <> 'cancelled'
     ORDER BY ${WHEN} DESC, e.id DESC LIMIT @limit`, { dossierId, ...span, limit }).map((row) => row.id);
}

/** The session of the series that already has this number, other than `exceptId`. */
export function sessionWithEdition(db: Db, seriesId: string, edition: number, exceptId: string | null): { id: string; title: string; date: string | null; datePrecision: string } | null {
  return one(db, z.object({ id: z.string(), title: z.string(), date: Text, datePrecision: z.string() }),
    `SELECT id, title, coalesce(date_end, date_start) AS date, date_precision AS datePrecision FROM engagement
     WHERE series_id = ? AND edition = ? AND status <> 'cancelled' AND deleted_at IS NULL AND id IS NOT ?`, [seriesId, edition, exceptId]);
}

/** Whether `id` is `ancestorId` or stands somewhere under it. */
export function isUnder(db: Db, id: string, ancestorId: string): boolean {
  return one(db, z.object({ id: z.string() }),
    `WITH RECURSIVE up(id, parent) AS (SELECT id, parent_id FROM engagement WHERE id = @id UNION SELECT e.id, e.parent_id FROM engagement e JOIN up ON e.id = up.parent)
     SELECT id FROM up WHERE id = @ancestorId`, { id, ancestorId }) !== null;
}
