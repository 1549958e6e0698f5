import type { Steps } from '../inStep';
import type { MatterWeights, WordPlace } from '../gazetteer/matterWeights';
import { matterPhrases, type MatterPhrase } from './matterPhrases';
import { tellTraits, type TraitTaker } from './matterTraits';
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

/** A phrase where it stands first, and how often it stands. */
export interface Candidate {
  phrase: MatterPhrase;
  text: string;
  times: number;
}

/** The phrases of a report that may name a matter, each once, by their letters. */
export function candidates(seen: Seen, phrases: readonly MatterPhrase[] = matterPhrases(seen)): Map<string, Candidate> {
  const first = new Map<string, Candidate>();
  for (const phrase of phrases) {
    const text = textBetween(seen.report, phrase.start, phrase.end);
    const key = bare(text);
    const known = first.get(key);
    if (known === undefined) first.set(key, { phrase, text, times: 1 });
    else known.times += 1;
  }
  return first;
}

/** The phrases that the topics do not hold yet, the likeliest first. */
function* weighedInSteps(seen: Seen, topics: readonly string[]): Steps<Array<Candidate & { odds: number }>> {
  const known = topics.map(bare).join(' | ');
  const phrases = matterPhrases(seen);
  yield;
  const found = candidates(seen, phrases);
  yield;
  const weighed: Array<Candidate & { odds: number }> = [];
  for (const [letters, candidate] of found) if (!known.includes(letters)) weighed.push({ ...candidate, odds: oddsOf(seen, candidate) });
  return weighed.sort((a, b) => b.odds - a.odds || a.phrase.start - b.phrase.start);
}

/** How likely a phrase is a matter, as the logarithm of its odds. */
function oddsOf(seen: Seen, { phrase, times }: Candidate): number {
  const odds = new Odds(seen.report.gazetteer.matterWeights);
  tellTraits(seen, phrase, times, odds);
  return odds.sum;
}

class Odds implements TraitTaker {
  sum: number;

  constructor(private readonly weights: MatterWeights) {
    this.sum = weights.base;
  }

  sign(kind: string, value: string): void {
    this.sum += this.weights.ofSign(kind, value);
  }

  word(place: WordPlace, word: string): void {
    this.sum += this.weights.ofWord(place, word);
  }
}

/** Letters and figures alone: how phrases are compared. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
