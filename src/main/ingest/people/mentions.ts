import type { Steps } from '../inStep';
import type { Annotated } from '../language/annotate';
import { isCapital, isGluedAt, isOneOf, letterAt, wordAt } from '../language/tokens';
import { choosePost, type ChosenPost } from './choosePost';
import { countriesWithin } from './countriesWithin';
import { bareMention, besideEachOther } from './listedPeople';
import { isNoPerson } from './noPerson';
import { withCounterparts } from './counterparts';
import type { Mention } from './mention';
import { ownStart } from './nameStart';
import { officeNamed } from './officeNamed';
import { findPosts, officeBehind, postCountry, postedTo, postText } from './posts';
import type { Around } from './postsBeside';
import { sharedPosts, type SharedPost } from './sharedPosts';
import { commandedBy, isNamedShip, isShipBefore, shipOf } from './ships';
import { nameOf, textOf, type Span } from './span';
import { titlesStart } from './titles';

const NAME = /(?:(?:I\.?|K(?=[NIp]))-?){0,3}(?:p-?){0,2}N(?:(?:[.-]?(?:[pI]\.?-?){0,3}|pH{1,4}|qN{1,2}q)(?:N|T(?!s[VP])|K(?=N)))*(?:(?:\.?(?:I\.?){1,3})?K(?:-K)?(?![)KVP])|I(?![N.]))?/g;
/** A report that names more people is no report. */
const MOST = 1500;
const NOBODY_SHARES: ReadonlyMap<number, SharedPost> = new Map();
const ALONE = /N|p-?N/;
const GENERATION: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PEER: ReadonlySet<string> = new Set(['lord', 'lady', 'baroness', 'baron', 'viscount', 'viscountess', 'earl', 'countess']);

/**
 * Finds everybody who is named with a rank, a form of address or a post beside the name. Linear in the number of tokens.
 * @param dateline where the report tells the place of filing, which is nobody's name
 */
export function* mentionsInSteps(report: Annotated, dateline: Span | null = null): Steps<Mention[]> {
  const sentences = sentencesWithNames(report, dateline);
  yield;
  const found: Mention[] = [];
  const ships = shipNames(report, sentences);
  for (const { around, spans } of sentences) {
    if (found.length > MOST) break;
    const { start } = report.sentences[around.sentence] ?? { start: 0 };
    found.push(...besideEachOther(report, spans.filter((span) => ships.size === 0 || !ships.has(withTitle(report, span))).map((span) => ({ span, mention: mentionOf(around, span) ?? bareMention(around, span, start) })), around.sentence));
  }
  yield;
  return withCounterparts(report, found);
}

/** The names in each sentence that has some, with the posts beside them. */
function sentencesWithNames(report: Annotated, dateline: Span | null): Array<{ around: Around; spans: Span[] }> {
  const found: Array<{ around: Around; spans: Span[] }> = [];
  for (const [index, sentence] of report.sentences.entries()) {
    const slice = report.classes.slice(sentence.start, sentence.end);
    if (!ALONE.test(slice)) continue;
    const around = { report, posts: slice.includes('P') ? findPosts(report, sentence) : [], shared: /[Vm]/.test(slice) || slice.includes('x') ? sharedPosts(report, sentence) : NOBODY_SHARES, claimed: new Set<number>(), sentence: index };
    const spans = [...slice.matchAll(NAME)].filter(({ index: at }) => dateline === null || sentence.start + at < dateline.start || sentence.start + at >= dateline.end).map((match) => {
      const first = sentence.start + match.index;
      const end = generationEnd(report, surnameEnd(report, first, first + withoutDecoration(report, first, match[0])));
      return { start: ownStart(report, first, end), end };
    });
    found.push({ around, spans });
  }
  return found;
}

/** The names of ships that are told by the word before them, which read like names of people wherever else they stand. */
function shipNames(report: Annotated, sentences: ReadonlyArray<{ around: Around; spans: Span[] }>): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ around, spans }) => spans.filter((span) => isShip(around, span)).map((span) => withTitle(report, span))));
}

function isShip({ report, posts }: Around, span: Span): boolean {
  const left = titlesStart(report, span.start);
  const from = report.classes[left - 1] === 'P' && isCapital(report.tokens[left - 1]) ? left - 1 : left;
  const isHerCaptain = left < span.start && /[PR]ot$/.test(report.classes.slice(Math.max(0, left - 4), left - 1));
  return !isHerCaptain && isNamedShip(report, from, span.end) && !posts.some((post) => post.end === from);
}

/** "Commandant Mercier". */
function withTitle(report: Annotated, { start, end }: Span): string {
  return nameOf(report, { start: titlesStart(report, start), end });
}

function mentionOf(around: Around, span: Span): Mention | null {
  const { report } = around;
  const left = titlesStart(report, span.start);
  const isTitled = left < span.start;
  const shared = around.shared.get(span.start) ?? null;
  if (isNobody(report, span, { left, isShared: shared !== null })) return null;
  const chosen = withoutPlural(choosePost(around, left, span.end), shared);
  const name = nameOf(report, peerage(report, span));
  if (isOfShip(report, chosen, left) || !(isTitled || shared !== null || isToldBy(report, span, chosen)) || !isLikeName(name)) return null;
  if (chosen !== null) around.claimed.add(chosen.span.start);
  const base = { name, ...span, sentence: around.sentence, rank: isTitled ? textOf(report, left, span.start) : null };
  return { ...base, ...postFields(report, { left, end: span.end, chosen, shared }) };
}

/** "Logistics & Movement Lieutenant General X": one word between a post and a rank is part of the office. */
function isBetweenPostAndRank({ classes }: Annotated, chosen: ChosenPost | null, { start, end }: Span): boolean {
  return end === start + 1 && chosen !== null && chosen.span.end === start && /^(?:V[NTV]{0,3})?[RH]/.test(classes.slice(end, end + 5));
}

/** What is named after somebody: "Sir Seretse Khama Barracks". */
const BUILDING: ReadonlySet<string> = new Set(['barracks', 'airport', 'stadium', 'airbase', 'bridge', 'hospital', 'university', 'avenue', 'garrison', 'auditorium', 'highway', 'cantonment', 'centre', 'center', 'institute', 'academy', 'camp', 'complex', 'terminal', 'dam', 'base']);

/** Those of them that are nobody's surname. */
const NO_SURNAME = /^(?:barracks|airport|stadium|airbase|hospital|university)$/;

/** A ship behind her prefix, the words of an office, or somebody's father. */
function isNobody(report: Annotated, span: Span, { left, isShared }: { left: number; isShared: boolean }): boolean {
  if (isFather(report, left) || BUILDING.has(wordAt(report.tokens, span.end)) || NO_SURNAME.test(wordAt(report.tokens, span.end - 1))) return true;
  return left < span.start ? isShipBefore(report, left) : !isShared && isNoPerson(report, span);
}

const FATHER_REACH = 9;

/** "Haji Omar ibni Al-Marhum Sultan Ali": the name of somebody's late father, with his titles. */
function isFather({ tokens, classes }: Annotated, left: number): boolean {
  for (let at = left - 1; at > left - FATHER_REACH; at -= 1) {
    if (/^(?:marhum|almarhum|ibni)$/.test(wordAt(tokens, at))) return true;
    if (!isOneOf('PHRNq', letterAt(classes, at))) return false;
  }
  return false;
}

/** "KRI Sultan Mahendra": what looks like a post stands behind the prefix of a ship. */
function isOfShip(report: Annotated, chosen: ChosenPost | null, left: number): boolean {
  return chosen !== null && chosen.span.end === left && isShipBefore(report, left - 1);
}

const LONGEST_NAME = 80;

function isLikeName(name: string): boolean {
  return name.length > 1 && name.length <= LONGEST_NAME;
}

/** The post beside a name tells a person. */
function isToldBy(report: Annotated, span: Span, chosen: ChosenPost | null): boolean {
  return chosen !== null && !(chosen.rule === 'person.post-after' && isLastWord(report, span)) && !isBetweenPostAndRank(report, chosen, span);
}

/** "on High Royal Instructions, the Chief of …": one word behind words of an office is no name. */
function isLastWord({ classes }: Annotated, { start, end }: Span): boolean {
  return end === start + 1 && isOneOf('VKA', letterAt(classes, start - 1));
}

/** The post before the first of several names is the one in the plural, which each of them holds. */
function withoutPlural(chosen: ChosenPost | null, shared: SharedPost | null): ChosenPost | null {
  return chosen !== null && shared !== null && (shared.isBehind || (chosen.span.start < shared.span.end && shared.span.start < chosen.span.end)) ? null : chosen;
}

interface Beside {
  left: number;
  end: number;
  chosen: ChosenPost | null;
  shared: SharedPost | null;
}

type PostFields = Pick<Mention, 'post' | 'postSpan' | 'country' | 'notCountry' | 'rule'>;

function postFields(report: Annotated, { left, end, chosen, shared }: Beside): PostFields {
  const command = commandedBy(report, left);
  if (command !== null) return { post: command.ship === '' ? 'Commanding Officer' : `Commanding Officer, ${command.ship}`, postSpan: command, country: command.country, notCountry: null, rule: 'person.commanded-by' };
  if (chosen === null && shared !== null) return { post: shared.post, postSpan: shared.span, country: shared.country ?? countryBehind(report, end), notCountry: null, rule: 'person.post-shared' };
  if (chosen === null) return { post: null, postSpan: null, country: countryBehind(report, end), notCountry: null, rule: 'person.title' };
  const { span, rule } = chosen;
  const post = postText(report, span);
  return { post: `${post}${shipOf(report, span)}${span.end <= left ? officeNamed(report, post, end) : ''}`, postSpan: span, country: postCountry(report, span) ?? officeBehind(report, span.end) ?? countryBehind(report, end), notCountry: postedTo(report, span), rule };
}

/** "Charles Kahariri CBS": short capitals behind two names or more are a decoration; "Jean ROY" is a name. */
function withoutDecoration(report: Annotated, start: number, letters: string): number {
  const last = start + letters.length - 1;
  const isDecoration = letters.endsWith('K') && (letters.match(/N(?!-)/g)?.length ?? 0) > 1 && textOf(report, last, last + 1).length <= 3;
  return isDecoration ? letters.length - 1 : letters.length;
}

/** Surnames of Nepal that are written as initials. */
const INITIALS_AS_SURNAME: ReadonlySet<string> = new Set(['k.c.', 'b.k.', 'g.c.']);

/** "Dr Stergomena Tax, who": behind a title and one name, a word of an office that ends the phrase is the surname. */
function surnameEnd({ classes, tokens }: Annotated, start: number, end: number): number {
  if (letterAt(classes, end) === 'I' && INITIALS_AS_SURNAME.has(wordAt(tokens, end))) return end + 1;
  return end === start + 1 && isOneOf('RH.', letterAt(classes, start - 1)) && /^V[,.)&]/.test(classes.slice(end, end + 2)) ? end + 1 : end;
}

/** "Lloyd Austin III", "Joarez Pereira Jr.": what tells the generation is part of the name. */
function generationEnd(report: Annotated, end: number): number {
  const at = report.classes[end] === ',' ? end + 1 : end;
  if (report.classes[at] !== 'Z' || !GENERATION.has(wordAt(report.tokens, at))) return end;
  return report.classes[at + 1] === '.' && isGluedAt(report.tokens, at + 1) && report.tokens[at]?.text !== report.tokens[at]?.text.toUpperCase() ? at + 2 : at + 1;
}

/** "Lord Ashdown of Norton": the title of a peer and the place that belongs to it are part of the name. */
function peerage(report: Annotated, span: Span): Span {
  if (report.classes[span.start - 1] !== 'H' || !PEER.has(wordAt(report.tokens, span.start - 1))) return span;
  const seat = /^o[NTV]{1,3}(?=[,.;x)(]|$)/.exec(report.classes.slice(span.end, span.end + 5));
  return { start: span.start - 1, end: span.end + (seat === null ? 0 : seat[0].length) };
}

/** "Prime Minister Name of New Zealand", "General Name from the Irish Defence Forces", "Ms Name (Germany)", "Commander Name RAN". */
function countryBehind(report: Annotated, end: number): string | null {
  const service = countryAt(report, end);
  if (service !== null && service.kind === 'service' && service.end === end + 1) return service.code;
  const isBracket = report.classes[end] === '(';
  if (!isBracket && report.classes[end] !== 'o' && wordAt(report.tokens, end) !== 'from') return null;
  const hit = countryAt(report, report.classes[end + 1] === 't' ? end + 2 : end + 1);
  if (hit === null) return null;
  const next = letterAt(report.classes, hit.end);
  return (isBracket ? next === ')' : hit.kind !== 'adjective' || /^[VKm]/.test(next)) ? hit.code : null;
}

function countryAt(report: Annotated, at: number): { code: string; kind: string; end: number } | null {
  const hit = countriesWithin(report, at, at + 1)[0];
  const word = hit?.value[0];
  return hit === undefined || word === undefined ? null : { code: word.code, kind: word.kind, end: hit.end };
}
