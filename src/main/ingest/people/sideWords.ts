import type { Annotated } from '../language/annotate';
import { isGluedAt, isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { countriesWithin, placesWithin } from './countriesWithin';
import type { Mention } from './mention';
import { textOf } from './span';
import { titlesStart } from './titles';

const SIDE_WORDS: ReadonlySet<string> = new Set(['delegation', 'delegates', 'side', 'team', 'contingent', 'officials', 'party', 'represented', 'counterpart', 'counterparts', 'mission']);
/** "Participating Fijian Ministers included": a list of one side. */
const LISTED_SIDE = /^(?:ministers|representatives|participants|attendees|members|officers) (?:included|include|were|are|comprised|present)$/;

/** "Burundi was led by", "the Albanian one by", "the Argentine units were under the orders of". */
const LED_BY = /^(?:(?:was|is|were|being) )?(?:led|headed|chaired|commanded) by\b|^one by\b|^(?:(?:was|is|were|are) )?under the (?:orders|command|leadership) of\b/;

/** Where post, rank and name of a mention begin. */
export function mentionStart(mention: Mention): number {
  return mention.postSpan !== null && mention.postSpan.start < mention.start ? mention.postSpan.start : mention.start;
}

/** Where they end. */
export function mentionEnd(mention: Mention): number {
  return Math.max(mention.end, mention.postSpan?.end ?? 0);
}

/** "Kenya’s General X", "the Japanese side's Y": a country just before rank or name. */
export function countryBefore(report: Annotated, mention: Mention): string | null {
  const first = report.sentences[mention.sentence]?.start ?? 0;
  for (const hit of countriesWithin(report, Math.max(first, mentionStart(mention) - 5), mention.start)) {
    const between = report.classes.slice(hit.end, mention.start);
    if (wordAt(report.tokens, hit.start - 1) === 'with') continue;
    if (/^[sq]?(?:Vo|[VPmRHx]|\.|-)*$/.test(between) && !/x.*x/.test(between) && !isElsewhere(report, hit, mention)) return hit.value[0]?.code ?? null;
  }
  return null;
}

const FORCE_BEHIND = /^,? ?of the (?:Royal )?[^\s’']+(?:['’]s)?(?: \S+)? (?:Navy|Army|Air Force|Coast ?guard|Armed Forces|Defen[cs]e Forces?|Police|Marines|National Guard)\b/;
const HEADED_BEHIND = /^,? ?(?:headed|led|headed up) (?:that|the (?:delegation|team|side)) (?:of|from)(?: the)? ?$|^,? ?for(?: the)? ?$|^(?: ?in \S+)?,? ?(?:(?:will )?(?:bring|lead|head|command)s?|brought|led|headed|commanded|commands) the ?$/;
const BEHIND_REACH = 9;

/** "Brigadier X of the Egyptian side", and what countryBehind knows: behind the name. */
export function sideBehind(report: Annotated, mention: Mention): string | null {
  const from = mentionEnd(mention);
  const behind = countryBehind(report, from, report.sentences[mention.sentence]?.end ?? from);
  const match = /^ot?A{1,3}(?=[xm])/.exec(report.classes.slice(from, from + 6));
  if (behind !== null || match === null || !/^(?:side|delegation|team|contingent)$/.test(wordAt(report.tokens, from + match[0].length))) return behind;
  return countriesWithin(report, from, from + match[0].length)[0]?.value[0]?.code ?? null;
}

/** "Commander X of the Royal Tongan Navy", "General X headed that of Chad", "Minister X, for Chad", "Colonel X will bring the Swedish contingent". */
function countryBehind(report: Annotated, from: number, end: number): string | null {
  const until = Math.min(end, from + BEHIND_REACH);
  const [hit] = countriesWithin(report, from, until);
  if (hit === undefined) return null;
  return FORCE_BEHIND.test(textOf(report, from, until)) || HEADED_BEHIND.test(textOf(report, from, hit.start)) ? (hit.value[0]?.code ?? null) : null;
}

/** Who is met is of the other side, and another clause is another list. */
const LEAVES_LIST = /\b(?:met|meets|meeting with|visited|called on|talks with|discussions with|(?:hosted|received|welcomed|greeted)(?: \S+){0,5}? by|paid (?:a|an|his|her|their)|courtesy (?:call|visit)|while|whereas)\b/;

/** Behind a verb of meeting the country is that of the other side, and "Ambassador to Kuwait X" names where the post is held. */
function isElsewhere(report: Annotated, hit: Annotated['countries'][number], mention: Mention): boolean {
  return hit.value[0]?.code === mention.notCountry || LEAVES_LIST.test(textOf(report, hit.end, mention.start));
}

/** The delegation or side that a sentence, or the part of it before the name, speaks of. */
export function listCountry(report: Annotated, mention: Mention, isLed: boolean): string | null {
  const sentence = report.sentences[mention.sentence];
  if (sentence === undefined) return null;
  const sides = countriesWithin(report, sentence.start, mention.start).filter((hit) => isSide(report, sentence.start, hit));
  if (isLed) return headedOffice(report, mention, sentence.start) ?? ledSide(report, mention, sides.at(-1));
  const side = sides.findLast((hit) => !isHeaded(report, hit.start));
  if (side === undefined && sides.length === 0) return delegationBefore(report, mention);
  if (side === undefined || isLedByOther(report, side, mentionStart(mention)) || LEAVES_LIST.test(textOf(report, side.end, mentionStart(mention)))) return null;
  return side.value[0]?.code ?? null;
}

const OF_DELEGATION = /\b(?:in|of|with) (?:the|his|her|this|their) (?:visiting )?(?:delegation|team|party)\b|\b(?:the|his|her) delegation (?:also )?(?:includ|compris|consist)/i;
/** So many sentences before a list of its members a delegation may have been named with its country. */
const DELEGATION_REACH = 6;

/** "A Latvian delegation was received … In the delegation were also A and B." */
function delegationBefore(report: Annotated, mention: Mention): string | null {
  const own = report.sentences[mention.sentence];
  if (own === undefined || !OF_DELEGATION.test(textOf(report, own.start, mentionStart(mention)))) return null;
  for (let index = mention.sentence - 1; index >= Math.max(0, mention.sentence - DELEGATION_REACH); index -= 1) {
    const { start, end } = report.sentences[index] ?? own;
    const side = countriesWithin(report, start, end).findLast((hit) => isSide(report, start, hit) && wordAt(report.tokens, hit.end) === 'delegation');
    if (side !== undefined) return side.value[0]?.code ?? null;
  }
  return null;
}

function ledSide(report: Annotated, mention: Mention, side: Annotated['countries'][number] | undefined): string | null {
  return side !== undefined && isLedBy(report, { from: mentionStart(mention), end: side.end }) ? (side.value[0]?.code ?? null) : null;
}

/** "A, head of the Indian delegation, and B": it is A who is of that side; "The members of the Indian delegation are A and B" begins a list. */
function isHeaded(report: Annotated, at: number): boolean {
  const of = wordAt(report.tokens, at - 1) === 'the' ? at - 2 : at - 1;
  if (wordAt(report.tokens, of - 1) === 'members' && wordAt(report.tokens, of - 2) === 'the' && report.sentences.some(({ start }) => start === of - 2)) return false;
  return wordAt(report.tokens, of) === 'of' && /^(?:head|heads|leader|leaders|chief|member|members|chairman|chair)$/.test(wordAt(report.tokens, of - 1));
}

/** "The French detachment, made up of members of the 9th Brigade, is led by": what it consists of. */
const MADE_UP_OF = /, (?:made up|consisting|composed|comprising) [^,;]{1,90},/;
const HEADED_BY = /^(?:['’]s)?(?: [^.;,()]{1,80})? (?:led|headed|chaired|commanded) by(?: the| its)? *$/;

/** "along the border between Peru and Fiji": where somebody serves, and not for whom. */
function isOfBorder(report: Annotated, at: number): boolean {
  return /\bbetween (?:the )?(?:[^.,;]{1,24} and (?:the )?)?$/.test(`${textOf(report, Math.max(0, at - 6), at)} `);
}

/** "The Cuban Vice President received a delegation headed by X": X is a guest of that country. */
const RECEIVES = /\b(?:received|receives|hosted|hosts|welcomed|welcomes|greeted|met|meets) (?:with )?(?:an?|the) /;

/** "the Lao Ministry of Forestry led by Deputy Minister X": whose office somebody heads the people of. */
function headedOffice(report: Annotated, mention: Mention, from: number): string | null {
  const hit = countriesWithin(report, from, mentionStart(mention)).findLast((one) => !isOfBorder(report, one.start));
  if (hit === undefined || RECEIVES.test(textOf(report, hit.end, mentionStart(mention)))) return null;
  return HEADED_BY.test(textOf(report, hit.end, titlesStart(report, mentionStart(mention))).replace(MADE_UP_OF, '').replace(/^(?=[^'’])/, ' ')) ? (hit.value[0]?.code ?? null) : null;
}

/** "A led the Irish delegation; B headed the other side": the delegation is that of A. */
function isLedByOther(report: Annotated, side: { start: number; end: number }, to: number): boolean {
  const before = wordAt(report.tokens, side.start - 1) === 'the' ? side.start - 2 : side.start - 1;
  return LEADS.test(wordAt(report.tokens, before)) && /[;&]/.test(report.classes.slice(side.end, to));
}

const LEADS = /^(?:led|leads?|headed|heads|chaired|leading|heading)$/;

/** "A and B represented Brazil", "A led the Brazilian delegation": the country behind the verb of a list. */
export function represented(report: Annotated, mention: Mention): string | null {
  const from = mentionEnd(mention);
  const end = Math.min(report.sentences[mention.sentence]?.end ?? from, from + LONGEST_LIST);
  const verb = verbOfList(report, from, end);
  if (verb >= end) return null;
  const at = report.classes[verb + 1] === 't' ? verb + 2 : verb + 1;
  if (isOnBehalf(report, verb)) return countryWithin(report, verb + 2, Math.min(end, verb + 10));
  if (isSpokenFor(report, from, verb)) return countryOf(report, verb + 2);
  if (/^represent(?:ed|s|ing)$/.test(wordAt(report.tokens, verb))) return countryAt(report, at);
  return LEADS.test(wordAt(report.tokens, verb)) && [1, 2, 3].some((step) => SIDE_WORDS.has(wordAt(report.tokens, at + step))) ? countryAt(report, at) : null;
}

/** Behind the names and offices of a list, and "who". */
function verbOfList({ classes, tokens }: Annotated, from: number, end: number): number {
  const list = from + (OF_LIST.exec(classes.slice(from, end))?.[0].length ?? 0);
  const verb = wordAt(tokens, list) === 'who' ? list + 1 : list;
  return wordAt(tokens, verb) === 'will' && LEADS.test(wordAt(tokens, verb + 1)) ? verb + 1 : verb;
}

/** "signed by A, on behalf of the Government of Fiji". */
function isOnBehalf({ tokens }: Annotated, at: number): boolean {
  if (/^(?:spoke|speaking|signed|signing)$/.test(wordAt(tokens, at))) return wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'behalf';
  return wordAt(tokens, at) === 'behalf' && wordAt(tokens, at + 1) === 'of';
}

function countryWithin(report: Annotated, from: number, until: number): string | null {
  return countriesWithin(report, from, until)[0]?.value[0]?.code ?? null;
}

/** "A spoke for the observers": one, or a list with "and". */
function isSpokenFor({ tokens, classes }: Annotated, from: number, verb: number): boolean {
  return /^(?:spoke|speaking|signed|signing|negotiated|chaired|attended)$/.test(wordAt(tokens, verb)) && wordAt(tokens, verb + 1) === 'for' && (!classes.slice(from, verb).includes('N') || classes.slice(from, verb).includes('&'));
}

/** "for the Observer Group of the Indian Army": the country of what is named. */
function countryOf(report: Annotated, at: number): string | null {
  const office = /^t?[VNKCAm]{1,4}(?:ot?[VNKCA]{1,4})?/.exec(report.classes.slice(at, at + 12));
  return office === null ? null : (countriesWithin(report, at, at + office[0].length)[0]?.value[0]?.code ?? null);
}

function countryAt(report: Annotated, at: number): string | null {
  return countriesWithin(report, at, at + 1)[0]?.value[0]?.code ?? null;
}

const LONGEST_LIST = 30;
const OF_LIST = /^[NIKpPVmRHCATZof&,t().-]*/;

/** "A met with his Chinese counterpart", "Minister A and Minister B received their Chinese colleagues": a country that is not that of A. */
export function counterpartCountry(report: Annotated, mention: Mention): string | null {
  const from = mentionEnd(mention);
  const end = Math.min(report.sentences[mention.sentence]?.end ?? from, from + COUNTERPART_REACH);
  const isOfSeveral = /^,?&?t?[VCAKm]{0,4}P/.test(report.classes.slice(from, end));
  const owner = isOfSeveral ? /^their$/ : /^(?:his|her|their)$/;
  for (let at = from; at < end; at += 1) {
    if (!isOfSeveral && isSomebodyElse(report, at)) return null;
    if (owner.test(wordAt(report.tokens, at))) return colleagueAt(report, at, end);
  }
  return null;
}

function isSomebodyElse({ classes, tokens }: Annotated, at: number): boolean {
  return isOneOf('RHP', letterAt(classes, at)) && !/^counterparts?$/.test(wordAt(tokens, at));
}

/** Behind "his", "her" or "their": "Chinese counterpart", "counterpart from China". */
function colleagueAt(report: Annotated, at: number, end: number): string | null {
  const { tokens } = report;
  if (IS_COLLEAGUE.test(wordAt(tokens, at + 1)) && /^(?:from|of)$/.test(wordAt(tokens, at + 2))) return countriesWithin(report, at + 3, Math.min(end, at + 6))[0]?.value[0]?.code ?? null;
  const hit = countriesWithin(report, at + 1, Math.min(end, at + 4))[0];
  return hit !== undefined && IS_COLLEAGUE.test(wordAt(tokens, hit.end)) ? (hit.value[0]?.code ?? null) : null;
}

const IS_COLLEAGUE = /^(?:counterpart|colleague|peer|homologue)s?$/;
const COUNTERPART_REACH = 16;

const VISITS = new WordTest(({ key }) => /^(?:visit|visits|visited|visiting|arrived|arrives|travelled|traveled|travels|travel|departed|departs|leaves|flies|flew|heads)$/.test(key));

/** Words behind which somebody else is the one who visits. */
const OTHERS = /\b(?:said|told|that|when|where|whose|after|before|delegation|ships?)\b/;

const AWAY = /^[^.;]{0,90}?\b(?:is|are|was|were) (?:also |currently |presently )?(?:visiting|on (?:a|an) (?:[\w-]+ ){0,3}(?:visit|tour|deployment))\b/;

/** "X, commander of the fleet, is also visiting", "are on an overseas deployment": a guest, wherever that is. */
export function isAway(report: Annotated, mention: Mention): boolean {
  const from = mentionEnd(mention);
  const end = report.sentences[mention.sentence]?.end ?? from;
  const behind = report.tokens.slice(from, end).findIndex((_, step) => /[RHP]/.test(report.classes[from + step] ?? ''));
  return AWAY.test(textOf(report, from, behind < 0 ? Math.min(end, from + 20) : Math.min(from + behind, from + 20)));
}

/** "General X embarked on an official visit to Kenya", "Minister Y arrived in Lima, Peru": the countries that a person visits. */
export function visitedBy(report: Annotated, mention: Mention): string[] {
  const sentence = report.sentences[mention.sentence];
  if (sentence === undefined) return [];
  const from = mentionEnd(mention);
  const verb = report.tokens.slice(from, Math.min(sentence.end, from + 16)).findIndex((token) => VISITS.of(token));
  if (verb < 0 || /[RHP]/.test(report.classes.slice(from, from + verb)) || OTHERS.test(textOf(report, from, from + verb))) return [];
  if (wordAt(report.tokens, from + verb) === 'flew' && !/^(?:to|into|in)$/.test(wordAt(report.tokens, from + verb + 1))) return [];
  const until = Math.min(sentence.end, from + verb + 8);
  const named = countriesWithin(report, from + verb, until).flatMap((hit) => (hit.value[0]?.kind === 'name' ? [hit.value[0].code] : []));
  return named.length > 0 ? named : placesWithin(report, from + verb + 1, until).flatMap((hit) => (/^(?:to|for|in)$/.test(wordAt(report.tokens, hit.start - 1)) ? (hit.value[0]?.country ?? []) : []));
}

/** "Present for Vanuatu were A and B". */
const FOR_SIDE = /^(?:also )?(?:present|attending|in attendance|on hand|participating|taking part|at the table) (?:for|from|on behalf of)(?: the)? ?$/i;

/** "the 7th Cambodia-Australia Senior Officials’ Talks": the second of a pair in the name of what they hold. */
function isOfPair({ classes, tokens }: Annotated, { start, end }: { start: number; end: number }): boolean {
  const isTied = (dash: number): boolean => isOneOf('-_', letterAt(classes, dash)) && isGluedAt(tokens, dash) && isGluedAt(tokens, dash + 1);
  return (isTied(start - 1) && isOneOf('CA', letterAt(classes, start - 2))) || (isTied(end) && isOneOf('CA', letterAt(classes, end + 1)));
}

function isSide(report: Annotated, sentenceStart: number, hit: { start: number; end: number }): boolean {
  const keys = (start: number, end: number): string[] => report.tokens.slice(start, end).map((token) => token.key);
  const before = keys(Math.max(sentenceStart, hit.start - 3), hit.start);
  const next = wordAt(report.tokens, hit.end);
  if (FOR_SIDE.test(textOf(report, sentenceStart, hit.start))) return true;
  if (isOfPair(report, hit)) return false;
  if (isHeadedAt(report, hit, next) || LED_BY.test(keys(hit.end, hit.end + 5).join(' ')) || isLedForce(keys(hit.end, hit.end + 7))) return true;
  if (LISTED_SIDE.test(keys(hit.end, hit.end + 2).join(' '))) return true;
  return keys(hit.end, hit.end + 3).some((key) => SIDE_WORDS.has(key)) || before.includes('representing') || (before.includes('side') && before.includes('of')) || isFrom(report, hit.start);
}

/** "Ecuador by Admiral X", "and that of Ecuador by"; not "the visit of Ecuador by". */
function isHeadedAt({ tokens }: Annotated, { start }: { start: number }, next: string): boolean {
  if (next !== 'by') return false;
  return wordAt(tokens, start - 1) === 'of' ? wordAt(tokens, start - 2) === 'that' : !/^(?:to|in)$/.test(wordAt(tokens, start - 1));
}

const FORCE: ReadonlySet<string> = new Set(['units', 'ships', 'detachment', 'army', 'navy', 'air', 'force', 'forces', 'marines', 'troops', 'soldiers', 'guard', 'coast', 'police', 'fleet', 'ministry']);

/** "the Indian Army, led by Colonel X": a force of the country, and who leads it. */
function isLedForce(behind: readonly string[]): boolean {
  const from = behind.findIndex((key) => !FORCE.has(key));
  return from > 0 && LED_BY.test(behind.slice(behind[from] === ',' ? from + 1 : from).join(' '));
}

/** "officials from Oman, among them"; not "General X from the German Army", which tells of one. */
function isFrom(report: Annotated, at: number): boolean {
  for (let step = at - 1; step >= at - 3; step -= 1) if (wordAt(report.tokens, step) === 'from') return !isOneOf('NZK)', letterAt(report.classes, step - 1));
  return false;
}

/** "by" right before the person and not far behind the side. */
function isLedBy(report: Annotated, { from, end }: { from: number; end: number }): boolean {
  return from - end < 22 && !LEAVES_LIST.test(textOf(report, end, from)) && report.tokens.slice(Math.max(end, from - 4), from).some((token) => /^(?:by|orders|command|leadership)$/.test(token.key));
}
