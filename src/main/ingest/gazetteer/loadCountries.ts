import { createRequire } from 'node:module';
import { z } from 'zod';
import { USUAL_COUNTRY_NAMES } from '../../../shared/domain/countryNames';
import { PhraseTable } from '../language/phraseTable';
import type { Vocabulary } from '../language/vocabulary';
import type { CountryWord, Gazetteer } from './gazetteer';

const NameTable = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
const DemonymTable = z.object({ nationalities: z.record(z.string(), z.string()) });
const Kind = z.enum(['name', 'adjective']);

/** Places that are no parties of an engagement between states, and words that mean something else in English. */
const LEFT_OUT: ReadonlySet<string> = new Set(['AS', 'AX', 'BV', 'CC', 'CX', 'HM', 'IO', 'NF', 'PN', 'SJ', 'TF', 'TK', 'UM', 'WF', 'GS', 'AQ']);

type Countries = Pick<Gazetteer, 'countries' | 'countryName' | 'countryAdjective'>;

/** Names and adjectives of every country, from the lists of the standard and from our own rows `code, kind, word…`. */
export function loadCountries(rows: readonly string[][], vocabulary: Vocabulary): Countries {
  const load = createRequire(import.meta.url);
  const names = NameTable.parse(load('i18n-iso-countries/langs/en.json')).countries;
  const demonyms = DemonymTable.parse(load('i18n-nationality/langs/en.json')).nationalities;
  const words = new Words();
  const usual = addStandard(words, names, demonyms);
  const adjectives = addOwn(words, rows);
  return {
    countries: words.table(vocabulary),
    countryName: (code) => usual.get(code) ?? code,
    countryAdjective: (code) => adjectives.get(code) ?? demonyms[code] ?? usual.get(code) ?? code,
  };
}

/** @returns the usual name by code */
function addStandard(words: Words, names: Readonly<Record<string, string | string[]>>, demonyms: Readonly<Record<string, string>>): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [code, value] of Object.entries(names)) {
    if (!/^[A-Z]{2}$/.test(code) || LEFT_OUT.has(code)) continue;
    const all = typeof value === 'string' ? [value] : value;
    const name = USUAL_COUNTRY_NAMES[code] ?? all[0] ?? code;
    usual.set(code, name);
    for (const word of [name, ...all]) words.add(word, { code, kind: 'name' });
    const demonym = demonyms[code];
    if (demonym && !LEFT_OUT.has(demonym)) words.add(demonym, { code, kind: 'adjective' });
  }
  return usual;
}

/** @returns the first adjective by code */
function addOwn(words: Words, rows: readonly string[][]): Map<string, string> {
  const adjectives = new Map<string, string>();
  for (const [code = '', kind = '', ...list] of rows) {
    const parsed = Kind.parse(kind);
    const [first] = list;
    if (parsed === 'adjective' && first && !first.endsWith('-') && !adjectives.has(code)) adjectives.set(code, first);
    for (const word of list) words.add(word.replace(/-$/, ''), { code, kind: parsed, ...(word.endsWith('-') ? { isPrefix: true } : {}) });
  }
  return adjectives;
}

/** One word may stand for several countries ("Korean", "Congolese"): all are kept. */
class Words {
  readonly #byWord = new Map<string, CountryWord[]>();

  add(word: string, value: CountryWord): void {
    if (word.length < 2) return;
    const list = this.#byWord.get(word) ?? [];
    if (!list.some((known) => known.code === value.code && known.kind === value.kind)) list.push(value);
    this.#byWord.set(word, list);
  }

  table(vocabulary: Vocabulary): PhraseTable<CountryWord[]> {
    const table = new PhraseTable<CountryWord[]>({ needsCapital: true, vocabulary });
    for (const [word, values] of this.#byWord) table.add(word, values);
    return table;
  }
}
