import type { CountryWord, Place } from '../gazetteer/gazetteer';
import type { Hit } from './phraseTable';
import type { Sentence } from './sentences';
import { textAt, type Token, wordAt } from './tokens';

/** What a government does, right behind the name of its capital; a town itself has or holds nothing of the kind. */
const ACTS = /^(?:agreed|agree|signed|sign|pledged|pledge|want|wants|seek|seeks|resumed|resume|discussed|discuss|exchanged|reached|concluded|renewed|upgraded|named|sent|opened|vowed|decided|reaffirmed)$/;
const HELPS = /^(?:have|has|will|are|is|both|also|today|yesterday|jointly)$/;
/** "between A and B": they talk, or they lie apart. */
const APART = /^(?:flight|flights|train|trains|road|route|routes|distance|bus|ferry|railway|line|corridor|travel|trip|link|pipeline|highway)$/;
const APART_REACH = 4;

/**
 * "Tirana and Podgorica have agreed", "talks between Riga and Chişinău": the capitals of two countries that stand for their
 * governments. Single capitals are seldom taken: of those a report only says where something was.
 */
export function findSpeakingCapitals(tokens: readonly Token[], places: ReadonlyArray<Hit<Place[]>>, sentences: readonly Sentence[]): Array<Hit<CountryWord[]>> {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  return places.flatMap((first, index) => (isOfDelegation(tokens, first.start) ? (asCountry(first) ?? []) : pairSpeaking(tokens, [first, places[index + 1]], starts)));
}

/** "Tirana and Podgorica have agreed". */
function pairSpeaking(tokens: readonly Token[], [first, second]: readonly [Hit<Place[]>, Hit<Place[]> | undefined], starts: ReadonlySet<number>): Array<Hit<CountryWord[]>> {
  if (second === undefined || second.start !== first.end + 1 || wordAt(tokens, first.end) !== 'and' || first.value[0]?.country === second.value[0]?.country) return [];
  const pair = [first, second].flatMap((hit) => asCountry(hit) ?? []);
  return pair.length === 2 && (isBetween(tokens, first) || (starts.has(first.start) && acts(tokens, second.end))) ? pair : [];
}

/** "the delegation from Berlin", "signed for Ottawa": a single capital, too, that speaks for its government. */
function isOfDelegation(tokens: readonly Token[], start: number): boolean {
  // Of Brussels a report speaks as of the Union; and “Tripoli in northern Lebanon” is no capital.
  if (wordAt(tokens, start) === 'brussels' || /^(?:in|de|,)$/.test(wordAt(tokens, start + 1))) return false;
  const [lead, word] = [wordAt(tokens, start - 1), wordAt(tokens, start - 2)];
  return (lead === 'from' && word === 'delegation') || (lead === 'for' && word === 'signed');
}

function asCountry({ value, start, end }: Hit<Place[]>): Hit<CountryWord[]> | null {
  const [place] = value;
  return place?.isCapital === true ? { value: [{ code: place.country, kind: 'name' }], start, end } : null;
}

function acts(tokens: readonly Token[], from: number): boolean {
  return ACTS.test(wordAt(tokens, HELPS.test(wordAt(tokens, from)) ? from + 1 : from));
}

function isBetween(tokens: readonly Token[], { start }: Hit<Place[]>): boolean {
  if (wordAt(tokens, start - 1) !== 'between' || textAt(tokens, start - 1) === 'Between') return false;
  for (let at = start - 2; at > start - 2 - APART_REACH; at -= 1) if (APART.test(wordAt(tokens, at))) return false;
  return true;
}
