import type { CommitmentRow } from '../../../../shared/domain/records';
import type { CommitmentStatus, PromiseSide } from '../../../../shared/domain/values';
import { daysBetween, formatDate, relativeAge } from '../../../../shared/domain/dates';
import { en } from '../../../strings/en';

const CLOSED: ReadonlySet<CommitmentStatus> = new Set(['done', 'dropped', 'superseded']);

/** Done, dropped or superseded: out of the ledger's columns. */
export function isClosed(row: Pick<CommitmentRow, 'status'>): boolean {
  return CLOSED.has(row.status);
}

/** Days past the due date, 0 when it is not due yet, closed or undated. */
export function overdueDays(row: Pick<CommitmentRow, 'status' | 'dueDate'>, today: string): number {
  return row.dueDate === null || isClosed(row) ? 0 : Math.max(0, daysBetween(row.dueDate, today));
}

export interface LedgerFilter { readonly topicId: string | null; readonly owner: string | null }
export interface Ledger { readonly ours: readonly CommitmentRow[]; readonly theirs: readonly CommitmentRow[]; readonly joint: readonly CommitmentRow[]; readonly closed: readonly CommitmentRow[] }

/** The ledger's columns: overdue first, then by due date, undated last; what is closed apart. */
export function ledgerOf(rows: readonly CommitmentRow[], filter: LedgerFilter): Ledger {
  const passing = rows.filter((row) => (filter.topicId === null || row.topicId === filter.topicId) && (filter.owner === null || row.owner === filter.owner));
  const open = passing.filter((row) => !isClosed(row)).sort((a, b) => (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999') || a.text.localeCompare(b.text));
  const side = (name: PromiseSide): readonly CommitmentRow[] => open.filter((row) => row.side === name);
  return { ours: side('ours'), theirs: side('theirs'), joint: side('joint'), closed: passing.filter(isClosed) };
}

/** "due 18 Nov 2026, in 16 days" while it is near; "no date". */
export function dueWords(row: Pick<CommitmentRow, 'dueDate' | 'duePrecision' | 'status'>, today: string): string {
  if (row.dueDate === null) return en.commitment.noDate;
  const date = en.commitment.due(formatDate(row.dueDate, row.duePrecision));
  const ahead = daysBetween(today, row.dueDate);
  return ahead >= 0 && ahead <= 30 ? `${date}, ${relativeAge(row.dueDate, today)}` : date;
}
