import { dossierCountries, FACET, facetSql, lines, type Indexer } from '../indexer';

const NAMES = 'SELECT s.short_name AS value WHERE s.short_name IS NOT NULL UNION SELECT name FROM series_alias WHERE series_id = s.id';

export const seriesIndexer: Indexer = {
  type: 'series',
  table: 'series',
  select: `SELECT s.dossier_id, NULL AS date, NULL AS date_precision, coalesce(s.short_name, '') AS label,
      s.name AS title, ${lines(NAMES)} AS names, coalesce(s.notes, '') AS body, '' AS topics, '' AS people,
      concat_ws(char(10), s.name, ${lines(NAMES)}) AS spelled,
      ${facetSql(FACET.kind, 's.kind')} || ${dossierCountries('s')} AS facets
    FROM series s WHERE s.id = @id AND s.deleted_at IS NULL`,
};
