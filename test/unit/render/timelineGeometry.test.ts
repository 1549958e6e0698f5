import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineBlock } from '../../../src/shared/pack/model';
import { axisTicks, axisX, dayOf, placeLanes, splitLanes } from '../../../src/main/render/packDefinition/timelineGeometry';

const measure = { laneWidth: 80, plotWidth: 390, labelSize: 7.6 };

const block = (marks: TimelineBlock['marks'], lanes = ['Talks', 'Visits', 'Exercises']): TimelineBlock => ({
  kind: 'timeline', altText: 'strip', from: '2024-01-01', to: '2026-12-31', today: '2025-11-24', lanes, marks,
});

const mark = (lane: number, start: string, label = 'Session', end = start): TimelineBlock['marks'][number] => ({ lane, label, start, end, status: 'held' });

describe('the time axis', () => {
  it('runs from its first to its last day and keeps dates outside at its ends', () => {
    const axis = { from: '2024-01-01', to: '2025-01-01' };
    expect(axisX('2024-01-01', axis, 366)).toBe(0);
    expect(axisX('2024-01-31', axis, 366)).toBeCloseTo(30);
    expect(axisX('2025-01-01', axis, 366)).toBe(366);
    expect(axisX('2019-05-05', axis, 366)).toBe(0);
    expect(axisX('2030-05-05', axis, 366)).toBe(366);
  });

  it('reads a month or a year as its first day', () => {
    expect(dayOf('2024-03')).toBe(dayOf('2024-03-01'));
    expect(dayOf('2024')).toBe(dayOf('2024-01-01'));
  });

  it('names each year, and quarters where there is room', () => {
    const labels = (width: number) => axisTicks({ from: '2024-01-01', to: '2026-12-31' }, width).map(({ label }) => label);
    expect(labels(390).filter((label) => /^\d/u.test(label))).toEqual(['2024', '2025', '2026']);
    expect(labels(390)).toContain('Apr');
    expect(labels(150)).not.toContain('Apr');
  });
});

describe('lanes and labels', () => {
  it('leaves out a lane without marks', () => {
    expect(placeLanes(block([mark(0, '2024-05-01'), mark(2, '2025-05-01')]), measure).map(({ name }) => name)).toEqual(['Talks', 'Exercises']);
  });

  it('never lets two labels of a lane overlap, nor a label leave the strip', () => {
    const date = fc.integer({ min: 0, max: 1090 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.record({ lane: fc.integer({ min: 0, max: 2 }), start: date, label: fc.string({ minLength: 1, maxLength: 40 }) }), { maxLength: 30 }), (items) => {
        const lanes = placeLanes(block(items.map(({ lane, start, label }) => mark(lane, start, label))), measure);
        for (const { marks } of lanes) {
          for (const [index, one] of marks.entries()) {
            expect(one.label.x).toBeGreaterThanOrEqual(0);
            expect(one.label.x + one.label.width).toBeLessThanOrEqual(measure.plotWidth + 0.001);
            for (const other of marks.slice(index + 1)) {
              if (one.label.row !== other.label.row) continue;
              const apart = one.label.x + one.label.width <= other.label.x || other.label.x + other.label.width <= one.label.x;
              expect(apart).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('divides lanes that are too high for a page, each part beginning at the top', () => {
    const lanes = placeLanes(block([mark(0, '2024-05-01'), mark(1, '2024-05-01'), mark(2, '2024-05-01')]), measure);
    const one = lanes[0]?.height ?? 0;
    const groups = splitLanes(lanes, one * 2 + 1);
    expect(groups.map((group) => group.length)).toEqual([2, 1]);
    expect(groups.map((group) => group[0]?.top)).toEqual([0, 0]);
  });
});
