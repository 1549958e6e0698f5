import type { RuleCases } from './ruleCases';

const SESSION = 'The 2nd Fiji–Chile Joint Naval Committee was held in Suva on 10 March 2025.';

/** Who chairs is told in words for it; who opens, leads people or is chaired by nobody is not taken for a chair. */
export const roleRules: readonly RuleCases[] = [
  {
    rule: 'role.co-chair',
    matches: [
      { text: `${SESSION} It was co-chaired by Fijian Commodore Timoci Vula and Chilean Vice Admiral Rosa Lagos.`, field: 'primary.participants.0.role', words: 'co-chaired', value: 'co-chair' },
      { text: `${SESSION} Fijian Commodore Timoci Vula and Chilean Vice Admiral Rosa Lagos jointly chaired the session.`, field: 'primary.participants.1.role', words: 'jointly chaired', value: 'co-chair' },
    ],
    nearMisses: [
      { text: `${SESSION} Fijian Commodore Timoci Vula led the Fijian delegation, and Chilean Vice Admiral Rosa Lagos the Chilean one.` },
      { text: `${SESSION} Chilean Vice Admiral Rosa Lagos chaired the session. Fijian Commodore Timoci Vula attended.` },
      { text: `${SESSION} Fijian Commodore Timoci Vula thanked Chilean Vice Admiral Rosa Lagos. The next session will be co-chaired as well.` },
    ],
  },
  {
    rule: 'role.chair',
    matches: [
      { text: `${SESSION} It was chaired by Fijian Commodore Timoci Vula. Chilean Vice Admiral Rosa Lagos attended.`, field: 'primary.participants.0.role', words: 'chaired', value: 'chair' },
      { text: `${SESSION} Chilean Vice Admiral Rosa Lagos presided over the session. Fijian Commodore Timoci Vula attended.`, field: 'primary.participants.0.role', words: 'presided', value: 'chair' },
    ],
    nearMisses: [
      { text: `${SESSION} The Fijian side was led by Commodore Timoci Vula, the Chilean side by Vice Admiral Rosa Lagos.` },
      { text: `${SESSION} Fijian Commodore Timoci Vula and Chilean Vice Admiral Rosa Lagos co-chaired the session.` },
      { text: `${SESSION} Fijian Commodore Timoci Vula, Chairman of the Joint Chiefs, met Chilean Vice Admiral Rosa Lagos.` },
    ],
  },
];
