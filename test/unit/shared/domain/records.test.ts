import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCitations, type UnnumberedCitation } from '../../../../src/shared/domain/citationOrder';
import { lastDueDay, statusOn } from '../../../../src/shared/domain/commitmentStatus';
import { findingsOf, type FindingFacts } from '../../../../src/shared/domain/findings';
import { summaryLine, type SummaryFacts } from '../../../../src/shared/domain/summaryLine';
import { timelineOf, type TimelineFacts } from '../../../../src/shared/domain/timelineLanes';

describe('statusOn', () => {
  const due = { status: 'open' as const, dueDate: '2026-11-01', duePrecision: 'day' };
  it('reads overdue off the clock, on the day after', () => {
    expect(statusOn(due, '2026-11-01')).toBe('open');
    expect(statusOn(due, '2026-11-02')).toBe('overdue');
    expect(statusOn({ ...due, status: 'in-progress' }, '2026-11-02')).toBe('overdue');
    expect(statusOn({ ...due, status: 'done' }, '2026-11-02')).toBe('done');
  });
  it('keeps a month until its end and a leap February until the 29th', () => {
    expect(lastDueDay('2028-02-01', 'month')).toBe('2028-02-29');
    expect(statusOn({ ...due, dueDate: '2026-01-01', duePrecision: 'year' }, '2026-12-31')).toBe('open');
    expect(statusOn({ ...due, dueDate: '2026-01-01', duePrecision: 'year' }, '2027-01-01')).toBe('overdue');
  });
  it('makes a stored overdue open again when its date has moved', () => {
    expect(statusOn({ status: 'overdue', dueDate: '2027-01-01', duePrecision: 'day' }, '2026-11-02')).toBe('open');
  });
});

describe('summaryLine', () => {
  const facts: SummaryFacts = { city: 'New Delhi', hostName: 'India', status: 'held', dateStart: '2025-11-24', dateEnd: '2025-11-24', datePrecision: 'day', edition: 13, numbering: 'ordinal', coChairs: 2, isToldApart: false, isExample: false };
  it.each([
    [{}, 'New Delhi · co-chaired'],
    [{ city: 'Muscat', status: 'planned', isExample: true }, 'Muscat · planned · planning example'],
    [{ status: 'reported-only', coChairs: 0 }, 'New Delhi · by reference'],
    [{ dateStart: null, coChairs: 0 }, 'New Delhi · start not stated'],
    [{ datePrecision: 'month', coChairs: 0 }, 'New Delhi · day not recorded'],
    [{ edition: null, city: null, coChairs: 1 }, 'India · edition not stated'],
    [{ isToldApart: true, coChairs: 0, numbering: null, edition: null }, 'New Delhi · same day, other event'],
  ])('%j reads “%s”', (change, text) => expect(summaryLine({ ...facts, ...change })).toBe(text));
});

describe('numberCitations', () => {
  const citation = (sourceId: string, start: number, field: string): UnnumberedCitation => ({ assertionId: `${field}@${sourceId}${start}`, field, value: null, state: 'accepted', stance: 'supports', note: null, passageId: `${sourceId}-${start}`, sourceId, start, end: start + 4, exact: 'text' });
  const any = fc.array(fc.record({ source: fc.constantFrom('a', 'b', 'c'), start: fc.nat(40), field: fc.constantFrom('date', 'city', 'edition') }), { maxLength: 20 })
    .map((rows) => rows.map((r) => citation(r.source, r.start, r.field)));
  const sources = ['a', 'b', 'c'].map((id) => ({ id, publishedOn: null }));

  it('gives one number to a passage and numbers without gaps, in reading order, however the rows come', () => {
    fc.assert(fc.property(any, (found) => {
      const { citations, sourceOrder } = numberCitations(found, sources);
      const first = new Map(citations.map((c) => [c.passageId, c.key]));
      expect(citations.every((c) => first.get(c.passageId) === c.key)).toBe(true);
      expect([...new Set(citations.map((c) => c.key))]).toEqual([...first.keys()].map((_, i) => i + 1));
      const places = citations.map((c) => sourceOrder.indexOf(c.sourceId) * 100 + c.start);
      expect(places).toEqual(places.toSorted((x, y) => x - y));
      expect(numberCitations(found.toReversed(), sources).citations).toEqual(citations);
    }));
  });
  it('reads the source that carries most passages first', () => {
    expect(numberCitations([citation('b', 1, 'date'), citation('a', 9, 'date'), citation('a', 2, 'city')], sources).sourceOrder).toEqual(['a', 'b']);
  });
});

describe('timelineOf', () => {
  const event = (id: string, facts: Partial<TimelineFacts>): TimelineFacts => ({ id, title: `Title ${id}`, kind: 'meeting', status: 'held', dateStart: '2025-11-24', dateEnd: '2025-11-24', datePrecision: 'day', city: 'New Delhi', seriesId: null, edition: null, isToldApart: false, ...facts });
  const span = { from: '2024-01-01', to: '2026-12-31' };
  const due = { edition: 6, day: '2026-09-26', from: '2026-08-01', to: '2026-10-31', host: null };
  it('draws lanes for series and for the rest, and leaves out lanes without marks', () => {
    const series = [{ id: 'j', name: 'Committee', numbering: 'ordinal', expected: null }, { id: 'x', name: 'Empty', numbering: 'ordinal', expected: null }, { id: 'n', name: 'Al Najah', numbering: 'ordinal', expected: due }];
    const events = [event('1', { seriesId: 'j', edition: 13 }), event('2', {}), event('3', { seriesId: 'n', edition: 5, status: 'reported-only', dateStart: null, dateEnd: '2024-09-26', city: 'Rabkoot' }), event('4', { datePrecision: 'unknown' })];
    const { lanes, marks } = timelineOf(events, series, span);
    expect(lanes).toEqual(['Committee', 'Meetings', 'Al Najah']);
    expect(marks).toEqual([
      { lane: 0, label: '13th', detail: 'New Delhi', start: '2025-11-24', end: '2025-11-24', status: 'held', engagementId: '1' },
      { lane: 1, label: 'Title 2', detail: 'New Delhi', start: '2025-11-24', end: '2025-11-24', status: 'held', engagementId: '2' },
      { lane: 2, label: '5th', detail: 'Rabkoot, by reference', start: '2024-09-26', end: '2024-09-26', status: 'reference', engagementId: '3' },
      { lane: 2, label: '6th due', start: '2026-08-01', end: '2026-10-31', status: 'due', engagementId: null },
    ]);
  });
  it('draws nothing due outside the span', () => {
    expect(timelineOf([], [{ id: 'n', name: 'Al Najah', numbering: 'ordinal', expected: due }], { from: '2020-01-01', to: '2021-01-01' })).toEqual({ lanes: [], marks: [] });
  });
});

describe('findingsOf', () => {
  const nothing: FindingFacts = { today: '2026-11-02', conflicts: [], lines: [], series: [], overdue: [], toVerify: [], withoutSource: [] };
  it('says nothing when nothing is wrong', () => expect(findingsOf(nothing)).toEqual([]));
  it('ranks what blocks first and gives every finding a remedy', () => {
    const found = findingsOf({
      ...nothing,
      conflicts: [{ id: 'c', recordType: 'commitment', recordId: 'k', title: 'Complex', field: 'status', severity: 'blocking', values: [{ value: 'proposed', witnesses: ['Agency'] }, { value: 'in progress', witnesses: ['Wire (a copy)'] }] }],
      toVerify: [{ id: 'p', displayName: 'A. Person', verifyBy: '2026-11-24' }],
      overdue: [{ id: 'o', text: 'Send terms', dueDate: '2026-09-30', duePrecision: 'day', owner: 'Desk' }],
      lines: [{ id: 'l', headline: 'Old', verdict: { state: 'stale', reasons: ['Its review was due on 1 Nov 2026.'] } }, { id: 'g', headline: 'Good', verdict: { state: 'good', reasons: [] } }],
    });
    expect(found.map((f) => [f.code, f.severity])).toEqual([['conflict', 'blocking'], ['overdue', 'warning'], ['stale-line', 'warning'], ['verify-by', 'note']]);
    expect(found[0]?.reason).toBe('proposed (Agency) against in progress (Wire [a copy]).');
    expect(found.every((f) => f.remedy.endsWith('.'))).toBe(true);
  });
  it('tells many records without a source in one sentence', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ recordType: 'engagement' as const, id: `e${i}`, title: `Event ${i}` }));
    expect(findingsOf({ ...nothing, withoutSource: many }).map((f) => f.title)).toEqual(['12 records rest on no source']);
    expect(findingsOf({ ...nothing, withoutSource: many.slice(0, 2) })).toHaveLength(2);
  });
  it('never gives more than can be worked off', () => {
    const overdue = Array.from({ length: 200 }, (_, i) => ({ id: `o${i}`, text: 'x', dueDate: '2026-01-01', duePrecision: 'day', owner: null }));
    expect(findingsOf({ ...nothing, overdue }).length).toBeLessThanOrEqual(30);
  });
});
