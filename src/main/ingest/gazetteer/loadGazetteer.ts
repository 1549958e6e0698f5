import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngagementKind, Treatment } from '../../../shared/domain/values';
import { PhraseTable } from '../language/phraseTable';
import { foldWord, Vocabulary } from '../language/vocabulary';
import { loadCountries } from './loadCountries';
import { matterWeights } from './matterWeights';
import { townList } from './towns';
import type { CountryWord, EventVerb, Gazetteer, Place } from './gazetteer';

type Lines = string[][];

/**
 * Reads the gazetteers of `resources/gazetteer`; takes some tens of milliseconds, so one for the life of a process.
 * @throws Error when a file is missing or names an unknown kind
 */
export function loadGazetteer(resourcesDir: string): Gazetteer {
  const read = (name: string): Lines => readFileSync(join(resourcesDir, 'gazetteer', name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  const vocabulary = new Vocabulary();
  const places = new PlaceTable();
  for (const [name = '', country = '', population = '0', capital] of read('cities.tsv')) places.add(name, { city: name, country, population: Number(population), isCapital: capital === 'capital' });
  const capitals = places.capitals();
  for (const [name = '', country = '', city = ''] of read('places.tsv')) places.add(name, { city: city === '' ? null : city, country, population: 0, isCapital: false });
  return {
    vocabulary,
    ...loadCountries(read('countries.tsv'), vocabulary),
    services: serviceTable(read('services.tsv'), vocabulary),
    notCountries: phraseList(read('not-countries.txt'), vocabulary),
    places: places.table(vocabulary),
    capitalOf: (code) => (SEVERAL_SEATS.has(code) ? undefined : capitals.get(code)),
    towns: townList(readFileSync(join(resourcesDir, 'gazetteer', 'towns.tsv'), 'utf8')),
    ranks: phraseList(read('ranks.txt'), vocabulary),
    honorifics: phraseList(read('honorifics.txt'), vocabulary),
    posts: postTable(read('posts.txt'), vocabulary),
    institutionWords: wordSet(read('institution-words.txt')),
    commonWords: wordSet(read('common-words.txt')),
    postnominals: wordSet(read('postnominals.txt')),
    namesLikeCountries: wordSet(read('names-like-countries.txt')),
    eventHeads: valueTable(vocabulary, read('event-heads.tsv'), (row) => ({ value: EngagementKind.parse(row[0]), from: 1 })),
    eventVerbs: valueTable<EventVerb>(vocabulary, read('event-verbs.tsv'), (row) => ({ value: { kind: EngagementKind.parse(row[0]), weight: Number(row[1]) }, from: 2 })),
    topics: valueTable(vocabulary, read('topics.tsv'), (row) => ({ value: row[0] ?? '', from: 0 })),
    matterWeights: matterWeights(read('matter-weights.tsv')),
    verbs: valueTable<Treatment>(vocabulary, read('verbs.tsv'), (row) => ({ value: Treatment.parse(row[0]), from: 1 })),
    noiseLines: new Map(read('noise.tsv').flatMap(([reason = '', ...lines]) => lines.map((line) => [line, reason] as const))),
  };
}

/** Government and parliament sit in other cities than the one that is the capital by law, or have moved of late. */
const SEVERAL_SEATS: ReadonlySet<string> = new Set(['BI', 'BJ', 'BO', 'CI', 'IL', 'LK', 'MM', 'MY', 'NL', 'PS', 'SZ', 'TZ', 'ZA', 'ID', 'KZ', 'EG']);

function wordSet(rows: Lines): Set<string> {
  return new Set(rows.flatMap((row) => (row[0] ?? '').split(' ').filter(Boolean).map(foldWord)));
}

function phraseList(rows: Lines, vocabulary: Vocabulary): PhraseTable<string> {
  const table = new PhraseTable<string>({ needsCapital: true, vocabulary });
  for (const [phrase = ''] of rows) table.add(phrase, phrase);
  return table;
}

function serviceTable(rows: Lines, vocabulary: Vocabulary): PhraseTable<CountryWord[]> {
  const table = new PhraseTable<CountryWord[]>({ needsCapital: true, vocabulary });
  for (const [code = '', ...words] of rows) for (const word of words) table.add(word, [{ code, kind: 'service' }]);
  return table;
}

function postTable(rows: Lines, vocabulary: Vocabulary): PhraseTable<boolean> {
  const table = new PhraseTable<boolean>({ needsCapital: false, vocabulary });
  for (const [row = ''] of rows) table.add(row.replace(' *', ''), row.endsWith('*'));
  return table;
}

function valueTable<T>(vocabulary: Vocabulary, rows: Lines, read: (row: string[]) => { value: T; from: number }): PhraseTable<T> {
  const table = new PhraseTable<T>({ needsCapital: false, vocabulary });
  for (const row of rows) {
    const { value, from } = read(row);
    for (const phrase of row.slice(from)) table.add(phrase, value);
  }
  return table;
}

/** Places of the same name are kept together, so that the parties of a report can decide between them. */
class PlaceTable {
  readonly #byName = new Map<string, { name: string; places: Place[] }>();

  add(name: string, place: Place): void {
    const key = foldWord(name);
    const entry = this.#byName.get(key) ?? { name, places: [] };
    const known = entry.places.find((other) => other.country === place.country);
    if (known) known.city = place.city;
    else entry.places.push(place);
    this.#byName.set(key, entry);
  }

  /** Capitals by country. */
  capitals(): Map<string, string> {
    return new Map([...this.#byName.values()].flatMap(({ name, places }) => places.flatMap((place) => (place.isCapital ? [[place.country, name] as const] : []))));
  }

  table(vocabulary: Vocabulary): PhraseTable<Place[]> {
    const table = new PhraseTable<Place[]>({ needsCapital: true, vocabulary });
    for (const { name, places } of this.#byName.values()) {
      table.add(name, places.toSorted((a, b) => Number(b.isCapital) - Number(a.isCapital) || b.population - a.population));
    }
    return table;
  }
}
