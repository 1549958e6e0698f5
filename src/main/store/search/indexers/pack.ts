import { dossierCountries, FACET, facetSql, type Indexer } from '../indexer';

export const packIndexer: Indexer = {
  type: 'pack',
  table: 'pack',
  select: `SELECT p.dossier_id, NULL AS date, NULL AS date_precision, p.reference AS label,
      p.title, p.reference AS names, coalesce((SELECT title FROM engagement WHERE id = p.meeting_id), '') AS body, '' AS topics, '' AS people, '' AS spelled,
      ${facetSql(FACET.kind, 'p.profile')} || ${dossierCountries('p')} AS facets
    FROM pack p WHERE p.id = @id AND p.deleted_at IS NULL`,
  quotes: { engagement: 'SELECT id FROM pack WHERE meeting_id = @id' },
};
