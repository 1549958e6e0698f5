import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLane, rulesOf, shareOf, spanOf, type MarkBox } from '../../../../src/renderer/features/memory/engagements/timelineLayout';

const mark = (key: string, start: string, label = key, end = start): MarkBox => ({ key, lane: 0, start, end, label });
const SPAN = { from: '2024-01-01', to: '2027-01-01' };
const place = (marks: MarkBox[], width = 1000) => placeLane(marks, SPAN.from, SPAN.to, width);

describe('the span of the timeline', () => {
  it('ends with a quarter that holds the next two months', () => {
    expect(spanOf('2026-11-02', 36, 0)).toEqual({ from: '2024-01-01', to: '2027-01-01' });
    expect(spanOf('2026-12-20', 36, 0)).toEqual({ from: '2024-04-01', to: '2027-04-01' });
    expect(spanOf('2026-11-02', 12, 0)).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  });

  it('moves by months', () => {
    expect(spanOf('2026-11-02', 36, -6)).toEqual({ from: '2023-07-01', to: '2026-07-01' });
  });

  it('rules quarters, names years, and names the first year at the left edge when January is far', () => {
    const rules = rulesOf('2024-01-01', '2027-01-01', 36);
    expect(rules).toHaveLength(12);
    expect(rules.filter((rule) => rule.year).map((rule) => rule.year)).toEqual(['2024', '2025', '2026']);
    expect(rulesOf('2023-07-01', '2026-07-01', 36)[0]).toEqual({ at: 0, year: '2023' });
    expect(rulesOf('1999-01-01', '2023-01-01', 288)).toHaveLength(24);
  });
});

describe('the marks of a lane', () => {
  it('have their words to the right where there is room, else to the left, else only in the tooltip', () => {
    expect(place([mark('12th', '2024-02-01')])[0]?.words).toBe('right');
    expect(place([mark('14th Muscat, planned', '2026-12-16')])[0]?.words).toBe('left');
    expect(place([mark('a', '2026-11-20'), mark('A very long title that fits nowhere at all', '2026-12-01'), mark('b', '2026-12-10')], 300)[1]?.words).toBe('hidden');
  });

  it('drop the detail before the words', () => {
    const placed = place([{ ...mark('13th', '2025-11-24'), detail: 'New Delhi, in the ministry, with both delegations' }, mark('14th', '2026-02-01')], 700);
    expect(placed[0]).toMatchObject({ words: 'left', isShort: false });
    expect(place([mark('x'.repeat(40), '2024-01-02'), { ...mark('5th', '2025-06-01'), detail: 'd'.repeat(60) }, mark('y', '2025-09-01')], 600)[1]).toMatchObject({ isShort: true });
  });

  it('stay inside the axis and never write over one another', () => {
    const day = fc.integer({ min: 0, max: 1095 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    const marks = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 24 })), { maxLength: 12 }).map((list) => list.map(([start, letters], index) => mark(`m${index}`, start, 'w'.repeat(letters))));
    fc.assert(fc.property(marks, fc.integer({ min: 200, max: 1400 }), (list, width) => {
      const spans = place(list, width).flatMap((placed) => {
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left).toBeLessThanOrEqual(1);
        if (placed.words === 'hidden') return [];
        const letters = list.find((candidate) => candidate.key === placed.key)?.label.length ?? 0;
        const x = placed.left * width;
        return [placed.words === 'right' ? [x + 6, x + 6 + letters * 6.4] : [x - 6 - letters * 6.4, x - 6]];
      }).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      spans.slice(1).forEach((span, index) => expect(span[0]).toBeGreaterThanOrEqual((spans[index]?.[1] ?? 0) - 0.001));
    }));
  });

  it('stand where their day is', () => {
    expect(shareOf('2025-07-02', '2024-01-01', '2027-01-01')).toBeCloseTo(0.5, 2);
    expect(shareOf('2024-01-01', '2024-01-01', '2024-01-01')).toBe(0);
  });
});
