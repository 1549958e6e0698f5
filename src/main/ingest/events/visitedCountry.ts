import { countriesWithin } from '../people/countriesWithin';
import { isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { beforeIn } from './cues';
import { isBeforeFacility } from './facilities';
import { isOfAnother } from './placesNamed';
import type { Seen } from './reading';

/** A country that is named as the goal of a visit. Token positions. */
export interface VisitedCountry {
  country: string;
  start: number;
  end: number;
}

/** "a visit to Kenya", "arrived in Japan", "at the Fijian naval base": the first of the parties that sentences name so. */
export function visitedCountry(seen: Seen, sentences: readonly number[], parties: readonly string[]): VisitedCountry | null {
  for (const index of sentences) {
    const found = partiesIn(seen, index, parties).find((hit) => isVisited(seen, index, hit) || isBehindPlace(seen, hit.start) || isAtFacility(seen, hit));
    if (found !== undefined) return { country: found.value[0]?.code ?? '', start: found.start, end: found.end };
  }
  return null;
}

/** "paid a visit to the Kingdom of Norway": the country that the sentence of the visit names as its goal. */
export function goalOfVisit(seen: Seen, sentence: number, parties: readonly string[]): string | null {
  return partiesIn(seen, sentence, parties).find((hit) => hit.value[0]?.kind === 'name' && isVisited(seen, sentence, hit))?.value[0]?.code ?? null;
}

function partiesIn({ report }: Seen, index: number, parties: readonly string[]): Seen['report']['countries'] {
  const sentence = report.sentences[index];
  return sentence === undefined ? [] : countriesWithin(report, sentence.start, sentence.end).filter((hit) => parties.includes(hit.value[0]?.code ?? ''));
}

/** At a base or an office of a country, where that is nobody's post. */
function isAtFacility({ report, mentions }: Seen, hit: { start: number; end: number }): boolean {
  return isBeforeFacility(report, hit) && !mentions.some(({ postSpan }) => postSpan !== null && hit.start >= postSpan.start && hit.end <= postSpan.end);
}

/** "in Berakas Garrison, Muara District, Brunei": a country at the end of a place. */
function isBehindPlace({ report: { classes, tokens } }: Seen, start: number): boolean {
  const place = /f[NVTKx](?:[NVTKp-]|,(?=[NVTK])){0,7},$/.exec(classes.slice(Math.max(0, start - 12), start));
  return place !== null && /^(?:in|at)$/.test(wordAt(tokens, start - place[0].length)) && isCapital(tokens[start - place[0].length + 1]);
}

/** "The official visit by the Minister of Defence of Kenya, X, to Peru", "the trip of the delegation to Peru". */
const VISIT_BY = /\b(?:visit|trip) (?:by|of) [^.;]{4,110}?\bto(?: the)?(?: [a-z]+ of(?: the)?)? $/i;
const VISITED = /(?:(?:left|leaves|departed|departs)(?: \S+){0,2} for|flew to|(?:will|to) travel to|travel(?:s|l?ed|l?ing) to|visit(?:s|ed|ing)?(?: to)?|trip to|tour of|arriv(?:ed|es|ing) in|in|hosted by)(?: the)?(?: [a-z]+ of(?: the)?)?(?: (?:(?:north|south)?(?:eastern|western)|northern|southern|central))?$/;
const POSTED = /(?:ambassador|commissioner|attach[eé]|interest) (?:in|to)(?: the)?$/;
/** "students detained in Kenya", "an interest in Fiji": what they spoke of is there, not they. */
const OF_A_MATTER = /\b(?:interests?|invest(?:ed|ing|ments?)?|projects?|students|citizens|nationals|workers|detained|arrested|jailed|imprisoned|live|lives|living|based|role|peace|situation|elections?|companies|trust|crisis|war|conflict|drought|floods) in(?: the)?$/;

/** "received the visiting Chief of the Royal Malaysian Navy": who visits, and not what. */
function isWhoVisits({ report: { tokens, classes } }: Seen, start: number): boolean {
  const head = classes.slice(Math.max(0, start - 5), start).lastIndexOf('P');
  const at = Math.max(0, start - 5) + head;
  return head >= 0 && wordAt(tokens, at - 1) === 'visiting' && wordAt(tokens, at + 1) === 'of';
}

function isVisited(seen: Seen, index: number, hit: { start: number; end: number }): boolean {
  const sentenceStart = seen.report.sentences[index]?.start ?? 0;
  const lead = seen.report.tokens.slice(Math.max(sentenceStart, hit.start - 6), hit.start).map((token) => token.key).join(' ');
  if (POSTED.test(lead) || OF_A_MATTER.test(lead) || isOfAnother(seen, index, hit.start) || isOneOf('-VP', letterAt(seen.report.classes, hit.end))) return false;
  if (isWhoVisits(seen, hit.start)) return false;
  return VISITED.test(lead) || (lead.endsWith('to') && VISIT_BY.test(beforeIn(seen, index, hit.start)));
}
