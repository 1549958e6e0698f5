import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../src/shared/domain/citation';
import { keysOf, stepKey } from '../../../../src/renderer/components/evidence/evidenceContext';
import { cutText, type TextMark } from '../../../../src/renderer/components/evidence/passages';

describe('a text with its passages', () => {
  it('cuts paragraphs into pieces and puts each number where its passage ends', () => {
    const text = 'They met on Monday in New Delhi.\n\nViews were exchanged.';
    const [first, second] = cutText(text, [{ key: 1, start: 5, end: 18 }, { key: 2, start: 12, end: 31 }, { key: 3, start: 34, end: 39 }]);
    expect(first?.map((piece) => [piece.text, piece.keys, piece.ending])).toEqual([
      ['They ', [], []], ['met on ', [1], []], ['Monday', [1, 2], [1]], [' in New Delhi', [2], [2]], ['.', [], []],
    ]);
    expect(second?.map((piece) => [piece.text, piece.ending])).toEqual([['Views', [3]], [' were exchanged.', []]]);
  });

  it('ignores passages that do not lie in the text', () => {
    expect(cutText('short', [{ key: 1, start: 2, end: 99 }, { key: 2, start: 4, end: 4 }, { key: 3, start: -1, end: 2 }])).toEqual([[{ at: 0, text: 'short', keys: [], ending: [] }]]);
  });

  it('never loses or repeats a letter, whatever overlaps', () => {
    const mark = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(60), fc.nat(60)).map(([key, a, b]): TextMark => ({ key, start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(fc.property(fc.string({ maxLength: 60 }).map((text) => text.replace(/\r/g, ' ')), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const drawn = cutText(text, marks).map((pieces) => pieces.map((piece) => piece.text).join(''));
      expect(drawn).toEqual(text.split('\n').filter((line) => line !== ''));
    }));
  });
});

const cite = (key: number, field: string): Citation => ({
  key, field, assertionId: `a${key}${field}`, value: null, state: 'accepted', stance: 'supports', note: null, passageId: `p${key}`, sourceId: 's', start: 0, end: 1, exact: 'x',
});

describe('the numbers behind a field', () => {
  const citations = [cite(2, 'date'), cite(1, 'date'), cite(2, 'city'), cite(5, 'treatment:t1')];

  it('are in order and each once', () => {
    expect(keysOf([...citations, cite(2, 'date')], 'date')).toEqual([1, 2]);
    expect(keysOf(citations, 'treatment:t1')).toEqual([5]);
    expect(keysOf(citations, 'treatment')).toEqual([]);
  });

  it('are walked through both ways and round again', () => {
    expect([stepKey(citations, null, 1), stepKey(citations, 2, 1), stepKey(citations, 5, 1)]).toEqual([1, 5, 1]);
    expect([stepKey(citations, null, -1), stepKey(citations, 1, -1)]).toEqual([5, 5]);
    expect(stepKey([], 3, 1)).toBeNull();
  });
});
