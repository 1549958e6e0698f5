import type { EngagementKind } from '../../../shared/domain/values';
import { wordAt } from '../language/tokens';
import type { Cue } from './cues';
import { isBackground, isHypothetical, isNegated, isFuture, isOnlyDecided, isOnlyPossible, isSpokenOf, sentenceText } from './cues';
import type { FormalMention } from './formalMention';
import type { Seen } from './reading';
import { hinted, speaksAgainst } from './hints';
import { looksBack } from './lookingBack';
import { otherPeriod } from './periods';
import { withSeries } from './series';
import type { Primary } from './primary';
import { isOfShip } from './shipCues';
import { placesSaid } from './placesNamed';

export type { Primary } from './primary';

const GOVERNED = /\b(?:observe|observing|attend|attending|attended|witness|witnessing|participate in|participating in|participated in|took part in|taking part in|ahead of|following|after|prior to|before|margins? of|sidelines? of|sideslines? of|side-lines? of|framework of|under the|member of|establish(?:ed|ment of)?|(?:to )?(?:form|create|set up)|forming|creating|setting up|creation of|formation of|delegation to|invited to|chairman of|chair of|speaking at|addressed|address|during|(?:agree[sd]?|agreed) to (?:hold|convene)(?: (?:meetings?|sessions?|rounds?) of)?|discuss(?:ed|es|ing)?(?: \w+){0,2} (?:upcoming|forthcoming))(?: (?:the|an?|upcoming|forthcoming|[a-z]+ly))?[^.,;]{0,24}$/i;
const FORMAL_WEIGHT: Readonly<Record<EngagementKind, number>> = { 'committee-session': 8, 'staff-talks': 8, dialogue: 8, exercise: 7, meeting: 4, visit: 3, 'port-call': 5, signing: 2, ceremony: 2, call: 8, other: 0 };

/** Names of what is not yet, or no longer, or only an office. */
const UNHELD = /\b(?:member of|establish(?:ed|ment of)?|(?:to )?(?:form|create|set up)|forming|creating|setting up|creation of|formation of|invited to|chairman of|chair of|ahead of|before|prior to|framework of|under the)(?: (?:the|an?|upcoming|forthcoming))?[^.,;]{0,24}$/i;
/** What stands for itself, and what counts only where nothing else does: told with a doubt. */
const LEAST_SCORE = 5;
const LEAST_WEAK = 3;

const FRAME_WEIGHT = 2;

/** "the agreement that was signed in 2019": told of a thing, not of the day. */
const TOLD_OF_A_THING = /\b(?:that|which) $/i;

/** "fired a missile during an exercise": what the exercise was for, not who held it. */
const DURING = /\bduring (?:an?|the)(?: [a-z-]+){0,2} ?$/i;

/** "rejected the remarks on the meeting between …": words about a meeting are none. */
const SPOKEN_OF = /\b(?:remarks|comments|claims?|allegations?|accusations?|rumou?rs?|reports) (?:[^.;]{0,60} )?(?:on|about|regarding|concerning|over|of)(?: (?:the|a|an|his|her|their))?[^.,;]{0,18}$/i;

/** The ranked hypothesis that wins; null when the opening of the report tells of no event. */
export function choosePrimary(seen: Seen): Primary | null {
  const candidates = [...formalCandidates(seen), ...cueCandidates(seen)];
  candidates.sort((a, b) => b.score - a.score || a.start - b.start);
  const best = candidates[0];
  if (best !== undefined && best.score >= LEAST_SCORE) return withSeries(seen, best);
  if (speaksAgainst(seen)) return null;
  const weak = candidates.find((one) => one.score >= LEAST_WEAK && !(one.sentence > seen.layout.lede && isBackground(sentenceText(seen.report, one.sentence)))) ?? framedFormal(seen);
  const distant = weak === null ? heldBelow(seen) : null;
  if (distant !== null) return withSeries(seen, distant);
  const primary = weak === null ? hinted(seen) : { ...weak, score: Math.min(weak.score, LEAST_WEAK), rule: `event.hint.${weak.kind}` };
  return primary === null ? null : withSeries(seen, primary);
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

function behindIn({ report }: Seen, sentence: number, token: number): string {
  return report.text.slice(report.tokens[token - 1]?.end ?? 0, report.tokens[(report.sentences[sentence]?.end ?? token) - 1]?.end ?? 0);
}

/** Where nothing stands for itself, a named event that the opening attends, follows or sends a delegation to. */
function framedFormal(seen: Seen): Primary | null {
  const formal = seen.formal.find((one) => one.name !== null && !one.isLower && !one.isAnother && one.kind !== 'other' && positionWeight(seen, one.sentence) !== null && !looksBack(seen, one.sentence) && !isSpokenAt(seen, one) && !UNHELD.test(beforeIn(seen, one.sentence, one.start)));
  return formal === undefined ? null : { kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score: LEAST_WEAK, rule: 'event.formal' };
}

/** How much an event counts for standing where it stands; 0 when it stands too far down. */
function positionWeight(seen: Seen, sentence: number): number | null {
  const { headline, lede } = seen.layout;
  if (headline.has(sentence)) return 1;
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

const SPOKEN_AT = /\b(?:said|says|told|speaking|spoke|remarks?|speech|warned|added|interview(?:ed)?|asked|panel)\b[^.;“”"]{0,40}\b(?:at|to)(?: (?:the|an?))?[^.,;]{0,24}$/i;

/** "said at the Harbour Security Forum": a conference without a number, at which somebody only speaks. */
function isSpokenAt(seen: Seen, { kind, edition, sentence, start }: FormalMention): boolean {
  return kind === 'meeting' && edition === null && SPOKEN_AT.test(beforeIn(seen, sentence, start));
}

/** Only looked back on, attended, prepared or come for; in lower case also where it does not open the report. */
function isFramed(seen: Seen, formal: FormalMention): boolean {
  if (isBesideOthers(seen, formal)) return true;
  if (looksBack(seen, formal.sentence) || (formal.isLower && !isOpening(seen, formal.sentence))) return true;
  const before = beforeIn(seen, formal.sentence, formal.start);
  if (formal.sentence > seen.layout.lede && PURPOSE.test(before)) return true;
  return GOVERNED.test(before) && !isAnnounced(formal, before) && !isSessionOf(seen, formal, before);
}

/** The body of many states, the occasion, the conference or the past meeting beside which a report tells its own event. */
function isBesideOthers(seen: Seen, formal: FormalMention): boolean {
  return isOfMembers(seen, formal) || isOfManyBeside(seen, formal) || OCCASION.test(beforeIn(seen, formal.sentence, formal.start)) || isSpokenAt(seen, formal) || isOfPast(seen, formal);
}

/** "all Pacific Islands Forum nations", "the Commission’s members": those who belong to a body. */
function isOfMembers({ report }: Seen, { end }: FormalMention): boolean {
  return /^(?:nations|countries|members?|states|secretariat|leaders|region)$/.test(wordAt(report.tokens, report.classes[end] === ')' ? end + 1 : end));
}

/** On the margins of what a longer name tells. */
const OCCASION = /\b(?:margins?|side-?lines?) of(?: the)? (?:(?!\b(?:held|met|convened|signed|co-?chaired|hosted)\b)[^.;,]){24,110}$/i;
const OF_MANY = /\b(?:quadrilateral|multilateral|multi-?national|multi-?lateral|pentalateral|\d{1,2}-nation)\b[^.;]{0,40}$/i;

/** "made a port call and went on to the quadrilateral exercise": what two did, where both stand in the opening. */
function isOfManyBeside(seen: Seen, { kind, sentence, start, phrase }: FormalMention): boolean {
  return kind === 'exercise' && OF_MANY.test(`${beforeIn(seen, sentence, start)} ${phrase.replace(/ \S+$/, '')}`) && seen.cues.some((cue) => cue.sentence === sentence && cue.kind === 'port-call');
}

/** "is on a visit to co-chair the 5th Dialogue": behind the opening, what a guest came for and not what the report tells. */
const PURPOSE = /\b(?:visit|trip|arrived|here|stay)\b[^.;]{0,60}\bto (?:co-?chair|chair|lead)[^.,;]{0,24}$/i;

const SESSION: ReadonlySet<EngagementKind> = new Set(['committee-session', 'dialogue', 'staff-talks']);

/** "signed two memoranda … during the eighth meeting of the Joint Commission": the numbered session is what took place. */
function isSessionOf({ layout }: Seen, { edition, kind, sentence }: FormalMention, before: string): boolean {
  return edition !== null && SESSION.has(kind) && sentence <= layout.lede + 1 && /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|agreed|agreements?)\b[^.;]*\b(?:during|at)(?: the)? ?$/i.test(before);
}

/** "I look forward to attending the inaugural X", "will attend": the numbered meeting of two or three is what is announced. */
function isAnnounced({ name, edition, kind }: FormalMention, before: string): boolean {
  return edition !== null && (kind !== 'meeting' || /\b(?:bi|tri)lateral\b/i.test(name ?? '')) && /\b(?:look(?:s|ing)? forward to attending|will attend)[^.,;]{0,24}$/i.test(before);
}

/** So much a name in the headline loses where the report opens with a visit and does not name it. */
const HEADING_LOSS = 6;

function isOnlyHeading({ layout, formal, cues }: Seen, { sentence }: FormalMention): boolean {
  return layout.headline.has(sentence) && !formal.some((other) => other.sentence === layout.lede && other.name !== null) && cues.some((cue) => cue.sentence === layout.lede && cue.kind === 'visit');
}

/** Spoken of, or in lower case hoped for. */
function isNotHeld({ report }: Seen, formal: FormalMention, before: string): boolean {
  return isSpokenOf(before, wordAt(report.tokens, formal.start)) || (formal.isLower && isHypothetical(before));
}

function formalWeight({ kind, edition, isLower }: FormalMention): number {
  return FORMAL_WEIGHT[kind] + (edition === null ? 0 : 2) - (isLower ? 1 : 0);
}

function isOpening(seen: Seen, sentence: number): boolean {
  return sentence === seen.layout.lede || seen.layout.headline.has(sentence);
}

function cueCandidates(seen: Seen): Primary[] {
  return seen.cues.flatMap((cue) => {
    const position = positionWeight(seen, cue.sentence);
    if (position === null || looksBack(seen, cue.sentence) || isNegated(sentenceText(seen.report, cue.sentence)) || isOfEarlier(seen, cue) || isToImprove(seen, cue) || (SESSION.has(cue.kind) && UNHELD.test(beforeIn(seen, cue.sentence, cue.start))) || isNominal(seen, cue) || isSessionByVideo(seen, cue)) return [];
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

/** What the words around an act say of its kind. */
function kindOf(seen: Seen, cue: Cue): EngagementKind {
  if (isSpokenInPerson(seen, cue)) return 'meeting';
  if (isByPhone(seen, cue)) return 'call';
  return cue.kind === 'visit' && isOfShip(seen.report, cue) ? 'port-call' : cue.kind;
}

const TOLD_AFTERWARDS = 3;

/** What a speaker comes from is what the report is about, though its words come first. */
function tellingWeight(seen: Seen, cue: Cue): number {
  return (cue.kind === 'meeting' || cue.kind === 'dialogue') && cue.sentence > seen.layout.lede && isToldAfterwards(seen, cue) ? TOLD_AFTERWARDS : 0;
}

const CONVERSES = /^(?:conversations?|discussions?)$/;
const PHONE = /\b(?:phone|telephone|telephonic)\b/i;

/** "held a long conversation", where headline or opening speak of a telephone and no town is told. */
function isByPhone(seen: Seen, { kind, end, sentence }: Cue): boolean {
  if (kind !== 'meeting' || !CONVERSES.test(wordAt(seen.report.tokens, end - 1)) || placesSaid(seen, sentence).length > 0) return false;
  return [seen.layout.first, seen.layout.lede, ...seen.layout.headline].some((index) => PHONE.test(sentenceText(seen.report, index)));
}

const FROM_AFAR = /\b(?:phone|telephone|call(?:ed|s)?|video|virtual(?:ly)?|online|line|readout)\b/i;

/** "On 3 May in Warsaw, Minister A spoke with Minister B": face to face, where a town is told and no telephone. */
function isSpokenInPerson(seen: Seen, { kind, start, sentence }: Cue): boolean {
  if (kind !== 'call' || wordAt(seen.report.tokens, start) !== 'spoke' || placesSaid(seen, sentence).length === 0) return false;
  return ![sentence, ...seen.layout.headline].some((index) => FROM_AFAR.test(sentenceText(seen.report, index)));
}

const BY_VIDEO = /^(?:video|virtual|tele|conference)/;

/** "a virtual meeting of the Consultative Group", "chaired by videoconference the 2nd Consultations": a session, held from afar. */
function isSessionByVideo({ report, formal }: Seen, { kind, start, sentence }: Cue): boolean {
  return kind === 'call' && BY_VIDEO.test(wordAt(report.tokens, start)) && formal.some((one) => one.sentence === sentence && one.name !== null && SESSION.has(one.kind) && !one.isLower && !one.isAnother);
}

/** "visited Gaborone, where he held talks": the visit frames what took place within it. */
function frameWeight(seen: Seen, cue: Cue): number {
  if (cue.kind !== 'visit') return 0;
  const behind = seen.report.text.slice(seen.report.tokens[cue.end - 1]?.end ?? 0, seen.report.tokens[(seen.report.sentences[cue.sentence]?.end ?? 1) - 1]?.end ?? 0);
  return /^[^.;]{0,160}\b(?:where|during which|in the course of which|and (?:also )?(?:attended|co-chaired|took part in|participated in))\b/i.test(behind) ? FRAME_WEIGHT : 0;
}

/** "approved the signing of", "ratified": a government decides, and nothing is signed. */
const APPROVED = /\b(?:approv(?:ed|es|al (?:of|for))|authori[sz]e[ds]?|ratif\w+|cleared|endorsed|(?:nod|green light) (?:to|for))\b[^.;]{0,40}$/i;

/** What stands behind the act says that it is only possible. */
function mayOnlyBe({ report }: Seen, { kind, sentence, end }: Cue): boolean {
  if (kind === 'exercise') return false;
  const [from, until] = [report.tokens[end - 1]?.end ?? 0, report.tokens[(report.sentences[sentence]?.end ?? end) - 1]?.end ?? 0];
  return isOnlyPossible(report.text.slice(from, until));
}

/** "an agreement that was signed in 2019", "decided to sign", "fired a missile during an exercise". */
function isOfThing({ kind }: Cue, before: string): boolean {
  if (kind === 'signing' && APPROVED.test(before)) return true;
  return kind === 'exercise' ? DURING.test(before) : (kind === 'signing' || kind === 'ceremony') && (TOLD_OF_A_THING.test(before) || isOnlyDecided(before));
}

/** "speaking after a summit with", "told reporters after talks with": what took place just before somebody spoke. */
const AFTER_TALKS = /\b(?:speaking|spoke|said|told (?:reporters|journalists|a (?:joint )?(?:news|press) conference)|(?:news|press) conference|statement(?: (?:released|issued))?),?(?: to reporters| in [A-Z]\w+| here| on [A-Z]\w+day)? (?:after|following|at the end of)(?: (?:a|an|the|his|her|their|[a-z-]+)){0,3} $/;

/** With somebody of a country: "talks with unions" are none. */
const SOMEBODY = /^[^.;,]*[CA][^.;,]*[PRHN]|^[^.;,]*[PRH][^.;]*[CA]|^[xt]{0,2}[AV]{0,2}P/;
const SOMEBODY_REACH = 12;
const LEADS_BACK = /^(?:after|following)$/;

/** "left Colombo on Monday after a two-day port call": a call that is told by its end. */
const LEFT_PORT = /\b(?:departed|departs|left|leaves|sailed from|set sail from)\b[^.;]{0,60}\b(?:after|following|on completion of|completing|concluding)(?: (?:a|an|its|her|their))?[^.,;]{0,18}$/;

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

/** What the first sentence does not tell is no news when it lies so far back. */
const LONG_GONE = /\blast year\b|\byears? ago\b|\b(?:19|20)\d{2}\b/i;

/** Behind the opening an act that is told with another month or year is not what the report is about. */
function isOfPast(seen: Seen, cue: Pick<Cue, 'sentence' | 'start' | 'end'>): boolean {
  const { day } = seen.layout.reference;
  const { first, lede } = seen.layout;
  if (day === null || cue.sentence < lede || cue.sentence <= first) return false;
  const period = otherPeriod(seen, cue, { start: day, end: day });
  if (cue.sentence === lede && !LONG_GONE.test(period?.text ?? '')) return false;
  return period !== null && (!period.isFuture || !isFuture(sentenceText(seen.report, cue.sentence)));
}

/** "previous visits to", "during the meeting between…" far behind another event: not what the sentence tells. */
function isNominal(seen: Seen, cue: Cue): boolean {
  const before = beforeIn(seen, cue.sentence, cue.start);
  if (isHypothetical(before) || mayOnlyBe(seen, cue) || isOfPast(seen, cue) || SPOKEN_OF.test(before) || isSpokenOf(before, wordAt(seen.report.tokens, cue.start)) || isOfThing(cue, before)) return true;
  if (isToldAfterwards(seen, cue) || isToldByEnd(cue, before)) return false;
  if (LEADS_BACK.test(wordAt(seen.report.tokens, cue.start))) return true;
  return /\b(?:following|after|since|before|anniversary of|\d{1,3}(?:th|st|nd|rd) year of|years? since|ahead of|prior to|regular|frequent|recent|previous|last(?! (?:week|month|year|night|evening|[A-Z]))|future|invited [^.]{0,60} to)(?: (?:a|an|the|his|her|their))?[^.,;]{0,18}$/i.test(before);
}

function beforeIn(seen: Seen, sentence: number, token: number): string {
  const first = seen.report.sentences[sentence]?.start ?? token;
  const from = seen.report.tokens[first]?.start ?? 0;
  return seen.report.text.slice(from, seen.report.tokens[token]?.start ?? from);
}
