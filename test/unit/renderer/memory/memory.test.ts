import { describe, expect, it } from 'vitest';
import type { EngagementFields } from '../../../../src/shared/domain/engagement';
import type { CommitmentRow, TopicRow } from '../../../../src/shared/domain/records';
import { dueWords, ledgerOf, overdueDays } from '../../../../src/renderer/features/memory/commitments/ledger';
import { blankEngagement } from '../../../../src/renderer/features/memory/engagements/blankEngagement';
import { dateWords, dotOf, yearGroup } from '../../../../src/renderer/features/memory/engagements/engagementWords';
import { engagementFault } from '../../../../src/renderer/features/memory/engagements/useEngagementEdit';
import { decimalYear, postStrip } from '../../../../src/renderer/features/memory/people/postStrip';
import { topicTree } from '../../../../src/renderer/features/memory/topics/topicTree';

const TODAY = '2026-11-02';

describe('the ledger', () => {
  const row = (id: string, more: Partial<CommitmentRow> = {}): CommitmentRow => ({
    id, text: id, strength: 'agreed', side: 'ours', owner: null, dueDate: null, duePrecision: 'day', status: 'open', asOf: null, originId: null, originTitle: null,
    topicId: null, topic: null, isExample: false, openConflicts: 0, sourceCount: 0, ...more,
  });
  const none = { topicId: null, owner: null };

  it('has the longest overdue first, the undated last, the closed apart', () => {
    const ledger = ledgerOf([row('undated'), row('late', { dueDate: '2026-09-30' }), row('soon', { dueDate: '2026-11-10' }), row('done', { status: 'done' }), row('theirs', { side: 'theirs' }), row('joint', { side: 'joint' })], none);
    expect(ledger.ours.map((entry) => entry.id)).toEqual(['late', 'soon', 'undated']);
    expect([ledger.theirs, ledger.joint, ledger.closed].map((list) => list.map((entry) => entry.id))).toEqual([['theirs'], ['joint'], ['done']]);
  });

  it('is filtered by topic and owner', () => {
    const rows = [row('a', { topicId: 't', owner: 'Naval staff' }), row('b', { topicId: 't', owner: 'Air staff' }), row('c')];
    expect(ledgerOf(rows, { topicId: 't', owner: null }).ours).toHaveLength(2);
    expect(ledgerOf(rows, { topicId: 't', owner: 'Air staff' }).ours.map((entry) => entry.id)).toEqual(['b']);
  });

  it('counts days past the date only for what is still open', () => {
    expect(overdueDays(row('a', { dueDate: '2026-09-30' }), TODAY)).toBe(33);
    expect(overdueDays(row('a', { dueDate: '2026-11-02' }), TODAY)).toBe(0);
    expect(overdueDays(row('a', { dueDate: '2026-09-30', status: 'dropped' }), TODAY)).toBe(0);
    expect(overdueDays(row('a'), TODAY)).toBe(0);
  });

  it('says how near a date is while it is near', () => {
    expect(dueWords(row('a', { dueDate: '2026-11-18' }), TODAY)).toBe('due 18 Nov 2026, in 16 days');
    expect(dueWords(row('a', { dueDate: '2027-03-01' }), TODAY)).toBe('due 1 Mar 2027');
    expect(dueWords(row('a', { dueDate: '2026-09-30' }), TODAY)).toBe('due 30 Sep 2026');
    expect(dueWords(row('a'), TODAY)).toBe('no date');
  });
});

describe('the words of an engagement row', () => {
  it('group by year, the long past together', () => {
    const group = (dateStart: string | null, dateEnd: string | null = null): string => yearGroup({ dateStart, dateEnd }, TODAY);
    expect([group('2026-12-16'), group(null, '2024-09-26'), group('2022-01-15'), group('2018-01-01'), group(null)]).toEqual(['2026', '2024', '2022 and before', '2022 and before', 'Date not known']);
  });

  it('write dates as far as they are known', () => {
    expect(dateWords({ dateStart: '2025-10-22', dateEnd: '2025-10-23', datePrecision: 'day' })).toBe('22–23 Oct 2025');
    expect(dateWords({ dateStart: null, dateEnd: '2024-09-26', datePrecision: 'day' })).toBe('to 26 Sep 2024');
    expect(dateWords({ dateStart: '2022-01-01', dateEnd: null, datePrecision: 'month' })).toBe('Jan 2022');
    expect(dateWords({ dateStart: null, dateEnd: null, datePrecision: 'unknown' })).toBe('Date not known');
  });

  it('draw held solid, reference dotted, the rest open', () => {
    expect([dotOf('held'), dotOf('reported-only'), dotOf('planned'), dotOf('postponed')]).toEqual(['held', 'reference', 'planned', 'planned']);
  });
});

describe('checks at the fields of an engagement', () => {
  const record: EngagementFields = { ...blankEngagement({ ours: 'IN', theirs: 'OM' }), title: 'Session', dateStart: '2025-11-24', datePrecision: 'day' };

  it('stand at the field they concern', () => {
    expect(engagementFault(record, 'title', { title: '  ' })).toBe('Give the engagement a title.');
    expect(engagementFault(record, 'dateEnd', { dateEnd: '2025-11-23' })).toContain('before the first');
    expect(engagementFault(record, 'edition', { edition: 3 })).toContain('needs a series');
    expect(engagementFault(record, 'edition', { edition: 0, seriesId: 's' })).toContain('whole number');
    expect(engagementFault(record, 'city', { title: '' })).toBeNull();
    expect(engagementFault(record, 'title', { title: 'New' })).toBeNull();
  });

  it('accept a new engagement as it is made', () => {
    expect(engagementFault(blankEngagement({ ours: 'IN', theirs: 'OM' }), 'title', {})).toBeNull();
  });
});

describe('the tree of topics', () => {
  const topic = (id: string, parentId: string | null = null): TopicRow => ({ id, parentId, name: id, terms: [], engagements: 0, points: 0, commitments: 0, strongest: null, lastDate: null });
  const drawn = (...topics: TopicRow[]): string[] => topicTree(topics).map((branch) => `${'-'.repeat(branch.depth)}${branch.topic.id}`);

  it('puts children under their parents', () => {
    expect(drawn(topic('mro', 'industry'), topic('industry'), topic('ships', 'industry'), topic('sea'), topic('docks', 'ships'))).toEqual(['industry', '-mro', '-ships', '--docks', 'sea']);
  });

  it('loses none, not even orphans and loops', () => {
    expect(drawn(topic('a', 'gone'), topic('b', 'c'), topic('c', 'b'))).toEqual(['a', 'b', '-c']);
  });
});

describe('the strip of posts', () => {
  const tenure = { id: 't', postId: 'p', post: 'Secretary General', organisation: null, fromDate: '2025-11-24', fromBasis: 'first-seen' as const, toDate: null, toBasis: null };
  const strip = (more: object = {}) => postStrip({ tenures: [{ ...tenure, ...more }], otherHolders: [{ post: 'Secretary General', personId: 'x', person: 'Al Rasbi', fromDate: '2018-01-01', toDate: '2018-12-31' }] }, TODAY, (date, basis, precision) => `${basis} ${precision === 'year' ? date.slice(0, 4) : date}`);

  it('draws solid only what a source shows, dotted what is assumed', () => {
    const line = strip()?.lines[0];
    expect(line?.stretches.map((stretch) => stretch.kind)).toEqual(['other', 'seen', 'assumed']);
    expect(line?.stretches[1]).toMatchObject({ from: decimalYear('2025-11-24'), label: 'first-seen 2025-11-24' });
    expect(line?.stretches[2]?.to).toBeCloseTo(decimalYear(TODAY));
  });

  it('names only the year where only years are known', () => {
    expect(strip({ fromDate: '2018-01-01', toDate: '2018-12-31' })?.lines[0]?.stretches[1]?.label).toBe('first-seen 2018');
    expect(strip({ fromDate: '2018-01-01', toDate: '2018-12-30' })?.lines[0]?.stretches[1]?.label).toBe('first-seen 2018-01-01');
  });

  it('is solid to today when the post is stated, and ends where it ended', () => {
    expect(strip({ fromBasis: 'stated' })?.lines[0]?.stretches.map((stretch) => stretch.kind)).toEqual(['other', 'seen']);
    expect(strip({ fromDate: '2020-01-01', toDate: '2022-06-30' })?.lines[0]?.stretches[1]?.to).toBeCloseTo(decimalYear('2022-06-30'));
  });

  it('spans the years from the first to this one, and is not drawn without a date', () => {
    expect(strip()?.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(postStrip({ tenures: [{ ...tenure, fromDate: null }], otherHolders: [] }, TODAY, () => '')).toBeNull();
  });
});
