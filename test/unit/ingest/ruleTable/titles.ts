import type { RuleCases } from './ruleCases';

/** The title of an engagement is our own; a text that tells of none has no title, whatever its headline says. */
export const titleRules: readonly RuleCases[] = [
  {
    rule: 'title.composed',
    matches: [
      { text: 'Ties warm further\n\nThe 4th Kenya–Finland Maritime Security Dialogue was held in Helsinki on Monday.', field: 'primary.title', words: '4th Kenya–Finland Maritime Security Dialogue', value: '4th Kenya–Finland Maritime Security Dialogue' },
      { text: 'HMCS Otter made a port call at Suva, Fiji, on Sunday.', field: 'primary.title', words: 'made a port call', value: 'Port call of HMCS Otter to Suva (Canada–Fiji)' },
      { text: 'Angola and Brazil signed an air services agreement in Luanda.', field: 'primary.title', words: 'signed an air services agreement', value: 'Angola–Brazil signing of an air services agreement in Luanda' },
      { text: 'Angola and Brazil signed an agreement on river pilotage in Luanda.', field: 'primary.title', words: 'signed an agreement', value: 'Angola–Brazil signing of an agreement on river pilotage in Luanda' },
    ],
    nearMisses: [
      { text: 'Peru and Chile call off talks\n\nThe defence talks of Peru and Chile that were to be held in Lima were called off on Monday.' },
      { text: 'Kenya, Italy to meet on ports?\n\nAn analyst of Nairobi writes that ministers of Kenya and Italy should meet more often.' },
      { text: 'Speech of the Finnish Foreign Minister in Lima\n\nDear friends, when I met the students of Peru I learned much.' },
    ],
  },
];
