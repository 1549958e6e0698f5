import type { EngagementKind } from '../../../shared/domain/values';
import type { FormalMention } from './formalMention';
import { RESTS_ON } from './ownEvent';
import { textBetween, type Seen } from './reading';

/** Where an event is told, in tokens. */
interface Place {
  start: number;
  end: number;
  kind: EngagementKind;
  /** The name of the event, where it may be told once more. */
  formal?: FormalMention | null;
}

/** So many tokens behind a name its day stands. */
const REACH = 12;

/** A day within the reach of another named event of the sentence is that event's, not of the one told at `place`. */
export function isOfAnotherName(seen: Seen, date: Seen['dates'][number], place: Place): boolean {
  const day = date.phrase.start;
  return seen.formal.some((formal) => formal.sentence === date.sentence && mayHaveDay(seen, formal) && !isSame(seen, place, formal) && formal.end <= day && day - formal.end < REACH && (formal.start > place.end || place.start >= day));
}

/** A visit, the occasion on whose margins two met, and what the event rests on have no day of their own here. */
function mayHaveDay(seen: Seen, { name, kind, start }: FormalMention): boolean {
  return name !== null && kind !== 'visit' && !isMargin(seen, start) && !RESTS_ON.test(wordsBefore(seen, start));
}

function isSame(seen: Seen, place: Place, formal: FormalMention): boolean {
  return formal.start === place.start || isNamedAlike(place, formal) || isBeside(seen, place, formal) || isPartOf(seen, place, formal);
}

/** "UK, Oman conclude 21st Joint Group meeting / The Joint Group wrapped up its 21st meeting here Tuesday": the name of the headline once more. */
function isNamedAlike({ formal: own }: Place, formal: FormalMention): boolean {
  const name = own?.name ?? null;
  if (!own || name === null || formal.isAnother || formal.name?.toLowerCase() !== name.toLowerCase()) return false;
  return formal.edition === null || formal.edition === own.edition;
}

const MET_FOR = /^(?:for|at|in|during) (?:an?|the|their|its)(?: [a-z-]+){0,2}$/;

/** "the 21st edition of the exercise, Desert Lynx-17", "met for their annual coordination meeting": the same once more. */
function isBeside({ report }: Seen, place: Place, { kind, start }: FormalMention): boolean {
  if (start < place.end) return false;
  return (kind === place.kind && start <= place.end + 2) || (place.kind === 'meeting' && MET_FOR.test(textBetween(report, place.end, start)));
}

/** "the Senior Officials’ meeting of the Commission, held on": of what it is a meeting. */
function isPartOf({ report }: Seen, { end }: Place, { start }: FormalMention): boolean {
  return start > end && /^ot?$/.test(report.classes.slice(end, start));
}

/** "on the sidelines of the Forum in Antalya on 11 March": the day is that of the meeting too. */
function isMargin(seen: Seen, token: number): boolean {
  return /\b(?:side-?lines?|margins?) of (?:the )?[^.;,]{0,70}$/i.test(wordsBefore(seen, token));
}

function wordsBefore({ report: { text, tokens } }: Seen, token: number): string {
  const at = tokens[token]?.start ?? 0;
  return text.slice(Math.max(0, at - 100), at);
}
