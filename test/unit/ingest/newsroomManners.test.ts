import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const sides = (text: string): unknown[] => primary(text)?.participants.map(({ name, country }) => [name, country]) ?? [];

describe('newsroom manners', () => {
  it('takes the day for that of the act, however long the names between, though the sentence looks ahead', () => {
    const told = primary('Peruvian Foreign Minister Ana Quispe held a meeting with her Fijian counterpart Ratu Timoci Vulaono Tiko on Tuesday, ahead of the ocean conference that will take place in Suva this week.');
    expect(told).toMatchObject({ dateStart: '2025-03-11', countries: ['PE', 'FJ'] });
  });

  it('leaves the day of what is still to come ahead', () => {
    expect(primary('Peru and Fiji, whose ministers met in Lima, will hold defence talks on Friday.')?.dateStart).toBe('2025-03-14');
  });

  it('reads who spoke to whom as a call, and who was spoken of as no party', () => {
    const told = primary('The Prime Minister spoke to Taoiseach Sean Daly this morning.\n\nTurning to Moldova, the two leaders discussed grain. The UK would play its part, the Prime Minister added.');
    expect(told).toMatchObject({ type: 'call', dateStart: '2025-03-12' });
    expect(told?.countries).not.toContain('MD');
  });

  it.each(['The Minister spoke to reporters in Lima about Fiji.', 'Fijian Minister Pio Tiko spoke to the press on Monday.'])('takes no call from: %s', (text) => {
    expect(primary(text)?.type ?? null).not.toBe('call');
  });

  it.each([
    ['have decided to sign a fisheries agreement', null],
    ['signed a fisheries agreement', 'signing'],
  ])('Peru and Fiji %s: %s', (act, type) => {
    const told = primary(`Peru and Fiji ${act}. Peruvian Minister Ana Quispe met Fijian Minister Pio Tiko in Lima on Monday.`)?.type ?? null;
    if (type === null) expect(told).not.toBe('signing');
    else expect(told).toBe(type);
  });

  it('keeps the side that a post states, whoever visits whom', () => {
    expect(sides('Peru and Fiji held their 4th defence dialogue in Lima on Monday, after the visit to Fiji by Peruvian Defence Minister Ana Quispe last year. Earlier the same day, Minister Ana Quispe received the Fijian delegation, which was headed by Secretary Pio Tiko.')).toEqual(expect.arrayContaining([['Ana Quispe', 'PE'], ['Pio Tiko', 'FJ']]));
  });

  it('reads a side before a ministry and an office', () => {
    expect(sides('Peru and Fiji held consultations in Lima on Monday. Principal Secretary for Asian Affairs Luis J. Rojas and Fijian Ministry of Foreign Affairs State Secretary P. Tikovaki co-chaired the consultations.')).toEqual([['Luis J. Rojas', 'PE'], ['P. Tikovaki', 'FJ']]);
  });

  it.each([
    ['met for the 5th Annual Bilateral Consultations in Lima', 'Bilateral Consultations', 5],
    ['met for the 5th Annual Bilateral Fisheries Consultations in Lima', 'Fisheries Consultations', 5],
  ])('Officials of Peru and Fiji %s: %s', (words, name, edition) => {
    expect(primary(`Officials of Peru and Fiji ${words} on Monday.`)?.series).toEqual({ name, edition });
  });

  it('takes no country from the name of an agency or a daily', () => {
    expect(primary('LIMA, (Pakistan Point News / ANDES - 11th March, 2025) Peruvian Minister Ana Quispe and Fijian Minister Pio Tiko today signed an agreement on river pilotage.')?.countries.toSorted()).toEqual(['FJ', 'PE']);
  });

  it('makes no record of a visit that is put off', () => {
    expect(read('Fijian Minister Postpones Visit to Peru\n\nThe visit of Fijian Minister Pio Tiko to Peru was planned for the end of March. Both sides look for another day.').isEngagement).toBe(false);
    expect(read('Fijian Minister visits Peru\n\nFijian Minister Pio Tiko visited Lima, Peru, on Monday. Peruvian Minister Ana Quispe received him.').isEngagement).toBe(true);
  });

  it('makes no series of how talks went', () => {
    const told = primary('Peru, Fiji Hold ‘Very Productive’ Talks in Lima\n\nPeruvian Minister Ana Quispe met Fijian Minister Pio Tiko in Lima on Monday.');
    expect(told).toMatchObject({ type: 'meeting', series: null });
  });
});
