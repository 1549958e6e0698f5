import type { EngagementKind } from '../../../shared/domain/values';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { isFuture, sentenceText } from './cues';
import { ordinalAt } from './ordinals';
import type { OtherEvent } from './otherEvent';
import { otherPeriod, tellsPeriod } from './periods';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { dateNear, NOTHING, type When } from './when';

/** Nouns for an event, in lower case, by kind. */
const NOUNS: ReadonlyMap<string, EngagementKind> = new Map([['talks', 'meeting'], ['consultations', 'dialogue'], ['dialogue', 'dialogue'], ['meeting', 'meeting'], ['summit', 'meeting'], ['session', 'meeting'], ['negotiations', 'meeting'], ['exercise', 'exercise'], ['exercises', 'exercise'], ['drills', 'exercise'], ['drill', 'exercise'], ['patrol', 'exercise'], ['patrols', 'exercise'], ['exchange', 'meeting'], ['forum', 'meeting'], ['seminar', 'meeting'], ['workshop', 'meeting'], ['conference', 'meeting'], ['cabinet', 'meeting'], ['committee', 'committee-session'], ['commission', 'committee-session']]);
const IS_NOUN = new WordTest(({ key, isLower }) => isLower && NOUNS.has(key));
/** What is held again and again, or only spoken of, is no event. */
const NOT_ONE = /\b(?:regular|frequent|several|many|all|any|such|no|more|further|future|joint|military|naval|annual|ongoing|continued|past|series of)\s*$/i;
/** Who sits all the time. */
const OF_A_HOUSE = /\b(?:parliament(?:ary)?|plenary|assembly|senate|court|training|council|photo|briefing)\s*$/i;
const GOES_ON_SINCE = /^(?:beginning|starting|dating|since)$/;
const MORE_WORDS = 4;
const LONGEST_CLAUSE = 22;
const LONGEST_TITLE = 180;

/** "officials’ talks in Tehran in August", "a defence dialogue is planned for next year": what a noun names, set apart by its time. */
export function nounOthers(seen: Seen, primary: Primary, days: Pick<When, 'start' | 'end'>): OtherEvent[] {
  const found: OtherEvent[] = [];
  for (let index = seen.layout.lede + 1; index < seen.report.sentences.length; index += 1) {
    const sentence = seen.report.sentences[index];
    if (sentence === undefined || index === primary.sentence || !tellsPeriod(seen, index)) continue;
    let nearest: OtherEvent | null = null;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      if (!IS_NOUN.of(seen.report.tokens[at])) continue;
      const other = eventAt(seen, { start: at, end: at + 1, sentence: index }, days);
      if (other !== null) nearest = other;
    }
    if (nearest !== null) found.push(nearest);
  }
  return found;
}

function eventAt(seen: Seen, place: { start: number; end: number; sentence: number }, days: Pick<When, 'start' | 'end'>): OtherEvent | null {
  const kind = NOUNS.get(wordAt(seen.report.tokens, place.start)) ?? 'meeting';
  const start = phraseStart(seen, place.start);
  if (isNoEvent(seen, place, start) || dateNear(seen, place.sentence, { ...place, kind, isOwn: true }) !== null) return null;
  const period = otherPeriod(seen, place, days);
  if (period === null) return null;
  const until = clauseEnd(seen, place);
  const title = textBetween(seen.report, start, until).replace(/[.,;]+$/, '');
  const number = ordinalAt(seen.report.tokens, start);
  const isPlanned = period.isFuture || isFuture(sentenceText(seen.report, place.sentence));
  return { kind, title: `${(title[0] ?? '').toUpperCase()}${title.slice(1, LONGEST_TITLE)}`, name: number === null ? null : textBetween(seen.report, number.end, place.end), edition: number?.value ?? null, when: NOTHING, period: period.text, isPlanned, isSameDay: false, sentence: place.sentence, start, end: place.end, until, rule: 'other.period' };
}

/** "During the meeting the sides noted": so many tokens from the beginning of a sentence, the event itself. */
const OPENS = 2;

/** The event itself, a bare noun, what goes on since some year, who sits all the time, what is held again and again. */
function isNoEvent(seen: Seen, place: { start: number; end: number; sentence: number }, start: number): boolean {
  const { tokens, classes } = seen.report;
  if (place.start - (seen.report.sentences[place.sentence]?.start ?? 0) <= OPENS && wordAt(tokens, place.start - 1) === 'the') return true;
  if (start === place.start && !isOneOf('tmqs', letterAt(classes, place.start - 1)) && !isHeldAt(seen, place.end)) return true;
  if (GOES_ON_SINCE.test(wordAt(tokens, place.end)) || OF_A_HOUSE.test(textBetween(seen.report, Math.max(0, place.start - 1), place.start))) return true;
  return NOT_ONE.test(textBetween(seen.report, Math.max(0, start - 3), start));
}

/** "talks in Bogotá". */
function isHeldAt({ report }: Seen, at: number): boolean {
  return wordAt(report.tokens, at) === 'in' && /^t?[TCN]/.test(report.classes.slice(at + 1, at + 3));
}

/** "“Desert Lynx”" before the word. */
const QUOTED = /q[NVTKAC]{1,4}q$/;
const LONGEST_NAME = 6;

/** Adjectives and nouns before the word, or a name in quotes: "defence policy" talks. */
function phraseStart({ report }: Seen, head: number): number {
  let at = head;
  while (at > head - MORE_WORDS && isOneOf('mVCANKs-', letterAt(report.classes, at - 1))) at -= 1;
  const quoted = QUOTED.exec(report.classes.slice(Math.max(0, at - LONGEST_NAME), at));
  if (quoted !== null) return at - quoted[0].length;
  if (report.classes[at] !== 's') return at;
  return wordAt(report.tokens, at - 1) === 'year' ? at - 2 : at + 1;
}

function clauseEnd({ report }: Seen, { end, sentence }: { end: number; sentence: number }): number {
  const limit = Math.min(report.sentences[sentence]?.end ?? end, end + LONGEST_CLAUSE);
  let at = end;
  while (at < limit && !isOneOf('.;:,_', letterAt(report.classes, at))) at += 1;
  return at;
}
