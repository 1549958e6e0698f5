import { describe, expect, it } from 'vitest';
import { ColumnShape, type CellText } from '../../../src/main/render/packDefinition/columnShape';
import { wordWidths } from '../../../src/main/render/packDefinition/textMeasure';

const cell = (text: string): CellText[] => [{ text, face: 'serif', size: 9.2, line: 12.6, more: 0 }];
const TEXTS = ['Customs officers compare the lists twice a week', 'Port of Duqm', 'The two sides exchange the texts before the next round and name a day for it', ''];

function shapeOf(texts: readonly string[]): ColumnShape {
  const shape = new ColumnShape(0);
  for (const text of texts) shape.add(cell(text), true);
  return shape;
}

describe('the shape of a column', () => {
  it('tells the same heights whatever it was asked before', () => {
    const asked = shapeOf(TEXTS);
    // Close together, so that lines break between two of them, and not in order.
    const widths = Array.from({ length: 800 }, (_, index) => 50 + ((index * 37) % 400) / 4);
    const answers = widths.map((width) => [...asked.heights(width)]);
    expect(answers).toEqual(widths.map((width) => [...shapeOf(TEXTS).heights(width)]));
    expect(new Set(answers.map((heights) => heights.join())).size).toBeGreaterThan(3);
  });

  it('finds the same steps whether or not heights were asked for, and finds them once', () => {
    const asked = shapeOf(TEXTS);
    for (const width of [50, 77, 120]) asked.heights(width);
    expect(asked.steps).toEqual(shapeOf(TEXTS).steps);
    expect(asked.steps.length).toBeGreaterThan(2);
    expect(asked.steps).toBe(asked.steps);
  });

  it('counts a cell that is added after it was asked', () => {
    const shape = shapeOf(TEXTS.slice(0, 1));
    shape.heights(80);
    expect(shape.steps.length).toBeGreaterThan(0);
    for (const text of TEXTS.slice(1)) shape.add(cell(text), true);
    expect(shape.heights(80)).toEqual(shapeOf(TEXTS).heights(80));
    expect(shape.steps).toEqual(shapeOf(TEXTS).steps);
  });
});

describe('kept widths of words', () => {
  it('are those of the face that is asked for', () => {
    const text = 'Wide words in two faces';
    const [serif, sans] = [wordWidths(text, 'serif'), wordWidths(text, 'sans')];
    expect(serif).toHaveLength(5);
    expect(sans).not.toEqual(serif);
    expect(wordWidths(text, 'serif')).toBe(serif);
    expect(wordWidths(text, 'sans')).toBe(sans);
  });

  it('have a bound, and are the same when they were let go and measured again', () => {
    const first = wordWidths('Long since measured', 'serif');
    for (let index = 0; index < 20_001; index += 1) wordWidths(`Number ${index}`, 'serif');
    const again = wordWidths('Long since measured', 'serif');
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
