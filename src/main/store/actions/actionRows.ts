import type { Db } from '../connection';

export type ActionKind = 'edit' | 'system' | 'undo' | 'redo';

export interface ActionRow {
  seq: number;
  id: string;
  label: string;
  kind: ActionKind;
  state: 'done' | 'undone' | 'dropped';
  of_seq: number | null;
  coalesce_key: string | null;
  started_at: string;
  last_at: string;
}

export interface NewAction {
  id: string;
  label: string;
  kind: ActionKind;
  ofSeq: number | null;
  coalesceKey: string | null;
  at: string;
}

/** Adds an action and returns its number. */
export function insertAction(db: Db, action: NewAction): number {
  const result = db.prepare(
    `INSERT INTO action (id, label, kind, of_seq, coalesce_key, started_at, last_at)
     VALUES (@id, @label, @kind, @ofSeq, @coalesceKey, @at, @at)`,
  ).run(action);
  return Number(result.lastInsertRowid);
}

export function removeAction(db: Db, seq: number): void {
  db.prepare('DELETE FROM action WHERE seq = ?').run(seq);
}

export function touchAction(db: Db, seq: number, at: string): void {
  db.prepare('UPDATE action SET last_at = ? WHERE seq = ?').run(at, seq);
}

export function setActionState(db: Db, seq: number, state: 'done' | 'undone'): void {
  db.prepare('UPDATE action SET state = ? WHERE seq = ?').run(state, seq);
}

/** What was undone can no longer be redone, because something new was done since. */
export function dropUndone(db: Db): void {
  db.prepare("UPDATE action SET state = 'dropped' WHERE kind = 'edit' AND state = 'undone'").run();
}

export function latestAction(db: Db): ActionRow | null {
  return db.prepare<[], ActionRow>('SELECT * FROM action ORDER BY seq DESC LIMIT 1').get() ?? null;
}

/** The edit that undo would take back: the latest one that stands, unless a system action came after it. */
export function undoTarget(db: Db): ActionRow | null {
  return db.prepare<[], ActionRow>(
    `SELECT * FROM action
     WHERE kind = 'edit' AND state = 'done'
       AND seq > (SELECT coalesce(max(seq), 0) FROM action WHERE kind = 'system' AND state = 'done')
     ORDER BY seq DESC LIMIT 1`,
  ).get() ?? null;
}

/** The edit that redo would bring back: the earliest one that is undone. */
export function redoTarget(db: Db): ActionRow | null {
  return db.prepare<[], ActionRow>("SELECT * FROM action WHERE kind = 'edit' AND state = 'undone' ORDER BY seq LIMIT 1").get() ?? null;
}

/** Opens (or, with null, closes) the action under which the triggers record changes. */
export function setCurrentAction(db: Db, seq: number | null): void {
  db.prepare('UPDATE current_action SET action_seq = ? WHERE only = 1').run(seq);
}

/** Number of the latest recorded change. */
export function latestChange(db: Db): number {
  return db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM change').pluck().get() ?? 0;
}
