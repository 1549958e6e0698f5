import { hostname } from 'node:os';
import { basename } from 'node:path';
import type { Finding } from '../../shared/domain/finding';
import type { ParsedQuery } from '../../shared/search/parseQuery';
import { timestamp, type Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import { readHistory, type RecordChange } from './actions/history';
import { Journal, type ActOptions, type Committed, type HistoryState } from './actions/journal';
import { backupStore, type BackupOptions, type BackupReport } from './backup';
import { openConnection, type Db } from './connection';
import { withStoreErrors } from './errors';
import { checkStore } from './integrity';
import { migrate, refuseNewer, requireCurrent, type MigrationReport } from './migrate';
import { MIGRATIONS } from './migrations/all';
import { Search, type SearchOptions, type SearchResult } from './search/search';
import { SearchIndex } from './search/searchIndex';
import { acquireStoreLock, type StoreLock } from './storeLock';

export interface StoreOptions {
  clock: Clock;
  ids: IdSource;
  /** Opens without the right to write, beside whoever writes. */
  readonly?: boolean;
  /** Who is opening, for the sentence that refuses the next one; "Attaché" unless told otherwise. */
  program?: string;
  coalesceWindowMs?: number;
}

/** The memory of the office: one file, one writer, every change an action. */
export interface Store {
  readonly file: string;
  readonly isReadonly: boolean;
  /** For reading. Writing to a tracked table outside `act` is refused by the tables themselves. */
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly migration: MigrationReport | null;
  act<T>(options: ActOptions, work: (db: Db) => T): T;
  undo(): Committed | null;
  redo(): Committed | null;
  historyState(): HistoryState;
  history(type: string, id: string, limit?: number): RecordChange[];
  /** Ranked hits for what was typed; never fails on any text. */
  search(query: string | ParsedQuery, options?: SearchOptions): SearchResult;
  /** Notes in the audit an event that changed no record: an export, a backup. */
  note(event: string, label: string): void;
  onCommitted(listener: (committed: Committed) => void): () => void;
  /** Verified copy to `target` while work goes on; the audit remembers it. */
  backup(target: string, options?: BackupOptions): Promise<BackupReport>;
  /** Damage in file, schema, search index or audit; empty when all is sound. */
  check(): Finding[];
  /** Writes the search index anew from the records. */
  rebuildSearch(): void;
  close(): void;
}

/** Opens or creates the store at `file` (":memory:" for one that is not kept). Throws StoreError. */
export function openStore(file: string, options: StoreOptions): Store {
  const isReadonly = options.readonly ?? false;
  const lock = isReadonly || file === ':memory:' ? null : lockFor(file, options);
  try {
    return openWith(file, options, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function lockFor(file: string, options: StoreOptions): StoreLock {
  return acquireStoreLock(file, { pid: process.pid, host: hostname(), program: options.program ?? 'Attaché', since: timestamp(options.clock) });
}

function openWith(file: string, options: StoreOptions, lock: StoreLock | null): Store {
  const isReadonly = options.readonly ?? false;
  const db = openConnection(file, { readonly: isReadonly, inspect: (opened) => refuseNewer(opened, MIGRATIONS) });
  try {
    const migration = isReadonly ? null : withStoreErrors(file, () => migrate(db, { migrations: MIGRATIONS, clock: options.clock, ids: options.ids }));
    if (isReadonly) withStoreErrors(file, () => requireCurrent(db, MIGRATIONS));
    return faceOf(db, options, { migration, lock });
  } catch (error) {
    db.close();
    throw error;
  }
}

function faceOf(db: Db, options: StoreOptions, opened: { migration: MigrationReport | null; lock: StoreLock | null }): Store {
  const { clock, ids } = options;
  const index = new SearchIndex(db);
  if (!db.readonly && !index.isCurrent()) db.transaction(() => index.rebuild()).immediate();
  const search = new Search(db);
  const window = options.coalesceWindowMs === undefined ? {} : { coalesceWindowMs: options.coalesceWindowMs };
  const journal = new Journal({ db, clock, ids, reindex: (touched) => index.reindex(touched), ...window });
  return {
    file: db.name,
    isReadonly: db.readonly,
    db, clock, ids,
    migration: opened.migration,
    act: (what, work) => journal.act(what, work),
    undo: () => journal.undo(),
    redo: () => journal.redo(),
    historyState: () => journal.historyState(),
    history: (type, id, limit) => readHistory(db, type, id, limit),
    note: (event, label) => journal.note(event, label),
    search: (query, scope) => search.search(query, scope),
    onCommitted: (listener) => journal.onCommitted(listener),
    backup: async (target, how) => {
      const report = await backupStore(db, target, how);
      if (!db.readonly) journal.note('backup', `Back up to ${basename(target)}`);
      return report;
    },
    check: () => checkStore(db, index),
    rebuildSearch: () => db.transaction(() => index.rebuild()).immediate(),
    close: () => {
      db.close();
      opened.lock?.release();
    },
  };
}
