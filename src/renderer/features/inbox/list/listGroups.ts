import type { InboxRow } from '../../../../shared/domain/inbox';
import type { IntakeFault } from '../intake/intakeQueue';

/** A row of the list: a report, or a file that never reached the reader. */
export type ListRow = InboxRow & { readonly isFault: boolean };
export type ListGroup = 'waiting' | 'today' | 'earlier';

/** The day of the wall clock for a moment, as an ISO date. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function groupOf(row: Pick<InboxRow, 'state' | 'receivedAt'>, today: string): ListGroup {
  if (row.state === 'waiting') return 'waiting';
  return dayOf(row.receivedAt) >= today ? 'today' : 'earlier';
}

function faultRow(fault: IntakeFault): ListRow {
  return { id: fault.id, title: fault.name, fileName: fault.name, receivedAt: fault.at, state: 'refused', summary: fault.reason, publishedOn: null, publisher: null, sameAsId: null, sourceId: null, isFault: true };
}

const ORDER: Readonly<Record<ListGroup, number>> = { waiting: 0, today: 1, earlier: 2 };

/**
 * The list in its order: what waits first, the oldest on top, so that what arrives moves nothing; then what is done, the
 * newest on top. Files that were not sent stand among what is done.
 */
export function listRows(rows: readonly InboxRow[], faults: readonly IntakeFault[], today: string): readonly ListRow[] {
  const all = [...rows.map((row): ListRow => ({ ...row, isFault: false })), ...faults.map(faultRow)];
  return all.map((row) => ({ row, group: ORDER[groupOf(row, today)] }))
    .sort((a, b) => a.group - b.group || (a.group === 0 ? 1 : -1) * (a.row.receivedAt.localeCompare(b.row.receivedAt) || a.row.id.localeCompare(b.row.id)))
    .map(({ row }) => row);
}

/** The waiting report to go on to after `id` was dealt with: the next one in the list, else the first. */
export function nextWaiting(rows: readonly ListRow[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].filter((row) => row.state === 'waiting' && row.id !== id);
  return others[0]?.id ?? null;
}
