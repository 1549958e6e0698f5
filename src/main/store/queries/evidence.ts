import { z } from 'zod';
import type { Db } from '../connection';
import { all } from '../sql';
import { idList, Text } from './columns';

/** A thing that claims are about. `field` names it inside the record that is read; null when it is the record itself. */
export interface Subject { type: string; id: string; field: string | null }

const ClaimState = z.enum(['accepted', 'candidate', 'rejected']);
const ClaimStance = z.enum(['supports', 'contradicts', 'context']);

const ClaimRow = z.object({
  assertionId: z.string(), subjectType: z.string(), subjectId: z.string(), predicate: z.string(), value: Text, state: ClaimState, note: Text,
  stance: ClaimStance, passageId: z.string(), sourceId: z.string(), start: z.number().int(), end: z.number().int(), exact: z.string(),
});
export type ClaimRow = z.output<typeof ClaimRow>;

const PASSAGE = 'ps.id AS passageId, ps.source_id AS sourceId, ps.start, ps."end", ps.exact';
const LIVE_PASSAGE = 'JOIN passage ps ON ps.id = x.passage_id JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL';

/** Every claim about the subjects with every passage that bears on it. Passages of trashed sources are left out. */
export function claimsAbout(db: Db, subjects: readonly Subject[]): ClaimRow[] {
  return all(db, ClaimRow, `
    SELECT a.id AS assertionId, a.subject_type AS subjectType, a.subject_id AS subjectId, a.predicate, a.value, a.state, a.note, x.stance, ${PASSAGE}
    FROM json_each(?) w JOIN assertion a ON a.subject_type = w.value ->> 'type' AND a.subject_id = w.value ->> 'id'
    JOIN evidence x ON x.assertion_id = a.id ${LIVE_PASSAGE} ORDER BY a.id, ps.id`, [JSON.stringify(subjects)]);
}

/** Claims by their own ids, as a talking point names them. */
export function claimsByIds(db: Db, assertionIds: readonly string[]): ClaimRow[] {
  return all(db, ClaimRow, `
    SELECT a.id AS assertionId, a.subject_type AS subjectType, a.subject_id AS subjectId, a.predicate, a.value, a.state, a.note, x.stance, ${PASSAGE}
    FROM json_each(?) w JOIN assertion a ON a.id = w.value JOIN evidence x ON x.assertion_id = a.id ${LIVE_PASSAGE} ORDER BY a.id, ps.id`, [idList(assertionIds)]);
}

const WitnessRow = z.object({ id: z.string(), statementId: z.string(), text: z.string(), passageId: z.string(), sourceId: z.string(), start: z.number().int(), end: z.number().int(), exact: z.string() });
export type WitnessRow = z.output<typeof WitnessRow>;

/** The reports that carried these statements, with the passage of each. */
export function witnessesOf(db: Db, statementIds: readonly string[]): WitnessRow[] {
  return all(db, WitnessRow, `
    SELECT x.id, x.statement_id AS statementId, x.text, ${PASSAGE} FROM json_each(?) w JOIN statement_witness x ON x.statement_id = w.value ${LIVE_PASSAGE}
    ORDER BY x.position, x.id`, [idList(statementIds)]);
}

const PassageRow = z.object({ passageId: z.string(), sourceId: z.string(), start: z.number().int(), end: z.number().int(), exact: z.string() });
export type PassageRow = z.output<typeof PassageRow>;

export function passagesByIds(db: Db, ids: readonly string[]): PassageRow[] {
  return all(db, PassageRow, `SELECT ${PASSAGE} FROM json_each(?) w JOIN passage ps ON ps.id = w.value JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL`, [idList(ids)]);
}

const LineageRow = z.object({ id: z.string(), root: z.string() });

/** The root of each source's lineage: the report that the others were copied from. A circle ends where it began. */
export function lineageRoots(db: Db, sourceIds: readonly string[]): Array<z.output<typeof LineageRow>> {
  return all(db, LineageRow, `
    WITH RECURSIVE up(id, at, origin, depth) AS (
      SELECT s.id, s.id, s.origin_source_id, 0 FROM json_each(?) w JOIN source s ON s.id = w.value
      UNION ALL
      SELECT up.id, s.id, s.origin_source_id, up.depth + 1 FROM up JOIN source s ON s.id = up.origin WHERE up.depth < 20
    )
    SELECT id, at AS root FROM up WHERE depth = (SELECT max(depth) FROM up deepest WHERE deepest.id = up.id)`, [idList(sourceIds)]);
}

const ConflictRow = z.object({
  id: z.string(), subjectType: z.string(), subjectId: z.string(), predicate: z.string(), severity: z.enum(['blocking', 'warning', 'note']),
  state: z.enum(['open', 'decided']), rationale: Text, chosenValue: Text,
});
export type ConflictRow = z.output<typeof ConflictRow>;
const CONFLICT = `c.id, c.subject_type AS subjectType, c.subject_id AS subjectId, c.predicate, c.severity, c.state, c.rationale,
  (SELECT a.value FROM assertion a WHERE a.id = c.chosen_assertion_id) AS chosenValue`;

export function conflictsAbout(db: Db, subjects: readonly Subject[]): ConflictRow[] {
  return all(db, ConflictRow, `
    SELECT ${CONFLICT} FROM json_each(?) w JOIN conflict c ON c.subject_type = w.value ->> 'type' AND c.subject_id = w.value ->> 'id'
    ORDER BY c.state DESC, c.id`, [JSON.stringify(subjects)]);
}

export function openConflicts(db: Db, dossierId: string): ConflictRow[] {
  return all(db, ConflictRow, `SELECT ${CONFLICT} FROM conflict c WHERE c.dossier_id = ? AND c.state = 'open' ORDER BY c.id`, [dossierId]);
}

const ConflictValue = z.object({ conflictId: z.string(), assertionId: z.string(), value: z.string(), witness: Text });

/** What each source says on the matters in conflict: one row for each claim and source. */
export function conflictValues(db: Db, conflictIds: readonly string[]): Array<z.output<typeof ConflictValue>> {
  return all(db, ConflictValue, `
    SELECT c.id AS conflictId, a.id AS assertionId, a.value, coalesce(so.publisher, so.title) AS witness
    FROM json_each(?) w JOIN conflict c ON c.id = w.value
    JOIN assertion a ON a.subject_type = c.subject_type AND a.subject_id = c.subject_id AND a.predicate = c.predicate AND a.value IS NOT NULL
    LEFT JOIN evidence ev ON ev.assertion_id = a.id AND ev.stance = 'supports'
    LEFT JOIN passage ps ON ps.id = ev.passage_id LEFT JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL
    ORDER BY a.id, so.published_on, so.id`, [idList(conflictIds)]);
}

const SubjectRow = z.object({ type: z.string(), id: z.string(), field: Text });

/** The parts of each kind of record that claims may be about, as one statement with `@id` for the record. */
const PARTS: Readonly<Record<string, string>> = {
  engagement: `
    SELECT 'participation' AS type, id, 'participation:' || id AS field FROM participation WHERE engagement_id = @id
    UNION ALL SELECT 'treatment', id, 'treatment:' || id FROM topic_treatment WHERE engagement_id = @id`,
  person: `
    SELECT 'name' AS type, id, 'name:' || id AS field FROM person_name WHERE person_id = @id
    UNION ALL SELECT 'tenure', id, 'tenure:' || id FROM tenure WHERE person_id = @id`,
  topic: `SELECT 'treatment' AS type, id, 'treatment:' || id AS field FROM topic_treatment WHERE topic_id = @id`,
  series: `SELECT 'engagement' AS type, id, 'session:' || id AS field FROM engagement WHERE series_id = @id AND deleted_at IS NULL AND edition IS NOT NULL ORDER BY edition DESC LIMIT 100`,
};

/** The record and its parts. */
export function subjectsOf(db: Db, recordType: string, id: string): Subject[] {
  const sql = PARTS[recordType];
  const parts = sql ? all(db, SubjectRow, sql, { id }) : [];
  return [{ type: recordType, id, field: null }, ...parts];
}

/** Statements that were made at an engagement or are the record itself. */
export function statementsBehind(db: Db, recordType: string, id: string): string[] {
  if (recordType === 'statement') return [id];
  if (recordType !== 'engagement') return [];
  return all(db, z.object({ id: z.string() }), 'SELECT id FROM statement WHERE engagement_id = ? AND deleted_at IS NULL ORDER BY id', [id]).map((row) => row.id);
}
