import { z } from 'zod';
import { Completeness, StatementForm } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all } from '../sql';
import { Flag, idList, Text } from './columns';

const StatementRecord = z.object({
  id: z.string(), speaker: z.string(), channel: Text, form: StatementForm, madeOn: Text, text: z.string(), completeness: Completeness,
  engagementId: Text, engagementTitle: Text, topicId: Text, isExample: Flag,
});

/** Statements of a dossier, newest first. */
export function statementRows(db: Db, dossierId: string): Array<z.output<typeof StatementRecord>> {
  return all(db, StatementRecord, `
    SELECT s.id, s.speaker_label AS speaker, s.channel, s.form, s.made_on AS madeOn, s.best_text AS text, s.completeness,
      e.id AS engagementId, e.title AS engagementTitle, s.topic_id AS topicId, s.is_example AS isExample
    FROM statement s LEFT JOIN engagement e ON e.id = s.engagement_id AND e.deleted_at IS NULL
    WHERE s.dossier_id = ? AND s.deleted_at IS NULL ORDER BY s.made_on IS NULL, s.made_on DESC, s.id`, [dossierId]);
}

const Witness = z.object({ id: z.string(), statementId: z.string(), sourceId: z.string(), sourceTitle: z.string(), text: z.string(), completeness: Completeness });

/** Every report that carried each of the statements. */
export function statementWitnesses(db: Db, statementIds: readonly string[]): Array<z.output<typeof Witness>> {
  return all(db, Witness, `
    SELECT x.id, x.statement_id AS statementId, so.id AS sourceId, so.title AS sourceTitle, x.text, x.completeness
    FROM json_each(?) w JOIN statement_witness x ON x.statement_id = w.value JOIN passage ps ON ps.id = x.passage_id JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL
    ORDER BY x.position, x.id`, [idList(statementIds)]);
}
