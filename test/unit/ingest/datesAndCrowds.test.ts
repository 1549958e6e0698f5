import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Published on Wednesday, 12 March 2025. */
const primary = (text: string) => read(text).primary;
const topics = (text: string): string => read(text).topics.map(({ topic }) => topic).join(' | ');

describe('days of the event itself', () => {
  it.each([
    ['two weekdays with their days', 'General Luis Rojas of Peru paid an official visit to Fiji from Sunday 9 to Monday 10 March 2025.', '2025-03-09', '2025-03-10'],
    ['until a day without its month', 'The armies of Peru and Fiji started the Desert Wolf exercise on March 10. The exercise will be held through the 14th, near Lima.', '2025-03-10', '2025-03-14'],
    ['beside the day on which a ministry spoke', 'The Commander of the Fiji Navy recently paid an introductory visit to Peru.\n\nIn a statement yesterday, the ministry said that Commodore Pio Tiko led a delegation to Peru from March 3-4, 2025.', '2025-03-03', '2025-03-04'],
    ['a length without its hyphen', 'The Fijian patrol boat RFNS Kula arrived at the port of Callao, Peru, on a three day official visit today (11).', '2025-03-11', '2025-03-13'],
    ['a long exercise', 'The armies of Peru and Fiji began the Desert Wolf exercise near Lima on 3 March. The 14 days long exercise is the first of its kind.', '2025-03-03', '2025-03-16'],
    ['a ship that enters', 'The Fijian patrol boat RFNS Kula is scheduled to enter Callao, Peru, on Thursday, 20 March 2025, on a three-day goodwill visit.', '2025-03-20', '2025-03-22'],
    ['the end of talks that a caption shows', 'Officers of Peru and Fiji take part in the first meeting of the Joint Defence Committee in Suva on March 10, 2025.\n\nSUVA: Peru and Fiji held the first meeting of their Joint Defence Committee. General Luis Rojas was in Suva to lead the Peruvian delegation for the three-day talks, which concluded on Wednesday.', '2025-03-10', '2025-03-12'],
    ['from today until a weekday', 'The defence ministers of Peru and Fiji are meeting from today until Friday in Suva for the fourth session of the Joint Commission on Defence.', '2025-03-12', '2025-03-14'],
  ])('%s', (_what, text, start, end) => expect(primary(text)).toMatchObject({ dateStart: start, dateEnd: end }));

  it.each([
    ['of a truce', 'Peruvian Minister Ana Quiroz met Fijian Minister Pio Tiko in Suva on Monday. The three day truce was discussed.', '2025-03-10'],
    ['after which talks ended long ago', 'Peru and Fiji held the second meeting of their Joint Defence Committee in Suva on Monday. The three-day talks of 2023, which concluded on 3 May 2023, were the first.', '2025-03-10'],
  ])('takes no length %s', (_what, text, day) => expect(primary(text)).toMatchObject({ dateStart: day, dateEnd: day }));

  it('takes no day from lines of the page', () => {
    expect(primary('Second Peru-Fiji Foreign Ministerial Meeting\n\n/ 05:20 AM March 12, 2025\n\nOn March 6, Ms. Ana Quiroz, Minister for Foreign Affairs of Peru, held the second Peru-Fiji Foreign Ministerial Meeting with Hon. Pio Tiko, Minister for Foreign Affairs of Fiji, in Lima.')).toMatchObject({ dateStart: '2025-03-06' });
    expect(primary('Peru donates trucks to Fiji\n\nPosted by Editor on March 12, 2025 - 8:52 am\n\nThe Peruvian Ministry of Defence has donated 12 trucks to the Fiji Army.\n\nDefence Minister Pio Tiko on Monday (March 10) accepted the trucks during a ceremony at the Army Headquarters.')).toMatchObject({ dateStart: '2025-03-10' });
  });

  it('takes no day long past, and of a plan none that is over', () => {
    const past = primary('The Peruvian frigate BAP Quispe is visiting Suva in Fiji.\n\nThe two navies look forward to more.\n\nOn 4 March 1994, the first Peruvian frigate entered Fijian waters.');
    expect(past?.dateStart).not.toBe('1994-03-04');
    expect(primary('Fijian Foreign Minister Mere Vula will make a visit to Peru in the near future.\n\nDuring the talks in Suva on January 13, Vula had expressed her hopes.')).toMatchObject({ dateStart: null });
  });
});

describe('meetings of many', () => {
  it.each([
    ['counted offices', 'Six Pacific defence ministers, meeting in Fiji, have pledged to work together.\n\nThe ministers agreed on Monday to train with Peru.'],
    ['a list of those who came', 'The Ministry of Foreign Affairs of Peru hosted the first meeting of special envoys on Fiji.\n\nThe meeting brought together envoys from Peru, Chile, Bolivia, and Ecuador.'],
  ])('%s', (_what, text) => expect(read(text)).toMatchObject({ isEngagement: false }));

  it('is none where one minister comes with others of the country', () => {
    expect(read('Peruvian Foreign Minister Ana Quiroz hosted her Fijian counterpart Pio Tiko in Lima on Monday. Tiko was accompanied by six other Fijian ministers.').isEngagement).toBe(true);
  });
});

describe('who takes part', () => {
  it('does not take the language of a short form for a country', () => {
    expect(primary('The Peruvian and Fijian armies carried out Operation Coral from 3 to 5 March. The joint exercise was led by the Southern Military Command (CMS, in Portuguese). The CMS, in Portuguese, thanked all.')?.countries.toSorted()).toEqual(['FJ', 'PE']);
  });

  it('reads a drill that goes on though another was called off', () => {
    expect(read('LIMA – The tie between the Peruvian and Fijian navies remains strong despite the cancellation of drills, an official said. The two navies held a virtual meeting on Monday.').isEngagement).toBe(true);
  });

  it('keeps the leaders who lead a consultation of leaders', () => {
    const names = primary('The 20th Annual Leaders Consultation between Malaysia and Brunei was held in Putrajaya on Tuesday.\n\nThis consultation, led by Prime Minister Ahmad Salleh and Sultan of Brunei Rahman Omar, was attended by ministers.')?.participants.map(({ name }) => name);
    expect(names).toEqual(['Ahmad Salleh', 'Rahman Omar']);
  });

  it('keeps the officers to be called on out of a plan of a leader’s visit', () => {
    const names = primary('Admiral Luis Rojas, Chief of the Peruvian Navy, will pay a visit to Fiji from 20 to 22 March.\n\nThe admiral is scheduled to call on President Mere Vula. He will hold talks with Commodore Pio Tiko of the Fiji Navy.')?.participants.map(({ name }) => name);
    expect(names).toContain('Luis Rojas');
    expect(names).not.toContain('Mere Vula');
  });
});

describe('what exercises and papers are called', () => {
  it.each([
    ['a name with a dash', 'The armies of Peru and Fiji concluded the joint exercise Al-Kassah-1 on Saturday.', 'Al-Kassah', 1],
    ['a series with its number and year', 'Officers of Fiji and Peru today commenced the Kekar Luna Exercise Series 46AB/2025 around Lima.', 'Kekar Luna', 46],
    ['what was signed under it', 'Fiji and Peru have signed a new agreement. The agreement was signed under the third Peru-Fiji Security Dialogue by Minister Mere Vula and Minister Ana Quiroz.', 'Security Dialogue', 3],
    ['the number at the head of the next sentence', 'The foreign ministries of Peru and Fiji have held a consultation meeting in Cusco, a paper said on Tuesday.\n\nThe 5th Bilateral Consultation Meeting was attended by Vice Minister Ana Quiroz and Vice Minister Pio Tiko.', 'Bilateral Consultation Meeting', 5],
  ])('%s', (_what, text, name, edition) => expect(primary(text)?.series).toEqual({ name, edition }));
});

describe('topics', () => {
  const MET = 'Peruvian Defence Minister Ana Quiroz met Fijian Defence Minister Pio Tiko in Suva on Monday.\n\n';

  it.each([
    ['bilateral relations', 'The two discussed bilateral relations.', 'Bilateral relations'],
    ['what is important', 'Both stressed the importance of lighthouse repair.', 'Lighthouse repair'],
    ['partnerships in a field', 'They agreed on partnerships in beekeeping.', 'Beekeeping'],
    ['a scheme with a small word', 'Quiroz presented the Bridge of Friends project to her guest.', 'Bridge of Friends project'],
    ['a dispute over something', 'They spoke of the dispute over lobster grounds.', 'Dispute over lobster grounds'],
  ])('%s', (_what, text, topic) => expect(topics(`${MET}${text}`)).toContain(topic));

  it('takes no hall for a scheme', () => {
    expect(topics(`${MET}They met at the Harbour Convention Centre.`)).not.toContain('Convention Centre');
  });
});
