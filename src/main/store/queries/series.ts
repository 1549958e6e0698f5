import { z } from 'zod';
import { EngagementKind, Numbering, VenueRule } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, idList, Text } from './columns';

const SeriesRecord = z.object({
  id: z.string(), dossierId: z.string(), name: z.string(), shortName: Text, kind: EngagementKind, numbering: Numbering, cadenceMonths: Count.nullable(), venueRule: VenueRule, notes: Text,
  ours: z.string(), theirs: z.string(), editions: Count,
});
export type SeriesRecord = z.output<typeof SeriesRecord>;

const SELECT = `
  SELECT s.id, s.dossier_id AS dossierId, s.name, s.short_name AS shortName, s.kind, s.numbering, s.cadence_months AS cadenceMonths, s.venue_rule AS venueRule, s.notes, d.ours, d.theirs,
    (SELECT count(*) FROM engagement e WHERE e.series_id = s.id AND e.deleted_at IS NULL AND e.status <> 'cancelled') AS editions
  FROM series s JOIN dossier d ON d.id = s.dossier_id`;

/** Series of a dossier in the order of the desk. */
export function seriesRows(db: Db, dossierId: string): SeriesRecord[] {
  return all(db, SeriesRecord, `${SELECT} WHERE s.dossier_id = ? AND s.deleted_at IS NULL ORDER BY s.position, s.name, s.id`, [dossierId]);
}

export function seriesById(db: Db, id: string): SeriesRecord | null {
  return one(db, SeriesRecord, `${SELECT} WHERE s.id = ? AND s.deleted_at IS NULL`, [id]);
}

const Session = z.object({
  id: z.string(), seriesId: z.string(), title: z.string(), edition: Count.nullable(), dateStart: Text, dateEnd: Text, datePrecision: z.string(), city: Text, hostCountry: Text, status: z.string(),
});
export type SessionRecord = z.output<typeof Session>;

const SESSION = `e.id, e.series_id AS seriesId, e.title, e.edition, e.date_start AS dateStart, e.date_end AS dateEnd, e.date_precision AS datePrecision, e.city, e.host_country AS hostCountry, e.status`;
/** More sessions than any real series has; keeps a check quick in a store filled by machine. */
const SESSIONS_READ = 120;

/** The highest-numbered sessions of a series, and the latest ones without a number. */
export function sessionsOf(db: Db, seriesId: string): SessionRecord[] {
  const numbered = all(db, Session,
    `SELECT ${SESSION} FROM engagement e WHERE e.series_id = ? AND e.edition > 0 AND e.deleted_at IS NULL ORDER BY e.edition DESC LIMIT ${SESSIONS_READ}`, [seriesId]);
  const others = all(db, Session,
    `SELECT ${SESSION} FROM engagement e WHERE e.series_id = ? AND e.edition IS NULL AND e.deleted_at IS NULL
     ORDER BY coalesce(e.date_end, e.date_start) DESC, e.id DESC LIMIT ${SESSIONS_READ}`, [seriesId]);
  return [...numbered, ...others];
}

const Alias = z.object({ id: z.string(), seriesId: z.string(), name: z.string(), note: Text });

export function aliasesOf(db: Db, seriesIds: readonly string[]): Array<z.output<typeof Alias>> {
  return all(db, Alias, `SELECT a.id, a.series_id AS seriesId, a.name, a.note FROM json_each(?) w JOIN series_alias a ON a.series_id = w.value ORDER BY a.name, a.id`, [idList(seriesIds)]);
}
