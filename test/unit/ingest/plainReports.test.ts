import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const primary = (text: string): ReturnType<typeof read>['primary'] => read(text, PUBLISHED).primary;
const days = (text: string): unknown[] => [primary(text)?.dateStart, primary(text)?.dateEnd, primary(text)?.status];
const place = (text: string): unknown[] => [primary(text)?.city, primary(text)?.venueCountry];
const people = (text: string): unknown[] => (primary(text)?.participants ?? []).map(({ name, post, country }) => [name, post, country]);
const others = (text: string): unknown[] => read(text, PUBLISHED).otherEngagements.map(({ type, title, city, countries, series, status }) => ({ type, title, city, countries, edition: series?.edition ?? null, status }));

describe('days', () => {
  it('are those of what was done, whatever the sentence says of what will be', () => {
    expect(days('A French Navy frigate docked at the Port of Mombasa, Kenya, on Tuesday for a four-day visit that both countries say will help keep pirates away.')).toEqual(['2025-03-11', '2025-03-14', 'held']);
    expect(days('The Kenyan delegation ended its visit to Lima, Peru, on Sunday with a promise that a trade office will be opened.').slice(1)).toEqual(['2025-03-09', 'held']);
  });

  it('are found where headline and opening both name the event', () => {
    expect(days('Kuwait, Malta conclude 21st Joint Steering Group meeting\n\nVALLETTA, March 11 (KNS) -- The Kuwaiti-Maltese Joint Steering Group (JSG) wrapped up its 21st meeting here Tuesday.')).toEqual(['2025-03-11', '2025-03-11', 'held']);
  });

  it('of an exercise may be told whole at the end of a feature', () => {
    const text = 'Two weeks of drills came to an end on Friday when Fiji and Tonga wrapped up Exercise Coral Gate at Suva.\n\nIt was a good one.\n\nVOEA Pangai and RFNS Savenaca sailed together from 26 February.\n\n“We began as strangers,” said a sailor.\n\n“We are friends now,” she said.\n\nThe food was good, she said.\n\nThe exercise ran from 24 February to 7 March and also included first aid.';
    expect(days(text)).toEqual(['2025-02-24', '2025-03-07', 'held']);
  });
});

describe('what is no engagement', () => {
  it.each([
    ['remarks on a dialogue that is needed', 'Chile’s foreign minister said on Tuesday that his country was "always available" to talk to Bolivia about the border, but that a dialogue needed "a minimum of trust" which did not exist today.'],
    ['remarks of somebody who was elsewhere last month', 'Canadian Defence Minister Luc Bisson said on Tuesday that Canada would be ready to sit down with China’s military if Beijing reopened the hotline. Bisson, who was in Tokyo last month, said Japan and Canada saw the matter in the same way.'],
    ['a citation for saving sailors', 'The 27th contingent of the anti-piracy unit of the Peruvian Navy received the Presidential Unit Citation at a ceremony held at the Callao base on Monday. It is honoured for rescuing 18 Vietnamese sailors.'],
  ])('%s', (_, text) => {
    expect(read(text, PUBLISHED).isEngagement).toBe(false);
  });

  it('other than a dialogue that was held, or a guest who received a guest', () => {
    expect(read('Chile and Bolivia held a dialogue on their border in La Paz on Tuesday, which both foreign ministers said had been needed.', PUBLISHED).isEngagement).toBe(true);
    expect(read('The Peruvian Navy chief, Admiral José Polar, received Vietnamese Ambassador Tran Van Nam in Lima on Monday.', PUBLISHED).isEngagement).toBe(true);
  });
});

describe('series', () => {
  it.each([
    ['of a council between countries with a dash', 'President Ceesay and his Senegalese counterpart on Saturday presided over the fourth session of the Senegalo-Gambian Presidential Council in Banjul.', ['Presidential Council', 4, 'GM', 'SN']],
    ['of a consultation', 'The 5th ROK-Netherlands Cyber Policy Consultation took place in Seoul on 10 March.', ['Cyber Policy Consultation', 5, 'KR', 'NL']],
    ['of an exercise, "of its name"', 'The Omani and Bahraini navies carried out Exercise PEARL SPEAR in Muscat from 3 to 7 March.\n\nThe exercise, the third of its name, had two minehunters.', ['PEARL SPEAR', 3, 'BH', 'OM']],
  ])('%s', (_, text, expected) => {
    expect([primary(text)?.series?.name, primary(text)?.series?.edition, ...(primary(text)?.countries.toSorted() ?? [])]).toEqual(expected);
  });

  it('take a prefix for a country only before a dash', () => {
    expect(primary('Serbian minister Franco Romano met Chadian minister Ali Abakar in Belgrade on Monday.')?.countries.toSorted()).toEqual(['RS', 'TD']);
    expect(primary('The Franco-Chadian Joint Commission met in Paris on Monday.')?.countries.toSorted()).toEqual(['FR', 'TD']);
  });
});

const TALKS = 'The 5th Korea-Netherlands Cyber Policy Consultation took place in Seoul on 10 March. Ms Ahn Seo-yeong led the Korean side.\n\n';
const SIGNED = 'Uruguay and Norway signed a memorandum on defence industry in Montevideo on Monday.\n\n';
const CALL = 'The Brazilian Navy vessel Itacaré is calling at Lagos, Nigeria, from 8 to 11 March. Captain Luis Alvares commands the ship.\n\n';

describe('other events', () => {
  it('are the next consultation, meeting of the groups, and the last session of the council', () => {
    expect(others(`${TALKS}The two sides agreed to hold the next consultation in The Hague.`)).toMatchObject([{ title: 'next consultation (Cyber Policy Consultation) in The Hague', status: 'planned' }]);
    expect(others('The working groups of Peru and Chad met in Lima on 10 March 2025.\n\nThe next meeting of the working groups will be held in Chad.')).toMatchObject([{ title: 'next meeting of the working groups', status: 'planned' }]);
    expect(others('The fourth session of the Peruvian-Chadian Presidential Council was held in Lima on Saturday.\n\nThe last session of the Council was held in Cusco in March 2020.')).toMatchObject([{ title: expect.stringContaining('last session of the Council'), city: 'Cusco', status: 'reported-only' }]);
    expect(others('The fourth session of the Peru-Chad Joint Commission was held in Lima on Saturday.\n\nThe last session of the council was held in March 2020.')).toEqual([]);
  });

  it('are the second of a series that is only planned', () => {
    expect(others(`${SIGNED}The first Uruguay–Norway Defence Dialogue was held in Oslo in November 2022. The second is planned for the first half of next year in Montevideo.`)).toMatchObject([
      { title: expect.stringContaining('first Uruguay–Norway Defence Dialogue'), edition: 1, status: 'reported-only' },
      { edition: 2, city: 'Montevideo', status: 'planned' },
    ]);
    expect(others(`${SIGNED}The first ship was bought in 2022. The second is planned for next year.`)).toEqual([]);
  });

  it('tell what a round of negotiations was about', () => {
    expect(others(`${SIGNED}The third round of negotiations on the free trade agreement between the two countries was held in Oslo in February.`)).toMatchObject([{ type: 'dialogue', title: 'third round of negotiations on the free trade agreement in Oslo', edition: 3 }]);
  });

  it('are of the countries that are named with them, under their whole name', () => {
    expect(others(`${CALL}The ship had earlier called at Walvis Bay and took part in the fourth edition of ATLANTIC BOND, an exercise of the navies of Brazil and Namibia.`)).toMatchObject([{ title: 'fourth edition of ATLANTIC BOND', countries: ['BR', 'NA'], edition: 4 }]);
  });

  it('are what a ship will do when she sails', () => {
    expect(others(`${CALL}On departure on 11 March the ship will carry out a search and rescue exercise with the patrol boat Ogoja of the Nigerian Navy.`)).toMatchObject([{ type: 'exercise', title: expect.stringContaining('patrol boat Ogoja') }]);
    expect(others(`${CALL}The crew will carry out a search and rescue exercise with the Nigerian Navy.`)).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['a small town of a party, not the large one elsewhere', 'The Spanish Army and the Malaysian Army held their inaugural Army-to-Army Staff Talks in Toledo from 3 to 5 March.', ['Toledo', 'ES']],
    ['behind "the city of", with its country in brackets', 'Working groups of the Kyrgyz Republic and Tajikistan met in the city of Guliston (Tajikistan) from 3 to 5 March.', ['Guliston', 'TJ']],
    ['a capital behind its quarter', 'The Chief of Staff of Mongolia, Lieutenant General Dorj Bat, called on Vice-Minister Kenji Hata at the Ministry of Defense in Ichigaya, Tokyo, Japan on 5 March.', ['Tokyo', 'JP']],
    ['before who was received', 'On Monday the Lebanese Army Commander, General Fadi Haidar, received at his office in Yarze the Greek Chief of Defence, Admiral Petros Kallas.', ['Yarze', 'LB']],
    ['a capital that is called as its country', 'The Portuguese vessel NRP Dom Filipe is in São Tomé from 9 to 13 March as part of her deployment. Her captain called on the Minister of Defence of São Tomé and Príncipe.', ['São Tomé', 'ST']],
    ['where it was signed, not the port from which goods go', 'The customs of Nigeria and Benin yesterday signed a memorandum on cargo from the port of Cotonou to the border.\n\nThe document was signed in Abuja by Mr. Bashir Lawal and Mrs. Mariette Sossou.', ['Abuja', 'NG']],
  ])('%s', (_, text, expected) => {
    expect(place(text)).toEqual(expected);
  });

  it('are none where something is to be built', () => {
    expect(place('Bangladesh and Japan yesterday signed a loan agreement for a highway.\n\nBypasses will be built at Patiya and Dohazari.')[0]).toBe(null);
  });

  it('tell the host of a visit behind the opening', () => {
    const text = 'Thailand’s Minister of Foreign Affairs, Thanawat Sirikul, will arrive in Paro on Sunday for a three-day official visit.\n\nHe will hold talks in Thimphu on Monday with Foreign Minister Tshering Gyaltshen.';
    expect(primary(text)?.countries.toSorted()).toEqual(['BT', 'TH']);
  });
});

const MET = 'Ghana and Cuba held the second session of their Joint Commission in Accra on 10 March.\n\n';

describe('people', () => {
  it.each([
    ['a counterpart, though a spokesman tells of it', 'Poland’s Minister of Foreign Affairs Aleksander Zawada held a telephone conversation on Tuesday with his Japanese counterpart, Kazuo Mineki, the ministry’s spokesman said.', ['Kazuo Mineki', 'Japanese Minister of Foreign Affairs', 'JP']],
    ['an office of many matters', `${MET}It was chaired by the Minister of the Interior, Local Authorities and National Planning, Kofi Mensah, and by Cuban minister Raúl Ortega.`, ['Kofi Mensah', 'Minister of the Interior, Local Authorities and National Planning', 'GH']],
    ['a navy in brackets before the post', 'The Brazilian Navy vessel Itacaré is calling at Lagos, Nigeria from 8 to 11 March. Rear Admiral O.B. Daji (NN), Flag Officer Commanding, Western Naval Command, received the captain.', ['O.B. Daji', 'Flag Officer Commanding, Western Naval Command', 'NG']],
    ['brackets that nobody closed', `${MET}The Director of Policy, Rear Admiral (Retd Kofi Mensah, and the Cuban Ambassador, Raúl Ortega, were present.`, ['Kofi Mensah', 'Director of Policy', 'GH']],
    ['a word with marks that an English one has without', 'Vietnam’s Minister of Foreign Affairs Lương Thế Khải met Cuban minister Raúl Ortega in Hanoi on Tuesday.', ['Lương Thế Khải', 'Vietnam’s Minister of Foreign Affairs', 'VN']],
    ['a commissioner general', `${MET}Commissioner General of Labour Kofi Mensah and Cuban minister Raúl Ortega were present.`, ['Kofi Mensah', 'Commissioner General of Labour', 'GH']],
    ['a name that is a word for a house too', 'Nepal’s Joint Secretary Lok Raj Banskota met Cuban minister Raúl Ortega in Kathmandu on Tuesday.', ['Lok Raj Banskota', 'Nepal’s Joint Secretary', 'NP']],
    ['who speaks since the last meeting', `${MET}Ghana’s Minister of Trade Kofi Mensah, who co-chairs the commission, said that trade had grown since the previous meeting.`, ['Kofi Mensah', 'Ghana’s Minister of Trade', 'GH']],
    ['who directs an exercise', 'The XI edition of the Finnish-Norwegian exercise FROST HAMMER was held at Rovaniemi from 3 to 7 March.\n\nThe exercise was directed by Finnish Colonel Pekka Lehto.', ['Pekka Lehto', 'Colonel', 'FI']],
    ['who spoke at the closing', 'The Maldives and the United States concluded Exercise Reef Guard in Malé on Monday.\n\n“It is small on purpose,” said U.S. Chargé d’Affaires Daniel Whitcombe at the closing.', ['Daniel Whitcombe', 'U.S. Chargé d’Affaires', 'US']],
    ['who opened the works', `${MET}Opening the works, the Governor of Ashanti, Kofi Mensah, told participants that roads were long.`, ['Kofi Mensah', 'Governor of Ashanti', 'GH']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toContainEqual(expected);
  });

  it('are none that a headline makes of a verb', () => {
    expect(people('Permanent Secretary (Defence) Co-Chairs 10th Singapore-Germany Defence Policy Dialogue\n\nPermanent Secretary (Defence) Ng Wei Liang co-chaired the 10th Singapore-Germany Defence Policy Dialogue with State Secretary Joachim Brand in Berlin on 10 March.').length).toBe(2);
  });
});

const sides = (text: string): unknown[] => (primary(text)?.participants ?? []).map(({ name, country }) => [name, country]);

describe('sides', () => {
  it.each([
    ['of who signs "for Korea, by"', 'Uruguay and Korea signed a memorandum in Montevideo on Monday. It was signed by Defence Minister Julio Etchever and, for Korea, by the Minister of the Acquisition Administration, Seok Jong-hyun. The Commander in Chief of the Navy, Admiral Hugo Bast, and the Korean Ambassador, Lim Su-jin, were present.', [['Julio Etchever', 'UY'], ['Seok Jong-hyun', 'KR'], ['Hugo Bast', 'UY'], ['Lim Su-jin', 'KR']]],
    ['of "and Canada’s by"', 'Officials of Mexico and Canada met in Mexico City on Monday. The Mexican delegation was headed by the Undersecretary Roberto Luna, and Canada’s by the Associate Deputy Minister, Heather Rae.', [['Roberto Luna', 'MX'], ['Heather Rae', 'CA']]],
    ['under a co-chairmanship', 'The 7th Cambodia-Australia Senior Officials’ Talks were held in Phnom Penh on 10 March, under the co-chairmanship of Mr. Sok Vannarith, Under-Secretary of State of the Ministry of Foreign Affairs, and Ms. Philippa Garrick, First Assistant Secretary of the Department of Foreign Affairs of Australia.', [['Sok Vannarith', 'KH'], ['Philippa Garrick', 'AU']]],
    ['of ministers of the two countries', 'On 3-5 March, the Armenian delegation led by Minister of Defence Vahram Terzian paid an official visit to the Republic of Cyprus.\n\nOn 4 March the welcoming ceremony of the Armenian delegation took place in Nicosia, after which the ministers of defence of the two countries, Vahram Terzian and Andreas Hadji, held a meeting.', [['Vahram Terzian', 'AM'], ['Andreas Hadji', 'CY']]],
    ['of whom one country owns', 'Sri Lanka and Uganda held talks on labour in Geneva on Monday.\n\nSri Lanka’s Ambassador Dilrukshi Abeynaike and Commissioner General Nadeeka Wattala were present.', [['Dilrukshi Abeynaike', 'LK'], ['Nadeeka Wattala', 'LK']]],
    ['of an official who attends beside the guests’ ambassador', 'A delegation of the Polish Ministry of Defence led by Secretary Jan Wolski arrived in Hanoi, Vietnam on Monday.\n\nAttending the talks were Polish Ambassador to Vietnam Anna Nowak and Director of the Foreign Relations Department Đỗ Văn Thành.', [['Jan Wolski', 'PL'], ['Anna Nowak', 'PL'], ['Đỗ Văn Thành', 'VN']]],
    ['of who was on a visit', 'Permanent Secretary Ng Wei Liang co-chaired the 10th Singapore-Germany Defence Policy Dialogue with State Secretary Joachim Brand in Berlin on 10 March. Mr Ng was on an official visit to Germany from 9 to 11 March.', [['Ng Wei Liang', 'SG'], ['Joachim Brand', 'DE']]],
    ['of who will lead a delegation, and travel along', 'Prime Minister Semi Qalo will lead a Fijian delegation to Funafuti, Tuvalu on 20 March for a dialogue. Minister for Fisheries Losena Naulu and the Permanent Secretary, Dr Anand Prasad, will travel with the Prime Minister.', [['Semi Qalo', 'FJ'], ['Losena Naulu', 'FJ'], ['Anand Prasad', 'FJ']]],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});
