import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { officeWords } from './counterparts';
import type { Mention } from './mention';
import { byOffice } from './officeSides';
import { countryOfOffice } from './ownOffices';
import { findPosts, postCountry } from './posts';
import { homeOf, isOpen, leadOf } from './sideAnswers';
import { visitedBy } from './sideWords';
import { textOf } from './span';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';

const HOSTS = /^(?:hosted|hosts|received|receives|welcomed|greeted)$/;
/** "will host". */
const WILL_HOST = /^(?:host|receive|welcome)$/;
/** "briefed the guests". */
const BRIEFS = /^(?:briefed|briefs|informed|assured)$/;
/** "held discussions with the delegation". */
const TALKS = /^(?:discussions?|talks|met|meeting|meetings|spoke)$/;
const GUESTS = /^(?:guests?|visitors?|delegation|visiting)$/;
/** Who goes to see somebody is a guest: "called on", "paid a courtesy call on", "visited". */
const CALLS = /^(?:called|calls|call|calling|paid|pays|pay|visited|visits|visit|arrived)$/;
const PARTS = new WordTest(({ key }) => HOSTS.test(key) || WILL_HOST.test(key) || CALLS.test(key) || BRIEFS.test(key) || TALKS.test(key) || key === 'granted');

/**
 * "A hosted B in Canberra": who stands before the verb is of the country of the place, who stands behind it of the other. "B called on
 * A" and "B was received by A" tell it the other way round.
 */
export function hosted(report: Annotated, { people, parties, venueCountry, isVisit }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const guest = parties.find((code) => code !== venueCountry);
  const offices = isVisit && guest !== undefined ? guestOffices(people, answers, guest) : [];
  if (venueCountry === null || guest === undefined || parties.length !== 2 || !parties.includes(venueCountry)) return [...answers];
  return answers.map((answer, at) => {
    const one = people[at];
    if (!isOpen(answer) || one === undefined || isAuthor(one.mention)) return answer;
    for (const mention of [one.mention, ...one.person.mentions]) {
      const isHost = isMetByOffice(report, mention, offices) || isHostIn(report, mention, isVisit);
      if (isHost !== null && (mention === one.mention || (isVisit && isActor(report, mention)))) return { country: isHost ? venueCountry : guest, rule: 'side.host' };
    }
    return answer;
  });
}

/** "A held talks with B, who is on a visit", "A met B during his visit": B is the guest, and A the host. */
function isWhoVisits({ tokens }: Annotated, visit: number): boolean {
  if (wordAt(tokens, visit) === 'arrived' && wordAt(tokens, visit - 1) === 'who') return true;
  if (wordAt(tokens, visit) === 'visit' && [1, 2, 3, 4].some((step) => /^(?:his|her|their)$/.test(wordAt(tokens, visit - step)) && (/^(?:during|on)$/.test(wordAt(tokens, visit - step - 1)) || (wordAt(tokens, visit - step - 1) === 'of' && wordAt(tokens, visit - step - 2) === 'occasion')))) return true;
  return whoBefore(tokens, visit) !== null && [1, 2, 3, 4, 5, 6, 7].some((step) => /^(?:on|paying|undertaking|currently)$/.test(wordAt(tokens, visit - step)));
}

const WHO_REACH = 10;

function whoBefore(tokens: Annotated['tokens'], visit: number): number | null {
  for (let at = visit - 1; at > visit - WHO_REACH; at -= 1) if (wordAt(tokens, at) === 'who') return at;
  return null;
}

/** Nobody else stands between the person and "who"; "during his visit Minister A met B" tells of A. */
function isRightBefore(report: Annotated, mention: Mention, visit: number): boolean {
  const who = whoBefore(report.tokens, visit) ?? visit;
  const sentence = report.sentences[mention.sentence]?.start ?? 0;
  if (who === visit && !/[RHP].*N/.test(report.classes.slice(sentence, visit))) return mention.start > visit && !/[RHP].*N/.test(report.classes.slice(visit, Math.min(mention.start, mention.postSpan?.start ?? mention.start)));
  return mention.end <= who && !/[RHP].*N/.test(report.classes.slice(Math.max(mention.end, mention.postSpan?.end ?? 0), who));
}

/** The words of the offices that guests of a known side hold, and nobody of the hosts. */
function guestOffices(people: readonly Named[], answers: readonly SideAnswer[], guest: string): string[] {
  const officeOf = (at: number): string => OFFICE.exec(people[at]?.mention.post?.toLowerCase() ?? '')?.[0] ?? '';
  const of = (isGuest: boolean): string[] => answers.flatMap((answer, at) => (answer.country !== null && (answer.country === guest) === isGuest ? [officeOf(at)] : []));
  const hosts = new Set(of(false));
  return of(true).filter((office) => office !== '' && !hosts.has(office));
}

const OFFICE = /\b(?:(?:vice |deputy )?(?:prime minister|president|premier|chancellor|minister|secretary|speaker|chief|commander|king|queen|sultan|emir|amir))\b/;
const MET_BY_OFFICE = /\bthe (?:[a-z-]+ )??((?:vice |deputy )?(?:prime minister|president|premier|chancellor|minister|secretary|speaker|chief|commander|king|queen|sultan|emir|amir))(?: also| then| later| separately)? (?:met|meets|called on|held (?:talks|a meeting|discussions|meetings) with)\b/;

/** "the Prime Minister met A, B and C" during a visit of a Prime Minister: hosts. */
function isMetByOffice(report: Annotated, mention: Mention, offices: readonly string[]): boolean {
  const office = offices.length === 0 ? undefined : MET_BY_OFFICE.exec(leadOf(report, mention))?.[1];
  return office !== undefined && offices.includes(office);
}

/** Stands before the verb that parts host and guest. */
function isActor(report: Annotated, mention: Mention): boolean {
  const sentence = report.sentences[mention.sentence];
  const visit = sentence === undefined ? null : visitVerb(report, sentence);
  return visit !== null && mention.end <= visit.at && !OTHER_TIME.test(leadOf(report, { ...mention, start: visit.at }));
}

/** "last visited", "would visit": another visit. */
const OTHER_TIME = /\b(?:last|previously|earlier|next|would|later)\b/;

/** Whether the sentence of a mention shows the person as host, or as guest; null where it shows neither. */
function isHostIn(report: Annotated, mention: Mention, isVisit: boolean): boolean | null {
  const sentence = report.sentences[mention.sentence];
  const visit = sentence === undefined ? null : visitVerb(report, sentence);
  if (visit !== null && isWhoVisits(report, visit.at)) return !isRightBefore(report, mention, visit.at);
  if (visit === null) return isVisit && MET_BY_GUEST.test(leadOf(report, mention)) ? true : null;
  if (isOfAnotherClause(report, mention, visit)) return null;
  const isFirst = mention.start < visit.at && (visit.isHostFirst || !MET_BEFORE.test(leadOf(report, mention)));
  return isFirst === visit.isHostFirst;
}

/** So many words from a name to "who arrived" at the most. */
const CLAUSE_REACH = 14;

/** "A met with B, who arrived in Fiji": it is B who arrived, and of A nothing is told. */
function isOfAnotherClause(report: Annotated, mention: Mention, { at, isHostFirst }: { at: number; isHostFirst: boolean }): boolean {
  if (isHostFirst || wordAt(report.tokens, at - 1) !== 'who' || mention.end > at) return false;
  return at - mention.end > CLAUSE_REACH || MET_BEFORE.test(textOf(report, mention.end, at));
}

/** "will meet B and visit": B stands before the verb and is no guest. */
const MET_BEFORE = /\b(?:met|meets?|meeting|talks|with)\b/;

/** "In Hanoi he held talks with B": whom the guest of a visit meets is a host. */
const MET_BY_GUEST = /\b(?:he|she|they|the (?:\S+ ){0,2}(?:guests?|delegation|visitors?|team))\b[^.;]{0,60}\b(?:met|meets?|held|holds?|talks|discussions|meetings?)\b[^.;]{0,20} with(?: [^.;]{0,200})?$/;

/** The verb of a sentence that parts host and guest. */
function visitVerb({ tokens }: Annotated, { start, end }: { start: number; end: number }): { at: number; isHostFirst: boolean } | null {
  for (let at = start; at < end; at += 1) {
    if (!PARTS.of(tokens[at])) continue;
    const key = wordAt(tokens, at);
    if (key === 'granted' && [1, 2].some((step) => wordAt(tokens, at + step) === 'audience')) return { at, isHostFirst: !/^(?:was|were|been)$/.test(wordAt(tokens, at - 1)) };
    if (WILL_HOST.test(key) && /^(?:will|shall|to)$/.test(wordAt(tokens, at - 1))) return { at, isHostFirst: true };
    if (HOSTS.test(key)) return { at, isHostFirst: wordAt(tokens, at + 1) !== 'by' && !isGuestOf(tokens, at) };
    if (isToGuests(tokens, at)) return { at, isHostFirst: true };
    if (CALLS.test(key)) return { at, isHostFirst: false };
  }
  return null;
}

/** "briefed the guests", "held talks with the visiting delegation". */
function isToGuests(tokens: Annotated['tokens'], at: number): boolean {
  if (BRIEFS.test(wordAt(tokens, at))) return [1, 2, 3].some((step) => GUESTS.test(wordAt(tokens, at + step)));
  return TALKS.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'with' && /^(?:the|his|her)$/.test(wordAt(tokens, at + 2)) && [3, 4].some((step) => GUESTS.test(wordAt(tokens, at + step)));
}

/** "was welcomed to Wellington by". */
function isGuestOf(tokens: Annotated['tokens'], at: number): boolean {
  if (!/^(?:was|were|been|being|be)$/.test(wordAt(tokens, at - 1))) return false;
  for (let step = at + 1; step < at + 8; step += 1) if (wordAt(tokens, step) === 'by') return true;
  return false;
}

/** "The President of Latvia will visit … President A": the office is named with its country, and nobody else holds it. */
export function namedOffice(report: Annotated, { people, parties }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  if (!answers.some(isOpen)) return [...answers];
  const offices = report.sentences.slice(0, FIRST_SENTENCES).flatMap((sentence, index) => findPosts(report, sentence).map((span) => ({ span, index }))).flatMap(({ span, index }) => {
    const country = postCountry(report, span);
    const office = country === null ? null : officeWords(report, span)?.toLowerCase();
    return office === null || office === undefined ? [] : [{ office, country, index }];
  });
  return answers.map((answer, at) => {
    const post = people[at]?.mention.post?.toLowerCase();
    const codes = new Set(offices.filter((one) => one.office === post && one.index !== people[at]?.mention.sentence && !answers.some((other) => other.country === one.country)).map((one) => one.country));
    const [country = null] = codes;
    return isOpen(answer) && codes.size === 1 && (country === null || parties.length < 2 || parties.includes(country)) ? { country, rule: 'side.office' } : answer;
  });
}

const FIRST_SENTENCES = 8;

/** The country of which fewer are known. */
function opposite(known: ReadonlyArray<string | null>, parties: readonly string[]): SideAnswer | null {
  const [first = '', second = ''] = parties;
  const ofFirst = known.filter((code) => code === first).length;
  const ofSecond = known.filter((code) => code === second).length;
  if (ofFirst === ofSecond) return null;
  return { country: ofFirst > ofSecond ? second : first, rule: 'side.counterpart' };
}

/** Two countries, and one of them has nobody yet: the people without a side are its; else they are of the report's own country. */
export function leftOver(report: Annotated, question: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const { people, parties, venueCountry, letterhead } = question;
  if (parties.length !== 2) return ofThree(people, parties, byOffice(report, question, answers));
  const own = letterhead !== null && parties.includes(letterhead) ? letterhead : homeOf(report, parties, venueCountry);
  const home = own ?? (answers.some((answer) => answer.rule === 'side.host' && answer.country === venueCountry) ? venueCountry : null);
  return leftOfTwo(report, { ...question, home }, withAuthor(people, parties, answers));
}

/** Who tells of a meeting in the first person is of the other side than the one met first. */
function withAuthor(people: readonly Named[], parties: readonly string[], answers: readonly SideAnswer[]): SideAnswer[] {
  const met = answers.find((answer, at) => !isAuthor(people[at]?.mention) && answer.country !== null && parties.includes(answer.country))?.country;
  const own = met === undefined ? undefined : parties.find((code) => code !== met);
  return answers.map((answer, at) => (isOpen(answer) && own !== undefined && isAuthor(people[at]?.mention) ? { country: own, rule: 'side.counterpart' } : answer));
}

function leftOfTwo(report: Annotated, question: SideQuestion & { home: string | null }, answers: readonly SideAnswer[]): SideAnswer[] {
  const { people, parties, home } = question;
  const fill = (answer: SideAnswer, at: number, guess: SideAnswer | null): SideAnswer => (!isOpen(answer) || guess === null || visits(report, people[at], guess.country) ? answer : guess);
  // Who is told by those beside them tells those beside them in other sentences.
  const besideTold = (all: readonly SideAnswer[]): SideAnswer[] => all.map((answer, at) => fill(answer, at, opposite(besides(people, all, at), parties)));
  const near = byOffice(report, question, besideTold(besideTold(answers)));
  const known = near.map((other) => other.country);
  const last = opposite(known, parties);
  const isCertain = known.some((code) => code !== null && parties.includes(code)) || near.filter(isOpen).length === 1;
  const host = home ?? hostOfEnvoys(people, near, parties);
  return near.map((answer, at) => fill(answer, at, last ?? homeSide(people[at], isCertain || isPair(near, people) ? (isOfMission(people[at]) ? home : host) : null, parties)));
}

const ENVOY = /\b(?:ambassador|high commissioner|attach[eé]|charg[eé]|consul)\b/i;
const OF_MISSION = /\b(?:ambassador|high commission(?:er)?|attach[eé]|charg[eé]|consul|counsell?or|(?:first|second|third) secretary|embassy|head of mission|advis[eo]r|officer)\b/i;

function isOfMission(one: Named | undefined): boolean {
  return OF_MISSION.test(one?.mention.post ?? '');
}

/** An ambassador calls with nobody of a known side but people of the embassy: all others are of the country where that is. */
function hostOfEnvoys(people: readonly Named[], answers: readonly SideAnswer[], parties: readonly string[]): string | null {
  const of = (code: string): readonly Named[] => people.filter((_, at) => answers[at]?.country === code);
  const guest = parties.find((code) => of(code).some(({ mention }) => ENVOY.test(mention.post ?? '')) && of(code).every(isOfMission));
  const host = guest === undefined ? undefined : parties.find((code) => code !== guest);
  return host !== undefined && of(host).some((one) => !isOfMission(one)) ? host : null;
}

function isAuthor(mention: Mention | undefined): boolean {
  return mention?.rule === 'person.author';
}

/** Of three countries or more an office that one country alone calls so; then the one of which nobody is known yet is that of the only person left. */
function ofThree(people: readonly Named[], parties: readonly string[], told: readonly SideAnswer[]): SideAnswer[] {
  const answers = told.map((answer, at) => (isOpen(answer) && parties.length > 2 ? officeOf(people[at], parties) : null) ?? answer);
  const rest = parties.filter((code) => !answers.some((answer) => answer.country === code));
  const [country = null] = rest;
  const open = answers.flatMap((answer, at) => (isOpen(answer) ? [at] : []));
  const only = open.length === 1 ? open[0] : open.find((at) => people[at]?.mention.rule === 'person.author');
  return rest.length !== 1 || only === undefined ? [...answers] : answers.map((answer, at) => (at === only ? { country, rule: 'side.counterpart' } : answer));
}

function officeOf(one: Named | undefined, parties: readonly string[]): SideAnswer | null {
  const country = countryOfOffice(one?.mention.post ?? '');
  return country !== undefined && parties.includes(country) ? { country, rule: 'side.office' } : null;
}

/** Nobody's side is known, but one is the other's counterpart. */
function isPair(answers: readonly SideAnswer[], people: readonly Named[]): boolean {
  return answers.length === 2 && people.some((one) => one.mention.rule === 'person.counterpart');
}

/** The report's own country; a counterpart of its people is of the other one. */
function homeSide(one: Named | undefined, home: string | null, parties: readonly string[]): SideAnswer | null {
  if (home === null) return null;
  const country = one?.mention.rule === 'person.counterpart' ? parties.find((code) => code !== home) : home;
  return country === undefined ? null : { country, rule: 'side.home' };
}

/** Nobody visits their own country. */
function visits(report: Annotated, one: Named | undefined, country: string | null): boolean {
  return one !== undefined && country !== null && visitedBy(report, one.mention).includes(country);
}

/** The known countries of the others in the same sentence. */
function besides(people: readonly Named[], answers: readonly SideAnswer[], at: number): string[] {
  const sentence = people[at]?.mention.sentence;
  const isThere = (index: number): boolean => people[index]?.person.mentions.some((mention) => mention.sentence === sentence) ?? false;
  return answers.flatMap((other, index) => (index !== at && other.country !== null && isThere(index) ? [other.country] : []));
}
