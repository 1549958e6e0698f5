/** Where a word stands that speaks for or against a phrase: right before it, as its head, in front of the head, right behind it, earlier in the sentence. */
export const WORD_PLACES = ['before', 'head', 'part', 'behind', 'earlier'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** How much words and signs speak for a phrase as a matter of talks, as logarithms of odds; learned from labelled reports by scripts/weigh.mjs. */
export interface MatterWeights {
  base: number;
  /** 0 for a word that was never seen there. */
  ofWord(place: WordPlace, word: string): number;
  ofSign(sign: string): number;
}

/** In front of a sign, so that it is no word. */
export const SIGN = '=';

/**
 * @param rows word and a hundredth of its weight in each of WORD_PLACES, or "=sign" and a hundredth of its weight
 * @throws Error when a row holds no number
 */
export function matterWeights(rows: readonly string[][]): MatterWeights {
  const signs = new Map<string, number>();
  const words = new Map(WORD_PLACES.map((place) => [place, new Map<string, number>()] as const));
  for (const [key = '', ...weights] of rows) {
    if (key.startsWith(SIGN)) signs.set(key.slice(1), hundredths(key, weights[0]));
    else WORD_PLACES.forEach((place, at) => (weights[at] ?? '') !== '' && words.get(place)?.set(key, hundredths(key, weights[at])));
  }
  return { base: signs.get('base') ?? 0, ofSign: (sign) => signs.get(sign) ?? 0, ofWord: (place, word) => words.get(place)?.get(word) ?? 0 };
}

function hundredths(key: string, text = ''): number {
  const weight = Number.parseInt(text, 10);
  if (Number.isNaN(weight)) throw new Error(`matter-weights.tsv: no number beside “${key}”`);
  return weight / 100;
}
