import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged, isMoved, moveTo, pickUp, positionAmongAll, slotsFor, step, wishAt, type Moving } from '../../../../src/renderer/features/packs/outline/moving';
import { item, section } from './packFixtures';

const pack = {
  sections: [
    section('cover', [], { takes: [] }),
    section('card', [item('a'), item('b'), item('c')]),
    section('left-out', [item('z')], { isIncluded: false }),
    section('people', [item('p', { recordType: 'person' })], { takes: ['person'] }),
    section('issues', [item('d')]),
  ],
};
const order = (moving: Moving | null): string[] => arranged(pack, moving).map((s) => `${s.id}:${s.items.map((i) => i.id).join('')}`);

function held(id: string): Moving {
  const moving = pickUp(pack, id);
  if (!moving) throw new Error(`${id} cannot be picked up`);
  return moving;
}

describe('moving an item', () => {
  it('starts where it stands and changes nothing until it moves', () => {
    expect(order(held('b'))).toEqual(['cover:', 'card:abc', 'people:p', 'issues:d']);
    expect(isMoved(pack, held('b'))).toBe(false);
  });

  it('steps down through its section and on into the next that takes its kind', () => {
    const afterC = step(pack, held('b'), 1);
    expect(order(afterC)).toEqual(['cover:', 'card:acb', 'people:p', 'issues:d']);
    const beforeD = step(pack, afterC, 1);
    expect(order(beforeD)).toEqual(['cover:', 'card:ac', 'people:p', 'issues:bd']);
    expect(isMoved(pack, beforeD)).toBe(true);
  });

  it('goes to the very ends and no further', () => {
    expect(order(step(pack, held('b'), Infinity))).toEqual(['cover:', 'card:ac', 'people:p', 'issues:db']);
    expect(order(step(pack, held('b'), -Infinity))).toEqual(['cover:', 'card:bac', 'people:p', 'issues:d']);
  });

  it('never offers a section that does not take its kind, nor one that is left out', () => {
    expect(new Set(slotsFor(pack, 'a').map((slot) => slot.sectionId))).toEqual(new Set(['card', 'issues']));
    expect(slotsFor(pack, 'p').map((slot) => slot.sectionId)).toEqual(['people']);
  });

  it('lands in the last place before a section that does not take it', () => {
    expect(order(moveTo(pack, held('a'), { sectionId: 'people', index: 0 }))).toEqual(['cover:', 'card:bca', 'people:p', 'issues:d']);
    expect(order(moveTo(pack, held('a'), { sectionId: 'cover', index: 0 }))).toEqual(['cover:', 'card:abc', 'people:p', 'issues:d']);
  });

  it('keeps every item exactly once, whatever the steps', () => {
    fc.assert(fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'p'), fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 }), (id, steps) => {
      const moving = steps.reduce((now, by) => step(pack, now, by), held(id));
      expect(arranged(pack, moving).flatMap((s) => s.items.map((i) => i.id)).toSorted()).toEqual(['a', 'b', 'c', 'd', 'p']);
    }));
  });
});

describe('moving a section', () => {
  it('moves past printed sections only, and counts left-out ones in its place', () => {
    const moved = step(pack, held('card'), 1);
    expect(arranged(pack, moved).map((s) => s.id)).toEqual(['cover', 'people', 'card', 'issues']);
    if (moved.kind !== 'section') throw new Error('a section was picked up');
    expect(positionAmongAll(pack, moved)).toBe(3);
    const last = step(pack, held('card'), Infinity);
    if (last.kind !== 'section') throw new Error('a section was picked up');
    expect(positionAmongAll(pack, last)).toBe(4);
  });

  it('cannot pick up a left-out section', () => {
    expect(pickUp(pack, 'left-out')).toBeNull();
  });
});

describe('where a dragged row would land', () => {
  const rows = ['cover', 'card', 'a', 'b', 'c', 'people', 'p', 'issues', 'd'].map((key, index) => ({
    key, kind: pack.sections.some((s) => s.id === key) ? ('section' as const) : ('item' as const), sectionId: pack.sections.find((s) => s.id === key || s.items.some((i) => i.id === key))?.id ?? '', middle: 14 + index * 28,
  }));

  it('is after the last row above the pointer', () => {
    expect(wishAt(rows, held('a'), 14 + 3 * 28 + 1)).toEqual({ sectionId: 'card', index: 1 });
    expect(wishAt(rows, held('a'), 14 + 7 * 28 + 1)).toEqual({ sectionId: 'issues', index: 0 });
    expect(wishAt(rows, held('a'), 0)).toEqual({ sectionId: 'cover', index: 0 });
  });

  it('counts section heads only for a section', () => {
    expect(wishAt(rows, held('issues'), 14 + 2 * 28)).toEqual({ sectionId: 'issues', index: 2 });
  });
});
