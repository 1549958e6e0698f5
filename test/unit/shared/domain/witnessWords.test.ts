import { describe, expect, it } from 'vitest';
import { witnessWords } from '../../../../src/shared/domain/witnessWords';

describe('who says so', () => {
  it('names the witnesses in brackets, with square ones within', () => {
    expect(witnessWords(['Wire'])).toBe(' (Wire)');
    expect(witnessWords(['Wire, Lima', 'Agency (a copy)'])).toBe(' (Wire, Lima, Agency [a copy])');
  });

  it('says nothing where nobody is named', () => {
    expect(witnessWords([])).toBe('');
  });
});
