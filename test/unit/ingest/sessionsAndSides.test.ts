import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const primary = (text: string): ReturnType<typeof read>['primary'] => read(text, PUBLISHED).primary;
const days = (text: string): Array<string | null | undefined> => [primary(text)?.dateStart, primary(text)?.dateEnd];
const place = (text: string): Array<string | null | undefined> => [primary(text)?.city, primary(text)?.venueCountry];
const side = (text: string, name: string): string | null | undefined => primary(text)?.participants.find((one) => one.name === name)?.country;
const people = (text: string): string[] => (primary(text)?.participants ?? []).map(({ name }) => name);
const others = (text: string): unknown[] => read(text, PUBLISHED).otherEngagements.map(({ title, dateStart, dateEnd, city, series }) => [title.replace(/[:(].*/, '').trim(), dateStart, dateEnd, city, series?.edition]);

const SESSION = 'The third session of the Kenya–Rwanda Joint Commission was held in Nairobi on 10 March 2025.';

describe('numbered sessions of one sentence', () => {
  it('have days and places of their own', () => {
    expect(others(`${SESSION}\n\nIt will be recalled that the first session took place in Kigali in October 2018, and that the second was held in Mombasa on 4 and 5 March 2020.`)).toEqual([
      ['first session', null, null, 'Kigali', 1],
      ['second session', '2020-03-04', '2020-03-05', 'Mombasa', 2],
    ]);
    expect(others(`${SESSION}\n\nIts first meeting was held virtually, and the second took place in Kigali on November 24 and 25, 2021.`)).toEqual([
      ['first meeting', null, null, null, 1],
      ['second meeting', '2021-11-24', '2021-11-25', 'Kigali', 2],
    ]);
  });

  it('may be Roman, and need no word for what they are', () => {
    expect(others(`${SESSION}\n\nThe II Session had been held in Kigali from 5 to 8 June 2017; the IV will be held in 2027.`)).toEqual([
      ['II Session', '2017-06-05', '2017-06-08', 'Kigali', 2],
      ['IV session', null, null, null, 4],
    ]);
  });

  it('are none where two of something else were held', () => {
    expect(others(`${SESSION}\n\nTwo workshops on customs are part of the plan. The second was held in Kigali on 4 March 2024.`)).toEqual([]);
  });

  it('do not lend their day to a body that only took part', () => {
    const text = `${SESSION}\n\nThe Northern Corridor Joint Task Force had sent an observer. It will be recalled that the second session was held in Kigali on 4 March 2020.`;
    expect(others(text)).toEqual([['second session', '2020-03-04', '2020-03-04', 'Kigali', 2]]);
  });
});

describe('the number of the event', () => {
  it('is told behind "whose"', () => {
    expect(primary('Bulgaria and Georgia agreed on a tariff in the protocol of the Intergovernmental Commission on Economic Cooperation, whose fourth meeting took place in Sofia on 6 and 7 March.')?.series?.edition).toBe(4);
  });

  it.each([
    'It is the third time that Croatia and Montenegro have run the exercise.',
    'The exercise, which lasts until Friday, is the third since the two navies began training together.',
  ])('of an exercise: %s', (counted) => {
    expect(primary(`Croatian and Montenegrin ships began the exercise “Bura Shield” off Split on 10 March 2025. ${counted}`)?.series?.edition).toBe(3);
  });

  it('is not how often something was done this year', () => {
    expect(primary('Croatian and Montenegrin ships began the exercise “Bura Shield” off Split on 10 March 2025. It is the third storm since January.')?.series?.edition).toBe(null);
  });
});

describe('first and last days', () => {
  it.each([
    ['Two days of bargaining between Kenya and Rwanda ended late on Tuesday in Nairobi, as the third session of the Joint Commission drew to a close.', '2025-03-10', '2025-03-11'],
    ['The third session of the Kenya–Rwanda Joint Commission came to an end at State House in Nairobi yesterday afternoon, after four days of work.', '2025-03-08', '2025-03-11'],
    ['The curtain fell on Friday in Nairobi on the third session of the Joint Commission between Kenya and Rwanda. Begun on Wednesday with the work of the experts, it ended with the signing of four texts.', '2025-03-05', '2025-03-07'],
    ['Kenya and Rwanda closed the eighth session of their Permanent Joint Commission on Defence, Security and the Movement of Persons on Saturday 8 March in Nairobi.\n\nOpened on the Thursday by experts, the session was rounded off by the ministers.', '2025-03-06', '2025-03-08'],
    ['The exercise “Araz Shield” of the Azerbaijani and the Turkish army has started in Nakhchivan. It will last until March 19.\n\nThe opening ceremony was held on March 10.', '2025-03-10', '2025-03-19'],
    ['General Koffi Adjovi, Chief of General Staff of the Benin Armed Forces, left Lomé on Friday at the end of a three-day working visit marked by the signing of an arrangement with Togo.', '2025-03-05', '2025-03-07'],
  ])('%s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });

  it('lie behind where the sentence tells that it was done', () => {
    const text = 'Passenger lists will be shared from July under a memorandum of understanding which the security ministers of Panama and El Salvador put their names to on Monday.';
    expect(days(text)).toEqual(['2025-03-10', '2025-03-10']);
    const ship = 'The patrol vessel HMNZS Kahawai of New Zealand is in Apia, Samoa, from 10 to 14 March for a visit. On Monday her captain was received by Police Commissioner Tui Leota, whose wing will put two officers on board.';
    expect(read(ship, PUBLISHED).otherEngagements.map(({ dateStart }) => dateStart)).toEqual(['2025-03-10']);
  });

  it('of what somebody did last lie behind', () => {
    expect(others(`${SESSION}\n\nMinister Njoroge was last in Kigali on 3 June, when an accord on tea was signed.`)).toEqual([['An accord on tea was signed', '2024-06-03', '2024-06-03', null, undefined]]);
  });
});

describe('the side', () => {
  const talks = 'The 11th round of migration talks between The Bahamas and Cuba was held in Nassau on 10 March.';
  it.each([
    ['The hosts were led by Colonel Jim Trask, Director for Planning.', 'Jim Trask', 'BS'],
    ['Rosa Peraza, Deputy Director of Consular Affairs, headed the visiting side.', 'Rosa Peraza', 'CU'],
    ['The visitors were led by Rosa Peraza, Deputy Director of Consular Affairs.', 'Rosa Peraza', 'CU'],
    ['Present for Cuba were Rosa Bule, Director General, and Colonel Jorge Esau, Commissioner of Police.', 'Jorge Esau', 'CU'],
    ['On the Cuban side one noted Midalys Oumar, Governor of the North; and Prof. Clara Diaz, Secretary of the Commission.', 'Midalys Oumar', 'CU'],
    ['Cuban Ambassador Ernesto Quiala also sat in. So did Commander Whitfield Neely of the Royal Bahamas Defence Force.', 'Whitfield Neely', 'BS'],
    ['“We want results,” said Rosa Diaz, Cuba’s Deputy Minister of the Interior, who led her country’s delegation.', 'Rosa Diaz', 'CU'],
    ['The chair was shared by Mr Ross Albury, Minister of the Interior, for The Bahamas, and by Mr Luis Peña, Deputy Minister in charge of Borders, for Cuba.', 'Luis Peña', 'CU'],
  ])('%s', (text, name, code) => {
    expect(side(`${talks}\n\n${text}`, name)).toBe(code);
  });

  it('of a visit is told by the colleague "from" the other country, and by whoever goes along', () => {
    const visit = 'Ljubljana, 12 March – Foreign Minister Borut Lesnik and his counterpart from Bosnia-Herzegovina, Selma Hadžić, spoke of trade as the Bosnian minister paid an official visit to Ljubljana on Wednesday.';
    expect([side(visit, 'Borut Lesnik'), side(visit, 'Selma Hadžić')]).toEqual(['SI', 'BA']);
    const guests = 'The Commander of the Royal Brunei Navy, Admiral Othman Suhaili, is in Vietnam on an official visit from 10 to 12 March. He called on Rear Admiral Pham Thang.\n\nAccompanying the Commander are Colonel Spry Haji, Director of Operations, and Major Awang Bakar.';
    expect(side(guests, 'Spry Haji')).toBe('BN');
  });

  it('is not that of a neighbour whose country is said', () => {
    const text = 'Albania’s Minister of Defence Arjana Hoxha visited Skopje yesterday, where she and her host, Defence Minister Goran Trpkov, agreed on helicopters.\n\nTalks in a narrow circle were followed by a meeting in which the Chief of the General Staff of the Army, General Sasho Petrov, and the Albanian Deputy Chief of the General Staff, General Ilir Zeqo, took part.';
    expect([side(text, 'Sasho Petrov'), side(text, 'Ilir Zeqo')]).toEqual(['MK', 'AL']);
  });

  it('leaves out whom the guests met beside the session', () => {
    const text = 'Armenia and Cyprus signed their programme of military cooperation on Monday in Nicosia. It was signed by Brigadier Andreas Kyprian and Colonel Levon Terian.\n\nThe same day the Armenian delegation was received by Defence Minister Haris Petrak.';
    expect(people(text)).toEqual(['Andreas Kyprian', 'Levon Terian']);
  });
});

describe('the place', () => {
  it('is not miles away, nor where something is only planned, nor where the session before was', () => {
    expect(place('The exercise Mono Watch of the navies of Benin and Togo ended in Cotonou on 10 March.')).toEqual(['Cotonou', 'BJ']);
    expect(place('The exercise Mono Watch of the navies of Benin and Togo ended on 10 March. For five days they chased a ship to a point thirty nautical miles off Lomé.')[0]).not.toBe('Lomé');
    expect(place('Nicosia, March 11 – Armenia and Cyprus have signed their programme of military cooperation. Twenty activities are foreseen, among them courses in Yerevan.')).toEqual(['Nicosia', 'CY']);
    expect(place('Accra, March 11 – The sixth session of the Ghana–Côte d’Ivoire Joint Commission, which ended on Monday, was the first since 2019, when delegates met in Abidjan for the fifth session.')).toEqual(['Accra', 'GH']);
  });

  it('is that of filing where the report says "here", also behind a town that a stop follows', () => {
    expect(place('SAN SALVADOR. Passenger lists will be shared under a memorandum of understanding which the ministers of Panama and El Salvador signed here on Monday.')).toEqual(['San Salvador', 'SV']);
  });

  it('is none that is the name of a house', () => {
    expect(others('Guyana and Suriname held the third meeting of the Cooperation Platform in Georgetown on 10 March. It was held at the Arthur Chung Conference Centre.')).toEqual([]);
  });
});

describe('no engagement', () => {
  it.each([
    'Estonia’s Foreign Minister Kaarel Tamm said on Wednesday he could imagine a return to talks with Russia about their border treaty if Moscow lowered its voice.',
    'Tuvalu has secured a grant of US$36 million from the World Reef Fund to protect its coast.\n\nThe agreement was signed in Songdo, South Korea on 10 March by Finance Minister Maatia Teo and the Fund’s Deputy Director, Dr Henrik Dal.',
  ])('%s', (text) => {
    expect(read(text, PUBLISHED).isEngagement).toBe(false);
  });

  it('is not what ministers agree on because a bank pays for it', () => {
    const text = 'Laos and Thailand held the fourth session of their Joint Commission on Energy in Vientiane on Monday, on a power line that rests on a loan from the Asian Development Bank. The Lao delegation was led by Energy Minister Khamla Sisouk.';
    expect(read(text, PUBLISHED).isEngagement).toBe(true);
  });
});
