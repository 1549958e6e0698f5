import type { Mention } from '../people/mention';
import type { Cue } from './cue';
import { sentenceText } from './cues';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** So many people of an office make a meeting of its own. */
const PAIR = 2;
const MEETS = /^(?:had |has |have |will )?(?:met|meets?|held talks|holds talks|will meet)(?: with)?$/;

/** "The President met with the leader of Fiji", in a report on their ministers: a meeting of others than those of the opening. */
export function isOfOthers(seen: Seen, primary: Primary, cue: Cue): boolean {
  if (cue.kind !== 'meeting' || cue.sentence <= seen.layout.lede + 1 || !MEETS.test(phraseOf(seen, cue)) || seen.report.sentences[cue.sentence]?.isFirstOfBlock !== true) return false;
  const named = seen.mentions.filter((mention) => mention.sentence === cue.sentence && isOfficial(mention));
  return named.length === PAIR && named.some((one) => one.end <= cue.start) && named.some((one) => one.start >= cue.end) && isPairOfLead(seen, primary) && named.every((one) => !isOfLead(seen, primary, one));
}

function phraseOf({ report }: Seen, { start, end }: Cue): string {
  return report.tokens.slice(start, end).map((token) => token.key).join(' ');
}

function isOfficial({ post, rank, name }: Mention): boolean {
  return post !== null || rank !== null || name.includes(' ');
}

/** The opening itself names two. */
function isPairOfLead(seen: Seen, primary: Primary): boolean {
  return seen.people.filter((person) => person.words.length > 1 && person.mentions.some((one) => isInLead(seen, primary, one))).length >= PAIR;
}

/** Whether somebody is named in the opening too. */
export function isOfLead(seen: Seen, primary: Primary, mention: Mention): boolean {
  return seen.people.some((person) => person.mentions.includes(mention) && person.mentions.some((one) => isInLead(seen, primary, one)));
}

/** "the delegation, which was headed by Secretary X". */
function isHead({ report }: Seen, { start, postSpan }: Mention): boolean {
  const from = Math.min(start, postSpan?.start ?? start);
  return [1, 2, 3].some((step) => report.tokens[from - step]?.key === 'by' && /^(?:led|headed)$/.test(report.tokens[from - step - 1]?.key ?? ''));
}

const EARLIER = /^(?:earlier\b(?! (?:this|last))|at the (?:end|close|conclusion) of (?:the|their|this) (?:meeting|talks|session)\b|(?:before|prior to) (?:this|that|the (?:meeting|talks|session))\b)/i;

/** "Earlier Mr A was received by President B": whom a guest saw before the talks, and of whom the opening does not speak. */
export function isMetEarlier(seen: Seen, primary: Primary, mention: Mention): boolean {
  if (primary.kind === 'visit' || mention.sentence <= seen.layout.lede || isOfLead(seen, primary, mention)) return false;
  return !isHead(seen, mention) && EARLIER.test(sentenceText(seen.report, mention.sentence)) && seen.cues.some((cue) => cue.kind === 'meeting' && cue.sentence === mention.sentence);
}

function isInLead({ layout }: Seen, { sentence }: Primary, mention: Mention): boolean {
  return mention.sentence === sentence || mention.sentence <= layout.lede;
}
