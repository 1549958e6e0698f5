import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const primaryOf = (text: string): NonNullable<ReturnType<typeof read>['primary']> => {
  const { primary, doubts } = read(text, PUBLISHED);
  if (primary === null) throw new Error(doubts.join(' '));
  return primary;
};
const pair = (text: string): string[] => primaryOf(text).countries.toSorted();

describe('capitals that stand for their governments', () => {
  it('are two countries where both act, or talk with each other', () => {
    expect(pair('Tirana and Podgorica have agreed a timetable for the demarcation of the lake after two days of negotiations between the interior ministers, Arben Lika and Danilo Vuk, in Ulcinj.')).toEqual(['AL', 'ME']);
    expect(pair('Talks between Riga and Accra on visas ended on Monday with a meeting of Deputy Ministers Ilze Kalna and Kofi Badu.')).toEqual(['GH', 'LV']);
  });

  it('are none where a road lies between them, or one of them is a place', () => {
    expect(read('The flight between Riga and Oslo carried the Swedish Minister Eva Lind to talks with the Finnish Minister Aino Salo on Monday.', PUBLISHED).primary?.countries.toSorted()).toEqual(['FI', 'SE']);
    expect(pair('Vienna and Bratislava hosted the Czech Minister Jan Dvorak and the Polish Minister Ewa Nowak, who met on Monday.')).toEqual(['CZ', 'PL']);
  });
});

describe('a report whose opening is built unusually', () => {
  it('is headed “press statement” and tells of deliberations', () => {
    const { type, dateStart, venueCountry } = primaryOf('PRESS STATEMENT. Senior officials of Botswana and Namibia held deliberations on the border post in Gaborone on 7 March 2025.');
    expect([type, dateStart, venueCountry]).toEqual(['meeting', '2025-03-07', 'BW']);
  });

  it('tells of a gift first and of the handover behind it', () => {
    expect(primaryOf('Malawi has received 12 ambulances from Japan. The handover, at the hospital on 5 March, was attended by Health Minister Thoko Banda and Ambassador Hiro Nomura.').type).toBe('ceremony');
  });

  it('tells of delegations that reviewed what others had done', () => {
    const { type, city } = primaryOf('Delegations of the Ministries of Interior of Spain and Mauritania reviewed in Nouakchott on Wednesday the results of the joint patrols against irregular migration.');
    expect([type, city]).toEqual(['meeting', 'Nouakchott']);
  });

  it('tells of an ambassador who launches something with an official of the place', () => {
    expect(pair('The Ambassador of Sweden to Bolivia, Karin Lind, and Vice Minister of Rural Development Ruben Mamani launched in Cochabamba on 7 March a water project.')).toEqual(['BO', 'SE']);
  });

  it('names an exercise by its name and year alone', () => {
    const { type, series, countries } = primaryOf('Sea Dragon 2025 has ended. For eleven days P-8s of the US Navy and Kawasaki P-1s of Japan chased a submarine off Guam.');
    expect([type, series, countries.toSorted()]).toEqual(['exercise', { name: 'Sea Dragon', edition: null }, ['JP', 'US']]);
    expect(read('Budget Week 2025 has ended. The navies of Peru and Chile were not mentioned.', PUBLISHED).primary).toBeNull();
  });

  it('tells place and day between the verb and what was held', () => {
    const { type, countries, dateStart } = primaryOf('Guyana and Suriname on Monday signed in Paramaribo the contract for the design of the river bridge, Ministers Juan Persaud and Riad Khan announced.');
    expect([type, countries.toSorted(), dateStart]).toEqual(['signing', ['GY', 'SR'], '2025-03-10']);
    expect(primaryOf('Senior officials of Botswana and Namibia concluded on Friday, 7 March 2025 in Gaborone deliberations on the border post.').type).toBe('meeting');
  });

  it.each([
    ['what specialists practised', 'For three days in Krusevac, Serbian and Cypriot chemical-defence specialists practised decontamination under a bilateral plan.', 'exercise'],
    ['who trains', 'Belgian and Congolese paracommandos train in Kindu\n\nSince Monday, twenty instructors from Flawinne have been training alongside a company of the 31st Brigade in Kindu.', 'exercise'],
    ['whose guests came to draft', 'Representatives of Ghana’s Fisheries Commission have been in Vigo since Monday, guests of Spain’s Secretariat for Fisheries, to draft the protocol between both countries.', 'visit'],
    ['a word for talks that no list knows', 'Prime Minister of Vanuatu Charlot Kal and Prime Minister of Fiji Sitiveni Vuni have held their second leaders’ talanoa in Suva this morning.', 'meeting'],
    ['the years since a paper was signed', 'Nine years after the agreement on classified information was signed, the National Security Authorities of Slovenia and Portugal met for the first time, in Lisbon, on 4 March 2025.', 'meeting'],
  ])('tells %s', (_what, text, type) => {
    expect(primaryOf(text).type).toBe(type);
  });

  it('is refused where nobody of two countries is named', () => {
    expect(read('Sea Dragon 2025 has ended. The navy of Peru thanked all who took part.', PUBLISHED).isEngagement).toBe(false);
  });
});

describe('a counterpart of another country', () => {
  it('is a second country where one’s own goes unsaid', () => {
    const { countries, participants } = primaryOf('On the sidelines of a conference, Chief of General Staff Lieutenant General Andris Kalns spoke with his Danish counterpart, General Soren Lykke, about the brigade.');
    expect([countries, participants.map(({ country }) => country)]).toEqual([['DK'], [null, 'DK']]);
  });

  it('is one also of who comes for a session of a body of two', () => {
    const { title, countries } = primaryOf('Interior Minister Ricardo Balca said so on arriving in Quito, where his Ecuadorian colleague Monica Palen had invited him to the 15th Binational Border Commission, held on 10-11 March.');
    expect([title, countries]).toEqual(['15th Binational Border Commission', ['EC']]);
  });

  it('whose name is like a weekday is a person', () => {
    expect(primaryOf('The Minister of Culture of Morocco, Mehdi Alaoui, and his Chinese counterpart, Sun Lei, met on Wednesday in Rabat.').participants.map(({ name }) => name)).toEqual(['Mehdi Alaoui', 'Sun Lei']);
  });
});

describe('the name and the number of what was held', () => {
  it.each([
    ['a meeting of staffs', 'The Argentine and Chilean chiefs of the Joint Staffs, Lieutenant General Martin Agui and Vice Admiral Pablo Erra, met in Mendoza for the XXI Meeting of the Joint Staffs.', { name: 'Meeting of the Joint Staffs', edition: 21 }],
    ['the number behind the name', 'Ankara hosted the kick-off of the Türkiye–Somalia Joint Economic Commission’s fourth meeting on Tuesday.', { name: 'Joint Economic Commission', edition: 4 }],
    ['the name with its year before the word', 'Troops of the Polish 12th Brigade and of the Lithuanian Iron Brigade crossed the river on Tuesday as Brave Griffin 25, a bilateral exercise, entered its second week.', { name: 'Brave Griffin', edition: null }],
    ['a day of an industry', 'Deputy Defence Minister Karel Novak opened the Czech-Vietnamese Defence Industry Day in Hanoi on Wednesday; Vice Minister Pham Hoai attended on the Vietnamese side.', { name: 'Defence Industry Day', edition: null }],
  ])('%s', (_what, text, series) => {
    expect(primaryOf(text).series).toEqual(series);
  });
});

describe('the name of a country in a title', () => {
  it('is the one that a desk writes', () => {
    expect(primaryOf('Senegal and the Gambia held the 3rd Session of the Senegal-Gambia Consultative Committee in Banjul on 5 March.').title).toBe('3rd Senegal–The Gambia Consultative Committee');
  });
});

describe('what stands beside the words that count', () => {
  it('is the place and day of filing between brackets', () => {
    const { dateStart, city } = primaryOf('(Lilongwe, 11 March 2025) Zambia’s High Commissioner to Malawi, Mwila Chanda, bade farewell to President Peter Gondwe at the palace this morning.');
    expect([dateStart, city]).toEqual(['2025-03-11', 'Lilongwe']);
  });

  it('is the short form of an agency, and no ship’s prefix', () => {
    expect(pair('TALLINN, March 11 (BNS) - The Estonian Defence Forces commander, Gen. Indrek Sirel, will host his Swedish counterpart, Gen. Johan Lund, from Wednesday to Friday.')).toEqual(['EE', 'SE']);
    expect(pair('Kathmandu, 10 Mar (RSS): The Agricultural Council and Israel’s Orchard Center signed a memorandum. Secretary Govinda Sharma of Nepal and Ambassador Hanan Peretz signed the document here today.')).toEqual(['IL', 'NP']);
  });

  it('is the chair that a minister takes, and no part of the office', () => {
    const { participants } = primaryOf('The 7th Session of the Vietnam-Ukraine Intergovernmental Commission opened in Hanoi on March 11 under the chair of Minister of Industry and Trade Nguyen Duc Thanh and Ukrainian First Deputy Prime Minister Iryna Koval.');
    expect(participants[0]?.post).toBe('Minister of Industry and Trade');
  });

  it('is an airbase named after somebody, who took no part', () => {
    expect(primaryOf('Two fighters and 70 airmen of the French Air and Space Force landed at Sultan Abdul Karim Airbase last Friday for a week of training with the Royal Malaysian Air Force.').participants).toEqual([]);
  });
});
