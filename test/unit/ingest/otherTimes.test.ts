import { describe, expect, it } from 'vitest';
import { read } from './support';

const OPENING = 'Kenyan Defence Secretary Paul Otieno met Peruvian Defence Minister Ana Quispe in Lima on Monday.';
/** Title, first day and whether it is still to come. */
const others = (text: string): unknown[] => read(`${OPENING}\n\n${text}`).otherEngagements.map(({ title, dateStart, status }) => [title, dateStart, status]);

describe('events of other months and years', () => {
  it.each([
    ['a visit of another year', 'Minister Quispe last visited Nairobi in May 2023.', ['Minister Quispe last visited Nairobi in May 2023', null, 'reported-only']],
    ['a visit that somebody made', 'The talks build on Secretary Otieno’s visit to Lima in June 2022.', ['Secretary Otieno’s visit to Lima in June 2022', null, 'reported-only']],
    ['a visit to come', 'Quispe is to visit Nairobi in the first half of next year.', ['Quispe is to visit Nairobi in the first half of next year', null, 'planned']],
    ['a surname before the act', 'The minister thanked him. Otieno would visit Lima again next month.', ['Otieno would visit Lima again next month', null, 'planned']],
    ['talks named by their month', 'They agreed to take this further at officials’ talks in Nairobi in August.', ['Talks in Nairobi in August', null, 'planned']],
    ['a dialogue named by its year', 'A defence dialogue is planned for next year in Nairobi.', ['Defence dialogue is planned for next year in Nairobi', null, 'planned']],
    ['a commission of another month', 'Trade will be taken up by the Joint Economic Commission in Lima in September.', ['Joint Economic Commission in Lima', null, 'planned']],
    ['a visit later this week', 'Both welcomed the visit to Kenya later this week by Transport Minister Luis Prado.', ['Visit to Kenya later this week by Transport Minister Luis Prado', null, 'planned']],
  ])('%s', (_what, text, wanted) => {
    expect(others(text)).toEqual([wanted]);
  });

  it.each([
    ['a period that holds the event itself', 'It was the second visit to Lima this year.'],
    ['what was signed in some year', 'The two countries signed an agreement on training in 2019.'],
    ['meetings in general', 'The two navies hold regular meetings and joint exercises every year.'],
    ['an exercise that somebody would like to join', 'Kenya announced its participation in Exercise Condor and in Exercise Puma of the Peruvian Navy.'],
    ['a month in which something else happened', 'Trade between the two countries fell in May 2023.'],
  ])('is no event: %s', (_what, text) => {
    expect(others(text)).toEqual([]);
  });

  it('tells two visits of one sentence apart by their times', () => {
    expect(others('The plans go back to President Noor’s visit to Peru in January, after he visited Chile in December 2024.').map((other) => (other as string[])[0])).toEqual(['President Noor’s visit to Peru in January', 'Noor visited Chile in December 2024']);
  });

  it('takes the next meeting for one of the series, and an edition for one of the exercise named before it', () => {
    const text = 'The 4th Kenya–Peru Joint Defence Committee met in Lima on Monday.\n\nThe next meeting will be held in Nairobi in 2026. The armies hold the exercise Condor Shield, whose third edition took place in Cusco from 3 to 9 July 2024.';
    expect(read(text).otherEngagements.map(({ title, dateStart, series, status }) => [title, dateStart, series?.name, series?.edition, status])).toEqual([
      ['next meeting (Joint Defence Committee) in Nairobi', null, 'Joint Defence Committee', null, 'planned'],
      ['exercise Condor Shield in Cusco', '2024-07-03', 'Condor Shield', 3, 'reported-only'],
    ]);
  });

  it('names only who stands in the clause of the act, and guesses no side for people of other times', () => {
    const [other] = read(`${OPENING}\n\nMinister Quispe recalled Prime Minister Omar Said’s visit to Lima in April 2024.`).otherEngagements;
    expect(other?.participants).toEqual([{ name: 'Omar Said', post: 'Prime Minister', country: null }]);
  });

  it('keeps people, places and outcomes of other times out of the event itself', () => {
    const reading = read(`${OPENING}\n\nIn April last year Prime Minister Omar Said visited Cusco and met President Rosa Vega. In May 2023 the ministers signed a protocol on training in Arequipa. The sides agreed to train pilots together.`);
    expect(reading.primary?.participants.map((one) => one.name)).toEqual(['Paul Otieno', 'Ana Quispe']);
    expect(reading.primary?.city).toBe('Lima');
    expect(reading.outcomes.map((one) => one.text)).toEqual(['agreed to train pilots together']);
  });

  it('leaves the place open where only the day before was spent elsewhere', () => {
    expect(read('Kenyan Defence Secretary Paul Otieno met Peruvian Defence Minister Ana Quispe on Monday.\n\nMinister Quispe visited a training centre in Mombasa the day before.').primary?.city).toBeNull();
  });
});
