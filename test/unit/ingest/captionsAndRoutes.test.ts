import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const sides = (text: string): unknown[] => primary(text)?.participants.map(({ name, country }) => [name, country]) ?? [];
const others = (text: string): unknown[] => read(text).otherEngagements.map(({ title, status }) => [title, status]);
const stripped = (text: string): string[] => read(text).stripped.filter(({ reason }) => reason === 'caption of a picture').map((one) => one.text.trim());

const MET = 'Peruvian Foreign Minister Ana Quispe met her Fijian counterpart Pio Tiko in Suva on Monday.';

describe('captions of pictures', () => {
  it('leaves out a caption that a page lets one hide', () => {
    expect(stripped(`Minister Quispe arrives with General Mario Prado. Jone Bale/Pool hide caption\n\n${MET}`)).toHaveLength(1);
  });

  it('parts a caption from the place of filing into which it runs', () => {
    expect(primary(`Minister Ana Quispe (right) greets General Mario Prado at the gate of the palace – Andina picLIMA, March 10 – ${MET.replace(' in Suva', '')}`)).toMatchObject({ dateStart: '2025-03-10', city: 'Lima' });
  });
});

describe('places and days', () => {
  it('takes no place on the way for the venue', () => {
    expect(primary('The Japanese training ship JS Mirai arrived on Monday in Fiji. The port call comes within a voyage from Kure, Hiroshima via Majuro.')).toMatchObject({ city: null, venueCountry: 'FJ' });
  });

  it('passes over a year of another calendar', () => {
    expect(primary(`${MET} The notes are dated 10 March 2081.`)).toMatchObject({ dateStart: '2025-03-10', dateEnd: '2025-03-10' });
    expect(read('Nepal and Peru signed a memorandum on mountain rescue in Kathmandu on the 23rd of January 2081.').primary?.dateStart).toBeNull();
  });

  it('keeps the meeting where it was, not where the guest went on another day', () => {
    expect(primary('Peruvian Foreign Minister Ana Quispe met Fijian Foreign Minister Pio Tiko on Monday. Minister Quispe visited Nadi, Fiji, on Tuesday.')?.city).toBeNull();
  });

  it('reads a long line of filing in capitals', () => {
    expect(primary('JOINT BASE SAN ANTONIO-FORT SAM HOUSTON, Texas (March 10, 2025) – General Luis Rojas of the Peruvian army visited the U.S. Army North on Monday and met its commander.')).toMatchObject({ dateStart: '2025-03-10', venueCountry: 'US' });
  });

  it('takes a country behind town and district for the venue', () => {
    expect(primary('Peru and Fiji began a joint exercise on Monday. The opening of the exercise was held at Quispe Garrison, Muara District, Fiji.')?.venueCountry).toBe('FJ');
  });
});

describe('who is on which side', () => {
  it('reads a list of those of one side', () => {
    expect(sides('Peru and Fiji held the 2nd Fisheries Dialogue in Lima on Monday. Participating Fijian Ministers included Minister for Trade Pio Tiko and Minister for Health Jone Bale.')).toEqual([['Pio Tiko', 'FJ'], ['Jone Bale', 'FJ']]);
  });

  it('gives two commanding officers their post', () => {
    expect(primary('Peru and Fiji began a joint exercise in Suva on Monday. It was opened by Commanding Officers Lt Col Luis Rojas and Lt Col Pio Tiko.')?.participants.map(({ name, post }) => [name, post])).toEqual([['Luis Rojas', 'Commanding Officer'], ['Pio Tiko', 'Commanding Officer']]);
  });

  it('parts honorifics of the Caribbean from names', () => {
    expect(primary('Prime Minister the Most Hon. Luis Rojas of Peru met the Prime Minister of Fiji, Dr. the Hon. Pio Tiko, in Suva on Monday.')?.participants.map(({ name }) => name)).toEqual(['Luis Rojas', 'Pio Tiko']);
  });

  it('takes the post from the text, not from the headline', () => {
    expect(primary('Peru’s Acting Minister for Foreign Affairs Ana Quispe meets Pio Tiko of Fiji\n\nSUVA, March 10 -- Minister of Foreign Affairs Ana Quispe of Peru met her Fijian counterpart Pio Tiko on Monday.')?.participants[0]?.post).toBe('Minister of Foreign Affairs');
  });
});

describe('who commands a ship', () => {
  it('is of the country whose ship it is, also where the post tells only her name', () => {
    expect(sides('Fijian patrol boat FNS Quispe arrived in Darwin, Australia, on Monday for Exercise Coral Shield with HMAS Kestrel.\n\nCommanding Officer of Kestrel Lieutenant Commander Mario Prado said Exercise Coral Shield was part of a wide partnership with Fiji.')).toEqual([['Mario Prado', 'AU']]);
  });
});

describe('who commands a base', () => {
  it('is none of the visitors', () => {
    expect(sides('The Indian Navy ship INS Heron made a port call in Muscat, Oman, on Monday. The crew called on Captain Pio Tiko, Commanding Officer Said Bin Sultan Naval Base.')).toEqual([['Pio Tiko', 'OM']]);
  });
});

describe('what an engagement is', () => {
  it('records a memorandum about companies that two states sign', () => {
    expect(primary('Peru and Fiji signed a memorandum on transparency for companies in both countries in Lima on Monday.')?.type).toBe('signing');
    expect(primary('Peru signed a memorandum on fisheries with a Fijian company in Lima on Monday.')).toBeNull();
  });

  it('tells the meeting ahead of which two speak', () => {
    expect(others('Peruvian Foreign Minister Ana Quispe spoke by phone with Fijian Foreign Minister Pio Tiko on Monday ahead of a potential meeting between President Luis Rojas and Prime Minister Mere Vula.')).toEqual([['Meeting between President Luis Rojas and Prime Minister Mere Vula', 'planned']]);
  });

  it('reads the number of a body that no list holds', () => {
    expect(primary('Peru and Fiji held the 20th Meeting of the Migratory and Consular Affairs Group in Lima on Monday.')).toMatchObject({ series: { name: 'Migratory and Consular Affairs Group', edition: 20 } });
  });

  it('makes a planned event of a conference that both will attend, and none of the office that runs it', () => {
    expect(others(`${MET} Both will attend the ninth ASEAN Regional Forum on 20 May.`)).toHaveLength(1);
    expect(others(`${MET} Both thanked the Secretary General of the ASEAN Regional Forum.`)).toEqual([]);
  });
});
