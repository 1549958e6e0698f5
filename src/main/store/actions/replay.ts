import type { Db } from '../connection';
import { StoreError } from '../errors';
import type { ActionRow } from './actionRows';
import type { RecordedRows } from './rows';

interface Step {
  table_name: string;
  row_key: string;
  before_row: string | null;
  after_row: string | null;
}

interface NetChange {
  table: string;
  key: string;
  before: string | null;
  after: string | null;
}

export type Direction = 'undo' | 'redo';

/**
 * Replays the changes of an action backwards (undo) or forwards (redo), row by row, inside the caller's
 * transaction and under the caller's action. Refuses with CONFLICTING_CHANGE, before touching anything,
 * when a row is no longer as the action left it.
 */
export function replay(db: Db, rows: RecordedRows, action: ActionRow, direction: Direction): void {
  const steps = db.prepare<[number], Step>(
    'SELECT table_name, row_key, before_row, after_row FROM change WHERE action_seq = ? ORDER BY seq',
  ).all(action.seq);
  const nets = netChanges(steps);
  const isUndo = direction === 'undo';
  expectRows(rows, nets, isUndo ? 'after' : 'before', refusal(action, direction));
  db.pragma('defer_foreign_keys = ON');
  for (const step of isUndo ? steps.toReversed() : steps) {
    rows.put(step.table_name, step.row_key, isUndo ? step.before_row : step.after_row);
  }
  expectRows(rows, nets, isUndo ? 'before' : 'after', refusal(action, direction));
}

/** What an action did to each row in total: first state before, last state after. */
function netChanges(steps: readonly Step[]): NetChange[] {
  const byRow = new Map<string, NetChange>();
  for (const step of steps) {
    const name = `${step.table_name}\u0000${step.row_key}`;
    const known = byRow.get(name);
    if (known) known.after = step.after_row;
    else byRow.set(name, { table: step.table_name, key: step.row_key, before: step.before_row, after: step.after_row });
  }
  return [...byRow.values()];
}

function expectRows(rows: RecordedRows, nets: readonly NetChange[], side: 'before' | 'after', otherwise: StoreError): void {
  if (nets.some((net) => rows.read(net.table, net.key) !== net[side])) throw otherwise;
}

function refusal(action: ActionRow, direction: Direction): StoreError {
  return new StoreError(
    'CONFLICTING_CHANGE',
    `“${action.label}” cannot be ${direction === 'undo' ? 'undone' : 'redone'}: the record was changed since. Nothing was changed; edit the record by hand.`,
  );
}
