import type { Mention } from '../people/mention';
import type { Person } from '../people/people';
import { mentionEnd } from '../people/sideWords';
import { isAloofLeader, isExcluded, isInOpening } from './absentees';
import { textBefore, textBehind, type Event } from './aroundMention';
import { isBackground, sentenceText } from './cues';
import { isOnItsDay, isOtherDay, isOtherEvent, isStillAhead } from './otherActsOf';
import { isMetEarlier } from './othersMeet';
import { isMetElsewhere } from './otherVisits';
import { LEADER, TAKES_PART, VOICE } from './partWords';
import type { Primary } from './primary';
import type { Seen } from './reading';
import type { When } from './when';

/** A person who took part, with the mention that shows it. */
export interface Participant {
  person: Person;
  mention: Mention;
  country: string | null;
  countryRule: string;
  rule: string;
}

/** Those of the people who took part in the primary engagement: not who is only quoted, invited or looked back on. */
export function findParticipants(seen: Seen, primary: Primary, { when, countries }: { when: When; countries: readonly string[] }): Taking[] {
  const taking: Taking[] = [];
  for (const person of seen.people) {
    if (person.words.length < 2 && !person.mentions.some((mention) => mention.rank !== null || mention.post !== null)) continue;
    if (person.mentions.some((mention) => VOICE.test(mention.post ?? ''))) continue;
    const shown = person.mentions.map((mention) => ({ mention, rule: ruleOf(seen, { primary, when, countries }, mention) ?? (isAboard(seen, primary, mention) ? 'participant.verb' : null) })).find((one) => one.rule !== null) ?? bySurname(seen, { primary, when, countries }, person);
    if (shown?.rule) taking.push({ person, mention: best(person, shown.mention, seen.layout.headline), rule: shown.rule });
  }
  return ofOffice(seen, taking);
}

type Taking = { person: Person; mention: Mention; rule: string };

/** Who is told by a surname alone has a post, or a rank in the opening. */
function ofOffice(seen: Seen, taking: readonly Taking[]): Taking[] {
  return taking.filter((one) => one.person.words.length > 1 || one.mention.post !== null || isLeader(seen, one) || (one.rule === 'participant.opening' && isOfRank(one.mention)));
}

/** "the other side led by Datin Suriani". */
function isLeader(seen: Seen, { mention }: Taking): boolean {
  return mention.rank !== null && /\b(?:led|headed) by $/.test(textBefore(seen, mention));
}

/** So far behind the opening a surname alone may tell of somebody's deeds. */
const SURNAME_REACH = 20;
const LONGEST_ACT = 40;
const ACTS = /^ (?:also |then |later )?(?:met|led|co-?chaired|chaired|held talks|held discussions|signed|hosted|received|attended|toured|called on|discussed|exchanged|welcomed|represented|headed|took part)\b/;

/** "Otieno met with the chief of the fleet": who is named in full only beside what they said, and acts by surname. */
function bySurname(seen: Seen, event: Event, person: Person): { mention: Mention; rule: string } | undefined {
  const [first] = person.mentions;
  const surname = person.words.at(-1);
  if (first === undefined || surname === undefined || person.words.length < 2 || isThird(first, event.countries)) return undefined;
  for (let index = seen.layout.lede + 1; index <= seen.layout.lede + SURNAME_REACH; index += 1) {
    const at = actorIn(seen, index, surname);
    if (at !== null && isOfTheEvent(seen, event, { ...first, start: at, end: at + 1, sentence: index, postSpan: null })) return { mention: first, rule: 'participant.surname' };
  }
  return undefined;
}

/** Where a surname stands alone before the verb of who takes part. */
function actorIn({ report }: Seen, index: number, surname: string): number | null {
  const sentence = report.sentences[index];
  for (let at = sentence?.start ?? 0; at < (sentence?.end ?? 0); at += 1) {
    const token = report.tokens[at];
    if (token?.key === surname && report.classes[at] === 'N' && report.classes[at - 1] !== 'N' && ACTS.test(report.text.slice(token.end, token.end + LONGEST_ACT))) return at;
  }
  return null;
}

function isOfTheEvent(seen: Seen, { primary, when }: Event, mention: Mention): boolean {
  return !isBackground(sentenceText(seen.report, mention.sentence)) && !isOtherDay(seen, when, mention) && !isOtherEvent(seen, { primary, when }, mention);
}

/** "Admiral dos Santos": a rank tells more than a form of address. */
function isOfRank({ rank }: Mention): boolean {
  return rank !== null && /\b(?:Gen(?:eral)?|Adm(?:iral)?|Col(?:onel)?|Brig(?:adier)?|Marshal|Commodore|Cdre|Capt(?:ain)?|Maj(?:or)?|Commander|Lieutenant)\b/.test(rank);
}

/** The mention with a post tells more than the one that shows that the person took part. */
function best(person: Person, shown: Mention, headline: ReadonlySet<number>): Mention {
  const all = person.mentions.filter((mention) => mention.post !== null);
  const below = all.filter((mention) => !headline.has(mention.sentence));
  const telling = below.length > 0 ? below : all;
  return telling.toSorted((a, b) => Number(b.name.length > 0 && b.name === person.name) - Number(a.name === person.name) || length(b) - length(a) || Number(b === shown) - Number(a === shown))[0] ?? shown;
}

function length(mention: Mention): number {
  return Math.min(60, mention.post?.length ?? 0) >= 12 ? 1 : 0;
}

/** What is told of the event itself, whatever else the sentence looks back on. */
const DURING = /^(?:during|at|in|after|following) (?:the|this|their|his|her) (?:[a-z-]+ ){0,2}(?:talks|meeting|meetings|call|conversation|discussions|session|signing|ceremony|audience) (?:with|between)(?: (?:the|his|her))?\s*$|^the (?:[a-z-]+ ){0,2}(?:talks|meeting|meetings|call|conversation|discussions|session|signing|ceremony|audience|agreement|memorandum) (?:with|between|was (?:signed|attended|chaired) by)\b/i;

const DIRECTS = /\bdirector of the (?:exercise|training)\b|\b(?:exercise|training) director\b|^officer commanding\b/i;

const SHIPS_CAPTAIN = /\b(?:ship|vessel|frigate|destroyer|corvette|cutter|submarine)['’]s (?:captain|skipper|commander),? $/i;

/** Who commands the ship or directs the exercise is there, though only quoted. */
function isAboard(seen: Seen, { kind }: Primary, mention: Mention): boolean {
  const { post } = mention;
  if (kind === 'port-call' && SHIPS_CAPTAIN.test(textBefore(seen, mention))) return true;
  return (kind === 'exercise' && DIRECTS.test(post ?? '')) || (kind === 'port-call' || kind === 'exercise') && /(?:^|['’]s |\b\p{Lu}[\p{L}-]+ )commanding officer\b(?! of (?:the )?(?:base|station|naval base))/iu.test(post ?? '');
}

/** "who will be joined by A, B and C": who goes along on a visit, whatever the day. */
const COMPANIONS = /\b(?:who (?:will be|is|was|is being) (?:joined|accompanied|escorted) by|(?:will take|takes|took|will bring|brings|brought) with (?:him|her|them))\b[^;()]{0,160}$/;

function isCompanion(seen: Seen, { kind }: Primary, mention: Mention): boolean {
  return kind === 'visit' && COMPANIONS.test(textBefore(seen, mention));
}

const WHO_TOOK_PART = /^,? who (?:also )?(?:took part|participated|was present|attended|co-?chaired|sat in|presided over|opened|closed|inaugurated|(?:led|headed) (?:the|his|her|their|its)\b[^.;,]{0,40}\b(?:delegation|team|side))\b|^ at the (?:opening|closing|ceremony|signing|hand-?over|close|start|end) ?(?:ceremony|of the (?!year|month|week|day|decade|century)[a-z]+)?[.,]/;

/** "said Ambassador X, who took part in the opening", "said General Y at the closing.": whatever stands before the name. */
function isSaidToTakePart(seen: Seen, event: Event, mention: Mention): boolean {
  return WHO_TOOK_PART.test(textBehind(seen, { ...mention, end: mentionEnd(mention) })) && !isOutside(seen, event, mention) && !isOfElse(seen, event, mention);
}

function ruleOf(seen: Seen, { primary, when, countries }: Event, mention: Mention): string | null {
  const { sentence } = mention;
  if (mention.rule === 'person.author') return 'participant.author';
  const isOpening = isInOpening(seen, primary, sentence);
  if (isExcluded(seen, { primary, when, countries }, { mention, isOpening }) && !isSaidToTakePart(seen, { primary, when, countries }, mention)) return null;
  if (isOpening && !(seen.layout.headline.has(sentence) && isOtherDay(seen, when, mention))) return 'participant.opening';
  if (isOutside(seen, { primary, when, countries }, mention)) return null;
  if (DURING.test(textBefore(seen, mention)) || isCompanion(seen, primary, mention)) return 'participant.verb';
  if (isOfElse(seen, { primary, when }, mention)) return null;
  return isThere(seen, { primary, when, countries }, mention) ? 'participant.verb' : null;
}

/** The sentence tells of another day, of what is still to come, or of another event. */
function isOfElse(seen: Seen, event: Pick<Event, 'primary' | 'when'>, mention: Mention): boolean {
  return isOnItsDay(seen, event.when, mention) || isOtherDay(seen, event.when, mention) || isStillAhead(seen, mention.sentence) || isOtherEvent(seen, event, mention);
}

/** "Following the end of the exercise, the commander said": the event itself. */
const TOLD_BY_END = /^(?:\d{1,2}\. )?(?:following|after) (?:(?:the )?(?:end|close|conclusion|completion|start|opening|launch) of )?(?:the|this)(?: (?:exchange|signing|ceremony|meeting|talks|session|opening|discussions?))?\b/i;

/** "trade had grown since the previous meeting": from when something is counted, in a sentence on this one. */
const SINCE_LAST = /\b(?:since|from) (?:the|its|their) (?:previous|last) (?:meeting|session|round|edition|consultations|talks|dialogue|plenary)\b(?!, (?:when|where|which|at which|held))/i;

const IS_POINT = /^[-–—•*·]/;
const OPENS_PEOPLE = /\b(?:delegat\w+|participants?|attended|attendees|present|represented|members|officials|guests|following (?:officers|officials|ministers|persons|people))\b[^.]*:$/i;
const MOST_POINTS = 12;

/** "In the chair" on a line of its own. */
const HEADS_LIST = /^(?:in the chair|also at the table|co-?chairs?|participants|attendees|present|heads of (?:the )?delegations?|delegations)\W{0,2}$/i;

/** "Among the heads of delegation were the following:" and a point for each. */
function isPointOfList({ report }: Seen, { sentence }: Mention): boolean {
  for (let index = sentence; index > sentence - MOST_POINTS && IS_POINT.test(sentenceText(report, index)); index -= 1) {
    if (OPENS_PEOPLE.test(sentenceText(report, index - 1).trimEnd()) || HEADS_LIST.test(sentenceText(report, index - 1).trim())) return true;
  }
  return false;
}

function isThere(seen: Seen, event: Event, mention: Mention): boolean {
  return isSaidToBeThere(seen, mention) || isSaidToTakePart(seen, event, mention) || isOfTroops(event.primary, mention);
}

const LEADS_TROOPS = /^(?:the )?(?:\p{L}+ ){0,5}?(?:commander|commandant|commanding officer|officer commanding|flag officer commanding|officer-in-charge|officer in charge|general officer commanding|leader of the)\b/iu;

/** "Captain X, commander of the squadron, stated": who leads troops or ships of an exercise speaks of it because of being there. */
function isOfTroops({ kind }: Primary, { post, rank }: Mention): boolean {
  return kind === 'exercise' && rank !== null && LEADS_TROOPS.test(post ?? '');
}

function isSaidToBeThere(seen: Seen, mention: Mention): boolean {
  const text = sentenceText(seen.report, mention.sentence);
  if (isPointOfList(seen, mention)) return true;
  return !isBackground(text.replace(TOLD_BY_END, '').replace(SINCE_LAST, '')) && (TAKES_PART.test(text) || isNear(seen, mention) || SPOKE_OF.test(text));
}

/** So many sentences behind the opening an official is taken to be there, unless only speaking; a head of state or government only right behind it. */
const NEAR = 7;
const RIGHT_BEHIND = 2;
const SPEAKS = /\b(?:said|says|added|told|according to|stated|commented|remarked|noted|explained|hope[sd]?|believes|wants|expects|wishes|thinks|urge[sd]|warn(?:s|ed)|argue[sd]|predicts?)\b/i;
/** Who speaks of the event itself was there. */
const SPOKE_OF = /\b(?:said|noted|added|stated|stressed|highlighted|underlined|remarked|commended|thanked|expressed)\b[^.;]{0,60}\b(?:the|this|today['’]s|our) (?:[a-z-]+ ){0,2}(?:signing|meeting|talks|visit|exercise|session|dialogue|ceremony|agreement|memorandum|MoU|consultations|events|donation|gift|hand-?over)\b|\b(?:thanked|gratitude|appreciation)\b(?:[^.;]|(?<=\b[A-Z])\.){0,90}\b(?:donation|gift|hand-?over)\b|\bsaid (?:that )?(?:it|the (?:MoU|MOU|agreement|deal|pact|exercise|visit)) (?:would|will)\b/;

/** An official in the sentences right behind the opening. */
function isNear({ layout, report }: Seen, mention: Mention): boolean {
  if (mention.post === null && mention.rank === null) return false;
  if (mention.sentence > layout.lede + RIGHT_BEHIND && LEADER.test(mention.post ?? '')) return false;
  return mention.sentence > layout.lede && mention.sentence <= layout.lede + NEAR && !SPEAKS.test(sentenceText(report, mention.sentence));
}

/** Of a third country, a leader from afar, or somebody whom the guest meets elsewhere or before. */
function isOutside(seen: Seen, event: Event, mention: Mention): boolean {
  return isThird(mention, event.countries) || isAloofLeader(seen, event, mention) || isMetElsewhere(seen, mention, event.countries) || isMetEarlier(seen, event.primary, mention);
}

/** Who holds an office of a third country is met at another event. */
function isThird({ country }: Mention, countries: readonly string[]): boolean {
  return country !== null && countries.length > 1 && !countries.includes(country);
}
