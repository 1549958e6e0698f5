import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/shared/pack/assemble/assemble';
import { changesSince } from '../../../../src/shared/pack/changes';
import { sectionText } from '../../../../src/shared/pack/richText';
import type { PackSnapshot } from '../../../../src/shared/pack/snapshot';
import { choosing, commitment, emptySnapshot, item, point, section } from '../../../support/packSnapshot';

function pack(rest: Partial<PackSnapshot>, ids: { points?: string[]; commitments?: string[] }): PackSnapshot {
  return choosing(emptySnapshot(rest), {
    'points-card': (ids.points ?? []).map((id) => item('talking-point', id)), commitments: (ids.commitments ?? []).map((id) => item('commitment', id)),
  });
}

describe('changesSince', () => {
  it('tells what was added, taken out, changed, looked at again and past its review', () => {
    const earlier = pack({
      points: [point('a'), point('b', { reviewedOn: '2026-10-01' }), point('gone')],
      commitments: [commitment('c', { status: 'open', dueDate: '2026-11-30' })],
    }, { points: ['a', 'b', 'gone'], commitments: ['c'] });
    const now = pack({
      points: [point('a', { reviewBy: '2026-10-31' }), point('b', { reviewedOn: '2026-11-01' }), point('new')],
      commitments: [commitment('c', { status: 'in-progress', dueDate: '2026-12-08' })],
    }, { points: ['a', 'b', 'new'], commitments: ['c'] });
    expect(changesSince(earlier, now).map(({ kind, what, detail }) => `${kind}: ${what}, ${detail}`)).toEqual([
      'added: Headline new, Points card', 'removed: Headline gone, Points card', 'changed: Promise c, status from open to in progress, due 8 Dec 2026',
      're-verified: Headline b, 1 Nov 2026', 'expired: Headline a, 31 Oct 2026',
    ]);
  });

  it('finds nothing between equal packs, and calls no other profile a change', () => {
    const one = pack({ points: [point('a')] }, { points: ['a'] });
    expect(changesSince(one, structuredClone(one))).toEqual([]);
    const card = { ...one, sections: one.sections.filter(({ kind }) => kind === 'points-card') };
    expect(changesSince(card, one)).toEqual([]);
    expect(changesSince(one, card)).toEqual([]);
  });
});

describe('the section of changes', () => {
  const base = emptySnapshot({ points: [point('a')] });
  const printed = (changes: PackSnapshot['changes']) => {
    const snapshot = choosing({ ...base, changes, sections: [...base.sections, section('changes')] }, { 'points-card': [item('talking-point', 'a')] });
    return assemble(snapshot, 'a'.repeat(64)).sections.find(({ kind }) => kind === 'changes');
  };

  it('is left out while no version was issued', () => {
    expect(printed(null)).toBeUndefined();
  });

  it('sets a table for each group, whose head names it and repeats over pages', () => {
    const entry = (kind: 'added' | 'changed', what: string) => ({ kind, what, detail: 'Points card', itemId: null });
    const found = printed({ version: '1.0', asOf: '2026-11-01T09:00:00+05:30', entries: [entry('changed', 'Second'), entry('added', 'First'), entry('changed', 'Third')] });
    const tables = (found?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ columns, rows }) => [columns.map(({ title }) => title), rows.map(({ cells }) => cells[0]?.text[0]?.text)])).toEqual([
      [['Added', 'Where'], ['First']], [['Changed', 'How'], ['Second', 'Third']],
    ]);
  });

  it('names the version, links to what stands in the pack, and says when nothing changed', () => {
    const found = printed({ version: '1.0', asOf: '2026-11-01T09:00:00+05:30', entries: [{ kind: 'added', what: 'Headline a', detail: 'Points card', itemId: 'i-talking-point-a' }] });
    if (!found) throw new Error('The section is missing.');
    expect(sectionText(found)).toContain('Since version 1.0, information as of 1 Nov 2026 09:00 IST.');
    expect(sectionText(found)).toContain('Added');
    expect(JSON.stringify(found)).toContain('"link":"item-i-talking-point-a"');
    const none = printed({ version: '1.0', asOf: '2026-11-01T09:00:00+05:30', entries: [] });
    expect(none && sectionText(none)).toContain('Nothing that is printed has changed.');
  });
});
