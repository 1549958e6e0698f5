import type { PackSnapshot, SnapshotCitation } from '../../shared/pack/snapshot';
import type { Db } from '../store/connection';
import { claimsAbout, claimsByIds, conflictsAbout, passagesByIds, subjectsOf, type ClaimRow, type Subject } from '../store/queries/evidence';
import { sourcesForPack } from '../store/queries/packRecords';
import { conflictsOf } from './evidence';
import type { SnapshotRecords } from './packSnapshotRecords';

export type SnapshotEvidence = Pick<PackSnapshot, 'sources' | 'passages' | 'citations' | 'conflicts'>;

interface Owned { record: { type: string; id: string }; subject: Subject }

/** Sources printed in full, and passages that figures and context rest on. */
export interface OtherUses { annexed: readonly string[]; quoted: readonly string[] }

/** Everything that stands behind the records of a snapshot: citations, their passages, the sources with their lineage, conflicts. */
export function evidenceForSnapshot(db: Db, records: SnapshotRecords, { annexed, quoted }: OtherUses): SnapshotEvidence {
  const owned = subjectsIn(db, records);
  const citations = citationsAbout(db, owned, records);
  const conflicts = conflictsOf(db, conflictsAbout(db, owned.map(({ subject }) => subject)));
  const passageIds = new Set([
    ...quoted,
    ...citations.map((citation) => citation.passageId),
    ...records.statements.flatMap((statement) => statement.witnesses.map((witness) => witness.passageId)),
    ...records.points.flatMap((point) => point.evidence.filter((link) => link.targetType === 'passage').map((link) => link.targetId)),
  ]);
  const passages = passagesByIds(db, [...passageIds].toSorted()).map(({ passageId, sourceId, start, exact }) => ({ id: passageId, sourceId, start, exact }));
  const shown = new Set(annexed);
  const sources = sourcesForPack(db, [...new Set([...passages.map((passage) => passage.sourceId), ...annexed])]);
  return {
    citations, passages,
    sources: sources.map((source) => ({ ...source, text: shown.has(source.id) ? source.text : null })),
    conflicts: conflicts.map((conflict) => ({
      ...ownerOf(owned, conflict), field: conflict.field, state: conflict.state, rationale: conflict.rationale, chosenValue: conflict.chosenValue, values: conflict.values.map(({ value, witnesses }) => ({ value, witnesses })),
    })),
  };
}

function subjectsIn(db: Db, records: SnapshotRecords): Owned[] {
  const refs = [
    ...records.engagements.map(({ id }) => ({ type: 'engagement', id })), ...records.people.map(({ id }) => ({ type: 'person', id })),
    ...records.commitments.map(({ id }) => ({ type: 'commitment', id })), ...records.statements.map(({ id }) => ({ type: 'statement', id })),
  ];
  return refs.flatMap((record) => subjectsOf(db, record.type, record.id).map((subject) => ({ record, subject })));
}

function ownerOf(owned: readonly Owned[], conflict: { subjectType: string; subjectId: string }): { subjectType: string; subjectId: string } {
  const found = owned.find(({ subject }) => subject.type === conflict.subjectType && subject.id === conflict.subjectId);
  return { subjectType: found?.record.type ?? conflict.subjectType, subjectId: found?.record.id ?? conflict.subjectId };
}

/** A claim about a part ("who took part") is cited as a field of the record that holds the part. Rejected claims are not printed. */
function citationsAbout(db: Db, owned: readonly Owned[], records: SnapshotRecords): SnapshotCitation[] {
  const byKey = new Map(owned.map((entry) => [`${entry.subject.type}:${entry.subject.id}`, entry]));
  const linked = records.points.flatMap((point) => point.evidence.filter((link) => link.targetType === 'assertion').map((link) => link.targetId));
  const claims = [...claimsAbout(db, owned.map(({ subject }) => subject)), ...claimsByIds(db, linked)].filter((claim) => claim.state !== 'rejected');
  const once = new Map(claims.map((claim) => [`${claim.assertionId}:${claim.passageId}`, claim]));
  return [...once.values()].map((claim) => citationOf(claim, byKey.get(`${claim.subjectType}:${claim.subjectId}`)));
}

function citationOf(claim: ClaimRow, owner: Owned | undefined): SnapshotCitation {
  const { assertionId, value, stance, passageId } = claim;
  return {
    subjectType: owner?.record.type ?? claim.subjectType, subjectId: owner?.record.id ?? claim.subjectId, field: owner?.subject.field ?? claim.predicate, assertionId, value, stance, passageId,
  };
}
