import { eventVerbRules } from './eventVerbs';
import type { RuleCases } from './ruleCases';

const formalRules: readonly RuleCases[] = [
  {
    rule: 'event.formal',
    matches: [
      { text: 'The 4th Kenya–Finland Maritime Security Dialogue was held in Helsinki on Monday.', field: 'primary.type', words: '4th Kenya–Finland Maritime Security Dialogue', value: 'dialogue' },
      { text: 'COLOMBO – The Sri Lankan and Vietnamese foreign ministries opened political consultations in Colombo on Monday.', field: 'primary.type', words: 'political consultations', value: 'dialogue' },
      { text: 'Exercise Desert Lynx between Jordan and Italy opened near Amman on 3 March.', field: 'primary.type', words: 'Exercise Desert Lynx', value: 'exercise' },
    ],
    nearMisses: [
      { text: 'The Chairman of the Senate Defence Committee Carlos Vera of Chile met Peruvian Defence Minister Ana Quispe in Lima.' },
      { text: 'Ahead of the Joint Commission, Foreign Minister Samir Adly of Egypt met his Sudanese counterpart Hassan Idris in Cairo.' },
      { text: 'German Foreign Minister Uta Brandt attended the Gulf Security Conference and met Omani Foreign Minister Salim Al Harthi in Muscat.' },
      { text: 'Norway could hold staff talks with Peru, its Foreign Minister Kari Lund told Peruvian Minister Ana Quispe when they met in Oslo.' },
      { text: 'In Rome Kenya’s Minister Paul Otieno and Italian Minister Carla Neri discussed staff talks of the two armies.' },
    ],
  },
];

export const eventRules: readonly RuleCases[] = [...formalRules, ...eventVerbRules];
