import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';

/** Where the forces and offices of a country sit. */
const FACILITY = /^(?:base|camp|headquarters|academy|barracks|garrison|school|port|harbou?r|airport|airbase|ministry|parliament|cantonment|dockyard|shipyard|college|station|naval|waters|soil|capital)$/;
const LONGEST = 6;

/** "at the Royal Ruritanian Cove Navy Base", "in Ruritanian waters", "at Ruritania’s Cove base": a country before a place of it. Token positions. */
export function isBeforeFacility({ tokens, classes }: Annotated, { start, end }: { start: number; end: number }): boolean {
  const isOwner = classes[start] === 'C' && classes[end] === 's';
  if (classes[start] !== 'A' && !isOwner) return false;
  let before = start - 1;
  while (before > start - 4 && isOneOf('tVN', letterAt(classes, before))) before -= 1;
  // ", at the Ruritanian Foreign Ministry": behind a comma where somebody serves.
  if (!/^(?:in|at|aboard|inside|off|visiting|visited|visits|toured|touring)$/.test(wordAt(tokens, before)) || classes[before - 1] === ',') return false;
  for (let at = isOwner ? end + 1 : end; at < end + LONGEST; at += 1) {
    if (FACILITY.test(wordAt(tokens, at))) return true;
    if (!isOneOf('VNKTm-', letterAt(classes, at))) return false;
  }
  return false;
}

const TALKS = /^(?:talks|met|meet|meeting|meetings|negotiations|consultations|dialogue|discussions|conversation|summit|roundtable)$/;
const BETWEEN = 4;

/** "as the pair held talks in Norway", "met on Friday in Peru": two meet in the country of a third. Token positions. */
export function isHeldIn({ tokens, classes }: Annotated, { start, end }: { start: number; end: number }): boolean {
  if (classes[start] !== 'C' || wordAt(tokens, start - 1) !== 'in' || isOneOf('-VPs', letterAt(classes, end))) return false;
  for (let at = start - 2; at >= start - 2 - BETWEEN; at -= 1) {
    if (TALKS.test(wordAt(tokens, at))) return true;
    if (!isOneOf('fDxt', letterAt(classes, at))) return false;
  }
  return false;
}
