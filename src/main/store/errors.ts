import Database from 'better-sqlite3';
import { AttacheError } from '../../shared/ipc/errors';

/** The closed list of what can go wrong with a store. */
export type StoreErrorCode =
  | 'STORE_MISSING' | 'STORE_NEWER' | 'STORE_OLDER' | 'STORE_DAMAGED' | 'STORE_LOCKED' | 'STORE_READONLY' | 'STORE_UNREACHABLE'
  | 'DISK_FULL' | 'NOT_A_STORE' | 'MIGRATION_FAILED' | 'BACKUP_FAILED' | 'NOT_FOUND' | 'CONFLICTING_CHANGE' | 'INVALID_CHANGE';

/** An error of the store whose message is a sentence for a person, with the remedy. */
export class StoreError extends AttacheError {
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(code, message);
    this.name = 'StoreError';
    if (cause !== undefined) this.cause = cause;
  }
}

type Sentence = (file: string, detail: string) => string;

const BY_SQLITE_CODE: readonly (readonly [RegExp, StoreErrorCode, Sentence])[] = [
  [/^SQLITE_NOTADB/, 'NOT_A_STORE', (file) => `${file} is not an Attaché store, or it is encrypted; choose another file or restore a backup.`],
  [/^SQLITE_CORRUPT/, 'STORE_DAMAGED', (file) => `The store ${file} is damaged; keep it as it is and restore the latest backup.`],
  [/^SQLITE_(BUSY|LOCKED)/, 'STORE_LOCKED', (file) => `Another program is writing to ${file}; close it there and try again.`],
  [/^SQLITE_FULL/, 'DISK_FULL', (file) => `The disk that holds ${file} is full; make room and try again. Nothing was half written.`],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'STORE_READONLY', (file) => `${file} cannot be written; check its permissions and that its disk is not write-protected.`],
  [/^SQLITE_(CANTOPEN|IOERR)/, 'STORE_UNREACHABLE', (file) => `${file} cannot be opened; check that its folder exists and that you may read and write there.`],
  [/^SQLITE_CONSTRAINT/, 'INVALID_CHANGE', (_, detail) => `This change does not fit the rest of the store (${detail}); nothing was changed.`],
];

/** Turns an error of the database engine into a StoreError; every other error is returned as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const known = BY_SQLITE_CODE.find(([pattern]) => pattern.test(error.code));
  return known ? new StoreError(known[1], known[2](file, error.message), error) : error;
}

/** Runs `work` and lets only StoreErrors and foreign errors out. */
export function withStoreErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, file);
  }
}
