import { FACET, facetSql, lines, type Indexer } from '../indexer';

const PEOPLE = `SELECT p.display_name AS value FROM participation x JOIN person p ON p.id = x.person_id WHERE x.engagement_id = e.id
  UNION SELECT x.name_as_reported FROM participation x WHERE x.engagement_id = e.id AND x.name_as_reported IS NOT NULL
  UNION SELECT o.name FROM participation x JOIN organisation o ON o.id = x.organisation_id WHERE x.engagement_id = e.id`;

const SERIES_NAMES = `SELECT s.name AS value FROM series s WHERE s.id = e.series_id
  UNION SELECT s.short_name FROM series s WHERE s.id = e.series_id AND s.short_name IS NOT NULL
  UNION SELECT a.name FROM series_alias a WHERE a.series_id = e.series_id`;

export const engagementIndexer: Indexer = {
  type: 'engagement',
  table: 'engagement',
  select: `SELECT e.dossier_id, coalesce(e.date_start, e.date_end) AS date, e.date_precision,
      concat_ws(' · ', (SELECT coalesce(short_name, name) FROM series WHERE id = e.series_id), e.city) AS label,
      e.title, ${lines(SERIES_NAMES)} AS names,
      concat_ws(char(10), e.summary, e.venue, e.city, (SELECT name FROM country WHERE code = e.host_country), e.notes) AS body,
      ${lines('SELECT t.name AS value FROM topic_treatment x JOIN topic t ON t.id = x.topic_id WHERE x.engagement_id = e.id')} AS topics,
      ${lines(PEOPLE)} AS people,
      concat_ws(char(10), ${lines(PEOPLE)}, ${lines(SERIES_NAMES)}, e.venue, e.city) AS spelled,
      ${facetSql(FACET.kind, 'e.kind')} || ${facetSql(FACET.country, 'e.host_country')} || ' '
        || coalesce((SELECT group_concat('${FACET.country}' || lower(country), ' ') FROM engagement_country WHERE engagement_id = e.id), '')
        || ' ' || coalesce((SELECT group_concat('${FACET.strength}' || replace(strength, '-', ''), ' ') FROM topic_treatment WHERE engagement_id = e.id), '') AS facets
    FROM engagement e WHERE e.id = @id AND e.deleted_at IS NULL`,
  quotes: {
    person: 'SELECT engagement_id FROM participation WHERE person_id = @id',
    organisation: 'SELECT engagement_id FROM participation WHERE organisation_id = @id',
    topic: 'SELECT engagement_id FROM topic_treatment WHERE topic_id = @id',
    series: 'SELECT id FROM engagement WHERE series_id = @id',
  },
};
