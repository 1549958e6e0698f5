/* eslint complexity: ["error", 20] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { CountryWord, Gazetteer, Place } from '../gazetteer/gazetteer';
import { findDates } from '../dates/dateGrammar';
import type { DatePhrase } from '../dates/datePhrase';
import { classOf } from './wordClasses';
import type { Hit } from './phraseTable';
import { isOwnService } from './services';
import { settleNames } from './settleNames';
import { splitSentences, type Sentence } from './sentences';
import { tokenise, type Token, wordAt, textAt, isGluedAt, letterAt } from './tokens';

/** A text with everything that the gazetteers and the date grammar see in it. */
export interface Annotated {
  text: string;
  tokens: readonly Token[];
  /** One letter a token, see wordClasses.ts; the grammars are regular expressions over it. */
  classes: string;
  sentences: readonly Sentence[];
  countries: ReadonlyArray<Hit<CountryWord[]>>;
  places: ReadonlyArray<Hit<Place[]>>;
  dates: readonly DatePhrase[];
  gazetteer: Gazetteer;
}

/** Linear in the length of the text. */
export function annotate(text: string, gazetteer: Gazetteer): Annotated {
  const tokens = tokenise(text, gazetteer.vocabulary);
  const sentences = splitSentences(text, tokens);
  const dates = findDates(tokens);
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.word.isLower) lowerWords.add(token.key);
  const classes = new Array<string>(tokens.length).fill('');
  fill(classes, dates, 'D');
  fill(classes, hits(tokens, classes, (at) => gazetteer.notCountries.match(tokens, at)), 'V');
  const named = hits(tokens, classes, (at) => gazetteer.countries.match(tokens, at));
  const services = hits(tokens, classes, (at) => gazetteer.services.match(tokens, at)).filter((hit) => isServiceHere(tokens, hit) && isOwnService(tokens, named, hit));
  for (const hit of named) if ((gazetteer.places.match(tokens, hit.start)?.end ?? 0) <= hit.end) fill(classes, [hit], hit.value.every((word) => word.kind === 'adjective') ? 'A' : 'C');
  fill(classes, services.filter((hit) => hit.end === hit.start + 1), 'C');
  const countries = [...named, ...services].toSorted((a, b) => a.start - b.start);
  const places = hits(tokens, classes, (at) => gazetteer.places.match(tokens, at));
  const starts = new Set(sentences.map((sentence) => sentence.start));
  for (let at = 0; at < tokens.length; at += 1) {
    if (classes[at] !== '') continue;
    const found = classOf({ tokens, at, gazetteer, isSentenceStart: starts.has(at) || isOpening(tokens[at - 1]), isPlace: false, lowerWords });
    for (let step = at; step < found.end; step += 1) if (classes[step] === '') classes[step] = found.letter;
  }
  for (const hit of places) if (!isPartOfName(tokens, classes, hit)) fill(classes, [hit], 'T', true);
  settleNames(tokens, classes, gazetteer);
  settleRanks(tokens, classes);
  return { text, tokens, classes: classes.join(''), sentences, countries: countries.filter((hit) => classes[hit.start] !== 'N'), places: places.filter((hit) => classes[hit.start] === 'T'), dates, gazetteer };
}

/** Short prefixes stand before the name of a ship or count as an acronym; "JS" or "HS" alone mean too much. */
function isServiceHere(tokens: readonly Token[], hit: Hit<CountryWord[]>): boolean {
  const text = textAt(tokens, hit.start);
  return hit.end > hit.start + 1 || text.length > 2 || /^\p{Lu}\p{Ll}/u.test(textAt(tokens, hit.end));
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '"' || token.text === '“' || token.text === '•');
}

function fill(classes: string[], spans: ReadonlyArray<{ start: number; end: number }>, letter: string, isOver = false): void {
  for (const span of spans) {
    for (let at = span.start; at < span.end; at += 1) if (isOver || classes[at] === '') classes[at] = letter;
  }
}

function hits<T>(tokens: readonly Token[], classes: readonly string[], match: (at: number) => Hit<T> | null): Array<Hit<T>> {
  const found: Array<Hit<T>> = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (classes[at] !== '') continue;
    const hit = match(at);
    if (hit === null) continue;
    found.push(hit);
    at = hit.end - 1;
  }
  return found;
}

/** "General Israel Ziv", "Kochi Suresh": a place's name right after a rank, a form of address or a name is a name. */
function isPartOfName(tokens: readonly Token[], classes: readonly string[], hit: Hit<Place[]>): boolean {
  const before = classes[hit.start - 1] === '.' ? classes[hit.start - 2] : classes[hit.start - 1];
  const after = classes[hit.end];
  if (isGluedAt(tokens, hit.start) && before === '-') return classes[hit.start - 2] === 'N';
  if (before === 'H' || before === 'R') return true;
  if (before === 'N' || before === 'I') return hit.value.every((place) => !place.isCapital && place.population < 1_500_000 && place.population > 0);
  return after === 'N' && tokens[hit.end]?.isGlued === false && hit.value.every((place) => !place.isCapital && place.population > 0 && place.population < 1_000_000);
}

/** A rank counts as one only before a name; elsewhere it is a word of a post ("Director General", "Commander of the Fleet"). */
function settleRanks(tokens: readonly Token[], classes: string[]): void {
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] !== 'R') continue;
    let end = at;
    while (classes[end] === 'R' || (classes[end] === '.' && isGluedAt(tokens, end))) end += 1;
    let next = end;
    if (classes[next] === '(') next += classes[next + 2] === '.' ? 4 : 3;
    if (wordAt(tokens, at) === 'general' && end > at + 1 && classes[at - 1] === 'P') {
      classes[at] = 'V';
      continue;
    }
    const head = classes[at - 1] === '-' ? at - 2 : at - 1;
    const isAfterHead = wordAt(tokens, at) === 'general' && /^[PV]$/.test(letterAt(classes, head)) && /^(?:secretary|director|inspector|attorney|consul|governor|adjutant|auditor|surveyor|comptroller|solicitor)$/.test(wordAt(tokens, head));
    const isBeforeName = /^[NIKHpTZ]$/.test(letterAt(classes, next)) || (/^[CA]$/.test(letterAt(classes, next)) && classes[next + 1] === 'N');
    const letter = isBeforeName && !isAfterHead ? 'R' : /^(?:commander|captain|marshal|inspector)$/.test(wordAt(tokens, end - 1)) ? 'P' : 'V';
    for (let step = at; step < end; step += 1) classes[step] = letter;
    at = end - 1;
  }
}
