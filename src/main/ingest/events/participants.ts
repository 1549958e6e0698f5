import type { EngagementKind } from '../../../shared/domain/values';
import { addDays } from '../dates/calendar';
import type { Mention } from '../people/mention';
import type { Person } from '../people/people';
import type { Primary } from './primary';
import { isMetElsewhere } from './otherVisits';
import { isMetEarlier, isOfLead, isOfOthers } from './othersMeet';
import { isBackground, isFuture, sentenceText } from './cues';
import { isExcluded, textBefore } from './notPresent';
import type { Seen } from './reading';
import { otherPeriod } from './periods';
import type { When } from './when';

/** A person who took part, with the mention that shows it. */
export interface Participant {
  person: Person;
  mention: Mention;
  country: string | null;
  countryRule: string;
  rule: string;
}

const TAKES_PART = /\b(?:led by|headed by|head(?:ed|ing) the|chaired by|co-?chair|co-?led|chaired the|was chaired|delegation|comprised|compris(?:es|ing)|included|includes|members of the|accompanied|accompanying|represent(?:ed|ing)|attended|in attendance|were present|was present|also present|presence of|words of welcome|opening remarks|briefing by|spoke for|those (?:present|attending|in attendance|who attended)|sat|for (?:his|her) part|in (?:his|her) turn|participat(?:ed?|es|ing)|took part|takes? part|speaking at (?:the|a)|during the (?:meeting|talks|discussions|session|consultations|dialogue|call)|discussions were (?:also )?held with|will be the senior|opening the (?:exercise|training|meeting|session|drill)|(?:visit|tour)(?:ed|s) the (?:base|exercise|troops|ship|vessel|headquarters|training)|witnessed|opened the exercise|signed by|sign(?:ed|ing) (?:for and )?on behalf|signatories|called on|calls on|calling on|called upon|courtesy call|met with|met|meets|meeting with|received|receives|welcomed|greeted|seen off|opened by|closed by|brought to a close|declared open|officiated|presided over|guests? of hono[u]?r|inaugurated by|launched by|graced|led the|heads? the|embark(?:s|ed|ing) on|paid an?|pays an?|paying an?|undertak(?:es|ing)|travel(?:s|led|ed) to|arriv(?:es|ed|ing) in|flew to|will (?:also |then )?(?:visit|pay|meet|hold)|also met|took the salute|briefed|talked about|discussed|exchanged views|appended|conferred|signed the|signed an?|hosts|interact(?:s|ed|ing) with|discussions with|consultations with|held (?:a |an |the )?(?:[a-z]+ ){0,3}meetings?|(?:will|would|shall|to) (?:[a-z]+ )?(?:call on|visit|pay|meet|hold|interact|co-?chair|sign)|supervised|observed|toured|will host|held talks|held discussions|spoke with|joined by|alongside|hosted|visiting|talks with|officers in charge|commanded by|under the command)\b/i;
/** Whose office it is to speak of others' meetings. */
const VOICE = /\bspokes(?:person|man|woman)\b|\bpress secretary\b|\b(?:media|information) officer\b|\bpublic affairs\b/i;
/** Those of the people who took part in the primary engagement: not who is only quoted, invited or looked back on. */
export function findParticipants(seen: Seen, primary: Primary, { when, countries }: { when: When; countries: readonly string[] }): Array<{ person: Person; mention: Mention; rule: string }> {
  const taking: Array<{ person: Person; mention: Mention; rule: string }> = [];
  for (const person of seen.people) {
    if (person.words.length < 2 && !person.mentions.some((mention) => mention.rank !== null || mention.post !== null)) continue;
    if (person.mentions.some((mention) => VOICE.test(mention.post ?? ''))) continue;
    const shown = person.mentions.map((mention) => ({ mention, rule: ruleOf(seen, { primary, when, countries }, mention) ?? (isAboard(primary, mention) ? 'participant.verb' : null) })).find((one) => one.rule !== null) ?? bySurname(seen, { primary, when, countries }, person);
    if (shown?.rule) taking.push({ person, mention: best(person, shown.mention), rule: shown.rule });
  }
  return taking.filter((one) => one.person.words.length > 1 || one.mention.post !== null || (one.rule === 'participant.opening' && isOfRank(one.mention)));
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
  return !isBackground(sentenceText(seen.report, mention.sentence)) && !isOtherDay(seen, when, mention.sentence) && !isOtherEvent(seen, { primary, when }, mention);
}

/** "Admiral dos Santos": a rank tells more than a form of address. */
function isOfRank({ rank }: Mention): boolean {
  return rank !== null && /\b(?:Gen(?:eral)?|Adm(?:iral)?|Col(?:onel)?|Brig(?:adier)?|Marshal|Commodore|Cdre|Capt(?:ain)?|Maj(?:or)?|Commander|Lieutenant)\b/.test(rank);
}

/** The mention with a post tells more than the one that shows that the person took part. */
function best(person: Person, shown: Mention): Mention {
  const telling = person.mentions.filter((mention) => mention.post !== null);
  return telling.toSorted((a, b) => Number(b.name.length > 0 && b.name === person.name) - Number(a.name === person.name) || length(b) - length(a) || Number(b === shown) - Number(a === shown))[0] ?? shown;
}

function length(mention: Mention): number {
  return Math.min(60, mention.post?.length ?? 0) >= 12 ? 1 : 0;
}

/** What is told of the event itself, whatever else the sentence looks back on. */
const DURING = /^(?:during|at|in|after|following) (?:the|this|their|his|her) (?:[a-z-]+ ){0,2}(?:talks|meeting|meetings|call|conversation|discussions|session|signing|ceremony|audience) (?:with|between)(?: (?:the|his|her))?\s*$|^the (?:[a-z-]+ ){0,2}(?:talks|meeting|meetings|call|conversation|discussions|session|signing|ceremony|audience|agreement|memorandum) (?:with|between|was (?:signed|attended|chaired) by)\b/i;

/** Who commands the ship is aboard, though only quoted. */
function isAboard({ kind }: Primary, { post }: Mention): boolean {
  return kind === 'port-call' && /(?:^|['’]s )commanding officer\b/i.test(post ?? '');
}

/** "who will be joined by A, B and C": who goes along on a visit, whatever the day. */
const COMPANIONS = /\bwho (?:will be|is|was|is being) (?:joined|accompanied|escorted) by\b[^;()]{0,160}$/;

function isCompanion(seen: Seen, { kind }: Primary, mention: Mention): boolean {
  return kind === 'visit' && COMPANIONS.test(textBefore(seen, mention));
}

interface Event {
  primary: Primary;
  when: When;
  countries: readonly string[];
}

function ruleOf(seen: Seen, { primary, when, countries }: Event, mention: Mention): string | null {
  const { sentence } = mention;
  if (mention.rule === 'person.author') return 'participant.author';
  const isOpening = isInOpening(seen, primary, sentence);
  if (isExcluded(seen, primary, { mention, isOpening }) || isOfOlderAct(seen, { primary, when }, mention)) return null;
  return isOpening && !(seen.layout.headline.has(sentence) && isOtherDay(seen, when, sentence)) ? 'participant.opening' : ruleBelow(seen, { primary, when, countries }, mention);
}

/** Behind the opening. */
function ruleBelow(seen: Seen, { primary, when, countries }: Event, mention: Mention): string | null {
  if (isThird(mention, countries) || isMetElsewhere(seen, mention, countries)) return null;
  if (DURING.test(textBefore(seen, mention)) || isCompanion(seen, primary, mention)) return 'participant.verb';
  if (isOfElse(seen, { primary, when }, mention)) return null;
  return isSaidToBeThere(seen, mention) ? 'participant.verb' : null;
}

/** The sentence tells of another day, of what is still to come, or of another event. */
function isOfElse(seen: Seen, event: Pick<Event, 'primary' | 'when'>, mention: Mention): boolean {
  return isOnItsDay(seen, event.when, mention) || isOtherDay(seen, event.when, mention.sentence) || isStillAhead(seen, mention.sentence) || isOtherEvent(seen, event, mention);
}

function isInOpening({ layout }: Seen, primary: Primary, sentence: number): boolean {
  return (sentence >= layout.first && sentence <= layout.lede) || layout.headline.has(sentence) || sentence === primary.sentence;
}

function isSaidToBeThere(seen: Seen, mention: Mention): boolean {
  const text = sentenceText(seen.report, mention.sentence);
  return !isBackground(text) && (TAKES_PART.test(text) || isNear(seen, mention) || SPOKE_OF.test(text));
}

/** So many sentences behind the opening an official is taken to be there, unless only speaking. */
const NEAR = 2;
const SPEAKS = /\b(?:said|says|added|told|according to|stated|commented|remarked|noted|explained|hoped|believes)\b/i;
/** Who speaks of the event itself was there. */
const SPOKE_OF = /\b(?:said|noted|added|stated|stressed|highlighted|underlined|remarked|commended|thanked|expressed)\b[^.;]{0,60}\b(?:the|this|today['’]s|our) (?:[a-z-]+ ){0,2}(?:signing|meeting|talks|visit|exercise|session|dialogue|ceremony|agreement|memorandum|MoU|consultations)\b/;

/** An official in the sentences right behind the opening. */
function isNear({ layout, report }: Seen, mention: Mention): boolean {
  if (mention.post === null && mention.rank === null) return false;
  return mention.sentence > layout.lede && mention.sentence <= layout.lede + NEAR && !SPEAKS.test(sentenceText(report, mention.sentence));
}

/** Who holds an office of a third country is met at another event. */
function isThird({ country }: Mention, countries: readonly string[]): boolean {
  return country !== null && countries.length > 1 && !countries.includes(country);
}

/** An event of which only the last day is known began at most so many days before. */
const LONGEST = 21;

/** The sentence tells of a day before or after the event. */
function isOtherDay(seen: Seen, { start, end }: When, sentence: number): boolean {
  const [first, last] = [start ?? (end === null ? null : addDays(end, -LONGEST)), end ?? start];
  if (first === null || last === null) return false;
  const days = seen.dates.filter((date) => date.sentence === sentence && date.isDay && date.start !== null);
  return days.length > 0 && days.every((date) => (date.end ?? date.start ?? first) < first || (date.start ?? last) > last);
}

/** Within a visit of several days, a call that is still to come and has its day is another event. */
function isOnItsDay(seen: Seen, when: When, mention: Mention): boolean {
  const { sentence } = mention;
  if (when.start === null || when.start === when.end || !isFuture(sentenceText(seen.report, sentence)) || isDoneBefore(textBefore(seen, mention))) return false;
  return seen.dates.some((date) => date.sentence === sentence && date.isDay && date.start !== null && date.start === date.end);
}

const CONCLUDED = /\b(?:concluded|concludes|wrapped up|wraps up|ended|completed|returned (?:home )?from)\b/i;
const AHEAD = /\b(?:will|is (?:also )?(?:scheduled|expected|due|set) to|are (?:also )?(?:scheduled|expected|due|set) to)\b/i;

/** Behind an opening that tells the end of a visit, what somebody will do is something else. */
function isStillAhead(seen: Seen, sentence: number): boolean {
  return sentence > seen.layout.lede && AHEAD.test(sentenceText(seen.report, sentence)) && CONCLUDED.test(sentenceText(seen.report, seen.layout.lede));
}

const DONE = /\b(?:(?:was|were) (?:received|welcomed|hosted|greeted)|met|held talks|called on)\b/;

/** "was received on Monday by X and will tour the base on Wednesday". */
function isDoneBefore(before: string): boolean {
  return DONE.test(before) && !isFuture(before);
}

/** "The guest also met Minister X": whom somebody sees beside the session. */
const MET_BESIDES = /\b(?:also|then|later|separately|will also) (?:met|meet|called on|call on|held talks|paid|held a meeting|interacted)(?: with)?\b[^.;]{0,60}$/i;

function isMetBesides(seen: Seen, mention: Mention): boolean {
  return mention.sentence > seen.layout.lede && MET_BESIDES.test(textBefore(seen, mention));
}

const MEETS: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'port-call', 'exercise', 'call']);

/** "In April, Prime Minister X visited", "the visit later this week by Secretary Y": an act of another month or year. */
function isOfOtherTime(seen: Seen, when: When, mention: Mention): boolean {
  if (mention.sentence <= seen.layout.lede) return false;
  if (LED_BY.test(textBefore(seen, mention)) && otherPeriod(seen, mention, when) !== null) return true;
  return seen.cues.some((cue) => cue.sentence === mention.sentence && MEETS.has(cue.kind) && otherPeriod(seen, cue, when) !== null);
}

/** "to review what was agreed during the visit to India by Minister X last year": in the opening, behind an act of another time. */
function isOfOlderAct(seen: Seen, { primary, when }: Pick<Event, 'primary' | 'when'>, mention: Mention): boolean {
  if (mention.sentence !== primary.sentence || mention.start < primary.end) return false;
  return seen.cues.some((cue) => cue.sentence === mention.sentence && cue.kind === 'visit' && cue.start > primary.end && cue.start < mention.start && otherPeriod(seen, cue, when) !== null);
}

/** "the trade mission led by Minister X to Porto in February 2001". */
const LED_BY = /\b(?:mission|visit|delegation|meeting|talks|agreement|memorandum)\b[^.;]{0,40}\b(?:led|headed|signed|chaired|held) by(?: the)?\s*$/;

const COURTESY = /\b(?:courtesy (?:calls?|visits?)|farewell calls?) (?:on|to|with|upon)\b[^;]{0,200}$/i;
const TALKS: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'dialogue', 'committee-session', 'staff-talks', 'signing']);

/** Whom a guest pays a courtesy call beside what the report opens with. */
function isCalledOn(seen: Seen, primary: Primary, mention: Mention): boolean {
  if ((!TALKS.has(primary.kind) && !isFuture(sentenceText(seen.report, mention.sentence))) || mention.sentence <= seen.layout.lede || mention.sentence === primary.sentence || isOfLead(seen, primary, mention)) return false;
  return COURTESY.test(textBefore(seen, mention));
}

/** The sentence tells of another formal event, of a courtesy call beside the session, or of what is to come. */
function isOtherEvent(seen: Seen, { primary, when }: Pick<Event, 'primary' | 'when'>, mention: Mention): boolean {
  const text = sentenceText(seen.report, mention.sentence);
  if (/\bcourtesy calls?\b|\bseparate(?:ly)?\b|\bon the sidelines\b|\bearlier in the day\b|\blater in the day\b/i.test(text) && primary.formal !== null) return true;
  if (seen.cues.some((cue) => cue.sentence === mention.sentence && isOfOthers(seen, primary, cue)) || isCalledOn(seen, primary, mention) || isMetEarlier(seen, primary, mention)) return true;
  if (isOfOtherTime(seen, when, mention) || (primary.formal !== null && isMetBesides(seen, mention))) return true;
  return seen.formal.some((formal) => formal.sentence === mention.sentence && formal.edition !== null && formal.edition !== primary.formal?.edition && primary.formal !== null);
}
