import type { RuleCases } from './ruleCases';

/** Where it took place, as the report says it or only lets it be guessed. */
export const placeRules: readonly RuleCases[] = [
  {
    rule: 'place.own-sentence',
    matches: [
      { text: 'On Friday, Havana hosted the 3rd Cuba–Jamaica Joint Commission.', field: 'primary.city', words: 'Havana', value: 'Havana' },
      { text: 'Ghana – Meeting of Kofi Badu with Lena Holm, Minister of Foreign Affairs of Sweden (Accra, 10 March 2025)\n\nLena Holm, the Swedish Minister of Foreign Affairs, held talks today with Kofi Badu, Minister for Trade.', field: 'primary.city', words: 'Accra', value: 'Accra' },
      { text: 'The destroyer USS Harlan Creek arrived in Split, Croatia, for a port visit on Monday.', field: 'primary.city', words: 'Split', value: 'Split' },
      { text: 'Jamaican Minister Devon Clarke met Cuban Minister Raul Pino in Havana.', field: 'primary.city', words: 'Havana', value: 'Havana' },
      { text: 'Romanian and Moldovan pilots met in Predeal, Romania, on Friday.', field: 'primary.venueCountry', words: 'Predeal', value: 'RO' },
      { text: 'BOGOTA, March 11 — Colombian and Peruvian officers held talks in the Colombian city of Villa de Leyva.', field: 'primary.city', words: 'Villa de Leyva', value: 'Villa de Leyva' },
      { text: 'Estonian and Latvian mayors met in Valga on Friday.', field: 'primary.city', words: 'Valga', value: 'Valga' },
      { text: 'On the margins of the Strait Forum in Singapore, Danish Minister Lene Holm met Fijian Minister Seru Vula.', field: 'primary.venueCountry', words: 'Singapore', value: 'SG' },
    ],
    nearMisses: [
      { text: 'Latvian Defence Minister Ilze Berga spoke by phone from Riga with Canadian Minister Marc Roy.' },
      { text: 'At her office in Riga, Latvian Defence Minister Ilze Berga held a telephone call with Canadian Minister Marc Roy.' },
      { text: 'Latvian Defence Minister Ilze Berga and Canadian Minister Marc Roy met to sign the Riga Declaration.' },
      { text: 'Latvian Defence Minister Ilze Berga and Canadian Minister Marc Roy met in private and spoke in English.' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy and the Mayor of Toronto.' },
    ],
  },
  {
    rule: 'place.near-sentence',
    matches: [
      { text: 'Ghanaian Minister Kofi Badu received Finnish Secretary Anna Salo on Monday. They spoke of trade. Schools were a theme. Both were content. A text was signed. Ms Salo is visiting Accra on her way south.', field: 'primary.city', words: 'Accra', value: 'Accra' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. The meeting took place in Riga.', field: 'primary.city', words: 'Riga', value: 'Riga' },
      { text: 'Kenyan and Ugandan coast guards began exercise Blue Kite on Monday.\n\nFour boats train off Mombasa until Friday, the Kenyan side said.', field: 'primary.city', words: 'Mombasa', value: 'Mombasa' },
      { text: 'Danish Minister Lene Holm met Fijian Minister Seru Vula on Monday. They spoke on the sidelines of the Ocean Forum in Vienna.', field: 'primary.venueCountry', words: 'Vienna', value: 'AT' },
    ],
    nearMisses: [
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. They confirmed plans for a meeting of the presidents in Riga in June.' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. He then flew home to Toronto.' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. She went to school in Riga.' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. Last year Roy had opened an embassy in Riga.' },
      { text: 'Latvian Defence Minister Ilze Berga met Canadian Minister Marc Roy on Monday. The 9th Arctic Forum will be held in Riga.' },
    ],
  },
  {
    rule: 'place.country-visited',
    matches: [
      { text: 'The Prime Minister of Iceland arrived in Japan on Monday, where he met Prime Minister Kenji Mori.', field: 'primary.venueCountry', words: 'Japan', value: 'JP' },
      { text: 'Fijian Prime Minister Seru Vula, visiting New Zealand, met Minister Tom Hale.', field: 'primary.venueCountry', words: 'New Zealand', value: 'NZ' },
      { text: 'Icelandic Foreign Minister Jon Berg met Kenyan Minister Paul Otieno. It was his first trip to Kenya.', field: 'primary.venueCountry', words: 'Kenya', value: 'KE' },
    ],
    nearMisses: [
      { text: 'Icelandic Foreign Minister Jon Berg, once ambassador to Kenya, met Kenyan Minister Paul Otieno.' },
      { text: 'Icelandic Foreign Minister Jon Berg met Kenyan Minister Paul Otieno to speak of fishermen detained in Kenya.' },
      { text: 'Fijian Prime Minister Seru Vula met New Zealand’s Minister Tom Hale, who has an interest in Fiji.' },
      { text: 'Icelandic Foreign Minister Jon Berg met Kenyan Minister Paul Otieno, who trained in Kenya Navy ships.' },
    ],
  },
  {
    rule: 'place.dateline',
    matches: [
      { text: 'NAIROBI, March 11 – Icelandic Foreign Minister Jon Berg on Monday met Kenyan Minister Paul Otieno.', field: 'primary.city', words: 'NAIROBI, March 11', value: 'Nairobi' },
      { text: 'Kingston: Jamaica’s National Security Minister Devon Clarke met Trinidad and Tobago’s Minister Ria Mohan.', field: 'primary.venueCountry', words: 'Kingston', value: 'JM' },
      { text: 'Muscat [Oman], March 11 (NNA): The Chief of the Omani Navy met the Indian Ambassador Ravi Menon.', field: 'primary.city', words: 'Muscat [Oman], March 11 (NNA)', value: 'Muscat' },
    ],
    nearMisses: [
      { text: 'NAIROBI, March 11 – Icelandic Foreign Minister Jon Berg on Monday held a telephone call with Kenyan Minister Paul Otieno.' },
      { text: 'GENEVA, March 11 – Icelandic Foreign Minister Jon Berg on Monday met Kenyan Minister Paul Otieno.' },
      { text: 'KINGSTON, March 11 – Jamaican Minister Devon Clarke held video talks with Cuban Minister Raul Pino.' },
      { text: 'NAIROBI, March 11 – The Kenyan and Icelandic coast guards began exercise Blue Kite on Monday.' },
      { text: 'KINGSTON, March 11 – Jamaican Minister Devon Clarke met Cuban Minister Raul Pino in Havana.' },
    ],
  },
  {
    rule: 'place.ambassador-posted',
    matches: [
      { text: 'Icelandic Foreign Minister Jon Berg met the Kenyan Ambassador to Iceland, Paul Otieno, on Monday.', field: 'primary.venueCountry', words: 'Kenyan Ambassador to Iceland', value: 'IS' },
      { text: 'The U.S. ambassador in Bucharest, Jane Firth, signed a protocol with the Minister of Defence, Ion Radu.', field: 'primary.venueCountry', words: 'U.S. ambassador', value: 'RO' },
    ],
    nearMisses: [
      { text: 'Icelandic Foreign Minister Jon Berg held a video meeting with the Kenyan Ambassador to Iceland, Paul Otieno, on Monday.' },
      { text: 'Fijian Prime Minister Seru Vula met Tom Hale, New Zealand’s former High Commissioner to Fiji, on Monday.' },
      { text: 'Fijian Prime Minister Seru Vula spoke by telephone with the High Commissioner of New Zealand to Fiji, Tom Hale.' },
      { text: 'Icelandic Foreign Minister Jon Berg met the Kenyan Ambassador to Iceland, Paul Otieno, in Nairobi on Monday.' },
    ],
  },
  {
    rule: 'place.host',
    matches: [
      { text: 'Peruvian Defence Minister Ana Quiroz received Fijian Defence Minister Pio Tiko on Monday.', field: 'primary.venueCountry', words: 'Ana Quiroz', value: 'PE' },
      { text: 'General Pio Tiko, commander of the Fijian army, on Monday called on General Luis Rojas, Peruvian chief of staff.', field: 'primary.venueCountry', words: 'Luis Rojas', value: 'PE' },
      { text: 'Peruvian Ambassador Ana Quiroz and her counterpart discussed fisheries. The visiting Fijian Minister Pio Tiko thanked her.', field: 'primary.venueCountry', words: 'visiting Fijian', value: 'PE' },
    ],
    nearMisses: [
      { text: 'Peruvian Defence Minister Ana Quiroz received a letter from Fijian Defence Minister Pio Tiko when they met on Monday.' },
      { text: 'Peruvian Defence Minister Ana Quiroz received Fijian Defence Minister Pio Tiko on the sidelines of the forum on Monday.' },
      { text: 'Peruvian Defence Minister Ana Quiroz received Fijian Defence Minister Pio Tiko in Suva on Monday.' },
    ],
  },
  {
    rule: 'place.by-turns',
    matches: [
      { text: 'The navies of Peru and Fiji held the fifth round of staff talks on Monday. The next round will take place in Suva.', field: 'primary.venueCountry', words: 'Suva', value: 'PE' },
      { text: 'The sixth session of the Peru-Fiji Joint Commission was held on Monday. The fifth session was held in Lima in 2023.', field: 'primary.venueCountry', words: 'Lima', value: 'FJ' },
      { text: 'The sixth session of the Peru-Fiji Joint Commission was held on Monday. The seventh session will be hosted by Fiji.', field: 'primary.venueCountry', words: 'Fiji', value: 'PE' },
      { text: 'The second political consultations between Peru and Fiji took place on Monday. The sides agreed to hold the next round in Suva.', field: 'primary.venueCountry', words: 'Suva', value: 'PE' },
    ],
    nearMisses: [
      { text: 'The sixth session of the Peru-Fiji Joint Commission was held on Monday. The fifth session was held in Lima and the seventh will be held in Suva.' },
      { text: 'The sixth session of the Peru-Fiji Joint Commission was held by video on Monday. The fifth session was held in Lima in 2023.' },
      { text: 'Peruvian Defence Minister Ana Quiroz met Fijian Defence Minister Pio Tiko on Monday. The next meeting will be held in Suva.' },
      { text: 'The sixth session of the Peru-Fiji Joint Commission was held in Lima on Monday. The next session will be hosted by Peru.' },
    ],
  },
  {
    rule: 'place.third-country',
    matches: [
      { text: 'Peruvian Defence Minister Ana Quiroz told her Fijian counterpart Pio Tiko that the sea is wide, as the pair held talks in Norway.', field: 'primary.venueCountry', words: 'Norway', value: 'NO' },
      { text: 'Peruvian Defence Minister Ana Quiroz and her Fijian counterpart Pio Tiko met on Friday in Kenya.', field: 'primary.venueCountry', words: 'Kenya', value: 'KE' },
    ],
    nearMisses: [
      { text: 'Peruvian Defence Minister Ana Quiroz and her Fijian counterpart Pio Tiko met on Friday and spoke of the war in Sudan.' },
      { text: 'Peruvian Defence Minister Ana Quiroz and her Fijian counterpart Pio Tiko met on Friday in Lima and will hold talks in Kenya’s capital.' },
    ],
  },
];
