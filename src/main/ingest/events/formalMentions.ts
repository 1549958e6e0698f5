/* eslint complexity: ["error", 44] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Sentence } from '../language/sentences';
import { isAllCapitals, isCapital, wordAt, textAt, isGluedAt, letterAt } from '../language/tokens';
import { ordinalAt, romanOf, type Ordinal } from './ordinals';

/** A mechanism, exercise or conference that is named. Token positions. */
export interface FormalMention {
  kind: EngagementKind;
  /** The name without edition, year and the countries before it; null where only "the third session" is said. */
  name: string | null;
  edition: number | null;
  start: number;
  end: number;
  sentence: number;
  /** The short form in brackets behind the name. */
  acronym: string | null;
  /** "the next round", "the previous edition": another one of the series. */
  isAnother: boolean;
  /** The noun phrase as the text has it, for a title. */
  phrase: string;
  rule: string;
}

/** A report that names more is no report. */
const MOST = 300;
const ROUND: ReadonlySet<string> = new Set(['session', 'round', 'edition', 'iteration', 'meeting', 'cycle', 'instalment', 'installment', 'series', 'version', 'chapter', 'plenary']);
const GENERIC: ReadonlySet<string> = new Set(['committee', 'commission', 'talks', 'exercise', 'ex', 'drill', 'drills', 'ceremony', 'visit', 'commissioning', 'forum', 'conference', 'seminar', 'symposium', 'summit', 'dialogue', 'council meeting', 'inauguration', '2+2', 'consultations', 'task force']);
const NOT_EVENTS = /^(?:high commission|planning commission|european commission|chiefs of staff committee|central committee|election commission|olympic committee|standing committee|defence committee|select committee|house committee|senate committee|military commission|central military commission|truth commission|red cross committee|atomic energy commission|visit)$/;
const STOP: ReadonlySet<string> = new Set(['x', 'D', '.', ',', ';', ':', '(', ')', 'q', '_', 'R', 'H', 's', 'f', 'z', 't', 'P', 'm', '']);

/** Finds what is formally named; heads of two words or more count also in lower case when an edition stands before them. */
export function findFormal(report: Annotated): FormalMention[] {
  const found: FormalMention[] = [];
  for (const [index, sentence] of report.sentences.entries()) {
    if (found.length > MOST) break;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      const mention = headAt(report, at, index) ?? acronymYear(report, at, index) ?? roundAlone(report, at, index);
      if (mention === null || mention.end > sentence.end) continue;
      const last = found.at(-1);
      if (last !== undefined && last.sentence === index && mention.start < last.end) {
        if (mention.end - mention.start > last.end - last.start) found[found.length - 1] = mention;
      } else found.push(mention);
      at = Math.max(at, mention.end - 1);
    }
  }
  return found;
}

function headAt(report: Annotated, at: number, index: number): FormalMention | null {
  const sentence = report.sentences[index];
  const hit = report.gazetteer.eventHeads.match(report.tokens, at);
  if (hit === null || sentence === undefined || report.classes[at] === 'R') return null;
  const head = report.tokens.slice(hit.start, hit.end).map((token) => token.key).join(' ');
  const isCapitalised = (isCapital(report.tokens[hit.start]) || report.tokens[hit.start]?.kind === 'number') && (isCapital(report.tokens[hit.end - 1]) || report.tokens[hit.end - 1]?.kind === 'number');
  const isExercise = hit.value === 'exercise';
  const start = isCapitalised || isExercise ? leftEdge(report, hit.start, sentence) : hit.start;
  const edition = editionBefore(report, start, hit.start, sentence);
  const annual = isCapitalised || isExercise || hit.value === 'visit' ? null : annualName(report, hit.start, hit.end);
  if (annual !== null && edition === null) return { kind: hit.value, name: annual, edition: null, start: hit.start, end: hit.end, sentence: index, phrase: annual, acronym: null, isAnother: false, rule: 'series.annual' };
  if (!isCapitalised && edition === null && !(isExercise && properName(report, hit.end) !== null)) return null;
  const proper = isExercise ? properName(report, hit.end) : null;
  const end = proper?.end ?? hit.end;
  const from = Math.max(start, edition !== null && edition.start >= start ? edition.end : start);
  const name = proper?.name ?? coreName(report, from, hit.end);
  if (name === null || isExcluded(head, name, { report, start: hit.start })) return null;
  if (proper === null && isBareGeneric(head, name) && edition === null && proper === null) return null;
  const roman = romanBehind(report, end);
  const phraseStart = Math.min(start, edition?.start ?? start);
  return { kind: hit.value, name, edition: edition?.value ?? proper?.edition ?? roman?.value ?? null, start: phraseStart, end: roman?.end ?? end, sentence: index, phrase: textOf(report, phraseStart, nounEnd(report, end, sentence)), acronym: acronymBehind(report, end), isAnother: isAnother(report, phraseStart), rule: edition === null ? 'series.named' : 'series.edition' };
}

/** "our annual trans-Tasman talks": a series that is named in lower case. */
function annualName(report: Annotated, head: number, end: number): string | null {
  for (let at = head - 1; at >= Math.max(0, head - 5); at -= 1) {
    if (!/^[mxNACV-]$/.test(letterAt(report.classes, at))) return null;
    if (wordAt(report.tokens, at) === 'annual') return textOf(report, at + 1, end);
  }
  return null;
}

function isBareGeneric(head: string, name: string): boolean {
  return GENERIC.has(head) && name.toLowerCase() === head;
}

function isExcluded(head: string, name: string, { report, start }: { report: Annotated; start: number }): boolean {
  const lower = name.toLowerCase();
  if (NOT_EVENTS.test(lower) || NOT_EVENTS.test(lower.split(' ').slice(-2).join(' ')) || /chiefs of staff|high commission|parliament|senate|congress|national assembly/.test(lower)) return true;
  const before = report.classes.slice(Math.max(0, start - 6), start);
  return (head === 'committee' || head === 'commission' || head === 'military committee') && /P[^,.]{0,5}$/.test(before) && !/co-?chair/i.test(textAt(report.tokens, start - 2));
}

/** To the left of a head: capitalised words, countries, dashes, and "and" between them. */
function leftEdge(report: Annotated, from: number, sentence: Sentence): number {
  let at = from;
  for (let step = 0; step < 14 && at > sentence.start; step += 1) {
    const letter = letterAt(report.classes, at - 1);
    const token = report.tokens[at - 1];
    if (token !== undefined && ordinalAt(report.tokens, at - 1) !== null) { at -= 1; continue; }
    if (letter === ')' && report.classes[at - 3] === '(') { at -= 3; continue; }
    if (letter === '&' && /[CAVNK]/.test(letterAt(report.classes, at - 2)) && /^[CAVN]/.test(letterAt(report.classes, at))) { at -= 2; continue; }
    if (letter === '_' && /[CA]/.test(letterAt(report.classes, at - 2)) && /[CA]/.test(letterAt(report.classes, at))) { at -= 2; continue; }
    if (letter === 'q' && token?.isGlued === true && token.text !== '"' && isCapital(report.tokens[at - 2])) { at -= 1; continue; }
    if (letter === '/' && at - 2 > sentence.start) { at -= 1; continue; }
    if (token?.key === 'annual' || token?.key === 'bilateral' || token?.key === 'joint') { at -= 1; continue; }
    if (letter === 'x' && isCapital(token) && at - 1 > sentence.start && report.classes[at - 2] !== '.') { at -= 1; continue; }
    if (STOP.has(letter) || letter === 'o' || letter === '&' || letter === 'n' || (letter === 'T' && report.classes[at - 2] === 'f')) break;
    at -= 1;
  }
  while (at < from && /^[-&/)]$/.test(letterAt(report.classes, at))) at += 1;
  return at;
}

/** The edition inside the phrase, right before it, or as "the third round of the …". */
function editionBefore(report: Annotated, start: number, head: number, sentence: Sentence): Ordinal | null {
  for (let at = head; at >= start; at -= 1) {
    const inside = ordinalAt(report.tokens, at);
    if (inside !== null && inside.end <= head) return inside;
  }
  let at = start - 1;
  const within = (): boolean => at >= sentence.start;
  const back = (test: (key: string, letter: string) => boolean): void => {
    for (let step = 0; step < 10 && within() && ordinalEnding(report, at) === null && test(wordAt(report.tokens, at), letterAt(report.classes, at)); step += 1) at -= 1;
  };
  const direct = roman(report, at) ?? ordinalEnding(report, at);
  if (direct !== null) return direct;
  back((key, letter) => letter === 't' || letter === 'C' || letter === 'A' || letter === '-' || letter === '_' || letter === '&' || letter === 'q' || /^(?:annual|biennial|bilateral|joint|regular|high-level|ever)$/.test(key));
  if (report.classes[at] === 'o') {
    at -= 1;
    back((key, letter) => ROUND.has(key) || letter === 'm' || letter === 'V' || key === 'annual');
  }
  return within() ? (roman(report, at) ?? ordinalEnding(report, at)) : null;
}

function ordinalEnding(report: Annotated, at: number): Ordinal | null {
  const long = at >= 2 ? ordinalAt(report.tokens, at - 2) : null;
  if (long !== null && long.end === at + 1) return long;
  const short = at >= 0 ? ordinalAt(report.tokens, at) : null;
  return short !== null && short.end === at + 1 ? short : null;
}

function roman(report: Annotated, at: number): Ordinal | null {
  const text = textAt(report.tokens, at);
  const value = text.length > 1 && isAllCapitals(report.tokens[at]) ? romanOf(text) : null;
  return value === null ? null : { value, start: at, end: at + 1, isWordForm: false };
}

function romanBehind(report: Annotated, end: number): { value: number; end: number } | null {
  const at = report.classes[end] === '-' || report.classes[end] === '_' ? end + 1 : end;
  const text = textAt(report.tokens, at);
  const value = /^[IVXL]{1,5}$/.test(text) ? romanOf(text) : null;
  return value === null || report.classes[at + 1] === '.' && isGluedAt(report.tokens, at + 1) && text === 'I' ? null : { value, end: at + 1 };
}

/** Behind "Exercise": "Al Najah", "Indus Shield-2024", "‘Varuna’", "GARUDA VII"; year suffixes are no part of it. */
function properName(report: Annotated, from: number): { name: string; end: number; edition: number | null } | null {
  let at = from;
  while (/^[q-]$/.test(letterAt(report.classes, at)) && at < from + 2) at += 1;
  const start = at;
  while (at < start + 4 && /^[NKTpVCA]$/.test(letterAt(report.classes, at)) && isCapital(report.tokens[at]) && !(at > start && romanOf(textAt(report.tokens, at)) !== null)) at += 1;
  if (at === start || (at === start + 1 && /^[CA]$/.test(letterAt(report.classes, start)))) return null;
  const name = textOf(report, start, at);
  const edition = romanBehind(report, at);
  at = edition?.end ?? at;
  const suffix = /^[-_’'q]$/.test(letterAt(report.classes, at)) && report.classes[at + 1] === 'n' ? 2 : report.classes[at] === 'n' && /^(?:19|20)\d{2}$/.test(textAt(report.tokens, at)) ? 1 : 0;
  return { name, end: at + suffix, edition: edition?.value ?? null };
}

/** "SLINEX-2025", "MALABAR-17": a name in capitals with a year. */
function acronymYear(report: Annotated, at: number, index: number): FormalMention | null {
  const token = report.tokens[at];
  if (token === undefined || !isAllCapitals(token) || token.text.length < 4 || report.classes[at + 1] !== '-') return null;
  const year = report.tokens[at + 2];
  const gap = (year?.start ?? 0) - (report.tokens[at + 1]?.end ?? 0);
  if (!/^(?:(?:19|20)\d{2}|\d{2})$/.test(year?.text ?? '') || gap > 1 || report.classes[at] === 'C') return null;
  const sentence = report.sentences[index];
  if (sentence === undefined) return null;
  const edition = editionBefore(report, at, at, sentence);
  return { kind: 'exercise', name: token.text, edition: edition?.value ?? null, start: edition?.start ?? at, end: at + 3, sentence: index, phrase: textOf(report, edition?.start ?? at, at + 3), acronym: null, isAnother: false, rule: edition === null ? 'series.acronym-year' : 'series.edition' };
}

/** "the third round", "the Second Session" without the name of the series. */
function roundAlone(report: Annotated, at: number, index: number): FormalMention | null {
  const ordinal = ordinalAt(report.tokens, at);
  if (ordinal === null) return anotherRound(report, at, index);
  const next = wordAt(report.tokens, ordinal.end) === 'annual' ? ordinal.end + 1 : ordinal.end;
  if (!ROUND.has(wordAt(report.tokens, next)) || wordAt(report.tokens, next) === 'series') return null;
  return { kind: 'other', name: null, edition: ordinal.value, start: at, end: next + 1, sentence: index, phrase: textOf(report, at, next + 1), acronym: null, isAnother: false, rule: 'series.round' };
}

/** "The next round", "the previous edition of SLINEX", "the next Dialogue". */
function anotherRound(report: Annotated, at: number, index: number): FormalMention | null {
  if (!isAnotherWord(wordAt(report.tokens, at))) return null;
  const head = report.tokens[at + 1];
  const hit = isCapital(head) || /^(?:dialogue|consultations|summit|commission)$/.test(head?.key ?? '') ? report.gazetteer.eventHeads.match(report.tokens, at + 1) : null;
  if (head === undefined || (hit === null && (!ROUND.has(head.key) || head.key === 'meeting' || head.key === 'series'))) return null;
  const sentence = report.sentences[index];
  let end = hit?.end ?? at + 2;
  while (sentence !== undefined && end < sentence.end && end < at + 12 && /^[otxVNKCAmf-]$/.test(letterAt(report.classes, end)) && !/^(?:will|is|was|were|would|shall|has|had|took|in|on|at|to|during|held|and)$/.test(wordAt(report.tokens, end))) end += 1;
  return { kind: 'other', name: null, edition: null, start: at, end, sentence: index, phrase: textOf(report, at, end), acronym: null, isAnother: true, rule: 'series.another' };
}

function isAnotherWord(word: string | undefined): boolean {
  return word === 'next' || word === 'previous' || word === 'last';
}

function isAnother(report: Annotated, start: number): boolean {
  return isAnotherWord(wordAt(report.tokens, start - 1)) || isAnotherWord(wordAt(report.tokens, start));
}

function acronymBehind(report: Annotated, end: number): string | null {
  const at = report.classes[end] === '(' ? end + 1 : end;
  const token = report.tokens[at];
  return token !== undefined && isAllCapitals(token) && /^[KCZ]$/.test(letterAt(report.classes, at)) && token.text.length > 1 && (at > end || token.text.length > 3) ? token.text : null;
}

function coreName(report: Annotated, from: number, end: number): string | null {
  let at = from;
  for (let step = 0; step < 12 && at < end - 1; step += 1) {
    const letter = letterAt(report.classes, at);
    if (!/^[CA&t(),_-]$/.test(letter) && !/^(?:annual|bilateral|armed)$/.test(wordAt(report.tokens, at))) break;
    at += 1;
  }
  const name = textOf(report, at, end).replace(/ ?\([^)]{1,15}\)/g, '').replace(/\s+/g, ' ').trim();
  return name === '' ? null : name;
}

/** The phrase goes on over "between X and Y" and brackets, for a title. */
function nounEnd(report: Annotated, end: number, sentence: Sentence): number {
  let at = end;
  if (wordAt(report.tokens, at) !== 'between') return at;
  while (at < sentence.end && at < end + 14 && /^[CAt&xVs]$/.test(letterAt(report.classes, at)) && (report.classes[at] !== 'x' || at === end)) at += 1;
  while (at > end && /^[t&x]$/.test(letterAt(report.classes, at - 1))) at -= 1;
  return at;
}

function textOf(report: Annotated, start: number, end: number): string {
  const first = report.tokens[start];
  const last = report.tokens[end - 1];
  return first === undefined || last === undefined ? '' : report.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
