import { wordAt } from '../language/tokens';
import { behindIn, isBackground, type Cue } from './cues';
import type { Seen } from './reading';
import { isOfShip } from './shipCues';

/** Words for an act that is none here: found wanting, housed by somebody, or what a speaker is known by. */
export function isNoAct(seen: Seen, cue: Cue, before: string): boolean {
  return isCallOfPerson(seen, cue) || isFoundWanting(seen, cue) || isHostedExercise(seen, cue) || isOfSpeaker(seen, cue, before);
}

/** "General A is calling at the headquarters": no ship. */
function isCallOfPerson({ report }: Seen, cue: Cue): boolean {
  return cue.kind === 'port-call' && /^(?:calling|alongside)$/.test(wordAt(report.tokens, cue.start + 1)) && !isOfShip(report, cue);
}

const NOT_ENOUGH = /^ (?:alone )?(?:are|is|were|was) (?:not|never|no longer) /;

/** "phone talks are not enough": of no use, and not what took place. */
function isFoundWanting({ report }: Seen, { end }: Cue): boolean {
  const from = report.tokens[end - 1]?.end ?? 0;
  return NOT_ENOUGH.test(report.text.slice(from, from + 30));
}

/** "Exercise Desert Lynx … was hosted by the Second Battalion": who housed it, and no guest. */
function isHostedExercise(seen: Seen, { kind, sentence, start, end }: Cue): boolean {
  const isHosted = kind === 'meeting' && wordAt(seen.report.tokens, end - 1) === 'by' && wordAt(seen.report.tokens, end - 2) === 'hosted';
  return isHosted && seen.formal.some((formal) => formal.kind === 'exercise' && formal.name !== null && formal.sentence === sentence && formal.end <= start);
}

/** "X, who was in Tokyo last month, said": a journey that somebody who speaks is known by. */
function isOfSpeaker(seen: Seen, { kind, sentence, end }: Cue, before: string): boolean {
  if (kind !== 'visit' || !/, who $/.test(before)) return false;
  const aside = /^([^,.;]*), (?:said|says|told|added|warned)\b/.exec(behindIn(seen, sentence, end))?.[1];
  return aside !== undefined && isBackground(aside);
}
