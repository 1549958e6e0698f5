import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPerson } from '../../../../src/main/ingest/matching/people';
import { known, person, SECRETARY, since } from './knownPeople';

/** Every word of a rank or form of address: a name that holds one may lose it with the rank. */
const TITLES = new Set(['ranks.txt', 'honorifics.txt', 'postnominals.txt'].flatMap((name) => readFileSync(resolve('resources/gazetteer', name), 'utf8').toLowerCase().split(/[^\p{L}]+/u)));

describe('any people', () => {
  const letters = fc.stringMatching(/^[\p{L}]{2,9}$/u);
  const name = fc.oneof(fc.array(letters, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('Mohammed bin Nasser Al Zaabi', 'Kim Yong-hyun', 'राजेश कुमार सिंह', 'محمد بن ناصر', 'Сергей Шойгу', 'Nguyễn Văn An', 'U Than Swe'));

  it('never break it; whoever is found is known, at most three, the best first, each with reasons', () => {
    fc.assert(fc.property(fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 6 }), fc.option(name, { nil: null }), (names, recorded, post) => {
      const memory = recorded.map((each, at) => ({ ...known(each, at % 2 === 0 ? 'OM' : null, since(post ?? 'Envoy', '2020-01-01')), id: String(at) }));
      const { exact, candidates } = matchPerson({ names, post, country: 'OM', day: '2025-01-01' }, memory);
      expect(candidates.length).toBeLessThanOrEqual(3);
      expect(exact === null || candidates.length === 0).toBe(true);
      expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
      for (const one of candidates) expect(one.reasons.every((reason) => reason.endsWith('.')) && one.reasons.length > 0 && memory.some(({ id }) => id === one.id)).toBe(true);
      expect(matchPerson({ names, post, country: 'OM', day: '2025-01-01' }, memory)).toEqual({ exact, candidates });
    }), { numRuns: 300 });
  });

  it('are found whichever of two names is on record', () => {
    fc.assert(fc.property(name, name, (one, two) => {
      const [ab, ba] = [matchPerson(person(one), [known(two)]), matchPerson(person(two), [known(one)])];
      expect(ab.exact === null).toBe(ba.exact === null);
      expect(ab.candidates.length).toBe(ba.candidates.length);
      expect(ab.candidates[0]?.isLikely).toBe(ba.candidates[0]?.isLikely);
    }), { numRuns: 300 });
  });

  it('are themselves, whatever rank, case and accents', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2, maxLength: 4 }), (words) => {
      const plain = words.join(' ');
      fc.pre(matchPerson(person(plain), [known(plain)]).exact !== null && !words.some((word) => TITLES.has(word)));
      expect(matchPerson(person(`Vice Admiral ${plain.toUpperCase()} (Retd)`), [known(plain)]).exact).toBe(plain);
      expect(matchPerson(person(words.map((word) => `${word.slice(0, 1)}\u0301${word.slice(1)}`).join('-')), [known(plain)]).exact).toBe(plain);
    }));
  });

  it('keep what looks like a short form of “retired” behind an accent', () => {
    expect(matchPerson(person('Luc Péret'), [known('Luc Peret')]).exact).toBe('Luc Peret');
    expect(matchPerson(person('Luc Peret (Ret)'), [known('Luc Peret')]).exact).toBe('Luc Peret');
  });

  it('are compared, twenty of a report with two thousand, and whatever a name is made of', () => {
    const memory = Array.from({ length: 2000 }, (_, at) => ({ ...known(`Mohammed bin Salem${at} Al Name${at % 70}`, 'OM', since(SECRETARY)), id: String(at) }));
    for (let at = 0; at < 20; at += 1) expect(matchPerson(person(`Mohamed Salem${at} Al-Nama${at}`, { country: 'OM', post: SECRETARY }), memory).candidates.length).toBeLessThanOrEqual(3);
    for (const piece of ['a', 'bin ', 'H.E. ', '(', 'Dr. ', '-', 'ا', '김']) expect(matchPerson(person(piece.repeat(100_000)), memory.slice(0, 10)).exact).toBeNull();
  });
});
