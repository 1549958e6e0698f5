import { expect, it } from 'vitest';
import { noteRanges } from '../../../src/main/render/packDefinition/press';

it('writes unbroken runs of note numbers as first and last', () => {
  expect(noteRanges([4, 5, 6, 9])).toEqual([[4, 6], [9, 9]]);
  expect(noteRanges([1, 3, 4])).toEqual([[1, 1], [3, 4]]);
  expect(noteRanges([])).toEqual([]);
});
