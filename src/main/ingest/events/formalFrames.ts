import { wordAt } from '../language/tokens';
import { beforeIn, isHypothetical, isSpokenOf } from './cues';
import type { FormalMention } from './formalMention';
import { looksBack } from './lookingBack';
import { isOfPast } from './pastActs';
import type { Seen } from './reading';
import { SESSION } from './sessionKinds';

const GOVERNED = /\b(?:(?:will|would|to|shall) be (?:[a-z]+ )?(?:considered|discussed|raised|addressed|signed|reviewed|taken up) (?:at|during|in)|(?:set|setting|sets) the agenda for|related to|relating to|aspects of|work of|activities of|preparations? (?:for|of)|observe|observing|attend|attending|attended|witness|witnessing|participate in|participating in|participated in|took part in|taking part in|ahead of|following|after|prior to|before|margins? of|sidelines? of|sideslines? of|side-lines? of|framework of|under the|member of|establish(?:ed|ment of)?|(?:to )?(?:form|create|set up)|forming|creating|setting up|creation of|formation of|provid(?:es|ed|ing) for|calls for|foresees|envisages|delegation to|invited to|chairman of|chair of|speaking at|addressed|address|during|(?:agree[sd]?|agreed) to (?:hold|convene)(?:(?: an?| the)?(?: [a-z]+)? (?:meetings?|sessions?|rounds?) of)?|discuss(?:ed|es|ing)?(?: \w+){0,2} (?:upcoming|forthcoming))(?: (?:the|an?|upcoming|forthcoming|[a-z]+ly))?[^.,;]{0,24}$/i;
const SPOKEN_AT = /\b(?:said|says|told|speaking|spoke|remarks?|speech|warned|added|interview(?:ed)?|asked|panel)\b[^.;“”"]{0,40}\b(?:at|to)(?: (?:the|an?))?[^.,;]{0,24}$/i;

/** "said at the Harbour Security Forum": a conference without a number, at which somebody only speaks. */
export function isSpokenAt(seen: Seen, { kind, edition, sentence, start }: FormalMention): boolean {
  return kind === 'meeting' && edition === null && SPOKEN_AT.test(beforeIn(seen, sentence, start));
}

/** Only looked back on, attended, prepared or come for; in lower case also where it does not open the report. */
export function isFramed(seen: Seen, formal: FormalMention): boolean {
  if (isBesideOthers(seen, formal)) return true;
  if (looksBack(seen, formal.sentence) || (formal.isLower && !isOpening(seen, formal.sentence))) return true;
  const before = beforeIn(seen, formal.sentence, formal.start);
  if (formal.sentence > seen.layout.lede && PURPOSE.test(before)) return true;
  if (isToMeet(seen, formal)) return true;
  return GOVERNED.test(before) && !isAnnounced(formal, before) && !isSessionOf(seen, formal, before);
}

const TO_MEET = /^(?:[^.;]{0,60})? (?:to|will) (?:meet|convene|be held|unveil|bring|boost|open|take place|be convened)\b/i;

/** "Joint Commission to meet in autumn" above "… said after talks with his counterpart": what the talks prepare. */
function isToMeet({ report, layout, cues, mentions }: Seen, { sentence, end }: FormalMention): boolean {
  if (!layout.headline.has(sentence) || !TO_MEET.test(report.text.slice(report.tokens[end - 1]?.end ?? 0, (report.tokens[end - 1]?.end ?? 0) + 120))) return false;
  return cues.some((cue) => cue.sentence === layout.lede && (cue.kind === 'meeting' || cue.kind === 'call')) && new Set(mentions.flatMap((mention) => (mention.sentence === layout.lede && mention.postSpan !== null ? [mention.name] : []))).size > 1;
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

/** "signed two memoranda … during the eighth meeting of the Joint Commission": the numbered session is what took place. */
function isSessionOf(seen: Seen, formal: FormalMention, before: string): boolean {
  const { layout } = seen;
  const { edition, kind, sentence } = formal;
  if (isAllThatIsTold(seen, formal, before)) return true;
  return edition !== null && SESSION.has(kind) && sentence <= layout.lede + 1 && /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|agreed|agreements?)\b[^.;]*\b(?:during|at|under)(?: the)? ?$/i.test(before);
}

/** "declared that they made progress during the second meeting of the Committee": the opening tells of nothing else. */
function isAllThatIsTold({ layout, cues }: Seen, { edition, kind, sentence, start, end }: FormalMention, before: string): boolean {
  return edition !== null && SESSION.has(kind) && sentence === layout.lede && /\bduring(?: the)? ?$/i.test(before) && !cues.some((cue) => cue.sentence === sentence && (cue.end <= start || cue.start >= end));
}

/** "I look forward to attending the inaugural X", "will attend": the numbered meeting of two or three is what is announced. */
function isAnnounced({ name, edition, kind }: FormalMention, before: string): boolean {
  return edition !== null && (kind !== 'meeting' || /\b(?:bi|tri)lateral\b/i.test(name ?? '')) && /\b(?:look(?:s|ing)? forward to attending|will attend)[^.,;]{0,24}$/i.test(before);
}

/** So much a name in the headline loses where the report opens with a visit and does not name it. */
export const HEADING_LOSS = 6;

export function isOnlyHeading({ layout, formal, cues }: Seen, { sentence, edition }: FormalMention): boolean {
  return edition === null && layout.headline.has(sentence) && !formal.some((other) => other.sentence === layout.lede && other.name !== null) && cues.some((cue) => cue.sentence === layout.lede && cue.kind === 'visit');
}

const HOPED_FOR = /\b(?:hop(?:e[sd]?|ing)|wish(?:es|ed)?|confident|optimistic) that\b[^.;,]{0,60}$/i;

/** "is hoping that the inaugural convening of the Joint Commission will finally happen": nobody has fixed a day, of it or of what is said of it below. */
export function isHopedFor(seen: Seen, { kind, edition = null, sentence, start }: Pick<FormalMention, 'kind' | 'sentence' | 'start'> & Partial<Pick<FormalMention, 'edition'>>): boolean {
  if (HOPED_FOR.test(beforeIn(seen, sentence, start))) return true;
  return edition === null && seen.formal.some((one) => one.kind === kind && one.sentence < sentence && isOpening(seen, one.sentence) && HOPED_FOR.test(beforeIn(seen, one.sentence, one.start)));
}

/** Spoken of, or in lower case hoped for. */
export function isNotHeld(seen: Seen, formal: FormalMention, before: string): boolean {
  return isSpokenOf(before, wordAt(seen.report.tokens, formal.start)) || isHopedFor(seen, formal) || ((formal.isLower || seen.layout.headline.has(formal.sentence)) && isHypothetical(before));
}

function isOpening(seen: Seen, sentence: number): boolean {
  return sentence === seen.layout.lede || seen.layout.headline.has(sentence);
}
