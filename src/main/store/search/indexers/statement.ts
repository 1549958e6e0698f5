import { dossierCountries, FACET, facetSql, lines, type Indexer } from '../indexer';

const SPEAKERS = `SELECT s.speaker_label AS value UNION SELECT display_name FROM person WHERE id = s.speaker_person_id
  UNION SELECT name FROM organisation WHERE id = s.speaker_organisation_id`;

export const statementIndexer: Indexer = {
  type: 'statement',
  table: 'statement',
  select: `SELECT s.dossier_id, s.made_on AS date, 'day' AS date_precision, concat_ws(' · ', s.speaker_label, s.channel) AS label,
      s.best_text AS title, '' AS names,
      ${lines('SELECT text AS value FROM statement_witness WHERE statement_id = s.id AND text <> s.best_text')} AS body,
      coalesce((SELECT name FROM topic WHERE id = s.topic_id), '') AS topics, ${lines(SPEAKERS)} AS people, ${lines(SPEAKERS)} AS spelled,
      ${facetSql(FACET.kind, 's.form')} || ${dossierCountries('s')} AS facets
    FROM statement s WHERE s.id = @id AND s.deleted_at IS NULL`,
  quotes: {
    person: 'SELECT id FROM statement WHERE speaker_person_id = @id',
    organisation: 'SELECT id FROM statement WHERE speaker_organisation_id = @id',
    topic: 'SELECT id FROM statement WHERE topic_id = @id',
  },
};
