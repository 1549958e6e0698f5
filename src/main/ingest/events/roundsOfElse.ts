import type { Annotated } from '../language/annotate';
import { isCapital, wordAt } from '../language/tokens';

const ELSE = /^(?:parliament|congress|senate|cabinet|assembly|duma|knesset|bundestag|majlis|council|legislature|court|elections?|vote|voting|ballot|strikes|funding|bids|tenders?|sanctions|cup|league|championship|tournament|match)$/;

/** "the last session of parliament", "the first round of the election", "the second session this year": of something else, or counted within a year. */
export function isOfElse({ tokens }: Annotated, end: number): boolean {
  if (wordAt(tokens, end) === 'this') return /^(?:year|month|week|season)$/.test(wordAt(tokens, end + 1));
  if (wordAt(tokens, end) !== 'of') return false;
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  if (isOwnCouncil(tokens, from)) return false;
  return ELSE.test(wordAt(tokens, from)) || ELSE.test(wordAt(tokens, from + 1)) || (isCapital(tokens[from + 1]) && (ELSE.test(wordAt(tokens, from + 2)) || ELSE.test(wordAt(tokens, from + 3))));
}

/** A report names what it is about near its beginning. */
const OPENING = 150;
const OF_STATE = /^(?:security|national|european|legislative|federation|town|city|privy|gulf|nordic)$/;

/** "the fourth session of the Presidential Council … The last session of the Council": of a council that the opening names. */
function isOwnCouncil(tokens: Annotated['tokens'], at: number): boolean {
  if (wordAt(tokens, at) !== 'council' || !isCapital(tokens[at]) || isCapital(tokens[at + 1]) || wordAt(tokens, at + 1) === 'of') return false;
  const last = Math.min(OPENING, at);
  for (let one = 1; one < last; one += 1) if (wordAt(tokens, one) === 'council' && isCapital(tokens[one]) && isCapital(tokens[one - 1]) && !OF_STATE.test(wordAt(tokens, one - 1)) && wordAt(tokens, one + 1) !== 'of') return true;
  return false;
}
