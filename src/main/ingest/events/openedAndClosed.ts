import type { EngagementKind } from '../../../shared/domain/values';
import { daysBetween } from '../dates/calendar';
import { beforeIn, sentenceText } from './cues';
import type { Primary } from './primary';
import type { Seen } from './reading';
import type { When } from './whenFound';

type Dated = Seen['dates'][number];

/** What may last several days. */
const MAY_LAST: ReadonlySet<EngagementKind> = new Set(['exercise', 'visit', 'port-call', 'committee-session', 'dialogue', 'staff-talks', 'meeting']);
/** What is under way on a day of its own, too; a session on one day sits on that day, whatever lasts around it. */
const MAY_GO_ON: ReadonlySet<EngagementKind> = new Set(['exercise', 'visit', 'port-call']);
/** Nothing of which a report tells both ends in one breath lasts longer. */
const LONGEST = 28;
/** Words right before a first day. */
const OPENS = /\b(?:from|since|began|begun|had (?:been )?opened|(?:was|were) opened|opened|started|kicked off|commenced|got under ?way)(?: in [^.,;]{1,25})?(?: late| early)?(?: on)?(?: the)? $/i;
/** Words right before a last day. */
const CLOSES = /\b(?:(?:and )?(?:until|till|through)|ends?|ended|closes?|closed|concludes?|concluded|(?:the )?curtain (?:fell|falls|came down)|wraps up|wrapped up|winds up|wound up)(?: in [^.,;]{1,25})?(?: late| early)?(?: on)?(?: the)? $/i;
/** "an official visit which began": it is the visit whose days are told. */
const VISIT_BEGAN = /\bvisit,? (?:which|that) (?:began|started|opened)\b/i;
/** "was welcomed today on a visit which began on Monday": of the visit a day is told, and not of a meeting. */
const WELCOMED = /\bwelcomed\b/;
/** "He was speaking at the closing of the session, which officials had opened on Monday". */
const SPOKE_AT_CLOSE = /\bspeaking (?:at|during) the (?:[a-z]+ )?(?:closing|close|end|conclusion)(?: ceremony)? of\b/i;

/** "the curtain fell on Friday on the exercise, which had Souda as its base from Monday", "a visit which began on Tuesday and ends tomorrow": both ends in one sentence. */
export function openedAndClosed(seen: Seen, { kind, sentence }: Primary, found: When): When {
  if (!MAY_LAST.has(kind) || (found.start !== null && found.start !== found.end)) return found;
  for (const index of new Set([sentence, seen.layout.lede])) {
    const text = sentenceText(seen.report, index);
    if (kind === 'meeting' && !VISIT_BEGAN.test(text)) continue;
    const span = bothEnds(seen, index);
    if (span !== null && isWithin(found, span, !MAY_GO_ON.has(kind) && !WELCOMED.test(text))) return { ...found, start: span.from.start, end: span.to.end, ...span, rule: 'date.opening-and-closing' };
  }
  return found;
}

/** The days of a sentence behind words for an opening and an end. */
function bothEnds(seen: Seen, index: number): { from: Dated; to: Dated } | null {
  const days = seen.dates.filter((date) => date.sentence === index && date.isDay && date.start !== null && date.start === date.end);
  const from = days.find((date) => OPENS.test(beforeIn(seen, index, date.phrase.start)));
  const to = days.find((date) => date !== from && CLOSES.test(beforeIn(seen, index, date.phrase.start))) ?? (SPOKE_AT_CLOSE.test(sentenceText(seen.report, index)) ? daySpoken(seen, index - 1) : undefined);
  return from !== undefined && to !== undefined && isSpan(from, to) ? { from, to } : null;
}

/** A day that the event has lies between both; a meeting on a day of its own during a visit keeps it. */
function isWithin({ start }: When, { from, to }: { from: Dated; to: Dated }, isOfOneDay: boolean): boolean {
  if (start === null || from.start === null || to.end === null) return true;
  return isOfOneDay ? start === from.start || start === to.end : from.start <= start && start <= to.end;
}

function daySpoken({ dates }: Seen, sentence: number): Dated | undefined {
  return dates.find((date) => date.sentence === sentence && date.isDay && date.start !== null);
}

function isSpan({ start }: Dated, { end }: Dated): boolean {
  return start !== null && end !== null && start < end && daysBetween(start, end) <= LONGEST;
}
