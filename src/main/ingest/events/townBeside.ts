import { countriesWithin } from '../people/countriesWithin';
import { isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import type { Annotated } from '../language/annotate';
import { textOf } from '../people/span';
import { PLACE_WORDS } from './placesNamed';
import { textBetween, type Seen } from './reading';
import type { Town } from './towns';

/** Two who meet beside a conference meet where the conference is. */
export const MARGIN = /\b(?:side-?lines?|margins?|fringes)\b/i;

const TOWN = /^[NTV](?:[NT-]|p(?=-?[NTp])){0,4}/;
const TOWN_WORD: ReadonlySet<string> = new Set(['city', 'town', 'port', 'village', 'resort', 'municipality', 'district', 'province', 'base']);

/** "in Predeal, Romania", "in the Colombian city of Villa de Leyva": a place that no list holds, named with its country. */
export function townIn(seen: Seen, range: { start: number; end: number }, parties: readonly string[]): Town | null {
  for (const hit of countriesWithin(seen.report, range.start, range.end)) {
    const country = hit.value[0]?.code;
    if (country === undefined || !(parties.includes(country) || MARGIN.test(textBetween(seen.report, range.start, hit.start)))) continue;
    const span = townBefore(seen, hit.start, range.start) ?? townBracketed(seen, hit, range.start) ?? townBehind(seen, hit.end);
    if (span !== null) return { city: textBetween(seen.report, span.start, span.end), country, ...span };
  }
  return null;
}

/** "in Camp Aquino, Tarlac, Philippines": the words between "in" and the comma before a country. */
function townBefore({ report }: Seen, country: number, from: number): { start: number; end: number } | null {
  if (report.classes[country - 1] !== ',') return null;
  for (let start = country - 2; start >= Math.max(from + 1, country - 6); start -= 1) {
    if (report.classes[start] === ',' && start < country - 2) return isBehindHall(report, start, from) ? { start: start + 1, end: country - 1 } : null;
    if (!isOneOf('NTVp-', letterAt(report.classes, start)) && !isWordAsTown(report, start)) return null;
    if (PLACE_WORDS.has(wordAt(report.tokens, start - 1))) return isTown(report, start, country - 1) ? { start, end: country - 1 } : null;
  }
  return null;
}

/** "went to Zarasai (Republic of Lithuania)", "in the city of Guliston (Tajikistan)". */
function townBracketed({ report }: Seen, { start: country, end }: { start: number; end: number }, from: number): { start: number; end: number } | null {
  const before = /([NT](?:-?[NTp]){0,3})\((?:t?V?o?t?)?$/.exec(report.classes.slice(Math.max(from, country - 9), country));
  if (before === null || report.classes[end] !== ')') return null;
  const start = country - before[0].length;
  const lead = wordAt(report.tokens, start - 1);
  const isNamed = /^(?:in|at|to|near)$/.test(lead) || (lead === 'of' && TOWN_WORD.has(wordAt(report.tokens, start - 2)));
  return isNamed ? { start, end: start + (before[1]?.length ?? 0) } : null;
}

function isTown(report: Seen['report'], start: number, end: number): boolean {
  if (isWordAsTown(report, start) && start === end - 1) return true;
  const classes = report.classes.slice(start, end);
  return TOWN.exec(classes)?.[0].length === end - start && !classes.includes('V');
}

/** "at the Cedar Park Lodge, Kasane, Botswana": the comma parts a hall, told behind "in" or "at", from its town. */
function isBehindHall({ tokens, classes }: Seen['report'], comma: number, from: number): boolean {
  const hall = /f(?:t?[VNKTp-]{1,6})$/.exec(classes.slice(Math.max(from, comma - 9), comma));
  return hall !== null && /^(?:in|at)$/.test(wordAt(tokens, comma - hall[0].length)) && /^[NTp-]+$/.test(letterAt(classes, comma + 1));
}

/** "arrived in Split, Croatia": a town that is also a word. */
function isWordAsTown({ classes, tokens }: Seen['report'], at: number): boolean {
  return classes[at] === 'x' && isCapital(tokens[at]) && wordAt(tokens, at - 1) === 'in';
}

/** "the Colombian city of Villa de Leyva", "Norway’s Lakselv village". */
function townBehind({ report }: Seen, at: number): { start: number; end: number } | null {
  const word = report.classes[at] === 's' ? at + 1 : /^(?:port|capital|coastal|border|southern|northern|eastern|western|historic)$/.test(wordAt(report.tokens, at)) && TOWN_WORD.has(wordAt(report.tokens, at + 1)) ? at + 1 : at;
  const named = report.classes[at] === 's' ? /^[NT]{1,3}/.exec(report.classes.slice(at + 1, at + 4)) : null;
  if (named !== null && TOWN_WORD.has(wordAt(report.tokens, at + 1 + named[0].length))) return { start: at + 1, end: at + 1 + named[0].length };
  if (!TOWN_WORD.has(wordAt(report.tokens, word)) || report.classes[word + 1] !== 'o') return null;
  const town = TOWN.exec(report.classes.slice(word + 2, word + 8));
  return town === null ? null : { start: word + 2, end: word + 2 + town[0].length };
}

/** "in Porto Grande, Mindelo": the name of a harbour. */
const HARBOUR = /^(?:porto|harbour|harbor|bahia|baia|baie|muelle|molo|quay|pier|rade)$/;

/** "Puerto Quijarro, Santa Cruz": a town of the list, of a country that has such a region. */
function isTownOf(report: Annotated, { start, end }: { start: number; end: number }, region: number): boolean {
  const codes = report.gazetteer.towns.countriesOf(textOf(report, start, end));
  return report.places.some((hit) => hit.start === region && hit.value.some(({ country }) => codes.includes(country)));
}

/** "in Clorinda, Formosa": a name between "in" and the comma before a known place is the town, and the place its region; before a capital ("in Ichigaya, Tokyo") it is a quarter. */
export function townOfRegion({ report, mentions }: Seen, region: number, from: number): { start: number; end: number } | null {
  const { classes, tokens, places } = report;
  if (classes[region - 1] !== ',' || places.some((hit) => hit.start === region && hit.value[0]?.isCapital === true)) return null;
  const name = /N(?:[-p]?N){0,2}$/.exec(classes.slice(Math.max(from, region - 6), region - 1));
  if (name === null) return null;
  const start = region - 1 - name[0].length;
  if ((HARBOUR.test(wordAt(tokens, start)) || HARBOUR.test(wordAt(tokens, region - 2))) && !isTownOf(report, { start, end: region - 1 }, region)) return null;
  return /^(?:in|at)$/.test(wordAt(tokens, start - 1)) && !mentions.some((one) => one.start < region && one.end > start) ? { start, end: region - 1 } : null;
}
