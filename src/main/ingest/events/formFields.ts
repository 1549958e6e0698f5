import { sentenceText } from './cues';
import type { Seen } from './reading';

/** So many lines of a form are looked through. */
const MOST_LINES = 60;
/** "2. Period", "2  Period" on a line of its own, and the days on the next: how some staffs tell what they held. */
const WHEN = /^(?:\(?(?:[0-9a-z]{1,2}[.)]|[0-9]{1,2}(?= )) ?)?(?:period|dates?|date and time|time and date|duration|when|schedule) ?[:：]?$/i;

/** The line below the label; null where the report is no form. */
function lineBelow(seen: Seen): number | null {
  const { sentences } = seen.report;
  for (let index = 0; index < Math.min(MOST_LINES, sentences.length - 1); index += 1) {
    const isLine = sentences[index]?.isFirstOfBlock === true || sentences[index + 1]?.isFirstOfBlock === true;
    if (isLine && WHEN.test(sentenceText(seen.report, index).trim())) return index + 1;
  }
  return null;
}

/** The line of a form that tells when it was. */
export function lineOfDays(seen: Seen): number | null {
  const index = lineBelow(seen);
  return index !== null && seen.dates.some((date) => date.sentence === index && date.isDay) ? index : null;
}
