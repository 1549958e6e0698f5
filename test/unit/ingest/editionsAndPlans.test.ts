import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
type Reading = ReturnType<typeof read>;
const reading = (text: string): Reading => read(text, PUBLISHED);
const seriesOf = (text: string): { name: string; edition: number | null } | null => reading(text).primary?.series ?? null;
const others = (text: string): Array<[string, string | null, number | null]> => (reading(text).otherEngagements ?? []).map(({ title, dateStart, series }) => [title, dateStart, series?.edition ?? null]);

const SESSION = 'The 5th session of the Kenya-Norway Joint Commission was held in Oslo on Tuesday, 11 March 2025. The session was co-chaired by Principal Secretary Peter Otieno and State Secretary Kari Hansen. ';
const AT_SEA = 'KNS Faidha of the Kenya Navy and INS Tarkash of the Indian Navy held the exercise “Blue Reef” off Mombasa from 3 to 7 March 2025. ';
const VISIT = 'Defence Minister Kari Hansen of Norway visited Nairobi on Tuesday, 11 March 2025 and met her Kenyan counterpart Peter Otieno. ';

describe('the number of the event', () => {
  it.each([
    ['behind the verb of its body', 'The Chilean-Peruvian Joint Military Committee wound up its eighth meeting in Lima on Tuesday.', 'Joint Military Committee', 8],
    ['behind another verb, and a short form', 'The Kenya-Rwanda Joint Defence Committee (JDC) began its fifth session in Kigali on Monday.', 'Joint Defence Committee', 5],
    ['as the times that it was held', 'The Strategic Dialogue between Georgia and Poland was held for the third time in Warsaw on 5 March.', 'Strategic Dialogue', 3],
    ['as the times that two met, in a town', 'The Joint Commission between Peru and Qatar met in Doha on Monday for the fourth time.', 'Joint Commission', 4],
    ['before the body’s long name', 'The foreign ministers of Chile and Peru met in Santiago on Friday at the seventh meeting of the Permanent Committee of Consultation and Political Harmony.', 'Permanent Committee of Consultation and Political Harmony', 7],
    ['in the quotes of the name', 'Navies of Brazil and Argentina conclude Operation FRATELLO\n\nThe Brazilian Navy and the Argentine Navy concluded on Tuesday Operation "FRATELLO XXXVII", a joint exercise carried out off Puerto Belgrano since 5 March.', 'FRATELLO', 37],
    ['as one Roman figure', 'The navies of Brazil and Uruguay carried out the X edition of Operation FRONTEIRA VERDE between 3 and 7 March in Rio Grande.', 'FRONTEIRA VERDE', 10],
    ['as a version of an operation by its name', 'The Colombian Navy and the National Aeronaval Service of Panama closed the seventh version of the combined operation "Selva Azul", carried out from 3 to 7 March near Jaqué.', 'Selva Azul', 7],
  ])('stands %s', (_where, text, name, edition) => {
    expect(seriesOf(text)).toEqual({ name, edition });
  });

  it('is not that of an earlier one, though the next sentence begins with it', () => {
    for (const [earlier, number] of [['The second version took place between 14 and 21 March 2024 off Goa.', 2], ['The first Blue Reef was hosted by India at Kochi in May 2021.', 1]] as const) {
      expect(seriesOf(AT_SEA + earlier)).toEqual({ name: 'Blue Reef', edition: null });
      expect(others(AT_SEA + earlier).map(([, , edition]) => edition)).toEqual([number]);
    }
  });

  it('stands in an aside, and of what is still to come', () => {
    expect(seriesOf(`${AT_SEA}This year’s iteration, the third, introduced counter-drone tactics.`)?.edition).toBe(3);
    expect(seriesOf('Bahrain and the United States will begin the exercise Gulf Lantern in Bahrain on March 27. This will be the fourth iteration since the exercise was established in 2019.')?.edition).toBe(4);
  });

  it('is not that of others’ talks far down', () => {
    const talks = 'The defence ministers of Chile and Peru held a dialogue in Santiago on Friday. '.concat('They spoke of training. '.repeat(11), 'The chiefs of staff held talks of their own, the 21st of its kind.');
    expect(seriesOf(talks)?.edition ?? null).toBeNull();
  });

  it('is not how often something was done within a time', () => {
    expect(seriesOf('The Strategic Dialogue between Georgia and Poland was held in Warsaw on 5 March, for the third time in two years.')?.edition).toBeNull();
    expect(seriesOf('The Joint Commission between Peru and Qatar, whose members recalled its fourth meeting, met in Doha on Monday.')?.edition).toBeNull();
  });

  it('stays though the series is said to go back to a year', () => {
    expect(seriesOf(`${AT_SEA}It was the fourth time that the exercise was held since 2019.`)?.edition).toBe(4);
  });
});

describe('the name of an exercise', () => {
  it('is told where somebody only took part in it', () => {
    expect(seriesOf('A rifle company of the Australian Army took part in Exercise Tapir Merah at Kluang, Malaysia, from 3 to 7 March with soldiers of the Malaysian Army.')?.name).toBe('Tapir Merah');
  });

  it('is told before a comma with the year’s last figures', () => {
    expect(seriesOf('French and Malagasy service members took part in VANELLE 25, a biennial joint exercise conducted near Antsiranana from 3 to 7 March.')?.name).toBe('VANELLE');
  });

  it('goes on over a dash', () => {
    expect(others(`${AT_SEA}The two navies held the exercise "Indus-Kilindini" off Lamu in April.`)[0]?.[0]).toContain('Indus-Kilindini');
    expect(others(`${AT_SEA}Units of the two navies had taken part in the bilateral exercise “ONYX-LAMU 2/24” from 2 to 6 December 2024 south of Lamu.`)[0]?.slice(0, 2)).toEqual(['bilateral exercise “ONYX-LAMU', '2024-12-02']);
  });
});

describe('what the report is about', () => {
  it('is told by the opening, whatever took place well before it', () => {
    expect(reading(`${VISIT}The two ministers spoke by telephone on 15 January 2025.`).primary).toMatchObject({ type: 'meeting', dateStart: '2025-03-11' });
    expect(seriesOf(`${VISIT}The second Kenya-Norway Joint Defence Committee met in Oslo on 20 November 2024.`)).toBeNull();
  });
});

describe('another one of the series', () => {
  it.each([
    ['as the next meeting of the body', SESSION + 'The next meeting of the Commission will be held in Nairobi at a mutually convenient time.', 'meeting of the Commission', null],
    ['as the next meeting of its name', SESSION + 'The next meeting of the Joint Commission will take place in Nairobi in the second half of 2026.', 'meeting of the Joint Commission', null],
    ['as the last meeting of the mechanism', SESSION + 'The last meeting of the mechanism took place in Nairobi in 2022.', 'last meeting of the mechanism', null],
    ['with its number in an aside', SESSION + 'The next meeting of the Commission, the sixth, will take place in Nairobi at the end of the year.', 'meeting of the Commission', 6],
    ['as the previous exercise of the series', AT_SEA + 'The previous exercise of the series took place in October 2023.', 'previous exercise of the series', null],
    ['as the last one', SESSION + 'The last one took place in September 2023.', 'last one', null],
    ['in a town that no list knows', SESSION + 'The parties agreed to hold the next meeting in the city of Brekkuvik in the second half of 2026.', 'in Brekkuvik', null],
    ['as a regular meeting', VISIT + 'They welcomed the regular meeting of the Kenya-Norway Joint Trade Commission, which was held in Oslo last month.', 'Joint Trade Commission', null],
    ['as the previous version', AT_SEA + 'The previous version took place between 14 and 21 March 2024 off Goa.', 'previous version', null],
  ])('is told %s', (_how, text, title, edition) => {
    const [found] = others(text);
    expect([found?.[0].includes(title), found?.[2]]).toEqual([true, edition]);
  });

  it('is no other body’s', () => {
    expect(others(`${SESSION}The next session of parliament will be held in April.`)).toEqual([]);
  });
});

describe('what is told in passing', () => {
  it.each([
    ['a patrol that is planned', VISIT + 'The two services will also finalise the programme of a joint patrol planned for November.', 'Joint patrol', null],
    ['an exchange', VISIT + 'Officials said a disaster response exchange between the two sides will take place in Nairobi in November.', 'Disaster response exchange', null],
    ['a forum with its number', VISIT + 'The third forum of rectors is scheduled to be held in Oslo next May.', 'Third forum of rectors', 3],
    ['a visit of this season', SESSION + 'Foreign Minister Grace Wanjiru is due to make a working visit to Oslo this autumn.', 'visit to Oslo', null],
    ['a passage exercise with its short form', AT_SEA + 'On departure on 9 March 2025, INS Tarkash will conduct a passage exercise (PASSEX) with the Kenyan patrol vessel Shupavu.', 'passage exercise (PASSEX)', null],
    ['a ship that called elsewhere', AT_SEA + 'It is the second such visit after the frigate INS Talwar called at Mombasa last November.', 'INS Talwar called at Mombasa', null],
    ['manoeuvres of two ships', AT_SEA + 'When leaving Mombasa on 9 March, the Indian ship carried out manoeuvres with the Kenyan patrol boat "Shupavu" off Lamu.', 'manoeuvres', null],
    ['whom a guest is still to meet', VISIT + 'On Thursday, Ms. Hansen is scheduled to meet President Grace Wanjiru.', 'Wanjiru', null],
    ['who received a guest later', VISIT + 'Ms. Hansen was later received by President Grace Wanjiru at State House.', 'Wanjiru', null],
    ['what was signed on a day of its own', SESSION + 'A Memorandum of Understanding on fisheries was signed in Oslo on 3 June 2024.', 'Memorandum of Understanding on fisheries', null],
  ])('is %s', (_what, text, title, edition) => {
    const found = others(text);
    expect(found.map(([words, , number]) => [words.includes(title), number])).toEqual([[true, edition]]);
  });

  it('is nothing where nobody is named, where a report only looks ahead, and where talk goes on', () => {
    expect(others(`${SESSION}Mr. Otieno is also expected to meet the Vice Minister of Energy and the Vice Minister of Trade.`)).toEqual([]);
    expect(others('Defence Minister Kari Hansen of Norway will visit Nairobi on Thursday, 13 March 2025. She is scheduled to meet President Grace Wanjiru.')).toEqual([]);
    expect(others(`${SESSION}During the meeting the sides noted that at the end of last year trade had grown by 28 per cent.`)).toEqual([]);
    expect(others(`${VISIT}They spoke about an exchange of experience and praised the regular forum of their academies.`)).toEqual([]);
  });
});
