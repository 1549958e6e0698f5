import type { EngagementKind } from '../../../shared/domain/values';
import { addDays } from '../dates/calendar';
import { beforeIn, isBackground, isFuture, sentenceText } from './cues';
import { isOfAnotherName } from './daysOfNames';
import { isOwnEvent, TO_EARLIER } from './ownEvent';
import { isLastOf, isRightBefore, LASTING, OPENS, textBefore, widened } from './firstAndLast';
import { begunByLength, lastedIn, opensBehind, satThrough } from './lengths';
import { CONCLUDED, isOfSeveralDays, isTimedLoosely, isToldAfter, isToldRelatively } from './looseTimes';
import { openedAndClosed } from './openedAndClosed';
import { withPhases } from './phases';
import type { Primary } from './primary';
import { isDateLine } from './dateLines';
import { lineOfDays } from './formFields';
import { isReporting } from './reportedDays';
import { textBetween, type Seen } from './reading';
import { SESSION } from './sessionKinds';
import { NOTHING, type When } from './whenFound';

export { NOTHING, type When } from './whenFound';

type Dated = Seen['dates'][number];

/**
 * When the primary event took place: in its own sentence first, then in the opening, then in what follows; the day of the report
 * itself, or on which somebody spoke of it, only where no other is told.
 */
export function whenPrimary(seen: Seen, primary: Primary): When {
  if (isToldRelatively(seen, primary)) return NOTHING;
  const told = whenTold(seen, primary, isToldAfter(seen, primary));
  const when = told !== NOTHING ? told : isTimedLoosely(seen, primary) || isOfSeveralDays(seen, primary) ? NOTHING : concludedBy(seen, primary, whenTold(seen, primary, true));
  return openedAndClosed(seen, primary, lasted(seen, primary, when));
}

function lasted(seen: Seen, primary: Primary, when: When): When {
  if (SESSION.has(primary.kind) || (primary.kind === 'meeting' && primary.formal !== null)) return satThrough(seen, primary, when);
  return primary.kind === 'exercise' && when !== NOTHING ? withPhases(seen, begunByLength(seen, primary, when)) : when;
}

/** "concluded, a release said on Sunday": the day of the report is at most the last one; the first where the length is told. */
function concludedBy(seen: Seen, { kind, sentence }: Primary, found: When): When {
  const opening = [...seen.layout.headline, seen.layout.lede, sentence, ...(kind === 'exercise' ? [seen.layout.lede + 1] : [])].map((index) => sentenceText(seen.report, index)).join(' ');
  if (!LASTING.has(kind) || found.to === null || found.start === null || found.start !== found.end || !CONCLUDED.test(opening)) return found;
  const days = [sentence, seen.layout.lede, seen.layout.lede + 1, seen.layout.lede + 2].map((index) => lastedIn(sentenceText(seen.report, index))).find((length) => length > 1);
  return days === undefined ? { ...found, start: null, from: null } : { ...found, start: addDays(found.start, 1 - days), rule: 'date.length' };
}

function whenTold(seen: Seen, primary: Primary, isOfReport: boolean): When {
  const written = writtenInForm(seen, primary, isOfReport);
  if (written !== null) return written;
  const { lede, headline } = seen.layout;
  const own = [primary.sentence, lede, ...headline];
  const lines = new Set([...headline].filter((index) => isDateLine(seen, index)));
  const order = new Set([...own.filter((index) => !lines.has(index)), ...scene(seen), ...lines, lede + 1, lede + 2, lede + 3, lede + 4, lede + 5, lede + 6]);
  for (const index of order) {
    const same = index === primary.sentence ? null : sameEvent(seen, primary, index);
    if ((!isOfReport && isDateLine(seen, index)) || (!own.includes(index) && same === null && tellsElse(seen, primary, index))) continue;
    const { start, end } = same ?? primary;
    const found = dateNear(seen, index, { start, end, kind: primary.kind, isOwn: index === primary.sentence, isOfReport, formal: nameAgain(own, primary, index) });
    if (found !== null) return mayLast(seen, primary, found, index) ? widened(seen, primary, { found, sentence: index }) : found;
  }
  return NOTHING;
}

/** In the opening the name of the event may be told twice. */
function nameAgain(opening: readonly number[], { formal }: Primary, index: number): Primary['formal'] {
  return opening.includes(index) ? formal : null;
}

/** The days of a report that is written as a form. */
function writtenInForm(seen: Seen, { start, end, kind }: Primary, isOfReport: boolean): When | null {
  const line = lineOfDays(seen);
  return line === null ? null : dateNear(seen, line, { start, end, kind, isOwn: false, isOfReport });
}

/** A sentence beyond the opening that does not speak of the event itself, but of another one or of times past. */
function tellsElse(seen: Seen, primary: Primary, index: number): boolean {
  return !isOwnEvent(sentenceText(seen.report, index)) && (isElsewhere(seen, primary, index) || isOfThePast(seen, primary, index));
}

/** A day beyond the opening before what is only planned, or so long before the report that it is none of its news. */
function isOfThePast(seen: Seen, primary: Primary, index: number): boolean {
  const { sentence } = primary;
  const { day } = seen.layout.reference;
  const told = seen.dates.filter((date) => date.sentence === index && date.isDay && date.start !== null);
  if (told.length === 0) return false;
  if (day === null) return told.every(({ phrase: { from } }) => from.year !== null && seen.layout.reference.year !== null && from.year !== seen.layout.reference.year);
  const isPlan = isFuture(sentenceText(seen.report, sentence)) && !isDone(seen, primary);
  return told.every((date) => (date.end ?? date.start ?? day) < (isPlan ? day : addDays(day, -LONG_AGO)));
}

const LONG_AGO = 300;

/** "a drill next year is in the offing after the navies wrapped up their talks": what is planned is something else. */
function isDone(seen: Seen, { sentence, start }: Primary): boolean {
  return /\b(?:held|hosted|co-?chaired|convened|conclud(?:ed|ing)|wrapp(?:ed|ing) up|end(?:ed|ing)|complet(?:ed|ing)|finish(?:ed|ing)) (?:[\w’'-]+ ){0,3}(?:[\w-]{1,20}-)?$/i.test(beforeIn(seen, sentence, start));
}

/** "A round of talks was opened on 3 March": its last day may be told further down. */
function mayLast(seen: Seen, { kind }: Primary, { from, start, end }: When, sentence: number): boolean {
  if (LASTING.has(kind)) return true;
  if (from === null || start !== end) return false;
  if (lastsUntil(seen, sentence, start)) return true;
  if (!SESSION.has(kind)) return false;
  return isInRange(seen, sentence, start) || opensBehind(seen, from.phrase.end) || (OPENS.test(textBefore(seen, { ...from, sentence })) && !/\bfrom\b/i.test(textBefore(seen, { ...from, sentence }).slice(-60)));
}

/** "opened on Tuesday … The session runs from 20 to 23 January": a range right behind holds the day. */
function isInRange({ dates, layout }: Seen, sentence: number, day: string | null): boolean {
  const from = Math.max(sentence, layout.lede);
  return day !== null && dates.some((date) => date.isDay && date.phrase.to !== null && date.sentence >= from && date.sentence <= from + 3 && date.start === day);
}

/** "Work goes on until 31 August": the last day, told right behind. */
function lastsUntil(seen: Seen, sentence: number, start: string | null): boolean {
  return start !== null && seen.dates.some((date) => date.isDay && date.sentence >= sentence && date.sentence <= sentence + 2 && isRightBefore(start, date.end ?? start) && /\b(?:until|till|through)(?: the)? $/i.test(textBefore(seen, date)));
}

/** What stands before the sentence that opens the report. */
export function scene({ layout }: Seen): number[] {
  return Array.from({ length: Math.max(0, layout.lede - layout.first) }, (_, at) => layout.first + at);
}

/** The sentence looks back or tells of another event. */
function isElsewhere(seen: Seen, primary: Primary, index: number): boolean {
  return isBackground(sentenceText(seen.report, index).replace(SINCE_WHEN, ',')) || isAboutOther(seen, primary, index);
}

/** "The commission, instituted in 1994, sat from": since when there is such a thing, told in passing. */
const SINCE_WHEN = /, (?:which was )?(?:instituted|established|created|founded|set up|launched|inaugurated|held since|first held) [^,;.]{0,30}\b(?:19|20)\d{2},/g;

function isAboutOther(seen: Seen, primary: Primary, index: number): boolean {
  return seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition);
}

/** Where a sentence names the event itself once more, by its edition or in small letters. */
export function sameEvent(seen: Seen, { formal }: Primary, index: number): Seen['formal'][number] | null {
  if (formal === null || formal.edition === null) return null;
  const isSame = (other: Seen['formal'][number]): boolean => other.edition === formal.edition || (other.edition === null && other.isLower && other.name?.toLowerCase() === formal.name?.toLowerCase());
  return seen.formal.find((other) => other.sentence === index && other.kind === formal.kind && !other.isAnother && isSame(other)) ?? null;
}

interface Place {
  start: number;
  end: number;
  kind: EngagementKind;
  isOwn: boolean;
  /** Days of the report itself count too. */
  isOfReport?: boolean;
  /** The name of the event, where one sentence of the opening may tell the name and the next one the day. */
  formal?: Primary['formal'];
  /** It is the earlier event itself: "the previous session" before the day says that the day is its own. */
  isEarlier?: boolean;
}

const bySentence = new WeakMap<Seen['dates'], Map<number, Dated[]>>();

/** The dates of one sentence; sorted once, so that a text of nothing but dates takes time in proportion to its length. */
function datesIn({ dates }: Seen, sentence: number): readonly Dated[] {
  let known = bySentence.get(dates);
  if (known === undefined) {
    known = new Map();
    for (const date of dates) known.set(date.sentence, [...(known.get(date.sentence) ?? []), date]);
    bySentence.set(dates, known);
  }
  return known.get(sentence) ?? [];
}

/** The day nearest to an event within one sentence; one behind it is preferred to one before it. */
export function dateNear(seen: Seen, sentence: number, place: Place): When | null {
  const days = datesIn(seen, sentence).filter((date) => date.isDay && (date.start !== null || date.end !== null) && !belongsElsewhere(seen, date, place));
  if (days.length === 0) return null;
  const distance = (date: Dated): number => (date.phrase.start >= place.end ? date.phrase.start - place.end : (place.start - date.phrase.end) * 1.5 + 3 + (isAside(seen, date, place) ? ASIDE : 0));
  const ranked = place.isOwn ? days.toSorted((a, b) => distance(a) - distance(b)) : days;
  const ranged = LASTING.has(place.kind) ? ranked.find((date) => date.phrase.to !== null) : undefined;
  const best = bracketed(ranked) ?? ranged ?? ranked[0];
  if (best === undefined) return null;
  if (isLastOf(seen, place, best)) return { start: null, end: best.end, vague: null, from: null, to: best, rule: 'date.closing' };
  return { start: best.start, end: best.end, vague: null, from: best, to: best, rule: best.phrase.rule };
}

/** So much farther a day counts that stands in a clause of its own. */
const ASIDE = 8;

/** "Gen X, who took charge on 30 April, will call on": a day within the sentence that a comma parts from the act. */
function isAside({ report }: Seen, { phrase, sentence }: Dated, { start }: Place): boolean {
  return phrase.start > (report.sentences[sentence]?.start ?? 0) + 2 && report.classes.slice(phrase.end, start).includes(',');
}

/** The day in brackets wins over the word before it. */
function bracketed(dates: readonly Dated[]): Dated | undefined {
  return dates.find((date) => date.phrase.rule === 'date.bracketed-day');
}

const OF_ONE_DAY: ReadonlySet<EngagementKind> = new Set(['meeting', 'call', 'signing', 'ceremony', 'port-call']);
const ARRIVES = /\b(?:arriv\w+|docked|berthed|landed|anchored)\b[^.;]{0,60}$/i;

/** "met over the weekend", "arrived over the weekend": on one of two days, and which of them is not told. */
function isEitherDay(seen: Seen, date: Dated, { kind }: Place): boolean {
  if (seen.report.tokens[date.phrase.start]?.key !== 'weekend') return false;
  return OF_ONE_DAY.has(kind) || ARRIVES.test(textBefore(seen, date));
}

/** "has been in port since 27 September": the first day of a stay. */
const STAYS = /\b(?:has|have) been (?:in|at|on|visiting|docked|moored|berthed|anchored|training|exercising|under ?way|staying)\b[^.;]{0,60}\bsince (?:last )?$/i;

/** "received a call after the Summit held in Sur on": the day of what came before. */
const COMES_AFTER = /\b(?:after|following|since) (?:the|an?|his|her|their)\b[^.;]{0,90}\b(?:held|hosted|convened|took place|signed|concluded)\b[^.;]{0,60}$/;

/** A date inside the reach of another named event of the sentence. */
function belongsElsewhere(seen: Seen, date: Dated, place: Place): boolean {
  if (isEitherDay(seen, date, place)) return true;
  if (place.isEarlier !== true && TO_EARLIER.test(textBefore(seen, date))) return true;
  if (date.phrase.start >= place.end && COMES_AFTER.test(textBetween(seen.report, place.end, date.phrase.start))) return true;
  const lead = textBefore(seen, date).slice(-40);
  if (place.isOfReport !== true && isReporting(textBefore(seen, date))) return true;
  if (LASTING.has(place.kind) && STAYS.test(textBefore(seen, date))) return false;
  if (/\b(?:since|signed in|dated|established (?:in|on)|posted on|tweeted on|born on|by|(?:pictured|photographed)(?: (?:here|together))?(?: on)?)\s?(?:the )?$/i.test(lead)) return true;
  return isOfAnotherName(seen, date, place);
}
