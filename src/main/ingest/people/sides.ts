import { alone, type Steps } from '../inStep';
import { isDiplomat } from './diplomats';
import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { beside } from './companions';
import { countriesWithin, placesWithin } from './countriesWithin';
import { hosted, leftOver, namedOffice } from './inferredSides';
import { inRuns } from './listRuns';
import type { Mention } from './mention';
import type { Person } from './people';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';
import { inOrder, pairInOrder } from './signersInOrder';
import { counterpartCountry, countryBefore, isAway, listCountry, mentionEnd, mentionStart, represented, sideBehind, visitedBy } from './sideWords';
import { shipCountry } from './ships';
import { signedFor } from './signedFor';
import { sideSaid } from './saidSides';
import { isOfBoth } from './sharedPosts';
import { textOf } from './span';
import { titlesStart } from './titles';


/** Who commands what lies on land is at home, as is an official with the title of a diplomat ("Director of Consular Affairs Ambassador X"). */
const ASHORE = /\b(?:(?:Minister|Secretary|Director)\b.{1,120} Ambassador$|[Bb]ase|[Ss]tation|[Gg]arrison|[Bb]arracks|[Aa]cademy|[Cc]entre|[Cc]enter|[Ss]chool|[Rr]egiment|[Bb]attalion|[Bb]rigade|[Aa]rea|[A-Z]{4,})\b/;

/** "Commanding Officer Said Bin Sultan Naval Base": the base stands behind the post. */
function isAshore(report: Annotated, { post, postSpan }: Mention): boolean {
  return postSpan !== null && /commanding officer$/i.test(post ?? '') && /^(?:,? ?(?:of )?(?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,5})(?:Naval |Air |Army )?(?:Base|Station|Garrison|Academy)\b/u.test(textOf(report, postSpan.end, Math.min(report.tokens.length, postSpan.end + 9)));
}

/** Who serves an organisation of states is of no side. */
const ORGANISATION = /\b(?:NATO|SACEUR|European (?:Union|Commission|Council|Parliament|External|Investment)|EU|EEAS|EUNAVFOR|United Nations|U\.N\.|UN(?:DP|HCR|ICEF|ESCO|ODC|FPA|EP|IFIL|MISS|TSO|DOF|FICYP|IDIR|HABITAT)?|MONUSCO|MINUSMA|MINUSCA|African Union|AU Commission|ASEAN|ECOWAS|SADC|IGAD|EAC|SAARC|BIMSTEC|IORA|CARICOM|OAS|GCC|Gulf Cooperation Council|Arab League|League of Arab States|OSCE|OECD|OPEC|OIC|Organi[sz]ation of Islamic Cooperation|Organi[sz]ation of Turkic States|Commonwealth Secretariat|Interpol|INTERPOL|Europol|Frontex|ICRC|IFRC|Red Cross|Red Crescent|IAEA|IOM|International Organi[sz]ation for Migration|ILO|IMO|ICAO|FAO|WFP|WHO|World (?:Bank|Health Organi[sz]ation|Food Programme|Trade Organi[sz]ation)|WTO|IMF|EBRD|Asian Development Bank|ADB|AIIB|SCO|CSTO|CICA|Council of Europe|Pacific Islands Forum)\b/;

/** "Minister of Foreign and CARICOM Affairs", "Joint Secretary (UN Political)", "Permanent Representative to the UN": who only deals with it. */
const DEALS_WITH = /^\s*(?:['’]s? )?(?:and [A-Z]\w+ )?(?:Affairs|Diplomacy|Division|Department|Desk|Integration|Directorate|Relations|Cooperation|Section|Unit|Policy|Organi[sz]ations)\b/;
const SENT_TO = /\b(?:to|with|for)(?: the)? $/;

function servesOrganisation(post: string): boolean {
  const found = ORGANISATION.exec(post);
  return found !== null && !/\bMinister (?:for|of)\b/.test(post.slice(0, found.index)) && post[found.index - 1] !== '(' && !DEALS_WITH.test(post.slice(found.index + found[0].length)) && !SENT_TO.test(post.slice(0, found.index));
}

/**
 * The country of each person: of the post, of the delegation in whose list they stand, of what stands before their rank,
 * else the one that the counterpart leaves over.
 */
export function findSides(report: Annotated, question: SideQuestion): SideAnswer[] {
  return alone(sidesInSteps(report, question));
}

/** What findSides does, in steps. */
export function* sidesInSteps(report: Annotated, question: SideQuestion): Steps<SideAnswer[]> {
  const told = question.people.map((one) => toldSide(report, one, question));
  yield;
  return pairInOrder(report, question, leftOver(report, question, inOrder(report, question, namedOffice(report, question, hosted(report, question, inRuns(report, question, beside(report, question, told)))))));
}

const IN_COMMAND = /^(?:the )?(?:ship|vessel|frigate|destroyer|corvette|cutter|submarine)['’]s (?:captain|skipper|commander),?$|\b(?:ship|vessel|frigate|destroyer|corvette|cutter|submarine|flotilla|squadron)\b[^.;]{0,80}\b(?:commanded by|under the command of)(?: its captain,?)?$|\b(?:toured|visited|boarded) the (?:ship|vessel|frigate|corvette|destroyer)\b[^.;]{0,30}\b(?:briefed|received|welcomed|greeted) (?:on board )?by$/i;

/** "The frigate is commanded by Captain X": a guest where she calls. */
function isInCommand(report: Annotated, mention: Mention): boolean {
  return IN_COMMAND.test(before(report, mention)) && !isOfShipVisited(report, mention);
}

/** "boarded the frigate. The ship’s captain, X, received him": a ship of the hosts. */
function isOfShipVisited(report: Annotated, mention: Mention): boolean {
  const { start, end } = report.sentences[mention.sentence - 1] ?? mention;
  return /^(?:the )?\S+['’]s /i.test(before(report, mention)) && /\b(?:boarded|toured|on board|aboard)\b/.test(textOf(report, start, end));
}

const GOES_ALONG = /^accompanying (?:him|her|the (?:[a-z-]+ ){0,2}[a-z-]+|(?:Mr|Mrs|Ms|Dr|General|Admiral|President|Minister)\.? \p{Lu}[\p{L}-]+)(?: on the (?:visit|trip))? (?:were|was|are|is|will be)\b[^;()]{0,160}$|\b(?:who|he|she|president|minister|premier|general|admiral) (?:will be|is|was|is being|would be) (?:also )?(?:joined|accompanied|escorted) (?:to \p{Lu}[\p{L}-]+ |on the (?:visit|trip) )?by\b[^;()]{0,160}$|\b(?:will take|takes|took|will bring|brings|brought) with (?:him|her|them)\b[^;()]{0,160}$/iu;

/** "who will be joined by Minister A and Secretary B": they come with the guest. */
function goesAlong(report: Annotated, mention: Mention): boolean {
  return GOES_ALONG.test(before(report, mention));
}

/** "while the hosts were led by Colonel X", "the visiting side was headed by", "X headed the visiting side". */
const CHAIRS_FOR_HOSTS = /^,? ?(?:sat|was) in the chair for the hosts|^,? ?(?:led|headed|chaired|spoke) for the hosts/i;
const WELCOMES = /^in (?:his|her) (?:welcome|welcoming) (?:remarks|address|speech|words),?(?: the)?$/i;
const HOSTS_LED = /\b(?:the hosts?|the host (?:side|team|delegation)) (?:was|were) (?:led|headed|represented) by(?: the)?$/i;
const VISITORS_LED = /\b(?:the (?:visitors|guests)|the visiting (?:side|team|delegation|party)|the (?:visitors|guests)[’'] (?:side|team|delegation|party)(?: of [a-z0-9]+)?) (?:was|were) (?:led|headed|represented) by(?: the)?$/i;
const HEADED_VISITORS = /^,? ?(?:headed|led|heads|leads) (?:the visiting (?:side|team|delegation|party)|that of the (?:visitors|guests)|the (?:visitors|guests)(?=[.,;]|$))/i;

/** "The visiting Foreign Secretary, A". */
function isVisiting(report: Annotated, { postSpan, start }: Mention): boolean {
  return postSpan !== null && postSpan.start < start && /^(?:visiting|guest)$/.test(wordAt(report.tokens, postSpan.start - 1)) && /^(?:the|a|an|its|his|her|their|by|with|met|received|hosted|and)$/.test(wordAt(report.tokens, postSpan.start - 2));
}

/** "Minister A and Secretary B will travel with the Prime Minister". */
const TRAVELS_ALONG = /^,? ?will (?:also )?(?:(?:travel with|be travelling with) (?:the|him|her|Prime|President)\b|accompany (?:him|her|the (?:Prime Minister|President|King|Queen|Minister))(?=[.,;]| on (?:the|his|her) (?:visit|trip|journey)(?! to\b)))/;

/** "Prime Minister A will receive him. Commissioner B will accompany him": both are hosts. */
function isReceivedBefore(report: Annotated, { sentence }: Mention): boolean {
  const { start, end } = report.sentences[sentence - 1] ?? { start: 0, end: 0 };
  return /\b(?:receive|welcome|meet|host)\b/.test(textOf(report, start, end));
}

/** "at the invitation of President A": who invites to a visit is at home. */
const INVITES = /\binvitation (?:of|from)(?: the| his| her)?(?: \S+)?$/i;

/** "In Peru, the Secretary met with President A": whom somebody meets in a country is of it. */
function hostIn(report: Annotated, mention: Mention): string | null {
  const { start } = report.sentences[mention.sentence] ?? mention;
  const country = countriesWithin(report, start, start + IN_REACH).find((one) => one.value[0]?.kind === 'name');
  const [place] = placesWithin(report, start, start + IN_REACH);
  const hit = country ?? place;
  const code = country?.value[0]?.code ?? place?.value[0]?.country ?? null;
  if (hit === undefined || !/^(?:while )?in(?: the)?$/i.test(textOf(report, start, hit.start))) return null;
  return MEETS.test(textOf(report, hit.end, titlesStart(report, mentionStart(mention)))) ? code : null;
}

const IN_REACH = 5;
const MEETS = /^,? (?:\S+ ){1,8}?(?:met|meets?|will meet|held (?:talks|meetings|discussions|a meeting)|was received by|called on)(?: separately| also)?(?: with)?\b[^.;]*$/;

/** The words of the sentence behind name and post. */
function behind(report: Annotated, mention: Mention): string {
  const from = mentionEnd(mention);
  return textOf(report, from, Math.min(report.sentences[mention.sentence]?.end ?? from, from + BEHIND_REACH)).trim();
}

const BEHIND_REACH = 8;
const LIST_OF_PEOPLE = /^[NIKpPVmRHCATZof&,t().-]*/;

/** The words behind the list in which somebody stands. */
function behindList(report: Annotated, mention: Mention): string {
  const from = mentionEnd(mention);
  const end = report.sentences[mention.sentence]?.end ?? from;
  const list = from + (LIST_OF_PEOPLE.exec(report.classes.slice(from, Math.min(end, from + LONGEST_LIST)))?.[0].length ?? 0);
  return textOf(report, list, Math.min(end, list + BEHIND_REACH)).trim();
}

const LONGEST_LIST = 30;

/** The words of the sentence before post, rank and name. */
function before(report: Annotated, mention: Mention): string {
  return textOf(report, report.sentences[mention.sentence]?.start ?? mention.start, titlesStart(report, mentionStart(mention))).trim();
}

/** The first rule that tells a party; a country that is no party only where nothing else is told. */
function toldSide(report: Annotated, one: Named, { parties, venueCountry, isVisit, letterhead }: SideQuestion): SideAnswer {
  const own = ownCountry(one, parties) ?? shipCountry(report, one.mention.post ?? '');
  if (own === null && servesOrganisation(one.mention.post ?? '')) return { country: null, rule: 'side.organisation' };
  const isParty = (code: string | null): code is string => code !== null && parties.includes(code);
  const rules: ReadonlyArray<readonly [string, () => string | null]> = [
    ['side.delegation', () => (own === null ? signedFor(report, one.mention) : null)],
    ['side.led-by', () => (one.mention.rule === 'person.post-shared' ? null : listCountry(report, one.mention, true))],
    ['side.said', () => (own === null ? (sideSaid(report, one.mention) ?? sideBehind(report, one.mention)) : null)],
    ['side.post', () => own],
    ['side.word-before', () => countryBefore(report, one.mention)],
    ['side.delegation', () => represented(report, one.mention) ?? (isOfBothCountries(report, one.mention) ? null : listCountry(report, one.mention, false))],
    ['side.host', () => (own === null ? (hostIn(report, one.mention) ?? ((isVisit && INVITES.test(before(report, one.mention))) || HOSTS_LED.test(before(report, one.mention)) || (WELCOMES.test(before(report, one.mention)) && !isDiplomat(one.mention.post)) || CHAIRS_FOR_HOSTS.test(behind(report, one.mention)) ? venueCountry : null)) : null)],
    ['side.posted-to', () => (own === null ? senderOf(one.person, parties) : null)],
    ['side.visitor', () => (own === null ? (visitorOf(report, one, parties) ?? (isAway(report, one.mention) || isInCommand(report, one.mention) || VISITORS_LED.test(before(report, one.mention)) || isVisiting(report, one.mention) || HEADED_VISITORS.test(behind(report, one.mention)) || (TRAVELS_ALONG.test(behindList(report, one.mention)) && !isReceivedBefore(report, one.mention)) || (isVisit && goesAlong(report, one.mention)) ? guestOf(parties, venueCountry) : null)) : null)],
    ['side.counterpart', () => (own === null && (isVisit || letterhead === null) ? otherThan(foreign(counterpartCountry(report, one.mention), letterhead), parties) : null)],
    ['side.diplomat', () => (own === null && isDiplomat(one.mention.post) && !ASHORE.test(one.mention.post ?? '') && !isAshore(report, one.mention) ? guestOf(parties, venueCountry) : null)],
  ];
  for (const [rule, tell] of rules) {
    const country = tell();
    if (isParty(country) || (rule === 'side.post' && country !== null && parties.length < 2)) return { country, rule };
  }
  return { country: own, rule: own === null ? 'side.open' : 'side.post' };
}

/** "the ministers of defence of the two countries, A and B": whatever delegation the sentence names before. */
function isOfBothCountries(report: Annotated, { rule, postSpan }: Mention): boolean {
  return rule === 'person.post-shared' && postSpan !== null && isOfBoth(report, postSpan.end);
}

/** Of whoever meets a colleague from the country on whose paper the report is written nothing is told. */
function foreign(code: string | null, letterhead: string | null): string | null {
  return code === letterhead ? null : code;
}

function otherThan(code: string | null, parties: readonly string[]): string | null {
  return code !== null && parties.length === 2 && parties.includes(code) ? (parties.find((party) => party !== code) ?? null) : null;
}

function ownCountry({ person, mention }: Named, parties: readonly string[]): string | null {
  return person.mentions.find((one) => one.country !== null && (parties.length === 0 || parties.includes(one.country)))?.country ?? mention.country;
}

/** Who is posted to one party comes from the other. */
function senderOf(person: Person, parties: readonly string[]): string | null {
  const away = person.mentions.find((one) => one.notCountry !== null)?.notCountry ?? null;
  return away !== null && parties.includes(away) ? (parties.find((code) => code !== away) ?? null) : null;
}

const ON_A_VISIT = /^(?:was|is|were|are) (?:currently )?(?:on|paying) an? (?:[\w-]+ ){0,3}visit to\b/;

/** Who visits one party comes from the other, wherever the report says so: "Mr Name was on an official visit to Germany". */
function visitorOf(report: Annotated, { mention, person }: Named, parties: readonly string[]): string | null {
  const told = person.mentions.filter((one) => one !== mention && ON_A_VISIT.test(behind(report, one)));
  const visited = [mention, ...told].flatMap((one) => visitedBy(report, one)).filter((code) => parties.includes(code));
  return parties.length === 2 && new Set(visited).size === 1 ? (parties.find((code) => !visited.includes(code)) ?? null) : null;
}

function guestOf(parties: readonly string[], venueCountry: string | null): string | null {
  return parties.length === 2 && venueCountry !== null ? (parties.find((code) => code !== venueCountry) ?? null) : null;
}
