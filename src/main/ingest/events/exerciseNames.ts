import type { Annotated } from '../language/annotate';
import { isCapital, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { editionBefore, romanBehind } from './editions';
import type { FormalMention } from './formalMention';
import { textOf } from './formalNames';
import type { Seen } from './reading';

/** So far into a report the name of its exercise is told. */
const REACH = 6;
const LONGEST = 4;
/** Words that say that a name comes: "the so-called Operation X", "an exercise named X". */
const NAMING = /^(?:called|named|codenamed|dubbed|titled|entitled|christened|nicknamed|designated|operation)$/;
const EXERCISE = /^(?:exercise|exercises|drill|drills|wargame|manoeuvres|maneuvers|training|patrol|patrols)$/;
const MAY_ANNOUNCE = new WordTest(({ key }) => EXERCISE.test(key) || NAMING.test(key));
const YEAR = /^(?:19|20)\d{2}$/;
const ROMAN = /^[IVXL]{2,7}$/;
/** Capitalised words with a number that name no exercise. */
const NO_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|since|until|agenda|vision|covid|resolution|article|operation|exercise|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|on|by|from|year|phase|group|division|brigade|regiment|battalion|mirage|rafale|typhoon|eurofighter|gripen|hercules|boeing|airbus|apache|chinook|leopard|tornado|falcon|tejas|sukhoi|mig)$/;

/**
 * The name of an exercise whose act is told, but not as "Exercise X": behind a comma or a word of naming, in quotes,
 * or with a roman numeral or a year behind it. Null where the opening names none.
 */
export function exerciseName({ report, layout }: Seen, sentence: number): FormalMention | null {
  const [first, ...others] = namesIn({ report, layout }, sentence);
  const counted = first?.edition === null ? others.find((one) => one.edition !== null && one.name === first.name) : undefined;
  return counted ?? first ?? null;
}

/** The names that headline and opening tell, one a sentence; no more are looked for behind one with its number. */
function namesIn({ report, layout }: Pick<Seen, 'report' | 'layout'>, sentence: number): FormalMention[] {
  const found: FormalMention[] = [];
  for (const index of [sentence, ...layout.headline, ...Array.from({ length: REACH }, (_, step) => layout.lede + step)]) {
    const named = nameIn(report, index);
    if (named !== null) found.push(named);
    if (found.length > 0 && (found[0]?.edition !== null || found.length > MOST_NAMES)) break;
  }
  return found;
}

/** The first name that a sentence tells. */
function nameIn(report: Annotated, index: number): FormalMention | null {
  const range = report.sentences[index];
  if (range === undefined) return null;
  for (let at = range.start; at < range.end; at += 1) {
    const named = (MAY_ANNOUNCE.of(report.tokens[at]) ? (announced(report, at, index) ?? quotedBefore(report, at, index) ?? nameBefore(report, at, index) ?? ofSeries(report, at, index)) : null) ?? numbered(report, at, index);
    if (named !== null) return named;
  }
  return null;
}

const MOST_NAMES = 3;

/** "the joint training exercise, Vajra Prahar," and "an exercise called “Iron Bridge”". */
function announced(report: Annotated, at: number, index: number): FormalMention | null {
  const isExercise = EXERCISE.test(wordAt(report.tokens, at));
  const behind = letterAt(report.classes, at + 1);
  const isApposition = isExercise && isOneOf(',_–-', behind);
  if (!isApposition && !(isExercise && behind === 'q') && !isNaming(report, at)) return null;
  const start = behindMarks(report, isApposition || report.classes.slice(at + 1, at + 3) === ',q' ? at + 2 : at + 1);
  const end = quotedEnd(report, start) ?? nameEnd(report, start);
  const isNone = end === start || (isApposition && !isClosed(report, end));
  return isNone ? null : counted(report, at, mention(report, { start, end, index }));
}

/** "their second joint maritime patrol, “Mustaraka”": the number before the word. */
function counted(report: Annotated, at: number, named: FormalMention): FormalMention {
  if (named.edition !== null || !EXERCISE.test(wordAt(report.tokens, at))) return named;
  let start = at;
  while (start > at - COUNT_REACH && isOneOf('mxAV-', letterAt(report.classes, start - 1)) && !/(?:ed|ing)$/.test(wordAt(report.tokens, start - 1))) start -= 1;
  const number = editionBefore(report, { start, head: at, from: report.sentences[named.sentence]?.start ?? start });
  return number === null ? named : { ...named, edition: number.value, editionRule: 'series.edition' };
}

const COUNT_REACH = 5;

/** Over quotation marks and articles. */
function behindMarks({ classes }: Annotated, from: number): number {
  let start = from;
  while (isOneOf('qt', letterAt(classes, start)) && start < from + 3) start += 1;
  return start;
}

/** "“Desert Lynx”, the bilateral naval exercise": the name in quotes before the word. */
function quotedBefore(report: Annotated, at: number, index: number): FormalMention | null {
  const from = Math.max(report.sentences[index]?.start ?? at, at - QUOTED_REACH);
  const match = /q([NVTx](?:[NVTKpnx-]|o(?=[NVTx])){0,5})(?:,?q|q,)t?[mxAV-]{0,4}$/.exec(report.classes.slice(from, at));
  if (match === null) return null;
  const start = from + match.index + 1;
  const end = start + (match[1]?.length ?? 0);
  return report.tokens.slice(start, end).every((token) => token.kind !== 'word' || isCapital(token) || token.key === 'of') ? mention(report, { start, end, index }) : null;
}

/** "as Brave Griffin 25, a bilateral exercise": the name before the comma, with the year's last figures. */
function nameBefore(report: Annotated, at: number, index: number): FormalMention | null {
  const from = Math.max(report.sentences[index]?.start ?? at, at - QUOTED_REACH);
  const match = /(?<![NVPRHTIK.-])(N[NV]{0,2})n,t[mxAC-]{0,4}$|(?<![NVPRHTIKf.-])(N[NV]{0,2}),t[mxAC-]{0,4}$/.exec(report.classes.slice(from, at));
  if (match === null) return null;
  const start = from + match.index;
  const end = start + (match[1] ?? match[2] ?? '').length;
  const isPerson = report.tokens.slice(start, end).some((token) => !isCapital(token)) || (end === start + 1 && report.classes[end] !== 'n');
  // Whether the figures are a year's is asked later, where the day of the report is known.
  return isPerson ? null : { ...mention(report, { start, end, index }), end, edition: null, editionRule: null };
}

/** "the joint army exercise in ‘Desert Lynx’ series": the series that it belongs to. */
function ofSeries(report: Annotated, at: number, index: number): FormalMention | null {
  const limit = Math.min(report.sentences[index]?.end ?? at, at + SERIES_REACH);
  for (let link = at + 1; link < limit; link += 1) {
    const name = /^[of]t?q?([NVTK]{1,4})q?/.exec(report.classes.slice(link, link + 8));
    if (name === null || wordAt(report.tokens, link + name[0].length) !== 'series') continue;
    const start = link + name[0].indexOf(name[1] ?? '');
    return mention(report, { start, end: start + (name[1]?.length ?? 0), index });
  }
  return null;
}

const SERIES_REACH = 16;
const QUOTED_REACH = 14;

/** "called"; "operation" only with a capital. */
function isNaming(report: Annotated, at: number): boolean {
  const key = wordAt(report.tokens, at);
  return NAMING.test(key) && (key !== 'operation' || isCapital(report.tokens[at]));
}

/** "Sky Guards-2" between quotation marks: all of it, whatever its words are else. */
function quotedEnd(report: Annotated, start: number): number | null {
  if (letterAt(report.classes, start - 1) !== 'q') return null;
  const inside = /^(?:[NTKVCAmxp](?:[-_o]?[NTKVCAmxpn]){0,5})(?=,?q)/.exec(report.classes.slice(start, start + 8))?.[0] ?? '';
  return inside !== '' && report.tokens.slice(start, start + inside.length).every((token) => token.kind !== 'word' || isCapital(token) || token.key === 'of') ? start + inside.length : null;
}

function nameEnd(report: Annotated, start: number): number {
  let end = start;
  while (end < start + LONGEST && isNameWord(report, end)) end += 1;
  return end;
}

function isNameWord(report: Annotated, at: number): boolean {
  const token = report.tokens[at];
  return token !== undefined && isCapital(token) && isOneOf('NTKpx', letterAt(report.classes, at)) && !NO_NAME.test(token.key) && !/^[IVXL]{1,5}$/.test(token.text);
}

/** What stands behind a comma is the exercise's name where another mark closes it. */
function isClosed(report: Annotated, at: number): boolean {
  return isOneOf(',.;q(_', letterAt(report.classes, at)) || romanBehind(report, at) !== null || numberBehind(report, at) !== null || YEAR.test(textAt(report.tokens, at));
}

/** "the drill, Tabuk 4,": a small number that a mark closes counts the exercises of the name. */
function numberBehind({ tokens, classes }: Annotated, at: number): { value: number; end: number } | null {
  const value = /^[1-9]\d?$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : MOST_HELD;
  return value < MOST_HELD && isOneOf(',.;:', letterAt(classes, at + 1)) ? { value, end: at + 1 } : null;
}

/** Higher numbers are years or something else. */
const MOST_HELD = 40;

/** "Dostarym-V", "Gobi Wolf 2025": a name with a numeral or a year that it carries. */
function numbered(report: Annotated, at: number, index: number): FormalMention | null {
  if (!isNameWord(report, at) || isNameWord(report, at - 1) || letterAt(report.classes, at) === 'x') return null;
  const end = nameEnd(report, at);
  const dash = isOneOf('-_', letterAt(report.classes, end)) ? end + 1 : end;
  const isDated = YEAR.test(textAt(report.tokens, dash));
  const roman = romanBehind(report, end);
  return isDated || (roman !== null && textAt(report.tokens, roman.end - 1).length > (dash > end ? 0 : 1)) ? mention(report, { start: wholeName(report, at, end), end, index }) : null;
}

/** A last word that says too little to be the name alone. */
const HEADS_NAME = /^(?:games|challenge|week|days|endeavou?r|partnership|mission|shield|response|dragon|eagle|wolf|lion|tiger|falcon|guardian|breeze|sword|spear|thunder|lightning|storm|horizon)$/;
const NO_PART = /^(?:bilateral|joint|annual|exercise|operation|the|combined|military|naval)$/;

/** "the Bilateral Crisis Games 2019": capitalised words before a word that is no name alone. */
function wholeName({ tokens, classes }: Annotated, at: number, end: number): number {
  let start = at;
  if (end === at + 1 && HEADS_NAME.test(wordAt(tokens, at))) while (letterAt(classes, start - 1) === 'V' && isCapital(tokens[start - 1]) && !NO_PART.test(wordAt(tokens, start - 1))) start -= 1;
  return start;
}

/** "‘Desert Lynx – 2016’": the year is no part of the name. */
function withoutYear({ tokens, classes }: Annotated, start: number, end: number): number {
  if (!YEAR.test(textAt(tokens, end - 1)) || end - start < 2) return end;
  return isOneOf('-_', letterAt(classes, end - 2)) ? end - 2 : end - 1;
}

function mention(report: Annotated, { start, end: until, index }: { start: number; end: number; index: number }): FormalMention {
  const end = withoutYear(report, start, until);
  const own = end - start > 1 && ROMAN.test(textAt(report.tokens, end - 1)) ? romanBehind(report, end - 1) : null;
  if (own !== null) return { ...mention(report, { start, end: end - 1, index }), edition: own.value, end, editionRule: 'series.edition' };
  const edition = romanBehind(report, end) ?? numberBehind(report, end);
  return {
    kind: 'exercise', name: textOf(report, start, end), edition: edition?.value ?? null, start, end: edition?.end ?? end, sentence: index, phrase: textOf(report, start, end), acronym: null, isAnother: false, isLower: false,
    rule: 'series.named', editionRule: edition === null ? null : 'series.edition',
  };
}
