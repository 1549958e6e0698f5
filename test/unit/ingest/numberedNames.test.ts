import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const series = (text: string): unknown => primary(text)?.series ?? null;
const titles = (text: string): string[] => read(text).otherEngagements.map(({ title }) => title);

const SESSION = 'Peru and Fiji held the 5th Fisheries Dialogue in Lima on 10 March 2025. It was co-chaired by Director Ana Quiroz of Peru and Fijian Director Pio Tiko.';

describe('numbers of series', () => {
  it.each([
    ['a number in the quoted name', 'The "Desert Wolf 5" joint exercise between Peruvian and Fijian forces ended in Lima on Monday.', 'Desert Wolf', 5],
    ['a number behind a dash', 'The concluding ceremony of "Exercise Desert Wolf-3", held by the armies of Peru and Fiji, took place in Lima on Monday.', 'Desert Wolf', 3],
    ['a name of several words', 'The naval exercise "Winds of Peace 2025" has begun in Peru with the navies of Peru and Fiji.', 'Winds of Peace', null],
    ['the number before the word and the name', 'The navies of Peru and Fiji conducted their second joint maritime patrol, “MUSKATA,” on Monday.', 'MUSKATA', 2],
    ['a body in small letters', 'Peruvian Deputy Minister Ana Quiroz met Fijian officials in Suva on Monday. She attended the fifth meeting of the Peru-Fiji political committee in Suva.', 'political committee', 5],
    ['a short form that was explained', 'Secretary Ana Quiroz will take part in the Joint Fisheries Cooperation Committee (JFCC) meeting with Peru in Suva on Monday. She will co-chair the sixth meeting of the Fiji-Peru JFCC.', 'Joint Fisheries Cooperation Committee', 6],
    ['a run of capitals', 'Commodore Ana Quiroz of Peru on Monday opened the 26th Regional Meeting of Fisheries Exchange with Fiji in Lima.', 'Regional Meeting of Fisheries Exchange', 26],
    ['words in small letters between', 'The 4th deputy ministerial-level fisheries and defence strategic dialogue between Peru and Fiji was held in Lima on Monday.', 'defence strategic dialogue', 4],
    ['“their” between', 'Peru and Fiji on Monday held the 14th session of their Joint Standing Commission on Fisheries in Lima.', 'Joint Standing Commission on Fisheries', 14],
  ])('%s', (_what, text, name, edition) => expect(series(text)).toEqual({ name, edition }));

  it('takes no year for an edition', () => {
    expect(series('The "Desert Wolf 25" joint exercise between Peruvian and Fijian forces ended in Lima on Monday.')).toMatchObject({ edition: null });
  });

  it('takes the numbered talks of the headline for what a visit was made for', () => {
    expect(primary('First Meeting of Political Consultations between Peru and Fiji\n\nFijian Foreign Minister Mere Vula paid an official visit to Peru on Monday.')).toMatchObject({ type: 'dialogue', series: { edition: 1 } });
  });

  it('takes the exercise for which troops arrive', () => {
    expect(primary('Units of the Fijian Air Force arrived in Peru on Monday to conduct a joint air exercise with the Peruvian Air Force.')).toMatchObject({ type: 'exercise' });
  });

  it('counts no sessions of other bodies', () => {
    expect(titles(`${SESSION}\n\nBoth spoke at the 80th session of the United Nations General Assembly in New York last month.`).join(' ')).not.toContain('Fisheries');
  });
});

describe('what else is told', () => {
  it('tells in the title who took part and where', () => {
    expect(titles(`${SESSION}\n\nOn the same day, a telephone conversation took place between Quiroz, and the Kenyan Fisheries Minister Peter Otieno.`)).toContainEqual(expect.stringContaining('Otieno (Kenya)'));
    expect(titles(`${SESSION}\n\nThe 6th Fisheries Dialogue will be held in Nadi, Fiji, next year.`).join(' ')).toMatch(/6th Fisheries Dialogue/);
  });

  it.each([
    ['a guest', 'Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. After the talks she departed for Nairobi to meet Minister Peter Otieno.', 'Visit to Nairobi'],
    ['a ship', 'The Peruvian frigate BAP Quispe concluded its three-day visit to Fiji on Monday, leaving the Port of Suva for Kenya’s Mombasa.', 'Visit to Kenya’s Mombasa'],
  ])('tells where %s goes on to', (_what, text, title) => expect(titles(text).join(' | ')).toContain(title));

  it('tells nothing of the way home', () => {
    expect(titles('Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. She then left for Lima.')).toEqual([]);
    expect(titles('Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. She flew back home to Canada, where she lives.')).toEqual([]);
  });

  it('keeps a call beside a session apart from it, with whom it was paid on', () => {
    const reading = read(`${SESSION}\n\nDuring his visit Tiko called on Admiral Luis Rojas, Chief of the Peruvian Navy, on 10 March 2025.`);
    expect(reading.primary?.participants.map(({ name }) => name)).toEqual(['Ana Quiroz', 'Pio Tiko']);
    expect(reading.otherEngagements.map(({ title }) => title).join(' ')).toContain('Luis Rojas');
  });
});

describe('names and posts', () => {
  const named = (text: string): unknown[] => primary(text)?.participants.map(({ name, post }) => [name, post]) ?? [];

  it.each([
    ['initials before capitals', `${SESSION} The Peruvian delegation included Hon. Mario N.E. PRADO, Minister of Ports.`, ['Mario N.E. PRADO', 'Minister of Ports']],
    ['a particle', `${SESSION} The Peruvian delegation included Hon. Festus ya Mbala, Minister of Ports.`, ['Festus ya Mbala', 'Minister of Ports']],
    ['no other officials in the post', `${SESSION} The Peruvian delegation included Hon. Mario Prado, Minister of Ports, and Senior Government Officials.`, ['Mario Prado', 'Minister of Ports']],
  ])('%s', (_what, text, wanted) => expect(named(text)).toContainEqual(wanted));

  it('parts a king from a princess whose father’s name she bears', () => {
    expect(named('Peruvian army chief General Luis Rojas received King Hamid II of Jordan, accompanied by Princess Rania bint Hamid II, in Lima on Monday.')).toContainEqual(['Hamid II', 'King']);
  });

  it('takes no place behind “in” for a person', () => {
    expect(named(`${SESSION}\n\nDuring their meeting in Chorrillos, the head of the Peruvian ports, Mario Prado, thanked all.`).flat()).not.toContain('Chorrillos');
  });
});

describe('no engagement of two', () => {
  it.each([
    ['a trip that is put off', 'Postponement of the trip of the Peruvian Prime Minister\n\nMario Prado will not be in Suva on Monday. The Peruvian Prime Minister was to travel to Fiji for the Peru–Fiji Intergovernmental Committee.'],
    ['chiefs of many armies', 'Peruvian army chief General Luis Rojas praised the trust among the chiefs of armies of 32 Pacific countries\n\nThe two-day Pacific Armies Chiefs Conference (PACC) ended in Lima on Monday.'],
    ['an organ of a community', 'The 28th Meeting of the Council for Foreign Relations of the Caribbean Community was held in Basseterre, St. Kitts and Nevis, on Monday under Minister Ana Hart, with Jamaica in the chair.'],
  ])('%s', (_what, text) => expect(read(text).isEngagement).toBe(false));

  it('reads a signing that speaks of something else put off', () => {
    expect(read('Behind the postponement of a referendum on their dispute, Peru and Fiji signed an agreement on fisheries in Lima on Monday.').isEngagement).toBe(true);
  });

  it('reads the call of a task group on a day of remembrance', () => {
    expect(primary('The Peruvian Navy Cruise Training Task Group arrived at Suva port, Fiji, on Monday in time for the 70th anniversary of the treaty.')).toMatchObject({ type: 'port-call' });
  });
});
