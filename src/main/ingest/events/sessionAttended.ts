import { beforeIn, isBackground, isFuture, sentenceText } from './cues';
import type { FormalMention } from './formalMention';
import { SESSION } from './sessionKinds';
import { looksBack } from './lookingBack';
import { isOfPast } from './pastActs';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** So far behind the opening of a visit the session is told for which it was made. */
const REACH = 6;
const ATTENDED = /\b(?:attend(?:ed|s|ing)?|participat(?:ed|es|ing) in|took part in|takes? part in|taking part in|co-?chaired|co-?chairs|chaired|presided over)(?: also)?(?: the)?\s*$/i;

/** "met in the framework of the IV Political Consultations", "said after co-chairing the 46th Committee": in the sentence of the act itself. */
const WITHIN = /\b(?:(?:with)?in the framework of|as part of|after (?:co-?)?chairing)(?: the)?\s*$/i;

/**
 * "The deputy minister is on a visit to … He also attended the fifth meeting of the joint political committee": of a visit or a meeting that a verb
 * tells, the numbered session that was held in the course of it; null where there is none, or where it is of another time.
 */
export function sessionAttended(seen: Seen, { kind, formal, sentence }: Primary): FormalMention | null {
  if (formal !== null || (kind !== 'visit' && kind !== 'meeting')) return null;
  const { lede } = seen.layout;
  const within = seen.formal.find((one) => one.sentence === sentence && one.edition !== null && one.name !== null && SESSION.has(one.kind) && !one.isAnother && WITHIN.test(beforeIn(seen, sentence, one.start)) && !isOfPast(seen, one));
  return within ?? seen.formal.find((one) => one.edition !== null && one.name !== null && SESSION.has(one.kind) && !one.isAnother && one.sentence > lede && one.sentence <= lede + REACH && isHeld(seen, one)) ?? null;
}

function isHeld(seen: Seen, one: FormalMention): boolean {
  const text = sentenceText(seen.report, one.sentence);
  return ATTENDED.test(beforeIn(seen, one.sentence, one.start)) && !isFuture(text) && !isBackground(text) && !looksBack(seen, one.sentence) && !isOfPast(seen, one);
}
