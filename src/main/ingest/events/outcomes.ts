import type { Treatment } from '../../../shared/domain/values';
import type { DraftEngagement, DraftOutcome } from '../types';
import type { Sentence } from '../language/sentences';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { isBackground, sentenceText } from './cues';
import { otherPeriod } from './periods';
import type { Primary } from './primary';
import { ownerOf } from './outcomeOwners';
import { charsOf, type Seen } from './reading';
import { isStillToDo } from './stillToDo';
import type { When } from './when';

const WORDS = 60;
const MOST = 12;
/** How strong a verb must be before it tells of an outcome. */
export const OUTCOME_STRENGTHS: readonly Treatment[] = ['reaffirmed', 'agreed', 'signed', 'implemented'];
/** What somebody binds themselves to do, not what was done. */
const PROMISE = /^(?:agreed?s?|agreeing|decided|resolved|pledged?|committed|undertook|promised|vowed|will|would|concurred|determined)$/;
/** The end of an event, a ceremony, a word alone: nothing that was agreed. */
const NO_OUTCOME = /^(?:(?:conclud|complet|launch)\w{1,3} (?:the |an? |its |their |with )?[^.;]{0,60}\b(?:rounds?|visits?|exercises?|sessions?|meetings?|talks|tours?|edition|phase|dialogue|consultations)\b|agreed with (?:the|his|her|their|what)\b|kicked off\b(?! (?:the|a|an|construction|work)\b)|signing of [^.;]{0,120}\b(?:will|would|could|may|might)\b|signing (?:ceremony|event|in|on|at|took|was)\b|\S+(?: \S+)?$)/i;
const TO_DO = /\b(?:to|will|would|shall)\b/i;
/** "The treaty entered into force at noon": no participle. */
const FINITE = /^(?:entered|came|took|kicked)$/;

/** Sentences of the primary engagement that tell of something agreed, signed, decided or reaffirmed; with whose it is and when it is due. */
export function findOutcomes(seen: Seen, primary: Primary, { countries: parties, dateStart: start, dateEnd: end }: Pick<DraftEngagement, 'countries' | 'dateStart' | 'dateEnd'>): DraftOutcome[] {
  const found: DraftOutcome[] = [];
  for (const [index, sentence] of seen.report.sentences.entries()) {
    if (found.length >= MOST) break;
    if (index < seen.layout.lede || isAboutOther(seen, primary, index)) continue;
    const outcome = outcomeIn(seen, { index, sentence, parties, days: { start, end } });
    if (outcome !== null) found.push(outcome);
  }
  return found;
}

function isAboutOther(seen: Seen, primary: Primary, index: number): boolean {
  if (index === primary.sentence) return false;
  return isBackground(sentenceText(seen.report, index)) || seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition);
}

function outcomeIn(seen: Seen, { index, sentence, parties, days }: { index: number; sentence: Sentence; parties: readonly string[]; days: Pick<When, 'start' | 'end'> }): DraftOutcome | null {
  const { report } = seen;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const verb = report.gazetteer.verbs.match(report.tokens, at);
    if (verb === null || !OUTCOME_STRENGTHS.includes(verb.value) || isEarlier(seen, at, verb.end)) continue;
    const chars = charsOf(report, at, Math.min(sentence.end, at + WORDS));
    const text = report.text.slice(chars.start, chars.end).replace(/[.\s]+$/, '');
    const told = isPassive(report.tokens, at) ? wholeSentence(seen, sentence) : { text, ...chars };
    const isPromise = PROMISE.test(wordAt(report.tokens, at)) && TO_DO.test(text);
    if (NO_OUTCOME.test(told.text) || isQuoted(seen, chars.start) || isStillToDo(report.tokens, at, verb.value) || (!isPromise && isOfOtherTime(seen, { at, end: verb.end, index }, days))) continue;
    return { strength: verb.value, ...told, rule: `outcome.${verb.value}`, isCommitment: isPromise, ...ownerOf(seen, { sentence, at, parties }), ...dueOf(seen, index, at, isPromise) };
  }
  return null;
}

/** "In May 2023 the ministers signed", "was signed in December": done at another time. */
function isOfOtherTime(seen: Seen, { at, end, index }: { at: number; end: number; index: number }, days: Pick<When, 'start' | 'end'>): boolean {
  const period = otherPeriod(seen, { start: at, end, sentence: index }, days);
  return period !== null && !period.isFuture;
}

/** Inside a quotation somebody says it; the report does not tell it. */
function isQuoted(seen: Seen, at: number): boolean {
  const line = seen.report.text.slice(Math.max(seen.report.text.lastIndexOf('\n', at) + 1, at - 1500), at);
  if (line.lastIndexOf('“') > line.lastIndexOf('”')) return true;
  const marks = line.match(/(?<=^|[\s([—–-])"(?=\S)|(?<=\S)"(?=$|[\s.,;:!?)\]—–-])/g);
  return (marks?.length ?? 0) % 2 === 1;
}

/** "the agreed actions", "the agreement signed in 2019", "the plan adopted last year": a participle, or a noun stands right before the participle, and a time behind. */
function isEarlier(seen: Seen, at: number, end: number): boolean {
  const { tokens, classes } = seen.report;
  if (wordAt(tokens, at) === 'agreed' && /^(?:the|all|these|those|mutually|an|any|previously|of)$/.test(wordAt(tokens, at - 1))) return true;
  if (wordAt(tokens, at - 1) === 'being') return true;
  if (!(isOneOf('mVK', letterAt(classes, at - 1)) || /^(?:understanding|mou)$/.test(wordAt(tokens, at - 1))) || /^(?:sides|countries|ministers|leaders|delegations|parties|officials|governments|nations|both)$/.test(wordAt(tokens, at - 1))) return false;
  return !FINITE.test(wordAt(tokens, at)) && /^(?:in|on|during|between|last|earlier|by|at)$/.test(wordAt(tokens, end));
}

/** "A protocol on fisheries was signed": what the outcome is about stands before the verb. */
function isPassive(tokens: Seen['report']['tokens'], at: number): boolean {
  const last = wordAt(tokens, at - 1);
  return /^(?:was|were|been)$/.test(/^(?:also|then|jointly)$/.test(last) ? wordAt(tokens, at - 2) : last);
}

function wholeSentence({ report }: Seen, sentence: Sentence): Pick<DraftOutcome, 'text' | 'start' | 'end'> {
  const chars = charsOf(report, sentence.start, Math.min(sentence.end, sentence.start + WORDS));
  return { text: report.text.slice(chars.start, chars.end).replace(/[.\s]+$/, ''), ...chars };
}

/** The day by which a commitment is due, when the clause tells one behind the verb. */
function dueOf(seen: Seen, index: number, at: number, isPromise: boolean): Pick<DraftOutcome, 'due' | 'dueText'> {
  if (!isPromise) return { due: null, dueText: null };
  const date = seen.dates.find((one) => one.sentence === index && one.phrase.start > at);
  if (date === undefined) return { due: null, dueText: null };
  const chars = charsOf(seen.report, date.phrase.start, date.phrase.end);
  return { due: date.isDay ? (date.end ?? date.start) : null, dueText: seen.report.text.slice(chars.start, chars.end) };
}
