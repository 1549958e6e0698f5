import type { Place } from '../gazetteer/gazetteer';
import type { Hit } from './phraseTable';
import { isGluedAt, isOneOf, type Token, wordAt } from './tokens';

/** Behind a name or an initial only a place that everybody knows is a place. */
const KNOWN_BEHIND_NAME = 1_500_000;
const KNOWN_BEFORE_NAME = 1_000_000;

/** Offices of those who govern a town, in one word. */
export const TOWN_OFFICES: ReadonlySet<string> = new Set(['mayor', 'governor', 'prefect', 'voivode']);
/** "Port of Gdansk Name": the town belongs to what stands before it. */
const TOWN_WORDS: ReadonlySet<string> = new Set(['city', 'port', 'town', 'municipality']);

/** "General Israel Ziv", "Kochi Suresh": a place's name right after a rank, a form of address or a name is a name. */
export function isPartOfName(tokens: readonly Token[], classes: readonly string[], hit: Hit<Place[]>): boolean {
  if (isParted(tokens, hit.start)) return isBeforeName(tokens, classes, hit);
  const before = classes[hit.start - 1] === '.' ? classes[hit.start - 2] : classes[hit.start - 1];
  if (isGluedAt(tokens, hit.start) && before === '-') return classes[hit.start - 2] === 'N';
  if (before === 'H' || before === 'R' || isGivenName(tokens, classes, hit)) return true;
  if (before === 'N' || before === 'I') return hit.value.every((place) => isLittleKnown(place, KNOWN_BEHIND_NAME));
  return isBeforeName(tokens, classes, hit);
}

/** A name follows, and nobody governs the town. */
function isBeforeName(tokens: readonly Token[], classes: readonly string[], hit: Hit<Place[]>): boolean {
  const word = wordAt(tokens, hit.start - 2);
  if (classes[hit.start - 1] === 'o' && (TOWN_OFFICES.has(word) || TOWN_WORDS.has(word))) return false;
  return classes[hit.end] === 'N' && tokens[hit.end]?.isGlued === false && !isParted(tokens, hit.end) && hit.value.every((place) => isLittleKnown(place, KNOWN_BEFORE_NAME));
}

/** A paragraph ends between a token and the one before it: neither belongs to the other. */
function isParted(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1;
}

/** "President Santiago Peña", "Secretary for Political Affairs Victoria Nuland", "Ambassador to Peru Rosario C. Ocampo": one word right behind a post and before a name. */
function isGivenName(tokens: readonly Token[], classes: readonly string[], hit: Hit<Place[]>): boolean {
  const isBehindPost = isOneOf('PV', classes[hit.start - 1] ?? '') || /Pzt?C$/.test(classes.slice(Math.max(0, hit.start - 4), hit.start).join(''));
  return isBehindPost && hit.end === hit.start + 1 && isOneOf('NHpI', classes[hit.end] ?? '') && tokens[hit.end]?.isGlued === false && !isOneOf('VPCA', classes[hit.end + 1] ?? '');
}

/** Places of our own list have no population and are meant wherever they stand. */
function isLittleKnown(place: Place, population: number): boolean {
  return !place.isCapital && place.population > 0 && place.population < population;
}
