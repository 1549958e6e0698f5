import type { EngagementKind } from '../../../shared/domain/values';
import type { Mention } from '../people/mention';
import { mentionEnd } from '../people/sideWords';
import { textBefore, textBehind, type Event } from './aroundMention';
import { isFuture, sentenceText } from './cues';
import { AT_THE_AIRPORT, LEADER, NOT_PART_BEFORE, NOT_PART_BEHIND, OF_OTHER_MEETING, OF_THE_TALKS, PASSED_ON, PROVIDES } from './partWords';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** What stands behind the last "while". */
function clauseOf(text: string): string {
  return text.includes('wh') ? text.replace(/^.*\b(?:while|whereas)\b/, '') : text;
}

/** "Former Foreign Minister X". */
const NO_LONGER = /^(?:former|ex-|then-)/i;

/** "By Ensign Name, Fleet Public Affairs": who wrote the report. */
const BYLINE = /^(?:story |photos? |article )?by $/i;

/** "Special Representative Name" on a line of its own above the report: who wrote it. */
function isAlone({ report, layout }: Seen, { sentence, start, end, postSpan }: Mention): boolean {
  const line = report.sentences[sentence];
  const from = Math.min(start, postSpan?.start ?? start);
  return line !== undefined && sentence < layout.lede && /^[RH.]{0,4}$/.test(report.classes.slice(line.start, from)) && line.end <= Math.max(end, postSpan?.end ?? end) + 1;
}

/** "A security analyst, Dr X, welcomed the agreement": who looks on from outside. */
const LOOKS_ON = /\b(?:analyst|researcher|commentator|activist|historian|economist|trader|farmer|driver|resident|bystander|hotelier|villager|fisherman|observer at)s?,? $/i;

const IN_DELEGATION = /\b(?:led|headed|represented|chaired) by\b|\b(?:includ|compris|consist)\w+\b/;
const OF_OFFICE = /\b(?:minister|president|premier|secretary|ambassador|chief|commissioner|governor|speaker|mayor|general|admiral|commodore|colonel|brigadier)\b/i;

/** "Lt Cdr A Name / For: Director General": who signs the release. */
function isSignature({ report }: Seen, mention: Mention): boolean {
  const { sentence } = mention;
  const [line, next] = [report.sentences[sentence], report.sentences[sentence + 1]];
  return line !== undefined && next !== undefined && line.isFirstOfBlock && next.block !== line.block && line.end <= mentionEnd(mention) + 1 && /^[RH.,]{0,6}$/.test(report.classes.slice(line.start, mention.start)) && /^for:? (?:the )?(?:director|chief|secretary|commander|head)/i.test(sentenceText(report, sentence + 1));
}

function isAuthor(seen: Seen, mention: Mention, before: string): boolean {
  return (BYLINE.test(before) || isAlone(seen, mention)) && seen.report.sentences[mention.sentence]?.isFirstOfBlock === true;
}

/** Whether the words around a mention say that the person was not there: passed on, invited, only spoken of, met elsewhere. */
export function isExcluded(seen: Seen, { primary }: Event, { mention, isOpening }: { mention: Mention; isOpening: boolean }): boolean {
  if (NO_LONGER.test(mention.post ?? '') || PROVIDES.test(sentenceText(seen.report, mention.sentence))) return true;
  const before = textBefore(seen, mention);
  if (isSignature(seen, mention) || isAuthor(seen, mention, before)) return true;
  if (isOutsider(seen, mention, before) || isElsewhere(before, primary) || (isOpening && isOnlySpokenOf(mention, before))) return true;
  return isStoodInFor(seen, mention) || isNamedApart(seen, primary, { mention, isOpening, before });
}

function isElsewhere(before: string, { kind }: Primary): boolean {
  return OF_OTHER_MEETING.test(before) || PASSED_ON.test(before) || (kind !== 'visit' && AT_THE_AIRPORT.test(before));
}

function isOutsider(seen: Seen, mention: Mention, before: string): boolean {
  if (!LOOKS_ON.test(before) || IN_DELEGATION.test(before) || /^,? (?:led|headed|heads|leads) /.test(textBehind(seen, mention))) return false;
  return !OF_OFFICE.test(`${mention.post ?? ''} ${mention.rank ?? ''}`);
}

/** "stressed that His Majesty and President B share a vision": leaders of whom somebody only speaks. */
const SPOKEN_THAT = /\b(?:stressed|noted|underlined|affirmed|reiterated|recalled|pointed out|emphasi[sz]ed) that\b[^.;]*$/i;
const MEETS_THERE = /\b(?:met|meets?|received|talks|meeting|held|hosted|visit\w*)\b[^.;]*$/i;

const OF_STATE = /\b(?:president|prime minister|king|queen|majesty|highness|emir|amir|sultan)\b/i;

function isOnlySpokenOf({ post, rank }: Mention, before: string): boolean {
  const match = OF_STATE.test(post ?? rank ?? '') ? SPOKEN_THAT.exec(before) : null;
  return match !== null && !MEETS_THERE.test(match[0]);
}

/** "According to the embassy’s page, X and Y co-chaired": who tells it, and not who is told of. */
const LEADS_IN = /^according to [^,;]{0,60}\b(?:page|reports?|statement|release|agency|media|sources|website|ministry|embassy|office|newspaper|account|channel|daily|bulletin|communiqu[eé]|readout),? $/i;

/** "Ministry spokesman X said Minister A met B": who speaks, and not of whom it is said. */
const SPOKEN_FOR = /^[^.;]{0,60}\bspokes(?:man|woman|person)\b[^.;]{0,70}\b(?:said|announced|confirmed|told reporters)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| today| yesterday)?(?: that)? (?=\p{Lu}|the |$)/u;

/** Words right before or behind the name: "invited by", "'s visit". */
function isNamedApart(seen: Seen, primary: Primary, { mention, isOpening, before }: { mention: Mention; isOpening: boolean; before: string }): boolean {
  const match = OF_THE_TALKS.test(mention.post ?? '') ? null : NOT_PART_BEFORE.exec(clauseOf(before.replace(LEADS_IN, '').replace(SPOKEN_FOR, '').slice(-90).replace(/\bSaid\b/g, '')));
  if (match !== null && !isNoLead(match[0], before, { mention, kind: primary.kind }) && !allowed(match[0], { seen, primary, isOpening, post: mention.post }) && !isInviterPresent(seen, mention, match[0]) && !isBehindInviter(seen, mention, match[0])) return true;
  const behind = textBehind(seen, mention);
  if (isWhose(seen, mention)) return true;
  if (/^['’]s (?:[^.]{0,20}\b(?:invitation|decision|vision|leadership)|(?:upcoming|forthcoming|planned|recent|future|next|last|previous|historic|earlier)\b)/i.test(behind)) return true;
  return !isOpening && NOT_PART_BEHIND.test(behind) && !/\b(?:delegation|meeting|talks|visit)\b/i.test(behind);
}

/** "President A’s National Security Advisor B": only whose adviser B is. */
function isWhose({ report, mentions }: Seen, { sentence, end }: Mention): boolean {
  return report.classes[end] === 's' && mentions.some((other) => other.sentence === sentence && other.rule === 'person.post-before' && (other.postSpan?.start ?? -1) >= end && (other.postSpan?.start ?? 0) <= end + 1);
}

const REPRESENTED = /^,? ?(?:was|were) to have (?:attended|come|led)\b(?![^.;]*\b(?:but|and)\b[^.;]*\b(?:met|held|flew|arrived|came)\b)|^,? ?sent (?:his |her )?apologies\b|^,? ?(?:(?:could|did) not attend|could not come|did not come(?=[.,;]| because| owing| due))\b|^,? ?(?:who )?(?:was|is|were|will be) represented (?:there |at [^.,;]{1,16} )?by\b/;

/** "The Minister, A, was represented by Secretary B": who sent somebody was not there. */
function isStoodInFor(seen: Seen, mention: Mention): boolean {
  return REPRESENTED.test(textBehind(seen, { ...mention, end: mentionEnd(mention) }));
}

/** Who runs the exercise, and not whose orders somebody follows. */
const DIRECTED = /\b(?:exercise|training|drills?|manoeuvres|maneuvers|patrol) (?:is|was|are|were|will be) (?:being )?directed by (?:the )?(?:[A-Z]\S+ )?$/i;

/** "The delegation of Brazil was under the leadership of A, and that of the host country under the leadership of B". */
const LED_DELEGATION = /\b(?:delegation|team|side|that) (?:of|from) [^.;]{1,60}? (?:was |were )?under the leadership of (?:the )?(?:\d{1,2}(?:st|nd|rd|th) )?$/i;

/** "on behalf of the government and Mr B", "under the leadership of General X" at an exercise: those who are there. */
function isNoLead(lead: string, before: string, { mention, kind }: { mention: Mention; kind: EngagementKind }): boolean {
  if (/^directed by\b/i.test(lead)) return kind === 'exercise' && DIRECTED.test(before);
  if (/^leadership of\b/i.test(lead) && LED_DELEGATION.test(before)) return true;
  if (/^on behalf of\b/i.test(lead)) return / and (?:the )?$/.test(before);
  if (/^chairmanship of\b/i.test(lead)) return SITS.has(kind) && /\bunder the (?:joint |shared )?$/.test(before.slice(0, before.toLowerCase().lastIndexOf('chairmanship')));
  return /^(?:leadership|orders) of\b/i.test(lead) && kind === 'exercise' && mention.rank !== null;
}

/** "At the invitation of A, B paid a visit": it is A who invited. */
function isBehindInviter({ mentions }: Seen, mention: Mention, lead: string): boolean {
  return /\binvitation\b/i.test(lead) && mentions.some((other) => other.sentence === mention.sentence && other.end <= mention.start && lead.includes(other.name));
}

/** What has a chair, who is there. */
const SITS: ReadonlySet<EngagementKind> = new Set(['committee-session', 'dialogue', 'staff-talks', 'meeting']);

const BOTH = /\b(?:the two|both) (?:[a-z]+ )?(ministers|presidents|prime ministers|leaders|sides' leaders|chiefs|commanders|speakers)\b|\bthe (ministers|presidents|prime ministers|chiefs|commanders|speakers) (?:will |are to |also )*(?:hold|held|meet|met|discuss|discussed|sign|signed|talk|talked|exchange|exchanged)\b/i;

/** "At the invitation of Minister A, Minister B paid a visit. The two Ministers …": who invited took part. */
function isInviterPresent(seen: Seen, { sentence, post }: Mention, lead: string): boolean {
  if (!/^(?:at the |an )?invitation (?:of|from)/i.test(lead) || post === null || sentence > seen.layout.lede + 1) return false;
  for (let index = sentence; index <= Math.min(sentence + BOTH_REACH, seen.report.sentences.length - 1); index += 1) {
    const both = BOTH.exec(sentenceText(seen.report, index));
    const office = (both?.[1] ?? both?.[2])?.toLowerCase();
    if (office !== undefined && (office === 'leaders' ? /president|prime minister|chancellor|king|emir|sultan/i.test(post) : new RegExp(`counterpart|${office.replace(/s$/, '')}`, 'i').test(post))) return true;
  }
  return false;
}

const BOTH_REACH = 8;

/** "the visit of X", "speaking following talks with his counterpart, X": in the opening these are the event itself. */
const OF_ITSELF = /^(?:visits? (?:by|of)|told|said|between president|following (?:his |her |their |the |a )?(?:talks|meeting|discussions)\b)/i;

const CALLED_ON: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'port-call']);

/** "called on General X" tells the host when the call is the event itself; a visit "of Minister X" may be the event itself. */
function allowed(lead: string, { seen, primary, isOpening, post }: { seen: Seen; primary: Primary; isOpening: boolean; post: string | null }): boolean {
  if (/^(?:will|is to|due to|expected to|scheduled to) meet/i.test(lead)) return primary.kind === 'visit' || isFuture(sentenceText(seen.report, primary.sentence));
  if (/^call on/i.test(lead) && !isOpening && LEADER.test(post ?? '')) return false;
  if (/^calls? on/i.test(lead)) return isOpening || CALLED_ON.has(primary.kind);
  if (/^congratulated/i.test(lead)) return isOpening && primary.kind === 'call';
  return isOpening && OF_ITSELF.test(lead);
}

/** Kinds of which a leader who is only named further down is no part. */
const OF_OFFICIALS: ReadonlySet<EngagementKind> = new Set(['committee-session', 'staff-talks', 'dialogue', 'exercise', 'call', 'port-call', 'meeting', 'signing']);

/** On a visit a leader is seen: "was received by", "called on". */
const SEES = /\b(?:received|welcomed|hosted|met|meets?|meetings?|called on|calls? on|audience|talks|dinner|lunch|greeted|accompanied|attended)\b/;

/** "This consultation, led by the Prime Minister X and the Sultan". */
const LED_BY = /^(?:this|the) (?:[\w-]+ ){0,3}(?:meeting|session|consultations?|dialogue|talks|commission|committee),? (?:was |were )?(?:led|headed|co-?chaired|chaired) by\b/i;

/** A president further down in a report of the talks of officials: met at a side call, or only spoken of. */
export function isAloofLeader(seen: Seen, { primary }: Event, mention: Mention): boolean {
  const { post, sentence } = mention;
  if (post === null || sentence <= seen.layout.lede || !LEADER.test(post) || LED_BY.test(textBefore(seen, mention))) return false;
  if (!OF_OFFICIALS.has(primary.kind) && primary.formal === null && SEES.test(sentenceText(seen.report, sentence))) return false;
  if (primary.formal === null && sentence === seen.layout.lede + 1 && areBothLed(seen, sentence)) return false;
  return !seen.mentions.some((other) => other.post !== null && isInOpening(seen, primary, other.sentence) && LEADER.test(other.post));
}

/** "Prime Minister A of Laos and Prime Minister B of Malaysia reached an understanding", right behind the opening: leaders of both. */
function areBothLed({ report, mentions }: Seen, sentence: number): boolean {
  const leaders = mentions.filter((one) => one.sentence === sentence && LEADER.test(one.post ?? ''));
  if (leaders.length === 2 && leaders.every((one) => one.rule === 'person.post-shared') && LED_TALKS.test(sentenceText(report, sentence))) return true;
  return new Set(leaders.flatMap((one) => one.country ?? [])).size > 1;
}

const LED_TALKS = /\b(?:led their|held (?:talks|a meeting)|met)\b/;

/** Headline, opening, and the sentence that tells of the event. */
export function isInOpening({ layout }: Seen, primary: Primary, sentence: number): boolean {
  return (sentence >= layout.first && sentence <= layout.lede) || layout.headline.has(sentence) || sentence === primary.sentence;
}
