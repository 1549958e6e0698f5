import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const people = (text: string): unknown[] => primary(text)?.participants.map(({ name, post, country }) => [name, post, country]) ?? [];

const MET = 'Peruvian Defence Minister Ana Quiroz met Fijian Defence Minister Pio Tiko in Suva on Monday.';

describe('gifts between states', () => {
  const GIFT = 'The Royal Fiji Navy received a new patrol boat as a donation from the government of Peru on 10 March.';

  it('reads a gift whose ceremony is told further down, with those who spoke of it', () => {
    const text = `${GIFT}\n\nAt the event, Peruvian Ambassador Luis Rojas spoke about the boat. Dr Mere Vula, Minister of Defence, expressed gratitude to the P.R. government for its generous donation. Crews will be trained. The handover ceremony took place in Suva.`;
    expect(primary(text)).toMatchObject({ type: 'ceremony', dateStart: '2025-03-10', countries: expect.arrayContaining(['FJ', 'PE']) as string[] });
    expect(people(text)).toEqual([['Luis Rojas', 'Peruvian Ambassador', 'PE'], ['Mere Vula', 'Minister of Defence', 'FJ']]);
  });

  it('reads a gift whose day of handing over is told', () => {
    expect(primary('Peru donates trucks to Fiji\n\nPeru has handed the first 40 trucks to Fiji in a show of support.\n\nThe trucks are green. They have six wheels, and each can carry twelve. General Pio Tiko spoke of the roads.\n\nThey were handed over this Monday at the port of Suva.')).toMatchObject({ type: 'ceremony', dateStart: '2025-03-10' });
  });

  it.each([
    ['without an occasion', `${GIFT} The boat is grey.`],
    ['of words', 'The Peruvian government presented a paper on fisheries to Fiji. A brief ceremony closed the day.'],
    ['of one country alone', 'The navy of Peru received a new patrol boat as a donation. A brief ceremony was held in Callao.'],
  ])('takes no gift %s for an engagement', (_what, text) => expect(read(text).isEngagement).toBe(false));
});

describe('who is at home', () => {
  it.each([
    ['who receives', 'Peruvian Defence Minister Ana Quiroz received on Monday Pio Tiko, Fijian Minister of Defence.', 'PE'],
    ['who is called on', 'General Pio Tiko, commander of the Fijian army, on Monday called on General Luis Rojas, Peruvian chief of staff.', 'PE'],
    ['who welcomes the guests, by surname', 'Peruvian Defence Minister Ana Quiroz and her Fijian counterpart Pio Tiko discussed training on Monday.\n\nWelcoming the guests, Quiroz spoke of the sea.', 'PE'],
    ['who has visitors', 'Commodore Ana Quiroz of the Peruvian Navy opened the Fifth Exchange Meeting with Fiji at the Harbour Hotel. Leading the visiting delegation from the Fijian Navy, Captain Pio Tiko thanked her.', 'PE'],
    ['a base of the host', 'The navies of Fiji and Peru began the exercise Blue Gannet at the Peruvian Callao Naval Base on Monday.', 'PE'],
    ['a visit told with its guest between', 'The official visit by the Minister of Defence of Fiji, Pio Tiko, to Peru began on Monday.', 'PE'],
    ['the capital named behind its country', 'Fijian Ambassador Pio Tiko handed over the tents to Peruvian Minister Ana Quiroz at a ceremony in Peru’s capital Lima on Monday.', 'PE'],
  ])('%s', (_what, text, country) => expect(primary(text)?.venueCountry).toBe(country));

  it('does not take the subject of an office for its place', () => {
    expect(primary('SUVA: The 6th round of Bilateral Political Consultations between Fiji and Peru was held here on Monday. The Peruvian side was headed by Ana Quiroz, director general for Asia, at the Peruvian Foreign Ministry.')?.venueCountry).toBe('FJ');
  });

  it('tells nothing of two who speak from afar', () => {
    expect(primary('Peruvian Defence Minister Ana Quiroz met her Fijian counterpart Pio Tiko by video on Monday. Quiroz had hosted Tiko before.')?.venueCountry).toBeNull();
  });

  it('tells the country of a third where two met there', () => {
    expect(primary('Peruvian Foreign Minister Ana Quiroz told her Fijian counterpart Pio Tiko on Monday that the sea is wide, as the pair held talks in Norway.')?.venueCountry).toBe('NO');
    expect(primary('Foreign Ministers Ana Quiroz of Peru and Pio Tiko of Fiji agreed on fisheries.\n\nThe two ministers signed today in Brussels a memorandum between Peru and Fiji.')).toMatchObject({ venueCountry: 'BE' });
  });

  it.each([
    ['a town of several words is none of its first', 'The Brazilian and Argentine armies began Exercise Blue Gannet at the training camp in Rosário do Sul, Rio Grande do Sul, on Monday.', 'Rosário do Sul', 'BR'],
    ['a town by its middle', 'Peruvian Minister Ana Quiroz met Fijian Minister Pio Tiko on Monday. The meeting took place at the ministry in downtown Lima.', 'Lima', 'PE'],
    ['a lesser town of a third country beside a summit', 'The top diplomats of Peru and Fiji met on Monday on the margins of a summit in San Francisco.', 'San Francisco', 'US'],
    ['a house is no town', 'Peruvian Minister Ana Quiroz was received by the President of Seychelles, Luc Morel, at Maison Quéau de Quinssy on Monday.', null, 'SC'],
  ])('%s', (_what, text, city, venueCountry) => expect(primary(text)).toMatchObject({ city, venueCountry }));

  it('reads the town behind the hall', () => {
    expect(primary('The 28th Session of the Kenya-Zambia Joint Permanent Commission on Defence and Security was held at the Cedar Park Lodge, Kazungula, Zambia, from 17 to 20 February 2025.')).toMatchObject({ city: 'Kazungula', venueCountry: 'ZM' });
  });
});

describe('days', () => {
  it.each([
    ['the year by its distance', `${MET}\n\nEarlier, on 22 February this year, President Luis Rojas and President Mere Vula met in Lima.`, '2025-02-22'],
    ['the year before', `${MET}\n\nOn May 5 last year, President Luis Rojas and President Mere Vula met in Lima.`, '2024-05-05'],
  ])('%s', (_what, text, day) => expect(read(text).otherEngagements.map(({ dateStart }) => dateStart)).toContain(day));

  it('reads days of this month', () => {
    expect(primary('The Peruvian frigate BAP Quispe will be berthed at the Port of Suva, Fiji, from the 16th to 19th of this month.')).toMatchObject({ dateStart: '2025-03-16', dateEnd: '2025-03-19' });
  });

  it('counts the first day of talks that are told by their end and length', () => {
    expect(primary('The 17th Peru–Fiji Navy Staff Talks concluded on March 8, 2025, in Lima. The two-day Staff Talks covered training.')).toMatchObject({ dateStart: '2025-03-07', dateEnd: '2025-03-08' });
  });

  it('takes the range that holds the day of the opening', () => {
    expect(primary('Peru and Fiji on Tuesday opened the 14th session of their Joint Commission on Fisheries in Lima.\n\nThe session, which runs from March 11 to March 14, is held at the port.')).toMatchObject({ dateStart: '2025-03-11', dateEnd: '2025-03-14', series: { edition: 14 } });
  });

  it('takes the day of the drill, not that on which an army spoke', () => {
    expect(primary('The Peruvian and Fijian air forces held a joint exercise over the sea, the Peruvian army said Wednesday.\n\nThe drill was conducted on Tuesday.')).toMatchObject({ dateStart: '2025-03-11' });
  });

  it('tells no day of what took place “recently”', () => {
    expect(primary('Peruvian Foreign Minister Ana Quiroz recently held talks with her Fijian counterpart Pio Tiko in Lima.')).toMatchObject({ dateStart: null, dateEnd: null });
  });
});

describe('places of filing', () => {
  it.each([
    ['behind an agency in brackets', '(NEWSWIRE) New Delhi, 10 Mar (ANW) Peruvian Secretary Ana Quiroz met Indian Secretary Ravi Menon.', 'New Delhi'],
    ['with the day inside the brackets', 'LIMA, (Wire Service / ANW - 10th Mar, 2025) Ana Quiroz, Minister of State, received, in her office, Fijian Chief of General Staff Pio Tiko.', 'Lima'],
    ['on a line with its country', 'Peru and Fiji to trade more\n\nLIMA, Peru\n\nPeruvian Minister Ana Quiroz met her Fijian counterpart Pio Tiko on Monday.', 'Lima'],
  ])('%s', (_what, text, city) => expect(primary(text)?.city).toBe(city));
});
