import type { RuleCases } from './ruleCases';

/** Opens a report with an event in which nobody of the first sentence is named. */
const CONSULTATIONS = 'Finland and Uruguay held the 3rd round of political consultations in Montevideo on 10 March 2025.';
const SIGNED = 'MANAMA, March 10 – Bahrain and Slovenia today signed an agreement on air services.';

const RELEASE = 'Today I met the Foreign Minister of Palau, Ngiraked Sato, in Canberra. I thanked him for the long friendship of our two countries. Australia and Palau will train together.';

/** Who took part, and who is only spoken of. */
export const participantRules: readonly RuleCases[] = [
  {
    rule: 'participant.opening',
    matches: [
      { text: 'The Minister of Foreign Affairs of Angola, Rui Neto, received the Ambassador of Hungary, Eszter Farkas, in Luanda on Monday.', field: 'primary.participants.1.name', words: 'Eszter Farkas', value: 'Eszter Farkas' },
      { text: 'Chief of Defence visits Vientiane\n\nGeneral Somsak Chaiya of Thailand paid an official visit to Vientiane, Laos, on 10 March. Reporters said Minister Bounthong Keo was away.', field: 'primary.participants.0.name', words: 'Somsak Chaiya' },
      { text: 'Readout of Foreign Minister Lena Holm’s call with Minister Ama Owusu\n\nToday the Foreign Minister of Sweden spoke by telephone with the Foreign Minister of Ghana about grain.', field: 'primary.participants.0.name', words: 'Lena Holm', value: 'Lena Holm' },
    ],
    nearMisses: [
      { text: `${CONSULTATIONS} They came at the invitation of Foreign Minister Elena Sosa.` },
      { text: 'BELMOPAN – The foreign ministries of Belize and Chile held political consultations on Monday, according to spokesperson Ines Ortega.' },
      { text: 'Foreign Ministry Spokesperson Ines Ortega: Belize and Chile held political consultations in Belmopan on Monday.' },
      { text: 'At the invitation of H.E. Bounthong Keo, a delegation of Vietnam paid an official visit to Laos from 9 to 11 March 2025.' },
      { text: 'The army chiefs of Mongolia and Nepal met in Ulaanbaatar on Monday in line with the vision of President Bat Erdene.' },
      { text: 'Delegations of Malta and Qatar met in Valletta on Monday and thanked the late Ambassador Nasser Al Thani.' },
    ],
  },
  {
    rule: 'participant.verb',
    matches: [
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. Among those present were Minister Antti Salmi and Ambassador Elena Sosa.`, field: 'primary.participants.1.name', words: 'Elena Sosa' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. The Finnish delegation was headed by Under-Secretary of State Antti Salmi.`, field: 'primary.participants.0.name', words: 'Antti Salmi', value: 'Antti Salmi' },
      { text: `${SIGNED} Minister of Transport Khalil Nasser and Slovenian State Secretary Matej Kos signed the text on behalf of the two governments.`, field: 'primary.participants.1.name', words: 'Matej Kos', value: 'Matej Kos' },
      { text: 'Exercise Blue Heron 2025 between Senegal and Spain began off Dakar on 10 March. The exercise lasts four days. Six ships take part. Commander Awa Diop thanked the crews and said that the exercise had gone well.', field: 'primary.participants.0.name', words: 'Awa Diop', value: 'Awa Diop' },
      { text: 'USS Harlan Creek (DDG 131) arrived in Cebu, Philippines, for a scheduled port visit, March 10. “We are glad to be here after the long way,” said Cmdr. Laura Beck, commanding officer of USS Harlan Creek.', field: 'primary.participants.0.name', words: 'Laura Beck', value: 'Laura Beck' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Both sides were content. With them sat the Minister of Trade of Uruguay, Elena Sosa; Finland’s Secretary of Fisheries, Antti Salmi, and others.`, field: 'primary.participants.0.name', words: 'Elena Sosa', value: 'Elena Sosa' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Both sides were content. Ambassador Antti Salmi, for his part, listed the fields of work.`, field: 'primary.participants.0.name', words: 'Antti Salmi', value: 'Antti Salmi' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Both sides were content. Also attending were the Hon. Elena Sosa and the Hon. Antti Salmi.`, field: 'primary.participants.1.name', words: 'Antti Salmi', value: 'Antti Salmi' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Both sides were content. Among those present at the close was Major General Luis Prado.`, field: 'primary.participants.0.name', words: 'Luis Prado', value: 'Luis Prado' },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. It took long, said Antti Salmi, lead negotiator for Finland during the talks.`, field: 'primary.participants.0.name', words: 'Antti Salmi', value: 'Antti Salmi' },
      { text: 'Canada and Ireland held staff talks in Halifax on 10 March. The two sides spoke about training. Seats on courses were a theme. Also present were Captain Jean Lavoie and Commander Niamh Doyle.', field: 'primary.participants.1.name', words: 'Niamh Doyle' },
    ],
    nearMisses: [
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. The guest conveyed the greetings of President Antti Salmi, and of the Minister of Defence, Elena Sosa.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. At the airport the guests were met by Minister Antti Salmi.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. “A good day for our firms,” said Trade Minister Elena Sosa.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Later they turned to the rules of the sea. Trade Minister Elena Sosa hopes for more ships.` },
      { text: 'USS Harlan Creek (DDG 131) arrived in Cebu, Philippines, for a scheduled port visit, March 10. “Her crew has earned a rest,” said Rear Adm. Paul Dunn, who leads the fleet from Guam.' },
      { text: `${SIGNED} It covers cargo too. Passengers can fly from May. The text goes back to an initiative of President Darko Zupan.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. On 4 February 2024, Minister Antti Salmi met Minister Elena Sosa in Helsinki.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. The guest conveyed the greetings of President Antti Salmi, the Commander of the Forces; General Onni Laine; and Admiral Eino Koski.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. The Finnish delegation has already seen Chile, where they met with President Rosa Diaz.` },
      { text: `${CONSULTATIONS} The topics ran from forestry to trade. Both sides were content. President of Uruguay Elena Sosa met with farmers.` },
      { text: 'The frigate Ilmatar of the Finnish Navy arrived in Montevideo, Uruguay, on 10 March for a port call. The crew will see the town. The captain will pay a courtesy call on Vice Admiral Luis Prado.' },
      { text: `Finland and Uruguay held the 3rd round of political consultations in Montevideo on 10 March 2025. At the airport the guests were met by Director Luis Prado.` },
      { text: 'Staff talks between Canada and Ireland were held in Halifax on 10 March. The talks took a day. They dealt with training. Captain Jean Lavoie will meet the press on 20 March.' },
    ],
  },
  {
    rule: 'participant.same-sentence',
    matches: [
      { text: 'Oman and India held the 4th Joint Military Cooperation Committee in Muscat on Monday. Oman’s Secretary General Salim Al Harthi and Indian Defence Secretary Ravi Menon co-chaired the meeting.\n\nEarlier in the day, Vice Admiral Arun Rao called on Salim Al Harthi.', field: 'otherEngagements.0.participants.0.name', words: 'Arun Rao', value: 'Arun Rao' },
      { text: 'Foreign Minister Lena Holm of Sweden paid an official visit to Accra, Ghana, from 9 to 11 March 2025.\n\nOn 10 March she met Ghana’s Speaker, Kwame Asante, in Accra.', field: 'otherEngagements.0.participants.0.name', words: 'Kwame Asante', value: 'Kwame Asante' },
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Lima on 10 March 2025.\n\nThe guest left at noon.\n\nThe talks between Ana Quiroz and Major General Ivan Soto of Ecuador took place on 2 March 2025.', field: 'otherEngagements.0.participants.1.name', words: 'Ivan Soto' },
    ],
    nearMisses: [
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Lima on 10 March 2025.\n\nThe guest left at noon. The two know each other well. Both like the sea. The 5th edition of Exercise Swift Heron between the two navies, which Admiral Ivan Soto watched, ended in Callao on 26 September 2024.' },
      { text: 'Peruvian Defence Minister Ana Quiroz met Chilean Defence Minister Luis Rojas in Lima on 10 March 2025.\n\nThey also spoke of Admiral Ivan Soto, whose book on the strait has just come out.' },
      { text: 'Foreign Minister Lena Holm of Sweden paid an official visit to Accra, Ghana, from 9 to 11 March 2025. Ghana’s Speaker, Kwame Asante, welcomed the guest.' },
    ],
  },
  {
    rule: 'participant.author',
    matches: [
      { text: `MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\n${RELEASE}`, field: 'primary.participants.0.name', words: 'Jane Firth', value: 'Jane Firth' },
      { text: 'Minister for Foreign Affairs Helen Ward\n\nForeign Minister Ngiraked Sato of Palau and I held talks in Canberra on Monday. Australia and Palau will open a school of navigation.', field: 'primary.participants.0.name', words: 'Helen Ward', value: 'Helen Ward' },
    ],
    nearMisses: [
      { text: 'MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\nThe Foreign Minister of Palau, Ngiraked Sato, met Australian officials in Canberra on Monday.' },
      { text: 'MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\nThe Foreign Minister of Palau, Ngiraked Sato, met Australian officials in Canberra on Monday. “I met old friends today,” he said.' },
    ],
  },
  {
    rule: 'participant.surname',
    matches: [
      { text: 'Ministers of Kenya and Peru held talks in Lima on Monday.\n\n“It was a good day,” Kenyan Defence Secretary Paul Otieno said.\n\nOtieno met with Peruvian Admiral Luis Prado after the talks.', field: 'primary.participants.0.name', words: 'Paul Otieno' },
      { text: 'Fiji and Chile held naval staff talks in Suva on Monday.\n\n“Our ships will train together,” Fijian Commodore Timoci Vula told the press.\n\nVula received Chilean Vice Admiral Rosa Lagos at the naval base.', field: 'primary.participants.0.name', words: 'Timoci Vula' },
    ],
    nearMisses: [
      { text: 'Ministers of Kenya and Peru held talks in Lima on Monday.\n\n“It was a good day,” Kenyan Defence Secretary Paul Otieno said.\n\nOtieno said more ships would come.' },
      { text: 'Ministers of Kenya and Peru held talks in Lima on Monday.\n\n“It was a good day,” Kenyan Defence Secretary Paul Otieno said.\n\nOtieno met officers of the fleet in 2021.' },
    ],
  },
];
