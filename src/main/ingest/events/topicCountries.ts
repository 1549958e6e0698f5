import { countriesWithin } from '../people/countriesWithin';
import type { Sentence } from '../language/sentences';
import { letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { Seen } from './reading';

/** A third country that the talks were about. Token positions. */
export interface SubjectCountry {
  code: string;
  start: number;
  end: number;
}

/** What makes a country a subject: "the situation in X", "developments in X", "contributions to X". */
const SUBJECT = /^(?:situation|situations|developments?|crisis|crises|conflicts?|war|wars|aggression|invasion|tensions?|threats?|peace|ceasefire|truce|stability|contributions?|support|aid|assistance|mission|missions|operations|issue|question|events|issues|regarding|concerning|discussed|including|on|about|reconstruction|sanctions|elections|transition|sovereignty|solidarity|needs|programme|program|hostilities|violence|coup|withdrawal|efforts|refugees|independence|recognition|non-recognition)$/;
const LINK = /^(?:northern|southern|eastern|western|neighbouring|neighboring|in|of|to|on|with|from|against|over|for|around|the|republic|and|as|well|,|by|posed|between)$/;
const FARTHEST = 9;
const MOST = 4;

/** Third countries that a sentence speaks about, not those where people are, came from or serve. */
export function subjectCountries(seen: Seen, sentence: Sentence, known: readonly string[]): SubjectCountry[] {
  const found: SubjectCountry[] = [];
  for (const hit of countriesWithin(seen.report, sentence.start, sentence.end)) {
    if (found.length >= MOST) break;
    const word = hit.value[0];
    if (word === undefined || word.kind !== 'name' || hit.value.length > 1 || known.includes(word.code)) continue;
    if (isSubject(seen, sentence.start, hit.start, found) && !isElsewhere(seen, hit)) found.push({ code: word.code, start: hit.start, end: hit.end });
  }
  return found;
}

/** Backwards over "in the", "and Y" to a word that makes a subject. */
function isSubject(seen: Seen, from: number, at: number, found: readonly SubjectCountry[]): boolean {
  for (let before = at - 1; before >= Math.max(from, at - FARTHEST); before -= 1) {
    const key = wordAt(seen.report.tokens, before);
    if (found.some((one) => one.end === before + 1)) return true;
    if (SUBJECT.test(key)) return true;
    if (!LINK.test(key)) return false;
  }
  return false;
}

/** "Munich, Germany", "Ambassador to X": where somebody is or serves. */
function isElsewhere(seen: Seen, hit: { start: number; end: number }): boolean {
  if (letterAt(seen.report.classes, hit.start - 1) === ',' && letterAt(seen.report.classes, hit.start - 2) === 'T') return true;
  if (seen.formal.some((formal) => hit.start >= formal.start && hit.end <= formal.end)) return true;
  return seen.mentions.some((mention) => mention.postSpan !== null && hit.start >= mention.postSpan.start && hit.end <= mention.postSpan.end);
}

/** What is spoken of where it comes to a region: "the situation in Ruritania", "the Ruritania conflict". */
const TROUBLE = new WordTest(({ key }) => /^(?:situation|conflict|conflicts|crisis|war|developments|tensions?|violence|hostilities|ceasefire|insecurity|unrest|fighting|dispute|peace|settlement|issue|question|problem)$/.test(key));
const IN = /^(?:in|over|around|on|of)$/;
const TAKES_NAME = /^(?:conflict|crisis|dispute|issue|question|problem|settlement)$/;
const LONGEST_NAME = 4;
const NAME = /^[NT](?:-?[NT]){0,3}/;
const NAME_BEHIND = /(?:^|[^NTIRHPVKp.-])([NT](?:-?[NT]){0,3})$/;

/** A region that no list of countries holds and that a sentence speaks about; not a town of the parties, a person or a mechanism. */
export function subjectRegions(seen: Seen, sentence: Sentence, known: readonly string[]): Array<Pick<SubjectCountry, 'start' | 'end'>> {
  const { report } = seen;
  const found: Array<Pick<SubjectCountry, 'start' | 'end'>> = [];
  for (let at = sentence.start; at < sentence.end && found.length < MOST; at += 1) {
    if (!TROUBLE.of(report.tokens[at])) continue;
    const region = regionBehind(report, at, sentence.end) ?? regionBefore(report, at, sentence.start);
    if (region !== null && !isOfParty(seen, region, known) && !isNamedElse(seen, region)) found.push(region);
  }
  return found;
}

function regionBehind({ tokens, classes }: Seen['report'], at: number, end: number): Pick<SubjectCountry, 'start' | 'end'> | null {
  if (!IN.test(wordAt(tokens, at + 1))) return null;
  const from = classes[at + 2] === 't' ? at + 3 : at + 2;
  const name = NAME.exec(classes.slice(from, Math.min(end, from + 2 * LONGEST_NAME)));
  return name === null || /^(?:[sVKC]|-)/.test(classes.slice(from + name[0].length, end)) ? null : { start: from, end: from + name[0].length };
}

function regionBefore({ tokens, classes }: Seen['report'], at: number, start: number): Pick<SubjectCountry, 'start' | 'end'> | null {
  const name = TAKES_NAME.test(wordAt(tokens, at)) ? NAME_BEHIND.exec(classes.slice(Math.max(start, at - 2 * LONGEST_NAME), at))?.[1] : undefined;
  return name === undefined ? null : { start: at - name.length, end: at + 1 };
}

/** "the situation in Narva": a town of those who meet, or the place where they do. */
function isOfParty({ report }: Seen, { start, end }: Pick<SubjectCountry, 'start' | 'end'>, known: readonly string[]): boolean {
  return report.places.some((hit) => hit.start >= start && hit.end <= end && hit.value.some((place) => known.includes(place.country)));
}

function isNamedElse({ mentions, formal }: Seen, { start, end }: Pick<SubjectCountry, 'start' | 'end'>): boolean {
  return [...mentions, ...formal].some((one) => one.start < end && one.end > start);
}
