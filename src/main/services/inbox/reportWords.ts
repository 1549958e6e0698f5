import type { DateBasis } from '../../../shared/domain/values';
import type { StoredReading } from '../../ingest/readingSchema';

const LONGEST_HEADLINE = 180;
const FIRST_WORDS = 80;

/** "New Delhi [India], November 24 :", "MUSCAT, 10 March (ONA) –". */
const DATELINE = /^\p{Lu}[\p{L} .'’-]{1,40}(?: \[[^\]\n]{2,30}\])?, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})? ?(?:\([\p{L}/ ]{2,20}\))? ?[:–—-]{0,2} ?(?=\p{Lu})/u;

/** The first line where it is a headline; else the first words of the text. */
export function headlineOf(text: string): string {
  const line = (text.split('\n').find((each) => each.trim() !== '')?.trim() ?? '').replace(DATELINE, '');
  const isHeadline = line.length <= LONGEST_HEADLINE && !/[.!?”"]$/.test(line);
  return isHeadline ? line : firstWords(line);
}

/** The beginning of a text, cut between words. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')}…`;
}

/** "2 events, 4 people, 1 statement", or that it tells of no engagement. */
export function summaryOf({ primary, otherEngagements, persons, statements }: StoredReading): string {
  if (primary === null) return 'No engagement was found';
  const parts = [counted(1 + otherEngagements.length, 'event', 'events'), counted(persons.length, 'person', 'people'), counted(statements.length, 'statement', 'statements')];
  return parts.filter((part) => part !== null).join(', ');
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

/** Text that says of itself that it was taken over from an agency. */
export function isAgencyCopy({ stripped }: StoredReading): boolean {
  return stripped.some(({ text }) => /auto-?(?:published|generated)|agency feed|syndicated|published from (?:an )?agency/i.test(text));
}

/** How the day of publication is known when nobody gave it. */
export function basisOfReference({ reference }: StoredReading): DateBasis {
  if (reference === null) return 'inferred';
  return reference.basis === 'dateline' ? 'dateline' : reference.basis === 'text' ? 'inferred' : 'stated';
}
