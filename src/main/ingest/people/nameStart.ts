import type { Annotated } from '../language/annotate';
import { isGluedAt, wordAt } from '../language/tokens';
import { HELD_AT } from './posts';
import { isIntroduced } from './noPerson';

/** "Consul in Tarn Name": a town that no list holds, and two names at least. */
const TOWN_AND_NAME = /^N(?:[NI]\.?-?)(?:[NIKTp.-]){0,6}$/;

/**
 * Where a name itself begins: "Chair of the CNSD Name" and "Consul in Tarn Name" end the office with a word that reads like a part of
 * the name.
 */
export function ownStart(report: Annotated, start: number, end: number): number {
  const { classes, tokens } = report;
  if (classes[start] === 'K') return isBodyBefore(report, start) ? start + 1 : start;
  const isHeld = wordAt(tokens, start - 1) === 'in' && HELD_AT.has(wordAt(tokens, classes[start - 2] === 'V' || wordAt(tokens, start - 2) === 'general' ? start - 3 : start - 2));
  return isHeld && (classes.slice(start, end).match(/N(?!-)/g)?.length ?? 0) > 2 && TOWN_AND_NAME.test(classes.slice(start, end)) && !isGluedAt(tokens, start + 1) ? start + 1 : start;
}

/** Behind "of the", or a short form that the report explains behind "of". */
function isBodyBefore(report: Annotated, at: number): boolean {
  if (report.classes[at + 1] !== 'N') return false;
  const hasArticle = report.classes[at - 1] === 't' && report.classes[at - 2] === 'o';
  return hasArticle || (report.classes[at - 1] === 'o' && isIntroduced(report, at));
}
