import type { Gazetteer } from '../gazetteer/gazetteer';
import type { DraftEngagement, DraftParticipant } from '../types';

/** A title that a person takes in at a glance. */
const LONGEST = 170;
const MOST_NAMES = 2;

/**
 * The title of another event with what its own words leave out and the draft knows: who took part, of which third country, and the town.
 * What would make it too long is left out.
 */
export function fullTitle(draft: DraftEngagement, parties: readonly string[], gazetteer: Gazetteer): string {
  return [...peopleLeftOut(draft, parties, gazetteer), placeLeftOut(draft)].reduce((title, words) => (words === '' || title.length + words.length > LONGEST ? title : `${title}${words}`), draft.title);
}

function peopleLeftOut({ title, participants, series }: DraftEngagement, parties: readonly string[], gazetteer: Gazetteer): string[] {
  if (series !== null) return [];
  const named = participants.filter((one) => isIn(title, one.name));
  const missing = participants.filter((one) => !named.includes(one)).slice(0, Math.max(0, MOST_NAMES - named.length));
  return missing.map((one, at) => `${at === 0 && named.length === 0 ? ': ' : at === 0 ? ' with ' : ' and '}${one.name}${thirdCountry(one, { title, parties, gazetteer })}`);
}

function thirdCountry({ country }: DraftParticipant, { title, parties, gazetteer }: { title: string; parties: readonly string[]; gazetteer: Gazetteer }): string {
  if (country === null || parties.includes(country)) return '';
  const name = gazetteer.countryName(country);
  return title.includes(name) || title.includes(gazetteer.countryAdjective(country)) ? '' : ` (${name})`;
}

function placeLeftOut({ title, city }: DraftEngagement): string {
  return city === null || title.includes(city) ? '' : ` in ${city}`;
}

/** By full name, or by surname. */
function isIn(title: string, name: string): boolean {
  return title.includes(name) || title.split(/[^\p{L}\p{M}'’-]+/u).includes(name.split(' ').at(-1) ?? name);
}
