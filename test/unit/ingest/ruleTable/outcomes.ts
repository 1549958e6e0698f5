import type { RuleCases } from './ruleCases';

const MET = 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\n';

/** What came of it. */
export const outcomeRules: readonly RuleCases[] = [
  {
    rule: 'outcome.agreed',
    matches: [
      { text: `${MET}The two sides agreed to open a liaison office by 30 June 2025`, field: 'outcomes.0', words: 'agreed to open a liaison office by 30 June 2025', value: { isCommitment: true, isJoint: true, due: '2025-06-30' } },
      { text: 'ROME – At the 2nd Italy-Kenya Strategic Dialogue on Monday, both delegations decided that divers would train in Mombasa', field: 'outcomes.0', words: 'decided that divers would train in Mombasa', value: { strength: 'agreed', isCommitment: true } },
      { text: `${MET}Italy and Kenya reached consensus on the route of the cable`, field: 'outcomes.0', words: 'reached consensus on the route of the cable', value: { isCommitment: false, isJoint: true } },
    ],
    nearMisses: [
      { text: `${MET}The teams have until June to draft an accord on search and rescue.` },
      { text: `${MET}The two sides will discuss whether to open a liaison office.` },
      { text: `${MET}“We agreed to open a liaison office,” she said.` },
      { text: `${MET}The programme agreed during the session before is still in force.` },
      { text: `${MET}Last year the two sides agreed to open a liaison office.` },
      { text: `${MET}Minister Conti agreed with her guest’s opinion on the weather.` },
    ],
  },
  {
    rule: 'outcome.signed',
    matches: [
      { text: `${MET}Both ministers signed a protocol on fisheries`, field: 'outcomes.0', words: 'signed a protocol on fisheries', value: { strength: 'signed', isCommitment: false, isJoint: true } },
      { text: 'Kenya, Italy ink pact on air services\n\nNAIROBI – The transport ministers of Kenya and Italy met on Monday and exchanged letters on air services', field: 'outcomes.0', words: 'exchanged letters on air services', value: { strength: 'signed' } },
      { text: `${MET}An agreement on culture and a memorandum on tourism were signed in the presence of both`, field: 'outcomes.0', words: 'An agreement on culture and a memorandum on tourism were signed in the presence of both', value: { isCommitment: false } },
    ],
    nearMisses: [
      { text: `${MET}A protocol on fisheries will be signed in May, and the ministers hope to sign a treaty on piracy.` },
      { text: `${MET}The protocol signed on the eve of the talks was on the table too.` },
      { text: `${MET}The ministers concluded their talks in the evening.` },
      { text: 'The Ministers of Kenya and Italy, Ali Noor and Ada Conti, shook hands after the signing in Rome on Monday.' },
      { text: `${MET}The signing ceremony was attended by many officers.` },
      { text: `${MET}They praised the Memorandum of Understanding signed by both in the summer before.` },
      { text: `${MET}The signing of a convention on the strait would help the fishing villages, she said.` },
      { text: `${MET}There were signs of a new start in the fishing villages.` },
    ],
  },
  {
    rule: 'outcome.reaffirmed',
    matches: [
      { text: `${MET}Italy pledged to train forty divers next year`, field: 'outcomes.0', words: 'pledged to train forty divers next year', value: { isCommitment: true, country: 'IT', dueText: 'next year' } },
      { text: `${MET}The ministers reiterated their support for the free use of the sea`, field: 'outcomes.0', words: 'reiterated their support for the free use of the sea', value: { isCommitment: false, isJoint: true } },
    ],
    nearMisses: [
      { text: `${MET}“Italy pledged to train forty divers,” he said.` },
      { text: `${MET}"Italy stands by its pledge to train forty divers," he said.` },
      { text: `${MET}The pledge was made in the past; the two spoke of the weather.` },
      { text: `${MET}In 2019 Italy pledged to train forty divers.` },
    ],
  },
  {
    rule: 'outcome.implemented',
    matches: [
      { text: `${MET}Italy handed over two patrol boats to the coast guard of Kenya`, field: 'outcomes.0', words: 'handed over two patrol boats to the coast guard of Kenya', value: { country: 'IT', isCommitment: false } },
      { text: `${MET}Two radars were handed over to the coast guard`, field: 'outcomes.0', words: 'Two radars were handed over to the coast guard', value: { text: 'Two radars were handed over to the coast guard' } },
      { text: `${MET}The treaty on pilots entered into force at noon`, field: 'outcomes.0', words: 'entered into force at noon', value: { strength: 'implemented' } },
    ],
    nearMisses: [
      { text: `${MET}Two patrol boats will be handed over by Italy next year.` },
      { text: `${MET}The equipment delivered by sea is in good repair.` },
      { text: `${MET}He spoke of the projects being implemented in the valley.` },
      { text: `${MET}The two sides launched their Strategic Dialogue with a dinner for the guests.` },
      { text: `${MET}“Italy delivered two patrol boats,” he said.` },
    ],
  },
  {
    rule: 'outcome.plan',
    matches: [
      { text: `${MET}Both stood by the Defence Cooperation Plan 2026 and its calendar.`, field: 'outcomes.0', words: 'Defence Cooperation Plan 2026', value: { kind: 'plan', text: 'Defence Cooperation Plan 2026' } },
      { text: `${MET}Under the Joint Action Plan 2025-2028, cadets will spend a term abroad.`, field: 'outcomes.0', words: 'Joint Action Plan 2025-2028', value: { kind: 'plan' } },
      { text: `${MET}The Bilateral Military Cooperation Programme 2027 is next.`, field: 'outcomes.0', words: 'Bilateral Military Cooperation Programme 2027' },
    ],
    nearMisses: [
      { text: `${MET}They saw a model of the Nairobi Master Plan 2030.` },
      { text: `${MET}They spoke of a plan for 2026.` },
      { text: `${MET}The Planning Staff handed out the Joint Defence Review 2024.` },
      { text: `${MET}The Joint Action Plan was drawn up in the year 2020.` },
    ],
  },
];
