import type { Treatment } from '../../../shared/domain/values';
import { wordAt, type Token } from '../language/tokens';

/** What is done with the word itself: it is not done yet where it is only to be done. */
const DONE: ReadonlySet<Treatment> = new Set(['signed', 'implemented']);
const TO_COME: ReadonlySet<string> = new Set(['to', 'will', 'would', 'shall', 'should', 'could', 'may', 'might', 'can', 'must']);
const BETWEEN: ReadonlySet<string> = new Set(['be', 'also', 'soon', 'then', 'not', 'jointly', 'formally']);

/** "to sign", "will be handed over": what is still to be signed or done. */
export function isStillToDo(tokens: readonly Token[], at: number, strength: Treatment): boolean {
  if (!DONE.has(strength)) return false;
  let before = at - 1;
  while (before > at - 4 && BETWEEN.has(wordAt(tokens, before))) before -= 1;
  return TO_COME.has(wordAt(tokens, before));
}
