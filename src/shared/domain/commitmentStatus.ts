import type { CommitmentStatus } from './values';

/** The last day on which a due date of this precision can still be met: "Nov 2026" is kept until 30 Nov. */
export function lastDueDay(dueDate: string, precision: string): string {
  const year = Number(dueDate.slice(0, 4));
  if (precision === 'year') return `${dueDate.slice(0, 4)}-12-31`;
  if (precision !== 'month') return dueDate;
  const last = new Date(Date.UTC(year, Number(dueDate.slice(5, 7)), 0)).getUTCDate();
  return `${dueDate.slice(0, 7)}-${last}`;
}

/**
 * How a commitment stands on a day. Being overdue is a matter of the clock, so it is read and never stored:
 * an open promise whose last day has passed is overdue, and is open again when its date is moved.
 */
export function statusOn(commitment: { status: CommitmentStatus; dueDate: string | null; duePrecision: string }, today: string): CommitmentStatus {
  const { status, dueDate, duePrecision } = commitment;
  if (status !== 'open' && status !== 'in-progress' && status !== 'overdue') return status;
  if (dueDate && duePrecision !== 'unknown' && lastDueDay(dueDate, duePrecision) < today) return 'overdue';
  return status === 'overdue' ? 'open' : status;
}
