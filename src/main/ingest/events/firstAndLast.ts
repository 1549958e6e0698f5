import type { EngagementKind } from '../../../shared/domain/values';
import { addDays, daysBetween } from '../dates/calendar';
import type { ResolvedDate } from '../dates/resolveDate';
import { beforeIn, sentenceText } from './cues';
import { closesBehind, lastDay, lengthIn, opensBehind } from './lengths';
import { CONCLUDED } from './looseTimes';
import { isOwnEvent } from './ownEvent';
import type { Primary } from './primary';
import type { Seen } from './reading';
import { isReporting } from './reportedDays';
import type { When } from './whenFound';

type Dated = Seen['dates'][number];

/** What lasts, so that its first and its last day may be told apart from each other. */
export const LASTING: ReadonlySet<EngagementKind> = new Set(['exercise', 'visit', 'port-call']);
/** Words before the first day. */
export const OPENS = /\b(?:since|beg(?:an|in|ins|un)|commenc(?:ed|es|ing)|start(?:ed|s|ing)?|kick(?:ed|s)? off|opened|inaugurated|got underway|arriv(?:ed?|es|ing)|enter(?:s|ed|ing)?|left (?:\S+ ){0,2}for|leaves for|departed for|embarked|docked|berthed|launched|made a port call|(?:the|official) opening(?: ceremony)? (?:was|took|is)|from)\b[^.;]{0,60}$/i;
/** Words before the last day. */
const CLOSES = /\b(?:received (?:their|its) (?:course )?certificates|passed out|graduated|conclud(?:ed?|es|ing)|round(?:ed|s)? off|finish(?:ed|es)?|wound up|winds up|end(?:ed|s|ing)?|culminat(?:ed?|es|ing)|closed|clos(?:es|ing)|until|till|wrap(?:s|ped)? up|return home|come to (?:a|an) (?:close|end)|came to (?:a|an) (?:close|end))\b[^.;]{0,180}$|\b(?:held|continue|run|last)s? through(?: the)? $/i;
const LEAVES = /\b(?:depart(?:ed|s|ing|ure)?|leav(?:es?|ing)|left|sail(?:s|ed)? (?:for|out))\b[^.;]{0,40}$/i;

/** The words of a sentence before a day. */
export const textBefore = (seen: Seen, date: Dated): string => beforeIn(seen, date.sentence, date.phrase.start);

/** An event and where it is told, in tokens. */
interface Place {
  start: number;
  kind: EngagementKind;
  isOwn: boolean;
}

/** Whether a day is the last one of what lasts. */
export function isLastOf(seen: Seen, place: Place, date: Dated): boolean {
  if (!LASTING.has(place.kind) || date.phrase.to !== null) return false;
  const before = textBefore(seen, date);
  return isLastDay(place, before) || (!OPENS.test(before) && (isLastBehind(seen, place, date) || isEndOfCall(seen, place, date)));
}

/** "concluded on Monday", of a ship also "left Colombo on Monday". */
function isLastDay({ kind }: Place, before: string): boolean {
  if (OPENS.test(before.slice(-30))) return false;
  return CLOSES.test(before) || (kind === 'port-call' && LEAVES.test(before));
}

/** "today concluded a three-day visit", "Yesterday the minister wrapped up a visit". */
function isLastBehind(seen: Seen, { start, isOwn }: Place, { phrase, sentence }: Dated): boolean {
  return closesBehind(seen, phrase.end) || (isOwn && phrase.end <= start && ENDS_IT.test(beforeIn(seen, sentence, start)));
}

/** What stands right before the act says that it is over. */
const ENDS_IT = /\b(?:conclud(?:ed|es)|end(?:ed|s)|wrapp?(?:ed|s) up|wound up|complet(?:ed|es)|finish(?:ed|es)|rounded off) (?:(?:an?|the|his|her|their|its|this) )?(?:[\w’'-]+ ){0,3}(?:[\w-]{1,20}-)?$/i;

/** "returned home on 20 May after a four-day visit", "left Suva on 20 May at the end of a visit". */
const AFTER_VISIT = /\breturn(?:ed|s)\b[^.;]{0,60}\b(?:after|following|completing|concluding) (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour)\b|\bleft\b[^.;]{0,60}\b(?:at the end of|after|following) (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour)\b/i;
/** "returned to port on 20 May after carrying out the 12th patrol". */
const AFTER_PATROL = /\breturn(?:ed|s)\b[^.;]{0,80}\b(?:after|having|following|on) (?:successfully )?(?:carr(?:ying|ied) out|complet(?:ing|ed|ion)|conduct(?:ing|ed)|finish(?:ing|ed)|conclud(?:ing|ed)|tak(?:ing|en) part in|participat(?:ing|ed) in)\b/i;
/** "pulled away from the pier on 20 May after a four-day port visit". */
const AFTER_CALL = /\b(?:after|following|completing|concluding) (?:an?|its|her|their) (?:[\w-]+ ){0,3}(?:port (?:call|visit)|visit|stay|call)\b/i;

/** The day on which a ship leaves or a guest is back: told with what it ends. */
function isEndOfCall(seen: Seen, { kind }: Place, { sentence }: Dated): boolean {
  const text = sentenceText(seen.report, sentence);
  if (kind === 'exercise') return AFTER_PATROL.test(text);
  return kind === 'port-call' ? AFTER_CALL.test(text) : kind === 'visit' && AFTER_VISIT.test(text);
}

/** "The minister returns to Suva on Friday". */
const RETURNS = /\b(?:returns?|returned|is back|(?:flies|fly|flew) (?:back|home))(?: home| back)?(?: to [\p{L} ’'-]{3,30}| from [\p{L} ’'-]{3,30})?(?: on| the)? ?$/u;

/** The first day of what has only its last one yet. */
function openedBefore(seen: Seen, near: readonly Dated[], found: When): When | null {
  const opening = near.find((date) => date.end !== null && found.end !== null && isRightBefore(date.start, found.end) && OPENS.test(textBefore(seen, date)));
  return opening === undefined ? null : { ...found, start: opening.start, from: opening, rule: 'date.opening-and-closing' };
}

/** A visit or an exercise may tell its first and its last day in different places. */
export function widened(seen: Seen, { kind, sentence: own }: Primary, { found, sentence }: { found: When; sentence: number }): When {
  if (found.from?.phrase.to) return found;
  const last = Math.max(sentence, seen.layout.lede);
  const isReturn = (date: Dated): boolean => kind === 'visit' && RETURNS.test(textBefore(seen, date));
  const near = seen.dates.filter((date) => date.isDay && (date.sentence <= last + 6 || isOwnEvent(sentenceText(seen.report, date.sentence)) || isReturn(date)) && date.start !== null && date !== found.from && date !== found.to);
  const range = near.find((date) => date.phrase.to !== null && (date.sentence <= last + 3 || isOwnEvent(sentenceText(seen.report, date.sentence))) && isAround(date, found));
  if (range) return { ...found, start: range.start, end: range.end, from: range, to: range, rule: 'date.range' };
  if (found.start === null) return openedBefore(seen, near, found) ?? begunBefore(seen, found, sentence);
  const closing = near.find((date) => found.start !== null && date.end !== null && isRightBefore(found.start, date.end) && !isReporting(textBefore(seen, date)) && (CLOSES.test(textBefore(seen, date)) || LEAVES.test(textBefore(seen, date)) || isReturn(date)));
  if (closing) return { ...found, end: closing.end, to: closing, rule: 'date.opening-and-closing' };
  const later = closesNext(seen, near, found) ?? backOn(near.find(isReturn), found);
  if (later !== null) return later;
  const counted = lasting(seen, found, { sentence, own });
  return counted === found && isOverButSince(seen, found, sentence) ? { ...found, end: null, to: null } : counted;
}

function isOverButSince(seen: Seen, { from, start, end }: When, sentence: number): boolean {
  return from !== null && start === end && isOverSince(seen, from, sentence);
}

const ENDS_NEXT = /\b(?:ends?|closes?|concludes?|(?<!\b(?:had|was|were|been|force|effect)\b[^.;]{0,50})(?:until|till|through))(?: on)? $/i;

/** "will on Monday begin … which ends on Friday": the Friday behind the first day, and not the nearest one. */
function closesNext(seen: Seen, near: readonly Dated[], found: When): When | null {
  const date = near.find((one) => one.phrase.relative?.unit === 'weekday' && one.start !== null && found.start !== null && one.start < found.start && ENDS_NEXT.test(textBefore(seen, one)) && !isReporting(textBefore(seen, one)));
  const end = addDays(date?.start ?? found.start ?? '', 7);
  return date === undefined || found.start === null || end <= found.start ? null : { ...found, end, to: date, rule: 'date.opening-and-closing' };
}

/** "departs tomorrow … returns on Friday": the Friday behind the first day. */
function backOn(date: Dated | undefined, found: When): When | null {
  if (date?.start === undefined || date.start === null) return null;
  const end = addDays(date.start, 7);
  return date.phrase.relative?.unit === 'weekday' && isRightBefore(found.start, end) && daysBetween(found.start ?? end, end) < 7 ? { ...found, end, to: date, rule: 'date.opening-and-closing' } : null;
}

/** "concluded … The exercise began on 14 October": the first day is told, the last is not. */
function isOverSince(seen: Seen, first: ResolvedDate, sentence: number): boolean {
  return OPENS.test(textBefore(seen, { ...first, sentence })) && CONCLUDED.test([...seen.layout.headline, seen.layout.lede].map((index) => sentenceText(seen.report, index)).join(' '));
}

/** A range that holds the day that is known. */
function isAround(range: Dated, found: When): boolean {
  const day = found.start ?? found.end;
  return day !== null && range.start !== null && range.end !== null && range.start <= day && range.end >= day;
}

export function isRightBefore(start: string | null, end: string): boolean {
  return start !== null && start < end && daysBetween(start, end) < 60;
}

/** "left on Monday after a two-day port call". */
function begunBefore(seen: Seen, found: When, sentence: number): When {
  const days = lengthIn(sentenceText(seen.report, sentence));
  if (days < 2 || found.end === null) return found;
  return { ...found, start: addDays(found.end, 1 - days), from: found.to, rule: 'date.length' };
}

const ITS_LENGTH = /\b(?:the|this|his|her|their|its) (?:week-?long|(?:\w+|\d{1,2})(?:-day| days?)(?:[- ]long)?) (?:[a-z-]+ ){0,2}(?:visit|event|exercise|drills?|training|talks|meeting|session|tour|trip|stay|call|dialogue)\b/i;

/** "The three-day event will …", in one of the two sentences behind the one that tells the first day. */
function lengthBehind(seen: Seen, sentence: number): string {
  return [sentence + 1, sentence + 2].map((index) => ITS_LENGTH.exec(sentenceText(seen.report, index))?.[0]).find((words) => words !== undefined) ?? '';
}

/** "a three-day visit" that began on a known day; not "the four-day week" that was spoken of. The sentence of the event itself may tell the length. */
function lasting(seen: Seen, found: When, { sentence, own }: { sentence: number; own: number }): When {
  if (found.start === null || found.from === null || !isFirstDay(seen, found.from, sentence)) return found;
  const { start } = found;
  const end = lastDay(sentenceText(seen.report, sentence), start) ?? lastDay(lengthBehind(seen, sentence), start) ?? (own < sentence ? lastDay(sentenceText(seen.report, own), start) : null);
  return end === null ? found : { ...found, end, rule: 'date.length' };
}

/** "began on Friday", "on Friday opened", "travels on Friday for a three-day visit". */
function isFirstDay(seen: Seen, { phrase, ...rest }: ResolvedDate, sentence: number): boolean {
  const before = textBefore(seen, { phrase, ...rest, sentence });
  return OPENS.test(before) || opensBehind(seen, phrase.end) || TRAVELS.test(before);
}

/** "will fly to Suva on": whoever sets out arrives. */
const TRAVELS = /\b(?:travels?|travell?(?:ed|ing)|fly|flies|flew|heads?|headed|sets? off|departs?|departed|goes|went|journeys?)\b[^.;]{0,50}$/i;
