import { weekdayOf } from '../dates/calendar';
import type { DatePhrase } from '../dates/datePhrase';
import type { Annotated } from '../language/annotate';
import type { Sentence } from '../language/sentences';
import { countriesWithin, placesWithin } from '../people/countriesWithin';
import { CITY_STATES } from './cityStates';
import { isAllCapitals, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';

/** The place and the day of filing at the head of a report. Token positions. */
export interface Dateline {
  start: number;
  end: number;
  city: string | null;
  country: string | null;
  date: DatePhrase | null;
  /** A town without its country, and the countries that have one of the name. */
  town?: { name: string; countries: readonly string[] };
}

type PlaceHit = Annotated['places'][number];

/** Countries with a capital of the same name that reports file from without a word more. */
const NAMED_AS_CAPITAL: ReadonlySet<string> = new Set([...CITY_STATES.keys(), 'KW', 'PA', 'GT', 'DJ', 'SM']);
const LONGEST = 22;
const LONGEST_FILING_LINE = 12;
/** "JOINT BASE SAN ANTONIO-FORT SAM HOUSTON". */
const LONGEST_CAPITALS = 10;

/** "COLORADO SPRINGS, Colo.", "09:28 | Lima, Jan. 13.": a dateline, or the first half of one, that stands alone. */
export function isFilingLine(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  if (sentence === undefined || report.sentences[index + 1] === undefined) return false;
  if (dayFirst(report, sentence) !== null) return true;
  if (sentence.end - sentence.start > LONGEST_FILING_LINE) return false;
  if (townLine(report, sentence) !== null) return true;
  const classes = report.classes.slice(sentence.start, sentence.end);
  if (/^T{1,3}(?:[-_]K|\/[KNVC]{1,4}\/\.?)$/.test(classes)) return true;
  if (/^T[TNKCVDnIp,.()/]*$/.test(classes)) return sentence.end - sentence.start <= 8;
  return /^[TKCVDn,.()/:x_-]+$/.test(classes) && /D/.test(classes) && /[T|]/.test(classes) && isClockOrBar(report, sentence);
}

function placeAt(report: Annotated, start: number): PlaceHit | undefined {
  return placesWithin(report, start, start + 1)[0];
}

/** "October 9, 2018 – Ottawa – National Defence": day, place and office on a line of their own. */
const DAY_FIRST = /^(D{1,5}[_-])(T{1,3})[_-][KVNCAPmt&o/]{1,8}$/;

function dayFirst(report: Annotated, { start, end }: Sentence): Dateline | null {
  const match = DAY_FIRST.exec(report.classes.slice(start, end));
  const place = match === null ? undefined : placeAt(report, start + (match[1]?.length ?? 0));
  return place === undefined ? null : filed(report, place, { end, date: dayAt(report, start), town: null });
}

/** "(Lilongwe, 11 March 2025) The …": place and day of filing between brackets. */
const BRACKETED = /^\(T{1,3},?D{1,5}\)/;

function bracketed(report: Annotated, { start }: Sentence): Dateline | null {
  const match = BRACKETED.exec(report.classes.slice(start, start + LONGEST_CAPITALS));
  const place = match === null ? undefined : placeAt(report, start + 1);
  return match === null || place === undefined ? null : filed(report, place, { end: start + match[0].length, date: report.dates.find((one) => one.start >= place.end && one.relative === null) ?? null, town: null });
}

/** Words beside the place and the day are no more than marks of a filing line: "|", a time of day. */
function isClockOrBar(report: Annotated, sentence: Sentence): boolean {
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (report.classes[at] === 'x' && !/^(?:[|•·]|hrs|am|pm)$/i.test(textAt(report.tokens, at))) return false;
  }
  return true;
}

/** "New Delhi, Nov 24 –", "WASHINGTON (AP) —", "ISLAMABAD:", "New Delhi [India], November 24 :", "09:28 | Lima, Jan. 13." */
export function findDateline(report: Annotated, index: number): Dateline | null {
  const sentence = report.sentences[index];
  if (sentence === undefined) return null;
  return dayFirst(report, sentence) ?? bracketed(report, sentence) ?? placeFirst(report, sentence) ?? countryFirst(report, sentence) ?? townLine(report, sentence);
}

function placeFirst(report: Annotated, sentence: Sentence): Dateline | null {
  const start = behindClock(report, sentence);
  const place = placeAt(report, start) ?? null;
  const from = place === null ? Math.max(behindCapitals(report, start), behindTown(report, start)) : behindInitials(report, place.end);
  if (place === null && from === start && report.dates[0]?.start !== from) return null;
  return readOn({ report, place, town: place === null && from > start ? { start, end: from } : null, start, limit: Math.min(sentence.end, start + LONGEST) }, from);
}

/** "14:43, ", "09:28 | " and "(MENAFN - News Agency)" before the place. */
function behindClock(report: Annotated, sentence: Sentence): number {
  const match = /^n:n[x,]?|^\([KVNCAT(_-]{1,8}\)\)?(?=[TKN])/.exec(report.classes.slice(sentence.start, sentence.start + 12));
  return match === null ? sentence.start : sentence.start + match[0].length;
}

/** A place that no list knows, in capitals. */
function behindCapitals(report: Annotated, start: number): number {
  let at = start;
  while (at < start + LONGEST_CAPITALS && (isOneOf('NKVTRx', letterAt(report.classes, at)) || (report.classes[at] === '-' && at > start)) && textAt(report.tokens, at) === textAt(report.tokens, at).toUpperCase()) at += 1;
  return at > start + 3 && !isOneOf(',(_', letterAt(report.classes, at)) ? Math.min(at, start + 3) : at;
}

/** "Dehradun, Sep 29 (IANS)": a town that no list of capitals knows, where day and agency follow. */
function behindTown({ classes }: Annotated, start: number): number {
  const town = /^[NV]{1,3}(?=,D{1,3}(?:\([KN]{1,3}\)|[_-]))/.exec(classes.slice(start, start + 12));
  return town === null ? start : start + town[0].length;
}

/** "ANKARA", "NAIROBI, Kenya" on a line of its own above the report. */
export function placeLine(report: Annotated, index: number): Dateline | null {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  const place = placesWithin(report, start, start + 1).find((hit) => /^(?:,C+|\/[KNVC]{1,4}\/\.?)?$/.test(report.classes.slice(hit.end, end)) || (report.classes.slice(hit.end, end) === '.' && isAllCapitals(report.tokens[start])));
  return place === undefined ? null : filed(report, place, { end, date: null, town: null });
}

/** "Bogotá, D.C.", "Bogotá D. C.". */
function behindInitials({ classes }: Annotated, end: number): number {
  return end + (/^,?I(?:\.?I)?\.?/.exec(classes.slice(end, end + LONGEST_INITIALS))?.[0].length ?? 0);
}

const LONGEST_INITIALS = 6;

/** "Esmeraldas, Esmeraldas, 5 May 2024", "Puerto Salgar, Cundinamarca. May 5, 2024": a town that no list of places need hold, its region, and a whole day. */
const TOWN_LINE = /^([TN](?:p{0,2}-?[TN]){0,4})(?:,[TNVCp]{1,5}){0,2}(?=[,.]?D)/;

function townLine(report: Annotated, { start, end }: Sentence): Dateline | null {
  const match = TOWN_LINE.exec(report.classes.slice(start, start + LONGEST_FILING_LINE)) ?? null;
  if (match === null) return null;
  const behind = start + match[0].length;
  const date = dayAt(report, isOneOf(',.', letterAt(report.classes, behind)) ? behind + 1 : behind);
  if (date === null || date.from.year === null || date.from.day === null || date.to !== null || !isClosedBehind(report, date.end, end)) return null;
  return filedFrom(report, { start, end: start + (match[1]?.length ?? 0) }, date);
}

/** A mark or the end of the sentence: nothing is told of the day itself. */
function isClosedBehind(report: Annotated, at: number, end: number): boolean {
  return at >= end ? report.classes[at] !== ',' : isOneOf('._:-', letterAt(report.classes, at));
}

/** The country behind the town, else that of a place that its region is; else those that have a town of the name. */
function filedFrom(report: Annotated, { start, end }: { start: number; end: number }, date: DatePhrase): Dateline {
  const name = inSmallLetters(report, { start, end });
  const whole = placesWithin(report, start, start + 1).find((hit) => hit.end === end);
  const named = report.countries.find((hit) => hit.start >= end && hit.end <= date.start)?.value[0]?.code ?? report.places.find((hit) => hit.start >= end && hit.end <= date.start)?.value[0]?.country ?? null;
  if (whole !== undefined) return { start, end: date.end, ...placeOf(whole, named), date };
  const countries = report.gazetteer.towns.countriesOf(name);
  const found = { start, end: date.end, date, city: named === null ? null : name, country: named };
  return named === null ? { ...found, town: { name, countries: countries.length > 0 ? countries : countriesOfPlace(report, start) } } : found;
}

/** "Cartagena de Indias" is Cartagena where no list has the longer name. */
function countriesOfPlace(report: Annotated, start: number): readonly string[] {
  return placeAt(report, start)?.value.map(({ country }) => country) ?? [];
}

const LAND = /^C{1,4}(?=,?[D(_:-])/;

/** "KUWAIT, June 4 (KUNA) --", "SINGAPORE: …": a country that stands for its capital; without a day only where the capital has its name. */
function countryFirst(report: Annotated, sentence: Sentence): Dateline | null {
  const start = behindClock(report, sentence);
  const match = LAND.exec(report.classes.slice(start, start + LONGEST_CAPITALS));
  const land = match === null ? undefined : countriesWithin(report, start, start + 1).find((hit) => hit.end === start + match[0].length);
  const [country] = land?.value ?? [];
  if (land === undefined || country === undefined || country.kind !== 'name') return null;
  const { date, end } = filingBehind(report, land.end, Math.min(sentence.end, start + LONGEST));
  if (end === null || (date === null && !isCapitalAlone(report, country.code, { land, behind: end }))) return null;
  return { start, end, city: CITY_STATES.get(country.code) ?? null, country: country.code, date };
}

/** Day and agency behind a country, and where the mark behind them ends; null where something else follows. */
function filingBehind(report: Annotated, from: number, limit: number): { date: DatePhrase | null; end: number | null } {
  let date: DatePhrase | null = null;
  for (let at = from; at < limit; at += 1) {
    const phrase = dayAt(report, at);
    if (phrase !== null) {
      date = phrase;
      at = phrase.end - 1;
    } else if (isOneOf('_:-', letterAt(report.classes, at)) || (report.classes[at] === '.' && date !== null)) return { date, end: at + 1 };
    else if (!isInside(report, at) || report.classes[at] === 'C') return { date, end: null };
  }
  return { date, end: null };
}

/** In capitals before a text that is not, as "INDIA - JAPAN TALKS" is. */
function isCapitalAlone({ tokens, classes }: Annotated, country: string, { land, behind }: { land: { start: number; end: number }; behind: number }): boolean {
  const [first, next] = [textAt(tokens, land.start), textAt(tokens, behind)];
  return NAMED_AS_CAPITAL.has(country) && first === first.toUpperCase() && first.length > 2 && (next.length < 2 || next !== next.toUpperCase()) && classes[behind] !== undefined;
}

interface Reading {
  report: Annotated;
  place: PlaceHit | null;
  /** Capitals that no list knows as a place. */
  town: { start: number; end: number } | null;
  start: number;
  limit: number;
}

/** Goes on over day, agency and brackets to the mark that ends the dateline. */
function readOn(reading: Reading, from: number): Dateline | null {
  const { report, place, town, limit } = reading;
  let date: DatePhrase | null = null;
  for (let step = from; step < limit; step += 1) {
    const phrase = dayAt(report, step);
    if (phrase !== null) {
      date = phrase;
      step = phrase.end - 1;
      if (place !== null && isOneOf('CAPRVNHK', letterAt(report.classes, phrase.end))) return filed(report, place, { end: phrase.end, date, town });
    } else if (isClosing(report, step, { isBehindDay: date !== null && place !== null, isBehindStart: step > from }) || isAgencyClosed(reading, from, step)) {
      return place === null && date === null && report.classes[step] !== '_' ? null : filed(report, place, { end: step + 1, date, town });
    } else if (!isInside(report, step)) return null;
  }
  return null;
}

function dayAt(report: Annotated, at: number): DatePhrase | null {
  if (report.classes[at] !== 'D') return null;
  return report.dates.find((candidate) => candidate.start === at && candidate.relative === null) ?? null;
}

function isClosing(report: Annotated, at: number, { isBehindDay, isBehindStart }: { isBehindDay: boolean; isBehindStart: boolean }): boolean {
  const letter = letterAt(report.classes, at);
  if (isOneOf('_-', letter) && dayAt(report, at + 1) !== null) return false;
  return letter === '_' || letter === ':' || (letter === '-' && (isBehindStart || isDashBehindCity(report, at))) || (letter === '.' && isBehindDay);
}

/** "New Delhi, 17 Sep (Agency) Defence Secretary", "ABU DHABI, (Agency - 2nd Jun, 2021) The": a bracket with the agency, behind which the report begins without a mark. */
function isAgencyClosed({ report: { classes }, place }: Reading, from: number, at: number): boolean {
  const read = classes.slice(from, at + 1);
  return place !== null && classes[at] === ')' && (/\([KNVD/,_-]*K[KNVD/,_-]*\)$/.test(read) || /D\([NV]{1,3}\)$/.test(read)) && isOneOf('APRVNHCKt', letterAt(classes, at + 1));
}

/** "NAIROBI– Defence Secretary": a dash that only the city is glued to. */
function isDashBehindCity({ tokens }: Annotated, at: number): boolean {
  const city = textAt(tokens, at - 1);
  return tokens[at]?.isGlued === true && tokens[at + 1]?.isGlued === false && city === city.toUpperCase();
}

/** What may stand in a dateline; a dash only before its day, a weekday beside it. */
function isInside(report: Annotated, at: number): boolean {
  const letter = letterAt(report.classes, at);
  if (letter === 't') return letterAt(report.classes, at + 1) === 'C';
  if (letter === 'x') return /^[[\]|]$/.test(textAt(report.tokens, at)) || weekdayOf(wordAt(report.tokens, at)) !== null;
  return isOneOf(',.()CK/VN_-', letter);
}

function filed(report: Annotated, place: PlaceHit | null, { end, date, town }: { end: number; date: DatePhrase | null; town: Reading['town'] }): Dateline {
  const { start } = place ?? town ?? date ?? { start: end - 1 };
  const named = countriesWithin(report, start, end).find((hit) => hit.end <= end)?.value[0]?.code ?? null;
  return { start, end, ...(place === null ? townOf(report, town, named) : placeOf(place, named)), date };
}

/** A town that no list knows is told by the country behind it; without one nothing is told. */
function townOf(report: Annotated, town: Reading['town'], country: string | null): { city: string | null; country: string | null } {
  return { city: town === null || country === null ? null : inSmallLetters(report, town), country };
}

/** "MOYALE, Kenya": a town is told by the country behind it. */
function inSmallLetters({ text, tokens }: Annotated, { start, end }: { start: number; end: number }): string {
  const words = text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function placeOf(place: PlaceHit, named: string | null): { city: string | null; country: string | null } {
  const chosen = place.value.find((candidate) => candidate.country === named) ?? place.value[0];
  return { city: chosen?.city ?? null, country: chosen?.country ?? named };
}
