import type { Cleaned } from '../cleaning/cleanText';
import { isNegated, sentenceText } from '../events/cues';
import type { Primary } from '../events/primary';
import type { Seen } from '../events/reading';

/** Whether the report tells of an engagement between two countries, and if not, why, in a sentence. */
export interface Judgement {
  isEngagement: boolean;
  reason: string | null;
}

const REMARKS = /^(?:opening |closing |full text of |transcript of |press )?(?:remarks|statement|speech|address|op-ed|opinion|editorial|interview|press briefing|transcript|fact sheet|keynote|message|explainer|analysis|commentary)\b/i;
const HOME_AFFAIR = /\b(?:awarded|award|conferred|sworn in|takes over|took over|assumes charge|assumed charge|appointed|promoted|retire[sd]|commissioned into|launched the|budget|parliament|condoled|anniversary of)\b/i;

const TOO_SHORT = 25;

/** Why a text is not read at all, in a sentence; null when it is. */
export function unreadable({ text, language }: Pick<Cleaned, 'text' | 'language'>): string | null {
  if (text.trim() === '') return 'There is no text to read.';
  if (language !== null && language !== 'English') return `The text is in ${language}, which the reader does not read; it is kept as it is.`;
  if (!/[A-Za-z]{3}/.test(text)) return 'The text holds no words that the reader could read; it is kept as it is.';
  return text.trim().length < TOO_SHORT ? 'The text is too short to tell of an engagement.' : null;
}

export function judge(seen: Seen, primary: Primary | null, parties: readonly string[]): Judgement {
  const { headline, lede } = seen.layout;
  const opening = [...headline, lede].map((index) => sentenceText(seen.report, index));
  const reason = reasonAgainst(seen, primary, { parties, opening });
  return { isEngagement: reason === null, reason };
}

interface Opening {
  parties: readonly string[];
  opening: readonly string[];
}

function reasonAgainst(seen: Seen, primary: Primary | null, { parties, opening }: Opening): string | null {
  if (primary === null) return 'The opening tells of no meeting, talks, exercise, visit, call or signing.';
  if (opening.some(isNegated)) return 'The opening says that it did not take place.';
  if (parties.length < 2) return 'Fewer than two countries take part.';
  const isWeak = primary.formal === null && primary.score < 8;
  if (isRemarks(seen, primary, { isWeak, opening })) return 'These are remarks, not an engagement.';
  return isWeak && isHomeAffair(opening.join(' ')) ? 'The opening tells of a matter of one country.' : null;
}

function isRemarks(seen: Seen, primary: Primary, { isWeak, opening }: { isWeak: boolean; opening: readonly string[] }): boolean {
  const isConference = primary.formal !== null && primary.formal.kind === 'meeting' && primary.sentence !== seen.layout.lede;
  return (isWeak || isConference) && opening.some((text) => REMARKS.test(text.trim()));
}

function isHomeAffair(opening: string): boolean {
  return HOME_AFFAIR.test(opening) && !/\b(?:delegation|counterpart|visit|bilateral|called on|courtesy)\b/i.test(opening);
}
