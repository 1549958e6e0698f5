import { describe, expect, it } from 'vitest';
import { read } from './support';

const MET = 'Kenyan Minister Ali Noor met Italian Minister Ada Conti in Rome on 10 March 2025.\n\n';
const topics = (text: string): unknown[] => read(`${MET}${text}`).topics.map(({ topic, treatment }) => [topic, treatment]);

describe('topics', () => {
  it('names one topic in the fullest words of the report', () => {
    expect(topics('They discussed border security, and later the border again.')).toEqual([['Border management (border security)', 'discussed']]);
  });

  it('takes from a list with a known topic also what no list of ours knows', () => {
    expect(topics('The two sides discussed cooperation in trade, apiculture and river pilotage with experts.')).toEqual([['Trade', 'discussed'], ['Apiculture', 'discussed'], ['River pilotage', 'discussed']]);
  });

  it('takes what is discussed where nothing of it is known, also behind “talks with … on”', () => {
    expect(topics('They discussed apiculture and river pilotage.')).toEqual([['Apiculture', 'discussed'], ['River pilotage', 'discussed']]);
    expect(topics('He had talks with the Harbour Office on river pilotage.')).toEqual([['River pilotage', 'discussed']]);
  });

  it('names a known topic with its noun phrase, which ends before a verb, an article and a person', () => {
    expect(topics('They discussed regional air pollution facing both.')).toEqual([['Environment (regional air pollution)', 'discussed']]);
    expect(topics('They became the first border experts.')).toEqual([['Border management (first border experts)', 'mentioned']]);
  });

  it('takes nothing from lists of people or of praise', () => {
    expect(topics('He praised Colonel Otieno, the Harbour Office and the warm welcome.')).toEqual([]);
  });

  it('tells the verb that stands behind its subject', () => {
    expect(topics('Fisheries and piracy were reviewed.')).toEqual([['Fisheries', 'reviewed'], ['Piracy', 'reviewed']]);
  });

  it('takes a third country that was spoken about, not one where somebody is or serves', () => {
    expect(topics('They exchanged views on the situation in Sudan and Libya.')).toEqual([['Sudan', 'exchanged-views'], ['Libya', 'exchanged-views']]);
    expect(topics('The minister had flown in from Nice, France.')).toEqual([]);
  });
});

describe('outcomes', () => {
  const outcomes = (text: string): unknown[] => read(`${MET}${text}`).outcomes.map(({ strength, isCommitment, country, isJoint, due, dueText }) => ({ strength, isCommitment, country, isJoint, due, dueText }));

  it.each([
    ['both, by a day', 'The two sides agreed to open a liaison office by 30 June 2025.', { strength: 'agreed', isCommitment: true, country: null, isJoint: true, due: '2025-06-30', dueText: '30 June 2025' }],
    ['one country, some time', 'Italy pledged to train forty divers next year.', { strength: 'reaffirmed', isCommitment: true, country: 'IT', isJoint: false, due: null, dueText: 'next year' }],
    ['done, not promised', 'Both ministers signed a protocol on fisheries.', { strength: 'signed', isCommitment: false, country: null, isJoint: true, due: null, dueText: null }],
  ])('whose it is and when it is due: %s', (_what, text, wanted) => {
    expect(outcomes(text)).toEqual([wanted]);
  });

  it.each(['The agreement signed in 2019 remains in force.', 'The ministers concluded their talks in the evening.', 'The signing ceremony was attended by many officers.', '“We agreed to open a liaison office,” she said.'])('takes none from: %s', (text) => {
    expect(outcomes(text)).toEqual([]);
  });
});

describe('statements', () => {
  const statements = (text: string): unknown[] => read(`${MET}${text}`).statements.map(({ speaker, channel }) => [speaker, channel]);

  it.each([
    ['a surname alone', '“We want to train more divers with our Italian friends,” Noor said in a joint statement.', [['Ali Noor', 'joint statement']]],
    ['a pronoun', 'Minister Conti spoke last. “We want to train more divers with our Kenyan friends,” she said in an interview.', [['Ada Conti', 'interview']]],
    ['a body that goes on after words of the report', 'The Kenyan Ministry of Defence stated, “We want to train more divers with our Italian friends.”\n\nOthers agreed. “The course for divers begins in the summer,” the release added.', [['Kenyan Ministry of Defence', null], ['Kenyan Ministry of Defence', 'press release']]],
    ['a body that goes on in a second quotation', 'In a post on X, the Kenyan Ministry of Defence said, “We want to train more divers with our Italian friends.”\n\n“The course for divers begins in the summer,” the statement added.', [['Kenyan Ministry of Defence', 'post on X']]],
  ])('tells the speaker by %s', (_what, text, wanted) => {
    expect(statements(text)).toEqual(wanted);
  });

  it('does not take what stands between two quotations for one', () => {
    expect(statements('The "Falcon" battalion of the army and its many friends in the "Eagle" company trained, he said.')).toEqual([]);
  });
});
