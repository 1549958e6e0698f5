import { describe, expect, it } from 'vitest';
import { read } from './support';

const people = (text: string): unknown[] => (read(text).primary?.participants ?? []).map(({ name, country }) => [name, country]);
const posts = (text: string): unknown[] => (read(text).primary?.participants ?? []).map(({ name, post }) => [name, post]);
const place = (text: string): unknown[] => { const { primary } = read(text); return [primary?.city ?? null, primary?.venueCountry ?? null]; };
const days = (text: string): unknown[] => { const { primary } = read(text); return [primary?.dateStart ?? null, primary?.dateEnd ?? null]; };
const series = (text: string): unknown => read(text).primary?.series ?? null;
const title = (text: string): string => read(text).primary?.title ?? '';

describe('a short form that the report explains', () => {
  const TALKS = 'The Philippine Marine Corps (PMC) and the Japanese ground force held staff talks in Tokyo on Monday.';

  it('is of the country of the body that it stands for', () => {
    expect(people(`${TALKS}\n\nPhilippine Army Chief of Plans Colonel Ben Cruz, PMC Chief of Staff Colonel Luis Reyes, and Colonel Ken Sato of the Japanese army led the talks.`)).toEqual([['Ben Cruz', 'PH'], ['Luis Reyes', 'PH'], ['Ken Sato', 'JP']]);
  });

  it('tells no country for a body in a country, of several, or for a paper', () => {
    for (const name of ['United Nations Support Office in Peru (UNSOP)', 'Peru-Chile Border Committee (PCBC)', 'Peru Trade Agreement (PTA)']) {
      const short = /\((\w+)\)/.exec(name)?.[1] ?? '';
      expect(people(`Minister Ana Quispe of Peru met Fijian Minister Pio Tiko in Suva on Monday, the ${name} said.\n\nThe meeting was attended by ${short} Director Anna Weiss.`).at(-1), name).toEqual(['Anna Weiss', null]);
    }
  });
});

describe('whose side somebody is of', () => {
  it.each([
    ['who is on the visit', 'Latvia and Iceland to cooperate on geothermal energy: On 6 March, during his working visit to Reykjavik, Minister for Climate Juris Ozols met with the Minister of the Environment Jón Helgi Pálsson.', [['Juris Ozols', 'LV'], ['Jón Helgi Pálsson', 'IS']]],
    ['two who lead the two sides', 'South Korea and Mongolia held an economic dialogue on Wednesday, with First Vice Foreign Minister Kim Ho-jin and State Secretary Bat Dorj leading the two sides.', [['Kim Ho-jin', 'KR'], ['Bat Dorj', 'MN']]],
    ['two who led respectively', 'The Political Consultations between the Ministries of Foreign Affairs of the Republic of Moldova and the Hellenic Republic took place in Chisinau on March 5.\n\nThe delegations were led by State Secretary Ion Rusu and Secretary General Nikos Pappas respectively.', [['Ion Rusu', 'MD'], ['Nikos Pappas', 'GR']]],
    ['two who chaired', 'The fourth session of the Cameroon-Equatorial Guinea Mixed Commission ended in Yaoundé on Friday.\n\nIt was co-chaired by Ministers Paul Mbarga and Simeón Esono.', [['Paul Mbarga', 'CM'], ['Simeón Esono', 'GQ']]],
    ['two generals who headed their delegations', 'Senior officials of Thailand and Laos on Thursday signed the minutes of the 24th Thai-Lao General Border Committee in Vientiane.\n\nGeneral Somchai Dee and General Kham Souk headed their delegations.', [['Somchai Dee', 'TH'], ['Kham Souk', 'LA']]],
    ['of the Egyptian side', 'The Omani and the Egyptian forces on Sunday began the joint exercise “Castle of Stone” in Dhofar.\n\nBrigadier Said bin Salim attended the opening with Brigadier Khaled Fahmy of the Egyptian side.', [['Said bin Salim', 'OM'], ['Khaled Fahmy', 'EG']]],
    ['who briefs on board', 'The Pakistan Navy ship PNS Aslat visited Port Sudan on 2 March; Sudanese Navy Commander Rear Admiral Omar Idris toured the ship and was briefed by Captain Ahmed Raza.', [['Omar Idris', 'SD'], ['Ahmed Raza', 'PK']]],
    ['the next person’s office', 'Nigeria and Benin fight smuggling.\n\nThe Comptroller-General of Customs, Sani Bala, and the Director-General of Benin Customs, Awa Hassan, agreed in Cotonou on 4 March to interconnect their systems.', [['Sani Bala', 'NG'], ['Awa Hassan', 'BJ']]],
    ['Guatemala’s', 'Foreign Minister Ann Grant of Belize and Guatemala\'s Luis Paz Soto sat down on Tuesday for the XVIII meeting of the Joint Commission in Melchor de Mencos.', [['Ann Grant', 'BZ'], ['Luis Paz Soto', 'GT']]],
    ['ministers, not the presidents who looked on', 'Cyprus and Egypt ink gas deals.\n\nIn the presence of Presidents Nikos Pappas and Omar Hadi, Energy Ministers George Leonidas and Karim Fahmy signed an agreement in Cairo on 17 February.', [['George Leonidas', 'CY'], ['Karim Fahmy', 'EG']]],
  ])('%s', (_what, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('a post', () => {
  it('is the envoy’s, and not that of who sent the envoy', () => {
    expect(posts('Transitional President Paul Ndong granted an audience in Libreville yesterday to Ali Hassan, special envoy of Chadian President Omar Idriss.')).toEqual([['Paul Ndong', 'President'], ['Ali Hassan', 'special envoy']]);
  });

  it('of a president is no list of others whom a guest will meet', () => {
    expect(posts('DHAKA, Mar 9, 2025 (BSS) - Chief of Army Staff General Kamal Uddin left Dhaka today for the Central African Republic on an official visit. He will meet President Jean Touade, the Minister of Defence and the Chief of General Staff.')).toEqual([['Kamal Uddin', 'Chief of Army Staff'], ['Jean Touade', 'President']]);
  });

  it('goes on over “and Veteran Affairs”, and begins with “DG”', () => {
    expect(posts('India donated vehicles to Uganda. The Minister of Defence and Veteran Affairs Hon Paul Okello received the donation from Indian High Commissioner Ravi Menon in Kampala on Monday.')[0]).toEqual(['Paul Okello', 'Minister of Defence and Veteran Affairs']);
    expect(posts('Navies of India and Oman held staff talks in New Delhi on Monday. The delegation from Oman was led by Cmde Jasim Ali, DG Ops & Plans.')).toEqual([['Jasim Ali', 'DG Ops & Plans']]);
  });
});

describe('the place', () => {
  it.each([
    ['a town before its region', 'Argentina and Paraguay signed the Border Declaration on Friday in Clorinda, Formosa.', ['Clorinda', 'AR']],
    ['a township', 'The third session of the Botswana-Zimbabwe Bi-National Commission kicked off Monday in Zimbabwe’s resort township of Victoria Falls.', ['Victoria Falls', 'ZW']],
    ['the country visited, not a town spoken of', 'Maris Chai, Minister of Foreign Affairs of Thailand, paid an official visit to the Kingdom of Cambodia on 27 June 2024.\n\nBoth sides looked forward to the opening of the Consulate General of Cambodia in Songkhla.', [null, 'KH']],
    ['the town of filing, of a visit on the day', 'MIAMI (March 12, 2025) -- Brazil\'s Chief of the Joint Chiefs of Staff, Adm. Paulo Freire, visited U.S. Southern Command today.', ['Miami', 'US']],
    ['no town in the name of an exercise', 'Tabuk 4: Saudi Arabia and Egypt end drill\n\nSaudi Arabia and Egypt concluded their 10-day joint military drill at Egypt’s Safaga naval base.\n\nTabuk 4 was observed by officers in Tabuk 4 headquarters.', [null, 'EG']],
    ['no crossing that is spoken of', 'Tripoli 9 March (LANA) Foreign Minister Omar Hadi of Libya discussed with the Algerian Ambassador Ali Amrani the reopening of the crossing at Debdeb.', ['Tripoli', 'LY']],
    ['a port that a ship has left', 'A Chinese naval task group with the destroyer Baotou left Abu Dhabi on 6 March after a five-day goodwill visit.', ['Abu Dhabi', 'AE']],
    ['an academy that is visited', 'A Ugandan military delegation led by Lt Gen Paul Okello is visiting the Egyptian Military Academy this week.', [null, 'EG']],
  ])('%s', (_what, text, expected) => {
    expect(place(text)).toEqual(expected);
  });
});

describe('the day', () => {
  it('is not that of the summit before', () => {
    expect(days('ISLAMABAD - Foreign Minister Omar Malik received a telephone call from the Foreign Minister of Bahrain Ali Hadi after the successful Gulf Cooperation Council Summit held at Al-Ula in the Kingdom of Saudi Arabia on March 5.\n\nForeign Minister Malik congratulated his counterpart on the successful Summit.')).toEqual([null, null]);
  });

  it('is past where a session kicked off, whatever it is expected to do', () => {
    expect(days('The third session of the Botswana-Zimbabwe Commission that kicked off Monday in Harare is expected to review progress.')).toEqual(['2025-03-10', '2025-03-10']);
  });

  it('is the last of what was rounded off', () => {
    expect(days('British Royal Marines and the Brunei Special Forces Regiment rounded off Exercise Curry Trail, a jungle package, on 7 March.')).toEqual([null, '2025-03-07']);
  });
});

describe('a series', () => {
  it.each([
    ['a small number behind its name', 'Saudi Arabia and Egypt concluded their joint military drill, Tabuk 4, at Safaga.', { name: 'Tabuk', edition: 4 }],
    ['a roman numeral of one letter', 'The Chilean and Peruvian foreign ministers will meet in Arica on 28 March to inaugurate the V Binational Cabinet.', { name: 'Binational Cabinet', edition: 5 }],
    ['a roundtable of a pair', 'The third Peru-Fiji Green Growth Roundtable took place in Lima on 4 March.', { name: 'Green Growth Roundtable', edition: 3 }],
    ['a number that begins the next sentence', 'Singapore and Australia\'s navies concluded Exercise Singaroo in waters off Darwin on Mar 7.\n\nThe 24th edition involved about 350 personnel.', { name: 'Singaroo', edition: 24 }],
    ['the session in the framework of which two met', 'The Vice Minister of Foreign Affairs of Paraguay, Luis Paz, met his Ecuadorian counterpart, Ana Soto, in Asunción yesterday, in the framework of the IV Political Consultations Meeting between the two countries.', { name: 'Political Consultations', edition: 4 }],
    ['the session that two had chaired', 'The Malaysian and Indonesian forces have agreed to intensify patrols, General Nizam Jafar said after co-chairing the 46th High-Level Committee meeting with General Agus Sutanto in Kuala Lumpur today.', { name: 'High-Level Committee', edition: 46 }],
    ['no aircraft', 'The Greek air force is hosting Emirati Mirage 2000-9 fighters for joint training in Larissa from 3 March.', null],
  ])('%s', (_what, text, expected) => {
    expect(series(text)).toEqual(expected);
  });
});

describe('who is nobody', () => {
  it('is what a barracks is named after', () => {
    expect(people('Counsellor Greg Lawson of the U.S. Embassy handed over helicopters to Botswana Defence Force Commander Major General Tebogo Moeti at Sir Thabo Khama Barracks on Monday.').map((one) => (one as string[])[0])).toEqual(['Greg Lawson', 'Tebogo Moeti']);
  });
});

describe('titles', () => {
  it('name the ship by what she is, and never the host', () => {
    expect(title('Brazilian Navy patrol vessel Amazonas docks in Walvis Bay. The ship was welcomed on Tuesday by Rear Admiral Paul Shivute of the Namibian Navy.')).toBe('Port call of patrol vessel Amazonas to Walvis Bay (Brazil–Namibia)');
    expect(title('A Brazilian ship docks in Walvis Bay. She was welcomed on Tuesday by Rear Admiral Paul Shivute of the Namibian Navy.')).toBe('Port call to Walvis Bay (Brazil–Namibia)');
  });

  it('call an exchange of notes so', () => {
    expect(title('The Ambassador of Japan in Paramaribo, Ken Sato, and Surinamese Defence Minister Ana Moens signed the exchange of notes for the delivery of patrol boats on Monday.')).toContain('signing of an exchange of notes for the delivery of patrol boats by');
  });

  it('keep a paper’s words with dashes whole', () => {
    expect(title('The Minister of Agriculture of Botswana, Edwin Moyo, and Zimbabwe\'s Minister Tendai Sithole signed a memorandum of understanding on foot-and-mouth disease control on Saturday.')).toContain('on foot-and-mouth disease control');
  });
});

describe('what is no part of the report', () => {
  it('are headlines of other reports and menus', () => {
    const reading = read('Star leaves meeting with injury • Club signs striker from Twente • Bank charter expires • Minister not to attend final • Roundup of the market\n\nWorld Video | Defence | Foreign Affairs | Trade | NZ in World News | Search\n\nThe interior ministers of Austria and Serbia signed a memorandum of understanding in Budapest on Tuesday.');
    expect([reading.isEngagement, reading.text.trim().startsWith('The interior ministers')]).toEqual([true, true]);
  });
});
