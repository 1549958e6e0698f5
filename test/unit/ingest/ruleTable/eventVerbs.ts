import type { RuleCases } from './ruleCases';

/** An act that a verb of headline or opening tells; the near misses hold its words where another act, or none of the kind, is told. */
export const eventVerbRules: readonly RuleCases[] = [
  {
    rule: 'event.verb.meeting',
    matches: [
      { text: 'The Defence Minister of Serbia, Goran Pavic, met with the Ambassador of Cyprus, Leo Kosta, in Belgrade.', field: 'primary.type', words: 'met with', value: 'meeting' },
      { text: 'Sri Lanka Navy Commander receives courtesy call by Pakistani envoy\n\nHigh Commissioner Adil Khan of Pakistan called on Vice Admiral Sunil Perera in Colombo on Monday.', field: 'primary.type', words: 'called on', value: 'meeting' },
      { text: 'Talks between Icelandic Minister Jon Berg and Korean Minister Kim Dae-ho took place in Reykjavik.', field: 'primary.type', words: 'Talks between', value: 'meeting' },
    ],
    nearMisses: [
      { text: 'A Vietnamese frigate that met the requirements of the harbour docked in Kochi, India, on Monday.' },
      { text: 'Exercise Coral Gate of the Filipino and Australian marines, which received the best marks so far, ended in Palawan.' },
      { text: 'Turkey and Greece called on all sides to stop the fighting in Sudan.' },
    ],
  },
  {
    rule: 'event.verb.call',
    matches: [
      { text: 'Fijian minister speaks with Lima by phone\n\nFijian Minister Pio Tiko and Peruvian Minister Ana Quiroz held a long conversation on Friday.', field: 'primary.type', words: 'held a long conversation', value: 'call' },
      { text: 'French President Luc Morel spoke by phone with Ghanaian President Kofi Badu on Monday.', field: 'primary.type', words: 'spoke by phone', value: 'call' },
      { text: 'BRASÍLIA — In a phone call, Brazilian Foreign Minister Ana Lima and Portuguese Foreign Minister Rui Lopes discussed river pilotage.', field: 'primary.type', words: 'phone call', value: 'call' },
      { text: 'Fijian Prime Minister Seru Vula held a video call with New Zealand’s Foreign Minister Tom Hale.', field: 'primary.type', words: 'held a video call', value: 'call' },
    ],
    nearMisses: [
      { text: 'Cambodian Interior Minister Sok Chea met his Thai counterpart Somchai Dee in Phnom Penh to act against phone call scams.' },
      { text: 'Days after a telephone call, Turkish Foreign Minister Cem Kaya met Greek Foreign Minister Ana Pappa in Athens.' },
      { text: 'Estonia’s President Mart Saar visited a video call centre in Riga with Latvian President Ivars Liepa.' },
    ],
  },
  {
    rule: 'event.verb.port-call',
    matches: [
      { text: 'The Chilean training ship Aurora arrived in Papeete, French Polynesia, on Sunday with 300 sailors aboard.', field: 'primary.type', words: 'arrived', value: 'port-call' },
      { text: 'The Indian Navy ship Tarini made a port call at Port Louis, Mauritius, on Sunday.', field: 'primary.type', words: 'made a port call', value: 'port-call' },
      { text: 'SUVA — Two frigates of the Royal Australian Navy dropped anchor off Fiji on Sunday.', field: 'primary.type', words: 'dropped anchor', value: 'port-call' },
      { text: 'FNS Karelia berthed at Riga: the Finnish minelayer is the guest of the Latvian Naval Forces until Friday.', field: 'primary.type', words: 'berthed at', value: 'port-call' },
    ],
    nearMisses: [
      { text: 'The Chilean cargo ship Aurora arrived in Suva, Fiji, on Sunday with grain.' },
      { text: 'A cargo ship from Panama docked at Colombo, and Sri Lankan Minister Nimal Silva met Panama’s Ambassador Ana Ruiz there.' },
      { text: 'Omani Navy Commander Salim Al Harthi met Indian Navy Chief Admiral Ravi Menon in Muscat and discussed port calls and training.' },
      { text: 'Fishing boats moored at Suva as Fijian Defence Minister Seru Vula received New Zealand High Commissioner Tom Hale.' },
    ],
  },
  {
    rule: 'event.verb.signing',
    matches: [
      { text: 'The defence ministers of Latvia and Portugal signed a memorandum of understanding in Riga.', field: 'primary.type', words: 'signed a memorandum of understanding', value: 'signing' },
      { text: 'Angola and Brazil inked a deal on river pilotage in Luanda on Monday, the Angolan ministry said.', field: 'primary.type', words: 'inked', value: 'signing' },
      { text: 'The ministers of Peru and Chile discussed cooperation and signed an agreement in Lima.', field: 'primary.type', words: 'signed an agreement', value: 'signing' },
      { text: 'Kenya, Italy sign three-year defence protocol in Nairobi.', field: 'primary.type', words: 'sign three-year defence protocol', value: 'signing' },
    ],
    nearMisses: [
      { text: 'The agreement that was signed in 2019 was reviewed when ministers Ana Quispe of Peru and Luis Rojas of Chile met in Lima.' },
      { text: 'Malta’s President William Blake signed the visitors’ book of the Spanish Senate and met its president Juan Leal in Madrid.' },
      { text: 'Ghanaian Defence Minister Kofi Badu received Togo’s Army Chief General Yao Kossi, who signed off on a border map.' },
    ],
  },
  {
    rule: 'event.verb.visit',
    matches: [
      { text: 'Bulgarian President Ivan Petrov arrived in Astana on an official visit to Kazakhstan.', field: 'primary.type', words: 'arrived in', value: 'visit' },
      { text: 'Egyptian Army chief General Samir Adly visited Amman, Jordan, on Monday.', field: 'primary.type', words: 'visited', value: 'visit' },
      { text: 'King to travel to Rome\n\nKing Zayd of Jordan will visit Italy on 20 March.', field: 'primary.type', words: 'will visit', value: 'visit' },
    ],
    nearMisses: [
      { text: 'Omani Foreign Minister Salim Al Harthi, who is in charge of the file, held talks with Indian Foreign Secretary Ravi Menon in Muscat.' },
      { text: 'An exchange of visits was agreed when Czech Minister Tomas Novak met Moroccan Minister Omar Alami in Prague.' },
      { text: 'Latvian President Ivars Liepa met Portuguese President Rui Lopes in Riga to discuss the visit of the Portuguese parliament.' },
    ],
  },
  {
    rule: 'event.verb.exercise',
    matches: [
      { text: 'Warships of Greece and Cyprus conducted a passage exercise off Limassol, Cyprus, on Tuesday.', field: 'primary.type', words: 'conducted a passage exercise', value: 'exercise' },
      { text: 'Finnish and Estonian border guards trained together on the ice near Narva, Estonia.', field: 'primary.type', words: 'trained together', value: 'exercise' },
      { text: 'The Indonesian and Philippine coast guards began a coordinated patrol in the Celebes Sea.', field: 'primary.type', words: 'coordinated patrol', value: 'exercise' },
    ],
    nearMisses: [
      { text: 'Irish Foreign Minister Una Daly urged both sides to exercise restraint when she met Israeli Foreign Minister Dov Gal in Jerusalem.' },
      { text: 'Peruvian Minister Ana Quispe and Chilean Ambassador Luis Rojas discussed the naval exercise of the spring in Lima.' },
      { text: 'In an exercise of its veto Norway said no to Denmark, ministers Kari Lund and Lene Holm told the press when they met in Oslo.' },
    ],
  },
  {
    rule: 'event.verb.dialogue',
    matches: [
      { text: 'Bilateral consultations between Peru and Finland were held in Lima on Monday.', field: 'primary.type', words: 'Bilateral consultations', value: 'dialogue' },
      { text: 'Norwegian and Peruvian diplomats concluded a round of talks on shipping in Oslo.', field: 'primary.type', words: 'round of talks', value: 'dialogue' },
      { text: 'HAVANA: Cuba and Spain held security consultations on Friday, the foreign ministry said.', field: 'primary.type', words: 'held security consultations', value: 'dialogue' },
    ],
    nearMisses: [
      { text: 'Mexico’s Foreign Minister Rosa Vega met her Cuban counterpart Raul Pino in Havana after a round of talks with business.' },
      { text: 'Ukraine is ready for political talks with Turkish officials, its Foreign Minister Ivan Bondar said in Kyiv.' },
      { text: 'Norwegian and Peruvian envoys discussed a round of talks on shipping in Oslo.' },
    ],
  },
  {
    rule: 'event.verb.committee-session',
    matches: [
      { text: 'Finnish Minister Mika Salo and Peruvian Minister Ana Quispe co-chaired in Lima the sitting of both countries’ trade officials.', field: 'primary.type', words: 'co-chaired', value: 'committee-session' },
      { text: 'A joint session of the Greek and Cypriot cabinets took place in Nicosia.', field: 'primary.type', words: 'joint session of', value: 'committee-session' },
    ],
    nearMisses: [
      { text: 'Members of the steering committee of the ruling party of Kenya met Chinese Ambassador Wang Lei in Nairobi.' },
      { text: 'Kenya’s working group on trade rules was praised as Kenyan Minister Paul Otieno met Italian Minister Carla Neri in Rome.' },
    ],
  },
  {
    rule: 'event.verb.staff-talks',
    matches: [
      { text: 'The Royal Thai Army and the Lao People’s Army held operator talks in Vientiane on Monday.', field: 'primary.type', words: 'operator talks', value: 'staff-talks' },
      { text: 'A Finnish delegation attended staff talks with the Nepali Army in Kathmandu on Monday.', field: 'primary.type', words: 'staff talks', value: 'staff-talks' },
    ],
    nearMisses: [
      { text: 'Polish Defence Minister Adam Nowak met Thai Defence Minister Somchai Dee in Warsaw after staff talks.' },
      { text: 'Thai Foreign Minister Somchai Dee and his Lao colleague Kham Vong met in Vientiane, where embassy staff talk of a new chapter.' },
    ],
  },
  {
    rule: 'event.verb.ceremony',
    matches: [
      { text: 'Japanese Ambassador Kenji Mori handed over two patrol boats to Fijian Defence Minister Seru Vula in Suva on Tuesday.', field: 'primary.type', words: 'handed over', value: 'ceremony' },
      { text: 'Ambassador Kenji Mori of Japan presented credentials to President Kofi Badu of Ghana in Accra.', field: 'primary.type', words: 'presented credentials', value: 'ceremony' },
      { text: 'With Lithuania’s Defence Minister Rasa Kalna at her side, Danish Defence Minister Lene Holm laid a wreath in Vilnius.', field: 'primary.type', words: 'laid a wreath', value: 'ceremony' },
    ],
    nearMisses: [
      { text: 'Indian and Omani officials met in Muscat, in a hall that was inaugurated by the Sultan.' },
      { text: 'Two men whom Peru had handed over were the matter when Peruvian Minister Ana Quispe met her Chilean counterpart Luis Rojas in Lima.' },
      { text: 'Kenyan and Italian generals met in Rome and agreed on the date of the handover ceremony.' },
    ],
  },
];
