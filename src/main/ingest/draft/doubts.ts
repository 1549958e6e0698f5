import type { EngagementKind } from '../../../shared/domain/values';
import type { Cleaned } from '../cleaning/cleanText';
import type { ReportPart } from '../events/reportParts';
import type { Seen } from '../events/reading';
import type { PrimaryDraft } from './primaryDraft';

const kindWords: Readonly<Record<EngagementKind, string>> = {
  meeting: 'a meeting', 'committee-session': 'a committee session', 'staff-talks': 'staff talks', dialogue: 'a round of consultations', exercise: 'an exercise', visit: 'a visit', call: 'a telephone call',
  signing: 'a signing', 'port-call': 'a port call', ceremony: 'a ceremony', other: 'an engagement',
};

/** What a person should look at in a draft, in sentences. */
export function doubtsOf(seen: Seen, { draft, when, evidence }: PrimaryDraft): string[] {
  const doubts: string[] = [];
  const say = (isDoubtful: boolean, sentence: string): void => {
    if (isDoubtful) doubts.push(sentence);
  };
  const hint = evidence.find((one) => one.field === 'primary.type' && one.rule.startsWith('event.hint.'));
  if (hint !== undefined) doubts.push(`That this is ${kindWords[draft.type]} is told only by “${seen.report.text.slice(hint.start, hint.end).replace(/\s+/g, ' ')}”.`);
  const isUndated = draft.dateStart === null && draft.dateEnd === null;
  if (isUndated) doubts.push(undated(seen));
  say(!isUndated && (when.from?.basis === 'inferred' || seen.layout.isYearInferred === true), 'The year is not in the report; it is taken from another date of the text.');
  say(evidence.some((one) => one.field === 'primary.city' && one.basis === 'dateline'), 'The place is known only from the dateline.');
  say(draft.countries.length === 1, 'Only one country is told; the other has to be added.');
  say(draft.participants.length === 0 && draft.type !== 'exercise', 'Nobody is named as taking part.');
  say(evidence.some((one) => one.rule === 'side.open'), 'The side of some participants is not clear.');
  say(evidence.some((one) => one.rule === 'side.counterpart'), 'The side of some participants is only inferred from their counterparts.');
  return doubts;
}

function undated(seen: Seen): string {
  const isRelative = seen.layout.reference.day === null && seen.dates.some((date) => date.needsReference);
  return isRelative ? 'The day cannot be told without the day of publication.' : 'The report tells no day.';
}

/** What was not read of the text itself, in sentences. */
export function textDoubts(cleaned: Cleaned, parts: readonly ReportPart[]): string[] {
  const doubts: string[] = [];
  if (cleaned.foreign.length > 0) doubts.push(`A part of the text is in ${cleaned.foreign.join(' and in ')}; only the English part was read.`);
  const second = parts[1];
  if (second !== undefined) doubts.push(`The text seems to hold ${parts.length} reports; only the first was read. The second begins with “${beginning(cleaned.text.slice(second.start, second.end))}”.`);
  return doubts;
}

const LONGEST_BEGINNING = 60;

function beginning(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= LONGEST_BEGINNING ? line : `${line.slice(0, LONGEST_BEGINNING).replace(/\s+\S*$/, '')}…`;
}
