import { describe, expect, it } from 'vitest';
import { read } from './support';

const MET = 'Foreign Minister Ana Quispe of Peru met Foreign Minister Tomasi Vakatora of Fiji in Suva on 3 March 2025.';

function others(text: string): Array<{ title: string; dateStart: string | null; edition: number | null }> {
  return read(text).otherEngagements.map(({ title, dateStart, series }) => ({ title, dateStart, edition: series?.edition ?? null }));
}

const titles = (text: string): string => others(text).map(({ title }) => title).join(' | ');

describe('events that a noun names beside a day of its own', () => {
  it.each([
    ['Work had begun at a senior officials meeting in Lima from 15 to 17 January 2025.', 'fficials meeting in Lima', '2025-01-15'],
    ['The meeting came just days before the 26 March signing of a peace agreement.', 'Signing of a peace agreement', '2025-03-26'],
    ['They had agreed on it during a meeting between Secretary Luis Rojas and his counterpart Sera Naidu on 1 September 2024.', 'Luis Rojas', '2024-09-01'],
    ['Friday’s encounter was a follow-up to the previous gathering in Lima on 16 February.', 'Gathering in Lima', '2025-02-16'],
  ])('in: %s', (text, title, day) => {
    const found = others(`${MET} ${text}`).find((one) => one.title.includes(title));
    expect(found?.dateStart).toBe(day);
  });

  it.each([
    'The ministry told a news conference on 10 March that trade had grown.', 'A regular meeting is held on 10 May of each year.', 'The accord has been in force since the meeting before 1 May 1991.',
    'The meeting in Suva on 3 March was friendly.', 'The talks, he said on 10 March, were friendly.',
  ])('and not in: %s', (text) => {
    expect(others(`${MET} ${text}`)).toEqual([]);
  });
});

describe('events to come without a day', () => {
  it('are what two agree to hold, and where somebody will go', () => {
    expect(titles(`${MET} They also agreed to convene next week a meeting of central bankers to study the matter.`)).toContain('A meeting of central bankers');
    expect(titles(`${MET} A Peruvian economic delegation will soon visit the port of Lautoka to see its docks.`)).toContain('A Peruvian economic delegation will soon visit the port of Lautoka');
  });

  it('are not what was only spoken of, or called off', () => {
    expect(others(`${MET} They agreed on the importance of a meeting of minds.`)).toEqual([]);
    expect(others(`${MET} The delegation visited the port of Lautoka.`)).toEqual([]);
  });
});

describe('visits of several, and rounds told by a number alone', () => {
  it('are one each', () => {
    const text = `${MET} They spoke of trade after the visits of President Luis Rojas to Fiji in October 2024 and of Prime Minister Sera Naidu to Peru in January 2025.`;
    expect(titles(text)).toContain('Visit of President Luis Rojas to Fiji');
    expect(titles(text)).toContain('Visit of Prime Minister Sera Naidu to Peru');
    expect(titles(`${MET} They spoke of the many visits of experts to Fiji.`)).toBe('');
  });

  it('belong to the series of the report', () => {
    const text = 'Peru and Fiji held their sixth political consultation in Suva on 3 March 2025. Deputy Minister Ana Quispe of Peru and Deputy Minister Tomasi Vakatora of Fiji took the chair. The fifth consultation took place in Lima in July 2023. Officials said the seventh would be convened in Lima in 2027.';
    expect(others(text).map(({ edition }) => edition)).toEqual([5, 7]);
    expect(others(text.replace('The fifth consultation took place', 'The fifth speaker took his place').replace('the seventh would be convened', 'the seventh speaker was thanked'))).toEqual([]);
  });

  it('are told by a signing on a day without a year', () => {
    expect(read('The navies of Peru and Fiji concluded their staff talks in Suva. They spoke of patrols. On April 2, Peru and Fiji signed a trade agreement.', null).otherEngagements.map(({ title, dateStart }) => [title, dateStart])).toEqual([['Peru and Fiji signed a trade agreement', null]]);
  });
});

describe('the edition of an exercise', () => {
  it('is that beside its name in quotes, not that of an earlier one', () => {
    const { primary } = read('Nepal and India conclude joint training exercise Vajra Setu\n\nThe 16th edition of “Vajra Setu,” the joint training exercise of India and Nepal, concluded here on Thursday. The 15th edition of the joint exercise was held in Pithoragarh.');
    expect(primary?.series).toEqual({ name: 'Vajra Setu', edition: 16 });
  });

  it('is told by “the edition of the games”, and its whole name stays', () => {
    const { primary } = read('Peruvian and Fijian seamen faced virtual scenarios as part of the Bilateral Crisis Games 2019. The combined exercise was conducted in Suva, April 22-26. It was a success. In the 21st edition of the games, both delegations confronted threats.', '2019-06-03');
    expect(primary?.series).toEqual({ name: 'Crisis Games', edition: 21 });
  });
});
