/* eslint complexity: ["error", 15] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import { isNegated, sentenceText } from '../events/cues';
import type { Primary } from '../events/choosePrimary';
import type { Seen } from '../events/reading';

/** Whether the report tells of an engagement between two countries, and if not, why, in a sentence. */
export interface Judgement {
  isEngagement: boolean;
  reason: string | null;
}

const REMARKS = /^(?:opening |closing |full text of |transcript of |press )?(?:remarks|statement|speech|address|op-ed|opinion|editorial|interview|press briefing|transcript|fact sheet|keynote|message|explainer|analysis|commentary)\b/i;
const HOME_AFFAIR = /\b(?:awarded|award|conferred|sworn in|takes over|took over|assumes charge|assumed charge|appointed|promoted|retire[sd]|commissioned into|launched the|budget|parliament|condoled|anniversary of)\b/i;

export function judge(seen: Seen, primary: Primary | null, parties: readonly string[]): Judgement {
  const { headline, lede } = seen.layout;
  const opening = [...headline, lede].map((index) => sentenceText(seen.report, index));
  if (opening.join('').trim() === '') return { isEngagement: false, reason: 'There is no text to read.' };
  if (!/[A-Za-z]{3}/.test(seen.report.text)) return { isEngagement: false, reason: 'The text is in a language that the reader does not read; it is kept as it is.' };
  if (primary === null) return { isEngagement: false, reason: 'The opening tells of no meeting, talks, exercise, visit, call or signing.' };
  if (opening.some(isNegated)) return { isEngagement: false, reason: 'The opening says that it did not take place.' };
  if (parties.length < 2) return { isEngagement: false, reason: 'Fewer than two countries take part.' };
  const weak = primary.formal === null && primary.score < 8;
  const isConference = primary.formal !== null && primary.formal.kind === 'meeting' && primary.sentence !== lede;
  if ((weak || isConference) && opening.some((text) => REMARKS.test(text.trim()))) return { isEngagement: false, reason: 'These are remarks, not an engagement.' };
  if (weak && HOME_AFFAIR.test(opening.join(' ')) && !/\b(?:delegation|counterpart|visit|bilateral|called on|courtesy)\b/i.test(opening.join(' '))) return { isEngagement: false, reason: 'The opening tells of a matter of one country.' };
  return { isEngagement: true, reason: null };
}
