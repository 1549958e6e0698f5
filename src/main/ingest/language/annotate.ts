import { alone, type Steps } from '../inStep';
import type { CountryWord, Gazetteer, Place } from '../gazetteer/gazetteer';
import { findDates } from '../dates/dateGrammar';
import type { DatePhrase } from '../dates/datePhrase';
import { findSpeakingCapitals } from './capitals';
import { isPartOfName } from './placeNames';
import type { Hit } from './phraseTable';
import { settleRanks } from './rankWords';
import { findShortForms } from './shortForms';
import { isOwnService } from './services';
import { settleNames } from './settleNames';
import { splitSentences, type Sentence } from './sentences';
import { isCapital, isGluedAt, isOneOf, wordAt, textAt, type Token, tokenise } from './tokens';
import { classOf, isTied, settledLetter } from './wordClasses';

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
  return alone(annotateInSteps(text, gazetteer));
}

/** What annotate does, in steps. */
export function* annotateInSteps(text: string, gazetteer: Gazetteer): Steps<Annotated> {
  const tokens = tokenise(text, gazetteer.vocabulary);
  yield;
  const sentences = splitSentences(text, tokens);
  yield;
  const dates = findDates(tokens);
  yield;
  const classes = new Array<string>(tokens.length).fill('');
  fill(classes, dates, 'D');
  fill(classes, gazetteer.notCountries.allIn(tokens, classes), 'V');
  const countries = markCountries(tokens, classes, gazetteer);
  const places = gazetteer.places.allIn(tokens, classes);
  yield;
  classify({ tokens, classes, gazetteer, sentences });
  yield;
  for (const hit of places) if (!isPartOfName(tokens, classes, hit)) fill(classes, [hit], 'T', true);
  settlePlurals(tokens, classes);
  settleNames(tokens, classes, gazetteer);
  settleRanks(tokens, classes);
  const meant = places.filter((hit) => classes[hit.start] === 'T');
  const named = [...countries.filter((hit) => classes[hit.start] !== 'N'), ...findSpeakingCapitals(tokens, meant, sentences)].toSorted((a, b) => a.start - b.start);
  return { text, tokens, classes: classes.join(''), sentences, countries: named, places: meant, dates, gazetteer };
}

/** "Solomon Islands’ Minister": behind a country’s name in the plural the apostrophe alone is the possessive. */
function settlePlurals(tokens: readonly Token[], classes: string[]): void {
  for (let at = classes.indexOf('q'); at >= 0; at = classes.indexOf('q', at + 1)) {
    if (/^['’]$/.test(textAt(tokens, at)) && isGluedAt(tokens, at) && tokens[at + 1]?.isGlued === false && isOneOf('CA', classes[at - 1] ?? '') && tokens[at - 1]?.key.endsWith('s') === true) classes[at] = 's';
  }
}

/** Names and adjectives of countries, and the services of one country; a city of a longer name ("Mexico City") is none. */
function markCountries(tokens: readonly Token[], classes: string[], gazetteer: Gazetteer): Array<Hit<CountryWord[]>> {
  const named = gazetteer.countries.allIn(tokens, classes).filter((hit) => !isStreet(tokens[hit.end]) && !isOfPlace(tokens, hit, gazetteer) && !isPrefixAlone(tokens, hit, gazetteer) && !isCurrency(tokens, hit) && !isGivenName(tokens, hit));
  const services = gazetteer.services.allIn(tokens, classes).filter((hit) => isServiceHere(tokens, hit) && isOwnService(tokens, named, hit));
  for (const hit of named) {
    if ((gazetteer.places.match(tokens, hit.start)?.end ?? 0) <= hit.end) fill(classes, [hit], hit.value.every((word) => word.kind === 'adjective') ? 'A' : 'C');
  }
  fill(classes, services.filter((hit) => hit.end === hit.start + 1), 'C');
  const shortForms = findShortForms(tokens, [...named, ...services]).filter((hit) => classes[hit.start] === '');
  fill(classes, shortForms, 'C');
  return [...named, ...services, ...shortForms].toSorted((a, b) => a.start - b.start);
}

/** "Port of Spain": the last word of a longer place. */
function isOfPlace(tokens: readonly Token[], { start, end }: Hit<CountryWord[]>, { places }: Gazetteer): boolean {
  return wordAt(tokens, start - 1) === 'of' && (places.match(tokens, start - 2)?.end ?? 0) >= end;
}

/** "Carlos Franco": what means a country only before a dash. */
/** "Senegalo-Gambian" is two countries, "Romano-Castelli" somebody. */
function isPrefixAlone(tokens: readonly Token[], { value, end }: Hit<CountryWord[]>, { countries }: Gazetteer): boolean {
  if (!value.every((word) => word.isPrefix === true)) return false;
  const isTied = isOneOf('-–‑', textAt(tokens, end)) && countries.match(tokens, end + 1)?.value.some((word) => word.kind === 'adjective') === true;
  return !isTied;
}

/** "US$ 31 million", "A$5m": money. */
function isCurrency(tokens: readonly Token[], { end }: Hit<CountryWord[]>): boolean {
  return /^[$€£¥]/.test(textAt(tokens, end)) && tokens[end]?.isGlued === true;
}

/** "Rear Admiral Germán Darío Echeverri": the accent, which is set aside elsewhere, makes it a given name. */
function isGivenName(tokens: readonly Token[], { start }: Hit<CountryWord[]>): boolean {
  return textAt(tokens, start) === 'Germán';
}

const STREET = /^(?:street|road|avenue|boulevard|square|lane|hotel|hall|bar|gate|tower|bridge|cup)$/;

/** "Panama Street", "the Georgia Bar": named after a country. */
function isStreet(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && STREET.test(token.key);
}

/** Short prefixes stand before the name of a ship or count as an acronym; "JS" or "HS" alone mean too much, and "(BNS) -" is an agency. */
/** Before the name of a ship they are of her navy, else short for anything. */
const SHIP_MARKS: ReadonlySet<string> = new Set(['BAP', 'ROU', 'ARA', 'UMS', 'KNS', 'TTS', 'GNS', 'NNS']);

function isServiceHere(tokens: readonly Token[], hit: Hit<CountryWord[]>): boolean {
  const text = textAt(tokens, hit.start);
  if (isAgency(tokens, hit) || (SHIP_MARKS.has(text) && !isCapital(tokens[hit.end]))) return false;
  return hit.end > hit.start + 1 || text.length > 2 || /^\p{Lu}(?:\p{Ll}|\p{Lu}{3})/u.test(textAt(tokens, hit.end));
}

/** "Kathmandu, 10 Mar (RSS): ", "TALLINN, March 11 (BNS) - ": what stands between brackets before the mark that opens a report. */
function isAgency(tokens: readonly Token[], { start, end }: Hit<CountryWord[]>): boolean {
  return end === start + 1 && textAt(tokens, start - 1) === '(' && textAt(tokens, end) === ')' && /^[:–—-]$/.test(textAt(tokens, end + 1)) && start < AGENCY_REACH;
}

/** So far from the beginning of a text its agency is named. */
const AGENCY_REACH = 60;

/** The letters of all tokens that have none yet. */
function classify({ tokens, classes, gazetteer, sentences }: { tokens: readonly Token[]; classes: string[]; gazetteer: Gazetteer; sentences: readonly Sentence[] }): void {
  const isInLower = lowerWordsOf(tokens);
  let sentence = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || classes[at] !== '') continue;
    while ((sentences[sentence]?.start ?? at) < at) sentence += 1;
    const letter = settledLetter(token, gazetteer);
    if (letter !== '' && !isTied(tokens, at)) {
      classes[at] = letter;
      continue;
    }
    const found = classOf({ tokens, at, gazetteer, isSentenceStart: isStart(tokens, at, sentences, sentence), isInLower });
    for (let step = at; step < found.end; step += 1) if (classes[step] === '') classes[step] = found.letter;
  }
}

/** @param next the first sentence that begins here or later */
function isStart(tokens: readonly Token[], at: number, sentences: readonly Sentence[], next: number): boolean {
  return sentences[next]?.start === at || isOpening(tokens, at, sentences[next - 1]);
}

/** Whether a word stands somewhere in lower case; gathered when it is first asked. */
function lowerWordsOf(tokens: readonly Token[]): (key: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (key) => {
    words ??= new Set(tokens.filter((token) => token.word.isLower).map((token) => token.key));
    return words.has(key);
  };
}

/** Behind a mark of quotation or of a point, or behind "1." where a sentence begins with it. */
function isOpening(tokens: readonly Token[], at: number, sentence: Sentence | undefined): boolean {
  const before = tokens[at - 1]?.text;
  return before === '"' || before === '“' || before === '•' || (sentence?.start === at - 2 && tokens[at - 2]?.kind === 'number');
}

function fill(classes: string[], spans: ReadonlyArray<{ start: number; end: number }>, letter: string, isOver = false): void {
  for (const span of spans) {
    for (let at = span.start; at < span.end; at += 1) if (isOver || classes[at] === '') classes[at] = letter;
  }
}
