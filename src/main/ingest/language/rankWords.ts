import { isGluedAt, isOneOf, letterAt, type Token, wordAt } from './tokens';

const WITH_GENERAL = /^(?:secretary|director|inspector|attorney|consul|governor|adjutant|auditor|surveyor|comptroller|solicitor)$/;
const POST_RANKS = /^(?:commander|captain|marshal|inspector)$/;

/** A rank counts as one only before a name; elsewhere it is a word of a post ("Director General", "Commander of the Fleet", "KSF Commander Major General X"). */
export function settleRanks(tokens: readonly Token[], classes: string[]): void {
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] !== 'R') continue;
    const end = ranksEnd(tokens, classes, at);
    if (wordAt(tokens, at) === 'general' && end > at + 1 && classes[at - 1] === 'P') {
      classes[at] = 'V';
      continue;
    }
    if (isOverForce(tokens, classes, at, end)) {
      classes[at] = 'P';
      for (let step = end; classes[step] === 'N'; step += 1) classes[step] = 'V';
      continue;
    }
    if (wordAt(tokens, at) === 'commander' && classes[at + 1] === 'R') {
      classes[at] = 'P';
      continue;
    }
    const letter = letterOf({ tokens, classes, at, end });
    for (let step = at; step < end; step += 1) classes[step] = letter;
    at = end - 1;
  }
}

const FORCE: ReadonlySet<string> = new Set(['navy', 'army', 'fleet', 'force', 'forces', 'guard', 'division', 'brigade', 'command', 'corps', 'squadron', 'regiment', 'battalion', 'wing', 'flotilla', 'marines', 'police', 'area', 'region', 'zone']);
const FORCE_REACH = 5;

/** "Commander Kenya Navy, Major General X", "Commander Eastern Fleet": what somebody commands, and no name. */
function isOverForce(tokens: readonly Token[], classes: readonly string[], at: number, end: number): boolean {
  if (wordAt(tokens, at) !== 'commander' || end !== at + 1) return false;
  for (let step = end; step < end + FORCE_REACH && isOneOf('NVCAKTn', letterAt(classes, step)); step += 1) if (step > end && FORCE.has(wordAt(tokens, step))) return true;
  return false;
}

function ranksEnd(tokens: readonly Token[], classes: readonly string[], at: number): number {
  let end = at;
  while (classes[end] === 'R' || (classes[end] === '.' && isGluedAt(tokens, end))) end += 1;
  return end;
}

function letterOf({ tokens, classes, at, end }: { tokens: readonly Token[]; classes: readonly string[]; at: number; end: number }): string {
  if (isBeforeName(classes, behindBrackets(classes, end)) && !isAfterHead(tokens, classes, at)) return 'R';
  return POST_RANKS.test(wordAt(tokens, end - 1)) ? 'P' : 'V';
}

/** "Major General (Retd.) X". */
function behindBrackets(classes: readonly string[], end: number): number {
  if (classes[end] !== '(') return end;
  return end + (classes[end + 2] === '.' ? 4 : 3);
}

function isBeforeName(classes: readonly string[], next: number): boolean {
  return isOneOf('NIKHpTZ', letterAt(classes, next)) || (isOneOf('CA', letterAt(classes, next)) && classes[next + 1] === 'N');
}

/** "Secretary General", "Attorney-General". */
function isAfterHead(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (wordAt(tokens, at) !== 'general') return false;
  const head = classes[at - 1] === '-' ? at - 2 : at - 1;
  return isOneOf('PV', letterAt(classes, head)) && WITH_GENERAL.test(wordAt(tokens, head));
}
