import { z } from 'zod';
import type { Db } from '../connection';
import type { ActionKind } from './actionRows';

/** One field of one row, before and after an action. */
export interface FieldChange {
  field: string;
  before: string | number | null;
  after: string | number | null;
}

/** What one action did to one row of a record. */
export interface RecordChange {
  actionId: string;
  label: string;
  kind: ActionKind;
  at: string;
  /** True when the action was undone and not redone. */
  isUndone: boolean;
  table: string;
  /** Primary key of the row, in the order of its declaration. */
  key: readonly (string | number)[];
  what: 'created' | 'changed' | 'removed';
  fields: readonly FieldChange[];
}

interface HistoryRow {
  action_seq: number;
  action_id: string;
  label: string;
  kind: ActionKind;
  state: string;
  last_at: string;
  table_name: string;
  row_key: string;
  before_row: string | null;
  after_row: string | null;
}

const RowValues = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const RowKey = z.array(z.union([z.string(), z.number()]));

/** The changes of a record and its parts, newest first; edits that were one action are one entry for each row. */
export function readHistory(db: Db, type: string, id: string, limit: number = 200): RecordChange[] {
  const rows = db.prepare<[string, string, number], HistoryRow>(
    `SELECT c.action_seq, a.id AS action_id, a.label, a.kind, a.state, a.last_at, c.table_name, c.row_key, c.before_row, c.after_row
     FROM change c JOIN action a ON a.seq = c.action_seq
     WHERE c.owner_type = ? AND c.owner_id = ?
     ORDER BY c.seq DESC LIMIT ?`,
  ).all(type, id, limit);
  return joinByAction(rows).map(describe).filter((change) => change.what !== 'changed' || change.fields.length > 0);
}

function joinByAction(newestFirst: readonly HistoryRow[]): HistoryRow[] {
  const joined = new Map<string, HistoryRow>();
  for (const row of newestFirst) {
    const name = `${row.action_seq} ${row.table_name} ${row.row_key}`;
    const later = joined.get(name);
    if (later) later.before_row = row.before_row;
    else joined.set(name, { ...row });
  }
  return [...joined.values()].filter((row) => row.before_row !== null || row.after_row !== null);
}

function describe(row: HistoryRow): RecordChange {
  const before = parseRow(row.before_row);
  const after = parseRow(row.after_row);
  return {
    actionId: row.action_id,
    label: row.label,
    kind: row.kind,
    at: row.last_at,
    isUndone: row.state === 'undone' || row.state === 'dropped',
    table: row.table_name,
    key: RowKey.parse(JSON.parse(row.row_key)),
    what: whatHappened(row),
    fields: differences(before, after),
  };
}

function whatHappened(row: HistoryRow): RecordChange['what'] {
  if (row.before_row === null) return 'created';
  return row.after_row === null ? 'removed' : 'changed';
}

function parseRow(json: string | null): Record<string, string | number | null> {
  return json === null ? {} : RowValues.parse(JSON.parse(json));
}

function differences(before: Record<string, string | number | null>, after: Record<string, string | number | null>): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}
