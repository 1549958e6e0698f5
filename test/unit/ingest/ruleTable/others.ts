import type { RuleCases } from './ruleCases';

/** Opens a report with a session of a committee, and one with a visit of several days. */
const SESSION = 'Oman and India held the 4th Joint Military Cooperation Committee in Muscat on Monday. Oman’s Secretary General Salim Al Harthi and Indian Defence Secretary Ravi Menon co-chaired the meeting.';
const MEETING = 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Lima on 10 March 2025.';
const VISIT = 'Foreign Minister Lena Holm of Sweden paid an official visit to Accra, Ghana, from 9 to 11 March 2025.';

/** Other engagements that a report mentions. */
export const otherRules: readonly RuleCases[] = [
  {
    rule: 'other.formal',
    matches: [
      { text: `${SESSION} The 3rd Joint Military Cooperation Committee was held in New Delhi on 12 December 2023.`, field: 'otherEngagements.0.title', words: '3rd Joint Military Cooperation Committee' },
      { text: `${MEETING}\n\nThe guest left at noon. Exercise Blue Condor 2024 took place off Callao in August 2024.`, field: 'otherEngagements.0.title', words: 'Exercise Blue Condor 2024' },
      { text: `${SESSION} The guests will take part in the Muscat Security Conference. The conference will be held on 20 March 2025.`, field: 'otherEngagements.0.title', words: 'Muscat Security Conference', value: 'Muscat Security Conference' },
      { text: `${SESSION} The 3rd meeting of the Committee took place in New Delhi in 2023.`, field: 'otherEngagements.0.title', words: '3rd meeting of the Committee' },
      { text: `${MEETING}\n\nThe next 2+2 meeting will be hosted by Chile.`, field: 'otherEngagements.0.title', words: 'next 2+2 meeting' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nIt was their third meeting.` },
      { text: `${SESSION} The Joint Military Cooperation Committee meets once a year.` },
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Geneva on 10 March 2025 on the margins of the 58th Human Rights Conference.' },
      { text: `${MEETING}\n\nBoth navies attend drills such as Exercise Blue Condor and Exercise Silver Gull, and host others.` },
      { text: `${MEETING}\n\nThe guest also thanked the Secretary General of the 12th Andean Forum for the help.` },
    ],
  },
  {
    rule: 'other.conference',
    matches: [
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Geneva on 10 March 2025 on the margins of the Alpine Security Forum.', field: 'otherEngagements.0.title', words: 'Alpine Security Forum', value: 'Alpine Security Forum' },
      { text: `${MEETING}\n\nThe guest praised Peru for successfully hosting the 5th Andean Air Show.`, field: 'otherEngagements.0.title', words: '5th Andean Air Show', value: '5th Andean Air Show' },
      { text: `${MEETING}\n\nRojas will also take part in the Peru-Chile Trade Week in Arica from 20 to 24 March.`, field: 'otherEngagements.0.title', words: 'Peru-Chile Trade Week' },
      { text: `${MEETING}\n\nBoth underlined the weight of the NATO Summit of March 4, during which the plan was drawn up.`, field: 'otherEngagements.0.title', words: 'NATO Summit of March 4' },
      { text: `${MEETING}\n\nThe accord was drafted at the Pacific Commanders’ Retreat last year.`, field: 'otherEngagements.0.title', words: 'Pacific Commanders’ Retreat' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nThe guest thanked the Secretary General of the Andean Forum for the help.` },
      { text: `${MEETING}\n\nThe talks took place at the Lima Conference Centre.` },
      { text: `${MEETING}\n\nThe Andean Forum has nine members.` },
      { text: `${MEETING}\n\nHe told a conference that the summit would be held soon.` },
    ],
  },
  {
    rule: 'other.apart',
    matches: [
      { text: `${SESSION}\n\nEarlier in the day, Vice Admiral Arun Rao met with Salim Al Harthi.`, field: 'otherEngagements.0.title', words: 'met with' },
      { text: `${SESSION}\n\nThe Indian guest will also pay a courtesy call on the Minister of Health.`, field: 'otherEngagements.0.title', words: 'courtesy call', value: 'Courtesy call on the Minister of Health' },
      { text: `${MEETING}\n\nThe two navies then held a passage exercise off Callao.`, field: 'otherEngagements.0.title', words: 'held a passage exercise', value: 'The two navies then held a passage exercise off Callao' },
      { text: `${MEETING}\n\nEarlier, Rojas met Foreign Minister Pablo Ibarra.`, field: 'otherEngagements.0.title', words: 'met', value: 'Rojas met Foreign Minister Pablo Ibarra' },
      { text: `${MEETING}\n\nThe talks were short.\n\nPresident Hugo Salas met with the Vice President of Chile, Marta Ibarra, in Cusco.`, field: 'otherEngagements.0.title', words: 'met with' },
      { text: `${MEETING}\n\nRojas also called on President Hugo Salas.`, field: 'otherEngagements.0.title', words: 'called on' },
      { text: `${MEETING}\n\nThe ministers agreed to hold another meeting of experts in Arica.`, field: 'otherEngagements.0.title', words: 'hold another meeting' },
    ],
    nearMisses: [
      { text: `${SESSION}\n\nThe meeting was held in a warm spirit and took four hours.` },
      { text: `${MEETING}\n\nDuring the talks, the ministers held discussions on ship repair.` },
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Geneva on 10 March 2025.\n\nThe bilateral meeting on the sidelines of the forum took half an hour.' },
    ],
  },
  {
    rule: 'other.own-day',
    matches: [
      { text: `${MEETING}\n\nThe guest’s plane was late. Two Chilean admirals held talks in Callao on 3 February 2025.`, field: 'otherEngagements.0.title', words: 'held talks', value: 'Two Chilean admirals held talks in Callao on 3 February 2025' },
      { text: `${VISIT}\n\nOn 10 March she met Ghana’s Speaker, Kwame Asante, in Accra.`, field: 'otherEngagements.0.title', words: 'met' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nThe ministers met for two hours on 10 March 2025 and then had lunch.` },
      { text: `${VISIT}\n\nShe visited a school in Tema on 10 March.` },
      { text: `${MEETING}\n\nThe treaty of 3 February 2025 was praised by all.` },
      { text: `${MEETING}\n\nThe new pier in Callao was inaugurated on 3 February 2025.` },
    ],
  },
  {
    rule: 'other.earlier-sessions',
    matches: [
      { text: `${SESSION}\n\nThree sessions have been held so far: in Muscat on 4 May 2019, in New Delhi on 6 June 2021 and in Salalah on 12 December 2023.`, field: 'otherEngagements.1.title', words: '6 June 2021', value: 'Earlier Joint Military Cooperation Committee in New Delhi' },
      { text: 'Egypt and Kenya concluded the 5th round of Strategic Dialogue in Cairo on 10 March 2025.\n\nEarlier rounds took place on 2 May 2022 (Nairobi) and 30 October 2023 (Cairo).', field: 'otherEngagements.0.title', words: '2 May 2022', value: 'Earlier Strategic Dialogue' },
    ],
    nearMisses: [
      { text: `${SESSION}\n\nThe last of the sessions was held on 12 December 2023.` },
      { text: `${SESSION}\n\nThe treaties of 4 May 2019 and of 6 June 2021 are in force.` },
      { text: `${MEETING}\n\nEarlier meetings were held on 4 May 2019 and on 6 June 2021.` },
    ],
  },
  {
    rule: 'other.looked-back',
    matches: [
      { text: `${MEETING}\n\nThe visit follows a meeting between President Hugo Salas and President Elena Mora in Cusco last year.`, field: 'otherEngagements.0.title', words: 'meeting between' },
      { text: `${MEETING}\n\nShe recalled the talks between General Ivan Soto and General Pablo Ibarra in Arica.`, field: 'otherEngagements.0.title', words: 'talks between' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nShe recalled the meeting between the two armies in Arica.` },
      { text: `${MEETING}\n\nThe meeting between Ana Quiroz and Luis Rojas took two hours.` },
      { text: `${MEETING}\n\nShe recalled a visit to Arica by General Ivan Soto and the friendship between him and General Pablo Ibarra.` },
    ],
  },
  {
    rule: 'other.period',
    matches: [
      { text: `${MEETING}\n\nPresident Hugo Salas will visit Santiago next year.`, field: 'otherEngagements.0.title', words: 'President Hugo Salas will visit' },
      { text: `${MEETING}\n\nThe two navies held a joint exercise off Arica in May 2023.`, field: 'otherEngagements.0.title', words: 'held a joint exercise' },
      { text: `${MEETING}\n\nLast month the two countries signed a memorandum on cyber defence in Santiago.`, field: 'otherEngagements.0.title', words: 'signed a memorandum', value: 'The two countries signed a memorandum on cyber defence in Santiago (last month)' },
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Lima on 10 March 2025 to review what was agreed during the visit to Chile by Admiral Juan Soto last year.', field: 'otherEngagements.0.title', words: 'visit to', value: 'Visit to Chile by Admiral Juan Soto last year' },
      { text: `${MEETING}\n\nThe two spoke by telephone last week.`, field: 'otherEngagements.0.title', words: 'spoke by telephone' },
      { text: `${MEETING}\n\nThey agreed to meet again in Santiago in September.`, field: 'otherEngagements.0.title', words: 'to meet again' },
      { text: `${MEETING}\n\nThe two governments will hold a joint session in Arica in the autumn.`, field: 'otherEngagements.0.title', words: 'joint session', value: 'Joint session in Arica in the autumn' },
      { text: `${MEETING}\n\nNext year’s exercise will be held in Chile.`, field: 'otherEngagements.0.title', words: 'Next year’s exercise', value: 'Next year’s exercise will be held in Chile' },
      { text: `${MEETING}\n\nIt was their third meeting, after talks in Bogotá in January.`, field: 'otherEngagements.0.title', words: 'talks' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nThe two ministers met for two hours this month.` },
      { text: `${MEETING}\n\nThe treaty was signed in May 2023 and is in force until next year.` },
      { text: `${MEETING}\n\nThe two countries signed an agreement on training in 2019.` },
      { text: `${MEETING}\n\nIt is the first visit of a Chilean minister to Lima since 2011.` },
    ],
  },
  {
    rule: 'other.visit',
    matches: [
      { text: `${MEETING}\n\nRojas is in Lima on a tour. He has already visited Bolivia and Ecuador.`, field: 'otherEngagements.1.title', words: 'Ecuador', value: 'Luis Rojas has already visited Ecuador' },
      { text: `${MEETING}\n\nWork is under way for the planned visit of Chile’s president to Peru.`, field: 'otherEngagements.0.title', words: 'visit of', value: 'Planned visit of Chile’s president to Peru' },
    ],
    nearMisses: [
      { text: `${MEETING}\n\nThe guest has visited Peru before.` },
      { text: `${MEETING}\n\nMany who live in the valley have visited Bolivian markets.` },
      { text: `${MEETING}\n\nThe visit of the guest was short.` },
    ],
  },
  {
    rule: 'other.journey',
    matches: [
      { text: 'Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. After the talks she departed for Nairobi.', field: 'otherEngagements.0.title', words: 'departed for Nairobi', value: 'Visit to Nairobi' },
      { text: 'The Peruvian frigate BAP Quispe concluded its three-day visit to Fiji on Monday, leaving the Port of Suva for Tonga.', field: 'otherEngagements.0.title', words: 'leaving the Port of Suva for Tonga', value: 'Visit to Tonga' },
    ],
    nearMisses: [
      { text: 'Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. After the talks she departed for Lima.' },
      { text: 'Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. After the talks she returned home to Canada.' },
      { text: 'Peruvian Defence Minister Ana Quiroz visited Fiji on Monday. Her plan to leave for good was no topic.' },
    ],
  },
];
