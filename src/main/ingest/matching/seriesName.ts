import { withoutCountries } from './countryWords';
import { plainWords } from './words';

/** What is left of the name of a series when everything is taken away that reports put before or behind it. */
export interface SeriesName {
  words: readonly string[];
  /** The words without blanks, so that "Al-Najah", "Al Najah" and "Alnajah" are one. */
  key: string;
  /** The countries that were named with it. */
  countries: ReadonlySet<string>;
  /** The first letters of all words but small ones; of the full name, as acronyms are made. */
  initials: string;
}

const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|inaugural|maiden|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twenty|thirty|twentieth|thirtieth)$/;
const NUMERAL = /^(?:\d{1,4}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))$/;
const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'on', 'for', 'and', 'to', 'in', 'a', 'an', 'their', 'its']);
const BEFORE: ReadonlySet<string> = new Set([...SMALL, 'meeting', 'session', 'round', 'edition', 'iteration', 'plenary', 'annual', 'biennial', 'regular', 'joint', 'bilateral']);
const BEHIND: ReadonlySet<string> = new Set(['meeting', 'meetings', 'session', 'sessions', 'round', 'rounds', 'edition', 'series']);
const EXERCISE: ReadonlySet<string> = new Set(['exercise', 'exercises', 'ex', 'drill', 'drills', 'wargame', 'wargames']);
/** What an exercise is called besides its name. */
const OF_EXERCISES: ReadonlySet<string> = new Set([...BEFORE, 'military', 'army', 'armies', 'naval', 'navy', 'navies', 'air', 'force', 'forces', 'maritime', 'defence', 'special', 'training', 'field', 'combined', 'trilateral', 'multilateral', 'multinational', 'war', 'bi', 'tri', 'counter', 'terrorism']);
const SPELLINGS: Readonly<Record<string, string>> = { defense: 'defence', program: 'programme', dialog: 'dialogue', organization: 'organisation', harbor: 'harbour', center: 'centre' };

/** A name that is longer was not read as a name. */
const LONGEST = 300;

/** The names that a text gives a series: the name itself, and an acronym that stands behind it in brackets. */
export function seriesNames(name: string): SeriesName[] {
  const text = name.slice(0, LONGEST);
  const inBrackets = [...text.matchAll(/[([]([^()[\]]{2,60})[)\]]/g)].map((match) => match[1] ?? '');
  const outside = text.replace(/[([][^()[\]]{0,60}[)\]]/g, ' ');
  return [outside, ...inBrackets.filter((name) => /^\P{Ll}{2,}$/u.test(name.trim()))].map(bareName).filter((name) => name.key !== '');
}

function bareName(text: string): SeriesName {
  const all = plainWords(text.replace(/['’]s(?!\p{L})/gu, '')).map((word) => SPELLINGS[word] ?? word);
  const { words, countries } = withoutCountries(withoutPartners(all));
  const rest = withoutExercise(trimmed(words, BEFORE, BEHIND));
  const named = rest.length > 0 ? rest : words.filter((word) => !EXERCISE.has(word) && !OF_EXERCISES.has(word));
  return { words: named, key: named.join(''), countries, initials: words.filter((word) => !SMALL.has(word) && !ORDINAL.test(word)).map((word) => word[0] ?? '').join('') };
}

const STATES: ReadonlySet<string> = new Set(['sultanate', 'republic', 'kingdom', 'federation', 'state', 'people', 'peoples', 'democratic', 'socialist', 'islamic']);

/** "… between India and Oman" says with whom, and is no part of the name. */
function withoutPartners(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && (word === 'between' || word === 'with'));
  if (at < 0) return words;
  const { words: rest, countries } = withoutCountries(words.slice(at + 1));
  const isPartners = countries.size > 0 && rest.every((word) => OF_EXERCISES.has(word) || STATES.has(word));
  return isPartners ? [...words.slice(0, at), ...words.slice(at + 1).filter((word) => !OF_EXERCISES.has(word) && !STATES.has(word))] : words;
}

function trimmed(words: readonly string[], before: ReadonlySet<string>, behind: ReadonlySet<string>): string[] {
  let start = 0;
  let end = words.length;
  while (start < end && (before.has(words[start] ?? '') || ORDINAL.test(words[start] ?? ''))) start += 1;
  while (end > start + 1 && (behind.has(words[end - 1] ?? '') || isNumberBehind(words, end - 1))) end -= 1;
  return words.slice(start, end);
}

/** "SLINEX 2025", "Al Najah VI", but not the last of "2 + 2". */
function isNumberBehind(words: readonly string[], at: number): boolean {
  return NUMERAL.test(words[at] ?? '') && !/^\d+$/.test(words[at - 1] ?? '');
}

/** "Joint Military Exercise Al Najah", "Al Najah joint exercise" → Al Najah. */
function withoutExercise(words: readonly string[]): string[] {
  const at = words.findIndex((word) => EXERCISE.has(word));
  if (at < 0) return [...words];
  const isBefore = words.slice(0, at).every((word) => OF_EXERCISES.has(word));
  if (isBefore) return trimmed(words.slice(at + 1), OF_EXERCISES, BEHIND);
  const isLast = words.slice(at + 1).every((word) => OF_EXERCISES.has(word));
  return isLast ? trimmed(words.slice(0, at), EXERCISE, OF_EXERCISES) : words.filter((word) => !EXERCISE.has(word));
}
