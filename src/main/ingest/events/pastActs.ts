import { isFuture, sentenceText } from './cues';
import type { Cue } from './cue';
import { otherPeriod } from './periods';
import type { Seen } from './reading';

/** What the first sentence does not tell is no news when it lies so far back. */
const LONG_GONE = /\blast year\b|\byears? ago\b|\b(?:19|20)\d{2}\b/i;

/** Behind the opening an act that is told with another month or year is not what the report is about. */
export function isOfPast(seen: Seen, cue: Pick<Cue, 'sentence' | 'start' | 'end'>): boolean {
  const { day } = seen.layout.reference;
  const { first, lede } = seen.layout;
  if (day === null || cue.sentence < lede || cue.sentence <= first) return false;
  const period = otherPeriod(seen, cue, { start: day, end: day });
  if (cue.sentence === lede && !LONG_GONE.test(period?.text ?? '')) return false;
  return period !== null && (!period.isFuture || !isFuture(sentenceText(seen.report, cue.sentence)));
}
