import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/ipc';
import type { RecordType } from '../../../src/shared/domain/values';
import { removeParticipant } from '../../../src/main/services/engagementParts';
import { evidenceOf } from '../../../src/main/services/evidence';
import { getPerson } from '../../../src/main/services/people';
import { getSource, listSources } from '../../../src/main/services/sources';
import { insert, update } from '../../../src/main/store/sql';
import { addClaim, addCommitment, addEngagement, addParticipant, addPassage, addPerson, addPoint, addSource, addStatement, addTopic, addTreatment, AT, DOSSIER, linkEvidence, openMemory, type Memory } from '../../support/memoryFixture';

const WIRE = 'They met on Monday in New Delhi. Al Zaabi shared the chair. Both agreed on industry.';
const AGENCY = 'DELHI, Nov 24. The two met. Copy of the wire.';

let memory: Memory;
beforeEach(() => {
  memory = openMemory();
  memory.write((db) => {
    addSource(db, 'wire', WIRE, { published_on: '2025-11-24', publisher: 'Wire' });
    addSource(db, 'agency', AGENCY, { published_on: '2025-11-24', origin_source_id: 'wire' });
    for (const [id, exact] of [['monday', 'on Monday'], ['zaabi', 'Al Zaabi'], ['agreed', 'Both agreed']] as const) addPassage(db, id, 'wire', { text: WIRE, exact });
    addPassage(db, 'dateline', 'agency', { text: AGENCY, exact: 'Nov 24' });
    addEngagement(db, 'e', { title: '13th session' });
    addPerson(db, 'zaabi-p', 'Mohammed Al-Zaabi');
    addParticipant(db, 'e', 'zaabi-p', { role: 'co-chair' });
    addTopic(db, 'industry', 'Industry');
    addTreatment(db, 'e', 'industry', 'agreed');
    addClaim(db, 'treated', { subject: ['treatment', 'e-industry-agreed'], predicate: 'treatment', value: 'agreed', passage: 'agreed' });
    addClaim(db, 'chaired', { subject: ['participation', 'e-zaabi-p'], predicate: 'participation', value: 'co-chair', passage: 'zaabi' });
    addClaim(db, 'day', { subject: ['engagement', 'e'], predicate: 'date', value: '2025-11-24', passage: 'monday' });
    addClaim(db, 'place', { subject: ['engagement', 'e'], predicate: 'city', value: 'New Delhi', passage: 'monday' });
    addClaim(db, 'day-agency', { subject: ['engagement', 'e'], predicate: 'date', value: '2025-11-24', passage: 'dateline' });
  });
});

function evidence(recordType: RecordType, recordId: string): ReturnType<typeof evidenceOf> {
  return contract['evidence.of'].output.parse(evidenceOf(memory.ctx, { recordType, recordId }));
}
const keys = (recordType: RecordType, recordId: string): Array<readonly [number, string]> => evidence(recordType, recordId).citations.map((c) => [c.key, c.field] as const);

describe('evidenceOf', () => {
  it('numbers the passages of the record and its parts in reading order, the fullest source first', () => {
    expect(keys('engagement', 'e')).toEqual([[1, 'city'], [1, 'date'], [2, 'participation:e-zaabi-p'], [3, 'treatment:e-industry-agreed'], [4, 'date']]);
    expect(evidence('engagement', 'e').sources.map((source) => source.id)).toEqual(['wire', 'agency']);
  });

  it('cites words that stand at their place in the stored text', () => {
    const { citations, sources } = evidence('engagement', 'e');
    for (const c of citations) expect(sources.find((s) => s.id === c.sourceId)?.text.slice(c.start, c.end)).toBe(c.exact);
  });

  it('counts a copy and its original as one origin, and what only contradicts as none', () => {
    expect(evidence('engagement', 'e').independentOrigins).toBe(1);
    memory.write((db) => {
      addSource(db, 'paper', 'A paper says Tuesday.');
      addPassage(db, 'tuesday', 'paper', { text: 'A paper says Tuesday.', exact: 'Tuesday' });
      addClaim(db, 'other-day', { subject: ['engagement', 'e'], predicate: 'date', value: '2025-11-25', passage: 'tuesday', stance: 'contradicts' });
    });
    expect(evidence('engagement', 'e').independentOrigins).toBe(1);
    memory.write((db) => insert(db, 'evidence', { id: 'more', assertion_id: 'place', passage_id: 'tuesday', stance: 'supports' }));
    expect(evidence('engagement', 'e').independentOrigins).toBe(2);
  });

  it('comes to an end when sources name one another as their origin', () => {
    memory.write((db) => update(db, 'source', 'wire', { origin_source_id: 'agency' }));
    expect(evidence('engagement', 'e').citations).toHaveLength(5);
  });

  it('leaves out passages of trashed sources and claims about parts that were taken out', () => {
    removeParticipant(memory.ctx, { engagementId: 'e', participationId: 'e-zaabi-p' });
    memory.write((db) => update(db, 'source', 'agency', { deleted_at: AT }));
    expect(keys('engagement', 'e').map(([, field]) => field)).toEqual(['city', 'date', 'treatment:e-industry-agreed']);
  });

  it('shows a conflict with what each side says, one line for a value', () => {
    memory.write((db) => {
      insert(db, 'conflict', { id: 'x', dossier_id: DOSSIER, subject_type: 'engagement', subject_id: 'e', predicate: 'date', severity: 'warning', state: 'decided', chosen_assertion_id: 'day', rationale: 'Both say so.', decided_at: AT });
    });
    expect(evidence('engagement', 'e').conflicts).toEqual([expect.objectContaining({ field: 'date', chosenValue: '2025-11-24', values: [{ assertionId: 'day', value: '2025-11-24', witnesses: ['Wire', 'Source agency'] }] })]);
  });

  it('takes the evidence of a line down to passages, whatever it is linked to', () => {
    memory.write((db) => {
      addStatement(db, 'said');
      insert(db, 'statement_witness', { id: 'w', statement_id: 'said', passage_id: 'zaabi', text: 'Al Zaabi', completeness: 'full' });
      addCommitment(db, 'k');
      addClaim(db, 'promised', { subject: ['commitment', 'k'], predicate: 'text', value: null, passage: 'agreed' });
      addPoint(db, 'line');
      for (const [type, id] of [['statement', 'said'], ['commitment', 'k'], ['passage', 'dateline'], ['assertion', 'day']] as const) linkEvidence(db, 'line', type, id);
    });
    expect(keys('talking-point', 'line')).toEqual([[1, 'evidence:line-assertion-day'], [2, 'evidence:line-statement-said'], [3, 'evidence:line-commitment-k'], [4, 'evidence:line-passage-dateline']]);
  });

  it('says of an unknown record that it is gone', () => {
    expect(() => evidenceOf(memory.ctx, { recordType: 'engagement', recordId: 'nowhere' })).toThrow('no longer in the store');
  });
});

describe('sources and spellings', () => {
  it('gives a passage every record that rests on it, parts under their record', () => {
    const source = contract['source.get'].output.parse(getSource(memory.ctx, { id: 'wire' }));
    expect(source.passageRows.map((p) => [p.key, p.exact, p.supports.map((s) => `${s.title}: ${s.field}`)])).toEqual([
      [1, 'on Monday', ['13th session: date', '13th session: city']], [2, 'Al Zaabi', ['13th session: participation:e-zaabi-p']], [3, 'Both agreed', ['13th session: treatment:e-industry-agreed']],
    ]);
    expect(source.copies).toEqual([{ id: 'agency', title: 'Source agency' }]);
    expect(listSources(memory.ctx, { dossierId: DOSSIER }).map((row) => [row.id, row.passages, row.claims, row.originTitle])).toEqual([['agency', 1, 1, 'Source wire'], ['wire', 3, 4, null]]);
  });

  it('tells which source used which spelling', () => {
    memory.write((db) => addClaim(db, 'spelt', { subject: ['name', 'zaabi-p-name'], predicate: 'name', value: 'Al Zaabi', passage: 'zaabi' }));
    expect(getPerson(memory.ctx, { id: 'zaabi-p' }).names.map((name) => name.usedBy)).toEqual([['Wire']]);
    expect(keys('person', 'zaabi-p')).toEqual([[1, 'name:zaabi-p-name']]);
  });
});
