import type { EngagementKind, Treatment } from '../../../shared/domain/values';
import type { PhraseTable } from '../language/phraseTable';
import type { Vocabulary } from '../language/vocabulary';
import type { MatterWeights } from './matterWeights';
import type { Towns } from './towns';

/** How a word stands for a country: its name, its adjective, or a service, office or ship's prefix of that country. */
export interface CountryWord {
  code: string;
  kind: 'name' | 'adjective' | 'service';
  /** Stands for the country only before a dash: "Senegalo-Gambian". */
  isPrefix?: boolean;
}

/** Places of one name; a capital or the largest comes first. */
export interface Place {
  /** What a draft names as the city; null for a training area or a building whose city is not known. */
  city: string | null;
  country: string;
  population: number;
  isCapital: boolean;
}

export interface EventVerb {
  kind: EngagementKind;
  weight: number;
}

/** What the reader knows by name; see resources/gazetteer/README.md for the sources. */
export interface Gazetteer {
  /** The words of all tables; texts are split with it. */
  vocabulary: Vocabulary;
  countries: PhraseTable<CountryWord[]>;
  /** Services, offices and ships' prefixes, each of one country. */
  services: PhraseTable<CountryWord[]>;
  /** Names that hold a country's name and are none: "Indian Ocean". */
  notCountries: PhraseTable<string>;
  places: PhraseTable<Place[]>;
  towns: Towns;
  ranks: PhraseTable<string>;
  honorifics: PhraseTable<string>;
  /** Head words of posts; the value says whether they also count in lower case. */
  posts: PhraseTable<boolean>;
  institutionWords: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
  postnominals: ReadonlySet<string>;
  /** Names of countries that are also names of persons. */
  namesLikeCountries: ReadonlySet<string>;
  eventHeads: PhraseTable<EngagementKind>;
  eventVerbs: PhraseTable<EventVerb>;
  topics: PhraseTable<string>;
  /** What tells a matter of talks from other phrases where no list knows it. */
  matterWeights: MatterWeights;
  verbs: PhraseTable<Treatment>;
  /** Lines that are furniture of a page, with the reason why they are stripped. */
  noiseLines: ReadonlyMap<string, string>;
  /** The city that “the Chilean capital” means; undefined where a country has several seats, or none is listed. */
  capitalOf(code: string): string | undefined;
  countryName(code: string): string;
  countryAdjective(code: string): string;
}
