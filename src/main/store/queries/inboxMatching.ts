import { z } from 'zod';
import { DatePrecision, EngagementKind } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all } from '../sql';
import { groupBy, Text } from './columns';

const Joined = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));

const SeriesRow = z.object({ id: z.string(), name: z.string(), kind: EngagementKind, names: Joined });

/** Series of a dossier with every name each goes by. */
export function knownSeries(db: Db, dossierId: string): Array<z.output<typeof SeriesRow>> {
  return all(db, SeriesRow, `
    SELECT s.id, s.name, s.kind, (SELECT json_group_array(name) FROM (
      SELECT s.name AS name UNION SELECT s.short_name WHERE s.short_name IS NOT NULL UNION SELECT a.name FROM series_alias a WHERE a.series_id = s.id)) AS names
    FROM series s WHERE s.dossier_id = ? AND s.deleted_at IS NULL ORDER BY s.position, s.id`, [dossierId]);
}

const PersonRow = z.object({ id: z.string(), name: z.string(), country: Text, spellings: Joined });
const HeldPost = z.object({ personId: z.string(), title: z.string(), from: Text, to: Text });

/** People of a dossier with every spelling and the posts that were held. */
export function knownPeople(db: Db, dossierId: string): Array<z.output<typeof PersonRow> & { posts: Array<{ title: string; from: string | null; to: string | null }> }> {
  const people = all(db, PersonRow, `
    SELECT p.id, p.display_name AS name, p.country, (SELECT json_group_array(n.name) FROM person_name n WHERE n.person_id = p.id) AS spellings
    FROM person p WHERE p.dossier_id = ? AND p.deleted_at IS NULL ORDER BY p.sort_key, p.id`, [dossierId]);
  const posts = groupBy(all(db, HeldPost, `
    SELECT t.person_id AS personId, po.title, t.from_date AS "from", t.to_date AS "to" FROM person p JOIN tenure t ON t.person_id = p.id JOIN post po ON po.id = t.post_id
    WHERE p.dossier_id = ? AND p.deleted_at IS NULL ORDER BY t.from_date, t.id`, [dossierId]), (row) => row.personId);
  return people.map((person) => ({ ...person, posts: (posts.get(person.id) ?? []).map(({ title, from, to }) => ({ title, from, to })) }));
}

const EngagementRow = z.object({
  id: z.string(), title: z.string(), kind: EngagementKind, status: z.string(), dateStart: Text, dateEnd: Text, datePrecision: DatePrecision, hostCountry: Text, city: Text, seriesId: Text,
  edition: z.number().int().nullable(), personIds: Joined,
});

/** Engagements between two days (either may be open), every session of the series, and those of these people; at most 400, the newest first. Cancelled ones are left out. */
export function knownEngagements(db: Db, dossierId: string, { from, to, seriesId, personIds }: { from: string | null; to: string | null; seriesId: string | null; personIds: readonly string[] }): Array<z.output<typeof EngagementRow>> {
  return all(db, EngagementRow, `
    SELECT e.id, e.title, e.kind, e.status, e.date_start AS dateStart, e.date_end AS dateEnd, e.date_precision AS datePrecision, e.host_country AS hostCountry, e.city, e.series_id AS seriesId, e.edition,
      (SELECT json_group_array(a.person_id) FROM participation a WHERE a.engagement_id = e.id AND a.person_id IS NOT NULL) AS personIds
    FROM engagement e
    WHERE e.dossier_id = @dossierId AND e.deleted_at IS NULL AND e.status <> 'cancelled'
      AND ((@from IS NOT NULL AND coalesce(e.date_end, e.date_start) >= @from AND coalesce(e.date_start, e.date_end) <= @to) OR (@seriesId IS NOT NULL AND e.series_id = @seriesId)
        OR e.id IN (SELECT a.engagement_id FROM participation a WHERE a.person_id IN (SELECT value FROM json_each(@people))))
    ORDER BY coalesce(e.date_end, e.date_start) DESC, e.id DESC LIMIT 400`, { dossierId, from, to, seriesId, people: JSON.stringify(personIds) });
}

const StatementRow = z.object({ id: z.string(), speaker: z.string(), madeOn: Text, texts: Joined });

/** Statements made between two days, with the texts of all witnesses; at most 400. */
export function knownStatements(db: Db, dossierId: string, { from, to }: { from: string; to: string }): Array<z.output<typeof StatementRow>> {
  return all(db, StatementRow, `
    SELECT s.id, s.speaker_label AS speaker, s.made_on AS madeOn, (SELECT json_group_array(text) FROM (
      SELECT s.best_text AS text UNION SELECT w.text FROM statement_witness w WHERE w.statement_id = s.id)) AS texts
    FROM statement s WHERE s.dossier_id = @dossierId AND s.deleted_at IS NULL AND (s.made_on IS NULL OR s.made_on BETWEEN @from AND @to)
    ORDER BY s.made_on DESC, s.id LIMIT 400`, { dossierId, from, to });
}

const CommitmentRow = z.object({ id: z.string(), text: z.string() });

/** Commitments and plans of a dossier in whose text a word of plain letters stands, in any case. */
export function knownCommitments(db: Db, dossierId: string, word: string): Array<z.output<typeof CommitmentRow>> {
  return all(db, CommitmentRow, "SELECT id, text FROM commitment WHERE dossier_id = ? AND deleted_at IS NULL AND text LIKE '%' || ? || '%' ORDER BY id", [dossierId, word]);
}

const TopicRow = z.object({ id: z.string(), name: z.string(), terms: Joined });

/** Topics of a dossier with every word each goes by. */
export function knownTopics(db: Db, dossierId: string): Array<z.output<typeof TopicRow>> {
  return all(db, TopicRow, `
    SELECT t.id, t.name, (SELECT json_group_array(term) FROM (SELECT t.name AS term UNION SELECT m.term FROM topic_term m WHERE m.topic_id = t.id)) AS terms
    FROM topic t WHERE t.dossier_id = ? AND t.deleted_at IS NULL ORDER BY t.position, t.id`, [dossierId]);
}
