import type { WordPlace } from '../gazetteer/matterWeights';
import type { Annotated } from '../language/annotate';
import { letterAt, wordAt } from '../language/tokens';
import type { MatterPhrase } from './matterPhrases';
import type { Seen } from './reading';

/** Takes what speaks for and against a phrase as a matter of the talks: signs, then words. */
export interface TraitTaker {
  sign(kind: string, value: string): void;
  word(place: WordPlace, word: string): void;
}

/** Tells what is seen of a phrase, where it stands and what stands around it; the likeliness of a phrase is asked too often for lists. */
export function tellTraits({ report, layout }: Seen, phrase: MatterPhrase, times: number, taker: TraitTaker): void {
  const { tokens } = report;
  const { start, end } = report.sentences[phrase.sentence] ?? phrase;
  tellSigns(report, layout, { phrase, times }, taker);
  const put = (place: WordPlace, at: number): void => {
    if (at >= start && at < end) taker.word(place, wordAt(tokens, at));
  };
  put('before', phrase.start - 1);
  put('behind', phrase.end);
  put('head', phrase.end - 1);
  for (let at = phrase.start; at < phrase.end - 1; at += 1) put('part', at);
  for (let at = Math.max(start, phrase.start - EARLIER); at < phrase.start - 1; at += 1) if (tokens[at]?.kind === 'word' && tokens[at]?.word.isLower === true) put('earlier', at);
}

function tellSigns(report: Annotated, layout: Seen['layout'], { phrase, times }: { phrase: MatterPhrase; times: number }, taker: TraitTaker): void {
  taker.sign('words', NUMBERS[Math.min(4, phrase.end - phrase.start)] ?? '');
  taker.sign('ends', wordAt(report.tokens, phrase.end - 1).slice(-3));
  taker.sign(...placeOf(layout, phrase.sentence));
  taker.sign('written', lettersOf(report, phrase));
  taker.sign('times', NUMBERS[Math.min(3, times)] ?? '');
  if (isListed(report, phrase)) taker.sign('listed', '');
}

const NUMBERS = ['0', '1', '2', '3', '4'];
const EARLIER = 25;

function placeOf({ headline, lede }: Seen['layout'], sentence: number): [kind: string, value: string] {
  if (headline.has(sentence)) return ['in', 'headline'];
  const behind = sentence - lede;
  if (behind <= 1) return behind < 0 ? ['before', 'opening'] : ['sentence', NUMBERS[behind] ?? ''];
  return behind < 5 ? ['near', 'opening'] : behind < 10 ? ['further', ''] : ['far', ''];
}

function lettersOf({ classes }: Annotated, { start, end }: MatterPhrase): string {
  return classes.slice(start, end).replace(/(.)\1+/g, '$1');
}

/** Stands in a list: a comma or "and" on either side. */
function isListed(report: Annotated, { start, end }: MatterPhrase): boolean {
  const joins = (at: number): boolean => letterAt(report.classes, at) === ',' || letterAt(report.classes, at) === '&' || letterAt(report.classes, at) === ';';
  return joins(start - 1) && joins(end);
}
