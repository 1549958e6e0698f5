import { foldWord } from '../language/vocabulary';

/** Smaller towns: they are looked up only where a report puts a place, because many of them are also names of people. */
export interface Towns {
  /** The countries that have a town of a name, the largest town first; empty for a name that is not known. */
  countriesOf(name: string): readonly string[];
}

/** @param text lines of name, tab, country codes; read through at the first look-up */
export function townList(text: string): Towns {
  let byName: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    countriesOf: (name) => {
      byName ??= parsed(text);
      return byName.get(foldWord(name)) ?? [];
    },
  };
}

function parsed(text: string): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [name = '', codes = ''] = line.split('\t');
    if (codes !== '') byName.set(foldWord(name), codes.split(' '));
  }
  return byName;
}
