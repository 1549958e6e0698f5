import { describe, expect, it } from 'vitest';
import { read } from './support';

const place = (text: string): [string | null, string | null] => {
  const { primary } = read(text);
  return [primary?.city ?? null, primary?.venueCountry ?? null];
};
const parties = (text: string): string[] => read(text).primary?.countries.toSorted() ?? [];

describe('places', () => {
  it.each<[string, string, [string | null, string | null]]>([
    ['a town that no list holds', 'Soldiers from Moldova and Romania held the joint exercise Fox in Valea Mica, Romania, in March.', ['Valea Mica', 'RO']],
    ['a city told by its country', 'The presidents of Peru and Colombia held a bilateral meeting in the Colombian city of Pueblo Lindo on Monday.', ['Pueblo Lindo', 'CO']],
    ['a village of a country', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke in Norway’s Fjellvik village on Monday.', ['Fjellvik', 'NO']],
    ['a palace', 'President Bola Ade hosted French President Luc Moreau at the Aso Villa on Monday.', ['Abuja', 'NG']],
    ['the part of a country', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke in Northern Norway on Monday.', [null, 'NO']],
    ['a town of the list of towns', 'Finnish Minister Antti Laine met Croatian Minister Ivo Babic in Karlovac on Monday.', ['Karlovac', 'HR']],
    ['a town that neither list nor report places', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke in Fjordvik on Monday.', ['Fjordvik', null]],
    ['a city that is a country', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke on the sidelines of a forum in Singapore on Monday.', ['Singapore', 'SG']],
    ['the event told once more', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke. They spoke of trade. The meeting took place in Oslo.', ['Oslo', 'NO']],
    ['no place of filing for video talks', 'OSLO, March 11 - Finnish Minister Antti Laine and Norwegian Minister Frank Bakke held video talks on Monday.', [null, null]],
    ['no town without a country', 'Finnish Minister Antti Laine met Norwegian Minister Frank Bakke in Blue Hall on Monday.', [null, null]],
    ['no place for a call', 'Peru’s Minister Ana Quispe spoke by phone with Chile’s Minister Rosa Diaz in Santa Ana, Chile.', [null, null]],
    ['no dateline for ships at sea', 'New Delhi, March 11: The Indian Navy and the Royal Thai Navy held a maritime exercise in the Bay of Bengal.', [null, null]],
  ])('%s', (_what, text, wanted) => {
    expect(place(text)).toEqual(wanted);
  });
});

describe('parties', () => {
  it.each<[string, string, string[]]>([
    ['the host that goes without saying', 'Permanent Secretary Peter Ndlovu received the Zambian Defence Secretary, Dr Moses Banda, in Harare on Monday.', ['ZM', 'ZW']],
    ['the country where a ship calls', 'HMCS Moose arrived in Brisbane on Monday for a goodwill visit.', ['AU', 'CA']],
    ['the office that needs no country', 'Secretary of State Mark Rivers met with Foreign Minister Gideon Shamir of Israel on Monday.', ['IL', 'US']],
    ['three that meet as equals', 'Finnish Minister Antti Laine, Norwegian Minister Frank Bakke and Swedish Minister Per Holm met in Oslo on Monday.', ['FI', 'NO', 'SE']],
    ['the ministers of three', 'The defence ministers of Finland, Sweden and Norway signed an agreement on Monday.', ['FI', 'NO', 'SE']],
    ['adjectives of many countries', 'Slovak Minister Jan Novotny met Yemeni Minister Ali Saleh in Vienna on Monday.', ['SK', 'YE']],
    ['not the state of Georgia', 'The Georgia National Guard and Ghanaian Minister Kofi Badu met British Minister Jane Firth in Accra.', ['GB', 'GH']],
  ])('%s', (_what, text, wanted) => {
    expect(parties(text)).toEqual(wanted);
  });

  it('takes no third place for a host', () => {
    expect(read('Minister Peter Ndlovu met the Zambian Minister Moses Banda on the sidelines of a summit in Vienna on Monday.').primary).toBeNull();
  });

  it('knows a report by its letterhead', () => {
    const text = 'Ministry of Defence of Estonia\n\nMinister of Defence Mart Kask signed an agreement with his Finnish colleague Jussi Niemi in Brussels on Monday.';
    expect(read(text).primary?.participants.map(({ name, country }) => [name, country])).toEqual([['Mart Kask', 'EE'], ['Jussi Niemi', 'FI']]);
  });
});
