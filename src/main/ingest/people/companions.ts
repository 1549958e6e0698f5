import type { Annotated } from '../language/annotate';
import type { Mention } from './mention';
import { homeOf, isOpen, leadOf } from './sideAnswers';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';
import { mentionEnd, mentionStart } from './sideWords';
import { isDiplomat } from './diplomats';
import { isOfBoth } from './sharedPosts';
import { textOf } from './span';
import { titlesStart } from './titles';

const CHAIN = /\b(?:accompanied|assisted by|side of the table were|joined by|comprised|comprising|included|including|consisting|along with|gave remarks|in (?:the|his|her|their) (?:delegation|team|entourage|party) (?:were|was)|members of (?:the|his|her) delegation|represented by|chaired by [^,]{0,40})\b/;
const MET = /\b(?:met|meets|meet|meetings?|talks|discussions)(?: separately)?(?: with)?(?: \S+){0,24}$|\b(?:received|welcomed|greeted|hosted) by\b|\b(?:called|calls|call|calling) on\b/;
/** Two who chair are of two sides. */
const TWO_CHAIRS = /\bco - (?:chaired|led|hosted|presided)\b|\bcochaired\b|\bjointly (?:chaired|led)\b|\bchaired by\b|\b(?:co - |joint |common )?(?:chairmanship|chairship|presidency) of\b|\bheads of (?:the )?(?:two |both )?delegations?\b/;
const CO_CHAIRED = /^[^.;]{0,12}?\b(?:co-?chair(?:ed|s)?|co-?led|co-?hosted|co-?presided|jointly (?:chaired|led|presided))\b/;
/** Who stands in such a sentence is of two sides. */
/** "The Georgian part sat under the chairmanship of A and B". */
const OF_ONE_PART = /\b(?:part|side|delegation|team) (?:\S+ ){0,3}under the (?:chairmanship|chairship|presidency) of\b/i;
const TWO_SIDES = /\b(?:attended|attending|presence|present|co - chaired|cochaired|co - led|between|jointly|while)\b/;
/** Between two names of a list: commas, "and", forms of address, and a party or place in brackets. */
const ACCOMPANIED = /^[,\s]*(?:and |who was |was )?(?:accompanied|joined|flanked|assisted|escorted) by(?: (?:his|her|their|the|both))?\s*$/i;
/** "President A’s entourage includes B". */
const ENTOURAGE = /^['’]s? (?:entourage|delegation|party|team|retinue) (?:includes?|included|comprises?|comprised|consists? of|consisted of)\b/;
/** "A is leading a delegation comprising B". */
const LEADING = /^(?: ?(?:is|was|will be))? ?(?:leading|leads|led|heading|heads|headed)(?: an?| the| his| her)(?: [\w-]+){0,3} (?:delegation|team|group)(?: (?:comprising|including|consisting of|made up of|that (?:includes|comprises)|of))$/i;
/** Right behind it stand those who are met, and they are of one side. */
const IS_MET = /\b(?:met|meets|meeting|received|hosted|welcomed|greeted)(?: with)?(?: the)?$/;
/** "A and his adviser B". */
const OWN = /^(?:of (?:the )?\p{Lu}[\p{L} ]{2,40})?,? ?(?:and|with|together with|along with) (?:his|her)\s*$/u;
const BETWEEN = /^(?:\([NVKTCAn-]{1,4}\))?[,;&t()KRH.]{0,7}$/;
/** Behind two names: they went together. Behind "visited" a country or a town must stand, for host and guest tour a base together. */
const WENT = /^[^.;]{0,24}?\b(?:travel(?:l?ed|s|l?ing)? to|arriv(?:ed|es|ing) in|flew to|flies to|landed in|depart(?:ed|s)? for|left for|leave for|(?:were|are) (?:received|welcomed|hosted|greeted|on a)|called on|paid (?:a|an) (?:courtesy |official |working )?(?:call|visit))\b/;
const VISITED = /^(?:x|D|f){0,3}$/;
const VISITS = /^(?:visit|visits|visited|visiting)$/;

/** Two people who stand beside each other in a list. */
interface Pair {
  from: number;
  to: number;
  /** They chair together, and nobody else stands in the list. */
  isChairing: boolean;
}

/** "accompanied by A of X and B", "met with A and B of X", "A and B travelled to X": who stands in one list with somebody is of the same side; two who chair together are of two. */
export function beside(report: Annotated, { people, parties, venueCountry }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const pairs = alone(neighbours(report, people));
  const result = withHostFirst(pairs, answers, { host: homeOf(report, parties, venueCountry), parties });
  const backwards = pairs.filter(({ to }) => !isOfNamedCountry(report, people[to])).toReversed().map((pair) => ({ ...pair, from: pair.to, to: pair.from }));
  for (const { from, to, isChairing } of [...pairs, ...backwards]) {
    const known = result[from]?.country;
    const open = result[to];
    if (!known || open === undefined || !isOpen(open)) continue;
    const country = isChairing ? chairOf(result, parties, known) : known;
    if (country !== null) result[to] = { country, rule: isChairing ? 'side.co-chair' : 'side.neighbour' };
  }
  return result;
}

/** "the Chief of Staff, General A, and the Albanian Deputy Chief, General B": whose country is said is set apart from who stands before. */
function isOfNamedCountry({ classes }: Annotated, one: Named | undefined): boolean {
  const start = one?.mention.postSpan?.start;
  return start !== undefined && /^t?A/.test(classes.slice(start, start + 2)) && classes[start - 1] === 't';
}

/** Of two who chair together and of whom nothing is told, the first is of the country that the report names first and that is host. */
function withHostFirst(pairs: readonly Pair[], answers: readonly SideAnswer[], { host, parties }: { host: string | null; parties: readonly string[] }): SideAnswer[] {
  const result = [...answers];
  for (const { from, to, isChairing } of pairs) {
    const [first, second] = [result[from], result[to]];
    if (!isChairing || host === null || first === undefined || second === undefined || !isOpen(first) || !isOpen(second)) continue;
    result[from] = { country: host, rule: 'side.co-chair' };
    result[to] = { country: otherParty(parties, host), rule: 'side.co-chair' };
  }
  return result;
}

/** The side of who chairs with somebody of a known one: the other, or the same where somebody else leads the people of the other. */
function chairOf(answers: readonly SideAnswer[], parties: readonly string[], known: string): string | null {
  const other = otherParty(parties, known);
  const isLed = (code: string | null): boolean => answers.some((answer) => answer.rule === 'side.led-by' && answer.country === code);
  return isLed(other) && !isLed(known) ? known : other;
}

function otherParty(parties: readonly string[], known: string): string | null {
  return parties.length === 2 && parties.includes(known) ? (parties.find((code) => code !== known) ?? null) : null;
}

/** Where three or more stand in a list of those who chair, no two of them are known to be of two sides. */
function alone(pairs: readonly Pair[]): Pair[] {
  return pairs.filter((pair, at) => !pair.isChairing || (pairs[at - 1]?.to !== pair.from && pairs[at + 1]?.from !== pair.to));
}

/** Neighbours in lists, from left to right. */
function neighbours(report: Annotated, people: readonly Named[]): Pair[] {
  const all = people.flatMap(({ person }, index) => person.mentions.map((mention) => ({ index, mention }))).toSorted((a, b) => a.mention.start - b.mention.start);
  return all.flatMap((before, at) => {
    const behind = all[at + 1];
    const isOnly = all[at - 1]?.mention.sentence !== before.mention.sentence;
    const bond = behind === undefined || behind.index === before.index ? null : bondOf(report, before.mention, behind.mention, isOnly);
    return behind === undefined || bond === null ? [] : [{ from: before.index, to: behind.index, isChairing: bond === 'chairs' }];
  });
}

/**
 * What two who stand beside each other have to do with each other.
 * @param isOnly nobody stands before the first in its sentence: "he" and "she" mean that one
 */
function bondOf(report: Annotated, before: Mention, behind: Mention, isOnly: boolean): 'same' | 'chairs' | null {
  if (before.sentence !== behind.sentence) return isOnly && goesOn(report, before, behind) ? 'same' : null;
  const between = textOf(report, mentionEnd(before), mentionStart(behind));
  if (ACCOMPANIED.test(between) || ENTOURAGE.test(between) || LEADING.test(between.trim()) || (OWN.test(between) && behind.rule !== 'person.counterpart')) return 'same';
  if (WERE.test(between) && /^accompanying /.test(leadOf(report, before))) return 'same';
  return isBeside(report, before, behind) ? listBond(report, before, behind) : null;
}

const WITH_HIM = /^(?:he|she) (?:had|has|brought|brings) with (?:him|her)(?: the)?$|^(?:next to|beside) (?:him|her) (?:were|was|sat|are|is)(?: the)?$|^(?:he|she) (?:was|is) (?:accompanied|assisted|joined) by(?: the)?$/;

/** "Minister A received him at the airport. He was accompanied by": the guest was. */
const RECEIVES_HIM = /\b(?:received|welcomed|greeted|met|hosted|saw)\b/;
const MINISTER = /\b(?:prime minister|foreign minister|minister|president|secretary)\b/i;

/** Two ministers are of two governments. */
function areOfOneOffice({ post }: Mention, other: Mention): boolean {
  const [first, second] = [post, other.post].map((one) => MINISTER.exec(one ?? '')?.[0].toLowerCase());
  return first !== undefined && first === second && (headOf(post) === headOf(other.post));
}

function headOf(post: string | null): string {
  return /\b(?:defen[cs]e|foreign|interior|finance|trade|transport)\b/i.exec(post ?? '')?.[0].toLowerCase() ?? '';
}

const LED_BY_HIM = /(?:headed|led|chaired|represented|commanded) by(?: the)?$/i;

/** Whoever opens a sentence, or leads what opens it; not whom somebody met there. */
function isSubjectAlone(report: Annotated, mention: Mention): boolean {
  const from = report.sentences[mention.sentence]?.start ?? mention.start;
  const to = titlesStart(report, mentionStart(mention));
  return /^[tRHA]*$/.test(report.classes.slice(from, to)) || LED_BY_HIM.test(textOf(report, from, to).trim());
}

/** "… was headed by Mr A. He had with him Admiral B", "Dr A sat in the chair. Next to her were General B": the one right behind the other. */
function goesOn(report: Annotated, before: Mention, behind: Mention): boolean {
  if (behind.sentence !== before.sentence + 1) return false;
  const { start } = report.sentences[behind.sentence] ?? behind;
  if (!isSubjectAlone(report, before) || RECEIVES_HIM.test(textBehind(report, before)) || areOfOneOffice(before, behind)) return false;
  return WITH_HIM.test(report.tokens.slice(start, titlesStart(report, mentionStart(behind))).map(({ key }) => key).join(' '));
}

/** "Accompanying Prime Minister A, at the meeting in Lima were Minister B". */
const WERE = /^,?(?: [^.;]{1,90})? ?(?:were|was|are|is)(?: also)?(?: the)? *$/;

/** The same of two with nothing but commas or "and" between them. */
function listBond(report: Annotated, before: Mention, behind: Mention): 'same' | 'chairs' | null {
  const lead = leadOf(report, before);
  const told = bondTold(report, before, behind);
  if (told !== null) return told;
  if (behind.rule !== 'person.counterpart' && wentTogether(report, behind) && !MET.test(lead)) return 'same';
  if (areMet(report, before, behind)) return 'same';
  if (areSubjects(report, behind)) return CO_CHAIRED.test(textBehind(report, behind)) && !TWO_SIDES.test(lead) ? 'chairs' : null;
  if (TWO_CHAIRS.test(lead) && !OF_ONE_PART.test(lead)) return 'chairs';
  return isChain(lead) ? 'same' : null;
}

/** "the foreign ministers of both countries, A and B": one of each. */
function shareOffice(report: Annotated, before: Mention, behind: Mention): boolean {
  const office = before.postSpan;
  return office !== null && before.rule === 'person.post-shared' && behind.rule === 'person.post-shared' && behind.postSpan?.start === office.start && isOfBoth(report, office.end);
}

/** What the words around the two say by themselves. */
function bondTold(report: Annotated, before: Mention, behind: Mention): 'same' | 'chairs' | null {
  if (shareOffice(report, before, behind)) return 'chairs';
  return isOfOnePossessive(report, before, behind) || areOfDelegation(report, before) ? 'same' : null;
}

const OF_DELEGATION = /\b(?:were|was) (?:also )?(?:part|members?) of (?:the|his|her) (?:[a-z]+ )?delegation\b|\bmade up the (?:[a-z]+ )?delegation\b/;

/** "Ambassador A, Air Marshal B and others were part of the delegation": one side. */
function areOfDelegation(report: Annotated, { sentence, start }: Mention): boolean {
  const text = textOf(report, start, report.sentences[sentence]?.end ?? start);
  const match = OF_DELEGATION.exec(text);
  return match !== null && !/;|\b(?:met|visited|received|called|held|signed|said)\b/.test(text.slice(0, match.index));
}

const OWNED_REACH = 12;
const WERE_THERE = /^ ?(?:(?:were|was) (?:also )?(?:present|in attendance|on hand)|(?:also )?(?:attended|joined|took part|accompanied))\b/;

/** "Denmark’s Ambassador A and Foreign Minister B": one who serves abroad, and one of the hosts. */
const OF_GOVERNMENT = /\b(?:minister|president|premier|governor|mayor|police commissioner|(?<!\b(?:first|second|third) )secretary|chief)\b/i;

/** "Sri Lanka’s Permanent Representative A and Commissioner B were present": the country that owns the first owns both. */
function isOfOnePossessive(report: Annotated, before: Mention, behind: Mention): boolean {
  const { start } = report.sentences[before.sentence] ?? before;
  const isOwned = /^C{1,4}s/.test(report.classes.slice(start, start + 5)) && mentionStart(before) <= start + OWNED_REACH;
  if (isDiplomat(before.post) && OF_GOVERNMENT.test(behind.post ?? '')) return false;
  return isOwned && behind.country === null && report.classes.slice(mentionEnd(before), mentionStart(behind)) === '&' && WERE_THERE.test(textBehind(report, behind));
}

/** "met Minister A and Secretary B". */
function areMet(report: Annotated, before: Mention, behind: Mention): boolean {
  const { start } = report.sentences[before.sentence] ?? before;
  return behind.rule !== 'person.counterpart' && IS_MET.test(textOf(report, start, mentionStart(before)).trim());
}

/** "A and B travelled to X": two guests. */
function wentTogether(report: Annotated, last: Mention): boolean {
  const from = mentionEnd(last);
  if (WENT.test(textBehind(report, last))) return true;
  const end = Math.min(report.sentences[last.sentence]?.end ?? from, from + 5);
  const verb = report.tokens.slice(from, end).findIndex((token) => VISITS.test(token.key));
  return verb >= 0 && VISITED.test(report.classes.slice(from, from + verb)) && /^t?[CT]/.test(report.classes.slice(from + verb + 1, from + verb + 3));
}

const SUBJECTS = /^[^.;]{0,40}?\b(?:co-?chaired|chaired|met|held|signed|discussed|exchanged|led)\b/;

/** "In a meeting held on Monday, A and B of Egypt co-chaired …": the verb of both follows, so they need not be of one side. */
function areSubjects(report: Annotated, last: Mention): boolean {
  return SUBJECTS.test(textBehind(report, last));
}

/** Some words of the sentence behind a person and their post. */
function textBehind(report: Annotated, last: Mention): string {
  const from = mentionEnd(last);
  const end = report.sentences[last.sentence]?.end ?? from;
  return textOf(report, from, Math.min(end, from + 12));
}

function isBeside(report: Annotated, before: Mention, behind: Mention): boolean {
  const between = report.classes.slice(mentionEnd(before), mentionStart(behind));
  return between !== '' && BETWEEN.test(between);
}

/** "During the talks, President A and President B": when they met, and not whom somebody met. */
const WHEN = /^(?:during|at|in|after|following|before) (?:the|this|these|their|his|her) (?:[a-z-]+ ){0,2}(?:talks|meetings?|discussions)\b/;

function isChain(sentence: string): boolean {
  const lead = sentence.replace(WHEN, '');
  return CHAIN.test(lead) || (MET.test(lead) && !TWO_SIDES.test(lead));
}
