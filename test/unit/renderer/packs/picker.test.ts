import { describe, expect, it } from 'vitest';
import { filterRows, groupRows, kindCounts, NO_FILTER, targetSection } from '../../../../src/renderer/features/packs/picker/pickerRows';
import { row, section } from './packFixtures';

const TODAY = '2026-11-24';

describe('filters of the picker', () => {
  const rows = [row('new', { date: '2026-10-01', strength: 'agreed', topicIds: ['t'] }), row('old', { date: '2020-01-01', strength: 'discussed' }), row('undated')];
  const titles = (filter: Partial<typeof NO_FILTER>): string[] => filterRows(rows, { ...NO_FILTER, ...filter }, TODAY).map((r) => r.title);

  it('lets everything through until one is set', () => expect(titles({})).toEqual(['new', 'old', 'undated']));
  it('counts months back from today and leaves undated records out', () => expect(titles({ months: 12 })).toEqual(['new']));
  it('keeps verbs as firm as the chosen one or firmer', () => {
    expect(titles({ strength: 'discussed' })).toEqual(['new', 'old']);
    expect(titles({ strength: 'reaffirmed' })).toEqual(['new']);
    expect(titles({ strength: 'signed' })).toEqual([]);
  });
  it('keeps records on a topic, and the topic itself', () => {
    const topic = row('t', { recordType: 'topic' });
    expect(filterRows([...rows, topic], { ...NO_FILTER, topicId: 't' }, TODAY).map((r) => r.title)).toEqual(['new', 't']);
  });
  it('always offers the five kinds that packs are made of, others only when there are some', () => {
    expect(kindCounts(rows).map(({ kind, count }) => `${kind} ${count}`)).toEqual(['engagement 0', 'person 0', 'talking-point 3', 'commitment 0', 'statement 0']);
    expect(kindCounts([row('x', { recordType: 'series' })]).map(({ kind }) => kind)).toContain('series');
  });
});

describe('groups of the picker', () => {
  const here = row('here', { suggestion: { sectionId: 's', reason: 'why' } });
  const there = row('there', { suggestion: { sectionId: 'other', reason: 'why' } });
  const chosen = row('chosen', { suggestion: { sectionId: 'other', reason: 'why' }, inSections: ['other'], date: '2020-01-01' });
  const rest = [row('older', { date: '2024-01-01' }), row('newer', { date: '2025-01-01' })];
  const all = [...rest, chosen, there, here];

  it('puts suggestions for the open section first and the rest newest first', () => {
    expect(groupRows(all, { sectionId: 's', kind: null, isSearching: false }).map(({ row: r, group }) => `${group} ${r.title}`))
      .toEqual(['here here', 'elsewhere there', 'all newer', 'all older', 'all chosen']);
  });
  it('keeps the order of a search', () => {
    expect(groupRows(all, { sectionId: 's', kind: null, isSearching: true }).map(({ row: r }) => r.title)).toEqual(all.map((r) => r.title));
  });
});

describe('where a ticked record goes', () => {
  const pack = {
    sections: [
      section('card', [], { kind: 'points-card' }), section('issues', [], { kind: 'issues' }),
      section('timeline', [], { kind: 'timeline', takes: ['engagement'] }), section('outside', [], { kind: 'press', isIncluded: false }),
    ],
  };
  const line = row('line');
  const target = (wish: { told?: string; open?: string }, r = line): string | undefined => targetSection(pack, r, { told: wish.told ?? null, open: wish.open ?? null })?.id;

  it('follows what it was told, then the open section, then the suggestion, then its kind', () => {
    const suggested = row('line', { suggestion: { sectionId: 'issues', reason: '' } });
    expect(target({ told: 'outside', open: 'issues' })).toBe('outside');
    expect(target({ open: 'issues' })).toBe('issues');
    expect(target({}, suggested)).toBe('issues');
    expect(target({})).toBe('card');
  });
  it('passes over an open section that does not take its kind or is left out', () => {
    expect(target({ open: 'timeline' })).toBe('card');
    expect(target({ open: 'outside' })).toBe('card');
  });
  it('is nowhere when no section takes its kind', () => {
    expect(target({}, row('x', { recordType: 'source' }))).toBeUndefined();
  });
});
