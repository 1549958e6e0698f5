import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/shared/search/parseQuery';
import { folded, Highlighter } from '../../../src/main/store/search/highlight';

const marks = (query: string, text: string) => new Highlighter(parseQuery(query)).ranges(text).map(([a, b]) => text.slice(a, b));

describe('Highlighter', () => {
  it.each([
    ['sec', 'Security, insecure SECT', ['Security', 'SECT']],
    ['"security"', 'security secure securitys', ['security']],
    ['Al-Zaabi', 'al zaabi Al  Zaabis alzaabi', ['al zaabi', 'Al  Zaabis']],
    ['cafe', 'Café cafés', ['Café', 'cafés']],
    ['žižka', 'ZIZKA', ['ZIZKA']],
    ['U.S.', 'the U.S. and US and u s', ['U.S', 'u s']],
    ['najah naj', 'Al Najah', ['Najah']],
    ['चौ', 'श्री चौहान', ['चौहान']],
    ['𝒜', 'x𝒜 𝒜', ['𝒜']],
    ['i', 'İ i in', ['i']],
  ])('marks %s in %j', (query, text, expected) => {
    expect(marks(query, text)).toEqual(expected);
  });

  it('cuts one line around the first hit and marks it there', () => {
    const text = `First line\n${'word '.repeat(40)}Najah ${'after '.repeat(60)}\nlast`;
    const { text: line, ranges } = new Highlighter(parseQuery('najah')).snippet(['nothing', text], '');
    expect(line).toMatch(/^…(word )+Najah (after )+after…$/);
    expect(line.length).toBeLessThanOrEqual(162);
    expect(ranges.map(([a, b]) => line.slice(a, b))).toEqual(['Najah']);
  });

  it('falls back to the beginning, and by sound to the name', () => {
    const highlighter = new Highlighter(parseQuery('nasir'));
    expect(highlighter.snippet(['x'], 'The beginning')).toEqual({ text: 'The beginning', ranges: [] });
    expect(highlighter.snippetBySound(['', 'Someone\nAl Nasser\nOther'])).toEqual({ text: 'Al Nasser', ranges: [[3, 9]] });
    expect(highlighter.snippetBySound(['Someone'])).toBeNull();
  });

  it('folds unit for unit and gives ranges that are in order and inside', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'é', 'İ', ' ', '𝒜', '-', '\n', 'ß') }), (query, text) => {
      expect(folded(text).length).toBe(text.length);
      const highlighter = new Highlighter(parseQuery(`${query} a`));
      for (const ranges of [highlighter.ranges(text), highlighter.snippet([text], text).ranges]) {
        let at = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length + 2);
      }
    }));
  });
});
