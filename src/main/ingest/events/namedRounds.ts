import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Token } from '../language/tokens';
import { isAllCapitals, isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { ROUND } from './editions';
import type { FormalMention } from './formalMention';
import { acronymBehind, textOf } from './formalNames';
import { isOfElse } from './roundsOfElse';

/** A first one is said of many things. */
export const LEAST_ORDINAL = 2;

/** A round whose series is told right behind it, in one way or another. */
export function namedRound(report: Annotated, number: { at: number; next: number; value: number }, index: number): FormalMention | null {
  return namedAgain(report, number, index) ?? ofNamedExercise(report, number, index) ?? ofShortForm(report, number, index) ?? ofGroup(report, number, index) ?? namedByWords(report, number, index) ?? namedByCapitals(report, number, index);
}

/** "the second Desert Lynx was hosted by": counts where the report names such an exercise. */
function namedAgain(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  const run = /^(?:p-?)?[NV]{1,3}(?=x)/.exec(report.classes.slice(next, next + 6))?.[0] ?? '';
  const end = next + run.length;
  if (!run.includes('N') || !IS_HELD.test(wordAt(report.tokens, end)) || !isCapital(report.tokens[end - 1])) return null;
  return { kind: 'other', name: textOf(report, next, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym', editionRule: 'series.acronym' };
}

const IS_HELD = /^(?:was|is|were|will|took|takes|has|had)$/;

/** "the 12th iteration of Nomadic Elephant", "the 16th edition of “Desert Wolf,”", "the seventh version of the combined operation “Desert Lynx”". */
function ofNamedExercise(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!/^(?:iteration|edition|version)$/.test(wordAt(report.tokens, next))) return null;
  const run = /^ot?((?:[xmAV]-?){0,4})q?((?:p-?)?[NK](?:-?[NTK]){0,2})(?=[xfD,.;:)zq]|$)/.exec(report.classes.slice(next + 1, next + 14));
  if (run === null) return null;
  const [whole, between = '', name = ''] = run;
  const end = next + 1 + whole.length;
  const start = shoutedFrom(report, end - name.length, next + 2);
  if (!isCapital(report.tokens[end - 1]) || !isNamedAfter(report, start, between.slice(0, Math.max(0, between.length - (end - name.length - start))))) return null;
  return { kind: 'exercise', name: textOf(report, start, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

/** "the fourth edition of ATLANTIC BOND": words in capitals before the last one belong to the name, whatever they mean. */
function shoutedFrom({ tokens, classes }: Annotated, start: number, from: number): number {
  let at = start;
  if (!isAllCapitals(tokens[start])) return start;
  while (at - 1 >= from && isOneOf('VAm', letterAt(classes, at - 1)) && isAllCapitals(tokens[at - 1])) at -= 1;
  return at;
}

const CALLED = /^(?:exercise|operation|drill|manoeuvre|maneuver|training|patrol|wargame|competition)$/;

/** Nothing between the round and the name, or words that end with one for an exercise. */
function isNamedAfter({ tokens, classes }: Annotated, start: number, between: string): boolean {
  if (between === '') return classes[start] !== 'K';
  return CALLED.test(wordAt(tokens, classes[start - 1] === 'q' ? start - 2 : start - 1));
}

/** "the sixth meeting of the India-Philippines JDCC": of what the report has called so. */
function ofShortForm(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!ROUND.has(wordAt(report.tokens, next))) return null;
  const behind = /^ot?(?:[CA][-_]?){0,4}K/.exec(report.classes.slice(next + 1, next + 10));
  const end = next + 1 + (behind?.[0].length ?? 0);
  if (behind === null || !isAcronymAt(report, end - 1) || /^[-_]n/.test(report.classes.slice(end, end + 2))) return null;
  return { kind: 'other', name: textOf(report, end - 1, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: false, isLower: false, rule: 'series.acronym', editionRule: 'series.edition' };
}

const BODY = /^(?:group|board|panel|mechanism|platform|team|cell|forum|subcommittee|taskforce|force|committee|commission|council)$/;
const OF_A_GROUP = /^(?:meeting|session|plenary|sitting|round)$/;

/** "the 20th Meeting of the Migratory and Consular Affairs Group": a body that no list holds, named by capitals. */
function ofGroup(report: Annotated, { at, next, value }: { at: number; next: number; value: number }, index: number): FormalMention | null {
  if (!OF_A_GROUP.test(wordAt(report.tokens, next))) return null;
  const run = /^ot?(?:[CA]-?)*([VN](?:[VN]|[,&-](?=[VN]))*)((?:[of]t?[VN](?:[VN]|[,&-](?=[VN]))*)?)/.exec(report.classes.slice(next + 1, next + 18));
  const [head, behind] = [run?.[1] ?? '', run?.[2] ?? ''];
  const whole = next + 1 + (run?.[0].length ?? 0);
  const start = whole - behind.length - head.length;
  const isPlace = /^(?:in|at)$/.test(wordAt(report.tokens, start + head.length));
  const end = isPlace ? start + head.length : whole;
  if (head.length < 2 || !BODY.test(wordAt(report.tokens, start + head.length - 1))) return null;
  return { kind: 'committee-session', name: textOf(report, start, end), edition: value, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: acronymBehind(report, end), isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}

/** Words that tell how or in what form somebody met, and of what series nothing. */
const NO_NAME = /^(?:bilateral|trilateral|official|formal|informal|annual|such|consecutive|straight|face|in|person|to|virtual|online|regular|ordinary|extraordinary|high|level|joint|full|actual|special|brief|long|major|direct|physical|separate|similar|closed|door|expanded|working|plenary|private|public|press|ever|recent|round|foot|scheduled|planned)$/;
const SITS = /^(?:meeting|conference|symposium|seminar|forum)$/;

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

/** "the 6th JCEC": counts where the report tells what the short form stands for. */
export function isAcronymAt(report: Annotated, at: number): boolean {
  return report.classes[at] === 'K' && (report.tokens[at]?.text.length ?? 0) > 2;
}

/** Short forms and names with a number take the kind and the name of what they stand for; others are no series. */
export function settleShortNames(found: readonly FormalMention[]): FormalMention[] {
  return found.flatMap((mention) => {
    if (mention.rule !== 'series.acronym') return [mention];
    const whole = found.find((other) => (other.acronym === mention.name || (other.kind === 'exercise' && other.name === mention.name)) && other.rule !== 'series.acronym');
    if (whole !== undefined) return [{ ...mention, kind: whole.kind, name: whole.name }];
    return mention.editionRule === 'series.acronym' ? [] : [{ ...mention, name: null, rule: 'series.round', editionRule: 'series.round' }];
  });
}
