import { spellingKey } from '../../../shared/domain/spellingKey';
import { withoutCountries } from './countryWords';
import { plainWords } from './words';

const LONGEST = 300;
/** What a place may be called besides its name. */
const OF_PLACES: ReadonlySet<string> = new Set(['city', 'district', 'province', 'naval', 'base', 'air', 'training', 'area', 'port', 'harbour', 'the', 'of', 'camp', 'governorate', 'national', 'capital']);
/** What every title says: kinds, sides, and small words. */
const OF_TITLES: ReadonlySet<string> = new Set(plainWords(`a an and at between by for from in of on the to with its their his her s meets met meet holds held hold call calls visit visits visiting
  meeting session committee talks dialogue exercise joint bilateral engagement signing ceremony telephone round edition consultations host hosts hosted receives official delegation relations ties cooperation republic sultanate kingdom`));

/** Whether two places are one, as far as their names tell: "Delhi" and "New Delhi", "Rabkoot" and "Rabkoot Training Area". */
export function placeMatch(a: string | null, b: string | null): 'same' | 'other' | 'unknown' {
  const [ours, theirs] = [placeWords(a), placeWords(b)];
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.every((word) => long.includes(word))) return 'same';
  const sound = spellingKey(ours.join(' '));
  return sound.length > 2 && sound === spellingKey(theirs.join(' ')) ? 'same' : 'other';
}

function placeWords(place: string | null): string[] {
  const words = plainWords((place ?? '').slice(0, LONGEST));
  const named = words.filter((word) => !OF_PLACES.has(word));
  return named.length > 0 ? named : words;
}

/** The share of the telling words of the shorter title that the other has too, 0 to 1; kinds, countries and places do not count. */
export function titleShare(a: string, b: string, places: ReadonlyArray<string | null>): number {
  const leftOut = new Set(places.flatMap(placeWords));
  const [ours, theirs] = [a, b].map((title) => tellingWords(title, leftOut));
  if (ours === undefined || theirs === undefined) return 0;
  const [short, long] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  if (short.size < 2) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}

function tellingWords(title: string, leftOut: ReadonlySet<string>): ReadonlySet<string> {
  const { words } = withoutCountries(plainWords(title.slice(0, LONGEST).replace(/['’]s(?!\p{L})/gu, '')));
  return new Set(words.filter((word) => !OF_TITLES.has(word) && !leftOut.has(word)));
}
