import type { Annotated } from '../language/annotate';
import type { Hit } from '../language/phraseTable';
import { isOneOf, wordAt } from '../language/tokens';
import type { EventVerb } from '../gazetteer/gazetteer';

/** Words for a visit that mean one only before a place: "exchange of visits" tells of none. */
const TO_A_PLACE = /^(?:is in|are in|was in|were in|(?:has|have|will) (?:be|been) in|arrives|arrived on|arrived in|visits|visited|visit to|a visit to|is visiting|are visiting|was visiting|will visit|(?:is|was) alongside (?:in|at)|sailed into|docked in|docked at|day visit)$/;
/** "docked at Ocean Quay": a harbour is a place whatever it is called. */
const BERTHS = /^(?:docked|sailed)/;
const HARBOUR = /^(?:ports?|harbou?r|quay|pier|wharf|jetty|dockyard|base|terminal|berth)$/;
/** Words for a meeting that mean one only before a person: "welcomed the decision" tells of none. */
const A_PERSON = /^(?:(?:after|following) .*|received|receives|welcomed|hosted|call on|called upon|calling on|looks? forward to (?:welcoming|hosting|receiving)|(?:(?:will|is to|to) )?(?:welcome|receive|host)|(?:is|are) hosting)$/;
const GUEST = /^(?:delegation|delegations|counterpart|counterparts|guest|guests|team|visit|visiting|group|him|her|them|officials|officers|talks|meeting|discussions)$/;
/** "received 12 cadets": guests in a number. */
const PEOPLE = /^(?:cadets|soldiers|members|students|ministers|ambassadors|diplomats|journalists|lawmakers|senators|deputies|experts|sailors|representatives)$/;
/** "spoke to her party": no call of two countries. */
const COUNTERPART = /^(?:counterparts?|colleagues?|opposite)$/;
/** "met the requirements": no meeting. */
const NOT_MET = /^(?:requirement|requirements|need|needs|standard|standards|criteria|criterion|goal|goals|target|targets|objective|objectives|challenge|challenges|deadline|expectations|demand|demands|condition|conditions|obligation|obligations|commitment|commitments|costs|resistance|approval|success)$/;
/** "received the Order of Merit": an honour, no guest. */
const HONOUR = /^(?:award|awards|order|medal|medals|cross|honour|honor|honours|honors|decoration|prize|degree|doctorate|insignia|legion|star|citations?|commendations?|trophy|accolades?)$/;
/** "called on all sides to stop": an appeal, no call. */
const APPEAL = /^(?:to)$/;
const APPEALED = /^(?:parties|sides|countries|states|community|governments|nations|everyone|all|both|partners|allies|it|them)$/;
/** "called on Fiji and Tonga to resume". */
const TO_COUNTRIES = /^t?C{1,4}(?:&t?C{1,4})?z/;
/** "met members of his cabinet": one's own people. */
const OWN_PEOPLE = /^(?:cabinet|voters|troops|supporters|staff|residents|journalists|reporters|lawmakers|villagers|farmers|families|veterans|parliamentary|parties|factions?|opposition|unions|students|citizens|activists|businesspeople|entrepreneurs)$/;
/** "welcomed the ceasefire": a matter, not a guest. */
const MATTER = /^(?:decision|ceasefire|agreement|resolution|announcement|election|elections|release|adoption|report|progress|news|move|efforts|result|results|outcome|step|truce|deal|ruling|verdict|statement|initiative|proposal|plan|start|end|lifting)$/;
/** "a cargo ship docked": trade, no visit. */
const TRADER = /^(?:cargo|tanker|ferry|cruise|merchant|container|bulk|yacht|fishing|freighter|oil|grain|trawler)$/;
/** "phone call scams": a trade or a thing, no call. */
const OF_A_CALL = /^(?:centres?|centers?|scams?|fraud|software|platforms?|app|apps|services?|tariffs?|charges|records|traffic|technology|systems?|equipment)$/;
/** "the first tanks arrived in": a delivery, no visit. */
const DELIVERY = /^(?:tanks|jets|helicopters|howitzers|missiles|vaccines|doses|shipment|shipments|consignment|batch|cargo|refugees|migrants|tourists|deportees|passengers|containers|tonnes|tons)$/;
/** "the doctors left for Seoul": no visit between states. */
const CIVILIANS = /^(?:doctors|nurses|students|pupils|athletes|players|pilgrims|workers|migrants|tourists|teachers|trainees|patients|artists|farmers)$/;
const PLACE_REACH = 8;
/** "is in an ongoing dialogue with": who is somewhere is so right behind the word. */
const IS_IN = /^(?:is|are|was|were|has been|have been|will be) in$/;
const IN_REACH = 3;
const PERSON_REACH = 16;
const NOUN_REACH = 5;
const APPEAL_REACH = 12;

/** "will receive Minister X", but not "will receive five helicopters, Minister X said". */
const PERSON_NEXT = /^[^.;,nm]{0,8}[PRH]/;
/** A reception, a concert: hosted, but no talks. */
const OCCASION = /^(?:reception|concert|exhibition|gala|iftar|screening|workshop|training|course|festival|match|party|luncheon|seminar|webinar|conference|event|briefing|competition)$/;

/** What must, or must not, stand behind a phrase of the list. */
type Need = 'place' | 'person' | 'counterpart' | 'no-appeal' | 'no-standard' | 'not-own-people' | 'nothing';

/** One entry for each phrase of the list that was met. */
const needs = new Map<string, Need>();

function needOf(words: string): Need {
  const known = needs.get(words);
  if (known !== undefined) return known;
  const need = tellNeed(words);
  needs.set(words, need);
  return need;
}

function tellNeed(words: string): Need {
  if (TO_A_PLACE.test(words)) return 'place';
  if (A_PERSON.test(words)) return 'person';
  if (/^spoke to (?:his|her)$/.test(words)) return 'counterpart';
  if (/^call(?:s|ed)? on$/.test(words)) return 'no-appeal';
  if (/(?:^| )(?:met|meets|meet)$/.test(words)) return 'no-standard';
  return /(?:^| )(?:met with|meets with|(?:held|holds|hold) (?:talks|consultations|discussions|a meeting|meeting)|had (?:talks|discussions|a meeting))$/.test(words) ? 'not-own-people' : 'nothing';
}

/** A place follows; where ships dock also a harbour that no list holds. */
function isAtPlace(report: Annotated, end: number, words: string): boolean {
  return /[CTA]/.test(clauseBehind(report, end, IS_IN.test(words) ? IN_REACH : PLACE_REACH)) || (BERTHS.test(words) && has(report, { from: end, reach: PLACE_REACH }, HARBOUR));
}

/** Whether a phrase of the list is meant as an act where it stands. */
export function isMeant(report: Annotated, hit: Hit<EventVerb>): boolean {
  if (isOfTrade(report, hit) || isListedMatter(report, hit) || isMarkOf(report, hit)) return false;
  const words = wordsOf(report, hit);
  const isNear = (pattern: RegExp, reach: number): boolean => has(report, { from: hit.end, reach }, pattern);
  switch (needOf(words)) {
    case 'place': return isAtPlace(report, hit.end, words);
    case 'person': return isOfPerson(report, hit, words);
    case 'counterpart': return isNear(COUNTERPART, NOUN_REACH);
    case 'no-appeal': return !isAppeal(report, hit.end);
    case 'no-standard': return !isOwnPeople(report, hit.end) && !isNear(NOT_MET, NOUN_REACH);
    case 'not-own-people': return !isOwnPeople(report, hit.end);
    default: return true;
  }
}

const MARKED = /^(?:marked|crowned|capped|highlighted)$/;

/** "a visit marked by the signing of an accord": what the visit was is told. */
function isMarkOf({ tokens }: Annotated, { value, start }: Hit<EventVerb>): boolean {
  return value.kind === 'signing' && /^(?:by|with)$/.test(wordAt(tokens, start - 2)) && MARKED.test(wordAt(tokens, start - 3));
}

function isAppeal(report: Annotated, from: number): boolean {
  if (TO_COUNTRIES.test(report.classes.slice(from, from + APPEAL_REACH))) return true;
  return has(report, { from, reach: APPEAL_REACH }, APPEAL) && has(report, { from, reach: NOUN_REACH }, APPEALED);
}

function wordsOf({ tokens }: Annotated, { start, end }: { start: number; end: number }): string {
  return end === start + 1 ? wordAt(tokens, start) : tokens.slice(start, end).map((token) => token.key).join(' ');
}

const LISTS = /^(?:fields?|areas?|sectors?|domains?|including|cooperation|co-operation|collaboration|discuss|discussed|discussing|technology|innovation)$/;
const LIST_REACH = 24;

/** "in the fields of innovation, counter-terrorism, joint training and security": a matter between others, and no act. */
function isListedMatter(report: Annotated, { value, start, end }: Hit<EventVerb>): boolean {
  if (value.kind !== 'exercise' || !/^(?:joint|combined|bilateral|military|naval) (?:training|exercises?|drills?|patrols?)$/.test(wordsOf(report, { start, end }))) return false;
  if (!isOneOf(',&', report.classes[start - 1] ?? '') || !isOneOf(',&.', report.classes[end] ?? '')) return false;
  for (let at = start - 1; at >= Math.max(0, start - LIST_REACH) && report.classes[at] !== '.'; at -= 1) if (LISTS.test(wordAt(report.tokens, at))) return true;
  return false;
}

/** One's own people; the Chief of Staff is none of them. */
function isOwnPeople(report: Annotated, from: number): boolean {
  const length = clauseBehind(report, from, NOUN_REACH).length;
  for (let at = from; at < from + length; at += 1) if (OWN_PEOPLE.test(wordAt(report.tokens, at)) && report.classes[at - 1] !== 'o' && !isOneOf('VP', report.classes[at] ?? '')) return true;
  return false;
}

/** A cargo ship in port, or what is sold for calls. */
function isOfTrade(report: Annotated, { value, start, end }: Hit<EventVerb>): boolean {
  if (value.kind === 'port-call') return hasBefore(report, start, TRADER);
  if (value.kind === 'visit') return (wordAt(report.tokens, start) === 'arrived' && hasBefore(report, start, DELIVERY)) || hasBefore(report, start, CIVILIANS);
  return value.kind === 'call' && OF_A_CALL.test(wordAt(report.tokens, end));
}

function isOfPerson(report: Annotated, hit: Hit<EventVerb>, words: string): boolean {
  if (isOfThing(report, hit, words)) return false;
  return /[PRHNK]/.test(clauseBehind(report, hit.end, PERSON_REACH)) || has(report, { from: hit.end, reach: PERSON_REACH }, GUEST);
}

/** An occasion that is hosted, a matter that is welcomed, an honour or goods that are received. */
function isOfThing(report: Annotated, hit: Hit<EventVerb>, words: string): boolean {
  const isNear = (pattern: RegExp, reach: number): boolean => has(report, { from: hit.end, reach }, pattern);
  if (/\breceive/.test(words) && isNumberOfThings(report, hit.end)) return true;
  if (/\bhost/.test(words) && isNear(OCCASION, NOUN_REACH) && !isReceptionFor(report, hit.end)) return true;
  if (/\bwelcom/.test(words) && isNear(MATTER, NOUN_REACH) && !isNear(GUEST, NOUN_REACH)) return true;
  return (/ (?:receive|host|welcome)$/.test(words) && !isGuestNext(report, hit.end)) || (/\breceive/.test(words) && isNear(HONOUR, PERSON_REACH));
}

/** "received 12 vehicles"; "received 12 cadets" are guests. */
function isNumberOfThings(report: Annotated, from: number): boolean {
  return report.classes[from] === 'n' && !has(report, { from, reach: NOUN_REACH }, GUEST) && !has(report, { from, reach: NOUN_REACH }, PEOPLE);
}

/** What is still to be received may as well be goods: the guest stands right behind. */
function isGuestNext(report: Annotated, from: number): boolean {
  return PERSON_NEXT.test(report.classes.slice(from, from + PERSON_REACH)) || has(report, { from, reach: NOUN_REACH }, GUEST);
}

/** "hosted a reception for General X": in some capitals the word for receiving a guest. */
function isReceptionFor(report: Annotated, from: number): boolean {
  for (let at = from; at < from + NOUN_REACH; at += 1) if (/^(?:reception|luncheon)$/.test(wordAt(report.tokens, at))) return isForGuest(report, behindPlace(report, at + 1));
  return false;
}

/** Over "in Lima on 10 March" behind the occasion. */
function behindPlace({ classes }: Annotated, from: number): number {
  return from + (/^(?:f(?:T{1,3}|D{1,3})){0,2}/.exec(classes.slice(from, from + PERSON_REACH))?.[0].length ?? 0);
}

function isForGuest(report: Annotated, at: number): boolean {
  if (wordAt(report.tokens, at) !== 'for') return false;
  return /^t?[CA]{0,3}[mV]{0,4}[PRHN]/.test(report.classes.slice(at + 1, at + 11)) || has(report, { from: at + 1, reach: NOUN_REACH }, /^(?:delegation|guest|guests)$/);
}

/** The letters behind a place, to the end of the clause. */
function clauseBehind(report: Annotated, from: number, reach: number): string {
  return /^[^.;]*/.exec(report.classes.slice(from, from + reach))?.[0] ?? '';
}

function has(report: Annotated, { from, reach }: { from: number; reach: number }, pattern: RegExp): boolean {
  const length = clauseBehind(report, from, reach).length;
  for (let at = from; at < from + length; at += 1) if (pattern.test(wordAt(report.tokens, at))) return true;
  return false;
}

/** Whether one of the few words before a place is of a kind. */
function hasBefore(report: Annotated, at: number, pattern: RegExp): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NOUN_REACH); before -= 1) if (pattern.test(wordAt(report.tokens, before))) return true;
  return false;
}
