import { statusOn } from '../../shared/domain/commitmentStatus';
import type { CommitmentRow } from '../../shared/domain/records';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { STATUS_WORD } from '../../shared/pack/words';
import { timestamp } from '../platform/clock';
import type { Db } from '../store/connection';
import { commitmentById, commitmentHistory, commitmentRows, type CommitmentRecord } from '../store/queries/commitments';
import { packsWith } from '../store/queries/engagementParts';
import { insert, update } from '../store/sql';
import { today, type ServiceContext } from './context';
import { quotedTitle } from './editLabels';

/** Commitments by side and date; what is overdue is read off the clock. */
export function listCommitments(ctx: ServiceContext, input: ParsedInputOf<'commitment.list'>): OutputOf<'commitment.list'> {
  const day = today(ctx);
  return commitmentRows(ctx.store.db, input.dossierId).map((record) => rowOf(record, day));
}

function rowOf(record: CommitmentRecord, day: string): CommitmentRow {
  const { dossierId: _dossier, kind: _kind, notes: _notes, ...row } = record;
  return { ...row, status: statusOn(record, day) };
}

export function getCommitment(ctx: ServiceContext, input: ParsedInputOf<'commitment.get'>): OutputOf<'commitment.get'> {
  const { db } = ctx.store;
  const record = needCommitment(db, input.id);
  return {
    ...rowOf(record, today(ctx)),
    dossierId: record.dossierId, kind: record.kind, notes: record.notes,
    history: commitmentHistory(db, record.id), packs: packsWith(db, 'commitment', record.id),
  };
}

function needCommitment(db: Db, id: string): CommitmentRecord {
  const record = commitmentById(db, id);
  if (!record) throw new AttacheError('NOT_FOUND', 'This commitment is no longer in the store. Go back to the list and choose another.');
  return record;
}

/** Sets how a commitment stands as of today and adds the line to its history. */
export function setCommitmentStatus(ctx: ServiceContext, input: ParsedInputOf<'commitment.setStatus'>): OutputOf<'commitment.setStatus'> {
  const { store, ids, clock } = ctx;
  const record = needCommitment(store.db, input.id);
  const day = today(ctx);
  store.act({ label: `Status “${STATUS_WORD[input.status]}”, ${quotedTitle(record.text)}` }, (db) => {
    update(db, 'commitment', record.id, { status: input.status, as_of: day, updated_at: timestamp(clock) });
    insert(db, 'commitment_history', { id: ids.next(), commitment_id: record.id, status: input.status, as_of: day, note: input.note });
  });
  return getCommitment(ctx, { id: record.id });
}

/** Moves or clears the due date; a date given here is a day. */
export function setCommitmentDue(ctx: ServiceContext, input: ParsedInputOf<'commitment.setDue'>): OutputOf<'commitment.setDue'> {
  const { store, clock } = ctx;
  const record = needCommitment(store.db, input.id);
  if (record.dueDate === input.dueDate) return getCommitment(ctx, { id: record.id });
  store.act({ label: `Change of due date, ${quotedTitle(record.text)}` }, (db) => {
    update(db, 'commitment', record.id, { due_date: input.dueDate, due_precision: input.dueDate ? 'day' : 'unknown', updated_at: timestamp(clock) });
  });
  return getCommitment(ctx, { id: record.id });
}
