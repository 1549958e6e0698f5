import { describe, expect, it } from 'vitest';
import { keepSelection, NOTHING, selectionWithout, selectItem, selectRecord, selectSection } from '../../../../src/renderer/features/packs/composer/selection';
import { withPart } from '../../../../src/renderer/features/packs/outline/OverrideEditor';
import { caveatProblem, readCaveats } from '../../../../src/renderer/features/packs/settings/PackSettings';
import { item, section } from './packFixtures';

const twice = { recordType: 'talking-point', recordId: 'same' } as const;
const pack = { sections: [section('card', [item('a', twice), item('b')]), section('issues', [item('c', twice)])] };

describe('the one selection', () => {
  it('chooses record and section with an item', () => {
    expect(selectItem(pack, 'c')).toEqual({ sectionId: 'issues', itemId: 'c', record: twice });
  });
  it('finds a record where it stands, in the open section first', () => {
    expect(selectRecord(pack, twice, NOTHING).itemId).toBe('a');
    expect(selectRecord(pack, twice, selectSection('issues')).itemId).toBe('c');
  });
  it('leaves the open section alone for a record that is not in the pack', () => {
    expect(selectRecord(pack, { recordType: 'person', recordId: 'x' }, selectSection('issues'))).toEqual({ sectionId: 'issues', itemId: null, record: { recordType: 'person', recordId: 'x' } });
  });
  it('goes to the neighbour when an item is taken out, to the section when it was the last', () => {
    expect(selectionWithout(pack, 'a').itemId).toBe('b');
    expect(selectionWithout(pack, 'b').itemId).toBe('a');
    expect(selectionWithout(pack, 'c')).toEqual(selectSection('issues'));
  });
  it('follows an item into another section and lets go of what has gone', () => {
    const moved = { sections: [section('card', []), section('issues', [item('a', twice)])] };
    expect(keepSelection(moved, selectItem(pack, 'a')).sectionId).toBe('issues');
    expect(keepSelection(moved, selectItem(pack, 'b')).itemId).toBeNull();
    expect(keepSelection({ sections: [] }, selectItem(pack, 'a'))).toEqual(NOTHING);
  });
});

describe('an override', () => {
  it('keeps its other part and is gone when both are empty', () => {
    expect(withPart({ title: 'T' }, 'text', 'X')).toEqual({ title: 'T', text: 'X' });
    expect(withPart({ title: 'T', text: 'X' }, 'title', ' ')).toEqual({ text: 'X' });
    expect(withPart({ text: 'X' }, 'text', '')).toBeNull();
  });
});

describe('caveats', () => {
  it('are one a line, blank lines aside', () => expect(readCaveats(' A \n\nB')).toEqual(['A', 'B']));
  it('are refused beyond twelve or eighty characters, in words', () => {
    expect(caveatProblem(Array.from({ length: 12 }, () => 'x').join('\n'))).toBeNull();
    expect(caveatProblem(Array.from({ length: 13 }, () => 'x').join('\n'))).toContain('twelve');
    expect(caveatProblem('x'.repeat(81))).toContain('80');
  });
});
