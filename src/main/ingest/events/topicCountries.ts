import { countriesWithin } from '../people/countriesWithin';
import type { Sentence } from '../language/sentences';
import { letterAt, wordAt } from '../language/tokens';
import type { Seen } from './reading';

/** A third country that the talks were about. Token positions. */
export interface SubjectCountry {
  code: string;
  start: number;
  end: number;
}

/** What makes a country a subject: "the situation in X", "developments in X", "contributions to X". */
const SUBJECT = /^(?:situation|situations|developments?|crisis|crises|conflicts?|war|wars|aggression|invasion|tensions?|threats?|peace|ceasefire|truce|stability|contributions?|support|aid|assistance|mission|missions|operations|issue|question|events|issues|regarding|concerning|discussed|including|on|about|reconstruction|sanctions|elections|transition|sovereignty|solidarity|needs|programme|program|hostilities|violence|coup|withdrawal|efforts|refugees)$/;
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
