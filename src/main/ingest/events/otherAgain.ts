import type { EngagementKind } from '../../../shared/domain/values';
import { isNegated, sentenceText } from './cues';
import type { OtherEvent } from './otherEvent';
import type { Seen } from './reading';
import { NOTHING } from './when';

/** A place with the words behind it that tell when. */
const WHERE = String.raw`in (?<place>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}(?:,? (?:in|before|by|on|at|later|early|next)\b[^.;,]{0,50})?)`;

/** How the same people, or the same body, are said to come together at another time. */
interface Turn {
  pattern: RegExp;
  isPlanned: boolean;
  /** The title in words of our own before the place. */
  title: string;
}

const TURNS: readonly Turn[] = [
  { pattern: new RegExp(String.raw`\b(?:will|would|are to|is to|are due to|is due to|plan to|agreed to|are expected to) (?:meet|sit|convene|gather|talk) (?:again |next )?(?:[a-z]+ ){0,3}?${WHERE}`, 'u'), isPlanned: true, title: 'Next meeting in' },
  { pattern: new RegExp(String.raw`\b(?:last|previously) (?:met|talked|sat|gathered|convened) (?:[a-z]+ ){0,3}?${WHERE}`, 'u'), isPlanned: false, title: 'Meeting in' },
  { pattern: new RegExp(String.raw`\b(?:last year|the year before|(?:two|three|four) years ago),? (?:it|they|the meeting|the session) (?:was|met|sat|took place)(?: held)? ${WHERE}`, 'u'), isPlanned: false, title: 'Meeting in' },
  { pattern: /\b[Nn]ext up is (?<place>an? [^.;,]{3,60})/u, isPlanned: true, title: 'Next:' },
];
const KIND: EngagementKind = 'meeting';
/** A report that tells of more is no report. */
const MOST = 6;

/** "They will sit again in Hawassa in September", "The administrators last met in Yabelo": told without a name or a number. */
export function heldAgain(seen: Seen): OtherEvent[] {
  const found: OtherEvent[] = [];
  for (let index = seen.layout.lede + 1; index < seen.report.sentences.length && found.length < MOST; index += 1) {
    const text = sentenceText(seen.report, index);
    if (!/\b(?:in|[Nn]ext)\b/.test(text) || isNegated(text)) continue;
    const turn = TURNS.find(({ pattern }) => pattern.test(text));
    const match = turn?.pattern.exec(text);
    const place = match?.groups?.['place'];
    if (turn !== undefined && match && place !== undefined) found.push(again(seen, index, { turn, from: match.index, to: match.index + match[0].length, place }));
  }
  return found;
}

function again({ report }: Seen, index: number, { turn, from, to, place }: { turn: Turn; from: number; to: number; place: string }): OtherEvent {
  const own = report.sentences[index] ?? { start: 0, end: 0 };
  const first = report.tokens[own.start]?.start ?? 0;
  const at = (char: number): number => own.start + report.tokens.slice(own.start, own.end).findIndex((token) => token.end > first + char);
  const [start, until] = [at(from), at(to - 1) + 1];
  return { kind: KIND, title: `${turn.title} ${place.trim()}`, name: null, edition: null, when: NOTHING, isPlanned: turn.isPlanned, isSameDay: false, sentence: index, start, end: until, until, rule: 'other.apart' };
}
