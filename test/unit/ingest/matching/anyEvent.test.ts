import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngagementKind } from '../../../../src/shared/domain/values';
import { matchEvent } from '../../../../src/main/ingest/matching/events';
import type { KnownEngagement } from '../../../../src/main/ingest/matching/known';
import { draft, known, match } from './knownEvents';

describe('any event', () => {
  const day = fc.option(fc.oneof(fc.date({ min: new Date('2024-01-01'), max: new Date('2024-03-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), fc.constantFrom('2024-02', '2024', '', '2024-99-99', 'x')), { nil: null });
  const kind = fc.constantFrom(...EngagementKind.options);
  const people = fc.subarray(['a', 'b', 'c']);
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('Chief of Staff meets Minister', 'Joint Committee', 'Muscat', 'New Delhi', 'Hà Nội'));
  const series = fc.constantFrom(null, 'one', 'two');
  const edition = fc.constantFrom(null, 1, 2, 2024);
  const events = fc.record({ kind, title: text, dateStart: day, dateEnd: day, dateBasis: fc.constantFrom('stated', 'relative', 'dateline', 'inferred'), city: fc.option(text, { nil: null }), hostCountry: fc.constantFrom(null, 'IN', 'OM'), edition });
  const memory = fc.array(fc.record({ kind, title: text, status: fc.constantFrom('held', 'planned', 'reported-only'), dateStart: day, dateEnd: day, datePrecision: fc.constantFrom('day', 'month', 'year', 'unknown'), hostCountry: fc.constantFrom(null, 'IN', 'OM'), city: fc.option(text, { nil: null }), seriesId: series, edition, personIds: people }), { maxLength: 6 });

  it('never breaks it: three candidates at most, the likely first, each with whole sentences, and never in the order of the memory', () => {
    fc.assert(fc.property(events, memory, series, people, (event, list, seriesId, personIds) => {
      const numbered = list.map((one, at): KnownEngagement => ({ ...one, id: String(at) }));
      const { candidates, clash } = matchEvent(event, numbered, { seriesId, personIds });
      expect(candidates.length).toBeLessThanOrEqual(3);
      const likely = candidates.map(({ isLikely }) => isLikely);
      expect(likely).toEqual([...likely].sort((a, b) => Number(b) - Number(a)));
      for (const { reasons } of candidates) expect(reasons.length > 0 && reasons.every((reason) => /^\S.*\.$/su.test(reason))).toBe(true);
      if (clash !== null) expect(numbered.find(({ id }) => id === clash.id)?.seriesId).toBe(seriesId);
      expect(matchEvent(event, [...numbered].reverse(), { seriesId, personIds })).toEqual({ candidates, clash });
    }), { numRuns: 500 });
  });

  it('finds itself again, by its day and people, whatever else is on record', () => {
    fc.assert(fc.property(memory, kind, (list, own) => {
      const self = known('self', { kind: own, title: 'Rear Admiral Soe receives Captain Bui', dateStart: '2024-02-10', personIds: ['a', 'b'] });
      const { candidates } = match(draft({ kind: own, title: self.title, dateStart: '2024-02-10' }), [...list.map((one, at): KnownEngagement => ({ ...one, id: String(at), personIds: [] })), self], { personIds: ['a', 'b'] });
      expect(candidates[0]).toEqual(expect.objectContaining({ id: 'self', isLikely: true }));
    }));
  });

  it('is compared with three thousand others, also under a title of any length', () => {
    const list = Array.from({ length: 3000 }, (_, at) => (known(String(at), { title: 'Chief of Staff meets Secretary General', dateStart: '2025-11-24', personIds: ['chauhan', 'zaabi'] })));
    expect(match(draft({ title: 'a '.repeat(100_000), city: 'b '.repeat(100_000), dateStart: '2025-11-24' }), list, { personIds: ['zaabi'] }).candidates).toHaveLength(3);
  });
});
