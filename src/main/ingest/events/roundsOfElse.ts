import type { Annotated } from '../language/annotate';
import { isCapital, wordAt } from '../language/tokens';

const ELSE = /^(?:parliament|congress|senate|cabinet|assembly|duma|knesset|bundestag|majlis|council|legislature|court|elections?|vote|voting|ballot|strikes|funding|bids|tenders?|sanctions|cup|league|championship|tournament|match)$/;

/** "the last session of parliament", "the first round of the election", "the second session this year": of something else, or counted within a year. */
export function isOfElse({ tokens }: Annotated, end: number): boolean {
  if (wordAt(tokens, end) === 'this') return /^(?:year|month|week|season)$/.test(wordAt(tokens, end + 1));
  if (wordAt(tokens, end) !== 'of') return false;
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  return ELSE.test(wordAt(tokens, from)) || ELSE.test(wordAt(tokens, from + 1)) || (isCapital(tokens[from + 1]) && (ELSE.test(wordAt(tokens, from + 2)) || ELSE.test(wordAt(tokens, from + 3))));
}
