import { expect, it } from 'vitest';
import { clipped } from '../../../src/main/render/packDefinition/locatorMap';
import { OUTLINES } from '../../../src/main/render/packDefinition/mapOutlines';

const FRAME = { width: 100, height: 60 };

it('cuts a ring at the frame and keeps what lies inside', () => {
  expect(clipped([{ x: 10, y: 10 }, { x: 20, y: 10 }, { x: 20, y: 20 }], FRAME)).toEqual([{ x: 10, y: 10 }, { x: 20, y: 10 }, { x: 20, y: 20 }]);
  expect(clipped([{ x: 200, y: 10 }, { x: 300, y: 10 }, { x: 300, y: 20 }], FRAME)).toEqual([]);
  const around = clipped([{ x: -50, y: -50 }, { x: 150, y: -50 }, { x: 150, y: 150 }, { x: -50, y: 150 }], FRAME);
  expect(around).toHaveLength(4);
  for (const { x, y } of around) expect([[0, 100].includes(x), [0, 60].includes(y)]).toEqual([true, true]);
});

it('has outlines of whole rings with real coordinates', () => {
  for (const { rings } of OUTLINES) for (const ring of rings) {
    expect(ring.length).toBeGreaterThan(4);
    for (const [x, y] of ring) expect([x > 40 && x < 70, y > 10 && y < 32]).toEqual([true, true]);
  }
});
