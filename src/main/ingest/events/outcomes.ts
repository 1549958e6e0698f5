import type { DraftOutcome } from '../types';
import { isBackground, sentenceText } from './cues';
import type { Primary } from './choosePrimary';
import { charsOf, type Seen } from './reading';

const WORDS = 60;

/** Sentences of the primary engagement that tell of something agreed, signed, decided or reaffirmed. */
export function findOutcomes(seen: Seen, primary: Primary): DraftOutcome[] {
  const found: DraftOutcome[] = [];
  for (const [index, sentence] of seen.report.sentences.entries()) {
    if (index < seen.layout.lede || found.length >= 12) continue;
    const isOther = seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition);
    if (index !== primary.sentence && (isOther || isBackground(sentenceText(seen.report, index)))) continue;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      const verb = seen.report.gazetteer.verbs.match(seen.report.tokens, at);
      if (verb === null || !/^(?:agreed|signed|reaffirmed|implemented)$/.test(verb.value)) continue;
      const end = Math.min(sentence.end, at + WORDS);
      const chars = charsOf(seen.report, at, end);
      found.push({ strength: verb.value, text: seen.report.text.slice(chars.start, chars.end).replace(/[.\s]+$/, ''), ...chars, rule: `outcome.${verb.value}` });
      break;
    }
  }
  return found;
}
