import { countriesWithin } from '../people/countriesWithin';
import { isFirstPerson } from '../people/author';
import { letterhead } from '../people/letterhead';
import { countryOfOffice } from '../people/ownOffices';
import { listedNations } from './listedNations';
import { isAlone, isBehindThirdPlace, textBefore, thirdPlaces } from './thirdPlaces';
import { charsOf, type Seen } from './reading';
import { goesOnFrom, isLanguage, tellsOfMany, withoutPlaces } from './namedInPassing';
import type { Primary } from './primary';
import { sentenceText } from './cues';
import type { Party } from './party';
import { withHost } from './partyHosts';
import { TOWN_OFFICES } from '../language/placeNames';
import { visitedList } from './visitedList';
import { isOneOf, letterAt, textAt, wordAt } from '../language/tokens';

export type { Party } from './party';

const SUBJECT = /\b(?:regarding|about|against|toward|towards|including|such as|like|situation in|war in|conflict in|developments in|invasion of|tensions? (?:with|in)|crisis in|threats? (?:from|posed by)|(?:border|illegally|migrants|refugees|contraband)(?: \w+)? from|support(?:ing)? for|south of|coast of|(?:submarine|patrol\w*|drill\w*|waters|exercise\w*) off|focus(?:s?ed|es|ing)? on|cent(?:er|re)d on|talks on|discussions? on|views on|dialogue on|position on|turning to|turned to|agreements? on|framework for|praised|criticised|criticized|accused|blamed)(?: the)?[^.,;]{0,12}$/i;
/** "met to discuss Guatemala": the country alone is what they spoke of. */
const DISCUSSED = /\bdiscuss(?:ed|es|ing)?(?: the)? $/i;
/** More letters than the longest match of SUBJECT has. */
const SUBJECT_REACH = 48;
const MANY = /\b(?:(?:the|all) three (?:countries|nations|ministers|leaders|parties|sides|states)|trilateral|quadrilateral|tripartite|three-way|tri-nation|trination|tri-service exercise between|minilateral)\b/i;

/** The countries between which the engagement takes place, most certain first. */
export function findParties(seen: Seen, primary: Primary): Party[] {
  const ranked = rankedCountries(seen, primary);
  const nations = listedNations(seen, primary);
  const equals = nations.size > 0 ? nations : (visitedList(seen, primary) ?? equalParties(seen));
  const opening = [...seen.layout.headline, seen.layout.lede, ...(seen.layout.lede + 1 < seen.report.sentences.length ? [seen.layout.lede + 1] : [])].map((index) => sentenceText(seen.report, index)).join(' ');
  if (equals.size > 2) return ranked.filter((party) => equals.has(party.code));
  const parties = withoutPlaces(seen, ranked, OPENING).slice(0, primary.kind !== 'port-call' && MANY.test(opening) ? 3 : 2).filter((party) => party.score >= 1);
  return completed(seen, primary, { parties, ranked });
}

/** So much a country scores that headline or opening name as one that takes part. */
const OPENING = 4;

/** What is told of the second side elsewhere than by its name: the office, the place of filing, the paper, the host; the name further down where none of them tells. */
function completed(seen: Seen, primary: Primary, { parties, ranked }: { parties: Party[]; ranked: readonly Party[] }): Party[] {
  const complete = (from: Party[]): Party[] => withOnlyOther(seen, ranked, withOwn(seen, ranked, withHost(seen, primary, { parties: withLetterhead(seen, withDateline(seen, withPosting(seen, withOffice(seen, from)), ranked)), ranked })));
  const sure = parties.filter((party) => party.score >= OPENING);
  if (sure.length !== 1 || parties.length !== 2) return complete(parties);
  const told = complete(sure);
  const [, second] = parties;
  if (primary.kind === 'signing' && second !== undefined && told[1] !== undefined && second.score >= NAMED && isOnlyPlace(seen, told[1])) return complete(parties);
  return told.length === 2 ? told : complete(parties);
}

/** So much a country scores that the sentences before the opening name. */
const NAMED = 2;

/** The country is told by a place alone: "initialled in New York" of an agreement of two others. */
function isOnlyPlace({ report }: Seen, { start }: Party): boolean {
  return report.places.some((hit) => hit.start === start);
}

/** An office of the opening whose country is not told, and one other country that the report names as itself: most likely that. */
function withOnlyOther(seen: Seen, ranked: readonly Party[], parties: Party[]): Party[] {
  if (parties.length !== 1 || !seen.mentions.some((one) => one.sentence <= seen.layout.lede && one.country === null && one.post !== null)) return parties;
  const others = ranked.filter((party) => party.code !== parties[0]?.code && party.score >= LEAST_OTHER && seen.report.classes[party.start] === 'C');
  const [only] = others;
  return only === undefined || others.length > 1 ? parties : [...parties, { ...only, score: 0.5 }];
}

/** Less has who is only spoken of. */
const LEAST_OTHER = 0.5;

const OWN = /\b(?:we|our|us|I|my)\b/;

/** "Mr A thanked Fiji for the help we offered": who tells in the first person is of the country that is named beside "we" and "our". */
function withOwn(seen: Seen, ranked: readonly Party[], parties: Party[]): Party[] {
  if (parties.length !== 1 || !isFirstPerson(seen.report, seen.layout.first)) return parties;
  const own = ranked.filter((party) => party.code !== parties[0]?.code && seen.report.classes[party.start] === 'C' && OWN.test(sentenceText(seen.report, sentenceOf(seen, party.start)))).toSorted((a, b) => a.start - b.start)[0];
  return own === undefined ? parties : [...parties, own];
}

/** Somebody is posted to the other side: "the US ambassador in Bucharest". */
function withPosting(seen: Seen, parties: Party[]): Party[] {
  const posted = parties.length === 1 ? seen.mentions.find((mention) => mention.sentence <= seen.layout.lede + 1 && mention.notCountry !== null && mention.postSpan !== null) : undefined;
  if (!posted?.notCountry || posted.postSpan === null || parties[0]?.code === posted.notCountry) return parties;
  return [...parties, { code: posted.notCountry, score: 0.5, start: posted.postSpan.start, end: posted.postSpan.end }];
}

function rankedCountries(seen: Seen, primary: Primary): Party[] {
  const scores = new Map<string, Party>();
  const away = thirdPlaces(seen);
  let spokenOf = 0;
  for (const hit of seen.report.countries) {
    const word = hit.value[0];
    const sentence = sentenceOf(seen, hit.start);
    if (word === undefined || sentence < 0 || isLanguage(seen, hit)) continue;
    const isSpokenOf = goesOnFrom(seen, spokenOf, hit.start) || isSubject(seen, sentence, hit);
    if (isSpokenOf) spokenOf = hit.end;
    const gain = weightOf(seen, { sentence, primary }) * (away.has(word.code) ? 0.05 : isSpokenOf ? 0.15 : 1) * (hit.value.length > 1 ? 0.6 : 1) + sideBonus(seen, hit.end);
    for (const value of hit.value.slice(0, 2)) {
      const known = scores.get(value.code) ?? { code: value.code, score: 0, start: hit.start, end: hit.end };
      known.score += gain;
      scores.set(value.code, known);
    }
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score || a.start - b.start);
}

/** So much more a country counts whose delegation or side the report speaks of. */
const SIDE_BONUS = 2;

function sideBonus({ report }: Seen, at: number): number {
  return /^(?:delegation|side)$/.test(wordAt(report.tokens, at)) && report.classes[at - 1] === 'A' ? SIDE_BONUS : 0;
}

const MINISTERS_OF = /\b(?:ministers|chiefs|navies|armies|militaries|coast guards|experts|diplomats|air forces|forces|troops|delegations|commanders|leaders|officials|involving|cooperation between|co-operation between|exercise between|exercises between|meeting (?:of|between)|talks (?:of|between)|drills? between)(?: (?:of|from))?(?: the)?\s*$/i;
/** "Ethiopia, Djibouti and Somalia’s army chiefs". */
const WHOSE = /^(?:['’]s)? (?:[a-z]+ ){0,2}(?:ministers|chiefs|navies|armies|militaries|coast guards|air forces|forces|troops|delegations|commanders|leaders|officials)\b/;
const THREE = /^[CA]{1,6}(?:,t?[CA]{1,6}){1,3},?&t?[CA]{1,6}/;

/** Three countries or four that meet as equals: by their ministers in the opening, or as "the ministers of X, Y and Z". */
function equalParties(seen: Seen): ReadonlySet<string> {
  const { lede, first } = seen.layout;
  const named = new Set(seen.mentions.flatMap((mention) => (mention.sentence === lede && mention.country !== null && mention.postSpan !== null ? [mention.country] : [])));
  if (named.size > 2) return named.size > 4 ? new Set() : named;
  for (let index = lede; index >= first; index -= 1) {
    const listed = [listedEquals(seen, index), exercisedWith(seen, index)].find((codes) => codes.size > 0);
    if (listed !== undefined) return listed;
  }
  return new Set();
}

/** "has sailed with A, B and C", "held drills with A and B": those who exercise with whom the sentence names before. */
const EXERCISED_WITH = /\b(?:sail(?:s|ed|ing)?|exercis(?:es|ed|ing)|train(?:s|ed|ing)?|drill(?:s|ed|ing)?|patrol(?:s|led|ling)?|exercises?|manoeuvres|maneuvers|war games)(?: (?:alongside|together|jointly|forces))?(?: with)(?: the)?\s*$/i;
const TWO_OR_THREE = /^[CA]{1,6}[VK]{0,3}(?:\([KC]\))?(?:,t?[CA]{1,6}[VK]{0,3}(?:\([KC]\))?){0,2},?&t?[CA]{1,6}/;

function exercisedWith({ report }: Seen, index: number): ReadonlySet<string> {
  const sentence = report.sentences[index];
  const hits = sentence === undefined ? [] : countriesWithin(report, sentence.start, sentence.end);
  const [own, ...others] = hits;
  const first = others[0];
  if (own === undefined || first === undefined || !EXERCISED_WITH.test(textBefore({ report }, first.start))) return new Set();
  const list = TWO_OR_THREE.exec(report.classes.slice(first.start, first.start + 40));
  if (list === null) return new Set();
  return new Set([own, ...others.filter((hit) => hit.end <= first.start + list[0].length)].map((hit) => hit.value[0]?.code ?? ''));
}

/** The countries of a list with which a sentence says who meets. */
function listedEquals({ report }: Seen, index: number): ReadonlySet<string> {
  const sentence = report.sentences[index];
  const [start] = sentence === undefined ? [] : countriesWithin(report, sentence.start, sentence.end);
  const list = sentence === undefined || start === undefined ? null : THREE.exec(report.classes.slice(start.start, Math.min(sentence.end, start.start + 30)));
  if (start === undefined || list === null) return new Set();
  const at = charsOf(report, start.start, start.start + list[0].length);
  const isOfMany = MINISTERS_OF.test(report.text.slice(Math.max(0, at.start - 40), at.start)) || WHOSE.test(report.text.slice(at.end, at.end + 50));
  return !isOfMany ? new Set() : new Set(countriesWithin(report, start.start, start.start + list[0].length).map((hit) => hit.value[0]?.code ?? ''));
}

/** A report on the paper of one country's office is that country's: it is the other side where only one is named. */
function withLetterhead(seen: Seen, parties: Party[]): Party[] {
  const head = parties.length === 1 ? letterhead(seen.report, seen.layout.headline) : null;
  return head === null || parties[0]?.code === head.code ? parties : [...parties, { code: head.code, score: 0.5, start: head.start, end: head.end }];
}

function weightOf(seen: Seen, { sentence, primary }: { sentence: number; primary: Primary }): number {
  const { headline, first, lede } = seen.layout;
  if (headline.has(sentence)) return 4;
  if (sentence >= first && sentence < lede) return 2;
  if (sentence === lede) return 5;
  if (sentence === primary.sentence) return 4;
  return (sentence <= lede + 2 ? 1.5 : sentence < lede + 30 ? 0.6 : 0.1) * (tellsOfMany(seen, sentence) ? 0.2 : 1);
}

function isSubject(seen: Seen, sentence: number, { start: token, end }: { start: number; end: number }): boolean {
  const before = beforeWithin(seen, sentence, token);
  if (DISCUSSED.test(before) && /^[.,;]?$/.test(letterAt(seen.report.classes, end))) return true;
  if (isMadeBy(seen, end) || (IS_FROM.test(before) && (ORIGIN.test(before.slice(-SUBJECT_REACH)) || (CAME_FROM.test(before) && isThird(seen, token))))) return true;
  return SUBJECT.test(before.slice(-SUBJECT_REACH)) || (isAlone(seen, { start: token, end }) && isBehindThirdPlace(before)) || isBlamed(seen, token);
}

/** "two frigates built in Fiji", "troops returning from Fiji": where a thing or somebody comes from. */
const ORIGIN = /\b(?:built|made|manufactured|assembled|bought|purchased|acquired|procured|ordered|imported|leased) (?:in|from)(?: the)? $|\b(?:troops|soldiers|peacekeepers|contingents?|units?|personnel)(?: (?:of|from) \p{Lu}\p{L}+)? (?:(?:returning|returned|back|home) from|serving in|deployed (?:in|to))(?: the)? $|\b(?:with|from) funds (?:from|of)(?: the)? $/iu;
/** "The ship arrived from Fiji", where two others act: no guest, but where it was before. */
const CAME_FROM = /\b(?:arrived|flew in|came|landed)\b[^.;,]{0,40} from(?: the)? $/i;

/** Whether the report names two more. */
function isThird({ report }: Seen, token: number): boolean {
  const own = report.countries.find((hit) => hit.start === token)?.value[0]?.code;
  return new Set(report.countries.flatMap((hit) => (hit.value.length === 1 && hit.value[0]?.code !== own ? [hit.value[0]?.code] : []))).size > 1;
}

const IS_FROM = / (?:in|from|to|of)(?: the)? $/;

/** "US-made howitzers", "the Saudi-led coalition", "Swiss national A": only what a thing or somebody is from. */
function isMadeBy({ report }: Seen, end: number): boolean {
  if (/^nationals?$/.test(textAt(report.tokens, end))) return true;
  return report.classes[end] === '-' && /^(?:made|built|supplied|backed|led|designed|funded|financed|brokered|based|born|owned|origin|trained|sponsored|flagged|donated|occupied|controlled)$/.test(wordAt(report.tokens, end + 1));
}

/** Some words before a token, none of them of another sentence. */
function beforeWithin({ report }: Seen, sentence: number, token: number): string {
  const from = report.tokens[report.sentences[sentence]?.start ?? 0]?.start ?? 0;
  const at = report.tokens[token]?.start ?? 0;
  return report.text.slice(Math.max(from, at - 90), at);
}

/** "Russian aggression", "Ruritania’s unprovoked attack on": whose deed is spoken of; not "the Peruvian War College". */
const DEED = /^(?:aggression|invasion|war|threats?|attacks?|missiles?|nuclear|occupation|sanctions|crisis|provocations?|offensive|coup|incursions?|militants?|rebels|regime|blockade)$/;

function isBlamed({ report }: Seen, token: number): boolean {
  for (let at = token + 1; at < token + 6; at += 1) {
    if (DEED.test(wordAt(report.tokens, at))) return !/^V[VK]/.test(report.classes.slice(at, at + 2));
    if (!isOneOf('sx&', letterAt(report.classes, at)) || /^(?:to|for|in|who|has|had|is|was|will|and|met|held)$/.test(wordAt(report.tokens, at))) return false;
  }
  return false;
}

/** One's own country often goes without saying: then the dateline tells it. */
function withDateline(seen: Seen, parties: Party[], ranked: readonly Party[]): Party[] {
  const { dateline } = seen.layout;
  if (parties.length >= 2 || !dateline?.country || parties.some((party) => party.code === dateline.country)) return parties;
  const weak = ranked.find((party) => party.code === dateline.country);
  return [...parties, { code: dateline.country, score: weak?.score ?? 0.5, start: dateline.start, end: dateline.end }];
}

/** Titles of office that name their country by themselves. */
const OWN_TITLE = /^(?:taoiseach|t[aá]naiste|lyonchhen)$/i;

/** Who governs a town is of its country. */
const OF_TOWN = new RegExp(`\\b(?:${[...TOWN_OFFICES].join('|')}) of\\b`, 'i');

function withTitle(seen: Seen, parties: Party[]): Party[] {
  const found = seen.mentions.find((one) => one.sentence <= seen.layout.lede && one.country !== null && one.country !== parties[0]?.code && (OWN_TITLE.test(one.post ?? '') || OF_TOWN.test(one.post ?? '')));
  return found?.country && found.postSpan !== null ? [...parties, { code: found.country, score: 0.5, start: found.postSpan.start, end: found.postSpan.end }] : parties;
}

/** "Secretary of State X met the Foreign Minister of Peru": an office that needs no country. */
function withOffice(seen: Seen, parties: Party[]): Party[] {
  if (parties.length !== 1) return parties;
  const titled = withTitle(seen, parties);
  if (titled.length > 1) return titled;
  const mention = seen.mentions.find((one) => one.sentence <= seen.layout.lede && one.country === null && one.rank === null && countryOfOffice(one.post ?? '') !== undefined);
  const code = countryOfOffice(mention?.post ?? '');
  if (!mention?.postSpan || code === undefined || parties[0]?.code === code) return parties;
  return [...parties, { code, score: 0.5, start: mention.postSpan.start, end: mention.postSpan.end }];
}

function sentenceOf(seen: Seen, token: number): number {
  let low = 0;
  let high = seen.report.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = seen.report.sentences[middle];
    if (sentence === undefined) return -1;
    if (token < sentence.start) high = middle - 1;
    else if (token >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
