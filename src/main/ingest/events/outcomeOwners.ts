import type { DraftOutcome } from '../types';
import type { Sentence } from '../language/sentences';
import { wordAt } from '../language/tokens';
import type { Seen } from './reading';

const BOTH = /^(?:both|two|sides|they|leaders|ministers|delegations|parties|countries|nations|governments|secretaries|co-chairs|chairs|jointly|together|mutually)$/;
const FARTHEST = 14;

/** Whose outcome it is: that of both where both are the subject, of one country where it alone stands before the verb, else untold. */
export function ownerOf(seen: Seen, { sentence, at, parties }: { sentence: Sentence; at: number; parties: readonly string[] }): Pick<DraftOutcome, 'country' | 'isJoint'> {
  const from = Math.max(sentence.start, at - FARTHEST);
  for (let step = from; step < at; step += 1) if (BOTH.test(wordAt(seen.report.tokens, step))) return { country: null, isJoint: true };
  const named = new Set(seen.report.countries.filter((hit) => hit.start >= from && hit.end <= at).flatMap((hit) => (hit.value[0] === undefined ? [] : [hit.value[0].code])).filter((code) => parties.includes(code)));
  const [first] = named;
  if (first === undefined) return { country: null, isJoint: false };
  return named.size === 1 ? { country: first, isJoint: false } : { country: null, isJoint: true };
}
