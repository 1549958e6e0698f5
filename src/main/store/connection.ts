import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { StoreError, withStoreErrors } from './errors';

export type Db = Database.Database;

/** "ATTA" in the file's header: how a store is told from any other SQLite file. */
export const APPLICATION_ID = 0x41545441;

const BUSY_TIMEOUT_MS = 5_000;
const SQLITE_MAGIC = 'SQLite format 3\0';

export interface ConnectionOptions {
  readonly?: boolean;
  /** Looks at the file before anything is written to it; what it throws is passed on and the file stays as it is. */
  inspect?: (db: Db) => void;
}

/**
 * Opens the file with the settings every store runs under: WAL, foreign keys, full synchronisation
 * (a committed change survives kill -9 and power loss), no trust in the schema's functions.
 * Creates a missing file unless read-only. Throws StoreError for anything that is not an Attaché store.
 */
export function openConnection(file: string, options: ConnectionOptions = {}): Db {
  const isReadonly = options.readonly ?? false;
  if (file !== ':memory:') refuseForeignFile(file, isReadonly);
  return withStoreErrors(file, () => {
    const db = new Database(file, { readonly: isReadonly, timeout: BUSY_TIMEOUT_MS });
    try {
      options.inspect?.(db);
      prepareConnection(db, isReadonly);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** The migration number the store has reached; 0 for a new file. */
export function schemaVersion(db: Db): number {
  return numberPragma(db, 'user_version');
}

/** A pragma that answers with one number. */
export function numberPragma(db: Db, name: string): number {
  const value = db.pragma(name, { simple: true });
  return typeof value === 'number' ? value : 0;
}

function prepareConnection(db: Db, isReadonly: boolean): void {
  claim(db, isReadonly);
  if (!isReadonly) db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('temp_store = MEMORY');
}

function claim(db: Db, isReadonly: boolean): void {
  const id = numberPragma(db, 'application_id');
  if (id === APPLICATION_ID) return;
  const isEmpty = db.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined;
  if (isReadonly || id !== 0 || !isEmpty) {
    throw new StoreError('NOT_A_STORE', `${db.name} is a database of another program, not an Attaché store; choose another file.`);
  }
  db.pragma(`application_id = ${APPLICATION_ID}`);
}

function refuseForeignFile(file: string, isReadonly: boolean): void {
  if (!existsSync(file)) {
    if (isReadonly) throw new StoreError('STORE_MISSING', `There is no store at ${file}; check the name, or load the sample with "sample --db ${file}".`);
    return;
  }
  const stat = statSync(file);
  if (stat.isDirectory()) throw new StoreError('NOT_A_STORE', `${file} is a folder; name the store file inside it.`);
  if (stat.size > 0 && readStart(file) !== SQLITE_MAGIC) {
    throw new StoreError('NOT_A_STORE', `${file} is not an Attaché store; choose another file or restore a backup.`);
  }
}

function readStart(file: string): string {
  return withUnreachable(file, () => {
    const handle = openSync(file, 'r');
    try {
      const start = Buffer.alloc(SQLITE_MAGIC.length);
      readSync(handle, start, 0, start.length, 0);
      return start.toString('latin1');
    } finally {
      closeSync(handle);
    }
  });
}

function withUnreachable<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StoreError('STORE_UNREACHABLE', `${file} cannot be read; check its permissions.`, error);
  }
}
