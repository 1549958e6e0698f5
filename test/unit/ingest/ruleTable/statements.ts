import type { RuleCases } from './ruleCases';

const MET = 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\n';

/** What was said in so many words. */
export const statementRules: readonly RuleCases[] = [
  {
    rule: 'statement.quotation',
    matches: [
      { text: `${MET}“We want to train more divers with our Italian friends,” Noor said in a joint statement.`, field: 'statements.0', words: 'We want to train more divers with our Italian friends,', value: { speaker: 'Ali Noor', channel: 'joint statement' } },
      { text: `${MET}In a readout, the Kenyan Ministry of Defence stated: "The two sides took stock of training and of the coastal radar."`, field: 'statements.0', words: 'The two sides took stock of training and of the coastal radar.', value: { speaker: 'Kenyan Ministry of Defence', channel: 'readout' } },
      { text: `${MET}Minister Conti spoke last. «Our yards can build the boats that Kenya needs,» she told reporters.`, field: 'statements.0', words: 'Our yards can build the boats that Kenya needs,', value: { speaker: 'Ada Conti', channel: 'press conference' } },
      { text: 'Speaking after the talks, Nepali Foreign Secretary Hari Thapa told journalists that he and Bangladesh Foreign Secretary Rafiq Ahmed had met in Dhaka on Sunday. "We covered water, power and transit," he added.', field: 'statements.0', words: 'We covered water, power and transit,', value: { speaker: 'Hari Thapa', channel: 'press conference' } },
      { text: 'PHNOM PENH, March 11 (Agency) -- Cambodian Deputy Prime Minister Sok Phearum on Tuesday met with Chinese State Councilor Li Wenhao. “Our two peoples are old friends and good neighbours,” Phearum said.', field: 'statements.0', words: 'Our two peoples are old friends and good neighbours,', value: { speaker: 'Sok Phearum' } },
      { text: `${MET}“I am pleased that we have today opened a new chapter,” Ms Conti replied.`, field: 'statements.0', words: 'I am pleased that we have today opened a new chapter,', value: { speaker: 'Ada Conti' } },
    ],
    nearMisses: [
      { text: `${MET}The visitors saw the film “The long way home from the lake of the herons” in the evening.` },
      { text: `${MET}The "Falcon" battalion of the army and its many friends in the "Eagle" company trained, he said.` },
      { text: `${MET}Noor said that he wanted to train more divers with his Italian friends.` },
      { text: `${MET}The boat is called “Swift Heron”, Noor said.` },
    ],
  },
  {
    rule: 'statement.embedded-post',
    matches: [
      { text: `${MET}Ali Noor received Ada Conti today. The talks turned on #CoastalRadar and on the training of… pic.twitter.com/abc123— Kenya MoD (@KenyaMoD) March 10, 2025\n\nThe visit ends on Tuesday.`, field: 'statements.0', words: 'Ali Noor received Ada Conti today. The talks turned on CoastalRadar and on the training of…', value: { speaker: 'Kenya MoD', channel: 'post on X', isTruncated: true, madeOn: '2025-03-10' } },
      { text: `${MET}A good day in Rome with my friend the Minister of Kenya.\n— Ada Conti (@AdaContiRoma) March 11, 2025`, field: 'statements.0', words: 'A good day in Rome with my friend the Minister of Kenya.', value: { speaker: 'Ada Conti', madeOn: '2025-03-11' } },
    ],
    nearMisses: [
      { text: `${MET}Photo — Kenya MoD (@KenyaMoD)` },
      { text: `${MET}Write to press@mod.example (@KenyaMoD).` },
      { text: `${MET}The ministry has said more on its page, @KenyaMoD, since the morning of March 10, 2025.` },
    ],
  },
];
