import { beforeEach, describe, expect, it } from 'vitest';
import { decideConflict } from '../../../src/main/services/conflicts';
import { getEngagement } from '../../../src/main/services/engagements';
import { evidenceOf } from '../../../src/main/services/evidence';
import { insert } from '../../../src/main/store/sql';
import { addClaim, addEngagement, addPassage, addSeries, addSource, DOSSIER, openMemory } from '../../support/memoryFixture';
import type { Memory } from '../../support/memoryFixture';

const PAPER = 'It was the 10th session.';
const MINISTRY = 'It was the 11th session.';

let memory: Memory;
beforeEach(() => {
  memory = openMemory();
  memory.write((db) => {
    addEngagement(db, 'e', { title: 'Session of January 2022' });
    addSource(db, 'paper', PAPER, { publisher: 'A newspaper' });
    addSource(db, 'ministry', MINISTRY, { publisher: 'The ministry' });
    addPassage(db, 'p-10', 'paper', { text: PAPER, exact: '10th' });
    addPassage(db, 'p-11', 'ministry', { text: MINISTRY, exact: '11th' });
    addClaim(db, 'a-10', { subject: ['engagement', 'e'], predicate: 'edition', value: '10', passage: 'p-10' });
    addClaim(db, 'a-11', { subject: ['engagement', 'e'], predicate: 'edition', value: '11', passage: 'p-11' });
    addClaim(db, 'a-city', { subject: ['engagement', 'e'], predicate: 'city', value: 'New Delhi', passage: 'p-11' });
    insert(db, 'conflict', { id: 'c', dossier_id: DOSSIER, subject_type: 'engagement', subject_id: 'e', predicate: 'edition', severity: 'warning' });
  });
});

describe('a decision where sources differ', () => {
  it('keeps the chosen value with its reason, and both values with their witnesses', () => {
    const evidence = decideConflict(memory.ctx, { conflictId: 'c', assertionId: 'a-11', rationale: 'The venue rule supports it.' });
    expect(evidence.conflicts).toEqual([expect.objectContaining({ state: 'decided', chosenValue: '11', rationale: 'The venue rule supports it.' })]);
    expect(evidence.conflicts[0]?.values.map(({ value }) => value).sort()).toEqual(['10', '11']);
  });

  it.each([['date', '2022-01-20', { dateStart: '2022-01-20', dateEnd: '2022-01-20', datePrecision: 'day' }], ['date', '2022-01-20/2022-01-21', { dateStart: '2022-01-20', dateEnd: '2022-01-21' }], ['city', 'Muscat', { city: 'Muscat' }], ['edition', '12', { edition: 12 }]])('writes the %s %s into the record, and undo takes it out again', (predicate, value, wanted) => {
    memory.write((db) => {
      addSeries(db, 's');
      db.exec("UPDATE engagement SET series_id = 's' WHERE id = 'e'");
      addClaim(db, 'a-new', { subject: ['engagement', 'e'], predicate, value, passage: 'p-11' });
      if (predicate !== 'edition') insert(db, 'conflict', { id: 'c-new', dossier_id: DOSSIER, subject_type: 'engagement', subject_id: 'e', predicate, severity: 'warning' });
    });
    const before = getEngagement(memory.ctx, { id: 'e' });
    decideConflict(memory.ctx, { conflictId: predicate === 'edition' ? 'c' : 'c-new', assertionId: 'a-new', rationale: 'So it was.' });
    expect(getEngagement(memory.ctx, { id: 'e' })).toMatchObject(wanted);
    memory.ctx.store.undo();
    expect(getEngagement(memory.ctx, { id: 'e' })).toEqual(before);
  });

  it('refuses a number that another session has, and decides nothing', () => {
    memory.write((db) => {
      addSeries(db, 's');
      db.exec("UPDATE engagement SET series_id = 's' WHERE id = 'e'");
      addEngagement(db, 'other', { title: 'The eleventh', series_id: 's', edition: 11 });
    });
    expect(() => decideConflict(memory.ctx, { conflictId: 'c', assertionId: 'a-11', rationale: 'x' })).toThrow('already that of “The eleventh”');
    expect(evidenceOf(memory.ctx, { recordType: 'engagement', recordId: 'e' }).conflicts[0]).toMatchObject({ state: 'open' });
  });

  it('is undone as one step, and the question is open again', () => {
    decideConflict(memory.ctx, { conflictId: 'c', assertionId: 'a-11', rationale: 'The venue rule supports it.' });
    expect(memory.ctx.store.undo()?.label).toBe('Decision on edition: 11');
    expect(evidenceOf(memory.ctx, { recordType: 'engagement', recordId: 'e' }).conflicts[0]).toMatchObject({ state: 'open', chosenValue: null });
  });

  it('takes only a value of this question, and says so when the question is gone', () => {
    expect(() => decideConflict(memory.ctx, { conflictId: 'c', assertionId: 'a-city', rationale: 'x' })).toThrow(/one of the values/);
    expect(() => decideConflict(memory.ctx, { conflictId: 'none', assertionId: 'a-11', rationale: 'x' })).toThrow(/no longer open/);
  });
});
