import { countriesWithin } from '../people/countriesWithin';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { isKnownToAll } from './placesNamed';
import { textBetween, type Seen } from './reading';

/** A town as a report names it; the country is null where neither the list nor the report tells it. Token positions. */
export interface Town {
  city: string;
  country: string | null;
  start: number;
  end: number;
}

/** What is no town though it stands behind "in": halls, languages, feelings, faiths. */
const NO_TOWN = /(?:^(?:hall|room|house|hotel|building|tower|garden|centre|center|club|day|street|field|range|barracks|camp|fort|base|airport|stadium|academy|school|port|island|harbour|harbor|palace|square)|ish|ese|ic|ism|ity|tion|ness|ology|ing|ment|ance|ence)$/;
const LEADS = new WordTest(({ key }) => /^(?:in|at|to|near|off|outside|visiting|visited|visits|visit|reached)$/.test(key));
const STAYS = new WordTest(({ key }) => key === 'in' || key === 'at');
/** What is shorter is a short form: "St.". */
const SHORTEST = 4;
const SPAN = /^[NT](?:[-p]?[NT]){0,2}(?=[,.;)D&fxzst(]|$)/;

/** Towns that the list knows, behind "in", "at" or "to", in one of the wanted countries. */
export function knownTown(seen: Seen, range: { start: number; end: number }, countries: readonly string[]): Town | null {
  for (let at = range.start + 1; at < range.end; at += 1) {
    if (!LEADS.of(seen.report.tokens[at - 1]) && !isOfTown(seen, at, NEAR_TOWN)) continue;
    const span = spanAt(seen, at, range.end);
    if (span === null) continue;
    const city = textBetween(seen.report, span.start, span.end);
    const has = seen.report.gazetteer.towns.countriesOf(city);
    const country = has.find((code) => countries.includes(code));
    if (country !== undefined && !isOfLarger(seen, span, country)) return { city, country, ...span };
  }
  return null;
}

/** Hamburg is the one that everybody knows, whatever else has the name. */
function isOfLarger({ report }: Seen, { start, end }: { start: number; end: number }, country: string): boolean {
  const place = report.gazetteer.places.match(report.tokens, start);
  return place?.end === end && isKnownToAll(place.value[0]?.population ?? 0, country);
}

const TOWN = /^(?:port|city|town|village)$/;
/** What lies about a town is told by it where a list knows the town. */
const NEAR_TOWN = /^(?:port|city|town|village|area|vicinity|outskirts|sector|region|district|suburb|municipality)$/;

/** "in the port of Colonia", "in the border town of Biržai", "in the wider area of Kalamata". */
function isOfTown({ report: { tokens } }: Seen, at: number, word: RegExp): boolean {
  if (wordAt(tokens, at - 1) !== 'of' || !word.test(wordAt(tokens, at - 2))) return false;
  const the = wordAt(tokens, at - 3) === 'the' ? at - 3 : at - 4;
  return wordAt(tokens, the) === 'the' && STAYS.of(tokens[the - 1]);
}

/** "the crossing at Debdeb": where something stands, and nobody met. */
const THINGS = /^(?:crossing|bridge|post|checkpoint|plant|dam|project|road|camp|mine|refinery|pipeline|factory|railway|line|terminal|embassy|consulate|hospital|port|airport|border|projects|plants)$/;

/** "met in Valga on Friday": a name that no list need hold, behind what took place. */
export function unknownTown(seen: Seen, range: { start: number; end: number }): Town | null {
  const { classes, tokens } = seen.report;
  for (let at = range.start + 1; at < range.end; at += 1) {
    if (!STAYS.of(tokens[at - 1]) && !isOfTown(seen, at, TOWN)) continue;
    const span = THINGS.test(wordAt(tokens, at - 2)) ? null : spanAt(seen, at, range.end);
    if (span === null || isNoTown(seen, span)) continue;
    const country = isOneOf(',(', letterAt(classes, span.end)) ? countriesWithin(seen.report, span.end + 1, span.end + 2)[0]?.value[0]?.code : undefined;
    return { city: textBetween(seen.report, span.start, span.end), country: country ?? null, ...span };
  }
  return null;
}

/** Too short, a hall, a place that the lists know, or a house. */
function isNoTown(seen: Seen, span: { start: number; end: number }): boolean {
  const { classes, tokens } = seen.report;
  return textBetween(seen.report, span.start, span.end).length < SHORTEST || NO_TOWN.test(wordAt(tokens, span.end - 1)) || /^T+$/.test(classes.slice(span.start, span.end)) || isHouse(seen, span);
}

/** "at Maison Quéau de Quinssy": behind "at" a name with a particle is that of a house. */
function isHouse({ report: { classes, tokens } }: Seen, { start, end }: { start: number; end: number }): boolean {
  return wordAt(tokens, start - 1) === 'at' && classes.slice(start, end).includes('p');
}

/** "Mongla port", "Port Mongla", "Halli air base": the name alone is the town. */
const OF_TOWN = /^(?:port|harbour|harbor|naval|air|airbase|city|town|cantonment|garrison|district|municipality)$/;
const BEFORE_PORT = /^[NT]{1,3}(?=[mV])/;

/** One to three capitals that are nobody's name and no name of an event. */
function spanAt({ report, mentions, formal }: Seen, from: number, limit: number): { start: number; end: number } | null {
  const start = wordAt(report.tokens, from) === 'port' && report.classes[from + 1] === 'N' ? from + 1 : from;
  const letters = report.classes.slice(start, Math.min(limit, start + 7));
  const beforePort = BEFORE_PORT.exec(letters)?.[0].length ?? 0;
  const length = beforePort > 0 && OF_TOWN.test(wordAt(report.tokens, start + beforePort)) ? beforePort : (SPAN.exec(letters)?.[0].length ?? 0);
  const end = start + length;
  if (length === 0 || [...mentions, ...formal].some((other) => other.start < end && other.end > start)) return null;
  return { start, end };
}
