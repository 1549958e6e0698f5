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

/** Ground that a name covers on the map, in degrees: capitals of 7.2 points, 21 points a degree. */
function groundOf(name: string, [x, y]: readonly [number, number]): { left: number; right: number; top: number; bottom: number } {
  const lines = name.split('\n');
  const half = (Math.max(...lines.map((line) => line.length)) * 5.1) / 21 / 2;
  const down = 1 / 23;
  return { left: x - half, right: x + half, top: y + 3 * down, bottom: y - (lines.length * 9.3 - 4) * down };
}

it.each(['United\nArab\nEmirates', 'Oman'])('lets no border run through the name %s', (country) => {
  const outline = OUTLINES.find(({ name }) => name === country);
  expect(outline).toBeDefined();
  if (!outline) return;
  const ground = groundOf(outline.name, outline.label);
  const isOn = ([x, y]: readonly [number, number]): boolean => x > ground.left && x < ground.right && y > ground.bottom && y < ground.top;
  const between = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]) =>
    Array.from({ length: 21 }, (_, step): readonly [number, number] => [x + ((u - x) * step) / 20, y + ((v - y) * step) / 20]);
  const crossing = OUTLINES.flatMap(({ rings }) => rings.flatMap((ring) => ring.flatMap((point, index) => between(point, ring[index + 1] ?? point)).filter(isOn)));
  expect(crossing).toEqual([]);
});
