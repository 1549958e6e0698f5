import type { EngagementKind } from '../../../shared/domain/values';
import { isNegated, sentenceText } from './cues';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import type { Seen } from './reading';
import { NOTHING } from './when';

const KIND: ReadonlyMap<string, EngagementKind> = new Map([['summit', 'meeting'], ['meeting', 'meeting'], ['talks', 'meeting'], ['conference', 'meeting'], ['consultations', 'dialogue'], ['dialogue', 'dialogue'], ['exercise', 'exercise'], ['visit', 'visit']]);
const WHEN = '(?: (?:next|later this|early next|this) (?:week|month|year))?';
/** What two agree to hold, in their words: when, which, and what it is. */
const AGREED = new RegExp(`\\bagree[sd]? (?:to (?:convene|broker|arrange|host|call)|on)${WHEN} (?<what>(?:an?|another|the next|their next|the first) (?:[\\p{L}’'-]+ ){0,3}(?<noun>summit|meeting|talks|conference|consultations|dialogue|exercise|visit)\\b[^.;,]{0,90})`, 'u');
/** Who will go where: "an Omani delegation will soon visit the port". */
const WILL_VISIT = /(?<what>\b(?:an?|the|his|her|their) (?:[\p{L}’'-]+ ){0,4}(?:delegation|team|group|minister|president|chief|commander|secretary|mission) (?:[^.;,]{0,40} )?(?:will|is to|is expected to|is due to|is scheduled to|would) (?:soon |also |shortly |later )?(?<noun>visit) [^.;,]{2,60})/iu;
const LONGEST_TITLE = 150;
/** A report that tells of more is no report. */
const MOST = 12;

/**
 * "agreed to convene next week a meeting of central bankers", "a delegation will soon visit the port": what is to come of an event that
 * was held, told without a day.
 */
export function agreedOthers(seen: Seen, primary: Primary): OtherEvent[] {
  const found: OtherEvent[] = [];
  for (let index = seen.layout.lede; index < seen.report.sentences.length && found.length < MOST; index += 1) {
    const match = told(seen, primary, index);
    const [what, noun] = [match?.groups?.['what'], match?.groups?.['noun']];
    if (match !== null && what !== undefined && noun !== undefined) found.push(toCome(seen, index, { what, noun, from: match.index + match[0].indexOf(what) }));
  }
  return found;
}

function told({ report, layout }: Seen, { kind, sentence }: Primary, index: number): RegExpExecArray | null {
  const text = sentenceText(report, index);
  if (!(text.includes('agree') || text.includes(' visit ')) || isNegated(text)) return null;
  const mayVisit = index > layout.lede && index !== sentence && kind !== 'visit';
  return AGREED.exec(text) ?? (mayVisit ? WILL_VISIT.exec(text) : null);
}

function toCome({ report }: Seen, index: number, { what, noun, from }: { what: string; noun: string; from: number }): OtherEvent {
  const own = report.sentences[index] ?? { start: 0, end: 0 };
  const first = report.tokens[own.start]?.start ?? 0;
  const at = (char: number): number => own.start + report.tokens.slice(own.start, own.end).findIndex((token) => token.end > first + char);
  const [start, end, until] = [at(from), at(from + what.indexOf(noun)) + 1, at(from + what.length - 1) + 1];
  return { kind: KIND.get(noun) ?? 'meeting', title: `${(what[0] ?? '').toUpperCase()}${what.slice(1, LONGEST_TITLE)}`, name: null, edition: null, when: NOTHING, isPlanned: true, isSameDay: false, sentence: index, start, end, until, rule: 'other.apart' };
}
