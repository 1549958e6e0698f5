import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { Cue } from './cue';

const SHIP = /^(?:ships?|vessels?|frigates?|destroyers?|corvettes?|submarines?|cutters?|warships?|minehunters?|minesweepers?|barque|sailboat|tender|carrier|flotilla|squadron|fleet)$/;
const GROUP = /^(?:group|force|squadron)$/;
const TRADER = /^(?:cargo|tanker|ferry|cruise|merchant|container|bulk|yacht|fishing|freighter|oil|grain|trawler|migrant|research|hospital)$/;
const SHIP_REACH = 18;
const WELCOME_REACH = 8;
const WEIGHT = 6;
const WILL = /^(?:will|to|would|and)$/;
/** Behind the arrival stands a place. */
const AT_A_PLACE = /^(?:[xD]{0,3}f|z)?t?x{0,2}[TCVN]/;

/** The words with which the arrival of a ship may be told. */
export const IS_ARRIVAL = new WordTest(({ key }) => /^(?:arrive|arrived|arrives|entered|reached|welcomed|welcomes|called|calls|call)$/.test(key));

/** "The training ship arrived in Papeete", "the frigate, which called at Papeete", "welcomed the frigate": a call, told by nothing but the arrival of a ship. */
export function shipCue(report: Annotated, { at, sentence, limit }: { at: number; sentence: number; limit: number }): Cue | null {
  if (!IS_ARRIVAL.of(report.tokens[at])) return null;
  const isCall = wordAt(report.tokens, at).startsWith('call');
  if (isCall && !isCallAt(report.tokens, at)) return null;
  const isWelcome = wordAt(report.tokens, at).startsWith('welcom');
  const first = report.sentences[sentence]?.start ?? at;
  const [from, until] = isWelcome ? [at + 1, Math.min(limit, at + WELCOME_REACH)] : [Math.max(first, at - SHIP_REACH), at];
  if (!hasShip(report, from, until) || (!isWelcome && !AT_A_PLACE.test(report.classes.slice(at + 1, at + 8)))) return null;
  return { kind: 'port-call', weight: WEIGHT, start: at, end: isCall ? at + 2 : at + 1, sentence };
}

/** "called at", "will call at"; not "a call at". */
function isCallAt(tokens: Annotated['tokens'], at: number): boolean {
  return wordAt(tokens, at + 1) === 'at' && (wordAt(tokens, at) !== 'call' || WILL.test(wordAt(tokens, at - 1)));
}

/** "USS Wayne visits Suva": whose visit it is when a ship stands before the word. */
export function isOfShip(report: Annotated, { start, sentence }: Pick<Cue, 'start' | 'sentence'>): boolean {
  const from = Math.max(report.sentences[sentence]?.start ?? start, start - SHIP_REACH);
  return hasShip(report, from, start);
}

/** A warship by its prefix or its kind; nobody of an office stands between. */
function hasShip(report: Annotated, from: number, until: number): boolean {
  let has = false;
  for (let at = from; at < until; at += 1) {
    const key = wordAt(report.tokens, at);
    if ((TRADER.test(key) && wordAt(report.tokens, at + 1) !== 'training') || isOneOf('PRH', letterAt(report.classes, at))) return false;
    if (SHIP.test(key) || isPrefix(report, at) || isTaskGroup(report, at)) has = true;
  }
  return has;
}

/** "the Cruise Training Task Group", "the navy's training squadron". */
function isTaskGroup({ tokens }: Annotated, at: number): boolean {
  return GROUP.test(wordAt(tokens, at)) && /^(?:task|training|escort)$/.test(wordAt(tokens, at - 1)) && /^(?:navy|naval|training|cruise|escort|fleet|ship|ships|maritime)$/.test(wordAt(tokens, at - 2));
}

function isPrefix({ countries, classes }: Annotated, at: number): boolean {
  return classes[at] === 'C' && isOneOf('NTVK', letterAt(classes, at + 1)) && countries.some((hit) => hit.start === at && hit.end === at + 1 && hit.value[0]?.kind === 'service');
}
