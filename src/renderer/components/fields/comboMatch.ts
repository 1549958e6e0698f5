/** One entry of a combo box with all the names that find it. */
export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Other spellings, adjectives, codes. */
  readonly names?: readonly string[] | undefined;
  readonly detail?: string | undefined;
}

/** Lower case without marks and punctuation, so that "Al-Zaabi" and "al zaabi" meet. */
export function plainName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** 0 whole name, 1 its start, 2 start of a later word, 3 inside, 4 all words somewhere, Infinity none. */
function rank(name: string, wanted: string): number {
  const plain = plainName(name);
  if (plain === wanted) return 0;
  if (plain.startsWith(wanted)) return 1;
  if (plain.includes(` ${wanted}`)) return 2;
  if (wanted.length > 2 && plain.includes(wanted)) return 3;
  const words = wanted.split(' ');
  return words.length > 1 && words.every((word) => plain.split(' ').some((part) => part.startsWith(word))) ? 4 : Infinity;
}

/** Options found by any of their names, best first; all of them for an empty text. */
export function matchOptions(options: readonly ComboOption[], text: string): readonly ComboOption[] {
  const wanted = plainName(text);
  if (wanted === '') return options;
  const found = options
    .map((option, order) => ({ option, order, score: Math.min(...[option.label, ...(option.names ?? [])].map((name) => rank(name, wanted))) }))
    .filter((scored) => scored.score < Infinity)
    .sort((a, b) => a.score - b.score || a.order - b.order);
  // "Omani" is Oman; that Romania has it inside is then no help.
  const isExact = found[0]?.score === 0;
  return found.filter((scored) => !isExact || scored.score < 3).map((scored) => scored.option);
}
