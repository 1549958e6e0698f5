import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/main/ingest/language/tokens';
import { Vocabulary } from '../../../src/main/ingest/language/vocabulary';

describe('tokens', () => {
  it('are what they are, also where their ends, their middle and their length agree', () => {
    expect(tokenise('court count court Court count', new Vocabulary()).map(({ text }) => text)).toEqual(['court', 'count', 'court', 'Court', 'count']);
  });

  it('know a phrase that was added after their words were met', () => {
    const vocabulary = new Vocabulary();
    const [before] = tokenise('quota', vocabulary);
    const table = vocabulary.newTable();
    vocabulary.opens('quota', table);
    const [behind] = tokenise('quota', vocabulary);
    expect([before?.word.opens, behind?.word.opens]).toEqual([0, table]);
  });

  it('tell where they stand, and what is glued to what', () => {
    expect(tokenise('Lima’s port (Callao), 3rd').map(({ text, start, isGlued }) => [text, start, isGlued])).toEqual([
      ['Lima', 0, false], ['’s', 4, true], ['port', 7, false], ['(', 12, false], ['Callao', 13, true], [')', 19, true], [',', 20, true], ['3rd', 22, false],
    ]);
  });
});
