import { dossierCountries, lines, type Indexer } from '../indexer';

const TERMS = 'SELECT term AS value FROM topic_term WHERE topic_id = t.id ORDER BY kind, term';

export const topicIndexer: Indexer = {
  type: 'topic',
  table: 'topic',
  select: `SELECT t.dossier_id, NULL AS date, NULL AS date_precision,
      coalesce((SELECT name FROM topic WHERE id = t.parent_id), '') AS label,
      t.name AS title, ${lines(TERMS)} AS names, '' AS body, t.name AS topics, '' AS people, '' AS spelled,
      ${dossierCountries('t')} AS facets
    FROM topic t WHERE t.id = @id AND t.deleted_at IS NULL`,
  quotes: { topic: 'SELECT id FROM topic WHERE parent_id = @id' },
};
