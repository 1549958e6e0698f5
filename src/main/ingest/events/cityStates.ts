/** Countries that are a city. */
export const CITY_STATES: ReadonlyMap<string, string> = new Map([['SG', 'Singapore'], ['MC', 'Monaco'], ['LU', 'Luxembourg'], ['HK', 'Hong Kong'], ['MO', 'Macao']]);

/** Short for the country too, whose name has more words. */
const SAO_TOME = /^S[ãa]o Tom[ée]$/;

/** The city that the words for a country mean behind "in"; undefined where they mean the country alone. */
export function cityOf(code: string, words: string): string | undefined {
  return code === 'ST' && SAO_TOME.test(words) ? words : CITY_STATES.get(code);
}
