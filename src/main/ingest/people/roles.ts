import type { Role } from '../../../shared/domain/values';
import type { z } from 'zod';
import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import type { Mention } from './mention';
import type { Person } from './people';
import { mentionEnd, mentionStart } from './sideWords';
import type { Span } from './span';

/** What somebody was at a meeting, as the report says it, and the words that say it. */
export interface ToldRole extends Span {
  role: z.infer<typeof Role>;
  rule: 'role.co-chair' | 'role.chair';
}

const LONGEST_LIST = 60;
/** Names, posts and what joins them; another word or two of a post. */
const LIST = /^(?:[NIKpPVmRHCATZof&,;t()sz./-]|x(?!x)){0,60}$/;
const SUBJECTS = /^(?:[NIKpPVmRHCATZo&,t()s.-]){0,40}$/;
/** A text without such a word tells of no chair. */
const SIGNS = ['chaired', 'presided', 'co-led', 'jointly led'];
const CHAIRED = /^(?:chaired|presided|led)$/;

/** "co-chaired by A and B", "A and B co-chaired", "chaired by A", "A chaired the session"; null where no sentence says it. */
export function roleOf(report: Annotated, { mentions }: Person): ToldRole | null {
  if (!SIGNS.some((sign) => report.text.includes(sign))) return null;
  for (const mention of mentions) {
    const told = chairedBy(report, mention) ?? chairs(report, mention);
    if (told !== null) return told;
  }
  return null;
}

/** Behind "chaired by", with nothing but people between. */
function chairedBy(report: Annotated, mention: Mention): ToldRole | null {
  const from = Math.max(report.sentences[mention.sentence]?.start ?? 0, mention.start - LONGEST_LIST);
  for (let at = mentionStart(mention) - 1; at >= from; at -= 1) {
    if (wordAt(report.tokens, at) !== 'by' || !CHAIRED.test(wordAt(report.tokens, at - 1))) continue;
    return LIST.test(report.classes.slice(at + 1, mentionStart(mention))) ? told(report, at - 1) : null;
  }
  return null;
}

/** Before "co-chaired" or "chaired", with nothing but people between. */
function chairs(report: Annotated, mention: Mention): ToldRole | null {
  const from = mentionEnd(mention);
  const limit = Math.min(report.sentences[mention.sentence]?.end ?? from, from + LONGEST_LIST);
  for (let at = from; at < limit; at += 1) {
    if (!CHAIRED.test(wordAt(report.tokens, at)) || wordAt(report.tokens, at + 1) === 'by') continue;
    const verb = isTogether(report, at) ? firstOf(report, at) : at;
    return !/^(?:was|were|be|been|is|are)$/.test(wordAt(report.tokens, verb - 1)) && SUBJECTS.test(report.classes.slice(from, verb)) ? told(report, at) : null;
  }
  return null;
}

/** The role that a verb gives; "led" alone tells of a delegation and not of the meeting. */
function told(report: Annotated, verb: number): ToldRole | null {
  if (isTogether(report, verb)) return { role: 'co-chair', rule: 'role.co-chair', start: firstOf(report, verb), end: verb + 1 };
  return wordAt(report.tokens, verb) === 'led' ? null : { role: 'chair', rule: 'role.chair', start: verb, end: verb + 1 };
}

function isTogether({ tokens }: Annotated, verb: number): boolean {
  return firstOf({ tokens }, verb) < verb;
}

/** Where "co-" or "jointly" before the verb begins. */
function firstOf({ tokens }: Pick<Annotated, 'tokens'>, verb: number): number {
  if (wordAt(tokens, verb - 1) === 'jointly') return verb - 1;
  return wordAt(tokens, verb - 1) === '-' && wordAt(tokens, verb - 2) === 'co' ? verb - 2 : verb;
}
