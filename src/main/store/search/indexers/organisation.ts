import { FACET, facetSql, type Indexer } from '../indexer';

export const organisationIndexer: Indexer = {
  type: 'organisation',
  table: 'organisation',
  select: `SELECT NULL AS dossier_id, NULL AS date, NULL AS date_precision, coalesce((SELECT name FROM organisation WHERE id = o.parent_id), '') AS label,
      o.name AS title, coalesce(o.short_name, '') AS names, '' AS body, '' AS topics, '' AS people, o.name AS spelled,
      ${facetSql(FACET.country, 'o.country')} AS facets
    FROM organisation o WHERE o.id = @id AND o.deleted_at IS NULL`,
  quotes: { organisation: 'SELECT id FROM organisation WHERE parent_id = @id' },
};

export const postIndexer: Indexer = {
  type: 'post',
  table: 'post',
  select: `SELECT NULL AS dossier_id, NULL AS date, NULL AS date_precision, coalesce(o.name, '') AS label,
      p.title, coalesce(p.short_title, '') AS names, '' AS body, '' AS topics, '' AS people, '' AS spelled,
      ${facetSql(FACET.country, 'o.country')} AS facets
    FROM post p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = @id AND p.deleted_at IS NULL`,
  quotes: { organisation: 'SELECT id FROM post WHERE organisation_id = @id' },
};
