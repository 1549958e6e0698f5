import { FACET, facetSql, lines, type Indexer } from '../indexer';

const NAMES = 'SELECT name AS value FROM person_name WHERE person_id = p.id ORDER BY position, id';
const POSTS = `SELECT concat_ws(', ', o.title, (SELECT name FROM organisation WHERE id = o.organisation_id)) AS value
  FROM tenure t JOIN post o ON o.id = t.post_id WHERE t.person_id = p.id ORDER BY t.from_date DESC`;

/** The post alone: its title mostly names the house, which would stand twice. */
const POST = 'SELECT o.title AS value FROM tenure t JOIN post o ON o.id = t.post_id WHERE t.person_id = p.id ORDER BY t.from_date DESC LIMIT 1';

export const personIndexer: Indexer = {
  type: 'person',
  table: 'person',
  select: `SELECT p.dossier_id, NULL AS date, NULL AS date_precision,
      coalesce((${POST}), '') AS label,
      p.display_name AS title, ${lines(NAMES)} AS names,
      concat_ws(char(10), ${lines(POSTS)}, p.biography, p.notes) AS body,
      '' AS topics, concat_ws(char(10), p.display_name, ${lines(NAMES)}) AS people,
      concat_ws(char(10), p.display_name, ${lines(NAMES)}) AS spelled,
      ${facetSql(FACET.country, 'p.country')} AS facets
    FROM person p WHERE p.id = @id AND p.deleted_at IS NULL`,
  quotes: {
    post: 'SELECT person_id FROM tenure WHERE post_id = @id',
    organisation: 'SELECT t.person_id FROM tenure t JOIN post o ON o.id = t.post_id WHERE o.organisation_id = @id',
  },
};
