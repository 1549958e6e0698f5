/** Where a word stands that speaks for or against a phrase: right before it, as its head, in front of the head, right behind it, earlier in the sentence. */
export const WORD_PLACES = ['before', 'head', 'part', 'behind', 'earlier'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** How much words and signs speak for a phrase as a matter of talks, as logarithms of odds; learned from labelled reports by scripts/weigh.mjs. */
export interface MatterWeights {
  base: number;
  /** 0 for a word that was never seen there. */
  ofWord(place: WordPlace, word: string): number;
  /** Of "ends-ion" the kind is "ends" and the value "ion"; some signs are a kind alone. */
  ofSign(kind: string, value: string): number;
}

/** In front of a sign, so that it is no word. */
export const SIGN = '=';

/**
 * @param rows word and a hundredth of its weight in each of WORD_PLACES, or "=sign" and a hundredth of its weight
 * @throws Error when a row holds no number
 */
export function matterWeights(rows: readonly string[][]): MatterWeights {
  const signs = new Map<string, Map<string, number>>();
  const words = { before: new Map<string, number>(), head: new Map<string, number>(), part: new Map<string, number>(), behind: new Map<string, number>(), earlier: new Map<string, number>() } satisfies Record<WordPlace, unknown>;
  for (const [key = '', ...weights] of rows) {
    if (key.startsWith(SIGN)) {
      const [kind = '', ...value] = key.slice(1).split('-');
      signs.set(kind, (signs.get(kind) ?? new Map<string, number>()).set(value.join('-'), hundredths(key, weights[0])));
    } else WORD_PLACES.forEach((place, at) => (weights[at] ?? '') !== '' && words[place].set(key, hundredths(key, weights[at])));
  }
  return { base: signs.get('base')?.get('') ?? 0, ofSign: (kind, value) => signs.get(kind)?.get(value) ?? 0, ofWord: (place, word) => words[place].get(word) ?? 0 };
}

function hundredths(key: string, text = ''): number {
  const weight = Number.parseInt(text, 10);
  if (Number.isNaN(weight)) throw new Error(`matter-weights.tsv: no number beside “${key}”`);
  return weight / 100;
}
