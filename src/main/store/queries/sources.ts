import { z } from 'zod';
import { SourceKind } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, idList, Text } from './columns';

const TextKind = z.enum(['full', 'account', 'reference']);

const SourceRecord = z.object({
  id: z.string(), kind: SourceKind, title: z.string(), publisher: Text, publishedOn: Text, publishedBasis: z.string(), originId: Text, originTitle: Text,
  textKind: TextKind, passages: Count, claims: Count, isExample: Flag,
});
export type SourceRecord = z.output<typeof SourceRecord>;

const COLUMNS = `
  s.id, s.kind, s.title, s.publisher, s.published_on AS publishedOn, s.published_basis AS publishedBasis, s.origin_source_id AS originId, o.title AS originTitle,
  s.text_kind AS textKind, s.is_example AS isExample,
  (SELECT count(*) FROM passage p WHERE p.source_id = s.id) AS passages,
  (SELECT count(*) FROM passage p JOIN evidence e ON e.passage_id = p.id WHERE p.source_id = s.id)
    + (SELECT count(*) FROM passage p JOIN statement_witness w ON w.passage_id = p.id WHERE p.source_id = s.id) AS claims`;

/** Sources of a dossier, newest first. */
export function sourceRows(db: Db, dossierId: string): SourceRecord[] {
  return all(db, SourceRecord,
    `SELECT ${COLUMNS} FROM source s LEFT JOIN source o ON o.id = s.origin_source_id WHERE s.dossier_id = ? AND s.deleted_at IS NULL
     ORDER BY s.published_on IS NULL, s.published_on DESC, s.title, s.id`, [dossierId]);
}

const SourceText = SourceRecord.extend({ url: Text, text: z.string(), reliability: Text, note: Text });

export function sourceById(db: Db, id: string): z.output<typeof SourceText> | null {
  return one(db, SourceText,
    `SELECT ${COLUMNS}, s.url, s.text, s.reliability, s.note FROM source s LEFT JOIN source o ON o.id = s.origin_source_id WHERE s.id = ? AND s.deleted_at IS NULL`, [id]);
}

const Brief = z.object({
  id: z.string(), title: z.string(), publisher: Text, kind: z.string(), publishedOn: Text, publishedBasis: z.string(), textKind: TextKind, text: z.string(), originId: Text, url: Text, isExample: Flag,
});
export type SourceBriefRow = z.output<typeof Brief>;

/** Sources with their texts, for the reading pane. */
export function sourceBriefs(db: Db, ids: readonly string[]): SourceBriefRow[] {
  return all(db, Brief,
    `SELECT s.id, s.title, s.publisher, s.kind, s.published_on AS publishedOn, s.published_basis AS publishedBasis, s.text_kind AS textKind, s.text,
       s.origin_source_id AS originId, s.url, s.is_example AS isExample
     FROM json_each(?) w JOIN source s ON s.id = w.value WHERE s.deleted_at IS NULL`, [idList(ids)]);
}

const Titled = z.object({ id: z.string(), title: z.string() });

/** Sources that were copied from this one. */
export function copiesOf(db: Db, id: string): Array<z.output<typeof Titled>> {
  return all(db, Titled, 'SELECT id, title FROM source WHERE origin_source_id = ? AND deleted_at IS NULL ORDER BY published_on, id', [id]);
}

const Passage = z.object({ id: z.string(), start: Count, end: Count, exact: z.string() });

/** Passages in reading order. */
export function passagesIn(db: Db, sourceId: string): Array<z.output<typeof Passage>> {
  return all(db, Passage, 'SELECT id, start, "end", exact FROM passage WHERE source_id = ? ORDER BY start, "end", id', [sourceId]);
}

const Support = z.object({ passageId: z.string(), recordType: z.string(), recordId: z.string(), field: z.string(), stance: z.string() });
export type SupportRow = z.output<typeof Support>;

/** Everything that rests on a passage of the source; a claim about a part is given to the record it belongs to. */
export function supportsIn(db: Db, sourceId: string): SupportRow[] {
  return all(db, Support, `
    SELECT ps.id AS passageId, ev.stance,
      CASE a.subject_type WHEN 'participation' THEN 'engagement' WHEN 'treatment' THEN 'engagement' WHEN 'name' THEN 'person' WHEN 'tenure' THEN 'person' ELSE a.subject_type END AS recordType,
      CASE a.subject_type
        WHEN 'participation' THEN coalesce((SELECT engagement_id FROM participation WHERE id = a.subject_id), a.subject_id)
        WHEN 'treatment' THEN coalesce((SELECT engagement_id FROM topic_treatment WHERE id = a.subject_id), a.subject_id)
        WHEN 'name' THEN coalesce((SELECT person_id FROM person_name WHERE id = a.subject_id), a.subject_id)
        WHEN 'tenure' THEN coalesce((SELECT person_id FROM tenure WHERE id = a.subject_id), a.subject_id)
        ELSE a.subject_id END AS recordId,
      CASE WHEN a.subject_type IN ('participation', 'treatment', 'name', 'tenure') THEN a.subject_type || ':' || a.subject_id ELSE a.predicate END AS field
    FROM passage ps JOIN evidence ev ON ev.passage_id = ps.id JOIN assertion a ON a.id = ev.assertion_id WHERE ps.source_id = @id
    UNION ALL
    SELECT ps.id, 'supports', 'statement', w.statement_id, 'text' FROM passage ps JOIN statement_witness w ON w.passage_id = ps.id WHERE ps.source_id = @id
    UNION ALL
    SELECT ps.id, 'supports', 'talking-point', t.talking_point_id, 'evidence' FROM passage ps
      JOIN talking_point_evidence t ON t.target_type = 'passage' AND t.target_id = ps.id WHERE ps.source_id = @id`, { id: sourceId });
}
