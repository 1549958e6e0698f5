import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../src/shared/search/parseQuery';

const words = (text: string) => parseQuery(text).terms.map((term) => (term.kind === 'phrase' ? `"${term.text}"` : term.text));

describe('parseQuery', () => {
  it.each([
    ['maritime security', ['maritime', 'security']],
    ['"exchanged views" Oman', ['"exchanged views"', 'Oman']],
    ['“curly quotes”', ['"curly quotes"']],
    ['an "open quote', ['an', '"open quote"']],
    ['co-op U.S. C++', ['co-op', 'U.S.', 'C++']],
    ['AND OR NOT NEAR(a b)', ['AND', 'OR', 'NOT', 'NEAR(a', 'b)']],
    ['" * ^ () :: -- 🙂', []],
    ['a\u0000b', ['a', 'b']],
    ['10:30 https://x.y', ['10:30', 'https', '//x.y']],
    ['الزعابي चौहान', ['الزعابي', 'चौहान']],
  ])('reads the words of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads every filter', () => {
    const { filters, terms, notes } = parseQuery('kind:exercise country:OM,India topic:"defence industry" person:zaabi after:2024 before:2025-06 strength:agreed type:people najah');
    expect(filters).toEqual({
      types: ['person'], kinds: ['exercise'], countries: ['OM', 'India'], topics: ['defence industry'], people: ['zaabi'], strengths: ['agreed'],
      after: '2024-01-01', before: '2025-06-01',
    });
    expect(terms).toEqual([{ text: 'najah', kind: 'word' }]);
    expect(notes).toEqual([]);
  });

  it.each([
    ['after:2025-11-24', '2025-11-24'], ['after:"24 Nov 2025"', '2025-11-24'], ['since:nov-2025', '2025-11-01'], ['after:"November 2025"', '2025-11-01'],
  ])('reads the date of %s', (text, expected) => {
    expect(parseQuery(text).filters.after).toBe(expected);
  });

  it.each(['after:soon', 'after:2025-13', 'before:2025-02-30'])('says that %s has no date', (text) => {
    const query = parseQuery(text);
    expect([query.filters.after, query.filters.before, query.notes.length]).toEqual([null, null, 1]);
  });

  it('names the types when one is unknown, and takes plural and spaced ones', () => {
    expect(parseQuery('type:ships').notes[0]).toContain('engagement, person');
    expect(parseQuery('type:"talking points" type:engagements').filters.types).toEqual(['talking-point', 'engagement']);
    expect(parseQuery('kind:"staff talks"').filters.kinds).toEqual(['staff-talks']);
  });

  it('never fails, keeps only terms with letters or digits, and is bounded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const query = parseQuery(text);
      expect(query.terms.length).toBeLessThanOrEqual(24);
      for (const term of query.terms) {
        expect(term.text).toMatch(/[\p{L}\p{N}]/u);
        expect(term.text).not.toMatch(/["\u0000-\u001f]/);
      }
    }));
  });

  it('knows an empty query', () => {
    expect(isEmptyQuery(parseQuery('  "" '))).toBe(true);
    expect(isEmptyQuery(parseQuery('after:2024'))).toBe(false);
    expect(isEmptyQuery(parseQuery('oman'))).toBe(false);
  });
});
