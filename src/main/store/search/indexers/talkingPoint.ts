import { dossierCountries, FACET, facetSql, type Indexer } from '../indexer';

export const talkingPointIndexer: Indexer = {
  type: 'talking-point',
  table: 'talking_point',
  select: `SELECT p.dossier_id, NULL AS date, NULL AS date_precision, coalesce((SELECT name FROM topic WHERE id = p.topic_id), '') AS label,
      p.headline AS title, '' AS names, concat_ws(char(10), p.text, p.if_pressed) AS body,
      coalesce((SELECT name FROM topic WHERE id = p.topic_id), '') AS topics, coalesce(p.audience, '') AS people, '' AS spelled,
      ${facetSql(FACET.kind, 'p.stance')} || ${dossierCountries('p')} AS facets
    FROM talking_point p WHERE p.id = @id AND p.deleted_at IS NULL`,
  quotes: { topic: 'SELECT id FROM talking_point WHERE topic_id = @id' },
};
