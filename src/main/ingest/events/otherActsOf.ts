import type { EngagementKind } from '../../../shared/domain/values';
import { addDays } from '../dates/calendar';
import type { Mention } from '../people/mention';
import { textBefore, type Event } from './aroundMention';
import { isFuture, sentenceText } from './cues';
import { otherPeriod } from './periods';
import { charsOf, type Seen } from './reading';
import { SESSION } from './sessionKinds';
import type { When } from './when';

/** An event of which only the last day is known began at most so many days before. */
const LONGEST = 21;

/** "acknowledged the passing of the King on 15 May": the day of a death, and of no event. */
const MOURNING = /\b(?:passing|death|demise|assassination) of [^.;,]{0,40}$/i;

function isOfMourning({ report }: Seen, token: number): boolean {
  const at = report.tokens[token]?.start ?? 0;
  return MOURNING.test(report.text.slice(Math.max(0, at - 70), at));
}

const IN_RELATIVE = /, (?:which|who|that|whose) [^,;]{0,90}$/;
const OTHER_CLAUSE = /,? and (?:was|were|is|are|will|has|had|later|then) (?:[a-z]+ ){0,3}$/;

/** "The team, which landed on Sunday, was met by X and was expected to leave on Friday": days of another verb than that of which X is told. */
function isOfOtherClause(seen: Seen, day: { start: number; end: number }, at: number): boolean {
  const [from, to] = [charsOf(seen.report, day.start, day.end), charsOf(seen.report, at, at + 1)];
  if (from.start >= to.end) return OTHER_CLAUSE.test(seen.report.text.slice(to.end, from.start));
  const lead = seen.report.text.slice(Math.max(0, from.start - 110), from.start);
  return IN_RELATIVE.test(lead) && /^[^;]*,/.test(seen.report.text.slice(from.end, to.start));
}

/** The sentence tells of a day before or after the event, where it tells of the person too. */
export function isOtherDay(seen: Seen, { start, end }: When, { sentence, start: at }: Pick<Mention, 'sentence' | 'start'>): boolean {
  const [first, last] = [start ?? (end === null ? null : addDays(end, -LONGEST)), end ?? start];
  if (first === null || last === null) return false;
  const days = seen.dates.filter((date) => date.sentence === sentence && date.isDay && date.start !== null && !isOfMourning(seen, date.phrase.start) && !isOfOtherClause(seen, date.phrase, at));
  return days.length > 0 && days.every((date) => (date.end ?? date.start ?? first) < first || (date.start ?? last) > last);
}

const CO_CHAIRS = /\bco-?chair|\bjointly chaired/i;

/** Within a visit of several days, a call that is still to come and has its day, not the first, is another event. */
export function isOnItsDay(seen: Seen, when: When, mention: Mention): boolean {
  const { sentence } = mention;
  if (CO_CHAIRS.test(sentenceText(seen.report, sentence))) return false;
  if (when.start === null || when.start === when.end || !isFuture(sentenceText(seen.report, sentence)) || isDoneBefore(textBefore(seen, mention))) return false;
  return seen.dates.some((date) => date.sentence === sentence && date.isDay && date.start !== null && date.start === date.end && date.start !== when.start);
}

const CONCLUDED = /\b(?:concluded|concludes|wrapped up|wraps up|ended|completed|returned (?:home )?from)\b/i;
const AHEAD = /\b(?:will|is (?:also )?(?:scheduled|expected|due|set) to|are (?:also )?(?:scheduled|expected|due|set) to)\b/i;

/** Behind an opening that tells the end of a visit, what somebody will do is something else. */
export function isStillAhead(seen: Seen, sentence: number): boolean {
  return sentence > seen.layout.lede && AHEAD.test(sentenceText(seen.report, sentence)) && CONCLUDED.test(sentenceText(seen.report, seen.layout.lede));
}

const DONE = /\b(?:(?:was|were) (?:received|welcomed|hosted|greeted)|met|held talks|called on)\b/;

/** "was received on Monday by X and will tour the base on Wednesday". */
function isDoneBefore(before: string): boolean {
  return DONE.test(before) && !isFuture(before);
}

/** "The guest also met Minister X": whom somebody sees beside the session. */
const MET_BESIDES = /\b(?:also|then|later|separately|will also) (?:met|meet|called on|call on|held talks|paid|held a meeting|interacted)(?: with)?\b[^.;]{0,60}$/i;

const DURING_STAY = /^(?:while (?:in|on) (?:the )?(?:[\w’'-]+ ){1,3}?|(?:on )?the same (?:day|afternoon|evening)|(?:later )?in the (?:afternoon|evening|morning)|the following (?:day|morning)|(?:during|in the course of) (?:his|her|their|the) (?:stay|visit|trip))\b[^.;]{0,90}\b(?:(?:was|were) (?:also )?received by|(?:also )?(?:met|called on|paid))\b/i;

function isMetBesides(seen: Seen, mention: Mention): boolean {
  if (mention.sentence > seen.layout.lede && DURING_STAY.test(textBefore(seen, mention))) return true;
  return mention.sentence > seen.layout.lede && MET_BESIDES.test(textBefore(seen, mention));
}

const CALLED_ON = /\b(?:called|calls|will call) on\b[^.;]{0,60}$/;

/** "During his visit the admiral called on General X": beside a session, a call of its own. */
function isCalledOn(seen: Seen, { kind }: Event['primary'], mention: Mention): boolean {
  return SESSION.has(kind) && mention.sentence > seen.layout.lede && CALLED_ON.test(textBefore(seen, mention));
}

const MEETS: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'port-call', 'exercise', 'call']);

/** "In April, Prime Minister X visited", "the visit later this week by Secretary Y": an act of another month or year. */
function isOfOtherTime(seen: Seen, when: When, mention: Mention): boolean {
  if (mention.sentence <= seen.layout.lede) return false;
  if (LED_BY.test(textBefore(seen, mention)) && otherPeriod(seen, mention, when) !== null) return true;
  return seen.cues.some((cue) => cue.sentence === mention.sentence && MEETS.has(cue.kind) && otherPeriod(seen, cue, when) !== null);
}

/** "the trade mission led by Minister X to Porto in February 2001". */
const LED_BY = /\b(?:mission|visit|delegation|meeting|talks|agreement|memorandum)\b[^.;]{0,40}\b(?:led|headed|signed|chaired|held) by(?: the)?\s*$/;

/** The sentence tells of another formal event, of a courtesy call beside the session, or of what is to come. */
export function isOtherEvent(seen: Seen, { primary, when }: Pick<Event, 'primary' | 'when'>, mention: Mention): boolean {
  const text = sentenceText(seen.report, mention.sentence);
  if (/\bcourtesy calls?\b|\bseparate(?:ly)?\b|\bon the sidelines\b|\bearlier in the day\b|\blater in the day\b|\b(?:earlier|later)(?: on)? (?:the same|that|this) day\b(?=[^.;]*\b(?:reception|lunch|dinner|banquet|called on|calls? on)\b)/i.test(text) && primary.formal !== null) return true;
  if (primary.kind === 'port-call' && mention.sentence > seen.layout.lede && COURTESY_CALL.test(text) && isFuture(text) && !isAhead(seen, when)) return true;
  if (isOfOtherTime(seen, when, mention) || isBesides(seen, primary, mention)) return true;
  return seen.formal.some((formal) => formal.sentence === mention.sentence && formal.edition !== null && formal.edition !== primary.formal?.edition && primary.formal !== null);
}

/** Met or called on beside a session or a signing. */
function isBesides(seen: Seen, primary: Event['primary'], mention: Mention): boolean {
  return (primary.formal !== null || primary.kind === 'signing') && (isMetBesides(seen, mention) || isCalledOn(seen, primary, mention));
}

/** The engagement itself is still to come. */
function isAhead({ layout }: Seen, { start }: When): boolean {
  return start !== null && layout.reference.day !== null && start > layout.reference.day;
}

const COURTESY_CALL = /\bcourtesy (?:calls?|visits?)\b/i;
