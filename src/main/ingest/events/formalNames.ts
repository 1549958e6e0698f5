import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Hit } from '../language/phraseTable';
import { onOneLine } from '../language/oneLine';
import type { Sentence } from '../language/sentences';
import { isAllCapitals, isCapital, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { numberBehind, romanBehind } from './editions';
import { ordinalAt, romanOf } from './ordinals';

/** The name of an exercise behind the word, with its edition. Token positions. */
export interface ProperName {
  name: string;
  end: number;
  edition: number | null;
}

/** Letters at which a name ends to the left. */
const STOP: ReadonlySet<string> = new Set(['x', 'D', '.', ',', ';', ':', '(', ')', 'q', '_', 'R', 'H', 's', 'f', 'z', 't', 'P', 'm', '', 'o', '&', 'n']);
/** Verbs that headlines write with a capital. */
const TITLE_VERBS = /^(?:hold|holds|held|begin|begins|began|conclude|concludes|concluded|end|ends|ended|start|starts|started|kick|kicks|commence|commences|open|opens|opened|convene|convenes|convened|host|hosts|hosted|attend|attends|attended|join|joins|launch|launches|launched|conduct|conducts|conducted|complete|completes|completed|resume|resumes|successfully|sign|signs|signed|discuss|discusses|review|reviews|underway|culminates|co-chair|co-chairs|co-chaired|chairs|chair|leads|meet|meets|met|between|wraps|gets|set|takes|participate|participates|participated|agree|agree|reaffirm|strengthen|during|after|ahead|amid|as|enters)$/;
const LONGEST_LEFT = 14;

/** To the left of a head: capitalised words, countries, dashes, and "and" between them. */
export function leftEdge(report: Annotated, from: number, sentence: Sentence): number {
  let at = from;
  for (let step = 0; step < LONGEST_LEFT && at > sentence.start; step += 1) {
    const width = leftStep(report, at, sentence.start);
    if (width === 0) break;
    at -= width;
  }
  while (at < from && isOneOf('-&/)', letterAt(report.classes, at))) at += 1;
  return at - listBefore(report, at, sentence.start);
}

/** "the US–Vietnam Political, Security, and Defense Dialogue": how many tokens of a list of capitalised words go before the last one. */
function listBefore(report: Annotated, at: number, from: number): number {
  const before = report.classes.slice(Math.max(from, at - LONGEST_LEFT), at);
  const list = /(?<=[CAtn-]|^)(?:[VNK]{1,2},){1,4}&?$/.exec(before)?.[0];
  return list === undefined || !(list.endsWith('&') || report.classes[at + 1] === '&') || !isCapital(report.tokens[at - list.length]) ? 0 : list.length;
}

/** How many tokens before `at` still belong to the name; 0 where it begins. */
function leftStep(report: Annotated, at: number, from: number): number {
  if (ordinalAt(report.tokens, at - 1) !== null) return 1;
  if (TITLE_VERBS.test(wordAt(report.tokens, at - 1))) return 0;
  return joint(report, at, from) || plain(report, at, from);
}

/** Brackets, "and", dashes between countries, a quote, a stroke. */
function joint(report: Annotated, at: number, from: number): number {
  const pair = `${letterAt(report.classes, at - 2)}${letterAt(report.classes, at)}`;
  switch (report.classes[at - 1]) {
    case ')': return report.classes[at - 3] === '(' ? 3 : 0;
    case '&': return /^[CAVNK][CAVN]/.test(pair) ? 2 : 0;
    case '_': return /^[CA][CA]/.test(pair) ? 2 : 0;
    case 'q': return isInnerQuote(report, at) ? 1 : 0;
    case '/': return at - 2 > from ? 1 : 0;
    default: return 0;
  }
}

function isInnerQuote(report: Annotated, at: number): boolean {
  const token = report.tokens[at - 1];
  return token?.isGlued === true && token.text !== '"' && isCapital(report.tokens[at - 2]);
}

/** "the Desert Wolf 23 exercise": a plain number between a name and the word for it. */
function isNumberOfName({ tokens, classes }: Annotated, at: number): boolean {
  return /^[1-9]\d?$/.test(textAt(tokens, at)) && isOneOf('NKV', letterAt(classes, at - 1)) && isCapital(tokens[at - 1]) && /^(?:exercises?|drills?|joint|military|naval|bilateral)$/.test(wordAt(tokens, at + 1));
}

function plain(report: Annotated, at: number, from: number): number {
  const letter = letterAt(report.classes, at - 1);
  if (/^(?:annual|bilateral|joint)$/.test(wordAt(report.tokens, at - 1)) || isNumberOfName(report, at - 1)) return 1;
  if (letter === 'x') return isCapital(report.tokens[at - 1]) && at - 1 > from && report.classes[at - 2] !== '.' ? 1 : 0;
  return STOP.has(letter) || (letter === 'T' && report.classes[at - 2] === 'f') ? 0 : 1;
}

/** "Working Group on Counter Terrorism", "Joint Commission for Trade and Economic Cooperation": where the name ends. */
export function widenedName(report: Annotated, hit: Hit<EngagementKind>, { isCapitalised, limit }: { isCapitalised: boolean; limit: number }): number {
  if (textAt(report.tokens, hit.start) === '2' && hit.end - hit.start <= 3) return twoPlusTwoEnd(report, hit.end, limit);
  if (!isCapitalised) return hit.end;
  if (hit.value === 'meeting') return ofWhat(report, hit.end);
  if (isMeetingBehind(report, hit)) return hit.end + 1;
  return /^(?:committee-session|dialogue|staff-talks)$/.test(hit.value) && /^(?:on|for)$/.test(wordAt(report.tokens, hit.end)) ? matterEnd(report, hit, limit) : hit.end;
}

/** The capitalised words behind "on" or "for". */
function matterEnd(report: Annotated, hit: Hit<EngagementKind>, limit: number): number {
  let at = hit.end + 1;
  let end = hit.end;
  while (at < limit && at < hit.end + 12) {
    const letter = letterAt(report.classes, at);
    if (isOneOf('VNK', letter) || (letter === 'x' && isCapital(report.tokens[at]))) end = at + 1;
    else if (!isOneOf('&,t-', letter) || (letter === ',' && report.classes[at + 1] === 't')) break;
    at += 1;
  }
  return end;
}

/** "Steering Group Meeting": the word belongs to the name where it has a capital and the list has no verb with one behind. */
function isMeetingBehind(report: Annotated, { value, end: at }: Hit<EngagementKind>): boolean {
  return /^(?:committee-session|staff-talks)$/.test(value) && /^(?:meeting|session|talks)$/.test(wordAt(report.tokens, at)) && isCapital(report.tokens[at]) && !isCapital(report.tokens[at + 1]) && wordAt(report.tokens, at - 1) !== 'joint';
}

/** "Summit of the Americas", "Conference on Disarmament": where such a name ends. */
function ofWhat(report: Annotated, end: number): number {
  const match = /^(?:of|on|for)$/.test(wordAt(report.tokens, end)) ? /^[of]t?([VN]{1,3})(?=[x,.;f)D]|$)/.exec(report.classes.slice(end, end + 6)) : null;
  return match === null ? end : end + match[0].length;
}

const OF_TWO_PLUS_TWO = /^(?:dialogue|meeting|consultations|consultation|talks|ministerial|mechanism|summit)$/;

/** "2+2 Foreign and Defence Ministers’ Dialogue": the name goes on to the word for talks. */
function twoPlusTwoEnd(report: Annotated, end: number, limit: number): number {
  let last = end;
  for (let at = end; at < Math.min(limit, end + 8); at += 1) {
    if (!isOneOf("VmNP&sqx’'", letterAt(report.classes, at))) break;
    if (OF_TWO_PLUS_TWO.test(wordAt(report.tokens, at))) last = at + 1;
  }
  return last;
}

/** "our annual trans-Tasman talks" → "trans-Tasman talks". */
export function annualName(report: Annotated, head: number, end: number): string | null {
  for (let at = head - 1; at >= Math.max(0, head - 5); at -= 1) {
    if (!isOneOf('mxNACV-', letterAt(report.classes, at))) return null;
    if (wordAt(report.tokens, at) === 'annual') return textOf(report, at + 1, end);
  }
  return null;
}

/** Behind "Exercise": "Al Najah", "Indus Shield-2024", "‘Varuna’", "GARUDA VII", "Maju Bersama Series 25/2022"; years are no part of it. */
export function properName(report: Annotated, from: number): ProperName | null {
  return bracketName(report, from) ?? quotedName(report, from) ?? nameBehind(report, from);
}

/** "naval exercise “Winds of Peace 2026”": all that stands between the marks, where a small word is among it. */
function quotedName(report: Annotated, from: number): ProperName | null {
  const match = /^q([NTVCAx](?:[NTKVCAxp-]|o(?=[NTVCAx])){1,5})n?q/.exec(report.classes.slice(from, from + 9));
  const end = from + 1 + (match?.[1]?.length ?? 0);
  const isName = match?.[1]?.includes('o') === true && report.tokens.slice(from + 1, end).every((token) => token.kind !== 'word' || isCapital(token) || token.key === 'of');
  return isName ? { name: textOf(report, from + 1, end), end: end + yearWidth(report, end), edition: null } : null;
}

/** "Exercise Date and Location": a heading. */
const HEADING = /^(?:date|dates|location|outline|area|period|summary|details|scenario|participants|overview|schedule|programme|program)$/;

function nameBehind(report: Annotated, from: number): ProperName | null {
  const start = behindQuote(report, from);
  const at = nameEnd(report, start);
  if (at === start || (at === start + 1 && (isOneOf('CA', letterAt(report.classes, start)) || HEADING.test(wordAt(report.tokens, start))))) return null;
  const name = textOf(report, start, at);
  const edition = romanBehind(report, at) ?? numberBehind(report, isOneOf('-_', letterAt(report.classes, at)) ? at + 1 : at);
  const end = edition?.end ?? at;
  return { name, end: end + yearWidth(report, end), edition: edition?.value ?? null };
}

/** "joint naval exercise (Search and Rescue)": two capitalised words or more in brackets, and no short form. */
function bracketName(report: Annotated, from: number): ProperName | null {
  const match = /^\(([VNT](?:[VNT&]|n){1,4})\)/.exec(report.classes.slice(from, from + 8));
  return match === null || isCapital(report.tokens[from - 1]) || !isCapital(report.tokens[from + 1]) ? null : { name: textOf(report, from + 1, from + match[0].length - 1), end: from + match[0].length, edition: null };
}

function nameEnd(report: Annotated, start: number): number {
  let at = start;
  if (/^(?:series|siri)$/.test(wordAt(report.tokens, start))) return at;
  while (at < start + 6 && (isOfName(report, at, start) || isJoint(report, at, start))) at += 1;
  return at;
}

/** "Al-Battar-1", "“Indus-Lamu”": a dash that joins two words of the name. */
function isJoint(report: Annotated, at: number, start: number): boolean {
  return at > start && report.classes[at] === '-' && report.tokens[at]?.isGlued === true && report.tokens[at + 1]?.isGlued === true && isOneOf('pNK', letterAt(report.classes, at - 1)) && isOfName(report, at + 1, start);
}

function behindQuote(report: Annotated, from: number): number {
  let at = from;
  while (isOneOf('q-', letterAt(report.classes, at)) && at < from + 2) at += 1;
  return at;
}

function isOfName(report: Annotated, at: number, start: number): boolean {
  if (!isOneOf('NKTpVCA', letterAt(report.classes, at)) || !isCapital(report.tokens[at])) return false;
  return at === start || (romanOf(textAt(report.tokens, at)) === null && !TITLE_VERBS.test(wordAt(report.tokens, at)) && !/^(?:series|siri|edition)$/.test(wordAt(report.tokens, at)));
}

function yearWidth(report: Annotated, at: number): number {
  if (isOneOf("-_’'q", letterAt(report.classes, at)) && report.classes[at + 1] === 'n') return 2;
  return report.classes[at] === 'n' && /^(?:19|20)\d{2}$/.test(textAt(report.tokens, at)) ? 1 : 0;
}

/** "(JMCC)" behind the name, or a longer short form right behind it. */
export function acronymBehind(report: Annotated, end: number): string | null {
  const at = report.classes[end] === '(' ? end + 1 : end;
  const token = report.tokens[at];
  return token !== undefined && isAllCapitals(token) && isOneOf('KCZ', letterAt(report.classes, at)) && token.text.length > 1 && (at > end || token.text.length > 3) ? token.text : null;
}

/** "‘Very Productive’ Talks": how they went, and no name. */
const PRAISE = /\b(?:productive|fruitful|constructive|cordial|successful|frank|substantive|extensive)\b/i;

const ANNUAL_OF = /^(?:leaders?|ministerial|ministers|summit|high|high-level)$/;

/** "the 25th Annual Leaders’ Consultation", "Bilateral Consultations", of which "Consultations" alone would be no name. */
function isOfNameItself({ tokens }: Annotated, at: number, end: number): boolean {
  if (at === end - 2 && textAt(tokens, at) === 'Bilateral') return true;
  return textAt(tokens, at) === 'Annual' && at < end - 2 && ANNUAL_OF.test(wordAt(tokens, at + 1)) && isCapital(tokens[at + 1]);
}

/** The name without the countries, articles and brackets before it. */
export function coreName(report: Annotated, from: number, end: number): string | null {
  let at = from;
  for (let step = 0; step < 12 && at < end - 1; step += 1) {
    if (isOfNameItself(report, at, end)) break;
    if (!isOneOf('CA&t(),_-', letterAt(report.classes, at)) && !/^(?:annual|bilateral|armed)$/.test(wordAt(report.tokens, at))) break;
    at += 1;
  }
  const name = onOneLine(textOf(report, at, end).replace(/ ?\([^)]{1,15}\)/g, '')).trim();
  return name === '' || PRAISE.test(name) ? null : name;
}

/** The phrase goes on over "between X and Y" and brackets, for a title. */
export function nounEnd(report: Annotated, end: number, sentence: Sentence): number {
  let at = end;
  if (/^(?:for|on|of)$/.test(wordAt(report.tokens, at))) return withMatter(report, end, sentence);
  if (wordAt(report.tokens, at) !== 'between') return at;
  while (at < sentence.end && at < end + 14 && isOneOf('CAt&xVs', letterAt(report.classes, at)) && (report.classes[at] !== 'x' || at === end)) at += 1;
  while (at > end && isOneOf('t&x', letterAt(report.classes, at - 1))) at -= 1;
  return at;
}

/** "… for the Construction of the Alder Bridge": what it is for, as far as its words have capitals. */
function withMatter(report: Annotated, end: number, sentence: Sentence): number {
  const match = /^(?:[of]t?(?:[VNKCA]|[-&](?=[VNKCA])|\([KN]\)){1,5}){1,3}/.exec(report.classes.slice(end, Math.min(sentence.end, end + 16)));
  return match === null || !isCapital(report.tokens[end + match[0].length - 1]) ? end : end + match[0].length;
}

/** The words of a stretch on one line. */
export function textOf(report: Annotated, start: number, end: number): string {
  const first = report.tokens[start];
  const last = report.tokens[end - 1];
  return first === undefined || last === undefined ? '' : onOneLine(report.text.slice(first.start, last.end));
}
