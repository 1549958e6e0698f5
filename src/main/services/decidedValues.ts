import { CommitmentStatus, IsoDate } from '../../shared/domain/values';
import { AttacheError } from '../../shared/ipc/errors';
import type { Db } from '../store/connection';
import { engagementById, sessionWithEdition } from '../store/queries/engagements';
import { update } from '../store/sql';

interface Decided { recordType: string; recordId: string; predicate: string; value: string | null }

/**
 * Writes a decided value into the field of the record that it is about: a field is the office's decision, so after a decision
 * the two must agree. Fields that are no column, and values in words that no column takes, stay with the decision alone.
 * Only inside `store.act`.
 * @throws AttacheError INVALID_INPUT when another session has the number
 */
export function writeDecidedValue(db: Db, { recordType, recordId, predicate, value }: Decided, now: string): void {
  if (value === null) return;
  if (recordType === 'engagement') change(db, { table: 'engagement', id: recordId, now }, engagementColumns(db, recordId, { predicate, value }));
  if (recordType === 'commitment' && predicate === 'status') {
    const status = CommitmentStatus.safeParse(value.trim().toLowerCase().replaceAll(' ', '-'));
    if (status.success && status.data !== 'overdue') change(db, { table: 'commitment', id: recordId, now }, { status: status.data });
  }
}

function change(db: Db, { table, id, now }: { table: 'engagement' | 'commitment'; id: string; now: string }, columns: Record<string, unknown>): void {
  if (Object.keys(columns).length > 0) update(db, table, id, { ...columns, updated_at: now });
}

function engagementColumns(db: Db, id: string, { predicate, value }: { predicate: string; value: string }): Record<string, unknown> {
  if (predicate === 'city') return { city: value };
  if (predicate === 'edition') return editionColumn(db, id, value);
  return predicate === 'date' ? dateColumns(value) : {};
}

function editionColumn(db: Db, id: string, value: string): Record<string, unknown> {
  const edition = /^\d{1,3}$/.test(value) ? Number(value) : null;
  const seriesId = engagementById(db, id)?.seriesId ?? null;
  if (edition === null || edition === 0 || seriesId === null) return {};
  const other = sessionWithEdition(db, seriesId, edition, id);
  if (other) throw new AttacheError('INVALID_INPUT', `The number ${edition} is already that of “${other.title}”. Change that one first.`);
  return { edition };
}

/** "2025-11-24", "2025-10-22/2025-10-23"; a month or a year alone is kept as words of the decision. */
function dateColumns(value: string): Record<string, unknown> {
  const [start = '', end = start] = value.split('/');
  const isRange = IsoDate.safeParse(start).success && IsoDate.safeParse(end).success && end >= start;
  return isRange ? { date_start: start, date_end: end, date_precision: 'day' } : {};
}
