import type { EngagementKind } from '../../../shared/domain/values';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { beforeIn, sentenceText } from './cues';
import type { OtherEvent } from './otherEvent';
import { OF_MANY } from './otherFormal';
import { isOwnEvent } from './ownEvent';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { isReporting } from './reportedDays';
import { isSameSeries } from './series';
import type { When } from './when';

type Dated = Seen['dates'][number];

/** Nouns for an event, by kind. */
const NOUNS: ReadonlyMap<string, EngagementKind> = new Map([
  ...['meeting', 'meetings', 'talks', 'gathering', 'encounter', 'conference', 'summit', 'forum', 'session', 'negotiations'].map((word) => [word, 'meeting'] as const),
  ['consultations', 'dialogue'], ['dialogue', 'dialogue'], ['visit', 'visit'], ['signing', 'signing'], ['exercise', 'exercise'], ['exercises', 'exercise'], ['drills', 'exercise'],
]);
/** So many words may stand between the noun and its day: who met, and where. */
const REACH = 24;
const MORE_WORDS = 5;
/** So many sentences behind the opening such events are told. */
const FARTHEST = 150;
const LONGEST_TITLE = 180;
/** A day of something else than of the event before it. */
const OTHER_DAY = /\b(?:since|until|till|by|before|after|from the|established|founded|born|independence|anniversary|deadline|published|dated|mandate|said|told|announced|began|begin|who|which|that)\b/i;
/** What is held again and again, or is none of two states. */
const NOT_ONE = /\b(?:regular|frequent|several|many|any|such|no|further|future|news|press|court|council|cabinet|parliamentary|photo|training|board)\s*$/i;

/**
 * "a preparatory meeting in Suva from 15 to 17 September", "the October 26 signing of a peace accord": what a noun names beside a day of
 * the calendar that lies outside the primary event.
 */
export function datedOthers(seen: Seen, primary: Primary, days: Pick<When, 'start' | 'end'>): OtherEvent[] {
  return seen.dates.flatMap((date) => {
    if (date.sentence <= seen.layout.lede || date.sentence > seen.layout.lede + FARTHEST || date.sentence === primary.sentence || !isApart(date, days) || isOwnEvent(sentenceText(seen.report, date.sentence)) || isReporting(beforeIn(seen, date.sentence, date.phrase.start))) return [];
    const other = namedBehind(seen, date) ?? namedBefore(seen, date);
    return other === null || isOfPrimary(seen, primary, other) ? [] : [other];
  });
}

/** A day of the calendar that the report tells by number, and not one of the primary event. */
function isApart({ start, end, isDay, phrase }: Dated, days: Pick<When, 'start' | 'end'>): boolean {
  if (!isDay || phrase.relative !== null || phrase.from.day === null || start === null) return false;
  const [first, last] = [days.start ?? days.end, days.end ?? days.start];
  return first !== null && last !== null && ((end ?? start) < first || start > last);
}

/** "the 26 October signing of a peace accord". */
function namedBehind(seen: Seen, date: Dated): OtherEvent | null {
  const { tokens, classes } = seen.report;
  for (let at = date.phrase.end; at < date.phrase.end + 3; at += 1) {
    const kind = NOUNS.get(wordAt(tokens, at));
    if (kind !== undefined) return event(seen, date, { kind, noun: at, start: date.phrase.end, until: clauseEnd(seen, date, at + 1) });
    if (!isOneOf('mVA', letterAt(classes, at))) return null;
  }
  return null;
}

/** "a meeting between A and B on 1 September". */
function namedBefore(seen: Seen, date: Dated): OtherEvent | null {
  const { tokens, classes, sentences } = seen.report;
  const from = Math.max(sentences[date.sentence]?.start ?? 0, date.phrase.start - REACH);
  for (let at = date.phrase.start - 1; at >= from; at -= 1) {
    if (isOneOf('D;:.q', letterAt(classes, at))) return null;
    const kind = NOUNS.get(wordAt(tokens, at));
    if (kind === undefined) continue;
    if (at + 1 < date.phrase.start && OTHER_DAY.test(textBetween(seen.report, at + 1, date.phrase.start))) return null;
    return event(seen, date, { kind, noun: at, start: phraseStart(seen, at), until: date.phrase.start });
  }
  return null;
}

/** Adjectives and names before the noun: "a Senior Officials Preparatory" meeting. */
function phraseStart({ report: { classes } }: Seen, noun: number): number {
  let at = noun;
  while (at > noun - MORE_WORDS && isOneOf('mVCANK-', letterAt(classes, at - 1))) at -= 1;
  return at;
}

function clauseEnd({ report: { classes, sentences } }: Seen, { sentence }: Dated, from: number): number {
  const limit = Math.min(sentences[sentence]?.end ?? from, from + REACH);
  let at = from;
  while (at < limit && !isOneOf('.;:,_', letterAt(classes, at))) at += 1;
  return at;
}

function event(seen: Seen, date: Dated, { kind, noun, start, until }: { kind: EngagementKind; noun: number; start: number; until: number }): OtherEvent | null {
  if (start > 0 && NOT_ONE.test(textBetween(seen.report, Math.max(0, start - 1), noun + 1).replace(/ \S+$/, ''))) return null;
  const words = textBetween(seen.report, start, until).replace(/[\s,(]*(?:\b(?:on|from|in|at|held|scheduled|for|of|the|to|between)\b[\s,]*)*$/, '');
  if (kind === 'meeting' && OF_MANY.test(words)) return null;
  const when: When = { start: date.start, end: date.end, vague: null, from: date, to: date, rule: date.phrase.rule };
  return { kind, title: `${(words[0] ?? '').toUpperCase()}${words.slice(1, LONGEST_TITLE)}`, name: null, edition: null, when, isPlanned: false, isSameDay: false, sentence: date.sentence, start, end: noun + 1, until, rule: 'other.own-day' };
}

/** The mechanism of the primary event itself, of which other rules tell. */
function isOfPrimary(seen: Seen, { formal }: Primary, { start, end }: OtherEvent): boolean {
  return seen.formal.some((one) => one.start < end && one.end > start && (one.name === null || (formal !== null && isSameSeries(formal, one))));
}
