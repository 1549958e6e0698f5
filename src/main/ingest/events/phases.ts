import { daysBetween } from '../dates/calendar';
import { sentenceText } from './cues';
import type { Seen } from './reading';
import type { When } from './whenFound';

const PHASE = /\b(?:(?:harbou?r|sea|shore|ashore|land|field|planning|tactical|final|second|first|live) phase|phases)\b/i;
/** So many sentences behind the opening the phases of an exercise are told. */
const REACH = 6;
/** Between two phases may lie a day or two on which ships put to sea. */
const LONGEST_PAUSE = 3;

/** "The harbour phase is scheduled for 24–25 May, followed by the sea phase on 26–27 May": the days of all phases are those of the exercise. */
export function withPhases(seen: Seen, found: When): When {
  return seen.dates.filter((date) => date.isDay && date.sentence <= seen.layout.lede + REACH && PHASE.test(sentenceText(seen.report, date.sentence))).reduce(withPhase, found);
}

function withPhase(when: When, date: Seen['dates'][number]): When {
  const [from, until] = [date.start, date.end];
  const last = when.end ?? when.start;
  if (from === null || until === null || last === null) return when;
  if (until > last && isNext(last, from)) return { ...when, end: until, to: date, rule: 'date.phases' };
  return when.start !== null && from < when.start && isNext(until, when.start) ? { ...when, start: from, from: date, rule: 'date.phases' } : when;
}

function isNext(before: string, day: string): boolean {
  return day >= before && daysBetween(before, day) <= LONGEST_PAUSE;
}
