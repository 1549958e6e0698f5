import { describe, expect, it } from 'vitest';
import type { PdfNode } from '../../../src/main/render/engine/definition';
import { LEAST_LEADING, tighten, type Closeness } from '../../../src/main/render/packDefinition/tighten';

const words = (node: PdfNode): unknown => [node.text, node.fontSize, (node.stack ?? []).map(words), (node.columns ?? []).map(words), (node.table?.body ?? []).map((row) => row.map(words))];

const node: PdfNode = {
  margin: [4, 10, 4, 20],
  stack: [
    { text: 'a', fontSize: 10, lineHeight: 1.2 },
    { table: { widths: ['*'], body: [[{ text: 'b', fontSize: 9, margin: [0, 2, 0, 0] }]] }, layout: { paddingTop: () => 4, paddingBottom: () => 4 } },
  ],
};

describe('tighten', () => {
  it('takes air out of margins, lines and rows, more at each step, and leaves words and sizes', () => {
    const steps = ([0, 1, 2, 5] as const).map((closeness) => tighten(node, closeness));
    for (const close of steps) expect(words(close)).toEqual(words(node));
    expect(steps.map(({ margin }) => margin?.map((side) => Math.round(side * 10) / 10))).toEqual([[4, 10, 4, 20], [4, 7.8, 4, 15.6], [4, 5.5, 4, 11], [4, 3.6, 4, 7.2]]);
    const leading = steps.map(({ stack }) => stack?.[0]?.lineHeight ?? 0);
    expect(leading).toEqual([...leading].sort((a, b) => b - a));
    const layout = steps[2]?.stack?.[1]?.layout;
    expect(typeof layout === 'object' && layout.paddingTop?.(0, {})).toBeCloseTo(2.2);
  });

  it('leaves drawings and titles as they were measured, and what is moved only to stand on a line with its neighbour', () => {
    const drawing: PdfNode = { tag: 'Figure', stack: [{ text: '', margin: [0, 120, 0, 0] }] };
    const title: PdfNode = { text: 'Scene setter', headlineLevel: 1, margin: [0, 0, 0, 8] };
    for (const closeness of [0, 1, 2, 3, 4, 5] as const) {
      expect(tighten(drawing, closeness)).toBe(drawing);
      expect(tighten(title, closeness)).toBe(title);
      expect(tighten({ text: 'x', margin: [0, 3, 0, 0], isAligned: true }, closeness).margin).toEqual([0, 3, 0, 0]);
    }
  });

  it('never sets lines into one another, however close', () => {
    const closest: Closeness = 5;
    expect(tighten({ text: 'x', lineHeight: 1 }, closest).lineHeight).toBe(LEAST_LEADING);
    expect(tighten({ text: 'x', lineHeight: 0.95 }, closest).lineHeight).toBe(0.95);
  });
});
