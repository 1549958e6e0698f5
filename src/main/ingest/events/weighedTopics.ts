import { alone, type Steps } from '../inStep';
import type { MatterWeights } from '../gazetteer/matterWeights';
import { matterPhrases, type MatterPhrase } from './matterPhrases';
import { traitsOf, type MatterTraits } from './matterTraits';
import { charsOf, textBetween, type Seen } from './reading';
import { add, treatmentAt, type Gathering, type Governed } from './topicGathering';

/** From so many topics on, phrases that no list knows are weighed no more. */
const ENOUGH = 15;
/** So many of them are taken at most. */
const MOST = 7;
/** The least odds, as a logarithm, at which a phrase is taken: one in five. */
const LEAST = Math.log(1/4);
/** They stand behind all that a list or a verb of talks tells. */
const WEIGHT = 0.01;

/** Phrases that by their words, their place and what stands around them are a matter of the talks, where lists and verbs told few. */
export function* weighInSteps(gathering: Gathering, verbsOf: (sentence: number) => readonly Governed[]): Steps<void> {
  const { seen, found } = gathering;
  const room = Math.min(MOST, ENOUGH - found.size);
  if (room <= 0) return;
  const weighed = yield* weighedInSteps(seen, [...found.values()].flatMap(({ topic, wordings }) => [topic, ...wordings]));
  for (const { phrase, text, odds } of weighed.slice(0, room)) {
    if (odds < LEAST) return;
    add(found, { topic: `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`, wordings: [], treatment: treatmentAt(verbsOf(phrase.sentence), phrase.start), ...charsOf(seen.report, phrase.start, phrase.end), rule: 'topic.weighed', weight: WEIGHT });
  }
}

/** A phrase where it stands first, and what is seen of it. */
export interface Candidate {
  phrase: MatterPhrase;
  text: string;
  traits: MatterTraits;
}

/** The phrases of a report that may name a matter, each once. */
export function candidates(seen: Seen): Candidate[] {
  return alone(candidatesInSteps(seen, () => true));
}

/** Those that are not wanted are not looked at any closer. */
function* candidatesInSteps(seen: Seen, isWanted: (bareText: string) => boolean): Steps<Candidate[]> {
  const phrases = matterPhrases(seen);
  yield;
  const first = new Map<string, { phrase: MatterPhrase; text: string; times: number }>();
  for (const phrase of phrases) {
    const text = textBetween(seen.report, phrase.start, phrase.end);
    const key = bare(text);
    const known = first.get(key);
    if (known === undefined) first.set(key, { phrase, text, times: 1 });
    else known.times += 1;
  }
  yield;
  return [...first].filter(([key]) => isWanted(key)).map(([, { phrase, text, times }]) => ({ phrase, text, traits: traitsOf(seen, phrase, times) }));
}

/** The phrases that the topics do not hold yet, the likeliest first. */
function* weighedInSteps(seen: Seen, topics: readonly string[]): Steps<Array<Candidate & { odds: number }>> {
  const known = topics.map(bare).join(' | ');
  const wanted = yield* candidatesInSteps(seen, (text) => !known.includes(text));
  yield;
  return wanted
    .map((candidate) => ({ ...candidate, odds: oddsOf(candidate.traits, seen.report.gazetteer.matterWeights) }))
    .toSorted((a, b) => b.odds - a.odds || a.phrase.start - b.phrase.start);
}

function oddsOf({ words, signs }: MatterTraits, weights: MatterWeights): number {
  return words.reduce((sum, [place, word]) => sum + weights.ofWord(place, word), signs.reduce((sum, sign) => sum + weights.ofSign(sign), weights.base));
}

/** Letters and figures alone: how phrases are compared. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
