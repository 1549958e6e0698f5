import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { isOfMinistry } from './ministryNames';
import type { Seen } from './reading';
import { overlaps, type Span } from './topicGathering';

/** A noun phrase that may name a matter of the talks. */
export interface MatterPhrase extends Span {
  sentence: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that stand in no noun phrase: joints, pronouns, verbs that say that something is or was. */
const JOINTS = words('is are was were be been being am has have had having will would shall should can could may might must do does did done not no who which that whom whose where when while what how why whether if because although since than then so yet but or nor either both neither and as to between with from at by through under among amongst within towards toward against into across throughout upon regarding concerning without via along around near off after before during until till over about above below up down out on in for of per like such amid ahead behind beyond despite unlike given he she it they we i you him them us me himself themselves itself herself ourselves his her its their our my your this these those there here each every another some any other others all several many much more most few own same also only just even still already again ever never always often now today yesterday tomorrow tonight first second third next last former latter one two three four five six seven eight nine ten hundred thousand million billion percent per cent etc plus let lets');
/** Verbs of press reports in the forms in which nothing but a verb stands. */
const VERBS = words('said says say told tells tell adds noted notes stressed stresses emphasized emphasised expressed expresses reaffirmed reiterated underlined underscored highlighted highlights conveyed thanked welcomed appreciated praised lauded hailed recalled affirmed assured urged hoped hopes invited held holds hold met meets meet took takes take taken gave gives give made makes make paid pays pay came comes come went goes go got gets get put puts sent sends send led leads brought brings bring sought seeks seek spoke speaks speak began begins begin begun became becomes become remains remain continues continue includes include aims aim wants want needs believes believe knows know sees saw seen called calls call shared shares discuss discusses discussed reviewed exchanged agreed signed inked concluded attended accompanied received visited arrived departed left laid stood stands stand provides provide allows allow enables enable helps help serves serve works played plays play pledged promised undertook vowed expects expect according following read reads wrote writes described describes contribute contributes participate participates wished extend extends extended taking making giving holding saying adding noting stressing expressing citing attending including involving using regarding ranging');
/** Verbs at the head of a phrase that say what is done about the matter. */
const DONE_ABOUT = words('strengthen strengthening enhance enhancing expand expanding deepen deepening promote promoting develop developing improve improving increase increasing boost boosting ensure ensuring maintain maintaining resume resuming foster fostering advance advancing further furthering consolidate consolidating broaden broadening facilitate facilitating intensify intensifying accelerate accelerating implement implementing establish establishing build building create creating support supporting explore exploring address addressing tackle tackling combat combating combatting counter countering prevent preventing bolster bolstering diversify diversifying upgrade upgrading discussing reviewing raising cement cementing achieve achieving conduct conducting open opening resolve resolving protect protecting preserve preserving utilize utilizing enhance finalize finalizing finalise finalising identify identifying realize realizing join joining complete completing offer offering launch launching share sharing solve solving reduce reducing encourage encouraging pursue pursuing simplify simplifying attract attracting secure securing develop organise organize organising organizing set setting bring bringing elevate elevating respect respecting showing discuss review sign signing visit visiting hold host hosting provide providing extend extending');
/** Words at the head of a phrase that are no part of what it names. */
const LEADING = words('further better closer close greater deeper stronger various different new recent current latest existing ongoing possible potential concrete relevant key important main major topical pressing urgent wide broad full certain great good strong excellent very too so-called respective entire whole particular overall said long');
const QUALITIES = words('advanced combined unmanned organised organized integrated armed armored armoured enhanced united illicit coordinated shared displaced skilled targeted guided simulated protected renewed related allied need seed breed speed feed united');
/** Work that is named with a verb's ending; any other "-ing" at either end of a phrase is a verb. */
const WORK = words('training fishing mining banking farming shipping manufacturing building shipbuilding processing trafficking smuggling laundering diving boarding sailing engineering breeding financing funding mapping logging poaching housing testing swimming shooting publishing broadcasting peacekeeping policing meeting meetings understanding hearing planning lending learning teaching nursing beekeeping sharing cleaning counselling counseling marketing outsourcing cyberbullying bunkering ongoing drilling licensing ranching whaling skiing kayaking abseiling working monitoring refining well-being wellbeing spring king wing ring string');
const NO_ADVERB = words('family supply assembly ally anomaly early july italy elderly fly reply');

const isEdgeWord = new WordTest(({ key, kind }) => kind === 'word' && (JOINTS.has(key) || VERBS.has(key) || (key.endsWith('ly') && !NO_ADVERB.has(key)) || (key.length > 4 && key.endsWith('ed') && !QUALITIES.has(key))));
const isDoing = new WordTest(({ key }) => key.endsWith('ing') && !WORK.has(key));
const isLeading = new WordTest(({ key }) => DONE_ABOUT.has(key) || LEADING.has(key));
/** A phrase of more words is no name of a matter. */
const MOST_WORDS = 6;
/** Phrases are looked for so many sentences behind the opening. */
const REACH = 20;

/** The noun phrases of a report from its headline on, without people, their posts and the mechanisms it names. */
export function matterPhrases(seen: Seen): MatterPhrase[] {
  const found: MatterPhrase[] = [];
  const { report, layout } = seen;
  const end = Math.min(report.sentences.length, layout.lede + REACH);
  for (let index = 0; index < end; index += 1) {
    if (index < layout.first && !layout.headline.has(index)) continue;
    for (const span of chunks(report, report.sentences[index] ?? { start: 0, end: 0 })) {
      if (!isNamedElse(seen, span)) found.push({ ...span, sentence: index });
    }
  }
  return found;
}

function chunks(report: Annotated, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isEdge(report, at)) continue;
    const chunk = trimmed(report, from, at);
    if (chunk !== null) found.push(chunk);
    from = at + 1;
  }
  return joinedByOf(report, found);
}

/** Class letters at which a phrase ends. */
const EDGES = '.,:;q_()/Dnts';
const OPENS = 'xmVNACKTRPHI';
const CLOSES = 'xmVNACKTP';

/** A mark, an article, a day, a number, or a word that is no part of a noun phrase. */
function isEdge(report: Annotated, at: number): boolean {
  return EDGES.includes(letterAt(report.classes, at)) || isParting(report, at) || isEdgeWord.of(report.tokens[at]);
}

/** Any mark but the dash of "air-launched" and "&" parts phrases. */
function isParting(report: Annotated, at: number): boolean {
  return report.tokens[at]?.kind === 'mark' && !isOneOf('-&', letterAt(report.classes, at));
}

function trimmed(report: Annotated, from: number, until: number): Span | null {
  let [start, end] = [from, until];
  while (start < end && !mayOpen(report, start)) start += 1;
  while (end > start && !mayClose(report, end - 1)) end -= 1;
  if (end === start || end - start > MOST_WORDS || wordAt(report.tokens, end - 1).length < 3) return null;
  return isEmpty(report, { start, end }) || isBody(report, { start, end }) || /^[TCAIp-]+$/.test(report.classes.slice(start, end)) ? null : { start, end };
}

function mayOpen({ tokens, classes }: Annotated, at: number): boolean {
  return OPENS.includes(letterAt(classes, at)) && !isLeading.of(tokens[at]) && !isDoing.of(tokens[at]);
}

function mayClose({ tokens, classes }: Annotated, at: number): boolean {
  return CLOSES.includes(letterAt(classes, at)) && !isDoing.of(tokens[at]);
}

/** Words that alone, and with one another, name nothing. */
const EMPTY = words('year years people peoples basis part parts world country countries region regions nation nations century early late concern concerns opportunity opportunities challenge challenges occasion moment period result results way ways term terms light side sides view views issue issues matter matters area areas field fields level levels sphere spheres spectrum bilateral mutual common future past present annual regular same time day days week month number range point points place places statement release visit meeting meetings talks discussion discussions report interview telephone conversation story photo image file source press news media role importance need delegation delegations head heads official officials member members representative representatives minister ministers president counterpart counterparts party parties leader leaders attention interest interests desire readiness keenness willingness hope wish progress step steps effort efforts action actions measure measures thing things team group staff cooperation collaboration relations relation ties tie relationship relationships partnership partnerships session sessions working work agenda response order consultations negotiations dialogue document documents agreement agreements high-level senior cordial fruitful ceremony events event visits mutually good deep strong special active positive high foreign public domestic political economic social trade-related benefit benefits information business products services markets plans plan confidence assistance exchange exchanges stability force platform platforms community kind goal goals success importance counterpart line lines top list lot tons tonnes dollars metric names name hand back chapter phase scope host guest guests hospitality welcome warm reception gratitude thanks greetings wishes congratulations experts specialists developments situation warship warships ship ships vessel vessels frigate frigates crew crews soldiers troops sailors aircraft');
/** What guests are shown or stay in, whatever it is called. */
const BUILDING = words('museum hotel airport palace memorial monument cemetery restaurant headquarters temple mosque cathedral');
/** A quality whose noun stands elsewhere: "legal" of "legal and judicial cooperation". */
const QUALITY = /^(?!(?:hospital|capital|terminal|metal|traffic|music|logistic|arctic|fabric|clinic|public|plastic|initiative|archive|executive|library|boundary|military|dictionary)$)\w+(?:al|ic|ive|ous|ary|ful|able|ible)$/;
/** A name in capitals that ends so is a body, a building, a stretch of land or a person’s office, not a matter. */
const BODY = words('agency authority organization organisation board company corporation association college school university academy institute base headquarters village island islands district province museum monument memorial cemetery centre center complex city press embassy bureau directorate secretariat department ministry ministries command forces force guard police navy army navies armies group unit squadron brigade battalion regiment house palace airport hotel river ocean sea coast region south north east west muslim christian ummah presidents president minister ministers king queen prince chairman chairperson director directors representatives leader secretary attache delegation government nations union council committee journalist reporter statement release communique trend');

/** Nothing but general words and the names of countries: "bilateral cooperation", "Armenian-Lithuanian relations". */
function isEmpty({ tokens, classes }: Annotated, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (!isOneOf('AC-', letterAt(classes, at)) && !EMPTY.has(wordAt(tokens, at))) return false;
  return true;
}

function isBody({ tokens }: Annotated, { start, end }: Span): boolean {
  if (BUILDING.has(wordAt(tokens, end - 1)) || (end === start + 1 && QUALITY.test(wordAt(tokens, start)))) return true;
  return BODY.has(wordAt(tokens, end - 1)) && tokens[start]?.word.isCapital === true && tokens[end - 1]?.word.isCapital === true;
}

/** Heads that tell nothing by themselves: what stands behind their "of" does. */
const GENERAL = words('developments situation field fields area areas issue issues matter matters importance need role number range process way ways development level levels promotion strengthening enhancement expansion basis framework context light view views terms part spirit state status end side sides side aspects aspect possibility possibilities prospects members member government republic ministry department minister president office people presence sidelines margins invitation occasion behalf series wave form kind type lot group team course time day year month week name head chief state heads speaker');

/** "total allowable catch of cod", "Treaty of Friendship": one matter. */
function joinedByOf(report: Annotated, chunks: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const chunk of chunks) {
    const before = found.at(-1);
    const gap = before === undefined ? '' : report.tokens.slice(before.end, chunk.start).map(({ key }) => key).join(' ');
    if (before !== undefined && /^of(?: the)?$/.test(gap) && chunk.end - before.start <= MOST_WORDS && !GENERAL.has(wordAt(report.tokens, before.end - 1))) found[found.length - 1] = { start: before.start, end: chunk.end };
    else found.push(chunk);
  }
  return found;
}

function isNamedElse(seen: Seen, span: Span): boolean {
  return isOfMinistry(seen.report, span) || seen.mentions.some((mention) => overlaps(mention, span) || (mention.postSpan !== null && overlaps(mention.postSpan, span))) || seen.formal.some((formal) => overlaps(formal, span));
}
