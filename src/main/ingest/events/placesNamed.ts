import type { Place } from '../gazetteer/gazetteer';
import type { Hit } from '../language/phraseTable';
import { isGluedAt, isOneOf, letterAt, wordAt, textAt } from '../language/tokens';
import { beforeIn, isFuture, sentenceText } from './cues';
import { textOf } from '../people/span';
import { TO_EARLIER, TO_LATER } from './ownEvent';
import type { Seen } from './reading';

/** Words behind which a place is where something happens. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(['in', 'at', 'to', 'off', 'near', 'visiting', 'visited', 'visits', 'visit', 'reached', 'arrived', 'outside', 'entered']);

/** The places of a sentence where something is said to happen. */
export function placesSaid(seen: Seen, index: number): Array<Hit<Place[]>> {
  const sentence = seen.report.sentences[index];
  if (sentence === undefined) return [];
  const { dateline } = seen.layout;
  const from = dateline !== null && dateline.start >= sentence.start && dateline.start < sentence.end ? dateline.end : sentence.start;
  return seen.report.places.filter((hit) => hit.start >= from && hit.end <= sentence.end && !isOfPair(seen, index, hit.start) && isVenue(seen, hit, from) && !isOfAnother(seen, index, hit.start));
}

/** "Suva, Apia agree": in a headline capitals stand for those who govern there. */
function isOfPair({ layout, report }: Seen, index: number, start: number): boolean {
  return layout.headline.has(index) && wordAt(report.tokens, start - 1) === ',';
}

/** "the opening of an embassy in Riga": where something is to be, whoever speaks of it. */
const OF_MISSION = /\b(?:open\w*|establish\w*|re-?open\w*|clos\w+)(?: of)? (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:embassy|consulate|consulate[- ]general|mission|office|branch) in(?: the)? ?$/i;

/** "pictures had been posted in Tripoli", "a release issued in Dhaka". */
const OF_PRESS = /\b(?:posted|published|printed|broadcast|(?<!joint )(?:release|statement|communiqu[eé]) (?:was )?(?:issued|released|circulated)) (?:online |earlier )?in(?: the)? ?$/i;

/** "a point thirty nautical miles off Suva". */
const MILES_OFF = /\b(?:miles?|nm|km|kilomet(?:re|er)s?)(?: [a-z-]+){0,2} (?:off|from|of)(?: the)? ?$/i;

/** "Twenty activities are foreseen, among them courses in Riga". */
const FORESEEN = /\b(?:activities|events|measures|projects|courses|exercises|exchanges) (?:are|were|have been) (?:also )?(?:foreseen|planned|envisaged|scheduled|agreed)\b/i;

/** "ended with a promise to meet again in Tokyo": where they will meet next. */
const MEET_AGAIN = /\b(?:promise[ds]?|agree[ds]?|agreement|pledge[ds]?|vow(?:ed|s)?|decided|decision|undert\w+|accepted|invitation|commitment|plans?|hopes?) to (?:meet|convene|reconvene|gather|sit|talk) (?:again|next)(?: (?:soon|later|next year|this year))? in(?: the)? ?$/i;

/** "re-survey four points in Tarn province", "areas in Suva": where something lies. */
const LIES_IN = /\b(?:to|will|would|of|for) (?:jointly )?(?:re-?)?(?:survey|demarcat|mark|measur|clear|repair|pav|map)\w*\b[^.;]{0,40} (?:points?|areas?|villages?|sites?|plots?|districts?|communities|stretch(?:es)?|sections?|markers?|posts) in(?: the)? ?$/i;

/** Where an earlier event was, or, told behind the opening, where one is to be. */
export function isOfAnother(seen: Seen, index: number, token: number): boolean {
  const before = beforeIn(seen, index, token);
  return TO_EARLIER.test(before) || MEET_AGAIN.test(before) || LIES_IN.test(before) || MILES_OFF.test(before) || FORESEEN.test(before) || OF_MISSION.test(before) || OF_PRESS.test(before) || (index > seen.layout.lede && TO_LATER.test(before) && !isFuture(sentenceText(seen.report, seen.layout.lede)));
}

/** Within the name of an event ("Tabuk 4" too), or the first word of a longer name: "Rosário do Sul" is not Rosario. */
function isPartOfName({ report: { classes, tokens }, formal }: Seen, { start, end, value }: Hit<Place[]>): boolean {
  return formal.some((one) => start >= one.start && end <= one.end) || /^p[NT]/.test(classes.slice(end, end + 2)) || isTiedOn({ tokens, classes }, { end, value }) || (classes[end] === 'n' && /^[1-9]\d?$/.test(textAt(tokens, end)));
}

const MAY_HAVE_QUARTERS = 100_000;

/** "Narva-Jõesuu" is not Narva, but "Rome-Ciampino" is in Rome. */
function isTiedOn({ tokens, classes }: Pick<Seen['report'], 'tokens' | 'classes'>, { end, value: [largest] }: Pick<Hit<Place[]>, 'end' | 'value'>): boolean {
  return (largest?.population ?? 0) < MAY_HAVE_QUARTERS && classes[end] === '-' && classes[end + 1] === 'N' && isGluedAt(tokens, end) && isGluedAt(tokens, end + 1);
}

const OFFICE = /^(?:ministry|department|embassy|mission|consulate)$/;

/** "the Foreign Ministry in Suva has confirmed": where an office is; not "at the Foreign Ministry in Suva". */
function isSeatOfOffice({ classes, tokens }: Seen['report'], start: number): boolean {
  if (wordAt(tokens, start - 1) !== 'in' || !OFFICE.test(wordAt(tokens, start - 2))) return false;
  let at = start - 3;
  while (isOneOf('tmVAKCs', letterAt(classes, at))) at -= 1;
  return !/^(?:at|in|to|of)$/.test(wordAt(tokens, at));
}

/** "Director of the Institute in Maputo": where somebody serves. */
function isOfOffice({ report, mentions }: Seen, { start, end }: Hit<Place[]>): boolean {
  if (isSeatOfOffice(report, start)) return true;
  return /^[Vm]f$/.test(report.classes.slice(start - 2, start)) && mentions.some(({ postSpan, start: name }) => postSpan !== null && postSpan.start < start && (postSpan.reach ?? postSpan.end) >= end && postSpan.start > name);
}

/** "leaves for Suva tomorrow": where somebody is going. */
const SETS_OUT = /^(?:leaves?|left|departs?|departed|heads?|headed|bound|off|sailed|sails)$/;

/** A place and not a word of a name: behind "in", "at", "to", or between commas. */
function isVenue(seen: Seen, hit: Hit<Place[]>, from: number): boolean {
  const { tokens } = seen.report;
  if (isPartOfName(seen, hit) || isOfOffice(seen, hit)) return false;
  const lead = leadBefore(seen, hit.start);
  if (isHosting(seen, hit)) return true;
  if (isOnBase(tokens, lead, hit)) return true;
  if (wordAt(tokens, lead) === 'for' && SETS_OUT.test(wordAt(tokens, lead - 1))) return true;
  if (PLACE_WORDS.has(wordAt(tokens, lead))) return !isVisitFrom(wordAt(tokens, lead - 1));
  if (isLeft(seen, lead, hit)) return true;
  return hit.start !== from && isVenueAlone(seen, hit);
}

/** "left Abu Dhabi on 6 March after a five-day visit": where a ship has called. */
const AFTER_CALL = /^[^.;]{0,60}\b(?:after|following|at the end of|on completion of|concluding|ending|completing) (?:an?|its|her|his|their|the) (?:[\w-]+ ){0,3}(?:visit|call|stay|stopover)\b/;

function isLeft({ report: { tokens, text } }: Seen, lead: number, { end }: Hit<Place[]>): boolean {
  const behind = tokens[end - 1]?.end ?? 0;
  return /^(?:left|leaves|departed)$/.test(wordAt(tokens, lead)) && AFTER_CALL.test(text.slice(behind, behind + 120));
}

/** Behind no word of place: between commas, behind "the port of", at the end of the name of a house. */
function isVenueAlone(seen: Seen, hit: Hit<Place[]>): boolean {
  const { classes, tokens } = seen.report;
  const before = wordAt(tokens, hit.start - 1);
  const behind = letterAt(classes, hit.end);
  if (isOneOf('VNKPAs-', behind) && behind !== '-') return false;
  if (isOfRoute(seen, hit.start) || wordAt(tokens, leadBefore(seen, hit.start)) === 'from') return false;
  return before === ',' || (classes[hit.start - 1] === 'V' && /^(?:palace|house|port|base|headquarters|harbour|harbor|station|airport|stadium|centre|center|hotel|university|museum|hospital|college|academy|secretariat|hall)$/.test(before)) || before === 'of' && /^(?:port|city|town|capital|harbour)$/.test(wordAt(tokens, hit.start - 2));
}

const BASE = /^(?:joint|fort|camp|base|naval|air)$/;

/** "on Joint Base San Antonio", "aboard Camp Pendleton". */
function isOnBase(tokens: Seen['report']['tokens'], lead: number, { start }: Hit<Place[]>): boolean {
  return /^(?:on|aboard)$/.test(wordAt(tokens, lead)) && BASE.test(wordAt(tokens, start));
}

/** "a voyage from Kure, Hiroshima via Guam": where somebody has come from. */
function isOfRoute({ report: { classes, tokens } }: Seen, start: number): boolean {
  let at = start - 1;
  while (at > start - 8 && isOneOf('TNC,&', letterAt(classes, at))) at -= 1;
  return /^(?:from|via|through)$/.test(wordAt(tokens, at));
}

/** "Arica hosted the session", "Suva saw the second round", "(Accra, 6 May 2024)". */
const HOSTING = /^ (?:(?:on|last|this|today|yesterday)\b[^.;,]{0,20} )?(?:hosted|hosts|saw|sees|welcomed|will host|is hosting|is to host|plays host|played host|(?:was|is) the (?:place|venue|scene|host))\b/;

function isHosting({ report }: Seen, hit: Hit<Place[]>): boolean {
  const end = report.tokens[hit.end - 1]?.end ?? 0;
  if (isOneOf('RHP', letterAt(report.classes, hit.start - 1))) return false;
  return HOSTING.test(report.text.slice(end, end + 60)) || (report.classes[hit.start - 1] === '(' && /^,?f?D\)/.test(report.classes.slice(hit.end, hit.end + 8).replace(/D+/, 'D')));
}

const BETWEEN: ReadonlySet<string> = new Set(['the', 'downtown', 'central', 'northern', 'southern', 'eastern', 'western', 'coastal', 'nearby', 'historic', 'city', 'of', 'port', 'capital', 'town', 'township', 'resort', 'border', 'holiday', 'seaside']);

/** The word before a place, over "the central", "the port city of", "Türkiye’s", "Somalia’s capital" and "the Qatari capital". */
function leadBefore({ report }: Seen, start: number): number {
  let at = start - 1;
  if (report.classes[at] === 's' && isOneOf('CA', letterAt(report.classes, at - 1))) {
    at -= 1;
    while (isOneOf('CAt', letterAt(report.classes, at))) at -= 1;
    return at;
  }
  while (at > start - 5 && BETWEEN.has(wordAt(report.tokens, at))) at -= 1;
  if (at < start - 1 && isOneOf('sA', letterAt(report.classes, at))) while (isOneOf('sCAt', letterAt(report.classes, at))) at -= 1;
  return at;
}

/** Whether a word before "to" makes the place the one somebody is sent to or comes back to: "ambassador to Lima". */
export function isVisitFrom(word: string | undefined): boolean {
  return word === 'according' || word === 'ambassador' || word === 'commissioner' || word === 'envoy' || word === 'accredited' || word === 'back';
}

/**
 * A name that several countries have is that of a country named beside it, else of a party, be it a small town there, else of the
 * capital or largest city.
 */
export function choosePlace(seen: Seen, hit: Hit<Place[]>, parties: readonly string[]): Place {
  const next = seen.report.countries.find((country) => country.start === hit.end + 1 && isOneOf(',(', letterAt(seen.report.classes, hit.end)));
  const beside = hit.value.find((place) => place.country === next?.value[0]?.code);
  const party = hit.value.find((place) => parties.includes(place.country));
  return beside ?? party ?? smallTown(seen, hit, parties) ?? hit.value[0] ?? { city: null, country: '', population: 0, isCapital: false };
}

/** Of a city of so many people a report speaks without its country. */
const KNOWN_TO_ALL = 300_000;

/** Countries whose towns have the names of cities elsewhere. */
const NAMED_AFTER: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'PH', 'CO', 'AR', 'MX', 'CL']);
const KNOWN_TO_MANY = 100_000;

/** Whether a city of so many people is meant, and not a small town of a country that has the name too. */
export function isKnownToAll(population: number, country: string): boolean {
  return population > (NAMED_AFTER.has(country) ? KNOWN_TO_MANY : KNOWN_TO_ALL);
}

/** "in Toledo", between Spain and Malaysia: not the larger one of Ohio. A capital is what it is. */
function smallTown({ report }: Seen, { start, end, value: [largest] }: Hit<Place[]>, parties: readonly string[]): Place | null {
  if (largest === undefined || largest.isCapital) return null;
  const city = textOf(report, start, end);
  const country = report.gazetteer.towns.countriesOf(city).find((code) => parties.includes(code));
  return country === undefined || isKnownToAll(largest.population, country) ? null : { city, country, population: 0, isCapital: false };
}
