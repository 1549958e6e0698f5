import type { EngagementKind } from '../../../shared/domain/values';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { bothSides } from './bothSides';
import type { Cue } from './cues';
import { datedName } from './datedName';
import { beforeIn, behindIn, isBackground, isHypothetical, isNegated, isOnlyDecided, isOnlyPossible, isSpokenOf, sentenceText } from './cues';
import type { FormalMention } from './formalMention';
import { HEADING_LOSS, isFramed, isHopedFor, isNotHeld, isOnlyHeading, isSpokenAt } from './formalFrames';
import type { Seen } from './reading';
import { giftTold } from './gifts';
import { hinted, speaksAgainst } from './hints';
import { isNoAct } from './noActs';
import { isOfDayBefore, looksBack } from './lookingBack';
import { isOfPast } from './pastActs';
import { withSeries } from './series';
import type { Primary } from './primary';
import { sessionAttended } from './sessionAttended';
import { SESSION } from './sessionKinds';
import { isOfShip } from './shipCues';
import { softEvidence } from './softEvidence';
import { placesSaid } from './placesNamed';

export type { Primary } from './primary';

const FORMAL_WEIGHT: Readonly<Record<EngagementKind, number>> = { 'committee-session': 8, 'staff-talks': 8, dialogue: 8, exercise: 7, meeting: 4, visit: 3, 'port-call': 5, signing: 2, ceremony: 2, call: 8, other: 0 };

/** Names of what is not yet, or no longer, or only an office. */
const UNHELD = /\b(?:member of|establish(?:ed|ment of)?|(?:to )?(?:form|create|set up)|forming|creating|setting up|creation of|formation of|invited to|chairman of|chair of|ahead of|before|prior to|framework of|under the)(?: (?:the|an?|upcoming|forthcoming))?[^.,;]{0,24}$/i;
/** What stands for itself, and what counts only where nothing else does: told with a doubt. */
const LEAST_SCORE = 5;
const LEAST_WEAK = 3;

const FRAME_WEIGHT = 2;

/** "the agreement that was signed in 2019": told of a thing, not of the day. */
const TOLD_OF_A_THING = /\b(?:that|which) $|\b(?:years?|months?|decades?) (?:after|since)\b[^,;]{0,90}$/i;

/** "fired a missile during an exercise": what the exercise was for, not who held it. */
const DURING = /\bduring (?:an?|the)(?: [a-z-]+){0,2} ?$/i;

/** "rejected the remarks on the meeting between …": words about a meeting are none. */
const SPOKEN_OF = /\b(?:remarks|comments|claims?|allegations?|accusations?|rumou?rs?|reports) (?:[^.;]{0,60} )?(?:on|about|regarding|concerning|over|of)(?: (?:the|a|an|his|her|their))?[^.,;]{0,18}$/i;

/** The ranked hypothesis that wins; null when the opening of the report tells of no event. */
export function choosePrimary(seen: Seen): Primary | null {
  const first = chosen(seen);
  if (first !== null) return first;
  const last = bothSides(seen) ?? datedName(seen) ?? softEvidence(seen);
  return last === null ? null : withSeries(seen, last);
}

function chosen(seen: Seen): Primary | null {
  const candidates = [...formalCandidates(seen), ...cueCandidates(seen)];
  candidates.sort((a, b) => b.score - a.score || a.start - b.start);
  const best = candidates[0];
  if (best !== undefined && best.score >= LEAST_SCORE) return withSeries(seen, heldWithin(seen, best));
  const gift = giftTold(seen);
  if (gift !== null) return withSeries(seen, gift);
  const told = candidates.filter((one) => one.score >= LEAST_WEAK && !(one.sentence > seen.layout.lede && isBackground(sentenceText(seen.report, one.sentence))));
  const weak = speaksAgainst(seen) ? (told.find((one) => meetsSomebody(seen, one)) ?? addressed(seen)) : (told[0] ?? framedFormal(seen));
  if (weak === undefined) return null;
  const distant = weak === null ? heldBelow(seen) : null;
  if (distant !== null) return withSeries(seen, distant);
  const primary = weak === null ? hinted(seen) : { ...weak, score: Math.min(weak.score, LEAST_WEAK), rule: `event.hint.${weak.kind}` };
  return primary === null ? null : withSeries(seen, primary);
}

/** "The ambassador held a meeting with the Minister of Education X": one of an office is met, whatever else the opening speaks of. */
function meetsSomebody({ mentions }: Seen, { kind, end, sentence }: Primary): boolean {
  const isNamed = mentions.some((one) => one.sentence === sentence && one.post !== null && one.postSpan !== null && one.postSpan.start >= end && one.postSpan.start <= end + MET_REACH);
  return kind === 'meeting' && isNamed && mentions.some((one) => one.sentence < sentence && one.post !== null && one.country !== null);
}

const MET_REACH = 4;
const ADDRESSES = /\b(?:addressing|addressed|opening|opened|chairing|speaking at|at the (?:opening|start|beginning) of|in (?:his|her) (?:[a-z]+ )?(?:address|remarks|speech) (?:at|to)) (?:the )?$/i;

/** "Addressing the 9th Joint Commission, the Minister said": who speaks there takes part, whatever is said. */
function addressed(seen: Seen): Primary | undefined {
  const formal = seen.formal.find((one) => one.edition !== null && SESSION.has(one.kind) && !one.isAnother && positionWeight(seen, one.sentence) !== null && !looksBack(seen, one.sentence) && ADDRESSES.test(beforeIn(seen, one.sentence, one.start)));
  return formal === undefined ? undefined : { kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score: LEAST_WEAK, rule: 'event.formal' };
}

/** Of a visit the numbered session that was held in the course of it, if one is told. */
function heldWithin(seen: Seen, visit: Primary): Primary {
  const formal = sessionAttended(seen, visit);
  return formal === null ? visit : { kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score: visit.score, rule: 'event.formal' };
}

/** So far down a feature may tell what it is about. */
const FEATURE_REACH = 12;
const IS_HELD = /^[^.;]{0,40}?\b(?:(?:was|were|has been|have been) (?:recently )?(?:held|convened|conducted|concluded)|took place)\b/;

/** "Recently the Consultative Staff Talks were held in …", below an opening that sets the scene: a named session that is said to have been held. */
function heldBelow(seen: Seen): Primary | null {
  const { lede } = seen.layout;
  const formal = seen.formal.find((one) => one.sentence > lede && one.sentence <= lede + FEATURE_REACH && one.name !== null && !one.isLower && !one.isAnother && SESSION.has(one.kind) && !looksBack(seen, one.sentence) && IS_HELD.test(behindIn(seen, one.sentence, one.end)));
  return formal === undefined ? null : { kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score: LEAST_WEAK, rule: 'event.formal' };
}

/** Where nothing stands for itself, a named event that the opening attends, follows or sends a delegation to. */
function framedFormal(seen: Seen): Primary | null {
  const formal = seen.formal.find((one) => one.name !== null && !one.isLower && !one.isAnother && one.kind !== 'other' && positionWeight(seen, one.sentence) !== null && !looksBack(seen, one.sentence) && !isSpokenAt(seen, one) && !isNotHeld(seen, one, beforeIn(seen, one.sentence, one.start)) && !UNHELD.test(beforeIn(seen, one.sentence, one.start)));
  return formal === undefined ? null : { kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score: LEAST_WEAK, rule: 'event.formal' };
}

/** How much an event counts for standing where it stands; 0 when it stands too far down. */
function positionWeight(seen: Seen, sentence: number): number | null {
  const { headline, first, lede } = seen.layout;
  if (headline.has(sentence)) return 1;
  if (sentence >= first && sentence < lede) return 0;
  if (sentence === lede) return 3;
  if (sentence === lede + 1) return 0;
  return sentence === lede + 2 || sentence === lede + 3 ? -2 : null;
}

function formalCandidates(seen: Seen): Primary[] {
  return seen.formal.flatMap((formal) => {
    const position = positionWeight(seen, formal.sentence);
    if (position === null || formal.name === null || isFramed(seen, formal)) return [];
    const before = beforeIn(seen, formal.sentence, formal.start);
    if (isNotHeld(seen, formal, before)) return [];
    const score = position + formalWeight(formal) - (before.length > 220 ? 4 : 0) - (isOnlyHeading(seen, formal) ? HEADING_LOSS : 0);
    return [{ kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score, rule: 'event.formal' }];
  });
}

function formalWeight({ kind, edition, isLower }: FormalMention): number {
  return FORMAL_WEIGHT[kind] + (edition === null ? 0 : 2) - (isLower ? 1 : 0);
}

function cueCandidates(seen: Seen): Primary[] {
  return seen.cues.flatMap((cue) => {
    const position = positionWeight(seen, cue.sentence);
    if (position === null || looksBack(seen, cue.sentence) || isOfDayBefore(seen, cue.sentence) || isNegated(sentenceText(seen.report, cue.sentence)) || isOfEarlier(seen, cue) || isToImprove(seen, cue) || (SESSION.has(cue.kind) && (isHopedFor(seen, cue) || UNHELD.test(beforeIn(seen, cue.sentence, cue.start)))) || isNominal(seen, cue) || isSessionByVideo(seen, cue)) return [];
    const kind = kindOf(seen, cue);
    return [{ kind, formal: null, start: cue.start, end: cue.end, sentence: cue.sentence, score: cue.weight + position + frameWeight(seen, cue) + tellingWeight(seen, cue), rule: `event.verb.${kind}` }];
  });
}

const EARLIER = /\b(?:last (?:week|month|year|spring|summer|autumn|fall|winter)['’]s|(?:his|her|their|the) (?:last|previous|recent|earlier))(?: [a-z-]+){0,2} $/i;

/** "in line with last week’s summit meeting between": another one, however near it stands. */
function isOfEarlier(seen: Seen, { kind, sentence, start }: Cue): boolean {
  return (kind === 'meeting' || kind === 'visit' || kind === 'call') && EARLIER.test(beforeIn(seen, sentence, start));
}

const IMPROVE = /\b(?:intensify(?:ing)?|strengthen(?:ing)?|enhanc(?:e|ed|ing)|deepen(?:ing)?|continu(?:e|ing)|maintain(?:ing)?|boost(?:ing)?|foster(?:ing)?|promot(?:e|ing)|develop(?:ing|ment of)?|enlargement of|expand(?:ing)?|importance of|need for|through (?:regular|constructive)|regular)(?: (?:the|their|a|an|and|constructive|regular|active))* $/i;

/** "stressed the need to intensify political dialogue": a way to deal with each other, and no session. */
function isToImprove(seen: Seen, { kind, sentence, start }: Cue): boolean {
  return kind === 'dialogue' && IMPROVE.test(beforeIn(seen, sentence, start));
}

/** "an introductory visit to Brunei", where one to an office is a meeting. */
function isVisitTo({ report: { classes, tokens } }: Seen, { end }: Cue): boolean {
  return wordAt(tokens, end - 1) === 'visit' && wordAt(tokens, end) === 'to' && /^t?[CT]/.test(classes.slice(end + 1, end + 3)) && !isOneOf('sPV', letterAt(classes, end + 2));
}

/** What the words around an act say of its kind. */
function kindOf(seen: Seen, cue: Cue): EngagementKind {
  if (isSpokenInPerson(seen, cue)) return 'meeting';
  if (isByPhone(seen, cue)) return 'call';
  if (isConsultingByVideo(seen, cue)) return 'dialogue';
  if (cue.kind === 'meeting' && isVisitTo(seen, cue)) return 'visit';
  return cue.kind === 'visit' && isOfShip(seen.report, cue) ? 'port-call' : cue.kind;
}

const TOLD_AFTERWARDS = 3;

/** What a speaker comes from is what the report is about, though its words come first. */
function tellingWeight(seen: Seen, cue: Cue): number {
  return (cue.kind === 'meeting' || cue.kind === 'dialogue') && cue.sentence > seen.layout.lede && isToldAfterwards(seen, cue) ? TOLD_AFTERWARDS : 0;
}

const CONVERSES = /^(?:conversations?|discussions?)$/;
const PHONE = /\b(?:phone|telephone|telephonic)\b/i;
const OVER_PHONE = /\b(?:over|by|on) (?:the )?(?:tele)?phone\b/i;

/** "held a long conversation", where headline or opening speak of a telephone and no town is told. */
function isByPhone(seen: Seen, { kind, end, sentence }: Cue): boolean {
  if (kind === 'meeting' && OVER_PHONE.test(sentenceText(seen.report, sentence))) return true;
  if (kind !== 'meeting' || !CONVERSES.test(wordAt(seen.report.tokens, end - 1)) || placesSaid(seen, sentence).length > 0) return false;
  return [seen.layout.first, seen.layout.lede, ...seen.layout.headline].some((index) => PHONE.test(sentenceText(seen.report, index)));
}

const FROM_AFAR = /\b(?:phone|telephone|call(?:ed|s)?|video|virtual(?:ly)?|online|line|readout)\b/i;

const IS_GUEST = /\bwho (?:was|is) (?:visiting|on (?:a|an) (?:[a-z]+ ){0,2}visit)\b/i;

/** "On 3 May in Warsaw, Minister A spoke with Minister B": face to face, where a town is told and no telephone. */
function isSpokenInPerson(seen: Seen, { kind, start, sentence }: Cue): boolean {
  if (kind !== 'call' || wordAt(seen.report.tokens, start) !== 'spoke' || (placesSaid(seen, sentence).length === 0 && !IS_GUEST.test(sentenceText(seen.report, sentence)))) return false;
  return ![sentence, ...seen.layout.headline].some((index) => FROM_AFAR.test(sentenceText(seen.report, index)));
}

const BY_VIDEO = /^(?:video|virtual|tele|conference)/;

/** "a virtual meeting of the Consultative Group", "chaired by videoconference the 2nd Consultations": a session, held from afar. */
function isSessionByVideo({ report, formal }: Seen, { kind, start, sentence }: Cue): boolean {
  return kind === 'call' && BY_VIDEO.test(wordAt(report.tokens, start)) && formal.some((one) => one.sentence === sentence && one.name !== null && SESSION.has(one.kind) && !one.isLower && !one.isAnother);
}

const CONSULTS = /\bconsultations\b[^.;]{0,160}\b(?:were|was) (?:also )?held\b|\bheld (?:[\w-]+ ){0,3}consultations\b/i;

/** "consultations were held by means of videoconference". */
function isConsultingByVideo({ report }: Seen, { kind, start, sentence }: Cue): boolean {
  return kind === 'call' && BY_VIDEO.test(wordAt(report.tokens, start)) && CONSULTS.test(sentenceText(report, sentence));
}

/** "visited Gaborone, where he held talks": the visit frames what took place within it. */
function frameWeight(seen: Seen, cue: Cue): number {
  if (cue.kind !== 'visit') return 0;
  if (isForExercise(seen, cue)) return -FOR_EXERCISE;
  const behind = seen.report.text.slice(seen.report.tokens[cue.end - 1]?.end ?? 0, seen.report.tokens[(seen.report.sentences[cue.sentence]?.end ?? 1) - 1]?.end ?? 0);
  return /^[^.;]{0,160}\b(?:where|during which|in the course of which|and (?:also )?(?:attended|co-chaired|took part in|participated in))\b/i.test(behind) ? FRAME_WEIGHT : 0;
}

/** So much an arrival of troops loses to the exercise they came for. */
const FOR_EXERCISE = 5;
const TO_TRAIN = /^[^.;]{0,90}?\bto (?:conduct|take part|participate|carry out|hold|train|join)\b/;

/** "Units arrived in … to conduct a joint air exercise". */
function isForExercise({ report, cues }: Seen, { sentence, end }: Cue): boolean {
  const exercise = cues.find((one) => one.sentence === sentence && one.kind === 'exercise' && one.start >= end);
  return exercise !== undefined && TO_TRAIN.test(report.text.slice(report.tokens[end - 1]?.end ?? 0, report.tokens[exercise.end - 1]?.end ?? 0));
}

/** "approved the signing of", "ratified": a government decides, and nothing is signed. */
const APPROVED = /\b(?:approv(?:ed|es|al (?:of|for))|authori[sz]e[ds]?|ratif\w+|cleared|endorsed|(?:nod|green light) (?:to|for))\b[^.;]{0,40}$/i;

/** What stands behind the act says that it is only possible. */
function mayOnlyBe({ report }: Seen, { kind, sentence, end }: Cue): boolean {
  if (kind === 'exercise') return false;
  const [from, until] = [report.tokens[end - 1]?.end ?? 0, report.tokens[(report.sentences[sentence]?.end ?? end) - 1]?.end ?? 0];
  return isOnlyPossible(report.text.slice(from, until));
}

/** "a trade deal, inked in November last year". */
const SIGNED_LAST_YEAR = /^ (?:back |early |late )?(?:in |on )?(?:\p{Lu}\p{L}+ )?last year\b/u;

/** "an agreement that was signed in 2019", "decided to sign", "fired a missile during an exercise". */
function isOfThing({ kind }: Cue, before: string, behind: string): boolean {
  if (kind === 'signing' && (APPROVED.test(before) || SIGNED_LAST_YEAR.test(behind))) return true;
  return kind === 'exercise' ? DURING.test(before) : (kind === 'signing' || kind === 'ceremony') && (TOLD_OF_A_THING.test(before) || isOnlyDecided(before));
}

/** "speaking after a summit with", "told reporters after talks with": what took place just before somebody spoke. */
const AFTER_TALKS = /\b(?:speaking|spoke|said|told (?:reporters|journalists|a (?:joint )?(?:news|press) conference)|(?:news|press) conference|statement(?: (?:released|issued))?),?(?: to reporters| in [A-Z]\w+| here| on [A-Z]\w+day)? (?:after|following|at the end of)(?: (?:a|an|the|his|her|their|[a-z-]+)){0,3} $/;

/** With somebody of a country: "talks with unions" are none. */
const SOMEBODY = /^[^.;,]*[CA][^.;,]*[PRHN]|^[^.;,]*[PRH][^.;]*[CA]|^[xt]{0,2}[AV]{0,2}P/;
const SOMEBODY_REACH = 12;
const LEADS_BACK = /^(?:after|following)$/;

/** "left Colombo on Monday after a two-day port call": a call that is told by its end. */
const LEFT_PORT = /\b(?:departed|departs|left|leaves|sail(?:ed|s) (?:from|out of)|set sail from|put(?:s)? to sea from)\b[^.;]{0,60}\b(?:after|following|on completion of|completing|concluding)(?: (?:a|an|its|her|their))?[^.,;]{0,18}$/;

/** "returned home on Sunday after a five-day visit": a visit that is told by its end. */
const RETURNED = /\breturn(?:ed|s)\b[^.;]{0,60}\b(?:after|following|from|on completion of|completing|concluding)(?: (?:a|an|his|her|their))?[^.,;]{0,24}$/;

function isToldByEnd({ kind }: Cue, before: string): boolean {
  return kind === 'port-call' ? LEFT_PORT.test(before) : kind === 'visit' && RETURNED.test(before);
}

/** Whether the act is what somebody comes from who speaks. */
function isToldAfterwards(seen: Seen, { sentence, start, end }: Cue): boolean {
  if (!SOMEBODY.test(seen.report.classes.slice(end, end + SOMEBODY_REACH))) return false;
  const before = beforeIn(seen, sentence, start);
  const lead = wordAt(seen.report.tokens, start);
  return AFTER_TALKS.test(LEADS_BACK.test(lead) ? `${before}${lead} ` : before);
}

/** "previous visits to", "during the meeting between…" far behind another event: not what the sentence tells. */
function isNominal(seen: Seen, cue: Cue): boolean {
  const before = beforeIn(seen, cue.sentence, cue.start);
  if (isNoAct(seen, cue, before) || isHypothetical(before) || mayOnlyBe(seen, cue) || isOfPast(seen, cue) || SPOKEN_OF.test(before) || isSpokenOf(before, wordAt(seen.report.tokens, cue.start)) || isOfThing(cue, before, behindIn(seen, cue.sentence, cue.end))) return true;
  if (isToldAfterwards(seen, cue) || isToldByEnd(cue, before)) return false;
  if (LEADS_BACK.test(wordAt(seen.report.tokens, cue.start))) return true;
  return /\b(?:following|after|since|before|anniversary of|\d{1,3}(?:th|st|nd|rd) year of|years? since|ahead of|prior to|regular|frequent|recent|previous|last(?! (?:week|month|year|night|evening|[A-Z]))|future|invited [^.]{0,60} to)(?: (?:a|an|the|his|her|their))?[^.,;]{0,18}$/i.test(before);
}
