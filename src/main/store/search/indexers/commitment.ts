import { dossierCountries, FACET, facetSql, type Indexer } from '../indexer';

export const commitmentIndexer: Indexer = {
  type: 'commitment',
  table: 'commitment',
  select: `SELECT c.dossier_id, coalesce(c.due_date, c.as_of) AS date, iif(c.due_date IS NULL, 'day', c.due_precision) AS date_precision,
      concat_ws(' · ', c.owner, (SELECT title FROM engagement WHERE id = c.origin_engagement_id)) AS label,
      c.text AS title, '' AS names, coalesce(c.notes, '') AS body,
      coalesce((SELECT name FROM topic WHERE id = c.topic_id), '') AS topics, coalesce(c.owner, '') AS people, coalesce(c.owner, '') AS spelled,
      ${facetSql(FACET.kind, 'c.kind')} || ${facetSql(FACET.strength, 'c.strength')} || ${dossierCountries('c')} AS facets
    FROM commitment c WHERE c.id = @id AND c.deleted_at IS NULL`,
  quotes: {
    topic: 'SELECT id FROM commitment WHERE topic_id = @id',
    engagement: 'SELECT id FROM commitment WHERE origin_engagement_id = @id',
  },
};
