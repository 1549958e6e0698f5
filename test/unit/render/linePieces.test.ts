import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBreaksOf } from '../../../src/main/render/engine/pdfmakeModules';
import { piecesOf } from '../../../src/main/render/engine/textInlines';

/** The pieces as the line breaker alone cuts them. */
function byBreaker(text: string): string[] {
  const breaks = lineBreaksOf(text).map(({ position }) => position);
  return breaks.map((position, index) => text.slice(breaks[index - 1] ?? 0, position));
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdzABZÀÖØßéőŁžſ0195'), minLength: 1, maxLength: 7 });
const ends = fc.constantFrom('', '', '', ',', '.', ';', ':');
const apostrophes = fc.constantFrom('', '', '', '’s', '’re');
const words = fc.array(fc.tuple(letters, apostrophes, ends).map((parts) => parts.join('')), { minLength: 1, maxLength: 12 });

describe('the places where a text may break', () => {
  it('are those of the line breaker for plain words', () => {
    fc.assert(fc.property(words, fc.constantFrom('', ' '), fc.constantFrom('', ' '), (all, before, behind) => {
      const text = before + all.join(' ') + behind;
      expect(piecesOf(text).map((piece) => piece.text)).toEqual(byBreaker(text));
    }), { numRuns: 2000 });
  });

  it('are those of the line breaker for words with other signs between them', () => {
    const signs = fc.constantFrom(' ', ' ', ' ', '  ', '-', ' - ', '–', ' (', ') ', '’', '“', '” ', '/', '%', ' $', '\u00a0', '!', '? ', '.', ', ', '…');
    fc.assert(fc.property(fc.array(fc.tuple(letters, signs), { minLength: 1, maxLength: 10 }), (parts) => {
      const text = parts.flat().join('');
      expect(piecesOf(text).map((piece) => piece.text)).toEqual(byBreaker(text));
    }), { numRuns: 2000 });
  });

  it('tell where a line must end', () => {
    expect(piecesOf('one\ntwo words')).toEqual([{ text: 'one', lineEnd: true }, { text: 'two ' }, { text: 'words' }]);
  });
});
