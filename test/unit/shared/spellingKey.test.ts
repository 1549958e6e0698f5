import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingKey, spellingKeys } from '../../../src/shared/domain/spellingKey';

const SAME: readonly (readonly string[])[] = [
  ['Mohammed', 'Muhammad', 'Mohamed', 'Mohamad', 'Mohammad', 'MOHAMMED', 'محمد', 'مُحَمَّد', 'मोहम्मद'],
  ['Nasser', 'Naseer', 'Nasir', 'Nasr', 'ناصر', 'نصر', 'नासिर'],
  ['Al-Zaabi', 'Al Zaabi', 'Alzaabi', 'al-Za’abi', 'Az-Zaabi', 'Zaabi', 'الزعابي'],
  ['Al Rasbi', 'Al-Rasbi', 'Alrasbi', 'الرصبي'],
  ['Chauhan', 'Chouhan', 'Chohan', 'चौहान'],
  ['Al Najah', 'Al Nagah', 'An-Najah', 'Alnajah', 'Nagah', 'النجاح'],
  ['Ali', 'Aly', 'علي', 'अली'],
  ['Anil', 'अनिल'],
  ['Rajesh', 'राजेश'],
  ['Singh', 'Sinh', 'सिंह'],
  ['Kumar', 'कुमार'],
  ['Abdullah', 'Abdulla', 'Abd Allah', 'Abdallah', 'عبد الله', 'عبدالله'],
  ['Abdul Rahman', 'Abdulrahman', 'Abd al-Rahman', 'Abdelrahman', 'Abdurrahman', 'عبد الرحمن', 'عبدالرحمن'],
  ['Qaboos', 'Kabus', 'Qabus', 'قابوس'],
  ['Dhofar', 'Dofar'],
  ['Haitham', 'Haytham', 'Haitam', 'هيثم'],
  ['Yousuf', 'Yusuf', 'Youssef', 'يوسف'],
  ['Omar', 'Umar', 'عمر'],
  ['Žižka', 'Zizka'],
  ['Mohammed Bin Nasser Bin Ali Al-Zaabi', 'Mohammed Bin Naseer Bin Ali Al Zaabi', 'Muhammad Nasir Aly Alzaabi', 'محمد بن ناصر بن علي الزعابي'],
  ['Rajesh Kumar Singh', 'राजेश कुमार सिंह'],
  ['Anil Chauhan', 'अनिल चौहान'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Al Rasbi', 'Al Zaabi'],
  ['Mohammed bin Nasser Al Rasbi', 'Mohammed bin Nasser Al Zaabi'],
  ['Singh', 'Chauhan'],
  ['Nasser', 'Mansour'],
  ['Salim', 'Sultan'],
  ['Rajesh', 'Rajnath'],
  ['Muscat', 'Mumbai'],
];

describe('spellingKey', () => {
  it.each(SAME.map((names) => [names[0] ?? '', names] as const))('gives all spellings of %s one key', (_, names) => {
    const keys = names.map((name) => [name, spellingKey(name)]);
    expect(keys).toEqual(names.map((name) => [name, spellingKey(names[0] ?? '')]));
    expect(spellingKey(names[0] ?? '')).not.toBe('');
  });

  it.each(DIFFERENT)('keeps %s and %s apart', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });

  it('never fails and writes Latin skeletons only, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(spellingKeys(text).every((key) => /^[a-z]+$/.test(key))).toBe(true);
    }));
  });

  const word = fc.stringMatching(/^[a-z]{3,12}$/);

  it('does not depend on capitals, accents, apostrophes, hyphens or blanks', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const key = spellingKey(words.join(' '));
      expect(spellingKey(words.join('-').toUpperCase())).toBe(key);
      expect(spellingKey(`  ${words.join('   ')} `)).toBe(key);
      expect(spellingKey(words.map((each) => `${each.slice(0, 1)}\u0301${each.slice(1)}`).join(' '))).toBe(key);
      expect(spellingKey(words.map((each) => `${each.slice(0, 2)}’${each.slice(2)}`).join(' '))).toBe(key);
    }));
  });

  it('does not depend on bin, ibn or a separate article before a further name', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      fc.pre(!/^(al|el|ul|bin|ibn|ben|bn|bint|binti|abd)/.test(a) && !/^(al|el|ul|bin|ibn|ben|bn|bint|abd)/.test(b));
      fc.pre(!/^[aeu](sh|s|th|t|dh|d|z|r|n|l)$/.test(a));
      expect(spellingKey(`${a} bin ${b}`)).toBe(spellingKey(`${a} ${b}`));
      expect(spellingKey(`${a} al-${b}`)).toBe(spellingKey(`${a} ${b}`));
      expect(spellingKey(`${a} ibn ${b}`)).toBe(spellingKey(`${a} bint ${b}`));
    }));
  });

  it('does not depend on doubled consonants', () => {
    fc.assert(fc.property(fc.stringMatching(/^[bdfmnrst][aeiou][bdfmnrst][aeiou][bdfmnrst]$/), (name) => {
      expect(spellingKey(`${name.slice(0, 3)}${name.slice(2)}`)).toBe(spellingKey(name));
    }));
  });
});
