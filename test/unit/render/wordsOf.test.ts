import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/main/render/engine/wordsOf';

/** The same, told letter by letter. */
function letterByLetter(text: string): string[] {
  const words: string[] = [];
  let open = '';
  for (const letter of text.split('')) {
    open += letter;
    if (letter !== ' ' && letter !== '\t') continue;
    words.push(open);
    open = '';
  }
  return open === '' ? words : [...words, open];
}

describe('the words of a text', () => {
  it('end behind each space and each tab', () => {
    expect(wordsOf('of the\tfleet ')).toEqual(['of ', 'the\t', 'fleet ']);
    expect(wordsOf(' two  gaps')).toEqual([' ', 'two ', ' ', 'gaps']);
    expect(wordsOf('one ')).toEqual(['one ']);
    expect(wordsOf('')).toEqual([]);
  });

  it('are those told letter by letter, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\t', '\u00a0', 'ب', '-') }), (text) => {
      expect(wordsOf(text)).toEqual(letterByLetter(text));
    }), { numRuns: 2000 });
  });
});
