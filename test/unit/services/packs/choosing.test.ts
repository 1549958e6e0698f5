import { describe, expect, it } from 'vitest';
import { addItem, moveItem, overrideItem, removeItem, setDetail } from '../../../../src/main/services/packItems';
import { pickerRows } from '../../../../src/main/services/packPicker';
import { getPack } from '../../../../src/main/services/packs';
import { update } from '../../../../src/main/store/sql';
import { addClaim, addPoint } from '../../../support/memoryFixture';
import { chosen, itemOf, makePack, openPackMemory, sectionOf, type PackMemory } from '../../../support/packFixture';

function setUp(): { memory: PackMemory; packId: string } {
  const memory = openPackMemory();
  return { memory, packId: makePack(memory).id };
}

describe('choosing records', () => {
  it('puts a line on the card, at the place asked for', () => {
    const { memory, packId } = setUp();
    const pack = addItem(memory.ctx, { packId, recordType: 'talking-point', recordId: 'l-ships', at: 1 });
    expect(chosen(pack, 'points-card')).toEqual(['l-complex', 'l-ships', 'l-air']);
    expect(memory.ctx.store.undo()?.label).toBe('Choice of A visit to a yard for Points card');
    expect(chosen(getPack(memory.ctx, { packId }), 'points-card')).toEqual(['l-complex', 'l-air']);
  });

  it('switches a section on when nothing included takes the record', () => {
    const { memory, packId } = setUp();
    const pack = addItem(memory.ctx, { packId, recordType: 'source', recordId: 'so-wire' });
    expect(sectionOf(pack, 'annexes')).toMatchObject({ isIncluded: true, emptyReason: null });
  });

  it('refuses a seventh line on the card and puts it on its issue page when no section is named', () => {
    const { memory, packId } = setUp();
    memory.write((db) => {
      for (let n = 0; n < 5; n += 1) addPoint(db, `extra-${n}`);
    });
    for (let n = 0; n < 4; n += 1) addItem(memory.ctx, { packId, recordType: 'talking-point', recordId: `extra-${n}` });
    const card = sectionOf(getPack(memory.ctx, { packId }), 'points-card');
    expect(card.items).toHaveLength(6);
    expect(() => addItem(memory.ctx, { packId, recordType: 'talking-point', recordId: 'extra-4', sectionId: card.id })).toThrow(/holds 6 lines/);
    expect(chosen(addItem(memory.ctx, { packId, recordType: 'talking-point', recordId: 'extra-4' }), 'issues').at(-1)).toBe('extra-4');
  });

  it('refuses what a section does not take, what it already holds, and what is not there', () => {
    const { memory, packId } = setUp();
    const timeline = sectionOf(getPack(memory.ctx, { packId }), 'timeline').id;
    expect(() => addItem(memory.ctx, { packId, recordType: 'person', recordId: 'p-host', sectionId: timeline })).toThrow(/does not take/);
    expect(() => addItem(memory.ctx, { packId, recordType: 'engagement', recordId: 'e-13', sectionId: timeline })).toThrow(/already stands/);
    expect(() => addItem(memory.ctx, { packId, recordType: 'engagement', recordId: 'nobody', sectionId: timeline })).toThrow(/no longer in the store/);
  });

  it('moves within a section, into another, and takes out', () => {
    const { memory, packId } = setUp();
    const pack = getPack(memory.ctx, { packId });
    const timeline = sectionOf(pack, 'timeline');
    const first = itemOf(pack, 'timeline', 'e-12');
    expect(chosen(moveItem(memory.ctx, { packId, itemId: first.id, sectionId: timeline.id, to: 2 }), 'timeline')).toEqual(['e-13', 'e-cds', 'e-12']);
    const across = moveItem(memory.ctx, { packId, itemId: first.id, sectionId: sectionOf(pack, 'issues').id, to: 1 });
    expect(chosen(across, 'timeline')).toEqual(['e-13', 'e-cds']);
    expect(chosen(across, 'issues').slice(0, 2)).toEqual(['t-logistics', 'e-12']);
    expect(chosen(removeItem(memory.ctx, { packId, itemId: first.id }), 'issues')).not.toContain('e-12');
    for (let n = 0; n < 3; n += 1) memory.ctx.store.undo();
    expect(chosen(getPack(memory.ctx, { packId }), 'timeline')).toEqual(['e-12', 'e-13', 'e-cds']);
  });

  it('sets the level of detail', () => {
    const { memory, packId } = setUp();
    const item = itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-air');
    expect(itemOf(setDetail(memory.ctx, { packId, itemId: item.id, detail: 'line' }), 'points-card', 'l-air').detail).toBe('line');
    expect(memory.ctx.store.undo()?.label).toBe('Detail “one line”, One clearance form');
  });
});

describe('words of the pack’s own', () => {
  it('print instead of the record’s, never touch it, and warn when it changes underneath', () => {
    const { memory, packId } = setUp();
    const item = itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-air');
    const own = itemOf(overrideItem(memory.ctx, { packId, itemId: item.id, override: { title: 'A form', text: '' } }), 'points-card', 'l-air');
    expect(own).toMatchObject({ title: 'A form', override: { title: 'A form' } });
    expect(own.flags).toContain('override');
    expect(own.flags).not.toContain('changed-underneath');
    memory.write((db) => void update(db, 'talking_point', 'l-air', { text: 'Something else now.' }));
    expect(itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-air').flags).toContain('changed-underneath');
    const back = itemOf(overrideItem(memory.ctx, { packId, itemId: item.id, override: null }), 'points-card', 'l-air');
    expect(back).toMatchObject({ title: 'One clearance form', override: null });
    expect(back.flags).not.toContain('override');
  });

  it('join keystrokes into one step of undo', () => {
    const { memory, packId } = setUp();
    const item = itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-air');
    for (const title of ['A', 'A f', 'A form']) overrideItem(memory.ctx, { packId, itemId: item.id, override: { title }, coalesce: 'own' });
    memory.ctx.store.undo();
    expect(itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-air').override).toBeNull();
  });
});

describe('flags of items', () => {
  it('tell a line without evidence, a disputed record and one in the trash', () => {
    const { memory, packId } = setUp();
    memory.write((db) => {
      addClaim(db, 'as-x', { subject: ['commitment', 'c-complex'], predicate: 'status', value: 'proposed', passage: 'pa-complex' });
      db.prepare(`INSERT INTO conflict (id, dossier_id, subject_type, subject_id, predicate, severity) VALUES ('k', 'dossier', 'commitment', 'c-complex', 'status', 'warning')`).run();
      update(db, 'engagement', 'e-12', { deleted_at: '2026-11-01T00:00:00.000Z' });
    });
    const pack = getPack(memory.ctx, { packId });
    expect(itemOf(pack, 'points-card', 'l-air').flags).toContain('no-source');
    expect(itemOf(pack, 'commitments', 'c-complex').flags).toContain('conflict');
    expect(itemOf(pack, 'issues', 't-logistics').flags).toContain('conflict');
    expect(itemOf(pack, 'timeline', 'e-12')).toMatchObject({ flags: ['missing'] });
    expect(itemOf(pack, 'timeline', 'e-cds').flags).toContain('no-source');
    expect(itemOf(pack, 'timeline', 'e-13').flags).toEqual([]);
  });

  it('tell a line whose review is due', () => {
    const { memory, packId } = setUp();
    memory.write((db) => void update(db, 'talking_point', 'l-complex', { review_by: '2026-10-31' }));
    const item = itemOf(getPack(memory.ctx, { packId }), 'points-card', 'l-complex');
    expect(item.flags).toContain('stale');
    expect(item.reasons.join(' ')).toContain('31 Oct 2026');
  });
});

describe('the picker', () => {
  it('suggests with a reason and says where a record stands', () => {
    const { memory, packId } = setUp();
    const rows = pickerRows(memory.ctx, { packId, text: '' });
    const of = (id: string) => rows.find((row) => row.recordId === id);
    expect(of('e-13')).toMatchObject({ suggestion: { reason: 'Last edition of the series' }, strength: 'reviewed', topicIds: ['t-logistics'] });
    expect(of('e-13')?.inSections).toHaveLength(3);
    expect(of('e-cds')?.suggestion?.reason).toBe('Same visitor, same day');
    expect(of('c-complex')?.suggestion?.reason).toBe('Nothing recorded since');
    expect(of('l-ships')).toMatchObject({ suggestion: null, inSections: [] });
    expect(rows.findIndex((row) => row.suggestion === null)).toBe(rows.filter((row) => row.suggestion).length);
  });

  it('points at an agenda topic that has no line in the pack', () => {
    const { memory, packId } = setUp();
    for (const kind of ['points-card', 'issues'] as const) removeItem(memory.ctx, { packId, itemId: itemOf(getPack(memory.ctx, { packId }), kind, 'l-air').id });
    expect(pickerRows(memory.ctx, { packId, text: '' }).find((row) => row.recordId === 'l-air')?.suggestion?.reason).toBe('Topic has no line here');
  });

  it('finds by text over all kinds', () => {
    const { memory, packId } = setUp();
    expect(pickerRows(memory.ctx, { packId, text: 'clearance' }).map((row) => row.recordId)).toEqual(expect.arrayContaining(['l-air', 't-air']));
    expect(pickerRows(memory.ctx, { packId, text: 'zzzz' })).toEqual([]);
  });
});
