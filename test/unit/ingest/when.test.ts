import { describe, expect, it } from 'vitest';
import { read } from './support';

/** First and last day of the engagement; published on Wednesday, 12 March 2025. */
const days = (text: string): [string | null, string | null] => {
  const { primary } = read(text);
  return [primary?.dateStart ?? null, primary?.dateEnd ?? null];
};

describe('the days of an engagement', () => {
  it.each<[string, string, [string | null, string | null]]>([
    ['the visit, not the day on which it was announced', 'Two Australian navy ships will visit Indonesia for an exercise, said a statement from the embassy on Tuesday.\n\nThe ships will stay in Surabaya for a four day visit on March 20-23.', ['2025-03-20', '2025-03-23']],
    ['what was said to have happened on a day', 'Peru’s Minister Ana Quispe said she met Chile’s Minister Rosa Diaz in Lima on Monday.', ['2025-03-10', '2025-03-10']],
    ['the day of the report where no other is told', 'Peru’s Minister Ana Quispe met Chile’s Minister Rosa Diaz in Lima, the ministry said on Monday.', ['2025-03-10', '2025-03-10']],
    ['the day of a meeting beside a forum', 'Turkish Foreign Minister Hakan Demir met Qatari Foreign Minister Hamad Al Thani on the sidelines of the Harbour Diplomacy Forum in Antalya on 11 March.', ['2025-03-11', '2025-03-11']],
    ['the range around the closing day', 'The closing ceremony of Exercise Red Bridge between Brunei and Singapore was held on 11 March 2025. The exercise was conducted from 3 March 2025 until 12 March 2025.', ['2025-03-03', '2025-03-12']],
    ['a range with weekdays', 'Ghana’s Minister Kofi Badu paid a working visit to Ouagadougou, Burkina Faso, from Saturday 8 March to Monday 10 March.', ['2025-03-08', '2025-03-10']],
    ['the sentence that names the session once more', 'The 3rd Political Consultations between Vietnam and Peru were led by Ms. Nguyen Ha and Mr. Luis Vega. The 3rd Vietnam-Peru Political Consultations took place in Hanoi on 10-11 March 2025.', ['2025-03-10', '2025-03-11']],
    ['last night', 'A memorandum was signed between the Navy of Peru and the Navy of Chile last night.', ['2025-03-11', '2025-03-11']],
    ['a day alone', 'The Peruvian frigate Luna arrived in Valparaiso, Chile, on the 7th for a four-day port call.', ['2025-03-07', '2025-03-10']],
    ['from weekday to weekday', 'Peru’s Minister Ana Quispe will visit Chile next week. He said the visit will run from Monday to Wednesday.', ['2025-03-17', '2025-03-19']],
    ['the last Thursday, whatever is to come', 'Peru’s Minister Ana Quispe travelled to Chile last Thursday to meet Minister Rosa Diaz.', ['2025-03-06', '2025-03-06']],
    ['with an article before the second day', 'From the 4th to the 6th of March, the Army of Peru and the Army of Chile met in Lima.', ['2025-03-04', '2025-03-06']],
    ['an exercise of which only the first day is told', 'Peru and Chile concluded a joint exercise at Tacna. The exercise began on March 3.', ['2025-03-03', null]],
    ['a commission that met during a visit', 'The Brazilian Minister of External Relations Luiz Machado paid a Working Visit to Jamaica on the 6th March 2025, during which the two countries convened in Kingston the Inaugural Meeting of the Joint Commission.', ['2025-03-06', '2025-03-06']],
  ])('%s', (_what, text, wanted) => {
    expect(days(text)).toEqual(wanted);
  });
});
