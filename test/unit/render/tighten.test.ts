import { expect, it } from 'vitest';
import type { PdfNode } from '../../../src/main/render/engine/definition';
import { tighten } from '../../../src/main/render/packDefinition/tighten';

const words = (node: PdfNode): unknown => [node.text, node.fontSize, (node.stack ?? []).map(words), (node.columns ?? []).map(words), (node.table?.body ?? []).map((row) => row.map(words))];

it('takes air out of margins, lines and rows, and leaves words and sizes', () => {
  const node: PdfNode = {
    margin: [4, 10, 4, 20],
    stack: [{ text: 'a', fontSize: 10, lineHeight: 1.26 }, { table: { widths: ['*'], body: [[{ text: 'b', fontSize: 9, margin: [0, 2, 0, 0] }]] }, layout: { paddingTop: () => 4, paddingBottom: () => 4 } }],
  };
  const close = tighten(node);
  expect(words(close)).toEqual(words(node));
  expect(close.margin).toEqual([4, 5.5, 4, 11]);
  expect(close.stack?.[0]?.lineHeight).toBeCloseTo(1.197);
  const layout = close.stack?.[1]?.layout;
  expect(typeof layout === 'object' && layout.paddingTop?.(0, {})).toBeCloseTo(2.2);
});

it('leaves drawings as they were measured, and never sets lines into one another', () => {
  const drawing: PdfNode = { tag: 'Figure', stack: [{ text: '', margin: [0, 120, 0, 0] }] };
  expect(tighten(drawing)).toBe(drawing);
  expect(tighten({ text: 'x', lineHeight: 1.12 }).lineHeight).toBe(1.1);
  expect(tighten({ text: 'x', lineHeight: 1 }).lineHeight).toBe(1);
});
