import { countriesWithin } from '../people/countriesWithin';
import { sentenceText } from './cues';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** So far behind the opening the forces and their countries may be named. */
const REACH = 2;
const SCORE = 2;
/** "Sea Dragon 2025 has ended": a name with its year that begins, goes on or ends. */
const NAMED = /^(?:(?!(?:The|In|On|Agenda|Vision|Budget|Expo|Census|Election|Elections|Olympics|Summer|Winter|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]+ ){1,3}(?:19|20)\d{2},? (?:(?:has|have|is|was) )?(?:ended|begun|began|begins|kicks off|kicked off|got under ?way|under ?way|concluded|concludes|wraps up|wrapped up|started|starts|enters|entered)\b/u;
/** Who holds an exercise, and with what. */
const FORCES = /\b(?:nav(?:y|ies)|arm(?:y|ies)|air forces?|armed forces|marines|soldiers|troops|sailors|paratroopers|coast ?guards?|frigates?|destroyers?|warships?|submarines?|fighters?|aircraft|P-\d|battalions?|brigades?|squadrons?)\b/i;

/** The last resort for an exercise that nothing but its name and year tells. */
export function datedName(seen: Seen): Primary | null {
  const { report, layout: { headline, first, lede } } = seen;
  for (const index of [...headline, first, lede]) {
    const sentence = report.sentences[index];
    if (sentence === undefined || !NAMED.test(sentenceText(report, index)) || !isOfForces(seen, index)) continue;
    const end = report.tokens.findIndex((token, at) => at > sentence.start && /^(?:19|20)\d{2}$/.test(token.text)) + 1;
    return { kind: 'exercise', formal: null, start: sentence.start, end, sentence: index, score: SCORE, rule: 'event.hint.exercise' };
  }
  return null;
}

function isOfForces({ report, layout }: Seen, index: number): boolean {
  const near = Array.from({ length: Math.max(layout.lede, index) + REACH - index + 1 }, (_, step) => index + step);
  const from = report.sentences[index]?.start ?? 0;
  const until = report.sentences[near.at(-1) ?? index]?.end ?? report.tokens.length;
  const named = new Set(countriesWithin(report, from, until).map((hit) => hit.value[0]?.code));
  return named.size > 1 && near.some((one) => FORCES.test(sentenceText(report, one)));
}
