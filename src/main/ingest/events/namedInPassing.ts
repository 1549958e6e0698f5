import { isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { countriesWithin } from '../people/countriesWithin';
import type { Seen } from './reading';

/** Of three that the opening names, those that only tell where two others met: "meet in Ruritania", "in the city of X, Ruritania". @param opening the score of what the opening names */
export function withoutPlaces<Ranked extends { code: string; score: number }>(seen: Seen, ranked: readonly Ranked[], opening: number): readonly Ranked[] {
  const named = ranked.filter((party) => party.score >= opening);
  if (named.length < 3) return ranked;
  const end = seen.report.sentences[seen.layout.lede]?.end ?? 0;
  const hits = countriesWithin(seen.report, 0, end);
  const acting = named.filter((party) => hits.some((hit) => hit.value.some((word) => word.code === party.code) && !isLocative(seen, hit)));
  return acting.length < 2 ? ranked : ranked.filter((party) => !named.includes(party) || acting.includes(party));
}

/** Behind "in", or behind a town with a comma or in brackets. */
function isLocative({ report: { classes, tokens } }: Seen, { start }: { start: number }): boolean {
  const before = classes[start - 1] === 't' ? start - 2 : start - 1;
  return wordAt(tokens, before) === 'in' || (isOneOf(',(', letterAt(classes, before)) && isOneOf('TN', letterAt(classes, before - 1)) && !isOneOf('sVPRHNm', letterAt(classes, start + 1)));
}

/** "topics such as Ruritania, Fiji and Peru": whatever stands in one list with a country that is only spoken of. */
export function goesOnFrom({ report }: Seen, end: number, start: number): boolean {
  return end > 0 && start > end && start - end <= 3 && /^[,&t]+$/.test(report.classes.slice(end, start)) && report.classes[end - 1] === report.classes[start];
}

/** A sentence further down that names so many countries tells of an event of many. */
const LIST_OF_MANY = 4;

/** "with the participation of the navies of A, B, C and D": whether a sentence names that many. */
export function tellsOfMany({ report }: Seen, sentence: number): boolean {
  const range = report.sentences[sentence];
  return range !== undefined && countriesWithin(report, range.start, range.end).length >= LIST_OF_MANY;
}

/** "(CMS, in Portuguese)": the language that something is written in. */
export function isLanguage({ report: { tokens, classes } }: Seen, { start, end }: { start: number; end: number }): boolean {
  if (classes[start] !== 'A') return false;
  return (wordAt(tokens, start - 1) === 'in' && isOneOf(').,;:', letterAt(classes, end))) || (isOneOf('»>|', textAt(tokens, start - 1)) && isOneOf('»>|', textAt(tokens, end)));
}
