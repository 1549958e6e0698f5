import type { EngagementKind } from '../../../shared/domain/values';
import { namedSubject, pronounName, subjectStart } from './actSubjects';
import type { Cue } from './cue';
import { isOfLead, isOfOthers } from './othersMeet';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { isBackground, isFuture, sentenceText } from './cues';
import { textBetween, type Seen } from './reading';
import { otherPeriod, type Period } from './periods';
import { dateNear, NOTHING, type When } from './when';
import { isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';

const SAME_DAY = /\b(?:earlier|later) (?:in the day|that day|today|(?:on )?the same day)\b|\bon the same day\b|^(?:(?:right |just |shortly )?(?:before|after|following|prior to|ahead of)|at the (?:end|close|conclusion) of) (?:the|this|their) (?:meeting|talks|session|dialogue|consultations|call),/i;
const APART = /\b(?:(?:prior to|ahead of|before|following|after) the (?:\w+ )?(?:session|round|plenary) of|earlier in the day|later in the day|on the sidelines|separately|on the same day|the same day|(?:in|at) a separate meeting|the previous day|the day before|a day earlier|the next day|the following day)\b/i;
/** Opens a sentence that tells what somebody did before or behind what the report is about. */
const BEFORE_OR_BEHIND = /^(?:(?:before|prior to|after) (?:this|that)\b|earlier(?:,| (?:on|today|yesterday)\b| (?=(?:mr|mrs|ms|h\.e|president|prime|minister|general|admiral|the)\b))|(?:prior to|ahead of|before|after|following) (?:the|this|their|his|her) (?:meeting|talks|session|call|dialogue|consultations|visit)\b|at the (?:end|close|conclusion) of (?:the|this|their|his|her) (?:meeting|talks|session|dialogue|consultations|visit)\b|(?:afterwards|thereafter|subsequently|later)\b)/i;
/** Beside a session, what the guests did besides. */
const BOTH = /\b(?:two|both) (?:ministers|leaders|secretaries|chiefs|sides|commanders|presidents|officials)\b/i;
const BESIDES = /\b(?:also|will also|then|later|in addition|additionally|besides)\b/i;
/** What somebody did on a day of its own is an event, not a word of the text. */
const ACT = /^(?:(?:will |is to |to |has |have |had )?(?:also )?(?:met|meet|meets|met with|meet with|meets with)|(?:will be|is|are) meeting|(?:is|are|due|set|scheduled|expected|slated|planning|plans) to (?:meet|call on)|will call on|(?:will|to) be received(?: by)?|(?:to )?meet again|spok(?:e|en) (?:by|on|over|with).*|(?:tele)?phoned|meeting between|talks between|meeting with|talks with|in a meeting|at a meeting|courtesy call|paid (?:a )?courtesy calls?|pays? (?:a )?courtesy calls?|courtesy visit|passex|(?:passage|passing) exercise|coordinated patrol|(?:the )?visit of|visit to|a visit to|visited|visit by|official visit|state visit|working visit|telephone call|phone call|telephone conversation|phone conversation|bilateral meeting|trilateral meeting|high-level meeting|called on|calls on|call on|(?:is|are|due|set|scheduled|plans|expected|planning) to visit|will visit|would visit|his visit|her visit|paid (?:a|an) (?:[a-z]+ )?visit|trip to|travelled to|traveled to|(?:will travel|to travel|will fly|will head|heads|travels|is travell?ing|flew) to|will (?:also|then) visit|is also to visit|will arrive in|is due in|on a visit to|a visit to|port call|port visit|called at(?: the port)?|held talks|hold talks|held discussions|held consultations|hold consultations|held an?(?:other)? .*|(?:conduct(?:ed|s)?|carr(?:y|ied|ies) out|holds?) an?(?:other)? .*exercise|(?:conduct(?:ed)?|carr(?:y|ied) out|held) man(?:oeuv|euv)(?:res|ers)|(?:will|to) exercise with|exercised with|(?:was|were) signed|hold an?(?:other)? .*|holds an?(?:other)? .*|had an?(?:other)? .*|had talks|joint exercise|signed an agreement|sign(?:ed|s)? .*|received|hosted|(?:was|were) received(?: by)?)$/;
/** What they agreed to hold is to come, one event of its own. */
const TO_COME = /\bagree[sd]? (?:to (?:hold|convene|organi[sz]e|conduct|broker|arrange)|on holding)(?: (?:next|later this|early next) (?:week|month|year))? (?:an?|another|the next|the first)\b/i;
/** What was handed over in some year is no meeting of its own, nor is an agreement that is only named with its year. */
const NO_EVENT: ReadonlySet<EngagementKind> = new Set(['ceremony', 'other']);
const YEAR_ONLY = /^(?:in|during|back in) \d{4}$/i;
const SIGNED = /^(?:signed|inked|concluded)\b/;
const SIGNERS = /\b(?:countries|sides|governments|ministers|leaders|nations|they|the two|both|armies|navies|ministries)(?: \S+){0,4}$/i;
const MEETERS = /\b(?:ministers|leaders|presidents|premiers|secretaries|chiefs|commanders|sides|delegations|officials|they|we|both|the two|counterparts|committee|commission|council|group|heads|chairs|envoys|negotiators)\b/i;
const LONGEST_CLAUSE = 24;
const LONGEST_TITLE = 180;

/** Acts told by verbs count when something sets them apart: a day of their own, "earlier in the day", a courtesy call beside a session. */
export function actOthers(seen: Seen, primary: Primary, days: Pick<When, 'start' | 'end'>): OtherEvent[] {
  return seen.cues.flatMap((cue) => {
    const other = fromCue(seen, primary, { cue, days });
    return other === null ? [] : [other];
  });
}

interface Question {
  cue: Cue;
  days: Pick<When, 'start' | 'end'>;
}

function fromCue(seen: Seen, primary: Primary, question: Question): OtherEvent | null {
  const { cue } = question;
  const phrase = textBetween(seen.report, cue.start, cue.end).toLowerCase();
  if (!isAct(seen, primary, { cue, phrase })) return null;
  if (cue.sentence <= seen.layout.lede || cue.sentence === primary.sentence) return inLead(seen, primary, { ...question, phrase });
  const when = dateNear(seen, cue.sentence, { start: cue.start, end: cue.end, kind: cue.kind, isOwn: true });
  const period = when === null && isEvent(seen, cue, phrase) ? otherPeriod(seen, cue, question.days) : null;
  const isOld = period !== null && cue.kind === 'signing' && YEAR_ONLY.test(period.text);
  const rule = ruleOf(seen, primary, { ...question, phrase, when }) ?? (period === null ? ruleOfDay(seen, primary, { cue, when }) : isOld ? null : 'other.period');
  return rule === null ? null : actEvent(seen, cue, { when, period, rule });
}

function isAct(seen: Seen, primary: Primary, { cue, phrase }: { cue: Cue; phrase: string }): boolean {
  return ACT.test(phrase) || isOnDeparture(primary, cue, sentenceText(seen.report, cue.sentence));
}

/** "On 2 April the two countries signed a trade accord", where nothing tells the year: a day, and no telling which. */
function ruleOfDay(seen: Seen, primary: Primary, { cue: { kind, sentence }, when }: { cue: Cue; when: When | null }): string | null {
  const isApart = when === null && kind === 'signing' && sentence > seen.layout.lede && primary.kind !== kind && seen.dates.some((date) => date.sentence === sentence && date.start === null && date.phrase.from.day !== null && date.phrase.from.month !== null && date.phrase.relative === null);
  return isApart ? 'other.own-day' : null;
}

/** "to review what was agreed during the visit to Peru by Minister X last year": behind the act of the opening only one of another time. */
function inLead(seen: Seen, primary: Primary, { cue, days, phrase }: Question & { phrase: string }): OtherEvent | null {
  if (cue.start > primary.end && isAheadOf(seen, cue)) return { ...actEvent(seen, cue, { when: null, period: null, rule: 'other.apart' }), isPlanned: true, isSameDay: false };
  if (cue.sentence !== primary.sentence || cue.start <= primary.end) return null;
  const period = cue.kind === 'visit' || cue.kind === 'meeting' ? otherPeriod(seen, cue, days) : null;
  return period === null || !isEvent(seen, cue, phrase) ? null : actEvent(seen, cue, { when: null, period, rule: 'other.period' });
}

const AHEAD_OF = /\b(?:ahead of|prior to|before)(?: (?:a|an|the|his|her|their))?(?: (?:potential|possible|planned|upcoming|forthcoming|official|state|bilateral))* ?$/i;

/** "spoke by phone ahead of a potential meeting between A and B": what is to come, with whom. */
function isAheadOf(seen: Seen, cue: Cue): boolean {
  if (cue.kind !== 'meeting' && cue.kind !== 'visit') return false;
  const from = seen.report.sentences[cue.sentence]?.start ?? cue.start;
  return cue.start > from && AHEAD_OF.test(`${textBetween(seen.report, from, cue.start)} `) && seen.mentions.some((mention) => mention.sentence === cue.sentence && mention.start >= cue.end && mention.post !== null && LEADS_STATE.test(mention.post));
}

const LEADS_STATE = /\b(?:president|prime minister|premier|chancellor|king|emir|sultan|minister|chief|secretary)\b/i;

function actEvent(seen: Seen, cue: Cue, { when, period, rule }: { when: When | null; period: Period | null; rule: string }): OtherEvent {
  const text = sentenceText(seen.report, cue.sentence);
  const timed = period === null ? { isPlanned: isFuture(text) && !isBackground(text), isSameDay: when === null && isOnSameDay(text) } : { isPlanned: period.isFuture, isSameDay: false, period: period.text };
  const start = cue.kind === 'meeting' ? cue.start : namedSubject(seen, cue);
  return { kind: cue.kind, title: withPeriod(actTitle(seen, cue), period), name: null, edition: null, when: when ?? NOTHING, ...timed, sentence: cue.sentence, start, end: cue.end, until: clauseEnd(seen, cue), rule };
}

/** What may be an event of its own in some month or year; whoever meets is named or spoken of. */
function isEvent(seen: Seen, cue: Cue, phrase: string): boolean {
  if (NO_EVENT.has(cue.kind) || (cue.kind === 'signing' && !isSigning(seen, cue, phrase))) return false;
  const needsPeople = cue.kind === 'meeting' || /^(?:hosted|received)/.test(phrase);
  return !needsPeople || people(seen, cue.sentence) > 0 || MEETERS.test(sentenceText(seen.report, cue.sentence));
}

/** "Last month the two countries signed a memorandum": both sides sign, and no agreement is only named with its year. */
function isSigning(seen: Seen, cue: Cue, phrase: string): boolean {
  const from = seen.report.sentences[cue.sentence]?.start ?? cue.start;
  return SIGNED.test(phrase) && SIGNERS.test(textBetween(seen.report, from, Math.max(cue.start, from + 1)));
}

/** What sets an act apart from the primary event; null when nothing does. */
function ruleOf(seen: Seen, primary: Primary, question: Question & { phrase: string; when: When | null }): string | null {
  const text = sentenceText(seen.report, question.cue.sentence);
  if (isSetApart(seen, primary, { cue: question.cue, phrase: question.phrase, text })) return 'other.apart';
  if (TO_COME.test(text) && /^h[eo]ld a/.test(question.phrase)) return 'other.apart';
  if (isOnOtherDay(primary, question, question.when)) return 'other.own-day';
  return isLookedBack(seen, question.cue, text) ? 'other.looked-back' : null;
}

function isOnSameDay(text: string): boolean {
  return SAME_DAY.test(text) || (BOTH.test(text) && BESIDES.test(text) && !isFuture(text));
}

/** "He could not attend, but held a telephone conversation with his counterpart": a call is no part of an exercise, a visit or a session. */
function isCallBeside(seen: Seen, { kind }: Primary, cue: Cue): boolean {
  return cue.kind === 'call' && kind !== 'call' && kind !== 'meeting' && people(seen, cue.sentence) > 0;
}

function isSetApart(seen: Seen, primary: Primary, { cue, phrase, text }: { cue: Cue; phrase: string; text: string }): boolean {
  if (isOfOthers(seen, primary, cue) || isCallBeside(seen, primary, cue)) return true;
  if (isOwnSideline(primary, cue, text)) return false;
  const isStill = isStillToMeet(seen, primary, { cue, text });
  if (isStill || STILL_TO_MEET.test(phrase)) return isStill;
  if (APART.test(text) || /pass(?:age|ing) exercise|passex/.test(phrase) || isOnDeparture(primary, cue, text) || isWithOthers(seen, primary, { cue, text })) return true;
  return primary.formal !== null && isBesideSession(seen, primary, { cue, phrase, text });
}

const DEPARTS = /\b(?:on|upon|after) (?:(?:her|its|their|the) )?(?:departure|sailing|leaving)\b/i;

/** "On departure the ship will carry out an exercise with the patrol boat": behind a call in port, another event. */
function isOnDeparture({ kind }: Primary, cue: Cue, text: string): boolean {
  return (kind === 'port-call' || kind === 'visit') && cue.kind === 'exercise' && DEPARTS.test(text);
}

const DURING_STAY = /^(?:during|in the course of) (?:his|her|their|the) (?:stay|visit|trip)\b/i;

/** Beside a session: a call on somebody else, a courtesy call, what the guests did besides. */
function isBesideSession(seen: Seen, primary: Primary, { cue, phrase, text }: { cue: Cue; phrase: string; text: string }): boolean {
  if (/courtesy (?:calls?|visit)/.test(phrase) || (/^(?:called|calls|will call) on$/.test(phrase) && namesAnother(seen, primary, cue))) return true;
  return (BESIDES.test(text) || DURING_STAY.test(text)) && cue.kind === 'meeting' && (people(seen, cue.sentence) > 0 || BOTH.test(text));
}

/** "Earlier, the guest met President X", "He also called on Minister Y": with somebody of whom the opening does not speak. */
function isWithOthers(seen: Seen, primary: Primary, { cue, text }: { cue: Cue; text: string }): boolean {
  if (cue.kind !== 'meeting' || !(BEFORE_OR_BEHIND.test(text) || (primary.kind === 'meeting' && BESIDES.test(text)) || (primary.kind !== 'exercise' && primary.kind !== 'port-call' && isCourtesy(seen, cue)))) return false;
  return namesAnother(seen, primary, cue);
}

/** "On Thursday she is to meet President X", in a report on what has taken place: somebody else, and still to come. */
function isStillToMeet(seen: Seen, primary: Primary, { cue, text }: { cue: Cue; text: string }): boolean {
  if (cue.kind !== 'meeting' || !isFuture(text) || isFuture(sentenceText(seen.report, primary.sentence))) return false;
  return seen.mentions.some((one) => one.sentence === cue.sentence && one.postSpan !== null && one.postSpan.start >= cue.end && one.postSpan.start <= cue.end + MET_REACH && !isOfLead(seen, primary, one));
}

const STILL_TO_MEET = /\bto meet$/;

/** Whom somebody is to meet is told right behind. */
const MET_REACH = 3;

/** A call that a guest pays, whatever else the visit holds. */
function isCourtesy(seen: Seen, cue: Cue): boolean {
  return /courtesy (?:calls?|visits?)|farewell call/i.test(textBetween(seen.report, cue.start, cue.end));
}

/** Behind the act somebody is named of whom the sentence of the primary event does not speak. */
function namesAnother(seen: Seen, primary: Primary, cue: Cue): boolean {
  const met = seen.mentions.filter((mention) => mention.sentence === cue.sentence && mention.start >= cue.end && mention.postSpan !== null);
  return met.some((one) => !isOfLead(seen, primary, one));
}

/** "during a meeting on the sidelines of the conference": the meeting that is told, with its occasion. */
function isOwnSideline(primary: Primary, cue: Cue, text: string): boolean {
  return primary.kind === 'meeting' && cue.kind === 'meeting' && /\b(?:side-?lines|margins)\b/i.test(text) && !/\b(?:separate(?:ly)?|earlier|later (?:in|that|on)|same day|also)\b/i.test(text) && !BEFORE_OR_BEHIND.test(text);
}

/** A meeting of named people that the sentence recalls. */
function isLookedBack(seen: Seen, cue: Cue, text: string): boolean {
  return isBackground(text) && cue.kind !== 'visit' && people(seen, cue.sentence) >= 2 && /\bbetween\b/.test(text);
}

/** On a day outside the primary event, or, within a visit of several days, an act on a stated day. */
function isOnOtherDay(primary: Primary, { cue, days }: Question, when: When | null): boolean {
  if (when === null || days.start === null) return false;
  const day = when.start ?? when.end ?? days.start;
  if (day < days.start || day > (days.end ?? days.start)) return cue.kind !== 'signing' || !isSpan(days);
  return isSpan(days) && primary.kind === 'visit' && isOneStatedDay(cue, when);
}

function isOneStatedDay(cue: Cue, when: When): boolean {
  return cue.kind !== 'visit' && when.from?.basis === 'stated' && when.start === when.end;
}

function isSpan(days: Pick<When, 'start' | 'end'>): boolean {
  return days.end !== null && days.end !== days.start;
}

function people(seen: Seen, sentence: number): number {
  return seen.mentions.filter((mention) => mention.sentence === sentence).length;
}

/** "In January the ministers met in Davos": the time that stands before the act belongs to its title. */
function withPeriod(title: string, period: Period | null): string {
  return period === null || title.includes(period.text) ? title : `${title} (${period.text[0]?.toLowerCase() ?? ''}${period.text.slice(1)})`;
}

/** Who met whom, when the sentence names them; else its own words. */
function actTitle(seen: Seen, cue: Cue): string {
  const titled = seen.mentions.filter((mention) => mention.sentence === cue.sentence && (mention.post !== null || mention.rank !== null));
  const named = [titled.find((mention) => mention.end <= cue.start), titled.find((mention) => mention.start >= cue.end)].filter((mention) => mention !== undefined);
  const words = withName(seen, cue, clause(seen, cue, subjectStart(seen, cue)));
  if (cue.kind !== 'meeting' || named.length === 0 || named.some((mention) => words.includes(mention.name))) return words;
  const kind = /courtesy/i.test(textBetween(seen.report, cue.start, cue.end)) ? 'Courtesy call' : 'Meeting';
  return `${kind} of ${named.map((mention) => `${mention.post ?? mention.rank ?? ''} ${mention.name}`).join(kind === 'Meeting' ? ' with ' : ' and ')}`.slice(0, LONGEST_TITLE);
}

/** "She had spoken on the phone with": who she is, where the sentence names one person before. */
function withName(seen: Seen, cue: Cue, words: string): string {
  const name = pronounName(seen, cue);
  return name === null ? words : `${name} ${(words[0] ?? '').toLowerCase()}${words.slice(1)}`;
}

/** From who acts, or from the word that names the act, to the end of its clause, as a title. */
function clause(seen: Seen, cue: Cue, from: number): string {
  const text = textBetween(seen.report, from, clauseEnd(seen, cue)).replace(/,? (?:which|that) (?=(?:was|were) signed\b)/, ' ');
  return (text[0] ?? '').toUpperCase() + text.slice(1, LONGEST_TITLE);
}

function clauseEnd(seen: Seen, cue: Cue): number {
  const last = seen.report.sentences[cue.sentence]?.end ?? cue.end;
  const limit = Math.min(letterAt(seen.report.classes, last - 1) === '.' ? last - 1 : last, cue.end + LONGEST_CLAUSE);
  let end = cue.end;
  while (end < limit && !endsClause(seen, end)) end += 1;
  return end;
}

/** A full stop, "where", or a comma behind which the sentence goes on in small letters. */
function endsClause({ report }: Seen, at: number): boolean {
  const letter = letterAt(report.classes, at);
  if (letter === ',') return isOneOf('xmft&', letterAt(report.classes, at + 1)) && !isCapital(report.tokens[at + 1]);
  return isOneOf(';_', letter) || wordAt(report.tokens, at) === 'where';
}
