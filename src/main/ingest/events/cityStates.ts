/** Countries that are a city. */
export const CITY_STATES: ReadonlyMap<string, string> = new Map([['SG', 'Singapore'], ['MC', 'Monaco'], ['LU', 'Luxembourg'], ['HK', 'Hong Kong'], ['MO', 'Macao']]);
