import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const topics = (text: string): string => (primary(text)?.topics ?? []).join(' | ').toLowerCase();

describe('ships in port', () => {
  it.each([
    ['visit', 'USS Wayne Visits Suva\n\nLocal officials cheered on 7 March as USS Wayne (DDG 310) pulled away from her berth in Suva, after a four-day port visit to Fiji.', '2025-03-04', '2025-03-07'],
    ['port-call', 'The frigate HMS Argyll arrived in Suva, Fiji, on 7 March after a four-day visit to Tonga.', '2025-03-07', undefined],
  ])('make a %s, as the report calls it', (type, text, dateStart, dateEnd) => {
    expect(primary(text)).toMatchObject({ type, city: 'Suva', dateStart, ...(dateEnd === undefined ? {} : { dateEnd }) });
  });

  it('is what two do, where the opening goes on to an exercise of many', () => {
    const told = read('The Peruvian frigate BAP Quispe, which made a port call at Suva in Fiji on 7 March, has left to take part in Phase II of the quadrilateral Exercise Coral Line.\n\nThe first phase was held with the participation of the navies of Peru, Chile, Tonga and New Zealand.');
    expect(told.primary).toMatchObject({ type: 'port-call', series: null });
    expect(told.primary?.countries.toSorted()).toEqual(['FJ', 'PE']);
    expect(told.otherEngagements.every((other) => other.series?.edition !== 2)).toBe(true);
  });

  it('names her commanding officer, and not who wrote the report', () => {
    const told = primary('By Ensign Jane Holm, Fleet News\n\nUSS Wayne visited Suva, Fiji, on 7 March. “It was a fine stay,” said Capt. Paul Reed, Wayne commanding officer.');
    expect(told?.participants.map((one) => one.name)).toEqual(['Paul Reed']);
  });

  it.each([
    ['at Walu port', 'Walu'],
    ['at Port Walu', 'Walu'],
    ['at Walu naval base', 'Walu'],
  ])('finds a town that no list holds: %s', (words, city) => {
    expect(primary(`The second edition of Exercise Blue Heron of the Peruvian and Fijian navies began ${words} on Monday.`)?.city).toBe(city);
  });
});

describe('desks and short forms', () => {
  it('keeps what stands in brackets in a post, and ends it before the other side', () => {
    expect(primary('Peru and Fiji held consultations in Lima on Monday. The Peruvian delegation was led by Luis Rojas, Joint Secretary (UN Political), Ministry of Foreign Affairs and the Fijian side was led by Ms Mere Tiko, Deputy Director.')?.participants[0]).toMatchObject({ name: 'Luis Rojas', post: 'Joint Secretary (UN Political), Ministry of Foreign Affairs', country: 'PE' });
  });

  it('reads the last round under its short form', () => {
    expect(read('Peru and Fiji held Foreign Office Consultations (FOC) in Lima on Monday. The last FOCs were held in March 2021.').otherEngagements.map((other) => [other.title, other.status])).toEqual([['last FOCs (Foreign Office Consultations)', 'reported-only']]);
  });

  it.each([
    ['The visit comes on the heels of one by Minister Mere Tiko on 3 March to hold the third Annual Defence Dialogue.', 'third Annual Defence Dialogue', 'reported-only'],
    ['The Joint Working Group on Forests took place in April.', 'Joint Working Group on Forests', 'reported-only'],
    ['It was agreed to convene the Joint Working Group on Forests in December.', 'Joint Working Group on Forests', 'planned'],
  ])('tells by the day, or by the tense, whether it took place: %s', (text, title, status) => {
    expect(read(`Peru and Fiji held Foreign Office Consultations in Lima on Monday. ${text}`).otherEngagements.map((other) => [other.title, other.status])).toEqual([[title, status]]);
  });

  it('takes a list of those of whom was spoken for no parties', () => {
    const told = primary('Defence Secretary Paul Reed and British Defence Secretary Anna Firth discussed security during a meeting at the Pentagon today. They talked about the Islamic State of Iraq and Syria, as well as topics including Afghanistan, North Korea and Iran.');
    expect(told?.countries.toSorted()).toEqual(['GB', 'US']);
  });

  it('is news, whatever the page says above it', () => {
    expect(read('Can’t connect right now! Retry\n\nPeruvian army chief meets top Fijian general\n\nPeruvian army chief General Luis Rojas met Fijian Commander Major General Pio Tiko in Lima on Monday.').isEngagement).toBe(true);
  });
});

describe('what an exercise practises', () => {
  it('reads the list behind “participate in”, with its qualities', () => {
    const told = topics('Exercise Blue Heron of the Peruvian and Fijian navies began in Suva on Monday. The ships will participate in intensive surface warfare drills, weapon firing, seamanship evolutions and coordinated air operations.');
    for (const words of ['surface warfare', 'weapon firing', 'seamanship evolutions', 'coordinated air operations']) expect(told).toContain(words);
  });

  it('leaves qualities without a matter alone', () => {
    expect(primary('Peru and Fiji held a defence dialogue in Lima on Monday. They discussed a free, open and inclusive Pacific, fisheries and various facets of cooperation.')?.topics.map((one) => one.toLowerCase())).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:free|open|facets)/)]));
  });
});
