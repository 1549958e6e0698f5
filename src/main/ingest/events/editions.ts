import type { Annotated } from '../language/annotate';
import { isAllCapitals, isCapital, isGluedAt, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { ordinalAt, romanOf, type Ordinal } from './ordinals';

/** Words for one of a series. */
export const ROUND: ReadonlySet<string> = new Set(['session', 'round', 'edition', 'iteration', 'meeting', 'convening', 'holding', 'running', 'staging', 'cycle', 'instalment', 'installment', 'series', 'version', 'chapter', 'plenary', 'sitting']);
const BETWEEN = /^(?:annual|biennial|biannual|yearly|regular|ordinary|bilateral|joint|high-level|level|high|ever|consecutive|formal|official|inter-sessional|their|its|our)$/;
const FARTHEST = 10;
/** "the second phase of the exercise", "Phase II of": a part of one, no edition. */
const PART_OF_ONE = /^(?:phase|leg|stage|half|part|week|day|segment|component)$/;

/** The edition inside the phrase, right before it, or as "the third round of the …". Token positions. */
export function editionBefore(report: Annotated, { start, head, from }: { start: number; head: number; from: number }): Ordinal | null {
  for (let at = head; at >= start; at -= 1) {
    const inside = ordinalAt(report.tokens, at) ?? (at === start && at < head ? romanAt(report, at) : null);
    if (inside !== null && inside.end <= head) return inside;
  }
  const isLowerHead = start === head && !isCapital(report.tokens[head]);
  const direct = numberEnding(report, start - 1);
  if (direct !== null) return direct;
  const beforeName = back(report, { at: start - 1, from }, (key, letter) => isOneOf('tCA_&q-', letter) || BETWEEN.test(key) || (isLowerHead && letter === 'm' && !PART_OF_ONE.test(key)));
  const beforeRound = report.classes[beforeName] === 'o' ? back(report, { at: beforeName - 1, from }, (key, letter) => ROUND.has(key) || (letter === 'm' && !PART_OF_ONE.test(key)) || letter === 'V' || BETWEEN.test(key)) : beforeName;
  return beforeRound >= from && !PART_OF_ONE.test(wordAt(report.tokens, beforeRound - 1)) ? numberEnding(report, beforeRound) : null;
}

/** Goes back over words that may stand between number and name; stops at a number. */
function back(report: Annotated, { at, from }: { at: number; from: number }, isPassed: (key: string, letter: string) => boolean): number {
  let here = at;
  for (let step = 0; step < FARTHEST && here >= from && ordinalEnding(report, here) === null && isPassed(wordAt(report.tokens, here), letterAt(report.classes, here)); step += 1) here -= 1;
  return here;
}

function numberEnding(report: Annotated, at: number): Ordinal | null {
  return romanAt(report, at) ?? ordinalEnding(report, at);
}

function ordinalEnding(report: Annotated, at: number): Ordinal | null {
  const long = at >= 2 ? ordinalAt(report.tokens, at - 2) : null;
  if (long !== null && long.end === at + 1) return long;
  const short = at >= 0 ? ordinalAt(report.tokens, at) : null;
  return short !== null && short.end === at + 1 ? short : null;
}

/** "XII", and "V" or "X" behind an article, as a number. */
export function romanAt(report: Annotated, at: number): Ordinal | null {
  const text = textAt(report.tokens, at);
  const isSingle = (text === 'V' || text === 'X') && letterAt(report.classes, at - 1) === 't' && isCapital(report.tokens[at + 1]);
  const value = isSingle || (text.length > 1 && isAllCapitals(report.tokens[at])) ? romanOf(text) : null;
  return value === null ? null : { value, start: at, end: at + 1, isWordForm: false };
}

/** "Garuda VII", "Garuda-VII". */
export function romanBehind(report: Annotated, end: number): { value: number; end: number } | null {
  const behind = behindBracket(report, end);
  const at = isOneOf('-_', letterAt(report.classes, behind)) ? behind + 1 : behind;
  const text = textAt(report.tokens, at);
  const value = /^[IVXL]{1,7}$/.test(text) ? romanOf(text) : null;
  return value === null || (report.classes[at + 1] === '.' && isGluedAt(report.tokens, at + 1) && text === 'I') ? null : { value, end: at + 1 };
}

/** "Coordinated Patrol (Corpat Philindo) XXXVII": the number stands behind the short form. */
function behindBracket({ classes }: Annotated, end: number): number {
  const bracket = /^\([A-Zp-]{1,4}\)/.exec(classes.slice(end, end + 6));
  return bracket === null ? end : end + bracket[0].length;
}

/** Fewer of one year may as well be the first, second … of that year. */
const LEAST_OF_ALL = 5;

/** "Series 25/2022", "25/2022" (South-East Asian armies number their exercises so), "edition 12", "No. 7". */
export function numberBehind(report: Annotated, end: number): { value: number; end: number } | null {
  const isSaid = /^(?:series|siri|edition|no|number|iteration|session)$/.test(wordAt(report.tokens, end));
  const at = isSaid ? (textAt(report.tokens, end + 1) === '.' ? end + 2 : end + 1) : end;
  const text = textAt(report.tokens, at);
  if (!/^\d{1,2}(?:[A-Z]{1,2})?$/.test(text)) return null;
  const hasYear = textAt(report.tokens, at + 1) === '/' && /^(?:(?:19|20)\d{2}|\d{2})$/.test(textAt(report.tokens, at + 2));
  const value = Number.parseInt(text, 10);
  if (!isSaid && (!hasYear || value < LEAST_OF_ALL)) return null;
  return { value, end: hasYear ? at + 3 : at + 1 };
}
