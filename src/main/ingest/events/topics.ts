import { Treatment } from '../../../shared/domain/values';
import type { DraftTopic } from '../types';
import { isBackground, sentenceText } from './cues';
import type { Primary } from './choosePrimary';
import { charsOf, textBetween, type Seen } from './reading';

const MOST = 18;
const MOST_LETTERS = 820;
const STRENGTH: ReadonlyMap<string, number> = new Map(Treatment.options.map((word, at) => [word, at]));

/** What was talked about, each with the strongest verb under which it stands; the most spoken of first. */
export function findTopics(seen: Seen, primary: Primary): DraftTopic[] {
  const found = new Map<string, DraftTopic & { weight: number }>();
  for (const [index, sentence] of seen.report.sentences.entries()) {
    if (index < seen.layout.lede && !seen.layout.headline.has(index)) continue;
    const weight = weightOf(seen, primary, index);
    if (weight === 0) continue;
    let treatment: Treatment = 'mentioned';
    for (let at = sentence.start; at < sentence.end; at += 1) {
      const verb = seen.report.gazetteer.verbs.match(seen.report.tokens, at);
      if (verb !== null) treatment = verb.value;
      const hit = seen.report.gazetteer.topics.match(seen.report.tokens, at);
      if (hit === null || hit.end > sentence.end) continue;
      add(found, { topic: named(hit.value, textBetween(seen.report, hit.start, hit.end)), treatment, ...charsOf(seen.report, hit.start, hit.end), weight: weight * (treatment === 'mentioned' ? 1 : 2) });
      at = hit.end - 1;
    }
  }
  return strongest([...found.values()]);
}

/** The topic as the product knows it, and the words of the report where they differ. */
function named(topic: string, words: string): string {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(topic).includes(bare(words)) || bare(words) === '' ? topic : `${topic} (${words})`;
}

function weightOf(seen: Seen, primary: Primary, index: number): number {
  const text = sentenceText(seen.report, index);
  const isOwn = index === primary.sentence || index === seen.layout.lede;
  if (isOwn) return 2;
  if (seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition)) return index <= seen.layout.lede + 2 ? 0.6 : 0;
  return isBackground(text) ? 0.3 : index <= seen.layout.lede + 25 ? 1 : 0.2;
}

function add(found: Map<string, DraftTopic & { weight: number }>, topic: DraftTopic & { weight: number }): void {
  const key = topic.topic.replace(/ \(.*/, '');
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, topic);
    return;
  }
  known.weight += topic.weight;
  if ((STRENGTH.get(topic.treatment) ?? 0) > (STRENGTH.get(known.treatment) ?? 0)) Object.assign(known, { treatment: topic.treatment, start: topic.start, end: topic.end });
}

/** A list that a person can read: bounded in number and in letters. */
function strongest(topics: Array<DraftTopic & { weight: number }>): DraftTopic[] {
  let letters = 0;
  return topics
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .filter((topic, at) => at < MOST && (letters += topic.topic.length + 3) <= MOST_LETTERS)
    .map(({ topic, treatment, start, end }) => ({ topic, treatment, start, end }));
}
