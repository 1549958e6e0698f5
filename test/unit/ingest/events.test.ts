import { describe, expect, it } from 'vitest';
import { read } from './support';

const series = (text: string): unknown => read(text).primary?.series ?? null;
const others = (text: string): unknown[] => read(text).otherEngagements.map(({ title, dateStart, series: own }) => [title, dateStart, own?.edition ?? null]);

describe('named mechanisms', () => {
  it.each([
    ['with what it is for', 'The 4th Joint Working Group on Counter Terrorism between India and Egypt was held in Cairo on 4 March 2025.', { name: 'Joint Working Group on Counter Terrorism', edition: 4 }],
    ['with a number of South-East Asian kind', 'The closing ceremony of Exercise BERSAMA KUAT Series 12/2024 between Malaysia and Brunei was held in Kuantan today.', { name: 'BERSAMA KUAT', edition: 12 }],
    ['in lower case, where the report opens with it', 'Political consultations between Chile and Norway were held in Oslo on 4 March 2025.', { name: 'Political consultations', edition: null }],
    ['with the ordinal in words beyond twenty', 'Italy and Egypt held the thirty-second session of the Joint Commission in Rome.', { name: 'Joint Commission', edition: 32 }],
    ['in a headline that writes every word with a capital', 'Peru, Chile Hold Third Strategic Dialogue In Lima\n\nLIMA – Peru and Chile held the third Strategic Dialogue in Lima on Monday.', { name: 'Strategic Dialogue', edition: 3 }],
  ])('%s', (_what, text, wanted) => {
    expect(series(text)).toEqual(wanted);
  });

  it.each([
    ['loose talks in lower case', 'Kenya and Italy held security talks in Nairobi on Monday. Kenyan Minister Ali Noor met Italian Minister Ada Conti.'],
    ['a committee of a parliament', 'Kenyan Speaker Ali Noor met the Chair of the Foreign Affairs Committee of Italy, Ada Conti, in Rome on Monday.'],
    ['a pandemic', 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on Monday and discussed the COVID-19 pandemic.'],
    ['a counted visit', 'Italian Minister Ada Conti began her second official visit to Kenya in Nairobi on Monday.'],
    ['a year behind a dash', 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on Monday and spoke of the plan for 2025-26.'],
  ])('takes no series from %s', (_what, text) => {
    expect(series(text)).toBeNull();
  });
});

describe('words for acts', () => {
  it.each([
    ['an adjective between verb and noun', 'Kenyan Minister Ali Noor and Italian Minister Ada Conti held an in-depth and friendly meeting in Rome.', 'meeting'],
    ['a call told by its adjective', 'Kenyan Minister Ali Noor and Italian Minister Ada Conti held a long telephone conversation on Monday.', 'call'],
    ['a noun before its verb', 'On Monday, talks took place in Rome between Kenyan Minister Ali Noor and Italian Minister Ada Conti.', 'meeting'],
    ['a paper between verb and noun', 'Kenya and Italy signed a long-awaited three-year protocol on fisheries in Rome on Monday.', 'signing'],
    ['a visit to a place', 'Italian Minister Ada Conti arrived in Nairobi, Kenya, on Monday.', 'visit'],
  ])('%s', (_what, text, kind) => {
    expect(read(text).primary?.type).toBe(kind);
  });

  it.each([
    ['requirements that are met', 'Kenya has met the requirements for exports to Italy, the Ministry of Trade said on Monday.'],
    ['a decision that is welcomed', 'Kenya welcomed the decision of Italy on fisheries, the Ministry of Trade said on Monday.'],
    ['visits that are only exchanged', 'Kenya and Italy have a tradition of high-level visits, a paper of the Ministry of Trade says.'],
    ['a reception', 'The Italian Embassy in Nairobi, Kenya, hosted a reception on Monday to mark a national holiday.'],
  ])('not %s', (_what, text) => {
    expect(read(text).isEngagement).toBe(false);
  });
});

describe('other events', () => {
  it('lists earlier sessions by their days', () => {
    expect(others('Peru and Chile held the 4th Binational Cabinet in Lima on 3 March 2025.\n\nThree sessions have been held so far: in Arica on 5 May 2019; in Tacna on 6 June 2021; and in Iquique on 7 July 2023.')).toEqual([
      ['Earlier Binational Cabinet in Arica', '2019-05-05', null], ['Earlier Binational Cabinet in Tacna', '2021-06-06', null], ['Earlier Binational Cabinet in Iquique', '2023-07-07', null],
    ]);
  });

  it('keeps an act on a day of its own, and not one of the same day', () => {
    expect(others('Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\nItalian Army Chief Marco Neri held talks with Minister Noor on 9 March 2025.')).toEqual([['Italian Army Chief Marco Neri held talks with Minister Noor on 9 March 2025', '2025-03-09', null]]);
    expect(others('Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\nThe ministers held talks with their teams on 10 March 2025.')).toEqual([]);
  });

  it('tells the day of a coming session from the sentence that goes on about it', () => {
    expect(others('Nepalese Minister Hari Thapa called on Chinese Minister Wang Lei in Beijing on 10 March 2025.\n\nMinister Thapa arrived on 9 March leading a delegation to the 15th Diplomatic Consultations. The meeting will be held on 12 March 2025.')).toEqual([['15th Diplomatic Consultations', '2025-03-12', 15]]);
  });

  it('counts a number before a short form that the report explains, and no other', () => {
    const text = 'Cuba and Hungary held the 5th Joint Commission for Economic Cooperation (JCEC) in Havana on 3 March 2025.\n\n';
    expect(others(`${text}The 6th JCEC will be held in Budapest in 2026.`)).toEqual([['6th JCEC (Joint Commission for Economic Cooperation) in Budapest', null, 6]]);
    expect(others(`${text}The 6th BRIC will be held in Budapest in 2026.`)).toEqual([]);
  });

  it('tells the conference on whose margins two met as an event of its own, without their day', () => {
    const found = others('Kenyan Minister Ali Noor met Italian Minister Ada Conti on the margins of the Rome Security Conference in Rome on Monday.');
    expect(found.flat()).toContain('Rome Security Conference');
    expect(found).toHaveLength(1);
  });
});

describe('the opening', () => {
  it('is found behind banners, a byline and a scene', () => {
    const reading = read('An official website of the United States government\nHere’s how you know\nHome > News > News\nBy Lara Bell, Army Public Affairs\n\nTwo signatures and a year of work.\n\nU.S. Army officers held the 30th staff talks with the Chilean army in San Antonio on 10 March 2025.');
    expect(reading.primary?.series).toEqual({ name: 'staff talks', edition: 30 });
    expect(reading.stripped.map((one) => one.reason)).toEqual(['banner of a page', 'banner of a page', 'path of a page', 'byline']);
  });

  it('takes a line with a clock for the dateline', () => {
    expect(read('09:28 | Lima, Mar. 10.\n\nPeruvian Minister Ana Quispe met Chilean Minister Luis Rojas today in Tacna.', null).primary?.city).toBe('Tacna');
  });
});
