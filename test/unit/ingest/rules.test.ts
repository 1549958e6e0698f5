import { describe, expect, it } from 'vitest';
import { read } from './support';

const people = (text: string): unknown[] => read(text).primary?.participants.map(({ name, post, country }) => [name, post, country]) ?? [];

describe('people and posts', () => {
  it.each([
    ['person.post-before', 'Foreign Minister of Peru Ana Quispe met Chilean Defence Secretary Luis Rojas in Lima.', [['Ana Quispe', 'Foreign Minister of Peru', 'PE'], ['Luis Rojas', 'Chilean Defence Secretary', 'CL']]],
    ['person.post-after', 'Lt. Gen. Tomas Novak (Retd), Deputy Defence Minister of Czechia, met Maria O’Neill, Secretary General of the Irish Department of Defence, in Prague.', [['Tomas Novak', 'Deputy Defence Minister of Czechia', 'CZ'], ['Maria O’Neill', 'Secretary General of the Irish Department of Defence', 'IE']]],
    ['person.commanded-by', 'HMAS Wombat commanded by Commander J Harlow is visiting Suva, Fiji.', [['J Harlow', 'Commanding Officer, HMAS Wombat', 'AU']]],
  ])('%s', (_rule, text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });

  it('leaves out who is only quoted, invited or remembered', () => {
    const names = people('Kenyan Defence Secretary Paul Otieno met British Armed Forces Minister Jane Firth in Nairobi on Monday.\n\nHe invited President William Blake to visit. The talks follow a meeting between President Blake and Prime Minister Rose Hale in 2023.');
    expect(names).toEqual([['Paul Otieno', 'Kenyan Defence Secretary', 'KE'], ['Jane Firth', 'British Armed Forces Minister', 'GB']]);
  });

  it('sends an ambassador for the country of the embassy, not of the post', () => {
    expect(people('Japanese Ambassador to Ghana Kenji Mori called on Ghana’s Defence Minister Kofi Badu in Accra.')).toEqual([['Kenji Mori', 'Japanese Ambassador to Ghana', 'JP'], ['Kofi Badu', 'Ghana’s Defence Minister', 'GH']]);
  });

  it('knows two spellings as one person and keeps both', () => {
    const reading = read('Oman’s Secretary General Salim bin Nasser Al-Harthi met Indian Defence Secretary Ravi Menon in Muscat.\n\nSecretary General Salim bin Naser Al Harthi thanked the guest.');
    expect(reading.persons[0]).toEqual({ canonical: 'Salim bin Nasser Al-Harthi', variants: ['Salim bin Naser Al Harthi'] });
  });
});

describe('series and editions', () => {
  it.each([
    ['India and Kenya held the 3rd Joint Defence Cooperation Committee in Nairobi.', 'Joint Defence Cooperation Committee', 3],
    ['Spain and Chile held the inaugural Strategic Dialogue in Madrid.', 'Strategic Dialogue', 1],
    ['France and Egypt concluded the twenty-first round of Political Consultations in Cairo.', 'Political Consultations', 21],
    ['Exercise Desert Lynx VII between Jordan and Italy opened in Amman.', 'Desert Lynx', 7],
  ])('%s', (text, name, edition) => {
    expect(read(text).primary?.series).toEqual({ name, edition });
  });

  it.each(['India and Oman began exercise SANDFISH-2025 in Goa.', 'The 23rd Chief of Naval Staff of India met the Omani Navy Commander in Muscat in the 30th year of relations.'])('takes no edition from %s', (text) => {
    expect(read(text).primary?.series?.edition ?? null).toBeNull();
  });
});

describe('places and parties', () => {
  it('takes no place for a telephone call', () => {
    expect(read('BERLIN, March 11 – German Foreign Minister Uta Brandt held a telephone call with Ghanaian Foreign Minister Ama Owusu.').primary).toMatchObject({ type: 'call', city: null, venueCountry: null });
  });

  it('marks a place that only the dateline tells', () => {
    const reading = read('Accra, March 11 – Ghanaian Defence Minister Kofi Badu on Monday met German Ambassador Uta Brandt.');
    expect(reading.primary?.city).toBe('Accra');
    expect(reading.evidence.find((one) => one.field === 'primary.city')?.basis).toBe('dateline');
  });

  it('reads acronyms and adjectives, and not the subject of the talks', () => {
    expect(read('UK and ROK officials held a dialogue on North Korea; British Minister Jane Firth met South Korean Minister Kim Dae-ho in Seoul.').primary?.countries.toSorted()).toEqual(['GB', 'KR']);
  });
});

describe('what is no engagement', () => {
  it.each([
    ['cancelled', 'Peru cancels talks with Chile\n\nPeru has called off the defence talks with Chile that were to be held in Lima.'],
    ['one country', 'The Navy commissioned a new vessel in Mumbai on Monday.'],
    ['hypothetical', 'Minister Jane Firth said on Monday there could be an opportunity for talks between Iran and the United Kingdom.'],
    ['another language', 'وزارة الدفاع تعلن عن اجتماع مع الوفد'],
    ['empty', '   '],
  ])('%s', (_reason, text) => {
    const reading = read(text);
    expect(reading.primary).toBeNull();
    expect(reading.doubts).toHaveLength(1);
  });
});
