import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const sides = (text: string): unknown[] => primary(text)?.participants.map(({ name, country }) => [name, country]) ?? [];

describe('the place of filing', () => {
  it('may stand on a line of its own, and tells whose minister goes without a country', () => {
    const told = primary('Quispe holds phone call with German counterpart\n\nLIMA\n\nForeign Minister Ana Quispe on March 10 held her first discussion with German Foreign Minister Lena Vogel.\n\nBesides relations, the situation in Fiji and the threat to the integrity of Bosnia and Herzegovina were discussed during the phone conversation, the ministry said.');
    expect(told).toMatchObject({ type: 'call', dateStart: '2025-03-10' });
    expect(told?.countries.toSorted()).toEqual(['DE', 'PE']);
  });

  it('ends at a dash that is glued to the town, and is no part of the post', () => {
    expect(primary('CS Otieno meets Fijian Ambassador\n\nNAIROBI– Defence Cabinet Secretary Amos Otieno has on Saturday held a meeting with the Fijian Ambassador to Kenya, Pio Tiko.\n\nThe envoy thanked CS Otieno.')?.participants.map(({ name, post }) => [name, post])).toEqual([['Amos Otieno', 'Defence Cabinet Secretary'], ['Pio Tiko', 'Fijian Ambassador to Kenya']]);
  });

  it('is no day of an event that is said to have been held last week', () => {
    expect(primary('Friday, March 7 2025\n\nLast week, Peru and Fiji held another iteration of their joint fisheries committee meeting in Suva.')).toMatchObject({ dateStart: null, dateEnd: null });
  });
});

describe('series and numbers', () => {
  it.each([
    ['The exercise ‘Desert Lynx – 2025’ of the armies of Peru and Fiji concluded in Suva on Monday. The exercise was the 12th in the Desert Lynx series.', 'Desert Lynx', 12],
    ['The 14th joint army exercise of Peru and Fiji in ‘Desert Lynx’ series began in Suva on Monday.', 'Desert Lynx', 14],
  ])('%s', (text, name, edition) => {
    expect(primary(text)?.series).toEqual({ name, edition });
  });

  it.each([
    ['A two-week long joint exercise of the armies of Peru and Fiji near Suva has been very successful, the Peruvian army said on Tuesday. The exercise, which concluded today, was held for the first time.', '2025-02-27', '2025-03-12'],
  ])('counts back from the last day: %s', (text, dateStart, dateEnd) => {
    expect(primary(text)).toMatchObject({ dateStart, dateEnd });
  });

  it('takes a commission that is only to be formed for no session', () => {
    expect(primary('Peru, Fiji form joint commission\n\nPeru and Fiji have agreed to form a "joint commission" on fisheries. Peruvian Foreign Minister Ana Quispe and her Fijian counterpart Pio Tiko agreed during a meeting in Suva on Monday to go further.')).toMatchObject({ type: 'meeting', city: 'Suva', series: null });
  });
});

describe('acts and matters', () => {
  it.each([
    ['The Minister of Defence of Peru Ana Quispe together with Fijian Minister Pio Tiko have today signed a Defence Cooperation Framework in the fields of innovation, counter-terrorism, joint training and maritime security.', 'signing'],
    ['Peru and Fiji at the weekend entered a wide-ranging five-year defence agreement. It covers innovation, joint training and maritime security.', 'signing'],
    ['The armies of Peru and Fiji held joint training near Suva on Monday.', 'exercise'],
  ])('%s', (text, type) => {
    expect(primary(text)?.type).toBe(type);
  });

  it('does not take the place of what is still to come for that of the visit', () => {
    expect(primary('Peruvian navy chief Admiral Luis Rojas is in Fiji. He met Commodore Pio Tiko today.\n\nAdmiral Rojas, who is on a four-day visit to Fiji, is scheduled to attend the parade of midshipmen in Suva on 14 March.')?.city).toBeNull();
  });

  it('reads a visit that the session came after', () => {
    expect(read('Following the state visit of President Luis Rojas in Fiji, Peru and Fiji convened their Defence Working Group on 10 March. The Fijian side was led by Pio Tiko.').otherEngagements.map(({ title, status }) => [title, status])).toEqual([[expect.stringContaining('tate visit of President Luis Rojas'), 'reported-only']]);
  });
});

describe('names', () => {
  it('tells the sender of an ambassador “for” one country “in” another', () => {
    expect(sides('A delegation headed by the Ambassador for Peru in Fiji HE Ana Quispe visited the naval base in Suva on Monday and was received by Commodore Pio Tiko.')).toEqual([['Ana Quispe', 'PE'], ['Pio Tiko', 'FJ']]);
  });

  it('goes on over titles within a name', () => {
    expect(primary('Peru and Brunei held the 5th Joint Working Committee on Monday. The Brunei delegation was led by Haji Awang Saiful Bin Haji Awang Mansor, Permanent Secretary.')?.participants.map((one) => one.name)).toEqual(['Saiful Bin Haji Awang Mansor']);
  });

  it('keeps who leads a side, by one name and a title', () => {
    expect(sides('Peru and Brunei held the 5th Joint Working Committee on Monday. The Brunei side led by Datin Suriani thanked the guests.')).toEqual([['Suriani', 'BN']]);
  });

  it('reads a shortened rank before a short name of a general', () => {
    expect(sides('Deputy Defence Minister Senior Lieu. Gen. Tran Van Lam hosted a reception in Hanoi on March 10 for a visiting delegation from the Peruvian War College.')).toEqual([['Tran Van Lam', 'VN']]);
  });
});
