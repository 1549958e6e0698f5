import type { RuleCases } from './ruleCases';

/** Names, numbers and rounds of what is held again and again. */
export const seriesRules: readonly RuleCases[] = [
  {
    rule: 'series.named',
    matches: [
      { text: 'The Peruvian and Kenyan armies held the first Steering Group Meeting in Lima on Monday.', field: 'primary.series.name', words: 'first Steering Group Meeting', value: 'Steering Group Meeting' },
      { text: 'SUVA: The 12th Annual Leaders Consultation of Fiji and Tonga took place in Nadi on Tuesday.', field: 'primary.series.name', words: '12th Annual Leaders Consultation', value: 'Annual Leaders Consultation' },
      { text: 'The India–Kenya Joint Defence Cooperation Committee met in Nairobi on Monday.', field: 'primary.series.name', words: 'India–Kenya Joint Defence Cooperation Committee', value: 'Joint Defence Cooperation Committee' },
      { text: 'RABAT — Moroccan and Spanish officials sat down in the Working Group on Counter Terrorism in Tangier.', field: 'primary.series.name', words: 'Working Group on Counter Terrorism', value: 'Working Group on Counter Terrorism' },
      { text: 'Marines of Brazil and Portugal began the exercise, Salt Horse, near Rio de Janeiro.', field: 'primary.series.name', words: 'Salt Horse', value: 'Salt Horse' },
      { text: 'Finnish and Japanese officials met in the Joint Technical Panel in Helsinki.', field: 'primary.series.name', words: 'Joint Technical Panel', value: 'Joint Technical Panel' },
    ],
    nearMisses: [
      { text: 'Kenyan and Ugandan officials met in the committee room of the ministry in Nairobi.' },
      { text: 'A task force of the Kenyan Navy and the Indian Navy met in Mombasa.' },
      { text: 'The 3rd Keel Laying Ceremony of Japan and Fiji took place in Suva on Monday.' },
      { text: 'Foreign Minister Uta Brandt of Germany called on the High Commission of India in Accra and met High Commissioner Ravi Menon.' },
    ],
  },
  {
    rule: 'series.edition',
    matches: [
      { text: 'The XV Kenya–Fiji Joint Cabinet met in Nairobi on Monday.', field: 'primary.series.edition', words: 'XV Kenya–Fiji Joint Cabinet', value: 15 },
      { text: 'Peru and Chile held the third round of the Strategic Dialogue in Lima.', field: 'primary.series.edition', words: 'third round of the Strategic Dialogue', value: 3 },
      { text: 'Exercise Garuda VII of the Indian and French air forces began in Jodhpur, India.', field: 'primary.series.edition', words: 'Exercise Garuda VII', value: 7 },
      { text: 'KUCHING: Malaysia and Indonesia opened Exercise Kekar Series 12/2025 on Monday.', field: 'primary.series.edition', words: 'Exercise Kekar Series 12/2025', value: 12 },
      { text: 'Egypt and Greece held their inaugural Maritime Dialogue in Cairo, the ministry said.', field: 'primary.series.edition', words: 'inaugural Maritime Dialogue', value: 1 },
    ],
    nearMisses: [
      { text: 'Ships of India and Singapore began the second phase of Exercise Blue Kite off Changi on Monday.' },
      { text: 'The 23rd Chief of Naval Staff of Pakistan, Admiral Adil Khan, opened the Joint Military Committee with Jordan in Amman.' },
      { text: 'The first political consultations since 2019 between Cuba and Spain were held in Havana.' },
      { text: 'Jordan and Italy opened Exercise Desert Lynx 2025 near Amman in the 30th year of relations.' },
    ],
  },
  {
    rule: 'series.acronym-year',
    matches: [
      { text: 'The Indian and Omani navies conducted SANDFISH-2025 off Goa on Monday.', field: 'primary.series.name', words: 'SANDFISH-2025', value: 'SANDFISH' },
      { text: 'The 3rd edition of IBEX-24 of Spain and Morocco began in Ceuta, the army tells its readers.', field: 'primary.series.name', words: '3rd edition of IBEX-24', value: 'IBEX' },
    ],
    nearMisses: [
      { text: 'Peruvian and Chilean officers met in Lima with VISION-2030 in hand.' },
      { text: 'COVID-2020 was the matter when the Indian and Omani ministers met in Goa.' },
      { text: 'Kenyan Defence Secretary Paul Otieno met his Indian counterpart Ravi Menon in Nairobi under order KDF-311.' },
    ],
  },
  {
    rule: 'series.annual',
    matches: [
      { text: 'Icelandic and Korean officials held their annual defence policy talks in Seoul.', field: 'primary.series.name', words: 'defence policy talks', value: 'defence policy talks' },
      { text: 'PERTH, March 11 — The annual trans-Tasman defence talks of Australia and New Zealand opened here.', field: 'primary.series.name', words: 'defence talks', value: 'trans-Tasman defence talks' },
    ],
    nearMisses: [
      { text: 'Icelandic Minister Jon Berg met Korean Minister Kim Dae-ho in Seoul after the annual budget debate.' },
      { text: 'Australian and New Zealand officials held trans-Tasman defence talks in Perth after the annual parade.' },
      { text: 'Finnish Foreign Minister Mika Salo paid an annual visit to Riga, Latvia.' },
    ],
  },
  {
    rule: 'series.round',
    matches: [
      { text: 'Norway and Iceland opened Exercise Cold Anchor near Bodø on Monday. It is held for the 40th time.', field: 'primary.series.edition', words: '40th time', value: 40 },
      { text: 'Kenya and Oman concluded Exercise Blue Falcon near Mombasa on Monday. The exercise, the 9th in the series, was the longest yet.', field: 'primary.series.edition', words: '9th in the series', value: 9 },
      { text: 'Opening the third round, Peru and Chile held the Strategic Dialogue in Lima.', field: 'primary.series.edition', words: 'third round', value: 3 },
      { text: 'Peru and Chile held the 3rd Strategic Dialogue in Lima.\n\nThe fourth round will be held in Santiago.', field: 'otherEngagements.0.series.edition', words: 'fourth round', value: 4 },
    ],
    nearMisses: [
      { text: 'Peru and Chile held the Strategic Dialogue in Lima. The ministers met for the second time this year.' },
      { text: 'For the second session this year the Joint Defence Committee of Peru and Chile met in Lima.' },
      { text: 'Peruvian and Chilean officials held the Strategic Dialogue in Lima after the first round of the election.' },
      { text: 'In the second session of the Senate it was told that Peru and Chile opened the Strategic Dialogue in Lima.' },
    ],
  },
  {
    rule: 'series.another',
    matches: [
      { text: 'Peru and Chile held the 3rd Strategic Dialogue in Lima. The next round will be held in Santiago.', field: 'otherEngagements.0.series.name', words: 'next round', value: 'Strategic Dialogue' },
      { text: 'BISHKEK: The Kyrgyz and Indian armies opened Exercise Stone Ford on Monday. The previous edition took place in India on 4 May 2023.', field: 'otherEngagements.0.series.name', words: 'previous edition', value: 'Stone Ford' },
      { text: 'BISHKEK: The Kyrgyz and Indian armies opened Exercise Stone Ford on Monday. The 2023 edition took place in Pune.', field: 'otherEngagements.0.series.name', words: '2023 edition', value: 'Stone Ford' },
    ],
    nearMisses: [
      { text: 'BISHKEK: The Kyrgyz and Indian armies opened Exercise Stone Ford on Monday. The 2025 edition is the largest yet.' },
      { text: 'Peru and Chile held the 3rd Strategic Dialogue in Lima. In the last session of parliament it had been attacked.' },
      { text: 'Peru and Chile held the 3rd Strategic Dialogue in Lima. The next day the guests saw the harbour.' },
      { text: 'Peru and Chile held the 3rd Strategic Dialogue in Lima. The next phase of the harbour is being built.' },
    ],
  },
  {
    rule: 'series.acronym',
    matches: [
      { text: 'The 6th JCEC of Nepal and Finland met in Kathmandu on Monday. The Joint Commission on Economic Cooperation (JCEC) was set up in 2009.', field: 'primary.series.name', words: '6th JCEC', value: 'Joint Commission on Economic Cooperation' },
      { text: 'The Omani–Kenyan Joint Military Committee (JMC) sat in Mombasa. The fifth JMC agreed on a plan of work.', field: 'primary.series.edition', words: 'fifth JMC', value: 5 },
    ],
    nearMisses: [
      { text: 'Norwegian and Latvian officers met in Riga beside the 6th BCT of the army.' },
      { text: 'The Omani–Kenyan Joint Military Committee (JMC) sat in Mombasa. The fifth MRI scanner of the clinic was shown.' },
    ],
  },
];
