import { createRequire } from 'node:module';
import { z } from 'zod';
import { USUAL_COUNTRY_NAMES } from '../../shared/domain/countryNames';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { insertCountry, unknownCountries } from '../store/queries/countries';

export interface Country { code: string; name: string; demonyms: string[]; aliases: string[] }

const NameTable = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
const DemonymTable = z.object({ nationalities: z.record(z.string(), z.string()) });
const CodeTable = z.array(z.tuple([z.string(), z.string()]).rest(z.string()));

/** Adjectives as a desk writes them, where the list has none or an unusual one. */
const USUAL_DEMONYM: Readonly<Record<string, string>> = {
  AE: 'Emirati', AG: 'Antiguan', AI: 'Anguillan', AR: 'Argentine', AS: 'American Samoan', AW: 'Aruban', MM: 'Myanmar', NZ: 'New Zealand', QA: 'Qatari',
};
const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = { GB: ['Briton', 'UK'], IN: ['Bharatiya'], KR: ['Korean'], SA: ['Saudi Arabian'], US: ['US'] };
const MORE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'], BA: ['BiH', 'Bosnia'], CD: ['DRC', 'DR Congo'], CF: ['CAR'], CN: ['PRC', 'Mainland China'], DE: ['FRG'], GB: ['UK', 'Britain', 'Great Britain', 'England'], IN: ['Bharat', 'Republic of India'], IR: ['IRI'],
  KP: ['DPRK'], KR: ['ROK', 'Korea'], LA: ['Lao PDR'], LK: ['SL', 'Ceylon'], MM: ['Burma'], NZ: ['Aotearoa'], OM: ['Sultanate of Oman'], PG: ['PNG'], RU: ['RF'], SA: ['KSA', 'Saudi'], SZ: ['Swaziland'], TL: ['East Timor'], TR: ['Turkey'],
  US: ['USA', 'America', 'US'], VN: ['Viet Nam', 'SRV'], ZA: ['RSA'], CV: ['Cape Verde'],
};

/** The three-letter codes stand among the aliases, because desks use them. */
function readCountries(): Country[] {
  const load = createRequire(import.meta.url);
  const names = NameTable.parse(load('i18n-iso-countries/langs/en.json')).countries;
  const demonyms = DemonymTable.parse(load('i18n-nationality/langs/en.json')).nationalities;
  const threeLetters = new Map(CodeTable.parse(load('i18n-iso-countries/codes.json')).map(([two, three]) => [two, three]));
  return Object.entries(names).filter(([code]) => /^[A-Z]{2}$/.test(code)).map(([code, value]) => {
    const all = typeof value === 'string' ? [value] : value;
    const name = USUAL_COUNTRY_NAMES[code] ?? all[0] ?? code;
    return {
      code, name,
      demonyms: unique([USUAL_DEMONYM[code] ?? null, demonyms[code] ?? null, ...(MORE_DEMONYMS[code] ?? [])]),
      aliases: unique([...all, ...(MORE_ALIASES[code] ?? []), threeLetters.get(code) ?? null]).filter((alias) => alias !== name),
    };
  }).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function unique(words: ReadonlyArray<string | null>): string[] {
  return [...new Set(words.filter((word) => word !== null))];
}

let countries: Country[] | null = null;

/** Every country of ISO 3166 with the names, adjectives and short forms by which a desk calls it. */
export function listCountries(): OutputOf<'country.list'> {
  countries ??= readCountries();
  return countries;
}

/** The country with this code; null when there is none. */
export function countryByCode(code: string): Country | null {
  return listCountries().find((country) => country.code === code) ?? null;
}

/**
 * Writes the rows of the countries that a record is about to name. Only inside `store.act`.
 * @throws AttacheError INVALID_INPUT that names the unknown code.
 */
export function ensureCountries(db: Db, codes: readonly string[]): void {
  for (const code of unknownCountries(db, codes)) {
    const country = countryByCode(code);
    if (!country) throw new AttacheError('INVALID_INPUT', `“${code}” is no country of ISO 3166. Choose a country from the list.`);
    insertCountry(db, { code, name: country.name, demonym: country.demonyms[0] ?? null });
  }
}
