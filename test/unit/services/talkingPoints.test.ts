import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/ipc';
import { AttacheError } from '../../../src/shared/ipc/errors';
import { addPointEvidence, changePoint, createPoint, removePointEvidence, trashPoint } from '../../../src/main/services/talkingPointEdits';
import { getPoint, listPoints } from '../../../src/main/services/talkingPoints';
import { all, insert, update } from '../../../src/main/store/sql';
import { z } from 'zod';
import { addCommitment, addEngagement, addPoint, addTopic, addTreatment, AT, DOSSIER, linkEvidence, openMemory, type Memory } from '../../support/memoryFixture';

let memory: Memory;
beforeEach(() => {
  memory = openMemory();
  memory.write((db) => {
    addTopic(db, 'ships', 'Ships');
    addEngagement(db, 'event', { title: '13th session', date_start: '2025-11-24', city: 'New Delhi' });
    addTreatment(db, 'event', 'ships', 'discussed');
    addPoint(db, 'line', { topic_id: 'ships', state: 'approved', reviewed_on: '2026-06-01' });
    linkEvidence(db, 'line', 'engagement', 'event');
  });
});
const change = (patch: object, coalesce?: string): ReturnType<typeof changePoint> => changePoint(memory.ctx, contract['point.change'].input.parse({ id: 'line', patch, ...(coalesce ? { coalesce } : {}) }));
const versions = (): Array<{ version: number; text: string }> =>
  all(memory.ctx.store.db, z.object({ version: z.number(), text: z.string() }), "SELECT version, snapshot ->> 'text' AS text FROM talking_point_version ORDER BY version");

describe('versions of a line', () => {
  it('keeps the approved words when they change, and what was only planned about them not', () => {
    expect(change({ text: 'New words.' }).version).toBe(2);
    expect(change({ priority: 1, reviewBy: '2027-01-01' }).version).toBe(2);
    expect(versions()).toEqual([{ version: 1, text: 'What we would say.' }]);
  });

  it('takes one sitting of typing as one version and one undo step', () => {
    for (const text of ['N', 'Ne', 'New']) {
      memory.clock.tick(500);
      change({ text }, 'line.text');
    }
    expect(versions()).toHaveLength(1);
    memory.ctx.store.undo();
    expect(getPoint(memory.ctx, { id: 'line' })).toMatchObject({ text: 'What we would say.', version: 1 });
    expect(versions()).toEqual([]);
  });

  it('begins another version in another sitting', () => {
    change({ text: 'First.' }, 'line.text');
    memory.clock.tick(3_600_000);
    expect(change({ text: 'Second.' }, 'line.text').version).toBe(3);
    expect(versions().map((v) => v.text)).toEqual(['What we would say.', 'First.']);
  });

  it('keeps no versions of a draft', () => {
    memory.write((db) => update(db, 'talking_point', 'line', { state: 'draft' }));
    expect(change({ text: 'New.' }).version).toBe(1);
    expect(versions()).toEqual([]);
  });
});

describe('edits of a line', () => {
  it('makes a line and names it in undo', () => {
    const { dossierId: _d, id: _i, ...fields } = { ...getPoint(memory.ctx, { id: 'line' }), headline: 'Repair closer to home' };
    const made = contract['point.create'].output.parse(createPoint(memory.ctx, contract['point.create'].input.parse({ dossierId: DOSSIER, fields })));
    expect(made).toMatchObject({ headline: 'Repair closer to home', topic: 'Ships', version: 1, verdict: { state: 'unsupported' } });
    expect(memory.ctx.store.undo()?.label).toBe('New line, Repair closer to home');
  });

  it('refuses a review that is due before it was last done, and an issue of another dossier', () => {
    const fieldOf = (patch: object): string | undefined => {
      try {
        change(patch);
      } catch (error) {
        return error instanceof AttacheError ? error.fields?.[0]?.field : undefined;
      }
      return undefined;
    };
    expect(fieldOf({ reviewBy: '2026-06-01' })).toBe('reviewBy');
    expect(fieldOf({ topicId: 'nowhere' })).toBe('topicId');
  });

  it('links evidence once, unlinks it, and undoes both', () => {
    memory.write((db) => addCommitment(db, 'k'));
    const add = (): ReturnType<typeof addPointEvidence> => addPointEvidence(memory.ctx, { id: 'line', targetType: 'commitment', targetId: 'k' });
    expect(add().evidence.map((link) => link.title)).toEqual(['13th session', 'Commitment k']);
    const twice = add();
    expect(twice.evidence).toHaveLength(2);
    expect(removePointEvidence(memory.ctx, { id: 'line', evidenceId: twice.evidence[1]?.id ?? '' }).evidence).toHaveLength(1);
    memory.ctx.store.undo();
    expect(getPoint(memory.ctx, { id: 'line' }).evidence).toHaveLength(2);
    expect(() => addPointEvidence(memory.ctx, { id: 'line', targetType: 'statement', targetId: 'nowhere' })).toThrow('not in the dossier');
  });

  it('goes to the trash and comes back', () => {
    trashPoint(memory.ctx, { id: 'line' });
    expect(listPoints(memory.ctx, { dossierId: DOSSIER })).toEqual([]);
    memory.ctx.store.undo();
    expect(listPoints(memory.ctx, { dossierId: DOSSIER }).map((row) => row.id)).toEqual(['line']);
  });
});

describe('verdicts from the store', () => {
  const verdict = (): object => contract['point.get'].output.parse(getPoint(memory.ctx, { id: 'line' })).verdict;

  it('is good while nothing happened since the review', () => expect(verdict()).toEqual({ state: 'good', reasons: [] }));

  it('sees a newer event on its issue, a lost piece of evidence, a changed commitment', () => {
    memory.write((db) => {
      addEngagement(db, 'newer', { title: 'Visit', date_start: '2026-09-01' });
      addTreatment(db, 'newer', 'ships', 'mentioned');
      addCommitment(db, 'k', { text: 'Send the list', status: 'done' });
      insert(db, 'commitment_history', { id: 'h', commitment_id: 'k', status: 'done', as_of: '2026-07-01' });
      linkEvidence(db, 'line', 'commitment', 'k');
      update(db, 'engagement', 'event', { deleted_at: AT });
    });
    expect(verdict()).toEqual({ state: 'stale', reasons: ['Newer event on this issue: Visit, 1 Sep 2026.', '1 of its 2 pieces of evidence is no longer in the store.', '“Send the list” is done since 1 Jul 2026.'] });
  });

  it('sees a person who left and an edition that was overtaken', () => {
    memory.write((db) => {
      insert(db, 'person', { id: 'p', dossier_id: DOSSIER, display_name: 'Hamad Al Balushi', sort_key: 'b', created_at: AT, updated_at: AT });
      insert(db, 'person_name', { id: 'n', person_id: 'p', name: 'Hamad Al Balushi', kind: 'canonical', match_key: 'k' });
      insert(db, 'post', { id: 'post', title: 'Director' });
      insert(db, 'tenure', { id: 't', person_id: 'p', post_id: 'post', from_date: '2020-01-01', to_date: '2026-05-31' });
      insert(db, 'series', { id: 'jmcc', dossier_id: DOSSIER, name: 'Joint Committee', short_name: 'JMCC', kind: 'committee-session' });
      update(db, 'engagement', 'event', { series_id: 'jmcc', edition: 13 });
      update(db, 'talking_point', 'line', { text: 'Hamad Al Balushi said so at the 12th JMCC.' });
    });
    expect(verdict()).toEqual({ state: 'stale', reasons: ['It names Hamad Al Balushi, Director until 31 May 2026.', 'It quotes the 12th edition; the latest on record is the 13th (24 Nov 2025).'] });
  });
});
