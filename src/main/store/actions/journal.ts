import { timestamp, type Clock } from '../../platform/clock';
import type { IdSource } from '../../platform/ids';
import type { Db } from '../connection';
import { StoreError, toStoreError } from '../errors';
import {
  dropUndone, insertAction, latestAction, latestChange, redoTarget, removeAction, setActionState, setCurrentAction, touchAction, undoTarget,
  type ActionKind, type ActionRow,
} from './actionRows';
import { appendAudit } from './audit';
import { replay, type Direction } from './replay';
import { RecordedRows } from './rows';

export interface ActOptions {
  /** What is done, as the Undo menu says it: "Edit title", "Add engagement". */
  label: string;
  /** A system action (loading the sample, a bulk import, issuing) is not undone by Ctrl+Z, nor is anything before it. */
  kind?: 'edit' | 'system';
  /** Consecutive acts with the same key within a short time are one action: typing is undone by the phrase. */
  coalesceKey?: string;
}

/** A record that an action touched, by its type ("engagement", "talking-point"…) and id. */
export interface TouchedRecord {
  type: string;
  id: string;
}

export interface Committed {
  label: string;
  event: ActionKind;
  at: string;
  touched: readonly TouchedRecord[];
}

export interface HistoryState {
  /** Label of what undo would take back, or null. */
  undo: string | null;
  redo: string | null;
  /** When something was last changed, ISO 8601; null in a store that was never written. */
  lastChangeAt: string | null;
}

export interface JournalParts {
  db: Db;
  clock: Clock;
  ids: IdSource;
  /** Brings the search index up to date with the touched records, in the same transaction. */
  reindex(touched: readonly TouchedRecord[]): void;
  coalesceWindowMs?: number;
}

const COALESCE_WINDOW_MS = 3_000;

interface OpenAction {
  seq: number;
  isNew: boolean;
  label: string;
  kind: ActionKind;
  at: string;
}

/** The one way to write: every change is part of an action that is recorded, audited, searchable and can be undone. */
export class Journal {
  readonly #parts: JournalParts;
  readonly #db: Db;
  readonly #rows: RecordedRows;
  readonly #listeners = new Set<(committed: Committed) => void>();
  #isActing = false;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#db = parts.db;
    this.#rows = new RecordedRows(parts.db);
  }

  /**
   * Runs `work` as one action: all of it is committed, or nothing. An act inside an act joins the outer one.
   * Throws StoreError when a rule of the store refuses the change; whatever `work` throws is passed on.
   */
  act<T>(options: ActOptions, work: (db: Db) => T): T {
    if (this.#isActing) return this.#db.transaction(() => settled(work(this.#db)))();
    const outcome = this.#write(() => {
      const open = this.#open(options);
      return this.#record(open, () => settled(work(this.#db)));
    });
    this.#announce(outcome.committed);
    return outcome.value;
  }

  /** Takes back the latest edit that stands. Null when there is none; CONFLICTING_CHANGE when its rows changed since. */
  undo(): Committed | null {
    return this.#replay('undo', undoTarget(this.#db));
  }

  /** Brings back the latest edit that was undone. Null when there is none. */
  redo(): Committed | null {
    return this.#replay('redo', redoTarget(this.#db));
  }

  historyState(): HistoryState {
    return {
      undo: undoTarget(this.#db)?.label ?? null,
      redo: redoTarget(this.#db)?.label ?? null,
      lastChangeAt: latestAction(this.#db)?.last_at ?? null,
    };
  }

  /** Notes in the audit something that changed no record: an export, a backup, a refused restore. */
  note(event: string, label: string): void {
    this.#write(() => appendAudit(this.#db, { at: timestamp(this.#parts.clock), event, label }));
  }

  /** Calls `listener` after each commit that changed records. Returns how to stop it. */
  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #replay(direction: Direction, target: ActionRow | null): Committed | null {
    if (!target) return null;
    const { committed } = this.#write(() => {
      const at = timestamp(this.#parts.clock);
      const seq = insertAction(this.#db, { id: this.#parts.ids.next(), label: target.label, kind: direction, ofSeq: target.seq, coalesceKey: null, at });
      const outcome = this.#record({ seq, isNew: true, label: target.label, kind: direction, at }, () => {
        replay(this.#db, this.#rows, target, direction);
      });
      setActionState(this.#db, target.seq, direction === 'undo' ? 'undone' : 'done');
      return outcome;
    });
    this.#announce(committed);
    return committed;
  }

  #open(options: ActOptions): OpenAction {
    const at = timestamp(this.#parts.clock);
    const kind = options.kind ?? 'edit';
    const previous = this.#coalescible(options, at);
    if (previous) return { seq: previous.seq, isNew: false, label: previous.label, kind, at };
    const coalesceKey = options.coalesceKey ?? null;
    const seq = insertAction(this.#db, { id: this.#parts.ids.next(), label: options.label, kind, ofSeq: null, coalesceKey, at });
    return { seq, isNew: true, label: options.label, kind, at };
  }

  #coalescible(options: ActOptions, at: string): ActionRow | null {
    if (!options.coalesceKey) return null;
    const latest = latestAction(this.#db);
    if (!latest || latest.kind !== 'edit' || latest.state !== 'done' || latest.coalesce_key !== options.coalesceKey) return null;
    const age = Date.parse(at) - Date.parse(latest.last_at);
    return age >= 0 && age <= (this.#parts.coalesceWindowMs ?? COALESCE_WINDOW_MS) ? latest : null;
  }

  #record<T>(open: OpenAction, work: () => T): { value: T; committed: Committed | null } {
    const before = latestChange(this.#db);
    setCurrentAction(this.#db, open.seq);
    const value = work();
    setCurrentAction(this.#db, null);
    const last = latestChange(this.#db);
    if (last === before && open.kind !== 'undo' && open.kind !== 'redo') {
      if (open.isNew) removeAction(this.#db, open.seq);
      return { value, committed: null };
    }
    return { value, committed: this.#close(open, before, last) };
  }

  #close(open: OpenAction, before: number, last: number): Committed {
    if (open.kind === 'edit' || open.kind === 'system') dropUndone(this.#db);
    touchAction(this.#db, open.seq, open.at);
    const touched = this.#touchedSince(before);
    this.#parts.reindex(touched);
    const changes = last > before ? { changes: { first: before + 1, last } } : {};
    appendAudit(this.#db, { at: open.at, event: open.kind, label: open.label, actionSeq: open.seq, ...changes });
    return { label: open.label, event: open.kind, at: open.at, touched };
  }

  #touchedSince(change: number): TouchedRecord[] {
    return this.#db.prepare<[number], TouchedRecord>(
      `SELECT DISTINCT owner_type AS type, owner_id AS id FROM change
       WHERE seq > ? AND owner_type IS NOT NULL AND owner_id IS NOT NULL`,
    ).all(change);
  }

  #write<T>(work: () => T): T {
    if (this.#isActing) throw new Error('Undo, redo and notes stand on their own: they cannot be part of an action.');
    this.#isActing = true;
    try {
      return this.#db.transaction(work).immediate();
    } catch (error) {
      throw toStoreError(error, this.#db.name);
    } finally {
      this.#isActing = false;
    }
  }

  #announce(committed: Committed | null): void {
    if (!committed) return;
    for (const listener of this.#listeners) listener(committed);
  }
}

/** Refuses a promise: what it does later would fall outside the transaction. */
function settled<T>(value: T): T {
  if (value instanceof Promise) throw new StoreError('INVALID_CHANGE', 'An action must finish at once; this one tried to wait.');
  return value;
}
