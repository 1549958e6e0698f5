import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Token } from '../language/tokens';
import { isAllCapitals, isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { editionBefore, romanAt, ROUND } from './editions';
import type { FormalMention } from './formalMention';
import { textOf } from './formalNames';
import { mayBeOrdinal, ordinalAt, type Ordinal } from './ordinals';

/** Names with a number that are no exercises. */
const NOT_EXERCISES = /^(?:covid|sars|mers|agenda|vision|resolution|cop|unga|chogm|horizon|industry|article|annex|group|level|model|phase)$/;
const YEAR = /^(?:(?:19|20)\d{2}|\d{2})$/;
const LONGEST_PHRASE = 12;

const ROMAN = /^[IVXL]{2,3}$/;

/** The words with which a round, or a short form with a year, begins. */
export const MAY_OPEN_ROUND = new WordTest((word) => mayBeOrdinal(word) || isAnotherWord(word.key) || (word.isAllCapitals && (word.text.length >= 4 || ROMAN.test(word.text))));

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

/** "the third round", "the Second Session" without the name of the series. */
export function roundAlone(report: Annotated, at: number, index: number): FormalMention | null {
  const ordinal = ordinalAt(report.tokens, at);
  return ordinal === null ? (romanRound(report, at, index) ?? anotherRound(report, at, index)) : countedRound(report, ordinal, index);
}

function countedRound(report: Annotated, ordinal: Ordinal, index: number): FormalMention | null {
  const at = ordinal.start;
  const next = /^(?:annual|ordinary|regular|plenary|official|formal)$/.test(wordAt(report.tokens, ordinal.end)) ? ordinal.end + 1 : ordinal.end;
  if (isTimeOf(report, next, ordinal.value)) return { kind: 'other', name: null, edition: ordinal.value, start: at, end: timesEnd(report, next), sentence: index, phrase: textOf(report, at, timesEnd(report, next)), acronym: null, isAnother: false, isLower: false, rule: 'series.round', editionRule: 'series.round' };
  if (isAcronymAt(report, next)) return { kind: 'other', name: textOf(report, next, next + 1), edition: ordinal.value, start: at, end: next + 1, sentence: index, phrase: textOf(report, at, next + 1), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym', editionRule: 'series.acronym' };
  const told = namedRound(report, { at, next, value: ordinal.value }, index);
  if (told !== null) return told;
  const word = wordAt(report.tokens, next);
  if (isOfElse(report, next + 1)) return null;
  const isBare = isBareNumber(report, { at, next, value: ordinal.value });
  if (!isBare && (!ROUND.has(word) || /^(?:series|chapter|version|cycle)$/.test(word)) && !isCountedTalks(report, next, ordinal.value)) return null;
  if (isBare) return { kind: 'other', name: null, edition: ordinal.value, start: at, end: next, sentence: index, phrase: textOf(report, at, next), acronym: null, isAnother: false, isLower: false, rule: 'series.round', editionRule: 'series.round' };
  return { kind: 'other', name: null, edition: ordinal.value, start: at, end: next + 1, sentence: index, phrase: textOf(report, at, next + 1), acronym: null, isAnother: false, isLower: false, rule: 'series.round', editionRule: 'series.round' };
}

const COUNTED_TALKS = /^(?:consultation|consultations|dialogue|summit)$/;
const COUNTED_AT_SEA = /^(?:patrol|exercise|drill|operation)$/;

/** "The fifth consultation took place in Suva", "the third patrol conducted by the two sides". */
function isCountedTalks({ tokens }: Annotated, at: number, value: number): boolean {
  if (value >= LEAST_ORDINAL && COUNTED_AT_SEA.test(wordAt(tokens, at)) && /^(?:conducted|held|run|organi[sz]ed)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'by') return true;
  return value >= LEAST_ORDINAL && COUNTED_TALKS.test(wordAt(tokens, at)) && COMES.test(wordAt(tokens, at + 1));
}

/** "the seventh would be convened in Suva": a number with its verb. */
function isBareNumber({ tokens }: Annotated, { at, next, value }: { at: number; next: number; value: number }): boolean {
  return value >= LEAST_ORDINAL && wordAt(tokens, at - 1) === 'the' && /^(?:will|would|is)$/.test(wordAt(tokens, next)) && /^(?:be|take|to)$/.test(wordAt(tokens, next + 1)) && /^(?:held|convened|hosted|place|be)$/.test(wordAt(tokens, next + 2));
}

/** A round whose series is told right behind it, in one way or another. */
function namedRound(report: Annotated, number: { at: number; next: number; value: number }, index: number): FormalMention | null {
  return ofNamedExercise(report, number, index) ?? ofShortForm(report, number, index) ?? ofGroup(report, number, index) ?? namedByWords(report, number, index) ?? namedByCapitals(report, number, index);
}

/** "the 12th iteration of Nomadic Elephant", "the 24th edition of Exercise Desert Wolf", "the 16th edition of “Desert Wolf,”". */
function ofNamedExercise(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!/^(?:iteration|edition)$/.test(wordAt(report.tokens, next))) return null;
  const run = /^ot?q?((?:p-?)?N(?:-?[NTK]){0,2})(?=[xfD,.;:)zq]|$)/.exec(report.classes.slice(next + 1, next + 9));
  const end = next + 1 + (run?.[0].length ?? 0);
  const start = end - (run?.[1]?.length ?? 0);
  if (run === null || !isCapital(report.tokens[end - 1])) return null;
  return { kind: 'exercise', name: textOf(report, start, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

/** "the sixth meeting of the India-Philippines JDCC": of what the report has called so. */
function ofShortForm(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!ROUND.has(wordAt(report.tokens, next))) return null;
  const behind = /^ot?(?:[CA][-_]?){0,4}K/.exec(report.classes.slice(next + 1, next + 10));
  const end = next + 1 + (behind?.[0].length ?? 0);
  if (behind === null || !isAcronymAt(report, end - 1) || /^[-_]n/.test(report.classes.slice(end, end + 2))) return null;
  return { kind: 'other', name: textOf(report, end - 1, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym', editionRule: 'series.edition' };
}

const OF_A_GROUP = /^(?:meeting|session|plenary|sitting|round)$/;

/** "the 20th Meeting of the Migratory and Consular Affairs Group": a body that no list holds, named by capitals. */
function ofGroup(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!OF_A_GROUP.test(wordAt(report.tokens, next))) return null;
  const run = /^ot?(?:[CA]-?)*([VN](?:[VN]|[,&-](?=[VN]))*)/.exec(report.classes.slice(next + 1, next + 16));
  const name = run?.[1] ?? '';
  const end = next + 1 + (run?.[0].length ?? 0);
  if (name.length < 2 || !/^(?:group|board|panel|mechanism|platform|team|cell|forum|subcommittee|taskforce|force)$/.test(wordAt(report.tokens, end - 1))) return null;
  return { kind: 'committee-session', name: textOf(report, end - name.length, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

/** Words that tell how or in what form somebody met, and of what series nothing. */
const NO_NAME = /^(?:bilateral|trilateral|official|formal|informal|annual|such|consecutive|straight|face|in|person|to|virtual|online|regular|ordinary|extraordinary|high|level|joint|full|actual|special|brief|long|major|direct|physical|separate|similar|closed|door|expanded|working|plenary|private|public|press|ever|recent|round|foot|scheduled|planned)$/;
const SITS = /^(?:meeting|conference|symposium|seminar|forum)$/;
const LEAST_ORDINAL = 2;

/** "their fifth proximity commanders’ meeting": a series that has no other name than its words. */
function namedByWords(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (value < LEAST_ORDINAL) return null;
  let end = next;
  while (end < next + 5 && isOneOf("xms'’q-", letterAt(report.classes, end)) && !SITS.test(wordAt(report.tokens, end)) && !/^(?:and|or|of|day|year|month|week|time|quarter|half)$/.test(wordAt(report.tokens, end))) end += 1;
  if (end === next || !SITS.test(wordAt(report.tokens, end)) || isOfElse(report, end + 1)) return null;
  const isNamed = Array.from({ length: end - next }, (_, step) => next + step).some((one) => isOneOf('xm', letterAt(report.classes, one)) && !NO_NAME.test(wordAt(report.tokens, one)));
  if (!isNamed) return null;
  return { kind: 'meeting', name: textOf(report, next, end + 1), edition: value, start: at, end: end + 1, sentence: index, phrase: textOf(report, at, end + 1), acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

const KIND_OF_WORD: ReadonlyMap<string, EngagementKind> = new Map([['committee', 'committee-session'], ['commission', 'committee-session'], ['council', 'committee-session'], ['group', 'committee-session'], ['consultation', 'dialogue'], ['consultations', 'dialogue'], ['dialogue', 'dialogue'], ['staff', 'staff-talks'], ['military', 'staff-talks']]);

function kindOf(words: readonly Token[]): EngagementKind {
  return words.map(({ key }) => KIND_OF_WORD.get(key)).find((kind) => kind !== undefined) ?? 'meeting';
}

const SITS_IN_CAPITALS = /^(?:meeting|conference|symposium|seminar|forum|exchange|workshop|roundtable|encounter)$/;

/** "the 26th Regional Meeting of Military Exchange": a series that its capitals tell. */
function namedByCapitals(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  const run = /^[VNKA](?:[VNKA-]|&(?=[VN])|ot?(?=[VN]))*/.exec(report.classes.slice(next, next + 12))?.[0] ?? '';
  const end = next + run.length;
  const words = report.tokens.slice(next, end);
  const sits = words.findIndex(({ key }) => SITS_IN_CAPITALS.test(key));
  if (value < LEAST_ORDINAL || sits < 1 || words.length < 2 || report.classes[end] === 'N') return null;
  return { kind: kindOf(words), name: textOf(report, next, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

/** "The next round", "the previous edition of SLINEX", "the next Dialogue". */
function anotherRound(report: Annotated, at: number, index: number): FormalMention | null {
  if ((!isAnotherWord(wordAt(report.tokens, at)) && !isYearOf(report, at)) || isHeldNow(report, at)) return null;
  const end = roundEnd(report, at + 1) ?? meetingEnd(report, at, index) ?? shortFormEnd(report, at + 1) ?? bareNextEnd(report, at);
  if (end === null || isOfElse(report, end)) return null;
  const last = phraseEnd(report, { at, end, limit: report.sentences[index]?.end ?? end });
  return { kind: 'other', name: ownName(report, at + 1), edition: null, start: at, end: last, sentence: index, phrase: textOf(report, at, last), acronym: null, isAnother: true, isLower: false, rule: 'series.another', editionRule: null };
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
  if (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'its' && wordAt(tokens, at + 2) === 'kind') return at + 3;
  if (!/^(?:in|of)$/.test(wordAt(tokens, at)) || !/^(?:the|a)$/.test(wordAt(tokens, at + 1))) return null;
  for (let end = at + 2; end < at + 8; end += 1) {
    if (wordAt(tokens, end) === 'series') return end + 1;
    if (!isCapital(tokens[end]) && !/^['‘’“”"-]$/.test(tokens[end]?.text ?? '')) return null;
  }
  return null;
}

/** So many times somebody may simply have met this year. */
const LEAST_TIMES = 4;

/** "the 40th time that the exercise", "was held for the 12th time". */
function isTimeOf({ tokens }: Annotated, at: number, value: number): boolean {
  if (seriesEnd(tokens, at) !== null) return true;
  return wordAt(tokens, at) === 'time' && value >= LEAST_TIMES && !/^(?:this|in|since|he|she)$/.test(wordAt(tokens, at + 1));
}

const ELSE = /^(?:parliament|congress|senate|cabinet|assembly|duma|knesset|bundestag|majlis|council|legislature|court|elections?|vote|voting|ballot|strikes|funding|bids|tenders?|sanctions|cup|league|championship|tournament|match)$/;

/** "the last session of parliament", "the first round of the election", "the second session this year": of something else, or counted within a year. */
function isOfElse({ tokens }: Annotated, end: number): boolean {
  if (wordAt(tokens, end) === 'this') return /^(?:year|month|week|season)$/.test(wordAt(tokens, end + 1));
  if (wordAt(tokens, end) !== 'of') return false;
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  return ELSE.test(wordAt(tokens, from)) || ELSE.test(wordAt(tokens, from + 1)) || (isCapital(tokens[from + 1]) && (ELSE.test(wordAt(tokens, from + 2)) || ELSE.test(wordAt(tokens, from + 3))));
}

/** "the next will be held in Arica", without a word for what. */
const IT_COMES = /^(?:one|will|would|is)$/;

function bareNextEnd({ tokens }: Annotated, at: number): number | null {
  if (wordAt(tokens, at) !== 'next' || wordAt(tokens, at - 1) !== 'the' || !IT_COMES.test(wordAt(tokens, at + 1))) return null;
  const verb = wordAt(tokens, at + 1) === 'one' ? at + 2 : at + 1;
  return /^(?:will|would|is)$/.test(wordAt(tokens, verb)) && /^(?:be|take|to)$/.test(wordAt(tokens, verb + 1)) ? verb : null;
}

const COMES = /^(?:will|would|shall|is|was|to|took|in|at|on|had|held|scheduled|next)$/;
const IS_HELD = /^(?:hold|holding|convene|convening|host|hosting|for|of|since|at|during)$/;

/** "The next meeting will be held", "agreed to hold the next meeting": a meeting of the series. */
function meetingEnd({ tokens, sentences }: Annotated, at: number, index: number): number | null {
  if (wordAt(tokens, at + 1) !== 'meeting') return null;
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

/** "the 6th JCEC": counts where the report tells what the short form stands for. */
function isAcronymAt(report: Annotated, at: number): boolean {
  return report.classes[at] === 'K' && (report.tokens[at]?.text.length ?? 0) > 2;
}

/** Short forms with a number take the kind and the name of what they stand for; others are no series. */
export function settleAcronyms(found: readonly FormalMention[]): FormalMention[] {
  return found.flatMap((mention) => {
    if (mention.rule !== 'series.acronym') return [mention];
    const whole = found.find((other) => other.acronym === mention.name && other.rule !== 'series.acronym');
    if (whole !== undefined) return [{ ...mention, kind: whole.kind, name: whole.name }];
    return mention.editionRule === 'series.acronym' ? [] : [{ ...mention, name: null, rule: 'series.round', editionRule: 'series.round' }];
  });
}
