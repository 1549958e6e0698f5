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
    expect(topics('They became the first border experts.')).toEqual([['Border management (border experts)', 'mentioned']]);
  });

  it.each([
    ['matters relating to', 'The meeting dealt with matters relating to lighthouse repair as well as salt and pepper.', ['Lighthouse repair', 'Salt and pepper']],
    ['in addition to', 'The talks dealt with beekeeping, in addition to the price of tea.', ['Beekeeping', 'Price of tea']],
    ['ranging from', 'Topics ranging from sugar cane to other crops were touched on.', ['Sugar cane', 'Crops']],
    ['on the table', 'On the table were sugar cane and mountain huts.', ['Sugar cane', 'Mountain huts']],
    ['a memorandum on', 'The ministers were content with the memorandum on beekeeping.', ['Beekeeping', 'Memorandum of understanding']],
    ['what is said with a country’s name', 'The call dealt with the latest developments of the Chadian crisis.', ['Chadian crisis']],
    ['general words that are a matter together', 'They discussed world affairs and joint military efforts.', ['World affairs', 'Joint military efforts']],
    ['a participle behind the matter', 'They discussed lighthouse repair offered by a yard in Spain.', ['Lighthouse repair']],
    ['between general words and “ranging from”', 'They spoke of issues of common concern ranging from beekeeping to blue carbon.', ['Beekeeping', 'Blue carbon', 'Regional and international issues (issues of common concern)']],
    ['what experience is exchanged in', 'They exchanged experience in beekeeping.', ['Beekeeping']],
    ['points of a list', 'The two sides agreed on the following measures:\n1. Enhanced lighthouse repair\n2. Beekeeping between the two islands\n\nThe guests left in the evening.', ['Lighthouse repair', 'Beekeeping']],
  ])('takes what is listed: %s', (_what, text, wanted) => {
    expect(new Set(read(`${MET}${text}`).topics.map(({ topic }) => topic))).toEqual(new Set(wanted));
  });

  it('keeps two words together where “and” joins such pairs in a list', () => {
    expect(topics('They discussed science and technology, transport and logistics.')).toContainEqual(['Transport (transport and logistics)', 'discussed']);
    expect(topics('They discussed energy, transport and logistics.')).toContainEqual(['Transport (logistics)', 'discussed']);
  });

  it('takes what an exercise held, and not its phases, ships and people', () => {
    const drill = read('The navies of Kenya and Italy began the joint exercise Blue Reef off Mombasa on 10 March 2025. The sea phase included ropework, two phases, one warship and kelp clearing. It involved soldiers of both.');
    expect(drill.topics.map(({ topic }) => topic)).toEqual(['Ropework', 'Kelp clearing']);
  });

  it('says of a phrase that no list knows that it is only likely a matter, and puts it last', () => {
    const { topics, evidence } = read(`${MET}Mr Noor praised responsible state behaviour. They discussed fisheries.`);
    expect(topics.map(({ topic }) => topic)).toEqual(['Fisheries', 'Responsible state behaviour']);
    expect(evidence.filter(({ field }) => field.startsWith('primary.topics.')).map(({ basis, confidence }) => [basis, confidence])).toEqual([['stated', 'moderate'], ['inferred', 'low']]);
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
