import type { RuleCases } from './ruleCases';

/** Days that are told by their distance from the report, by a bare number, or by how long something lasted. */
export const toldDayRules: readonly RuleCases[] = [
  {
    rule: 'date.relative-day',
    matches: [
      { text: 'Sri Lanka’s Defence Secretary Nimal Silva held talks with Maldivian Defence Minister Ali Rasheed in Malé yesterday.', field: 'primary.dateStart', words: 'yesterday', value: '2025-03-11' },
      { text: 'The Minister of Defence of Montenegro, Luka Vuk, today received the Ambassador of Italy, Carla Neri, in Podgorica.', field: 'primary.dateStart', words: 'today', value: '2025-03-12' },
      { text: 'At yesterday’s meeting in Prague, Czech Foreign Minister Tomas Novak and his Moroccan counterpart Omar Alami agreed to reopen an air route.', field: 'primary.dateStart', words: 'yesterday', value: '2025-03-11' },
    ],
    nearMisses: [
      { text: 'Greek Foreign Minister Ana Pappa met her Cypriot counterpart Leo Kosta in Athens to discuss today’s threats at sea.' },
      { text: 'Greek Foreign Minister Ana Pappa met her Cypriot counterpart Leo Kosta in Athens, she told Cyprus Today.' },
      { text: 'Swedish and Brazilian officers met in Stockholm and spoke of the navies of today and the fleets to come.' },
      { text: 'Sri Lanka’s Defence Secretary Nimal Silva held talks with Maldivian Defence Minister Ali Rasheed in Malé yesterday.', published: null },
    ],
  },
  {
    rule: 'date.day-alone',
    matches: [
      { text: 'The Polish naval delegation arrived in Bangkok on the 7th for staff talks with the Royal Thai Navy.', field: 'primary.dateStart', words: '7th', value: '2025-03-07' },
      { text: 'Jakarta: the defence ministers of Indonesia and Türkiye met on the 28th, and a second meeting is to follow.', field: 'primary.dateStart', words: '28th', value: '2025-02-28' },
    ],
    nearMisses: [
      { text: 'The Polish and Thai delegations met in Bangkok on the 7th floor of the Defence Ministry.' },
      { text: 'Jordanian and Italian officers met in Amman on the 20th anniversary of their agreement.' },
      { text: 'Peru and Chile held talks in Lima on the 3rd Infantry Brigade’s return home.' },
    ],
  },
  {
    rule: 'date.bracketed-day',
    matches: [
      { text: 'The Commander of the Sri Lanka Navy, Vice Admiral Sunil Perera, called on the High Commissioner of Pakistan, Adil Khan, in Colombo yesterday (10).', field: 'primary.dateStart', words: 'yesterday (10)', value: '2025-03-10' },
      { text: 'Bangladesh’s Foreign Secretary Rafiq Alam met Omani Under Secretary Khalid Al Busaidi in Dhaka on Thursday (6).', field: 'primary.dateStart', words: 'Thursday (6)', value: '2025-03-06' },
    ],
    nearMisses: [
      { text: 'Bangladesh’s Foreign Secretary Rafiq Alam (58) met Omani Under Secretary Khalid Al Busaidi (61) in Dhaka on Thursday.' },
      { text: 'Australian Minister Anne Hall spoke by phone with Fijian Minister Seru Vula on Thursday (local time).' },
    ],
  },
  {
    rule: 'date.closing',
    matches: [
      { text: 'Exercise Desert Lynx between Jordan and Italy concluded near Amman on 7 March.', field: 'primary.dateEnd', words: '7 March', value: '2025-03-07' },
      { text: 'Kuwaiti and British gunners wrapped up the live-fire exercise “Steel Falcon” in Kuwait on March 6, the British Embassy said.', field: 'primary.dateEnd', words: 'March 6', value: '2025-03-06' },
      { text: 'Kazakh Defence Minister General Erlan Bek ended his visit to Ankara, Türkiye, on Friday.', field: 'primary.dateEnd', words: 'Friday', value: '2025-03-07' },
    ],
    nearMisses: [
      { text: 'Exercise Desert Lynx of Jordan and Italy, ending a long pause, opened on 3 March.' },
      { text: 'The talks between Norwegian Foreign Minister Kari Lund and Peruvian Foreign Minister Ana Quispe in Oslo ended on 7 March with a joint statement.' },
    ],
  },
  {
    rule: 'date.opening-and-closing',
    matches: [
      { text: 'Exercise Desert Lynx between Jordan and Italy began near Amman on 3 March. It will conclude on 14 March.', field: 'primary.dateEnd', words: '14 March', value: '2025-03-14' },
      { text: 'A Japanese destroyer docked in Da Nang, Vietnam, on March 4.\n\nThe ship leaves for Brunei on March 8.', field: 'primary.dateStart', words: 'March 4', value: '2025-03-04' },
      { text: 'The bilateral exercise Stone Ford of the Indian and Kyrgyz armies culminated in Bishkek on 10 March. It started on 24 February.', field: 'primary.dateStart', words: '24 February', value: '2025-02-24' },
    ],
    nearMisses: [
      { text: 'Exercise Desert Lynx between Jordan and Italy began near Amman on 3 March. The last one ended on 14 March 2024.' },
      { text: 'The foreign ministers of Nepal and Finland opened their talks in Kathmandu on 3 March. The mandate of the mission ends on 14 March.' },
    ],
  },
  {
    rule: 'date.phases',
    matches: [
      { text: 'Exercise Coral Shield between Kenya and Oman began at Mombasa on 10 March. The harbour phase lasts until 12 March and the sea phase will be held from 13 to 15 March.', field: 'primary.dateEnd', words: '13 to 15 March', value: '2025-03-15' },
      { text: 'The second edition of Exercise Blue Heron of the Peruvian and Chilean navies opened in Callao on 4 March. It will be followed by a sea phase on 6 and 7 March.', field: 'primary.dateEnd', words: '6 and 7 March', value: '2025-03-07' },
    ],
    nearMisses: [
      { text: 'Exercise Coral Shield between Kenya and Oman was held at Mombasa on 10 March. The two navies will meet for a conference on 12 March.' },
      { text: 'Exercise Coral Shield between Kenya and Oman was held at Mombasa on 10 March. The next sea phase is planned for 20 May.' },
    ],
  },
  {
    rule: 'date.length',
    matches: [
      { text: 'Exercise Desert Lynx between Jordan and Italy concluded near Amman. It went on for ten days, the Jordanian army said on Monday.', field: 'primary.dateStart', words: 'Monday', value: '2025-03-01' },
      { text: 'A Brazilian frigate arrived in Cape Town on 3 March for a four-day visit to South Africa.', field: 'primary.dateEnd', words: '3 March', value: '2025-03-06' },
      { text: 'The ten-day military exercise of the Mongolian and Indian armies began in Ulaanbaatar on Saturday.', field: 'primary.dateEnd', words: 'Saturday', value: '2025-03-17' },
    ],
    nearMisses: [
      { text: 'Lithuanian Labour Minister Rasa Kalna arrived in Oslo on 3 March to study Norway’s four-day work week.' },
      { text: 'Egyptian Foreign Minister Samir Adly arrived in Khartoum, Sudan, on 3 March to discuss the three-day truce.' },
      { text: 'The defence ministers of Peru and Chile met in Lima on 3 March ahead of the four-day exercise of their fleets.' },
    ],
  },
];
