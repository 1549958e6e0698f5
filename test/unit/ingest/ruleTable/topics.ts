import type { RuleCases } from './ruleCases';

const MET = 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\n';

/** What was talked about, and how firmly. */
export const topicRules: readonly RuleCases[] = [
  {
    rule: 'topic.mentioned',
    matches: [
      { text: `${MET}Minister Noor praised Italy’s contribution to maritime security.`, field: 'primary.topics.0', words: 'maritime security', value: 'Maritime security' },
      { text: `${MET}On the wall hung a map of piracy.`, field: 'primary.topics.0', words: 'piracy' },
      { text: `${MET}The guest was informed about fisheries on the lake.`, field: 'primary.topics.0', words: 'fisheries', value: 'Fisheries' },
    ],
    nearMisses: [
      { text: `${MET}The ministers discussed fisheries.` },
      { text: `${MET}The guest praised the hall, the music and the warm welcome.` },
    ],
  },
  {
    rule: 'topic.exchanged-views',
    matches: [
      { text: `${MET}Both ministers exchanged views on piracy off the coast.`, field: 'primary.topics.0', words: 'piracy', value: 'Piracy' },
      { text: `${MET}There was an exchange of views on migration.`, field: 'primary.topics.0', words: 'migration', value: 'Migration' },
    ],
    nearMisses: [
      { text: `${MET}They exchanged gifts and spoke about piracy.` },
      { text: `${MET}They agreed to exchange students for training.` },
      { text: `${MET}They exchanged views and then signed a protocol on fisheries.` },
    ],
  },
  {
    rule: 'topic.discussed',
    matches: [
      { text: `${MET}Talks focused on ship repair and search and rescue.`, field: 'primary.topics.1', words: 'search and rescue', value: 'Search and rescue' },
      { text: `${MET}Fisheries and piracy were also addressed.`, field: 'primary.topics.0', words: 'Fisheries', value: 'Fisheries' },
      { text: `${MET}The two sides dwelt on human trafficking.`, field: 'primary.topics.0', words: 'human trafficking', value: 'Human trafficking' },
    ],
    nearMisses: [
      { text: `${MET}The ministers signed a protocol on fisheries.` },
      { text: `${MET}The guest thanked Italy for its training.` },
      { text: `${MET}On the wall hung a map of piracy.` },
      { text: 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025. The two ministers discussed.' },
    ],
  },
  {
    rule: 'topic.reviewed',
    matches: [
      { text: `${MET}The ministers took stock of defence industry projects.`, field: 'primary.topics.0', words: 'defence industry' },
      { text: `${MET}Joint patrols were reviewed.`, field: 'primary.topics.0', words: 'Joint patrols', value: 'Joint patrols' },
      { text: `${MET}They assessed the progress of joint exercises.`, field: 'primary.topics.0', words: 'joint exercises', value: 'Joint exercises' },
    ],
    nearMisses: [
      { text: `${MET}The guest reviewed a guard of honour and then spoke about piracy.` },
      { text: `${MET}They reviewed their ties, and agreed on joint patrols.` },
    ],
  },
  {
    rule: 'topic.proposed',
    matches: [
      { text: `${MET}The Kenyan minister proposed training of divers.`, field: 'primary.topics.0', words: 'training', value: 'Training' },
      { text: `${MET}Italy called for joint patrols in the strait.`, field: 'primary.topics.0', words: 'joint patrols' },
    ],
    nearMisses: [
      { text: `${MET}He invited her to Nairobi. Fisheries were discussed.` },
      { text: `${MET}The proposal was dropped: the ministers signed the protocol on fisheries instead.` },
    ],
  },
  {
    rule: 'topic.reaffirmed',
    matches: [
      { text: `${MET}Both sides reaffirmed their commitment to maritime security.`, field: 'primary.topics.0', words: 'maritime security', value: 'Maritime security' },
      { text: `${MET}Italy renewed its support for coast guard cooperation.`, field: 'primary.topics.0', words: 'coast guard cooperation', value: 'Coast guard cooperation' },
    ],
    nearMisses: [
      { text: `${MET}The two affirmed their friendship and discussed maritime security.` },
      { text: `${MET}The committed sailors of both navies discussed piracy.` },
    ],
  },
  {
    rule: 'topic.agreed',
    matches: [
      { text: `${MET}The two agreed on joint patrols from May.`, field: 'primary.topics.0', words: 'joint patrols' },
      { text: `${MET}The ministers decided to resume training of pilots.`, field: 'primary.topics.0', words: 'training' },
    ],
    nearMisses: [
      { text: `${MET}The ministers will discuss joint patrols in May.` },
      { text: `${MET}The teams have until June to draft an accord on fisheries.` },
      { text: `${MET}The agreed agenda was long; the two exchanged views on fisheries.` },
    ],
  },
  {
    rule: 'topic.signed',
    matches: [
      { text: `${MET}The ministers signed a memorandum on fisheries.`, field: 'primary.topics.1', words: 'fisheries', value: 'Fisheries' },
      { text: `${MET}An agreement on cultural exchange and a memorandum on tourism were signed in the presence of both ministers.`, field: 'primary.topics.2', words: 'tourism', value: 'Tourism' },
      { text: `${MET}They signed an agreement to resume training.`, field: 'primary.topics.0', words: 'training', value: 'Training' },
      { text: 'NAIROBI – Kenya and Italy on 10 March inked an accord on search and rescue.', field: 'primary.topics.0', words: 'search and rescue', value: 'Search and rescue' },
    ],
    nearMisses: [
      { text: `${MET}The ministers signed the guest book and discussed fisheries.` },
      { text: `${MET}Signs of overfishing were discussed.` },
      { text: `${MET}A protocol on fisheries will be signed in May, and the ministers hope to sign a treaty on piracy.` },
      { text: `${MET}They discussed a protocol on fisheries, which was signed in 2019.` },
    ],
  },
  {
    rule: 'topic.implemented',
    matches: [
      { text: `${MET}Italy handed over radars for maritime domain awareness.`, field: 'primary.topics.0', words: 'maritime domain awareness' },
      { text: `${MET}Joint patrols were launched at noon.`, field: 'primary.topics.0', words: 'Joint patrols', value: 'Joint patrols' },
      { text: `${MET}The two launched training of divers in Mombasa.`, field: 'primary.topics.0', words: 'training' },
    ],
    nearMisses: [
      { text: `${MET}Italy would like to hand over radars for maritime domain awareness.` },
      { text: `${MET}The two discussed the launch of training of divers.` },
      { text: `${MET}They completed their tour and discussed piracy.` },
      { text: `${MET}They discussed training of divers before the boat was delivered.` },
    ],
  },
  {
    rule: 'topic.field',
    matches: [
      { text: `${MET}They spoke of ties in humanitarian, social and other fields.`, field: 'primary.topics.0', words: 'humanitarian', value: 'Humanitarian cooperation' },
      { text: `${MET}The two sides reviewed their diplomatic and social relations.`, field: 'primary.topics.0', words: 'diplomatic', value: 'Diplomatic cooperation' },
    ],
    nearMisses: [
      { text: `${MET}The diplomatic guest spoke of social clubs.` },
      { text: `${MET}They stressed close, fruitful and fraternal relations.` },
      { text: `${MET}The humanitarian field hospital was shown.` },
    ],
  },
  {
    rule: 'topic.instrument',
    matches: [
      { text: `${MET}He underscored the importance of updating the Alder River Treaty.`, field: 'primary.topics.0', words: 'Alder River Treaty', value: 'Alder River Treaty' },
      { text: `${MET}The guest thanked Kenya for joining the Juniper Accords last year.`, field: 'primary.topics.0', words: 'Juniper Accords', value: 'Juniper Accords' },
      { text: `${MET}The guest called the Granite Compact a road to the sea.`, field: 'primary.topics.0', words: 'Granite Compact', value: 'Granite Compact' },
      { text: `${MET}He praised the Reef Watch Programme and asked for boats.`, field: 'primary.topics.0', words: 'Reef Watch Programme', value: 'Reef Watch Programme' },
      { text: `${MET}The guest hoped for a Special Maritime and Coastal Partnership before long.`, field: 'primary.topics.0', words: 'Special Maritime and Coastal Partnership', value: 'Special Maritime and Coastal Partnership' },
    ],
    nearMisses: [
      { text: `${MET}He spoke of a treaty, a charter and a corridor through the hills.` },
      { text: `${MET}He also saw Ana Ruiz of the Alder River Treaty Organization.` },
      { text: `${MET}The Pact and the Treaty were praised.` },
      { text: `${MET}He thanked Programme Director Ana Ruiz for the programme of the day.` },
    ],
  },
  {
    rule: 'topic.listed',
    matches: [
      { text: 'Kenyan and Italian divers opened Exercise Blue Kite off Mombasa on Monday.\n\nThe drill, which included Beach Insertion Techniques and Frogman Rescue, lasts a week.', field: 'primary.topics.1', words: 'Beach Insertion Techniques', value: 'Beach Insertion Techniques' },
      { text: `${MET}The two sides discussed cooperation in trade, apiculture and river pilotage with experts.`, field: 'primary.topics.1', words: 'apiculture', value: 'Apiculture' },
      { text: `${MET}He had talks with the Harbour Office on river pilotage.`, field: 'primary.topics.0', words: 'river pilotage', value: 'River pilotage' },
      { text: `${MET}Among the topics were sugar cane, space research and dams.`, field: 'primary.topics.3', words: 'sugar cane', value: 'Sugar cane' },
      { text: `${MET}The minister welcomed cooperation in beekeeping.`, field: 'primary.topics.0', words: 'beekeeping', value: 'Beekeeping' },
      { text: `${MET}They agreed on the following areas:\n• Lighthouse repair\n• Beekeeping`, field: 'primary.topics.1', words: 'Beekeeping', value: 'Beekeeping' },
      { text: 'The navies of Kenya and Italy began the joint exercise Blue Reef off Mombasa on 10 March 2025. The serials included kelp clearing.', field: 'primary.topics.0', words: 'kelp clearing', value: 'Kelp clearing' },
      { text: `${MET}Topics included lighthouse repair and the price of tea.`, field: 'primary.topics.0', words: 'lighthouse repair', value: 'Lighthouse repair' },
    ],
    nearMisses: [
      { text: `${MET}He praised Colonel Otieno, the Harbour Office and the warm welcome.` },
      { text: `${MET}Regional issues such as the conflict in Sudan and the crisis in Haiti were discussed.` },
      { text: `${MET}They discussed bilateral relations, ways of cooperation and issues of mutual interest.` },
      { text: `${MET}The two sides discussed fisheries with Colonel Otieno and the Harbour Office.` },
      { text: `${MET}The guest praised fisheries, apiculture and river pilotage.` },
      { text: `${MET}The guest ate river fish, tea biscuits and mountain honey.` },
      { text: `${MET}The guests saw the following:\n• Lighthouse repair\n• Beekeeping` },
      { text: 'The navies of Kenya and Italy began the joint exercise Blue Reef off Mombasa on 10 March 2025. It involved two ships, their crews and professional interaction.' },
      { text: `${MET}The guest received a plate, a medal and a flag.` },
    ],
  },
  {
    rule: 'topic.weighed',
    matches: [
      { text: `${MET}The visit aims at enhancing mutual trust between the two forces.`, field: 'primary.topics.0', words: 'mutual trust', value: 'Mutual trust' },
      { text: `${MET}The fight against transnational criminal organisations was another point.`, field: 'primary.topics.0', words: 'transnational criminal organisations', value: 'Transnational criminal organisations' },
      { text: `${MET}Mr Noor praised responsible state behaviour.`, field: 'primary.topics.0', words: 'responsible state behaviour', value: 'Responsible state behaviour' },
    ],
    nearMisses: [
      { text: `${MET}He thanked his host for the annual basis on which they meet.` },
      { text: `${MET}The guest visited the city museum and was given a plate.` },
      { text: `${MET}The Rome Harbour Authority and the Lazio School took part.` },
      { text: `${MET}He thanked the people of Rome for the warm hospitality.` },
    ],
  },
  {
    rule: 'topic.country',
    matches: [
      { text: `${MET}They exchanged views on the situation in Sudan and Libya.`, field: 'primary.topics.1', words: 'Libya', value: 'Libya' },
      { text: `${MET}Both condemned the violence in Haiti.`, field: 'primary.topics.0', words: 'Haiti', value: 'Haiti' },
      { text: `${MET}They talked about the price of grain and about Yemen.`, field: 'primary.topics.1', words: 'Yemen', value: 'Yemen' },
      { text: `${MET}They spoke about the situation in Ruritania.`, field: 'primary.topics.0', words: 'Ruritania', value: 'Ruritania' },
      { text: `${MET}He informed the guest about the Ruritania conflict.`, field: 'primary.topics.0', words: 'Ruritania conflict', value: 'Ruritania conflict' },
      { text: `${MET}The ministers discussed Somalia.`, field: 'primary.topics.0', words: 'Somalia', value: 'Somalia' },
    ],
    nearMisses: [
      { text: `${MET}The minister had flown in from Nice, France.` },
      { text: `${MET}The Ambassador to Sudan, Carlo Rossi, was in the room.` },
      { text: `${MET}They exchanged views on the situation in Kenya and on support for Italy.` },
      { text: `${MET}The Head of the Mission to Sudan, Carlo Rossi, was in the room.` },
      { text: `${MET}The next talks will take place in Spain.` },
      { text: `${MET}They spoke about the situation in Mombasa.` },
      { text: `${MET}The developments of Minister Noor’s home were praised.` },
    ],
  },
];
