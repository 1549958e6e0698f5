/** Names of countries as a desk writes them, by ISO 3166 code, where the list of the standard has a longer or an older one. */
export const USUAL_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  BN: 'Brunei', BO: 'Bolivia', CD: 'Democratic Republic of the Congo', CI: 'Côte d’Ivoire', CN: 'China', CZ: 'Czechia', FK: 'Falkland Islands', FM: 'Micronesia', GB: 'United Kingdom', GM: 'The Gambia', IR: 'Iran',
  KP: 'North Korea', KR: 'South Korea', LA: 'Laos', MD: 'Moldova', MF: 'Saint Martin', MK: 'North Macedonia', MM: 'Myanmar', NL: 'Netherlands', PS: 'Palestine', RU: 'Russia', SX: 'Sint Maarten', SY: 'Syria', TR: 'Türkiye',
  TW: 'Taiwan', TZ: 'Tanzania', US: 'United States', VA: 'Holy See', VE: 'Venezuela', VG: 'British Virgin Islands', VI: 'United States Virgin Islands', VN: 'Vietnam',
};
