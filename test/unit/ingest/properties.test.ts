import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './support';

const WORDS = ['General', 'Minister', 'of', 'the', 'India', 'Oman', 'met', 'on', 'Monday', '(25)', '13th', 'Joint', 'Committee', 'held', 'in', 'Muscat', ',', '.', '“', '”', '\n', '-', '24', 'November', 'Exercise', 'Al', 'bin', 'Ali', '#', '{{', '}}', 'visit', 'to', 'and', 'next', 'round', '’s', 'Chief', 'H.E.', '(', ')', 'Ministers', 'counterpart', 'from', 'Jr.', 'III', 'psc', 'Lord', 'led', 'by', 'Jun', 'Said', 'Republic', 'visited', 'Lima', 'city', '“Bo”'];

describe('any text', () => {
  it('never breaks the reader, and every passage lies in the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))), (text) => {
      const reading = read(text);
      for (const one of reading.evidence) expect(one.start >= 0 && one.start < one.end && one.end <= reading.text.length).toBe(true);
      for (const one of reading.stripped) expect(text.slice(one.start, one.end).startsWith(one.text)).toBe(true);
      expect(read(text)).toEqual(reading);
    }), { numRuns: 300 });
  });

  it('never invents: every name, city and day of a draft comes from the words of the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 80 }).map((words) => words.join(' ')), (text) => {
      const { primary, isEngagement, text: cleaned } = read(text, null);
      expect(isEngagement).toBe(primary !== null);
      for (const person of primary?.participants ?? []) expect(cleaned.replace(/\s+/g, ' ')).toContain(person.name);
      if (primary?.city) expect(cleaned).toContain(primary.city);
      // "24 Jun 24" tells a year.
      if (!/\d\w*\W+(?:of\W+)?(?:Jun|November)\W+24/.test(text)) expect(primary?.dateStart ?? null).toBeNull();
    }), { numRuns: 200 });
  });

  it.each([
    ['names', 'General Anil Rao '], ['posts', 'Minister of '], ['commas', 'Secretary, '], ['quotes', '“a '], ['numbers', '12-13, '], ['countries', 'India–'], ['braces', '{{'], ['tags', '<a '], ['dots', 'A.'], ['spaces', ' '], ['emoji', '😀'], ['letters', 'x'], ['ordinals', '13th Exercise '], ['shared posts', 'Foreign Ministers A. Bo and C. Do '], ['decorations', 'General Bo WWV RWP psc '], ['towns', 'in Bo, Kenya '], ['states', 'of the Republic of '], ['letterheads', 'Ministry of Defence of Kenya\n'], ['places of filing', 'Suva\n\nSUVA - '],
  ])('takes a megabyte of %s without end in sight', (_name, piece) => {
    expect(read(piece.repeat(Math.floor(1_000_000 / piece.length))).isEngagement).toBe(false);
  });

  it.each([
    ['days', 'The two met in Lima on 3 March 2020 and spoke. '], ['short forms', 'the Peru Marine Corps (PMC) and the Fiji Navy Force (FNF) '], ['plans', 'They agreed to convene a meeting of experts on trade. '], ['meetings', 'A technical meeting was held in Lima on 5 May 2020. '], ['delegates', '- General Paul Otieno of Kenya. '],
  ])('takes a megabyte of %s behind a report', (_name, piece) => {
    const opening = 'Minister Ana Quispe of Peru met Minister Tomasi Vakatora of Fiji in Suva on 3 March 2024. ';
    const { primary, otherEngagements } = read(`${opening}${piece.repeat(Math.floor(1_000_000 / piece.length))}`, null);
    expect(primary?.dateStart).toBe('2024-03-03');
    expect(otherEngagements.length).toBeLessThanOrEqual(12);
  });
});
