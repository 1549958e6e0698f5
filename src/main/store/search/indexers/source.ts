import { dossierCountries, FACET, facetSql, type Indexer } from '../indexer';

export const sourceIndexer: Indexer = {
  type: 'source',
  table: 'source',
  select: `SELECT s.dossier_id, s.published_on AS date, 'day' AS date_precision, coalesce(s.publisher, '') AS label,
      s.title, coalesce(s.publisher, '') AS names, concat_ws(char(10), s.text, s.note) AS body, '' AS topics, '' AS people, '' AS spelled,
      ${facetSql(FACET.kind, 's.kind')} || ${dossierCountries('s')} AS facets
    FROM source s WHERE s.id = @id AND s.deleted_at IS NULL`,
};
