import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { ROUND } from './editions';
import { mayBeOrdinal } from './ordinals';

/** So many tokens before a bare number what it counts is told. */
export const BEFORE_REACH = 24;
const OF_SERIES = /^(?:dialogue|consultations|talks|commission|committee|exercise|summit)$/;

/** "The first Dialogue was held in Suva in 2022. The second is planned for": behind another one that is counted, in the sentence before or in its own. */
export function isBehindCounted(tokens: Annotated['tokens'], at: number): boolean {
  let stops = 0;
  let isSeries = false;
  for (let before = at - 1; before > at - BEFORE_REACH && tokens[before] !== undefined && stops < 2; before -= 1) {
    const word = tokens[before];
    if (wordAt(tokens, before) === '.') stops += 1;
    isSeries ||= ROUND.has(wordAt(tokens, before)) || OF_SERIES.test(wordAt(tokens, before));
    if (isSeries && word !== undefined && mayBeOrdinal(word.word)) return true;
  }
  return false;
}

/** Two of anything may have been held; behind a session with its number they are sessions. */
export function isBehindRound(tokens: Annotated['tokens'], at: number): boolean {
  for (let before = at - 1; before > at - BEFORE_REACH && tokens[before] !== undefined && wordAt(tokens, before) !== '.'; before -= 1) {
    const number = tokens[before - 1];
    if (ROUND.has(wordAt(tokens, before)) && number !== undefined && mayBeOrdinal(number.word)) return true;
  }
  return false;
}
