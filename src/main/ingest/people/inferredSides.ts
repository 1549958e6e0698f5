import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { officeWords } from './counterparts';
import type { Mention } from './mention';
import { findPosts, postCountry } from './posts';
import { mentionStart, visitedBy } from './sideWords';
import { textOf } from './span';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';

/** No side is known, and there may be one. */
function isOpen(answer: SideAnswer): boolean {
  return answer.country === null && answer.rule !== 'side.organisation';
}

const HOSTS = /^(?:hosted|hosts|received|receives|welcomed|greeted)$/;
/** Who goes to see somebody is a guest: "called on", "paid a courtesy call on", "visited". */
const CALLS = /^(?:called|calls|call|calling|paid|pays|pay|visited|visits|visit|arrived)$/;
const PARTS = new WordTest(({ key }) => HOSTS.test(key) || CALLS.test(key));

/**
 * "A hosted B in Canberra": who stands before the verb is of the country of the place, who stands behind it of the other. "B called on
 * A" and "B was received by A" tell it the other way round.
 */
export function hosted(report: Annotated, { people, parties, venueCountry }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const guest = parties.find((code) => code !== venueCountry);
  if (venueCountry === null || guest === undefined || parties.length !== 2 || !parties.includes(venueCountry)) return [...answers];
  return answers.map((answer, at) => {
    const mention = people[at]?.mention;
    const sentence = mention === undefined ? undefined : report.sentences[mention.sentence];
    if (!isOpen(answer) || mention === undefined || sentence === undefined) return answer;
    const visit = visitVerb(report, sentence);
    if (visit === null) return answer;
    const isFirst = mention.start < visit.at && (visit.isHostFirst || !MET_BEFORE.test(leadOf(report, mention)));
    return { country: isFirst === visit.isHostFirst ? venueCountry : guest, rule: 'side.host' };
  });
}

/** "will meet B and visit": B stands before the verb and is no guest. */
const MET_BEFORE = /\b(?:met|meets?|meeting|talks|with)\b/;

/** The verb of a sentence that parts host and guest. */
function visitVerb({ tokens }: Annotated, { start, end }: { start: number; end: number }): { at: number; isHostFirst: boolean } | null {
  for (let at = start; at < end; at += 1) {
    if (!PARTS.of(tokens[at])) continue;
    const key = wordAt(tokens, at);
    if (HOSTS.test(key)) return { at, isHostFirst: wordAt(tokens, at + 1) !== 'by' && !isGuestOf(tokens, at) };
    if (CALLS.test(key)) return { at, isHostFirst: false };
  }
  return null;
}

/** "was welcomed to Wellington by". */
function isGuestOf(tokens: Annotated['tokens'], at: number): boolean {
  if (!/^(?:was|were|been|being|be)$/.test(wordAt(tokens, at - 1))) return false;
  for (let step = at + 1; step < at + 8; step += 1) if (wordAt(tokens, step) === 'by') return true;
  return false;
}

const CHAIN = /\b(?:accompanied|comprised|comprising|included|including|consisting|along with|gave remarks|represented by|chaired by [^,]{0,40})\b/;
const MET = /\b(?:met|meets|meet|meetings?|talks|discussions)(?: separately)?(?: with)?(?: \S+){0,24}$|\b(?:received|welcomed|greeted|hosted) by\b|\b(?:called|calls|call|calling) on\b/;
/** Two who chair are of two sides. */
const TWO_CHAIRS = /\bco - (?:chaired|led|hosted|presided)\b|\bjointly (?:chaired|led)\b/;
/** Who stands in such a sentence is of two sides. */
const TWO_SIDES = /\b(?:attended|presence|present|co - chaired|cochaired|co - led|between|jointly|while)\b/;
/** Between two names of a list: commas, "and", forms of address, and a party or place in brackets. */
const ACCOMPANIED = /^[,\s]*(?:and |who was |was )?(?:accompanied|joined|flanked|assisted|escorted) by(?: (?:his|her|their|the|both))?\s*$/i;
const BETWEEN = /^(?:\([NVKTCAn-]{1,4}\))?[,;&t()KRH.]{0,7}$/;

/** Two people who stand beside each other in a list. */
interface Pair {
  from: number;
  to: number;
  /** They chair together: of two sides, unless the other side has people elsewhere. */
  isChairing: boolean;
}

/** "accompanied by A of X and B", "met with A and B of X": who stands in one list with somebody is of the same side. */
export function beside(report: Annotated, people: readonly Named[], answers: readonly SideAnswer[]): SideAnswer[] {
  const result = [...answers];
  const pairs = neighbours(report, people);
  for (const { from, to, isChairing } of [...pairs, ...pairs.toReversed().map((pair) => ({ ...pair, from: pair.to, to: pair.from }))]) {
    const known = result[from]?.country;
    const open = result[to];
    if (!known || open === undefined || !isOpen(open)) continue;
    if (isChairing && !result.some((other) => other.country !== null && other.country !== known)) continue;
    result[to] = { country: known, rule: 'side.neighbour' };
  }
  return result;
}

/** Neighbours in lists, from left to right. */
function neighbours(report: Annotated, people: readonly Named[]): Pair[] {
  const all = people.flatMap(({ person }, index) => person.mentions.map((mention) => ({ index, mention }))).toSorted((a, b) => a.mention.start - b.mention.start);
  return all.flatMap((before, at) => {
    const behind = all[at + 1];
    if (behind === undefined || behind.index === before.index || !(isBeside(report, before.mention, behind.mention) || isAccompanied(report, before.mention, behind.mention))) return [];
    const lead = leadOf(report, before.mention);
    if (isAccompanied(report, before.mention, behind.mention)) return [{ from: before.index, to: behind.index, isChairing: false }];
    return isChain(lead) && !areSubjects(report, behind.mention) ? [{ from: before.index, to: behind.index, isChairing: TWO_CHAIRS.test(lead) }] : [];
  });
}

const SUBJECTS = /^[^.;]{0,40}?\b(?:co-?chaired|chaired|met|held|signed|discussed|exchanged|led)\b/;

/** "In a meeting held on Monday, A and B of Egypt co-chaired …": the verb of both follows, so they need not be of one side. */
function areSubjects(report: Annotated, last: Mention): boolean {
  const from = Math.max(last.end, last.postSpan?.end ?? 0);
  const end = report.sentences[last.sentence]?.end ?? from;
  return SUBJECTS.test(textOf(report, from, Math.min(end, from + 12)));
}

function isBeside(report: Annotated, before: Mention, behind: Mention): boolean {
  const between = report.classes.slice(Math.max(before.end, before.postSpan?.end ?? 0), mentionStart(behind));
  return before.sentence === behind.sentence && between !== '' && BETWEEN.test(between);
}

/** "A, accompanied by his deputy B". */
function isAccompanied(report: Annotated, before: Mention, behind: Mention): boolean {
  return before.sentence === behind.sentence && ACCOMPANIED.test(textOf(report, Math.max(before.end, before.postSpan?.end ?? 0), mentionStart(behind)));
}

/** The words of the sentence before a person. */
function leadOf(report: Annotated, mention: Mention): string {
  const start = report.sentences[mention.sentence]?.start ?? 0;
  return report.tokens.slice(start, mention.start).map((token) => token.key).join(' ');
}

function isChain(lead: string): boolean {
  return CHAIN.test(lead) || (MET.test(lead) && !TWO_SIDES.test(lead));
}

/** "The President of Latvia will visit … President A": the office is named with its country, and nobody else holds it. */
export function namedOffice(report: Annotated, people: readonly Named[], answers: readonly SideAnswer[]): SideAnswer[] {
  if (!answers.some(isOpen)) return [...answers];
  const offices = report.sentences.slice(0, FIRST_SENTENCES).flatMap((sentence) => findPosts(report, sentence)).flatMap((span) => {
    const country = postCountry(report, span);
    const office = country === null ? null : officeWords(report, span)?.toLowerCase();
    return office === null || office === undefined ? [] : [{ office, country }];
  });
  return answers.map((answer, at) => {
    const post = people[at]?.mention.post?.toLowerCase();
    const codes = new Set(offices.filter((one) => one.office === post && !answers.some((other) => other.country === one.country)).map((one) => one.country));
    const [country = null] = codes;
    return isOpen(answer) && codes.size === 1 ? { country, rule: 'side.office' } : answer;
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
export function leftOver(report: Annotated, { people, parties, venueCountry, letterhead }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  if (parties.length !== 2) return [...answers];
  const fill = (answer: SideAnswer, at: number, guess: SideAnswer | null): SideAnswer => (!isOpen(answer) || guess === null || visits(report, people[at], guess.country) ? answer : guess);
  const near = answers.map((answer, at) => fill(answer, at, opposite(besides(people, answers, at), parties)));
  const home = letterhead !== null && parties.includes(letterhead) ? letterhead : homeOf(report, parties, venueCountry);
  const known = near.map((other) => other.country);
  const last = opposite(known, parties);
  const isCertain = known.some((code) => code !== null && parties.includes(code)) || near.filter(isOpen).length === 1;
  return near.map((answer, at) => fill(answer, at, last ?? homeSide(people[at], isCertain || isPair(near, people) ? home : null, parties)));
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

/** A report names its own country first; taken only where that is also the country of the place. */
function homeOf(report: Annotated, parties: readonly string[], venueCountry: string | null): string | null {
  const first = report.countries.find((hit) => parties.includes(hit.value[0]?.code ?? ''))?.value[0]?.code ?? null;
  return first === venueCountry ? first : null;
}
