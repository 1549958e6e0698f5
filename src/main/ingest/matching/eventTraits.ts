import { spellingKey } from '../../../shared/domain/spellingKey';
import { withoutCountries } from './countryWords';
import { plainWords } from './words';

const LONGEST = 300;
/** What a place may be called besides its name. */
const OF_PLACES: ReadonlySet<string> = new Set(['city', 'district', 'province', 'naval', 'base', 'air', 'training', 'area', 'port', 'harbour', 'the', 'of', 'camp', 'governorate', 'national', 'capital']);
/** What every title says: kinds, sides, and small words. */
const OF_TITLES: ReadonlySet<string> = new Set(plainWords(`a an and at between by for from in of on the to with its their his her s meets met meet holds held hold call calls visit visits visiting
  meeting session committee talks dialogue exercise joint bilateral engagement signing ceremony telephone round edition consultations host hosts hosted receives official delegation relations ties cooperation republic sultanate kingdom`));

/** The words of a title and of a place that tell one from another. */
export interface EventTraits {
  title: readonly string[];
  /** Every word of the title. */
  words: ReadonlySet<string>;
  place: readonly string[];
}

/** Reads what titles and places are compared by. */
export function traitsOf({ title, city }: { title: string; city: string | null }): EventTraits {
  const all = plainWords(title.slice(0, LONGEST).replace(/['’]s(?!\p{L})/gu, ''));
  const { words } = withoutCountries(all);
  return { title: [...new Set(words.filter((word) => !OF_TITLES.has(word)))], words: new Set(all), place: placeWords(city) };
}

function placeWords(place: string | null): string[] {
  const words = plainWords((place ?? '').slice(0, LONGEST));
  const named = words.filter((word) => !OF_PLACES.has(word));
  return named.length > 0 ? named : words;
}

/** Whether two places are one, as far as their names tell: "Delhi" and "New Delhi", "Rabkoot" and "Rabkoot Training Area". */
export function placeMatch({ place: ours }: EventTraits, { place: theirs }: EventTraits): 'same' | 'other' | 'unknown' {
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.every((word) => long.includes(word))) return 'same';
  const sound = spellingKey(ours.join(' '));
  return sound.length > 2 && sound === spellingKey(theirs.join(' ')) ? 'same' : 'other';
}

/** The share of the telling words of the shorter title that the other has too, 0 to 1; kinds, countries and places do not count. */
export function titleShare(a: EventTraits, b: EventTraits): number {
  const [ours, theirs] = [a, b].map(({ title }) => title.filter((word) => !a.place.includes(word) && !b.place.includes(word)));
  if (ours === undefined || theirs === undefined) return 0;
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.length < 2) return 0;
  return short.filter((word) => long.includes(word)).length / short.length;
}
