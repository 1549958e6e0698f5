import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Hit } from '../language/phraseTable';
import type { Sentence } from '../language/sentences';
import { isCapital, isOneOf, textAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { isEvent } from './eventNames';
import { acronymBehind, annualName, coreName, leftEdge, nounEnd, properName, textOf, widenedName, type ProperName } from './formalNames';
import { editionBefore, numberBehind, romanBehind } from './editions';
import type { FormalMention } from './formalMention';
import { ordinalAt, type Ordinal } from './ordinals';
import { settleShortNames } from './namedRounds';
import { acronymYear, isAnother, MAY_OPEN_ROUND, roundAlone } from './rounds';

export type { FormalMention } from './formalMention';

/** A report that names more is no report. */
const MOST = 300;

/** Finds what is formally named; heads of two words or more count also in lower case when an edition stands before them. */
export function findFormal(report: Annotated): FormalMention[] {
  const found: FormalMention[] = [];
  for (const [index, sentence] of report.sentences.entries()) {
    if (found.length > MOST) break;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      if (!mayOpen(report, at)) continue;
      const mention = headAt(report, at, index) ?? acronymYear(report, at, index) ?? roundAlone(report, at, index);
      if (mention === null || mention.end > sentence.end) continue;
      if (!isShortForm(report, found.at(-1), mention)) keepLonger(found, mention);
      at = Math.max(at, mention.end - 1);
    }
  }
  return settleShortNames(found);
}

/** Most words open no name. */
function mayOpen({ tokens, gazetteer }: Annotated, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (gazetteer.eventHeads.mayBegin(token) || MAY_OPEN_ROUND.of(token) || IS_BODY_HEAD.of(token) || IS_SMALL_BODY.of(token));
}

/** "Coordinated Patrol (IND-INDO CORPAT)": in brackets right behind a name stands its short form, no other event. */
function isShortForm(report: Annotated, last: FormalMention | undefined, mention: FormalMention): boolean {
  if (last === undefined || last.sentence !== mention.sentence || mention.start < last.end || mention.start > last.end + 4) return false;
  return report.classes.slice(last.end, mention.end + 1).startsWith('(') && report.classes[mention.end] === ')';
}

/** Of two that overlap in a sentence the longer one stays. */
function keepLonger(found: FormalMention[], mention: FormalMention): void {
  const last = found.at(-1);
  if (last === undefined || last.sentence !== mention.sentence || mention.start >= last.end) found.push(mention);
  else if (mention.end - mention.start > last.end - last.start) found[found.length - 1] = mention;
}

/** What is seen around a head word. */
interface Head {
  report: Annotated;
  hit: Hit<EngagementKind>;
  sentence: Sentence;
  isCapitalised: boolean;
  /** Where the capitalised words before the head begin. */
  start: number;
  edition: Ordinal | null;
  proper: ProperName | null;
}

function headAt(report: Annotated, at: number, index: number): FormalMention | null {
  const hit = smallBody(report, at) ?? report.gazetteer.eventHeads.match(report.tokens, at) ?? bodyHead(report, at);
  const sentence = report.sentences[index];
  if (hit === null || sentence === undefined || report.classes[at] === 'R' || isBuilding(report, hit.end)) return null;
  const head = look(report, hit, sentence);
  return annual(head, index) ?? named(head, index);
}

/** "the Arthur Chung Conference Centre": a house. */
function isBuilding({ tokens }: Annotated, behind: number): boolean {
  return isCapital(tokens[behind]) && /^(?:centre|center|hall|room|complex|building)$/.test(wordAt(tokens, behind));
}

/** "High-Level Energy Partnership Board", "Joint Technical Panel": bodies of two countries whose head no list holds. */
const BODY_HEADS: ReadonlySet<string> = new Set(['board', 'panel', 'group', 'subgroup', 'council', 'mechanism', 'platform', 'roundtable', 'taskforce', 'forum', 'cell', 'commission', 'subcommission', 'secretariat', 'exchange', 'partnership', 'conference', 'retreat', 'initiative', 'consultation']);
const OF_TWO = /^(?:joint|bilateral|mixed|binational|cooperation|high|working|partnership|consultative|coordination|intergovernmental|steering|strategic)$/;
const IS_BODY_HEAD = new WordTest(({ key, isCapital: isUpper }) => isUpper && BODY_HEADS.has(key));
const NAME_REACH = 6;

function bodyHead(report: Annotated, at: number): Hit<EngagementKind> | null {
  if (!IS_BODY_HEAD.of(report.tokens[at])) return null;
  for (let before = at - 1; before >= Math.max(0, at - NAME_REACH); before -= 1) {
    if (isPair(report, before) && isCounted(report, before - 3)) return { value: kindOfHead(report, at), start: at, end: at + 1 };
    if (!isOneOf('VNK&-', report.classes[before] ?? '') && wordAt(report.tokens, before) !== 'annual') return null;
    if (OF_TWO.test(wordAt(report.tokens, before)) && !ONLY_OF_PAIR.has(wordAt(report.tokens, at))) return { value: kindOfHead(report, at), start: at, end: at + 1 };
  }
  return null;
}

function kindOfHead({ tokens }: Annotated, at: number): EngagementKind {
  return wordAt(tokens, at) === 'consultation' ? 'dialogue' : 'committee-session';
}

/** Heads that alone say too little: counted, and between the names of two countries. */
const ONLY_OF_PAIR: ReadonlySet<string> = new Set(['exchange', 'partnership', 'conference', 'retreat', 'initiative']);

/** "Brunei-Singapore": ends at the token. */
function isPair({ classes }: Annotated, at: number): boolean {
  return /^[CA]{1,3}[-_&][CA]$/.test(classes.slice(at - 2, at + 1));
}

/** "the 15th", "the inaugural", "annual" before the pair. */
function isCounted({ tokens }: Annotated, at: number): boolean {
  return [at, at - 1, at - 2].some((step) => ordinalAt(tokens, step) !== null || wordAt(tokens, step) === 'annual');
}

const IS_SMALL_BODY = new WordTest(({ key, isCapital: isUpper }) => !isUpper && /^(?:committee|commission|sub-?committee)$/.test(key));
const SMALL_REACH = 3;

/** "the fifth meeting of the joint political committee", "the Iran-Iraq political committee": a body of two in small letters. */
function smallBody(report: Annotated, at: number): Hit<EngagementKind> | null {
  if (!IS_SMALL_BODY.of(report.tokens[at])) return null;
  for (let before = at - 1; before >= Math.max(0, at - SMALL_REACH); before -= 1) {
    const isOfTwo = /^(?:joint|mixed|bilateral)$/.test(wordAt(report.tokens, before)) || (before < at - 1 && /^[CA]-[CA]$/.test(report.classes.slice(before - 2, before + 1)));
    if (isOfTwo) return before === at - 1 ? null : { value: 'committee-session', start: /[CA]/.test(report.classes[before] ?? '') ? before + 1 : before, end: at + 1 };
    if (!isOneOf('mxV', report.classes[before] ?? '')) return null;
  }
  return null;
}

function look(report: Annotated, hit: Hit<EngagementKind>, sentence: Sentence): Head {
  const isCapitalised = isNamelike(report, hit.start) && (isNamelike(report, hit.end - 1) || isMeetingOf(report, hit));
  const isExercise = hit.value === 'exercise';
  const start = isCapitalised || isExercise ? leftEdge(report, hit.start, sentence) : hit.start;
  return { report, hit, sentence, isCapitalised, start, edition: editionBefore(report, { start, head: hit.start, from: sentence.start }), proper: isExercise ? properName(report, hit.end) : null };
}

/** "Senior Officials’ meeting": the word for sitting may be small. */
function isMeetingOf({ tokens }: Annotated, { start, end }: Hit<EngagementKind>): boolean {
  return end - start > 2 && wordAt(tokens, end - 1) === 'meeting' && isCapital(tokens[start + 1]);
}

function isNamelike(report: Annotated, at: number): boolean {
  return isCapital(report.tokens[at]) || report.tokens[at]?.kind === 'number';
}

/** "our annual trans-Tasman talks": a series that is named in lower case. */
function annual({ report, hit, isCapitalised, edition }: Head, index: number): FormalMention | null {
  if (isCapitalised || edition !== null || hit.value === 'exercise' || hit.value === 'visit') return null;
  const name = annualName(report, hit.start, hit.end);
  if (name === null) return null;
  return { kind: hit.value, name, edition: null, start: hit.start, end: hit.end, sentence: index, phrase: name, acronym: null, isAnother: false, isLower: false, rule: 'series.annual', editionRule: null };
}

function named(head: Head, index: number): FormalMention | null {
  const { report, hit, isCapitalised, start, edition, proper } = head;
  const isProper = proper !== null || isNamedExercise(head);
  const isLower = !isCapitalised && edition === null && !isProper;
  const { name, end } = proper ?? nameWithout(head, isProper);
  if (name === null || !isEvent({ report, hit, name, start, isNumbered: edition !== null, isProper, isLower })) return null;
  const number = numberOf(head, end);
  const phraseStart = Math.min(start, edition?.start ?? start);
  return {
    kind: hit.value, name, edition: number.edition, start: phraseStart, end: number.end, sentence: index,
    phrase: textOf(report, phraseStart, nounEnd(report, end, head.sentence)), acronym: acronymBehind(report, end), isAnother: isAnother(report, phraseStart), isLower, rule: 'series.named', editionRule: number.edition === null ? null : 'series.edition',
  };
}

/** The name of what has none of its own behind the word. */
function nameWithout(head: Head, isBefore: boolean): { name: string | null; end: number } {
  const { report, hit, isCapitalised } = head;
  const end = widenedName(report, hit, { isCapitalised, limit: head.sentence.end });
  return { name: coreName(report, nameStart(head), isBefore ? hit.start : end), end };
}

/** "the Desert Lynx exercise", "the Kekar Malindo Exercise", "the Afloat Readiness Training (ART) exercise": the name stands before the word. */
function isNamedExercise({ report, hit, start, isCapitalised, proper }: Head): boolean {
  if (hit.value !== 'exercise' || proper !== null) return false;
  const before = report.classes.slice(start, hit.start);
  if (isCapitalised) return hit.end === hit.start + 1 && /(?:^|[^V])N{1,3}$/.test(before);
  return /[VN]\(K\)[CAVNK]{0,2}$/.test(before) || (/^[CAVKTNpn_-]*N[NTKn]?-?n?$/.test(before) && before.length <= 4);
}

/** The name begins behind a number that stands inside the phrase. */
function nameStart({ start, edition }: Head): number {
  return edition !== null && edition.start >= start ? Math.max(start, edition.end) : start;
}

function numberOf(head: Head, end: number): { edition: number | null; end: number } {
  const { report, edition } = head;
  const roman = romanBehind(report, end);
  if (edition !== null && /^(?:since|in)$/.test(wordAt(report.tokens, end)) && isFirstSince(report, end, edition.value)) return { edition: null, end };
  return { edition: edition?.value ?? ownNumber(head) ?? roman?.value ?? null, end: roman?.end ?? end };
}

/** Of an exercise the number with its proper name, or behind the word: "the Kekar Malindo Exercise Series 46/2023". */
function ownNumber({ report, hit, proper }: Head): number | null {
  if (proper !== null) return proper.edition;
  if (hit.value === 'exercise') return numberBehind(report, hit.end)?.value ?? null;
  return saidNumber(report, hit.end);
}

/** "the Border Liaison Meeting (BLM) number 23", "the Meeting of General Staffs, the number 27". */
function saidNumber({ tokens, classes }: Annotated, end: number): number | null {
  const behind = /^(?:\(K\))?(?:,t)?/.exec(classes.slice(end, end + 5))?.[0].length ?? 0;
  const text = textAt(tokens, end + behind + 1);
  return wordAt(tokens, end + behind) === 'number' && /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

/** "the first consultations since 2019", "the first talks in ten years": a first one again, no number. */
function isFirstSince(report: Annotated, end: number, value: number): boolean {
  if (value !== 1) return false;
  return wordAt(report.tokens, end) === 'since' || /^(?:years|decades|months)$/.test(wordAt(report.tokens, end + 2));
}
