import type { Conflict } from '../../../shared/domain/citation';
import { formatDate, formatRange } from '../../../shared/domain/dates';
import { en } from '../../strings/en';
import { wordFor } from '../../strings/enWords';

const LONGEST_REASON = 1000;

/** Fields whose values come from a closed list. */
const LISTS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<string, Readonly<Record<string, string>>>([
  ['status', { ...en.words.status, ...en.words.commitment }], ['strength', en.words.strength], ['evidence', en.words.strength], ['treatment', en.words.strength], ['kind', en.words.kind], ['venueRule', en.words.venueRule],
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A claim's value as a person writes it: dates not in figures, states of a list in their words. */
export function spoken(value: string, field = ''): string {
  if (DAY.test(value)) return formatDate(value);
  const [start, end] = value.split('/');
  if (start && end && DAY.test(start) && DAY.test(end)) return formatRange(start, end, 'day');
  const [name = field] = field.split(':');
  // A post is recorded by its key, which nobody reads.
  if (name === 'tenure') return en.evidence.field(name);
  const list = LISTS.get(name);
  return list ? wordFor(list, value) : value;
}

/** Why a reason cannot be kept; null when it can. */
export function reasonFault(reason: string): string | null {
  if (reason.trim() === '') return en.evidence.reasonNeeded;
  return reason.trim().length > LONGEST_REASON ? en.evidence.reasonTooLong : null;
}

/** The conflict that the number keys answer: the first one still open, else the first. */
export function keyedConflict(conflicts: readonly Conflict[]): string | null {
  return (conflicts.find((conflict) => conflict.state === 'open') ?? conflicts[0])?.id ?? null;
}
