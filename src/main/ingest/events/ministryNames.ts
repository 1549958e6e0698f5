import type { Annotated } from '../language/annotate';
import { isCapital, isOneOf, wordAt } from '../language/tokens';
import type { Span } from './topicGathering';

const MINISTRY = /^(?:ministry|ministries|department)$/;
const MINISTRY_REACH = 7;

/** "the Ministry of Agriculture and Forestry": what an office is called, not what was spoken of. */
export function isOfMinistry({ tokens, classes }: Annotated, { start, end }: Span): boolean {
  if (!tokens.slice(start, end).every(isCapital)) return false;
  for (let at = start - 1; at > start - MINISTRY_REACH; at -= 1) {
    if (MINISTRY.test(wordAt(tokens, at))) return true;
    if (!isOneOf('VKAoft&,m', classes[at] ?? '') || (isOneOf('Vm', classes[at] ?? '') && !isCapital(tokens[at]))) return false;
  }
  return false;
}
