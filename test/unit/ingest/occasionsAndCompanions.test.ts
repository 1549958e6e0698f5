import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const sides = (text: string): unknown[] => primary(text)?.participants.map(({ name, country }) => [name, country]) ?? [];

describe('occasions', () => {
  it('takes the council on whose margins two met for no session of theirs', () => {
    expect(primary('Peru`s Foreign Minister Ana Quispe has met with Fijian counterpart Pio Tiko on the sidelines of the Extraordinary Meeting of the Council of Foreign Ministers of the Cooperation Council of Ocean States in Lima.')).toMatchObject({ type: 'meeting', series: null, city: 'Lima' });
  });

  it('takes a dialogue that is to be intensified for no session', () => {
    expect(primary('Peruvian Foreign Minister Ana Quispe and her Fijian counterpart Pio Tiko stressed the need to intensify political dialogue.\n\nThe two ministers held a meeting on Tuesday in Suva.')).toMatchObject({ type: 'meeting', city: 'Suva', dateStart: '2025-03-11' });
  });

  it('begins with the first sentence, though a subtitle says the same', () => {
    const first = 'Peruvian Foreign Minister Ana Quispe 10 March 2025 met with Fijian Foreign Minister Pio Tiko, who was on a two-day official visit to Peru';
    const told = read(`Quispe, Tiko reaffirm good ties\n\n${first}\n\n${first}.\n\nIn addition, Tiko also held talks with Speaker Rosa Prado.`);
    expect(told.primary).toMatchObject({ type: 'meeting', dateStart: '2025-03-10' });
    expect(told.stripped.map((one) => one.reason)).toContain('subtitle that the report begins with');
  });

  it('counts a two-plus-two by the words of either manner', () => {
    expect(primary('Peru, Fiji hold 2-plus-2 meeting\n\nThe foreign and defence ministers of Peru and Fiji have met in Lima. Peruvian Minister Ana Quispe met with Fijian Minister Pio Tiko on Tuesday. It was the second "two-plus-two" meeting between Peru and Fiji.')?.series).toEqual({ name: '2-plus-2', edition: 2 });
  });

  it('reads a place of filing behind the name of an agency in brackets', () => {
    expect(primary('(OCEANFEED- Peru News Agency (PNA)) LIMA, March 10 (PNA) -- Peruvian General Luis Rojas discussed training on Monday with Fijian Major General Pio Tiko.')?.city).toBe('Lima');
  });
});

describe('who goes along, and who only speaks', () => {
  it('tells the side of companions', () => {
    expect(sides('Peru’s President Luis Rojas will on Monday pay an official visit to Suva.\n\nHe will be accompanied to Suva by the National Security Adviser, Maj.-Gen. Mario Prado (rtd.).\n\nFijian Prime Minister Pio Tiko will receive him.')).toContainEqual(['Mario Prado', 'PE']);
  });

  it('leaves out who speaks for an office', () => {
    expect(primary('Peru and Fiji agreed on Monday in Lima to train together.\n\nMr Mario Prado, Senior Special Assistant to the President on Media and Publicity, confirmed it.\n\nPresident Luis Rojas met the visiting Fijian Prime Minister Pio Tiko.')?.participants.map((one) => one.name)).not.toContain('Mario Prado');
  });

  it('keeps who invited, where the two presidents are spoken of', () => {
    expect(sides('In response to an invitation from Peruvian President Luis Rojas, Fijian President Pio Tiko paid a state visit to Peru on 3 and 4 March 2025.\n\nThe two presidents discussed fisheries.')).toEqual([['Luis Rojas', 'PE'], ['Pio Tiko', 'FJ']]);
  });

  it('tells the guest by “who was on a two-day official visit”', () => {
    expect(sides('Deputy Prime Minister Ana Quispe 9 March 2025 met with Fijian Foreign Minister Pio Tiko, who was on a two-day official visit to Peru.')).toEqual([['Ana Quispe', 'PE'], ['Pio Tiko', 'FJ']]);
  });
});

describe('names and posts', () => {
  it.each([
    ['the Minister of Foreign Affairs of Peru, Carlos Franco; and the Minister of Foreign Affairs, International Trade, and Worship of Argentina, Santiago Cafaro; alongside ministers of both countries, met in Lima on 10 March.', ['Carlos Franco', 'Santiago Cafaro']],
    ['the Mexican Vice Foreign Minister for Latin America, Mario Reyna, and the Peruvian Secretary for Bilateral and Regional Negotiations, Pedro da Silva, met in Lima on 10 March.', ['Mario Reyna', 'Pedro da Silva']],
  ])('%s', (text, names) => {
    expect(primary(`Lima: ${text}`)?.participants.map((one) => one.name)).toEqual(names);
  });

  it('ends a post before the agency that reports it', () => {
    expect(primary('Peruvian Lt. General Luis Rojas paid a two-day visit to Oman. He was received by Brigadier Saleh al-Hinai, Head of the Military Protocols and Public Relations at the Command of the Armed Forces, Oman News Agency (ONA) reported.')?.participants.find((one) => one.name === 'Saleh al-Hinai')?.post).toBe('Head of the Military Protocols and Public Relations at the Command of the Armed Forces');
  });
});
