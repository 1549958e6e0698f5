import type { Citation, Conflict, EvidenceView } from '../../shared/domain/citation';
import { numberCitations, type UnnumberedCitation } from '../../shared/domain/citationOrder';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import {
  claimsAbout, claimsByIds, conflictsAbout, conflictValues, lineageRoots, passagesByIds, statementsBehind, subjectsOf, witnessesOf, type ClaimRow, type ConflictRow, type Subject,
} from '../store/queries/evidence';
import { sourceBriefs } from '../store/queries/sources';
import { refKey, titlesOf } from '../store/queries/recordTitles';
import { evidenceLinksOf } from '../store/queries/talkingPoints';
import type { ServiceContext } from './context';

/** Everything that stands behind a record: numbered citations, their sources, independent origins, conflicts. */
export function evidenceOf(ctx: ServiceContext, input: ParsedInputOf<'evidence.of'>): OutputOf<'evidence.of'> {
  const { db } = ctx.store;
  const { recordType, recordId } = input;
  const title = titlesOf(db, [{ type: recordType, id: recordId }]).get(refKey(recordType, recordId));
  if (!title) throw new AttacheError('NOT_FOUND', 'This record is no longer in the store. Go back to the list and choose another.');
  const subjects = subjectsOf(db, recordType, recordId);
  const found = recordType === 'talking-point' ? behindLine(db, recordId) : [...behindRecord(db, subjects), ...behindStatements(db, recordType, recordId)];
  return { recordType, recordId, ...viewOf(db, found), conflicts: conflictsOf(db, conflictsAbout(db, subjects)) };
}

/** Citations in reading order with their sources and the count of lineage roots. */
function viewOf(db: Db, found: readonly UnnumberedCitation[]): Pick<EvidenceView, 'citations' | 'sources' | 'independentOrigins'> {
  const briefs = sourceBriefs(db, [...new Set(found.map((citation) => citation.sourceId))]);
  const { citations, sourceOrder } = numberCitations(found, briefs);
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  return { citations, sources: sourceOrder.flatMap((id) => byId.get(id) ?? []), independentOrigins: origins(db, citations) };
}

/** Agency copies are not corroboration: sources count by the root of their lineage, and only where they support. */
function origins(db: Db, citations: readonly Citation[]): number {
  const supporting = citations.filter((citation) => citation.stance === 'supports' && citation.state !== 'rejected').map((citation) => citation.sourceId);
  return new Set(lineageRoots(db, [...new Set(supporting)]).map((row) => row.root)).size;
}

function behindRecord(db: Db, subjects: readonly Subject[]): UnnumberedCitation[] {
  const fields = new Map(subjects.map((subject) => [refKey(subject.type, subject.id), subject.field]));
  const parts = new Set(subjects.flatMap((subject) => subject.field ?? []));
  return claimsAbout(db, subjects)
    .map((claim) => citationOf(claim, fields.get(refKey(claim.subjectType, claim.subjectId)) ?? claim.predicate))
    .filter((citation) => !isLostPart(citation.field, parts));
}

/** A claim about a part that was taken out of the record stays in the store (undo needs it) but is not shown. */
function isLostPart(field: string, parts: ReadonlySet<string>): boolean {
  return /^(participation|treatment|name|tenure):/.test(field) && !parts.has(field);
}

function citationOf(claim: ClaimRow, field: string): UnnumberedCitation {
  const { assertionId, value, state, stance, note, passageId, sourceId, start, end, exact } = claim;
  return { assertionId, field, value, state, stance, note, passageId, sourceId, start, end, exact };
}

function behindStatements(db: Db, recordType: string, recordId: string): UnnumberedCitation[] {
  return witnessesOf(db, statementsBehind(db, recordType, recordId)).map(({ id, statementId, text, ...passage }) => ({
    assertionId: id, field: recordType === 'statement' ? `witness:${id}` : `statement:${statementId}`, value: text, state: 'accepted' as const, stance: 'supports' as const, note: null,
    passageId: passage.passageId, sourceId: passage.sourceId, start: passage.start, end: passage.end, exact: passage.exact,
  }));
}

/** Resolves the evidence of a talking point, of whatever kind, down to passages. `field` is "evidence:<link id>". */
function behindLine(db: Db, pointId: string): UnnumberedCitation[] {
  const byType = groupBy(evidenceLinksOf(db, [pointId]), (link) => link.targetType);
  const links = (type: string): Array<{ id: string; targetId: string }> => byType.get(type) ?? [];
  const linkOf = (type: string): Map<string, string> => new Map(links(type).map((link) => [link.targetId, `evidence:${link.id}`]));
  const records = ['commitment', 'engagement', 'statement'].flatMap((type) => links(type).flatMap((link) =>
    claimsAbout(db, subjectsOf(db, type, link.targetId)).map((claim) => citationOf(claim, `evidence:${link.id}`))));
  const assertions = linkOf('assertion');
  const claims = claimsByIds(db, [...assertions.keys()]).map((claim) => citationOf(claim, assertions.get(claim.assertionId) ?? 'evidence'));
  const statements = linkOf('statement');
  const witnesses = witnessesOf(db, [...statements.keys()]).map((w): UnnumberedCitation => ({
    assertionId: w.id, field: statements.get(w.statementId) ?? 'evidence', value: w.text, state: 'accepted', stance: 'supports', note: null,
    passageId: w.passageId, sourceId: w.sourceId, start: w.start, end: w.end, exact: w.exact,
  }));
  const passages = linkOf('passage');
  const direct = passagesByIds(db, [...passages.keys()]).map((p): UnnumberedCitation => {
    const field = passages.get(p.passageId) ?? 'evidence';
    return { assertionId: field.replace('evidence:', ''), field, value: null, state: 'accepted', stance: 'supports', note: null, ...p };
  });
  return [...records, ...claims, ...witnesses, ...direct];
}

/** Conflicts with what each side says and who says it; claims of one value are one line. */
export function conflictsOf(db: Db, rows: readonly ConflictRow[]): Conflict[] {
  const values = groupBy(conflictValues(db, rows.map((row) => row.id)), (value) => value.conflictId);
  return rows.map(({ predicate, ...row }) => ({ ...row, field: predicate, values: mergeValues(values.get(row.id) ?? []) }));
}

function mergeValues(rows: ReadonlyArray<{ assertionId: string; value: string; witness: string | null }>): Conflict['values'] {
  return [...groupBy(rows, (row) => row.value).values()].flatMap((same) => {
    const first = same[0];
    return first ? [{ assertionId: first.assertionId, value: first.value, witnesses: [...new Set(same.flatMap((row) => row.witness ?? []))] }] : [];
  });
}
