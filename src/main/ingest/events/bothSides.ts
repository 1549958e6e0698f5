import type { EngagementKind } from '../../../shared/domain/values';
import { isHypothetical, isNegated, isOnlyDecided, isSpokenOf, sentenceText } from './cues';
import { looksBack } from './lookingBack';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** So far behind the opening both sides may be named. */
const REACH = 3;
const SCORE = 2;

interface Turn {
  kind: EngagementKind;
  pattern: RegExp;
  /** Only where the sentence itself names people of both. */
  isOfBoth?: true;
}

/** One is told to have seen the other. */
const FACE_TO_FACE: Turn = { kind: 'meeting', pattern: /\b(?:call(?:ed|s) on(?! (?:all|both|every|other|its|their|the (?:international|parties|two|government|authorities|world|leaders))\b)|call(?:ed)? at the (?:office|ministry)|received|receives|hosted|visited (?:him|her|them)|(?:met|meets|held talks|discussed|exchanged views|spoke) with|(?:his|her|their) (?:[\p{L}-]+ ){0,3}counterparts?)\b/u };
/** One rang the other. */
const CALL: Turn = { kind: 'call', pattern: /\bon the (?:line|phone)\b|\b(?:rang|phoned|telephoned) (?:his|her|him|them|to)\b/ };
/** What is said of two who came together, whatever else the opening speaks of. */
const TURNS: readonly Turn[] = [
  CALL,
  FACE_TO_FACE,
  { kind: 'meeting', pattern: /\b(?:agreed|decided) (?:to|on|that)\b/, isOfBoth: true },
  { kind: 'meeting', pattern: /^(?:the )?(?:two )?(?:delegations|experts|officials)\b[^.;]*\b(?:reviewed|examined|took stock|assessed|evaluated)\b/i },
  { kind: 'meeting', pattern: /\b(?:have|has) held (?:their|a|an)\b/, isOfBoth: true },
  { kind: 'ceremony', pattern: /\b(?:launched|unveiled|inaugurated|opened)\b(?! fire)/, isOfBoth: true },
  { kind: 'ceremony', pattern: /\b(?:(?:have|has|jointly|together) (?:jointly |together )?(?:launched|unveiled|inaugurated|opened|commissioned|adopted))\b/ },
  { kind: 'meeting', pattern: /\b(?:met|meets|the (?:[a-z-]+ ){0,2}meeting|(?:during|in|after|at) (?:their|the|a) (?:[a-z-]+ ){0,2}(?:meeting|talks|discussions?|conversation|session|consultations)|(?:two|both|the) (?:sides|two sides|ministers|officials|parties|countries|leaders) (?:also )?(?:discussed|agreed|reviewed|exchanged|explored|expressed|affirmed|stressed))\b/i },
];
/** Meetings of which somebody only speaks. */
const IMAGINED = /\b(?:next|future|possible|proposed|another|any|no|planned|upcoming|forthcoming|would|could|should|might|may|if|hopes?|hoped|ready|willing|wants?|refus\w+|condemn\w*|accus\w+)\b[^.;]{0,60}$/i;

/**
 * The last resort, where no turn of phrase that the lists know tells of an act: people of an office of two countries are named in
 * the opening or right behind it, and the words say that they came together. Told with a doubt.
 */
export function bothSides(seen: Seen): Primary | null {
  const { lede, first } = seen.layout;
  const near = Array.from({ length: lede + REACH - first + 1 }, (_, step) => first + step);
  const isOfTwo = sidesNamed(seen) > 1 || near.some((index) => namesBoth(seen, index) || isToldOfBoth(seen, index));
  for (let index = first; index <= lede + (isOfTwo ? REACH : 0); index += 1) {
    const found = isOfTwo ? turnIn(seen, index, TURNS) : isMetThere(seen, index) ? turnIn(seen, index, [CALL, FACE_TO_FACE]) : null;
    if (found !== null) return found;
  }
  return null;
}

const OFFICES = /\b(?:ministers|presidents|leaders|chiefs|commanders|premiers|commissioners|chairmen|speakers|delegations|experts|officials)\b/i;

/** "Zambia’s and Malawi’s ministers of energy": offices of two countries in one breath. */
function namesBoth(seen: Seen, index: number): boolean {
  return OFFICES.test(sentenceText(seen.report, index)) && countriesOf(seen, index) > 1;
}

function countriesOf({ report }: Seen, index: number): number {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  return new Set(report.countries.flatMap((hit) => (hit.start >= start && hit.end <= end ? [hit.value[0]?.code] : []))).size;
}

/** A sentence that names two countries, and somebody of an office. */
function isMetThere(seen: Seen, index: number): boolean {
  return seen.mentions.some((mention) => mention.sentence === index && mention.post !== null) && countriesOf(seen, index) > 1;
}

/** Of how many countries somebody of an office is named. */
function sidesNamed({ mentions, layout }: Seen): number {
  return new Set(mentions.flatMap((mention) => (mention.sentence <= layout.lede + REACH && mention.post !== null && mention.country !== null ? [mention.country] : []))).size;
}

/** The sentence names somebody of an office of either, or an ambassador to where the other is. */
function isToldOfBoth({ mentions }: Seen, index: number): boolean {
  const here = mentions.filter((mention) => mention.sentence === index && mention.post !== null);
  if (here.some((one) => one.country !== null && one.notCountry !== null) && here.some((one) => one.country === null)) return true;
  return new Set(here.flatMap((mention) => mention.country ?? [])).size > 1;
}

function turnIn(seen: Seen, index: number, turns: readonly Turn[]): Primary | null {
  const text = sentenceText(seen.report, index);
  if (isNegated(text) || looksBack(seen, index) || IS_QUOTED.test(text)) return null;
  for (const { kind, pattern, isOfBoth } of turns) {
    const match = isOfBoth === true && !isToldOfBoth(seen, index) && !namesBoth(seen, index) ? null : pattern.exec(text);
    if (match !== null && !isOnlyImagined(text.slice(0, match.index), match[0])) return { kind, formal: null, ...tokensOf(seen, index, match), sentence: index, score: SCORE, rule: `event.hint.${kind}` };
  }
  return null;
}

const IS_QUOTED = /^["“«]/;

/** Hoped for, decided on, or only spoken of. */
function isOnlyImagined(before: string, words: string): boolean {
  return IMAGINED.test(before) || isHypothetical(before) || isOnlyDecided(before) || isSpokenOf(before, words);
}

/** The tokens of the words of a sentence that matched. */
function tokensOf({ report: { tokens, sentences } }: Seen, index: number, match: RegExpExecArray): { start: number; end: number } {
  const sentence = sentences[index] ?? { start: 0, end: 0 };
  const from = (tokens[sentence.start]?.start ?? 0) + match.index;
  const start = tokens.findIndex((token, at) => at >= sentence.start && token.end > from);
  const end = tokens.findIndex((token, at) => at > start && token.start >= from + match[0].length);
  return { start, end: end === -1 ? sentence.end : Math.min(end, sentence.end) };
}
