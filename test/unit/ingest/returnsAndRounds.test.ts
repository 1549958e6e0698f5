import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const sides = (text: string): unknown[] => primary(text)?.participants.map(({ name, country }) => [name, country]) ?? [];
const others = (text: string): unknown[] => read(text).otherEngagements.map(({ title, dateStart, status }) => [title, dateStart, status]);

describe('told by its end, or before it begins', () => {
  it('reads a visit from which somebody has returned', () => {
    expect(primary('LIMA, March 10 -- General Luis Rojas returned to Peru on Monday after a five-day official visit to Fiji during which he met its leaders.')).toMatchObject({ type: 'visit', dateStart: '2025-03-06', dateEnd: '2025-03-10', venueCountry: 'FJ' });
  });

  it('counts the days of a visit that is to come', () => {
    expect(primary('Peruvian army chief General Luis Rojas will arrive in Fiji on March 14 on a five-day official visit.')).toMatchObject({ dateStart: '2025-03-14', dateEnd: '2025-03-18' });
  });

  it('keeps those who will co-chair on one of the days of the session', () => {
    expect(sides('The fourth session of the Joint Commission between Peru and Fiji will be held from 20 to 21 March in Lima. Foreign Minister Ana Quispe of Peru will co-chair it with Fijian Foreign Minister Pio Tiko on 21 March.')).toEqual([['Ana Quispe', 'PE'], ['Pio Tiko', 'FJ']]);
  });
});

describe('what else is told', () => {
  const MET = 'Peruvian army chief General Luis Rojas met his Fijian counterpart Gen Pio Tiko in Suva on Monday.';

  it('takes the day behind the act, not one of a clause aside, and whom the act names', () => {
    expect(others(`${MET}\n\nGen Rojas, who took charge as the 29th chief on January 30 after Gen Mario Prado retired from service, will call on Fijian Prime Minister Mere Vula on Thursday.`)).toEqual([[expect.stringContaining('Mere Vula'), '2025-03-13', 'planned']]);
  });

  it.each([
    ['A Senior Officials’ meeting of the Joint Commission which will be held on 20 March will precede the session.', 'Senior Officials’ meeting', '2025-03-20', 'planned'],
    ['These ties are advanced through meetings like the recently concluded Trade and Investment Council in Suva.', 'Trade and Investment Council', null, 'reported-only'],
    ['Minister Quispe met with Minister Tiko on Thursday morning, prior to the fourth session of the Joint Commission.', 'met with', '2025-03-06', 'reported-only'],
  ])('%s', (text, words, day, status) => {
    expect(others(`The fourth session of the Joint Commission between Peru and Fiji was held in Lima on Tuesday under Minister Ana Quispe and Minister Pio Tiko. ${text}`)).toContainEqual([expect.stringContaining(words), day, status]);
  });
});

describe('posts and sides', () => {
  it.each([
    ['Naval Adviser to the Peruvian embassy in Fiji Commander Luis Rojas', 'PE'],
    ['Naval Adviser to Fiji Commander Luis Rojas', 'PE'],
  ])('%s is of %s', (words, country) => {
    expect(primary(`The Peruvian frigate BAP Quispe arrived at Suva, Fiji, on Thursday. Commodore Pio Tiko of Fiji and ${words} were present.`)?.participants.find((one) => one.name === 'Luis Rojas')?.country).toBe(country);
  });

  it('reads an office before the post', () => {
    expect(primary('Peru and Fiji held the 2nd Fisheries Dialogue in Lima on Monday. It was chaired by the Peruvian Department of Trade Acting Coordinator for Fisheries Luis Rojas and Fiji’s Ministry of Foreign Affairs Additional Secretary for the UN and Economic Diplomacy Mere Tiko.')?.participants).toMatchObject([
      { name: 'Luis Rojas', post: 'Peruvian Department of Trade Acting Coordinator for Fisheries', country: 'PE' },
      { name: 'Mere Tiko', post: 'Fiji’s Ministry of Foreign Affairs Additional Secretary for the UN and Economic Diplomacy', country: 'FJ' },
    ]);
  });

  it('tells for whom somebody signs', () => {
    expect(sides('Peru and Fiji signed a memorandum on health in Lima on Monday. It was signed by Deputy Director of Health Mario Prado, on behalf of the Government of Peru and His Excellency Jone Bale, Secretary to the Ministry of Health of Fiji.')).toEqual([['Mario Prado', 'PE'], ['Jone Bale', 'FJ']]);
  });

  it('takes the office of a counterpart from who is spoken of', () => {
    const told = primary('Peruvian army chief General Luis Rojas will arrive in Fiji on March 14.\n\nGen Rojas will call on Prime Minister Mere Vula.\n\nHe will also hold a meeting with his Fijian counterpart Gen Pio Tiko.');
    expect(told?.participants.find((one) => one.name === 'Pio Tiko')?.post).toBe('Fijian army chief');
  });
});

describe('series and their short forms', () => {
  it('counts a convening, and puts the short form into the title', () => {
    const told = primary('SUVA, Fiji – The fifth convening of the Cooperation Afloat and Training (CAT) Fiji exercise of the U.S. and Fijian navies began at Walu Naval Base, March 7.');
    expect(told?.series).toMatchObject({ edition: 5 });
    expect(told?.title).toContain('CAT');
  });
});

describe('no engagements', () => {
  it.each([
    'Press Conference, Brisbane\n\n20 February 2025\n\nDEPUTY PRIME MINISTER, LUIS PRADO: What we have seen off Fiji and Peru is unusual.\n\nJOURNALIST: Minister, are you worried?\n\nDEPUTY PRIME MINISTER: I met many veterans of Peru here.',
    'Press Conference of the ministers of Peru and Fiji was announced for Monday.',
  ])('%s', (text) => {
    expect(read(text).isEngagement).toBe(false);
  });
});
