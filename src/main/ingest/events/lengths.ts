import { addDays, dayOfWeek, daysBetween } from '../dates/calendar';
import { beforeIn, sentenceText } from './cues';
import { isOwnEvent } from './ownEvent';
import type { Primary } from './primary';
import { isReporting } from './reportedDays';
import type { Seen } from './reading';
import type { When } from './whenFound';

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14 };

const NUMBER = '(two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\\d{1,2})';
const HYPHENED = new RegExp(`\\b${NUMBER}-day\\b(?! (?:work(?:ing)? )?(?:week|truce|ceasefire|deadline|notice|war|siege|limit|period)\\b)`, 'i');
/** "a three day official visit", "the 14 days long exercise". */
const UNHYPHENED = new RegExp(`\\b(?:an?|the|this|his|her|its|their) ${NUMBER}[- ]days?(?:[- ]long)? (?:[\\w-]+ ){0,3}(?:visit|trip|tour|stay|call|exercise|drills?|training|talks|meeting|session|dialogue|consultations)\\b`, 'i');

/** "wound up yesterday after two days", "sat for two days", "at the end of two days of consultations". */
const COUNTED = new RegExp(`\\b(?:after|(?:sat|met|talked|negotiated|conferred)(?: [a-z]+)? for|at the end of|during|over|following) ${NUMBER} days(?: of (?:[a-z-]+ ){0,3}(?:talks|consultations|negotiations|meetings|discussions|deliberations|work))?(?=[.,;]|$| (?:as|in|at)\\b)`, 'i');

/** "Two days of bargaining between Chad and Niger ended late on Thursday". */
const SPENT = new RegExp(`\\b${NUMBER} (?:full |whole |long )?days of (?:[a-z-]+ ){0,3}(?:talks|consultations|negotiations|meetings|discussions|deliberations|debates?|bargaining|exchanges|sessions|work)\\b`, 'i');

/** How many days something is said to last; 0 where nothing is said. */
export function lengthIn(text: string): number {
  if (/\bweek-?long\b|\b(?:one|a)-week (?:visit|tour|trip|exercise|drill|training)\b/i.test(text)) return 7;
  if (/\b(?:two-?weeks?(?:[- ]long)?|fortnight-?long|2-week(?:-long)?) (?:[\w-]+ ){0,4}(?:visit|tour|trip|exercises?|drills?|training)\b/i.test(text)) return 14;
  const match = HYPHENED.exec(text) ?? UNHYPHENED.exec(text) ?? COUNTED.exec(text) ?? SPENT.exec(text);
  return match === null ? 0 : (COUNT[(match[1] ?? '').toLowerCase()] ?? Number(match[1]));
}

/** How long a visit or an exercise is said to last, and so its last day; null where nothing is said. */
export function lastDay(text: string, start: string): string | null {
  if (/\bweekend (?:visit|trip)\b/i.test(text)) return addDays(start, (7 - dayOfWeek(start)) % 7);
  const days = lengthIn(text);
  return days < 2 ? null : addDays(start, days - 1);
}

const LASTED = new RegExp(`\\b(?:continued|lasted|ran|went on)(?: for)? ${NUMBER} days\\b`, 'i');

/** "continued for ten days". */
export function lastedIn(text: string): number {
  const match = LASTED.exec(text);
  return match === null ? lengthIn(text) : (COUNT[(match[1] ?? '').toLowerCase()] ?? Number(match[1]));
}

/** "concluded on 8 February … The two-day talks": the first day, counted back. */
export function satThrough(seen: Seen, { sentence }: Primary, found: When): When {
  return rangeBehind(seen, sentence, found) ?? countedOn(seen, sentence, found) ?? countedBack(seen, sentence, endedBehind(seen, found));
}

const STARTS_FROM = /\bfrom(?: \w{3,6}day,?)?(?: the)? $/i;

const LASTING = /^(?:The|This|Their) [\w]+-day (?:[a-z]+ )?(?:forum|meeting|session|talks|dialogue|conference|consultations|negotiations|event|round|exercise)\b/i;

/** "was in Ngara from Tuesday 29 July for the Forum. The three-day forum was closed": the first day, and how long it lasted. */
function countedOn(seen: Seen, sentence: number, found: When): When | null {
  const from = seen.dates.find(({ phrase }) => phrase === found.from?.phrase);
  if (from === undefined || found.start === null || found.start !== found.end || !STARTS_FROM.test(beforeIn(seen, from.sentence, from.phrase.start))) return null;
  const texts = [sentence, sentence + 1].map((index) => sentenceText(seen.report, index));
  const days = texts.filter((text, at) => at === 0 || LASTING.test(text)).map((text) => lengthIn(text)).find((length) => length > 1);
  return days === undefined ? null : { ...found, end: addDays(found.start, days - 1), rule: 'date.length' };
}

const FOR_DAYS = new RegExp(`\\b(?:for|over|during|after) (?:the )?${NUMBER} days(?: of [a-z]+)?,? ?\\(?(?:from |on |of )?$`, 'i');

/** Of the event itself, or counted in days; and not a visit or a fair of the same week. */
function isOfSitting(seen: Seen, { sentence, phrase }: Seen['dates'][number]): boolean {
  return FOR_DAYS.test(beforeIn(seen, sentence, phrase.start)) || isOwnEvent(sentenceText(seen.report, sentence));
}

/** "ended on Friday … For two days, 16–17 November, officials sat": a range right behind that ends on the day. */
function rangeBehind(seen: Seen, sentence: number, found: When): When | null {
  const from = Math.max(sentence, seen.layout.lede);
  if (found.start === null || found.start !== found.end) return null;
  const range = seen.dates.find((date) => date.isDay && date.phrase.to !== null && date.sentence >= from && date.sentence <= from + 2 && date.end === found.end && date.start !== null && date.start < (found.end ?? '') && isOfSitting(seen, date));
  return range === undefined ? null : { ...found, start: range.start, end: range.end, from: range, to: range, rule: 'date.range' };
}

/** Sentences behind the opening in which the end of a sitting may be told. */
const SITTING_REACH = 3;

/** "take part in the meeting on 13 May … for the three-day talks, which concluded on Thursday": the last day, and the first counted back from it. */
function endedBehind(seen: Seen, found: When): When {
  const { start, end } = found;
  if (start === null || start !== end) return found;
  const { lede } = seen.layout;
  for (const date of seen.dates) {
    const text = beforeIn(seen, date.sentence, date.phrase.start);
    const days = lengthIn(text);
    if (!date.isDay || date.end === null || date.sentence > lede + SITTING_REACH || days < 2 || !ENDED.test(text)) continue;
    const first = addDays(date.end, 1 - days);
    if (first <= start && start <= date.end) return { ...found, start: first, end: date.end, to: date, rule: 'date.length' };
  }
  return found;
}

function countedBack(seen: Seen, sentence: number, found: When): When {
  const { start, end } = found;
  const from = seen.dates.find(({ phrase }) => phrase === found.from?.phrase);
  if (from === undefined || start === null || start !== end || !endsOn(seen, from)) return found;
  const days = [sentence, sentence + 1, sentence + 2].map((index) => lengthIn(sentenceText(seen.report, index))).find((length) => length > 1);
  const begun = begunOn(seen, sentence, start);
  if (begun !== undefined) return { ...found, start: begun.start, from: begun.date, rule: 'date.opening-and-closing' };
  return days === undefined ? found : { ...found, start: addDays(start, 1 - days), rule: 'date.length' };
}

const BEGAN = /\b(?:began|begun|commenced|started|kicked off|opened|got under ?way)(?: in [^.;,]{1,30})?(?: on)?(?: \w{3,6}day,?)?(?: the)? $/i;
/** A sitting lasts no longer. */
const LONGEST_SITTING = 21;

/** "ended on Friday … Begun on Wednesday": the first day of what has ended, with its day; a weekday is the one before the end. */
function begunOn(seen: Seen, sentence: number, last: string): { date: Seen['dates'][number]; start: string } | undefined {
  for (const date of seen.dates) {
    if (!date.isDay || date.start === null || date.sentence < sentence || date.sentence > sentence + SITTING_REACH) continue;
    const start = date.phrase.relative?.unit === 'weekday' && date.start >= last ? addDays(date.start, -7) : date.start;
    if (start < last && daysBetween(start, last) < LONGEST_SITTING && BEGAN.test(beforeIn(seen, date.sentence, date.phrase.start))) return { date, start };
  }
  return undefined;
}

const CLOSES_BEHIND = /^ (?:[a-z]+ly )?(?:conclud(?:ed|es)|end(?:ed|s)|wrapp?(?:ed|s) up|wound up|winds up|closed|completed|rounded off|finished)\b(?! (?:[\w’'-]+ ){0,5}(?:agreements?|memorand\w+|contracts?|treat(?:y|ies)|deals?|protocols?|pacts?|arrangements?|conventions?)\b)/;

/** "today concluded a three-day visit", "on Wednesday wrapped up the talks", not "on Monday concluded an agreement": the words right behind a day make it the last one. */
export function closesBehind({ report: { text, tokens } }: Seen, end: number): boolean {
  const at = tokens[end - 1]?.end ?? 0;
  return CLOSES_BEHIND.test(text.slice(at, at + CLOSING_REACH));
}

const CLOSING_REACH = 90;

const OPENS_BEHIND = /^ (?:[a-z]+ly )?(?:opened|opens|began|begins|begun|started|starts|commenced|commences|kicked off|kicks off|launched|launches)\b/;

/** "on Monday opened a two-day meeting": the words right behind a day make it the first one. */
export function opensBehind({ report: { text, tokens } }: Seen, end: number): boolean {
  const at = tokens[end - 1]?.end ?? 0;
  return OPENS_BEHIND.test(text.slice(at, at + CLOSING_REACH));
}

/** The day is said to be the last: "concluded on 8 February", "wound up yesterday", "on 27 November at the end of two days of talks". */
function endsOn(seen: Seen, { sentence, phrase, basis }: Seen['dates'][number]): boolean {
  const before = beforeIn(seen, sentence, phrase.start);
  const behind = seen.report.text.slice(seen.report.tokens[phrase.end - 1]?.end ?? 0).slice(0, END_REACH);
  return ENDED_THEN.test(before) || (ENDED.test(before) && (basis === 'stated' || !isReporting(before))) || AT_THE_END.test(behind) || closesBehind(seen, phrase.end);
}

const END_REACH = 110;
const AT_THE_END = new RegExp(`^(?: (?:morning|afternoon|evening|night))?,?(?: in [^.;,]{1,30},)?[^.;]{0,40}? (?:at the (?:end|close|conclusion) of (?:the |an? |their )?${NUMBER}[- ]days?\\b(?! (?:[a-z]+ )?(?:visit|trip|tour|stay|fair|patrol|summit|festival)\\b)|after (?:the |their )?${NUMBER}(?:[ -]days?(?= of\\b|[.,;]|$)|-day (?:talks|meetings?|session|consultations|negotiations|deliberations|discussions)\\b))`, 'i');
const ENDED_THEN = /\b(?:concluded|ended|(?:the )?curtain (?:fell|came down)|wrapped up|wound up|closed|came to (?:an end|a close))(?: (?:in|at) [^.;,]{1,40})?(?: on| this)? $/;
const ENDED = /\b(?:concluded|ended|wrapped up|wound up|closed|came to (?:an end|a close))\b[^.;]{0,110}\b(?:on|this)(?: \w{3,6}day,?)? (?:the )?$/;

/** "A two-week long exercise … which concluded today": the first day, counted back. */
export function begunByLength(seen: Seen, { sentence }: Primary, found: When): When {
  if (found.start !== null || found.end === null || found.to === null) return found;
  const days = [...seen.layout.headline, seen.layout.lede, sentence].map((index) => lengthIn(sentenceText(seen.report, index))).find((length) => length > 1);
  return days === undefined ? found : { ...found, start: addDays(found.end, 1 - days), from: found.to, rule: 'date.length' };
}
