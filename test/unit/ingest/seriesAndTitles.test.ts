import { describe, expect, it } from 'vitest';
import { read } from './support';

const series = (text: string): unknown => read(text).primary?.series;

describe('the whole name of a series', () => {
  it.each([
    ['a list of fields', 'The US–Vietnam Political, Security, and Defense Dialogue was convened in Hanoi on 10 March 2025 for its 14th session.', 'Political, Security, and Defense Dialogue', 14],
    ['a 2+2 meeting', 'The inaugural UK–Indonesia 2+2 Foreign and Defence Ministers’ Dialogue took place in London on 11 March.', '2+2 Foreign and Defence Ministers’ Dialogue', 1],
    ['a name in quotes before the word', '“Sea Lynx”, the bilateral naval exercise between India and Thailand, began in Phuket on Monday. INS Kavach took part in the second edition of Ex Sea Lynx.', 'Sea Lynx', 2],
    ['a name behind a numbered exercise', 'Peru and Chile open naval exercise\n\nThe 21st edition of the exercise, CONDOR-25, of Peru and Chile will be conducted off Callao from 10 to 17 March 2025.', 'CONDOR', 21],
    ['a session in which something was signed', 'Kenya and Peru have signed two memoranda of understanding in Lima, the ministry said. They signed them during the eighth meeting of the Kenya–Peru Joint Trade Commission.', 'Joint Trade Commission', 8],
    ['an announced meeting of three', 'I look forward to attending the inaugural Trilateral Meeting in Bali on 20 March with Australia, Indonesia and Timor-Leste.', 'Trilateral Meeting', 1],
  ])('%s', (_what, text, name, edition) => {
    expect(series(text)).toEqual({ name, edition });
  });

  it.each([
    ['words for an exercise are no name', 'Kenyan and Peruvian troops conducted their first joint exercise near Lima on Monday.'],
    ['what a guest came for is not what the report tells', 'Peruvian Minister Ana Quispe received Kenyan Secretary Paul Otieno in Lima on Monday. Otieno is on a visit to Peru to co-chair the 5th Joint Defence Committee.'],
    ['a conference that is attended', 'Kenyan Minister Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday after attending the 3rd Ocean Conference.'],
  ])('none: %s', (_what, text) => {
    expect(series(text)).toBeNull();
  });

  it('takes both phases of an exercise for its days, and three countries that stand in a list', () => {
    const reading = read('Naval cooperation between India, Peru and Chile is growing.\n\nThe 21st edition of the exercise, CONDOR-25, will be conducted off Callao from 10 to 17 March 2025. The harbour phase in Callao lasts from 10 to 13 March 2025.');
    expect(reading.primary).toMatchObject({ dateStart: '2025-03-10', dateEnd: '2025-03-17' });
    expect(reading.primary?.countries.toSorted()).toEqual(['CL', 'IN', 'PE']);
  });
});

describe('titles at a glance', () => {
  it('says in full what fits', () => {
    expect(read('Peruvian Minister Ana Quispe met Kenyan Secretary Paul Otieno in Lima on Monday.').primary?.title).toBe('Peru–Kenya meeting of Peruvian Minister Ana Quispe and Kenyan Secretary Paul Otieno in Lima');
  });

  it('leaves out the country of a post first, and what stands behind the office', () => {
    const { title } = read('Ambassador of the Republic of Finland to the State of Qatar Pekka Salonen called on Qatari Minister of State for Foreign Affairs Sultan bin Saad Al Noor in Doha on Monday.').primary ?? { title: '' };
    expect(title).toBe('Qatar–Finland meeting of Ambassador Pekka Salonen and Minister of State for Foreign Affairs Sultan bin Saad Al Noor');
  });

  it('names offices alone where names would make it too long', () => {
    const { title } = read('Chief of Defence Staff General Anil Balasubramanian met Secretary General of the Ministry of Defence of Oman Mohammed bin Nasser bin Ali Al Harthi of Oman in New Delhi, India, on Monday.').primary ?? { title: '' };
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toContain('Chief of Defence Staff and Secretary General');
  });

  it('tells what a paper that was signed is about', () => {
    expect(read('Peruvian Minister Ana Quispe and Kenyan Minister Paul Otieno signed a memorandum of understanding on legal and judicial cooperation in Lima on Monday.').primary?.title).toContain('signing of a memorandum of understanding on legal and judicial cooperation');
  });
});

describe('headings and datelines', () => {
  it('takes a line that the page marks for a heading, whatever its length and its full stop', () => {
    const reading = read('## Peru and Kenya sign two agreements on trade and on fisheries, says the ministry, which also speaks of a long and warm friendship.\n\nPeruvian Minister Ana Quispe met Kenyan Minister Paul Otieno in Lima on Monday.');
    expect(reading.primary).toMatchObject({ type: 'meeting', dateStart: '2025-03-10' });
  });

  it('lets the weekday of a dateline tell the year, near to the years of the text', () => {
    const text = (day: string): string => `LIMA, ${day} – Peruvian Minister Ana Quispe met Kenyan Minister Paul Otieno here on Monday. They recalled the talks of March 2024.`;
    const told = read(text('Nov 24'), null);
    expect(told.primary?.dateStart).toBe('2025-11-24');
    expect(told.doubts).toContain('The year is not in the report; it is taken from another date of the text.');
    expect(read('LIMA, Monday, Nov 24 – Peruvian Minister Ana Quispe met Kenyan Minister Paul Otieno today. They recalled the talks of March 2024.', null).primary?.dateStart).toBe('2025-11-24');
  });

  it('guesses no year where no year stands in the text, and keeps that of the day of publication', () => {
    const text = 'LIMA, Monday, Nov 24 – Peruvian Minister Ana Quispe met Kenyan Minister Paul Otieno today.';
    expect(read(text, null).primary?.dateStart).toBeNull();
    expect(read(text, '2025-11-25').primary?.dateStart).toBe('2025-11-24');
  });

  it('reads ordinals that are glued to the next word', () => {
    expect(read('India and Peru will hold Exercise Condor in Lima from 14thto 28th March 2025.').primary).toMatchObject({ dateStart: '2025-03-14', dateEnd: '2025-03-28' });
  });
});

describe('evidence, topics and outcomes', () => {
  const WORD = /[\p{L}\p{N}]/u;

  it('begins and ends with words', () => {
    const reading = read('Lima, March 11: Peruvian Minister Ana Quispe met Kenyan Minister Paul Otieno on Monday. The ministers agreed to train pilots together.');
    const passages = [...reading.evidence, ...reading.topics, ...reading.outcomes];
    expect(passages.length).toBeGreaterThan(8);
    for (const { start, end } of passages) expect([reading.text.charAt(start), reading.text.charAt(end - 1)]).toEqual([expect.stringMatching(WORD), expect.stringMatching(WORD)]);
    expect(reading.outcomes.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['agreed to train pilots together']);
  });

  it('takes no outcome from a quotation, from an adjective or from another year', () => {
    const reading = read('Peruvian Minister Ana Quispe met Kenyan Minister Paul Otieno in Lima on Monday. "We agreed to train pilots together," Otieno said. The agreed actions include visits. An agreement on training was signed in December 2023.');
    expect(reading.outcomes).toEqual([]);
  });

  it('names matters, and no persons, qualities or lines of the page', () => {
    const topics = read('Vice Admiral Luis Polar, Commander of the Peruvian Fleet, met Kenyan Minister Paul Otieno in Lima on Monday. They discussed ocean governance, marine pollution, legal and practical matters, and Ruritania’s unprovoked.\n\nMedia inquiries: Tom Hale 555 0100').primary?.topics.join(' | ') ?? '';
    expect(topics).toContain('Blue economy');
    expect(topics).toContain('marine pollution');
    for (const word of ['Polar', 'unprovoked', 'Media', 'Legal']) expect(topics).not.toContain(word);
  });
});
