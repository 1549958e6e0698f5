import type { EngagementKind } from '../../../shared/domain/values';
import { countriesWithin } from '../people/countriesWithin';
import { isFuture, isNegated, sentenceText } from './cues';
import { looksBack } from './lookingBack';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** So far behind the opening a report may come to what it is about. */
const REACH = 8;
const SCORE = 2;
/** More countries than these are no matter of two or three. */
const MOST_NAMED = 3;
/** Of so many kinds the words must be where nobody of a second side is named. */
const LEAST_WORDS = 2;

/** Words that are said where people of two came together; the first that stands in a report tells the kind. */
const WORDS: ReadonlyArray<readonly [EngagementKind, RegExp]> = [
  ['committee-session', /\b(?:[Cc]ommittee|[Cc]ommission)\b(?=[^.;]{0,90}\b(?:agreed|decided|met|sat|session)\b)|\b(?:met|sat)\b[^.;]{0,60}\b(?:[Cc]ommittee|[Cc]ommission)\b/],
  ['call', /\bon the line\b|\b(?:rang|phoned|telephoned)\b/],
  ['signing', /\b(?:signatures? of|with the signature|put (?:her|his|their) names? to|(?:notes|instruments|letters) (?:for|of) [^.;]{0,60}\b(?:were|was) exchanged)\b/],
  ['ceremony', /\bceremony\b|\bhanded (?:over|to)\b|\b(?:provided|funded|donated|financed) by the Government of\b/],
  ['meeting', /\b(?:agreed|decided|counterparts?|colleagues?|delegations?|met|sat down|talked)\b/],
];

/**
 * The very last resort: two countries or three are named near the opening, people of an office of two of them or words of several kinds
 * for what they do together. Told with a doubt; never where something is called off, or where many are named.
 */
export function softEvidence(seen: Seen): Primary | null {
  const { first, lede } = seen.layout;
  const near = Array.from({ length: Math.min(lede + REACH, seen.report.sentences.length - 1) - first + 1 }, (_, step) => first + step);
  const texts = near.map((index) => sentenceText(seen.report, index));
  if (texts.some(isNegated) || !isOfTwo(seen, near)) return null;
  const kinds = WORDS.filter(([, pattern]) => texts.some((text) => pattern.test(text)));
  if (sidesNamed(seen, near) < 2 && kinds.length < LEAST_WORDS) return null;
  for (const [kind, pattern] of kinds) {
    const found = near.flatMap((index, at) => wordsIn(seen, { index, text: texts[at] ?? '' }, { kind, pattern }) ?? [])[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The words where they stand in a sentence, unless it looks back, forward, or is what somebody says. */
function wordsIn(seen: Seen, { index, text }: { index: number; text: string }, { kind, pattern }: { kind: EngagementKind; pattern: RegExp }): Primary | null {
  const match = pattern.exec(text);
  const sentence = seen.report.sentences[index];
  if (match === null || sentence === undefined || looksBack(seen, index) || isFuture(text) || /^["“«]/.test(text)) return null;
  const from = (seen.report.tokens[sentence.start]?.start ?? 0) + match.index;
  const start = seen.report.tokens.findIndex((token, at) => at >= sentence.start && token.end > from);
  return { kind, formal: null, start, end: start + 1, sentence: index, score: SCORE, rule: `event.hint.${kind}` };
}

function isOfTwo({ report }: Seen, near: readonly number[]): boolean {
  const from = report.sentences[near[0] ?? 0]?.start ?? 0;
  const until = report.sentences[near.at(-1) ?? 0]?.end ?? 0;
  const named = new Set(countriesWithin(report, from, until).map((hit) => hit.value[0]?.code));
  return named.size > 1 && named.size <= MOST_NAMED;
}

function sidesNamed({ mentions }: Seen, near: readonly number[]): number {
  return new Set(mentions.flatMap((one) => (near.includes(one.sentence) && one.post !== null && one.country !== null ? [one.country] : []))).size;
}
