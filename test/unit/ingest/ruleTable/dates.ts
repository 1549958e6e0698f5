import type { RuleCases } from './ruleCases';
import { toldDayRules } from './toldDays';

/** The written forms of a day; days that are told by their distance or by an act stand in `toldDays.ts`. */
const writtenDayRules: readonly RuleCases[] = [
  {
    rule: 'date.day-month',
    matches: [
      { text: 'The Chief of the Kenyan Navy, Major General Paul Otieno, called on the Indian Defence Secretary Ravi Menon in New Delhi on 4 March 2025.', field: 'primary.dateStart', words: '4 March 2025', value: '2025-03-04' },
      { text: 'Chilean Foreign Minister Luis Rojas will meet his Ghanaian counterpart Kofi Badu in Accra on the 24th of March.', field: 'primary.dateStart', words: '24th of March', value: '2025-03-24' },
      { text: 'Estonian Defence Minister Mart Saar received Portuguese Navy Commander Admiral Rui Lopes in Tallinn on Tues, 4 Mar ’25.', field: 'primary.dateEnd', words: '4 Mar ’25', value: '2025-03-04' },
    ],
    nearMisses: [
      { text: 'In Nairobi the defence ministers of India and Kenya met and watched as 4 march bands played.' },
      { text: 'Spain and Chile, partners since 4 March 2019, held defence talks in Madrid.' },
      { text: 'Peruvian and Thai officers met in Lima under the agreement dated 12 May 2021; 30 may train abroad.' },
    ],
  },
  {
    rule: 'date.month-day',
    matches: [
      { text: 'MANILA — The Philippine Secretary of National Defense Jose Abad met Australian Minister for Defence Anne Hall here on March 4, 2025.', field: 'primary.dateStart', words: 'March 4, 2025', value: '2025-03-04' },
      { text: 'Nov. 24th saw the Polish and Korean defence ministers meet in Warsaw.', published: '2024-11-30', field: 'primary.dateStart', words: 'Nov. 24th', value: '2024-11-24' },
    ],
    nearMisses: [
      { text: 'Peruvian Defence Minister Ana Quispe will meet her Chilean counterpart Luis Rojas in Lima in May, 10 months after they spoke by phone.' },
      { text: 'The foreign ministers of Oman and Japan met in Muscat. Doors opened in May 10:30 sharp, the ministry joked.' },
      { text: 'Brazil and Angola, whose defence pact was signed in April 8, 2010, held staff talks in Luanda.' },
    ],
  },
  {
    rule: 'date.days-month',
    matches: [
      { text: 'The Royal Thai Navy and the Royal Navy of Oman held staff talks in Sattahip on 15 and 16 January 2025.', field: 'primary.dateEnd', words: '15 and 16 January 2025', value: '2025-01-16' },
      { text: 'Frigate ALVARES visits Dakar, Senegal, 3-6 Mar during her deployment, the Portuguese Navy said.', field: 'primary.dateStart', words: '3-6 Mar', value: '2025-03-03' },
      { text: 'Finnish and Canadian planners met in Ottawa over the 4th, 5th and 6th of March for the Arctic Security Dialogue.', field: 'primary.dateEnd', words: '4th, 5th and 6th of March', value: '2025-03-06' },
    ],
    nearMisses: [
      { text: 'Ghana and Togo held talks in Accra on 12 and 40 March units took part.' },
      { text: 'Kenyan and Indian officers met in Nairobi on 4 March with 15 and 16 delegates.' },
    ],
  },
  {
    rule: 'date.month-days',
    matches: [
      { text: 'Exercise Iron Bridge between the armies of Kenya and Italy is being held near Isiolo from August 14-18, 2025.', published: '2025-08-15', field: 'primary.dateStart', words: 'August 14-18, 2025', value: '2025-08-14' },
      { text: 'Norwegian Chief of Defence General Eirik Dahl visited Seoul, South Korea, March 3 to 5.', field: 'primary.dateEnd', words: 'March 3 to 5', value: '2025-03-05' },
    ],
    nearMisses: [
      { text: 'The Japanese and Peruvian foreign ministers met in Lima on March 4, 12 years after the last visit.' },
      { text: 'German and Ghanaian officials held talks in Berlin on March 4 and 5 November was named for the next.' },
    ],
  },
  {
    rule: 'date.range',
    matches: [
      { text: 'Exercise Desert Lynx between Jordan and Italy ran near Amman from 27 February to 6 March 2025.', field: 'primary.dateStart', words: '27 February to 6 March 2025', value: '2025-02-27' },
      { text: 'The Mexican sail training ship CUAUHTLI makes a port call at Cartagena, Colombia (February 26 – March 2).', field: 'primary.dateEnd', words: 'February 26 – March 2', value: '2025-03-02' },
      { text: 'A Royal Navy patrol ship arrived in Suva, Fiji, on Saturday.\n\nThe port visit lasts from 8 to 11 March, the British High Commission said.', field: 'primary.dateEnd', words: '8 to 11 March', value: '2025-03-11' },
    ],
    nearMisses: [
      { text: 'Danish Foreign Minister Lene Holm met her Indonesian counterpart Budi Hartono in Jakarta on 4 March, not on 2 June as planned at first.' },
      { text: 'Turkish and Omani officers held talks in Muscat on 4 March; from 10 to 12 ships took part in the drill before.' },
    ],
  },
  {
    rule: 'date.numeric',
    matches: [
      { text: 'READOUT 2025-03-04: Canadian Minister of National Defence Marc Roy met Latvian Defence Minister Ilze Berga in Riga on 2025-03-04.', field: 'primary.dateStart', words: '2025-03-04', value: '2025-03-04' },
      { text: 'Egyptian Foreign Minister Samir Adly and Greek Foreign Minister Ana Pappa held talks in Cairo on 24.02.2025.', field: 'primary.dateStart', words: '24.02.2025', value: '2025-02-24' },
      { text: 'US and Filipino marines began Exercise Coral Gate in Palawan, Philippines on 02/24/2025.', field: 'primary.dateStart', words: '02/24/2025', value: '2025-02-24' },
    ],
    nearMisses: [
      { text: 'Egyptian Foreign Minister Samir Adly and Greek Foreign Minister Ana Pappa held talks in Cairo on 05/06/2025.' },
      { text: 'Kenyan Defence Secretary Paul Otieno met his Indian counterpart Ravi Menon in Nairobi to review file 2025/114/07.' },
      { text: 'Peruvian and Chilean officers met in Lima (call 511.224.2025 for details).' },
    ],
  },
  {
    rule: 'date.weekday',
    matches: [
      { text: 'Vietnamese Prime Minister Le Van An received visiting Dutch Foreign Minister Jan Bakker in Hanoi on Monday.', field: 'primary.dateStart', words: 'Monday', value: '2025-03-10' },
      { text: 'Nepal’s army chief will travel to Dhaka next Tuesday, where he will meet Bangladesh’s Chief of Army Staff General Karim Uddin.', field: 'primary.dateStart', words: 'Tuesday', value: '2025-03-18' },
      { text: 'OSLO, March 11 (NNA) — Norway’s Defence Minister Kari Lund met her Polish colleague Adam Nowak in Oslo on Tuesday.', published: '2025-03-14', field: 'primary.dateStart', words: 'Tuesday', value: '2025-03-11' },
    ],
    nearMisses: [
      { text: 'Irish Foreign Minister Una Daly met British Secretary Jane Firth in Dublin to review the Good Friday Agreement.' },
      { text: 'Vietnamese Prime Minister Le Van An received visiting Dutch Foreign Minister Jan Bakker in Hanoi on Monday.', published: null },
      { text: 'Estonian and Irish experts met in Tallinn, where the delegations sat with the editors of The Sun.' },
    ],
  },
];

export const dateRules: readonly RuleCases[] = [...writtenDayRules, ...toldDayRules];
