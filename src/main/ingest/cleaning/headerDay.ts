import { isoOf } from '../dates/calendar';
import { findDates } from '../dates/dateGrammar';
import { tokenise } from '../language/tokens';

/** What stands before the day on which a page was put up; the day of a later change says less. */
const LABEL = /^[ \t*•|-]{0,6}(?:(?:date|published|publication date|pub ?date|release date|date of release|released|posted|created|dated|uploaded)(?: on| at| date)?)[ \t]{0,3}[:|-]{0,2}[ \t]{0,3}([^\n]{6,60})/gim;
const HEAD = 2500;
const TAIL = 500;

/**
 * The day that a machine header or a page's own line tells ("date 2025-04-10", "Published On: 30 July 2022"), as YYYY-MM-DD;
 * looked for at the head, then at the foot.
 */
export function findHeaderDay(text: string): string | null {
  return dayIn(text.slice(0, HEAD)) ?? (text.length > HEAD ? dayIn(text.slice(-TAIL)) : null);
}

function dayIn(part: string): string | null {
  for (const match of part.matchAll(LABEL)) {
    const phrase = findDates(tokenise(match[1] ?? '')).find((date) => date.relative === null && date.start <= 3);
    const day = phrase === undefined ? null : isoOf(phrase.from);
    if (day !== null) return day;
  }
  return null;
}
