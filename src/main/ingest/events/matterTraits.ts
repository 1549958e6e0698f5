import type { WordPlace } from '../gazetteer/matterWeights';
import type { Annotated } from '../language/annotate';
import { letterAt, wordAt } from '../language/tokens';
import type { MatterPhrase } from './matterPhrases';
import type { Seen } from './reading';

/** What speaks for and against a phrase as a matter of the talks. */
export interface MatterTraits {
  words: ReadonlyArray<readonly [WordPlace, string]>;
  signs: readonly string[];
}

/** What is seen of a phrase, where it stands and what stands around it. */
export function traitsOf({ report, layout }: Seen, phrase: MatterPhrase, times: number): MatterTraits {
  const { tokens } = report;
  const sentence = report.sentences[phrase.sentence] ?? { start: phrase.start, end: phrase.end };
  const words: Array<readonly [WordPlace, string]> = [];
  const put = (place: WordPlace, at: number): void => void (at >= sentence.start && at < sentence.end && words.push([place, wordAt(tokens, at)]));
  put('before', phrase.start - 1);
  put('behind', phrase.end);
  put('head', phrase.end - 1);
  for (let at = phrase.start; at < phrase.end - 1; at += 1) put('part', at);
  for (let at = Math.max(sentence.start, phrase.start - EARLIER); at < phrase.start - 1; at += 1) if (tokens[at]?.kind === 'word' && tokens[at]?.word.isLower === true) put('earlier', at);
  return { words, signs: [lengthOf(phrase), `ends-${wordAt(tokens, phrase.end - 1).slice(-3)}`, placeOf(layout, phrase.sentence), `written-${lettersOf(report, phrase)}`, `times-${Math.min(3, times)}`, ...(isListed(report, phrase) ? ['listed'] : [])] };
}

const EARLIER = 25;

function lengthOf({ start, end }: MatterPhrase): string {
  return `words-${Math.min(4, end - start)}`;
}

function placeOf({ headline, lede }: Seen['layout'], sentence: number): string {
  if (headline.has(sentence)) return 'in-headline';
  const behind = sentence - lede;
  if (behind <= 1) return behind < 0 ? 'before-opening' : `sentence-${behind}`;
  return behind < 5 ? 'near-opening' : behind < 10 ? 'further' : 'far';
}

function lettersOf({ classes }: Annotated, { start, end }: MatterPhrase): string {
  return classes.slice(start, end).replace(/(.)\1+/g, '$1');
}

/** Stands in a list: a comma or "and" on either side. */
function isListed(report: Annotated, { start, end }: MatterPhrase): boolean {
  const joins = (at: number): boolean => letterAt(report.classes, at) === ',' || letterAt(report.classes, at) === '&' || letterAt(report.classes, at) === ';';
  return joins(start - 1) && joins(end);
}
