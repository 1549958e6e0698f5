import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Token } from '../language/tokens';
import { isAllCapitals, isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { BEFORE_REACH, isBehindCounted, isBehindRound } from './countedBefore';
import { editionBefore, romanAt, ROUND } from './editions';
import type { FormalMention } from './formalMention';
import { textOf } from './formalNames';
import { isAcronymAt, LEAST_ORDINAL, namedRound } from './namedRounds';
import { ofNegotiations } from './negotiations';
import { mayBeOrdinal, ordinalAt, type Ordinal } from './ordinals';
import { isOfElse } from './roundsOfElse';

/** Names with a number that are no exercises. */
const NOT_EXERCISES = /^(?:covid|sars|mers|agenda|vision|resolution|cop|unga|chogm|horizon|industry|article|annex|group|level|model|phase)$/;
const YEAR = /^(?:(?:19|20)\d{2}|\d{2})$/;
const LONGEST_PHRASE = 12;

const ROMAN = /^[IVXL]{2,3}$/;

/** The words with which a round, or a short form with a year, begins. */
export const MAY_OPEN_ROUND = new WordTest((word) => mayBeOrdinal(word) || isAnotherWord(word.key) || (word.isAllCapitals && (word.text.length >= 4 || ROMAN.test(word.text))) || SINGLE_ROMAN.has(word.text));

/** "SLINEX-2025", "MALABAR-17": a name in capitals with a year. */
export function acronymYear(report: Annotated, at: number, index: number): FormalMention | null {
  const token = report.tokens[at];
  const sentence = report.sentences[index];
  if (sentence === undefined || token === undefined || !isAllCapitals(token) || token.text.length < 4 || !isYearBehind(report, at)) return null;
  const edition = editionBefore(report, { start: at, head: at, from: sentence.start });
  const start = edition?.start ?? at;
  return { kind: 'exercise', name: token.text, edition: edition?.value ?? null, start, end: at + 3, sentence: index, phrase: textOf(report, start, at + 3), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym-year', editionRule: edition === null ? null : 'series.edition' };
}

function isYearBehind(report: Annotated, at: number): boolean {
  if (report.classes[at + 1] !== '-' || report.classes[at] === 'C' || NOT_EXERCISES.test(wordAt(report.tokens, at))) return false;
  const year = report.tokens[at + 2];
  const gap = (year?.start ?? 0) - (report.tokens[at + 1]?.end ?? 0);
  return YEAR.test(year?.text ?? '') && gap <= 1;
}

/** "the XXIII Bilateral Staff Meeting": figures that are letters, before a name that no list holds. */
function romanRound(report: Annotated, at: number, index: number): FormalMention | null {
  const roman = romanAt(report, at);
  const isKnown = [1, 2, 3, 4].some((step) => report.gazetteer.eventHeads.match(report.tokens, at + step) !== null);
  return roman === null || isKnown ? null : namedRound(report, { at, next: roman.end, value: roman.value }, index);
}

/** "the X edition", "the XXXVI edition", "the XVIII Round had been held", "the XX will be held": a Roman figure before a word for a round, or its verb. */
function romanOfRound(report: Annotated, at: number): Ordinal | null {
  const { tokens } = report;
  const value = SINGLE_ROMAN.get(tokens[at]?.text ?? '') ?? romanAt(report, at)?.value;
  if (value === undefined || !/^(?:the|its|their)$/.test(wordAt(tokens, at - 1))) return null;
  const isRound = ROUND.has(wordAt(tokens, at + 1)) && (!isCapital(tokens[at + 1]) || COMES.test(wordAt(tokens, at + 2)));
  return isRound || isBareNumber(report, { at, next: at + 1, value }) ? { value, start: at, end: at + 1, isWordForm: false } : null;
}

const SINGLE_ROMAN: ReadonlyMap<string, number> = new Map([['V', 5], ['X', 10], ['I', 1]]);

/** "the third round", "the Second Session" without the name of the series. */
export function roundAlone(report: Annotated, at: number, index: number): FormalMention | null {
  const ordinal = ordinalAt(report.tokens, at) ?? romanOfRound(report, at);
  return ordinal === null ? (romanRound(report, at, index) ?? anotherRound(report, at, index)) : countedRound(report, ordinal, index);
}

/** "This year’s iteration, the third, introduced": the number in an aside behind the word for a round. */
function inAside(report: Annotated, { start, end, value }: Ordinal, index: number): FormalMention | null {
  const isAside = wordAt(report.tokens, start - 1) === 'the' && letterAt(report.classes, start - 2) === ',' && isOneOf(',.;', letterAt(report.classes, end));
  if (!isAside || !ROUND.has(wordAt(report.tokens, start - 3)) || isAnother(report, start - 3)) return null;
  return unnamed(report, { at: start - 3, end, value }, index);
}

function countedRound(report: Annotated, ordinal: Ordinal, index: number): FormalMention | null {
  const { start: at, value } = ordinal;
  const aside = inAside(report, ordinal, index);
  if (aside !== null) return aside;
  const next = /^(?:annual|ordinary|regular|plenary|official|formal)$/.test(wordAt(report.tokens, ordinal.end)) ? ordinal.end + 1 : ordinal.end;
  if (isTimeOf(report, next, value)) return unnamed(report, { at, end: timesEnd(report, next), value }, index);
  if (isAcronymAt(report, next)) return { kind: 'other', name: textOf(report, next, next + 1), edition: value, start: at, end: next + 1, sentence: index, phrase: textOf(report, at, next + 1), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym', editionRule: 'series.acronym' };
  return namedRound(report, { at, next, value }, index) ?? unnamedRound(report, { at, next, value }, index);
}

/** A round, or a bare number with its verb, of the series of which the report tells. */
function unnamedRound(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  const word = wordAt(report.tokens, next);
  if (isOfElse(report, next + 1) && !isOfItsOwn(report, at, value)) return null;
  if (isBareNumber(report, { at, next, value })) return unnamed(report, { at, end: next, value }, index);
  if ((!ROUND.has(word) || /^(?:series|chapter|version|cycle)$/.test(word)) && !isItsExecution(report, at, word) && !isCountedTalks(report, next, value)) return null;
  return ofNegotiations(report, { at, end: next + 1, value }, index) ?? unnamed(report, { at, end: next + 1, value }, index);
}

/** "the exercise in its eighteenth execution", and not "the third execution of prisoners". */
function isItsExecution({ tokens }: Annotated, at: number, word: string): boolean {
  return word === 'execution' && wordAt(tokens, at - 1) === 'its';
}

/** "sees its 16th edition this year": more than are held in a year. */
function isOfItsOwn({ tokens }: Annotated, at: number, value: number): boolean {
  return wordAt(tokens, at - 1) === 'its' && value >= LEAST_OF_ALL;
}

const LEAST_OF_ALL = 5;

function unnamed(report: Annotated, { at, end, value }: { at: number; end: number; value: number }, sentence: number): FormalMention {
  return { kind: 'other', name: null, edition: value, start: at, end, sentence, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.round', editionRule: 'series.round' };
}

const COUNTED_TALKS = /^(?:consultation|consultations|dialogue|summit)$/;
const COUNTED_AT_SEA = /^(?:patrol|exercise|drill|operation)$/;

/** "The fifth consultation took place in Suva", "the sixth version took place", "the third patrol conducted by the two sides". */
function isCountedTalks({ tokens }: Annotated, at: number, value: number): boolean {
  if (value >= LEAST_ORDINAL && COUNTED_AT_SEA.test(wordAt(tokens, at)) && /^(?:conducted|held|run|organi[sz]ed)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'by') return true;
  return value >= LEAST_ORDINAL && (COUNTED_TALKS.test(wordAt(tokens, at)) || VERSION.test(wordAt(tokens, at))) && COMES.test(wordAt(tokens, at + 1));
}

/** "the seventh would be convened in Suva", "the first session took place in Suva, and the second was held in Nadi": a number with its verb. */
function isBareNumber({ tokens }: Annotated, { at, next, value }: { at: number; next: number; value: number }): boolean {
  if (value < LEAST_ORDINAL || wordAt(tokens, at - 1) !== 'the') return false;
  const verb = [0, 1, 2].map((step) => wordAt(tokens, next + step)).join(' ');
  if (value > LEAST_ORDINAL && wordAt(tokens, next) === 'since' && /^(?:is|was|will)$/.test(wordAt(tokens, at - 2))) return isOfExercise(tokens, at);
  if (IS_PLANNED.test(verb)) return isBehindCounted(tokens, at);
  if (verb === 'will go to') return isBehindRound(tokens, at);
  return WILL_BE.test(verb) || (WAS_HELD.test(verb) && (value > LEAST_ORDINAL || isBehindRound(tokens, at)));
}

const WILL_BE = /^(?:will|would|is) (?:be|take|to) (?:held|convened|hosted|place|be)$/;
const IS_PLANNED = /^(?:is|was) (?:also )?(?:planned|scheduled|due|expected|foreseen|set) /;
const WAS_HELD = /^(?:(?:was|were) (?:held|hosted|convened)|had been (?:held|hosted)|took place)\b/;
/** "The exercise, which runs until Friday, is the tenth since the armies began". */
function isOfExercise(tokens: Annotated['tokens'], at: number): boolean {
  for (let before = at - 1; before > at - BEFORE_REACH && tokens[before] !== undefined && wordAt(tokens, before) !== '.'; before -= 1) if (/^(?:exercise|drill|drills|manoeuvres)$/.test(wordAt(tokens, before))) return true;
  return false;
}

/** "The next round", "the previous edition of SLINEX", "the next Dialogue". */
function anotherRound(report: Annotated, at: number, index: number): FormalMention | null {
  if ((!isAnotherWord(wordAt(report.tokens, at)) && !isYearOf(report, at)) || isHeldNow(report, at)) return null;
  const end = roundEnd(report, at + 1) ?? meetingEnd(report, at, index) ?? shortFormEnd(report, at + 1) ?? bareNextEnd(report, at);
  if (end === null || isOfElse(report, end)) return null;
  return another(report, at, { end: phraseEnd(report, { at, end, limit: report.sentences[index]?.end ?? end }), index });
}

function another(report: Annotated, at: number, { end, index }: { end: number; index: number }): FormalMention {
  const edition = numberAfter(report, end);
  return { kind: 'other', name: ownName(report, at + 1) ?? bodyName(report, at + 2), edition, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: true, isLower: false, rule: 'series.another', editionRule: edition === null ? null : 'series.edition' };
}

/** "the next meeting of the Committee, the eleventh, will": the number in an aside. */
function numberAfter({ tokens, classes }: Annotated, at: number): number | null {
  const ordinal = classes.startsWith(',t', at) ? ordinalAt(tokens, at + 2) : null;
  return ordinal !== null && letterAt(classes, ordinal.end) === ',' ? ordinal.value : null;
}

/** "the 2023 iteration": told by its year. */
function isYearOf({ tokens }: Annotated, at: number): boolean {
  return /^(?:19|20)\d{2}$/.test(tokens[at]?.text ?? '') && /^(?:the|its|a|their)$/.test(wordAt(tokens, at - 1)) && (ROUND.has(wordAt(tokens, at + 1)) || /^(?:exercise|drill|talks|dialogue|consultations)$/.test(wordAt(tokens, at + 1)));
}

function timesEnd({ tokens }: Annotated, at: number): number {
  return wordAt(tokens, at) === 'time' ? at + 1 : (seriesEnd(tokens, at) ?? at + 3);
}

/** "the 9th in the series", "the 12th in the Desert Lynx series": where the words end. */
function seriesEnd(tokens: Annotated['tokens'], at: number): number | null {
  if (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'its' && /^(?:kind|name)$/.test(wordAt(tokens, at + 2))) return at + 3;
  if (!/^(?:in|of)$/.test(wordAt(tokens, at)) || !/^(?:the|a)$/.test(wordAt(tokens, at + 1))) return null;
  for (let end = at + 2; end < at + 8; end += 1) {
    if (wordAt(tokens, end) === 'series') return end + 1;
    if (!isCapital(tokens[end]) && !/^['‘’“”"-]$/.test(tokens[end]?.text ?? '')) return null;
  }
  return null;
}

/** Fewer times somebody may simply have met this year, unless it was "held for the third time". */
const LEAST_TIMES = 4;
const LEAST_TIMES_HELD = 2;
const OF_IT_REACH = 14;

/** "the 40th time that the exercise", "the third time that the two have run the exercise", "was held for the 12th time". */
function isTimeOf({ tokens }: Annotated, at: number, value: number): boolean {
  if (seriesEnd(tokens, at) !== null) return true;
  const isOfIt = tokens.slice(at + 1, at + OF_IT_REACH).some(({ key }, step) => key === 'the' && /^(?:exercise|drill|drills|manoeuvres|talks|consultations|dialogue)$/.test(wordAt(tokens, at + 2 + step)));
  const least = isOfIt || (wordAt(tokens, at - 2) === 'the' && wordAt(tokens, at - 3) === 'for') ? LEAST_TIMES_HELD : LEAST_TIMES;
  return wordAt(tokens, at) === 'time' && value >= least && !isWithinTime(tokens, at + 1);
}

/** "for the third time this year", "in two years": counted within a time; not "in Warsaw". */
function isWithinTime(tokens: Annotated['tokens'], at: number): boolean {
  return /^(?:this|since|he|she)$/.test(wordAt(tokens, at)) || (wordAt(tokens, at) === 'in' && !isCapital(tokens[at + 1]));
}

/** "The last one took place in Arica", "will host the next one in 2027". */
const ONE_WAS = /^(?:was|took|had|in|at|on|next|will|would|is)$/;
/** "the next will be held in Arica", without a word for what. */
const IT_COMES = /^(?:one|will|would|is)$/;

function bareNextEnd({ tokens }: Annotated, at: number): number | null {
  if (wordAt(tokens, at + 1) === 'one' && wordAt(tokens, at - 1) === 'the' && ONE_WAS.test(wordAt(tokens, at + 2))) return at + 2;
  if (wordAt(tokens, at) !== 'next' || wordAt(tokens, at - 1) !== 'the' || !IT_COMES.test(wordAt(tokens, at + 1))) return null;
  const verb = wordAt(tokens, at + 1) === 'one' ? at + 2 : at + 1;
  return /^(?:will|would|is)$/.test(wordAt(tokens, verb)) && /^(?:be|take|to)$/.test(wordAt(tokens, verb + 1)) ? verb : null;
}

const VERSION = /^(?:version|cycle|chapter)$/;
const COMES = /^(?:will|would|shall|is|was|to|took|in|at|on|had|held|scheduled|next)$/;
const IS_HELD = /^(?:hold|holding|convene|convening|host|hosting|for|of|since|at|during)$/;

const ITS_BODY = /^(?:committees?|commissions?|mechanism|council|groups?|delegations?|dialogue|consultations|talks|series|format|kind|forum|board|panel|platform|body)$/;

/** "of the Commission", "of the joint energy committee", "of the JSC": what a meeting is one of. Where the words end. */
function bodyEnd({ tokens, classes }: Annotated, at: number): number | null {
  if (wordAt(tokens, at) !== 'of' || !/^(?:the|this|their|our)$/.test(wordAt(tokens, at + 1))) return null;
  for (let end = at + 2; end < at + 2 + LONGEST_BODY; end += 1) {
    if (ITS_BODY.test(wordAt(tokens, end)) || letterAt(classes, end) === 'K') return end + 1;
    if (!isOneOf('VNmxCA-', letterAt(classes, end))) return null;
  }
  return null;
}

const LONGEST_BODY = 8;

/** "the next meeting of the Joint Working Group": the name of the body, where it has one with capitals. */
function bodyName(report: Annotated, of: number): string | null {
  const end = bodyEnd(report, of);
  return end !== null && end > of + 3 && isCapital(report.tokens[of + 2]) && isCapital(report.tokens[end - 1]) ? textOf(report, of + 2, end) : null;
}

/** "The next meeting will be held", "agreed to hold the next meeting", "the last meeting of the mechanism": a meeting of the series. */
function meetingEnd(report: Annotated, at: number, index: number): number | null {
  const { tokens, sentences } = report;
  if (VERSION.test(wordAt(tokens, at + 1)) && COMES.test(wordAt(tokens, at + 2))) return at + 2;
  if (wordAt(tokens, at + 1) !== 'meeting') return null;
  const ofBody = bodyEnd(report, at + 2);
  if (ofBody !== null) return ofBody;
  const before = wordAt(tokens, at - 1) === 'the' || wordAt(tokens, at - 1) === 'their' ? at - 2 : at - 1;
  return COMES.test(wordAt(tokens, at + 2)) || (before >= (sentences[index]?.start ?? 0) && IS_HELD.test(wordAt(tokens, before))) ? at + 2 : null;
}

/** "the next Joint Commission": the name that it has by itself. */
function ownName(report: Annotated, at: number): string | null {
  const hit = report.gazetteer.eventHeads.match(report.tokens, at);
  return hit !== null && hit.end > hit.start + 1 && isCapital(report.tokens[at]) ? textOf(report, hit.start, hit.end) : null;
}

const SHORT_FORM = /^\p{Lu}{2,6}s?$/u;

/** "The last FOCs were held", "the next JWG will meet": of the mechanism that the report calls so. */
function shortFormEnd({ tokens }: Annotated, at: number): number | null {
  return SHORT_FORM.test(tokens[at]?.text ?? '') && /^(?:was|were|will|is|are|took|to)$/.test(wordAt(tokens, at + 1)) && /^(?:held|be|take|place|meet|convened|conducted|scheduled|due)$/.test(wordAt(tokens, at + 2)) ? at + 1 : null;
}

const ONE_WORD = /^(?:dialogue|consultations|summit|commission|committee|exercise|drill|drills|talks)$/;
/** A visit, a signing or a ceremony is none of a series. */
const OTHER_KINDS: ReadonlySet<EngagementKind> = new Set(['visit', 'signing', 'ceremony', 'port-call']);

/** Where a word for a round, or a mechanism's name, ends. */
function roundEnd(report: Annotated, at: number): number | null {
  const head: Token | undefined = report.tokens[at];
  if (head === undefined) return null;
  const hit = report.gazetteer.eventHeads.match(report.tokens, at);
  if (head.key === 'consultation') return at + 1;
  if (hit !== null && (isCapital(head) || hit.end > hit.start + 1 || ONE_WORD.test(head.key)) && !OTHER_KINDS.has(hit.value)) return hit.end;
  return ROUND.has(head.key) && !/^(?:meeting|series|chapter|version|cycle)$/.test(head.key) ? at + 1 : null;
}

function phraseEnd(report: Annotated, { at, end, limit }: { at: number; end: number; limit: number }): number {
  let last = end;
  while (last < limit && last < at + LONGEST_PHRASE && isOneOf('otxVNKCAmf-', letterAt(report.classes, last)) && !/^(?:will|is|was|were|would|shall|has|had|took|in|on|at|to|during|held|and)$/.test(wordAt(report.tokens, last))) last += 1;
  return last;
}

function isAnotherWord(word: string): boolean {
  return word === 'next' || word === 'previous' || word === 'last';
}

/** "the next Dialogue": another one of the series. */
export function isAnother(report: Annotated, start: number): boolean {
  const word = [start - 1, start].find((at) => isAnotherWord(wordAt(report.tokens, at)));
  return word !== undefined && !isHeldNow(report, word);
}

/** "held the next consultations": one more of the series, and the event itself. */
function isHeldNow({ tokens }: Annotated, at: number): boolean {
  const verb = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return wordAt(tokens, at) === 'next' && /^(?:held|opened|convened|hosted|completed|concluded)$/.test(wordAt(tokens, verb)) && !/^(?:be|is|being)$/.test(wordAt(tokens, verb - 1));
}
