import type { RuleCases } from './ruleCases';

/** An opening that only looks back, so that what follows is weak. */
const LOOKING_BACK = 'Since the visit of the Sultan the ties of Oman and Kenya have grown.';

/** The weakest evidence: a single word, or an act further down, where nothing better tells of an engagement. */
export const eventHintRules: readonly RuleCases[] = [
  {
    rule: 'event.hint.meeting',
    matches: [
      { text: 'Mexican and Cuban fisheries experts sat together in Havana on Monday.', field: 'primary.type', words: 'sat', value: 'meeting' },
      { text: 'Norwegian and Latvian lawmakers compared notes in Riga.', field: 'primary.type', words: 'compared notes', value: 'meeting' },
      { text: 'The Mexican and Cuban ministers of agriculture lunched in Havana on Monday.', field: 'primary.type', words: 'lunched', value: 'meeting' },
    ],
    nearMisses: [
      { text: 'Norway’s ambassador to Latvia received a medal in Riga, where the guests sat under a tent.' },
      { text: 'Ukraine is ready for talks with Turkish officials, its Foreign Minister Ivan Bondar said in Kyiv.' },
      { text: 'Peru welcomed the decision of Chile’s officials to lower the toll, an analysis says.' },
      { text: 'Peru and Chile share the coast of the ocean. Officials of Peru and Chile sat before a court in Lima on Monday.' },
      { text: 'Norwegian and Latvian lawmakers met in Riga and agreed to compare notes.' },
    ],
  },
  {
    rule: 'event.hint.call',
    matches: [
      { text: 'The Tongan Prime Minister was on the telephone with Fiji’s Prime Minister Seru Vula on Monday.', field: 'primary.type', words: 'telephone', value: 'call' },
      { text: `${LOOKING_BACK} Trade has doubled. On Monday Omani Foreign Minister Salim Al Harthi spoke with Kenyan Foreign Minister Paul Otieno.`, field: 'primary.type', words: 'spoke with', value: 'call' },
    ],
    nearMisses: [
      { text: 'An earthquake cut the telephone between the prime ministers of Tonga and Fiji.' },
      { text: 'Tonga’s telephone company was fined by a court in Suva, Fiji, on Monday.' },
      { text: 'Fiji’s Prime Minister Seru Vula telephoned his Tongan colleague on Monday.' },
    ],
  },
  {
    rule: 'event.hint.port-call',
    matches: [
      { text: 'A Mexican patrol ship has tied up in Havana, Cuba.', field: 'primary.type', words: 'tied up', value: 'port-call' },
      { text: 'The French frigate Belle Rive put in at Dakar, Senegal, on Thursday with 140 sailors.', field: 'primary.type', words: 'put in', value: 'port-call' },
    ],
    nearMisses: [
      { text: 'Mexican and Cuban ministers are tied up in talks in Havana until Friday.' },
      { text: 'A merchant ship with cargo from Chile has tied up in Callao, Peru.' },
      { text: 'French and Senegalese officials gathered in Dakar where much work has been put in.' },
    ],
  },
  {
    rule: 'event.hint.signing',
    matches: [
      { text: 'The memorandum between Angola and Brazil has been concluded, both ministries said in Luanda.', field: 'primary.type', words: 'memorandum between Angola and Brazil has been concluded', value: 'signing' },
      { text: 'Experts of the navies of Oman and Kenya put pen to paper in Mombasa.', field: 'primary.type', words: 'put pen to paper', value: 'signing' },
    ],
    nearMisses: [
      { text: 'Malta’s President William Blake and Spanish Senate leaders signed the visitors’ book in Madrid.' },
      { text: 'The Brazilian parliament will ratify the memorandum that has been concluded with Angola’s ministers.' },
      { text: 'The defence ministers of Angola and Brazil signed an agreement in Luanda.' },
    ],
  },
  {
    rule: 'event.hint.visit',
    matches: [
      { text: 'Norwegian lawmakers toured Riga, Latvia, on Monday.', field: 'primary.type', words: 'toured', value: 'visit' },
      { text: 'A stay of three days brought the Egyptian army chief to Amman, Jordan.', field: 'primary.type', words: 'stay', value: 'visit' },
    ],
    nearMisses: [
      { text: 'Norwegian tourists toured Riga, Latvia, in greater numbers, officials said on Monday.' },
      { text: 'A Latvian citizen who travelled to Norway without a visa was detained, officers said.' },
      { text: 'Norwegian Foreign Minister Kari Lund visited Riga, Latvia, on Monday.' },
    ],
  },
  {
    rule: 'event.hint.exercise',
    matches: [
      { text: 'Officers of the Kenyan and Ugandan coast guards trained in Mombasa.', field: 'primary.type', words: 'trained', value: 'exercise' },
      { text: `${LOOKING_BACK} This week their navies hold a joint drill off Mombasa.`, field: 'primary.type', words: 'hold a joint drill', value: 'exercise' },
    ],
    nearMisses: [
      { text: 'Officers of the Kenyan and Ugandan coast guards discussed training in Mombasa.' },
      { text: 'A festival in Mombasa shows how officers of Kenya and Uganda trained a hundred years ago.' },
      { text: 'The Kenyan and Ugandan coast guards conducted an exercise off Mombasa.' },
    ],
  },
  {
    rule: 'event.hint.dialogue',
    matches: [
      { text: 'Negotiations of Angola and Brazil on river pilotage began in Luanda, the ministry said.', field: 'primary.type', words: 'Negotiations', value: 'dialogue' },
      { text: `${LOOKING_BACK} Political consultations between Oman and Kenya were opened in Nairobi on Monday.`, field: 'primary.type', words: 'Political consultations', value: 'dialogue' },
    ],
    nearMisses: [
      { text: 'A columnist of Luanda looks at the negotiations of Angola and Brazil on river pilotage.' },
      { text: 'Bilateral consultations between Angola and Brazil were held in Luanda on Monday.' },
    ],
  },
  {
    rule: 'event.hint.committee-session',
    matches: [
      { text: `${LOOKING_BACK} In Nairobi the ministers Salim Al Harthi of Oman and Paul Otieno of Kenya co-chaired the trade body.`, field: 'primary.type', words: 'co-chaired', value: 'committee-session' },
      { text: `${LOOKING_BACK} A joint session of the Omani and Kenyan cabinets ended in Mombasa.`, field: 'primary.type', words: 'joint session of', value: 'committee-session' },
    ],
    nearMisses: [
      { text: `${LOOKING_BACK} Last year in Nairobi the ministers of Oman and Kenya co-chaired the trade body.` },
      { text: 'Finnish Minister Mika Salo and Peruvian Minister Ana Quispe co-chaired in Lima the sitting of both countries’ trade officials.' },
    ],
  },
  {
    rule: 'event.hint.staff-talks',
    matches: [
      { text: `${LOOKING_BACK} Trade has doubled. In Nairobi the operator talks of Kenyan and Omani officers went on.`, field: 'primary.type', words: 'operator talks', value: 'staff-talks' },
      { text: `${LOOKING_BACK} Trade has doubled. Officers of both sides attended staff talks in Muscat on Monday.`, field: 'primary.type', words: 'staff talks', value: 'staff-talks' },
    ],
    nearMisses: [
      { text: `${LOOKING_BACK} Trade has doubled. Officers of both sides attended staff talks in Muscat in 2021.` },
      { text: 'Omani and Kenyan officers held operator talks in Nairobi.' },
    ],
  },
  {
    rule: 'event.hint.ceremony',
    matches: [
      { text: 'Fresh boats for Fiji’s navy: Japan hands over two\n\nThe grey hulls will watch over the lagoons from May on, an officer of the ministry said.', field: 'primary.type', words: 'hands over', value: 'ceremony' },
      { text: `${LOOKING_BACK} In Mombasa the Omani ambassador handed over a patrol boat to Kenyan Minister Paul Otieno.`, field: 'primary.type', words: 'handed over', value: 'ceremony' },
    ],
    nearMisses: [
      { text: 'Fresh boats for Fiji’s navy: Japan hands over two\n\nThe donation was announced in Suva on Monday.' },
      { text: 'Japanese Ambassador Kenji Mori handed over two patrol boats to Fijian Defence Minister Seru Vula in Suva.' },
    ],
  },
  {
    rule: 'event.gift',
    matches: [
      { text: 'The Peruvian government has donated 12 armoured vehicles to the Fiji Army. The vehicles are new. They are grey. Each seats ten. All run on diesel. The official handover ceremony took place in Suva.', field: 'primary.type', words: 'donated', value: 'ceremony' },
      { text: 'The Fiji Navy received a patrol boat as a gift from the United States. Bringing remarks at a brief ceremony in Suva was Minister Seru Vula.', field: 'primary.type', words: 'received a patrol boat as a gift', value: 'ceremony' },
    ],
    nearMisses: [
      { text: 'The Peruvian government has donated 12 armoured vehicles to the Fiji Army. The vehicles are new.' },
      { text: 'The Fiji Navy received a patrol boat as a gift. A brief ceremony was held in Suva.' },
      { text: 'The Peruvian government has donated a prize to a school in Fiji. A brief ceremony was held in Suva.' },
    ],
  },
];
