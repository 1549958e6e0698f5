import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const names = (text: string): string[] => primary(text)?.participants.map((one) => one.name) ?? [];
const others = (text: string): Array<[string, string | null]> => read(text).otherEngagements.map((one) => [one.title, one.dateStart]);

describe('who else met, and when', () => {
  const SUMMIT = 'LIMA, March 11 -- Vice foreign ministers of Peru and Fiji on Tuesday agreed to talk often, in line with last week’s summit meeting between Peruvian President Luis Rojas and Fijian Prime Minister Pio Tiko.\n\nDuring their strategic dialogue meeting in Suva, Peruvian Vice Foreign Minister Ana Quispe and Fijian Vice Foreign Minister Mere Vula also discussed fisheries.';

  it('tells the talks from the summit of last week', () => {
    expect(primary(SUMMIT)).toMatchObject({ type: 'dialogue', city: 'Suva', series: { name: 'strategic dialogue' } });
    expect(names(SUMMIT)).toEqual(['Ana Quispe', 'Mere Vula']);
  });

  it('takes a courtesy call before the meeting for one of the same day', () => {
    expect(others(`${SUMMIT}\n\nBefore the meeting, Ana Quispe paid a courtesy call on Fijian Foreign Minister Jone Bale.`)).toContainEqual([expect.stringContaining('courtesy call'), '2025-03-11']);
  });

  it.each([
    ['At the conclusion of the meeting, the Fijian delegation was received by the Undersecretary of Foreign Affairs Rosa Prado.', 'received'],
    ['Minister Quispe visited Suva at the end of January for talks on fisheries.', 'at the end of January'],
  ])('reads another event in: %s', (text, words) => {
    expect(others(`Peruvian Foreign Minister Ana Quispe met Fijian Foreign Minister Jone Bale in Lima on Tuesday.\n\n${text}`).some(([title]) => title.includes(words))).toBe(true);
  });

  it('reads a committee on whose occasion an exercise was held', () => {
    expect(others('Ships of the navies of Peru and Fiji carried out a joint naval exercise (Safe Return) off Lima. It comes on the occasion of the meetings of the Peruvian-Fijian Joint Military Committee taking place in Lima from 6 to 12 March.').map(([title]) => title)).toEqual([expect.stringContaining('Joint Military Committee')]);
  });

  it.each([
    ['A statement issued by the Director of Defence Information, Colonel Luis Prado, said the talks went well.', 'Luis Prado'],
    ['The first day coincided with the arrival in Peru of the Chief of the Fijian Navy, Commodore Jone Bale.', 'Jone Bale'],
  ])('does not count among those who took part: %s', (text, name) => {
    expect(names(`Peruvian General Ana Quispe met Fijian Major General Pio Tiko in Lima on Tuesday. ${text}`)).not.toContain(name);
  });
});

describe('names and numbers of series', () => {
  it.each([
    ['The navies of Peru and Fiji have held the Peru-Fiji Coordinated Patrol (Corpat Perufi) XXXVII off Lima on Monday.', 37],
    ['The armies of Peru and Fiji held their fifth garrison commanders’ meeting in Lima on Monday.', 5],
    ['The ministers of Peru and Fiji held their fifth official meeting in Lima on Monday.', undefined],
  ])('%s', (text, edition) => {
    expect(primary(text)?.series?.edition ?? undefined).toBe(edition);
  });

  it('takes the name of an exercise from brackets', () => {
    expect(primary('Ships of the navies of Peru and Fiji carried out a joint naval exercise (Safe Return) off Lima on Monday.')?.series?.name).toBe('Safe Return');
  });
});

describe('lengths and places', () => {
  it.each([
    ['The head of Fiji’s military, Rear Admiral Pio Tiko, arrived in Peru on Monday. He will meet General Luis Rojas during the four-day visit.', '2025-03-13'],
    ['U.S. Army South opened bilateral staff talks with Peruvian Army leaders March 10. The three-day event brings both armies together.', '2025-03-12'],
    ['The head of Fiji’s military, Rear Admiral Pio Tiko, arrived in Peru on Monday. He spoke of a four-day truce.', '2025-03-10'],
  ])('%s', (text, dateEnd) => {
    expect(primary(text)?.dateEnd).toBe(dateEnd);
  });

  it('takes a country that only tells where two met for no party', () => {
    const told = primary('Ministers of Peru and Fiji meet in U.S.\n\nSan Francisco (U.S.), March 11. Peruvian Foreign Minister Ana Quispe held a meeting with Fijian counterpart Pio Tiko on Tuesday, within the framework of the forum that takes place in the city of San Francisco, United States, this week.');
    expect(told?.countries.toSorted()).toEqual(['FJ', 'PE']);
  });

  it('finds the town of a visit further down', () => {
    expect(primary('On 10 March, a delegation headed by the Minister of Foreign Affairs of Peru Ana Quispe was on a visit to Fiji.\n\nTalks were held.\n\nWithin the framework of the visit to Suva, the Minister toured the port.')?.city).toBe('Suva');
  });

  it('takes no country where an ambassador serves for the place of an exercise', () => {
    expect(primary('Ships of the Peruvian and Fijian navies held a passing exercise in the Pacific on 10 March. “We train together,” said Peru’s Ambassador to Fiji Ana Quispe.')?.venueCountry).toBeNull();
  });

  it.each([
    ['Ms Mere Tiko, a secretary of state for the Fijian Defence Ministry', 'FJ'],
    ['Ms Mere Tiko, Deputy Director for Fijian Affairs', 'PE'],
  ])('tells whose office it is: %s', (words, country) => {
    expect(primary(`Peru and Fiji held talks in Lima on Monday between Luis Rojas, Peruvian vice minister, and Ana Quispe, Fijian minister. The Peruvian delegation included ${words}.`)?.participants.find((one) => one.name === 'Mere Tiko')?.country).toBe(country);
  });

  it('counts two countries that are named in one breath, however late', () => {
    const text = 'The Defence Minister Ana Quispe met today with the Fijian Defence Minister Pio Tiko.\n\nThey spoke of training.\n\nThey spoke of archives.\n\nThey spoke of schools.\n\nThey spoke of fairs.\n\nThey spoke of ships.\n\nThey spoke of music.\n\nPeru and Fiji have a developed dialogue.';
    expect(primary(text)?.countries.toSorted()).toEqual(['FJ', 'PE']);
  });
});
