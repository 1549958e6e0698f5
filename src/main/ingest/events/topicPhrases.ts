import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';

/** A stretch of tokens that names something that was talked about. */
export interface TopicSpan {
  start: number;
  end: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that end a list: what follows is another clause. */
const CLAUSE = words('ranging is are was were be been has have had will would shall should can could may might must said says adding added stressing noting underlining underscoring emphasising emphasizing expressing highlighting saying pointing he she they it we i who which that where when while whereas although because since after before if both not during according per also then aimed amid following');
/** Words behind which an item names no longer what, but with whom, where or when. */
const CUT = words('between with from at by through under among amongst within towards toward against into across throughout upon regarding concerning without via along around near off');
/** Words at the head of an item that are no part of the matter. */
const LEAD = words('overcoming tackling curbing refining refine combatting over particular intensive professional extensive securing carrying responding reciprocal enhanced improved expanded increased deepened continued renewed reinforced growing further ongoing said overall whole the a an its their our his her this these those such some any further more most other various several different many all each every new recent current latest existing ongoing possible potential future bilateral mutual joint common closer close greater deeper stronger better effective practical specific concrete relevant key important main major topical pressing urgent wide broad full strengthening enhancing expanding deepening promoting organizing organising conducting developing improving increasing boosting ensuring maintaining resuming fostering advancing furthering consolidating broadening facilitating intensifying accelerating implementing establishing building creating supporting providing holding exploring addressing tackling preventing continuing reinforcing bolstering diversifying upgrading raising reviewing discussing strengthen enhance expand deepen promote develop improve increase boost ensure maintain resume foster advance further consolidate broaden facilitate intensify accelerate implement establish build create support provide explore address continue reinforce bolster especially particularly notably mainly including namely like well so on both about strong strengthened respective very rich collective detail wide-ranging');
/** Words that alone name no matter of talks. */
const GENERAL = words('tandem ranks rank mementos mementoes exercise exercises event events facet facets free open inclusive dimension dimensions pillar pillars avenue avenues modality modalities relation relations tie ties cooperation co-operation issue issues matter matters view views area areas field fields way ways means interest interests topic topics subject subjects development developments progress step steps effort efforts bilateral mutual common concern concerns importance need prospect prospects possibility possibilities opportunity opportunities state status level levels side sides country countries nation nations region regions world partnership partnerships friendship engagement engagements collaboration visit visits meeting meetings discussion discussions talks dialogue future number range aspect aspects sphere spheres sector sectors field key other others regional international global strategic mutual exchange exchanges role framework process situation agenda affairs activities activity action actions measures initiatives initiative programme programmes program programs project projects plan plans agreement agreements commitment commitments contribution contributions support assistance implementation expansion enhancement promotion potential scope basis horizon horizons people peoples government governments ministry ministries minister ministers delegation delegations leader leaders president officials official party parties participants year years month months week day days time today tomorrow first second part parts thing things question questions set order terms context point points attention focus emphasis priority priorities goal goals objective objectives result results outcome outcomes stage stages view opinion opinions experience experiences capability capabilities capacity institution institutions mechanism mechanisms line lines fact case use same both two three four five several number great high good strong long deep historic traditional fraternal brotherly friendly excellent warm cordial growing many others them themselves respectively etc history values trust understanding will desire readiness willingness appreciation gratitude thanks congratulations success prosperity stability benefit benefits welcome hospitality fight struggle ground response establishment direction directions conclusion end start beginning work knowledge addition armies army navies participation taken related regard forces challenges challenge relationship relationships perspectives perspective monday tuesday wednesday thursday friday saturday sunday relating pertaining concerning regarding interlocutors ministries series wide note public humanitarian rural social military naval aligned sidelines margins invitation occasion request behalf board counterpart counterparts topic behest eve conflict conflicts crisis crises war wars tension tensions domestic administration place places location locations detail details collaborations collective respective unprovoked close closely rich very themes theme host inquiries coordination phase phases spectrum interactions interaction responses procedures serials serial drill drills crew crews warship warships vessel vessels ship ships troops soldiers sailors personnel teams team units unit critical still being foreign normal greetings wishes joy satisfaction bonds bond goodwill camaraderie session sessions guests guest journalists interaction leadership emphasis regards regard sail total operation outlook particular thereby collaborate crimes path spirit bridge bridges gains mission missions responsibility responsibilities conditions condition basis member members staff world’s global ideas idea information expertise best practices specialists professional practice idea negotiation negotiations mutually success assortment');

function isAdverb(key: string): boolean {
  return key.endsWith('ly') && !NO_ADVERB.has(key);
}

const MOST_WORDS = 6;
const LONGEST_LIST = 90;
/** Between two items of a list. */
const SEPARATORS = words(', ; & and or / plus besides');
/** The same in several words. */
const LONG_SEPARATORS: ReadonlyMap<string, readonly string[]> = new Map([['as', ['well', 'as']], ['in', ['addition', 'to']], ['along', ['with']], ['together', ['with']], ['apart', ['from']]]);
/** General words that name a matter together: "exchange visits", "world affairs". */
const COMPOUND = /^(?:(?:exchange|training|visit) (?:visits?|exchanges?|programmes?|programs?)|(?:world|social|public|rural|military|naval|humanitarian|domestic) (?:affairs|efforts|activities|exchanges?|development|administration|situation|issues|projects|programmes?|institutions|assistance|support)|exchanges? of (?:visits|experiences?|delegations)|(?:conflict|crisis) (?:situations?|response))$/;
/** "Ukrainian-Russian crisis": with the name of a country these are a matter. */
const OF_COUNTRY = /^(?:crisis|conflict|war|question|dispute|file|elections)$/;
/** What is said of a matter and told with it: "joint military efforts". */
const TOLD_WITH = words('joint combined renewable');
/** "friendly games", "food supply": they end like adverbs and are none. */
const NO_ADVERB = words('friendly family supply resupply assembly ally anomaly monthly weekly daily early july italy elderly costly');
const IS_LEAD = new WordTest(({ key }) => LEAD.has(key) || isAdverb(key));
const MAY_TELL = new WordTest(({ key, text }) => text.length >= 4 && !GENERAL.has(key) && !LEAD.has(key));

/**
 * The items of a list behind "discussed", "in the fields of" and their like, without articles, verbs of improvement and general words;
 * ends with the clause.
 */
export function listedTopics(report: Annotated, from: number, end: number, mayBeNamed = false): TopicSpan[] {
  const found: TopicSpan[] = [];
  const limit = Math.min(end, from + LONGEST_LIST);
  const isRange = wordAt(report.tokens, from - 1) === 'from' && wordAt(report.tokens, from - 2) === 'ranging';
  const first = letterAt(report.classes, from) === 'q' ? from + 1 : from;
  let start = first;
  for (let at = first; at <= limit; at += 1) {
    const isEnd = at === limit;
    const separator = isEnd ? 0 : separatorLength(report, at, isRange);
    const isOver = isEnd || (separator === 0 && endsList(report, at, { from, itemStart: start }));
    if (!(isOver || separator > 0) || isPairAt(report, start, at, limit)) continue;
    found.push(...listItem(report, { start, end: at }, mayBeNamed));
    if (isOver) break;
    start = at + separator;
    at = start - 1;
  }
  return found;
}

function listItem(report: Annotated, { start, end }: TopicSpan, mayBeNamed: boolean): TopicSpan[] {
  const item = itemOf(report, start, end) ?? (mayBeNamed ? namedItem(report, start, end) : null);
  return item === null || holdsVerb(report, item) ? [] : [item];
}

/** Another clause, a full stop, a quotation, or "to" behind the first item. */
function endsList(report: Annotated, at: number, { from, itemStart }: { from: number; itemStart: number }): boolean {
  const key = wordAt(report.tokens, at);
  return CLAUSE.has(key) || isOneOf('.:q_', letterAt(report.classes, at)) || (key === 'to' && at > from && !wordAt(report.tokens, itemStart).endsWith('ing'));
}

/** How many tokens part two items here; 0 where none do. */
function separatorLength({ tokens }: Annotated, at: number, isRange = false): number {
  const key = wordAt(tokens, at);
  if (SEPARATORS.has(key) || (isRange && key === 'to')) return 1;
  const rest = LONG_SEPARATORS.get(key);
  return rest?.every((word, step) => wordAt(tokens, at + 1 + step) === word) === true ? rest.length + 1 : 0;
}

const LONGEST_PAIR = 2;
const IS_WORD = /^[xmVA]{1,2}$/;

/** "science and technology, transport and logistics": between commas "and" joins two words to one matter. */
function isPairAt(report: Annotated, start: number, and: number, limit: number): boolean {
  if (wordAt(report.tokens, and) !== 'and') return false;
  const end = pairEnd(report, and, limit);
  if (end === null || and - start > LONGEST_PAIR || !IS_WORD.test(report.classes.slice(start, and))) return false;
  const before = wordAt(report.tokens, start - 1);
  const after = end < limit ? wordAt(report.tokens, end) : '';
  if (before === 'and' || (before === 'as' && wordAt(report.tokens, start - 2) === 'well')) return true;
  return before === ',' && (goesOn(report, end, after) || hasPairBefore(report, start - 1));
}

/** Another item follows, and not ", and" with a verb. */
function goesOn(report: Annotated, end: number, after: string): boolean {
  return after === ',' ? wordAt(report.tokens, end + 1) !== 'and' : separatorLength(report, end) > 1;
}

/** Where the word or two behind "and" end; null where more stands there. */
function pairEnd(report: Annotated, and: number, limit: number): number | null {
  let end = and + 1;
  while (end < limit && end <= and + LONGEST_PAIR + 1 && separatorLength(report, end) === 0 && isOneOf('xmVA', letterAt(report.classes, end)) && !CUT.has(wordAt(report.tokens, end)) && !CLAUSE.has(wordAt(report.tokens, end))) end += 1;
  return end > and + 1 && end <= and + 1 + LONGEST_PAIR && !IS_LEAD.of(report.tokens[and + 1]) ? end : null;
}

/** "…, science and technology," right before a comma. */
function hasPairBefore({ tokens, classes }: Annotated, comma: number): boolean {
  for (let at = comma - 1; at > comma - 5; at -= 1) if (wordAt(tokens, at) === 'and') return /^[xmV]{1,2},$/.test(classes.slice(at + 1, comma + 1));
  return false;
}

/** "transport" of "transport and logistics" with its second word, in a list where "and" joins such pairs. */
export function paired(report: Annotated, span: TopicSpan, limit: number): TopicSpan {
  if (!isPairAt(report, span.start, span.end, limit)) return span;
  return { start: span.start, end: pairEnd(report, span.end, limit) ?? span.end };
}

/**
 * All that a sentence names between its verbs, marks and "and", in whatever clause: the noun phrases in which known topics stand.
 * @param verbs the places of verbs that govern, which are no part of a phrase
 * @param known the known topics; only their phrases are told
 */
export function phrasesOf(report: Annotated, { start, end }: TopicSpan, { verbs, known }: { verbs: readonly TopicSpan[]; known: readonly TopicSpan[] }): TopicSpan[] {
  const found: TopicSpan[] = [];
  const keep = (from: number, until: number): void => {
    const item = known.some((hit) => hit.start >= from && hit.end <= until && hit.end - hit.start < until - from) ? itemOf(report, from, until) : null;
    if (item !== null) found.push(item);
  };
  let from = start;
  let next = 0;
  for (let at = start; at <= end; at += 1) {
    while (next < verbs.length && (verbs[next]?.end ?? 0) <= at) next += 1;
    const verb = verbs[next];
    const isVerb = verb !== undefined && verb.start <= at;
    if (at < end && !isVerb && !isEdge(report, at)) continue;
    keep(from, at);
    from = isVerb ? verb.end : at + 1;
    at = Math.max(at, from - 1);
  }
  return found;
}

/** A mark or a word at which a phrase ends. */
function isEdge(report: Annotated, at: number): boolean {
  const key = wordAt(report.tokens, at);
  return CLAUSE.has(key) || SEPARATORS.has(key) || key === 'to' || isOneOf('.:q_;', letterAt(report.classes, at));
}

/** Common verbs that a phrase never reaches over. */
const VERBS = words('become becomes became held hold holds call calls help helps helped join joins joined open opens opened up serve serves defend defends based face facing make makes made take takes took give gives gave get gets got go goes went come comes came bring brings brought keep keeps see sees saw play plays find finds want wants need needs let use uses using do does did provide provides provided allow allows enable enables continue continues remain remains lead leads led meet meets met visit visits visited attend attends attended thank thanks thanked welcome welcomes hope hopes hoped believe believes work works worked include includes included discuss discusses discussed us them us toward expressed stated told noted added said asked reads issued released again so too later earlier ahead together alike today how what why whether how like tackle tackling address strengthen strengthens enhance enhances increasing increase thereby become conducted aim aims aimed combat combating counter countering as than via per slap slaps');
function holdsVerb(report: Annotated, { start, end }: TopicSpan): boolean {
  for (let at = start; at < end; at += 1) if (VERBS.has(wordAt(report.tokens, at))) return true;
  return false;
}

/** So many words a topic takes on from its phrase, on either side. */
const WIDEST = 4;

/**
 * The words around a known topic that belong to it: "border" → "state border crossing", up to a verb, an article, a person
 * or the end of the phrase.
 * @param isTaken whether a token belongs to something else that is named
 */
export function widened(report: Annotated, hit: TopicSpan, phrase: TopicSpan, isTaken: (at: number) => boolean): TopicSpan {
  const isPart = (at: number): boolean => isOneOf('xmVNAKo-', letterAt(report.classes, at)) && !VERBS.has(wordAt(report.tokens, at)) && !isTaken(at);
  let { start, end } = hit;
  while (start > phrase.start && hit.start - start < WIDEST && (isPart(start - 1) || isOfThe(report, start - 1)) && !isBeforePhrase(report, start - 1)) start -= 1;
  while (end < phrase.end && end - hit.end < WIDEST && isPart(end) && !isVerbal(report, end, phrase.end)) end += 1;
  return withoutLoose(report, { start, end }, hit);
}

/** Words that a noun phrase never begins with, and participles that tell what was done: "its training", "listed boarding", "being maritime security". */
const BEFORE_PHRASE = words('its their our his her this these those such some being spoke feature features part first one two three both notes noted built beyond protect therefore vital also only all even carry out run put set way ways purpose aim share shares every other another many several own');
const QUALITIES = words('advanced combined unmanned organised organized integrated armed armored armoured enhanced united illicit coordinated shared displaced skilled renewed targeted guided simulated detailed limited mixed');

function isBeforePhrase({ tokens }: Annotated, at: number): boolean {
  const key = wordAt(tokens, at);
  return BEFORE_PHRASE.has(key) || isAdverb(key) || (key.endsWith('ed') && !QUALITIES.has(key) && wordAt(tokens, at - 1) !== '-');
}

/** Without the articles, "of" and dashes that were left at its ends. */
function withoutLoose(report: Annotated, span: TopicSpan, hit: TopicSpan): TopicSpan {
  let { start, end } = span;
  while (start < hit.start && isOneOf('ot-', letterAt(report.classes, start))) start += 1;
  while (end > hit.end && isOneOf('ot-', letterAt(report.classes, end - 1))) end -= 1;
  return { start, end };
}

function isOfThe(report: Annotated, at: number): boolean {
  return report.classes[at] === 't' && report.classes[at - 1] === 'o';
}

/** "challenges facing us", "a partnership based on": behind the topic begins another thought; "border crossing" ends with one. */
function isVerbal(report: Annotated, at: number, end: number): boolean {
  const key = wordAt(report.tokens, at);
  return /ed$/.test(key) || (/ing$/.test(key) && at + 1 < end);
}

/** One item: what stands in front of the first word that tells with whom or where, and behind the last general "of" or "in". */
function itemOf(report: Annotated, from: number, until: number): TopicSpan | null {
  let [start, end] = [behindLead(report, from, until), until];
  for (let at = start; at < end; at += 1) {
    const step = stepAt(report, start, at);
    if (step === 'ends') end = at;
    else if (step === 'begins') start = behindLead(report, at + 1, end);
    if (start > at) at = start - 1;
  }
  const item = trimmed(report, start, end);
  return item !== null && item.start > from && TOLD_WITH.has(wordAt(report.tokens, item.start - 1)) ? { start: item.start - 1, end: item.end } : item;
}

const SIDES = words('between from by');
const LINKS = words('of in on for to');

/** Whether an item ends at a word, or only begins behind it since nothing told what it is about. */
function stepAt(report: Annotated, start: number, at: number): 'ends' | 'begins' | null {
  const key = wordAt(report.tokens, at);
  if (SIDES.has(key)) return 'ends';
  const isParticiple = key.endsWith('ed') && at > start && report.classes[at - 1] !== '-';
  if (!CUT.has(key) && !LINKS.has(key) && !isParticiple) return null;
  if (!isTelling(report, start, at)) return isParticiple ? null : 'begins';
  return key === 'of' ? null : 'ends';
}

function behindLead(report: Annotated, from: number, until: number): number {
  let at = from;
  while (at < until && (IS_LEAD.of(report.tokens[at]) || report.classes[at] === ',')) at += 1;
  return at;
}

/** "Beach Insertion Techniques": what is done in an exercise may be written with capitals. */
const DOING = /^(?:operations?|techniques?|procedures?|drills?|manoeuvres|maneuvers|training|warfare|tactics|firing|rescue|exercises?|insertion|boarding|diving|patrols?|landing|evacuation|surveillance|defen[cs]e)$/;

function namedItem(report: Annotated, from: number, until: number): TopicSpan | null {
  const start = behindLead(report, from, until);
  return until > start + 1 && until - start <= MOST_WORDS && DOING.test(wordAt(report.tokens, until - 1)) && /^[NVKxm/-]+$/.test(report.classes.slice(start, until)) ? { start, end: until } : null;
}

function trimmed(report: Annotated, start: number, until: number): TopicSpan | null {
  let end = until;
  while (end > start && !isOneOf('xmVNACKT', letterAt(report.classes, end - 1))) end -= 1;
  if (end <= start || end - start > MOST_WORDS || !/^(?:P(?=[mx])|[xmVNACKTIo&t/s-])+$/.test(report.classes.slice(start, end))) return null;
  return !isQuality(report, start, end) && isTelling(report, start, end) && !OFFICE.test(wordAt(report.tokens, end - 1)) && !TIME.test(wordAt(report.tokens, end - 1)) && !isName(report, start, end) && !isAct(report, start, end) ? { start, end } : null;
}

/** "Russia’s unprovoked", "legal" of "legal and judicial": a quality whose noun stands elsewhere. */
const IS_QUALITY = /(?:ed|(?<!supp|frie?nd|ass?emb|fami|al)ly)$/;
const IS_ADJECTIVE = /(?:al|ic|ive|ous|ary|ful|able|ible)$/;

function isQuality({ tokens }: Annotated, start: number, end: number): boolean {
  return IS_QUALITY.test(wordAt(tokens, end - 1)) || (end === start + 1 && IS_ADJECTIVE.test(wordAt(tokens, start)));
}

/** An item that ends so is somebody. */
const OFFICE = /^(?:ministry|department|navy|army|office|embassy|agency|committee|chiefs?|ministers?|officials?|officers?|spokes(?:man|person|woman)|release|statement)$/;
/** "lasts a week": how long is no matter. */
const TIME = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** Holds a word that names a matter. */
function isTelling(report: Annotated, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (MAY_TELL.of(report.tokens[at]) && isOneOf('xmV', letterAt(report.classes, at))) return true;
    if (report.classes[at] === 'A' && OF_COUNTRY.test(wordAt(report.tokens, at + 1)) && at + 1 < end) return true;
  }
  return end - start > 1 && end - start < 4 && COMPOUND.test(report.tokens.slice(start, end).map(({ key }) => key).join(' '));
}

/** Names of people, places, countries and offices are no matters by themselves. */
function isName(report: Annotated, start: number, end: number): boolean {
  const classes = report.classes.slice(start, end);
  return /^[NTACKIpsVot&-]+$/.test(classes) && /[NTACKIV]/.test(classes);
}

/** "beekeeping", "money laundering": work that is named with a verb's ending. */
const IS_WORK = /(?:keeping|fishing|mining|banking|farming|shipping|manufacturing|building|processing|trafficking|smuggling|laundering|diving|boarding|sailing|firing|sharing|engineering|breeding|financing|clearing|mapping|logging|poaching|tracking|forecasting|housing|testing|swimming|shooting|parachuting|patrolling|refuelling|refueling|publishing|broadcasting|sequencing)$/;

/** "expressed gratitude", "work closely": a verb, not a matter. */
function isAct(report: Annotated, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isAdverb(wordAt(report.tokens, at))) return true;
  if (end === start + 1 && IS_WORK.test(wordAt(report.tokens, start))) return false;
  if (end > start + 1 && QUALITIES.has(wordAt(report.tokens, start))) return false;
  return /(?:ed|ing)$/.test(wordAt(report.tokens, start)) || (end === start + 1 && /(?:ed|ing|en)$/.test(wordAt(report.tokens, start))) || /^(?:work|welcome|follow|meet|visit|take|make|hold|begin|next|last|as|been|regard|there)$/.test(wordAt(report.tokens, start));
}
