import Database from 'better-sqlite3';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { AttacheError } from '../../shared/ipc/errors';
import { flushFile, flushFolder, partFileFor } from '../platform/atomicWrite';
import { timestamp, today, type Clock } from '../platform/clock';
import { openConnection, schemaVersion, type Db } from './connection';
import { StoreError } from './errors';
import { latestVersion } from './migrate';
import { MIGRATIONS } from './migrations/all';
import { fileStamp, freeName, verifyCopy } from './safetyCopy';
import { acquireStoreLock } from './storeLock';
import { countRows, findFileFaults } from './verify';

export interface BackupReport {
  file: string;
  bytes: number;
  /** Rows of each table in the copy. */
  counts: Record<string, number>;
}

export interface BackupOptions {
  /** Pages done and pages in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

const PAGES_AT_A_TIME = 500;
const SIDE_FILES = ['-wal', '-shm', '-journal'];

/**
 * Copies the open store to `target` while work goes on, reads the copy back (sound, no orphans, complete) and only then
 * gives it its name. Throws BACKUP_FAILED, or CANCELLED when the signal is given; an older file of that name stays until then.
 */
export async function backupStore(db: Db, target: string, options: BackupOptions = {}): Promise<BackupReport> {
  refuseOwnFile(db.name, target);
  const part = partFileFor(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    removeWithSides(part);
    await copyPages(db, part, options);
    settle(part);
    const counts = verifiedCounts(part, db);
    flushFile(part);
    renameSync(part, target);
    flushFolder(dirname(target));
    return { file: target, bytes: statSync(target).size, counts };
  } catch (error) {
    removeWithSides(part);
    if (error instanceof AttacheError && error.code === 'CANCELLED') throw error;
    throw new StoreError('BACKUP_FAILED', `The backup ${target} could not be made; check that there is room and that its folder may be written, then try again.`, error);
  }
}

export interface RestoreReport {
  file: string;
  /** Where the store that was replaced now lies; null when there was none. */
  replacedCopy: string | null;
}

/**
 * Puts the backup in the place of the store at `storeFile`, which must not be open. The backup is verified and copied first;
 * the store that is replaced stays beside the new one under a dated name. At every moment there is a whole store in place.
 * Throws NOT_A_STORE, STORE_NEWER or STORE_DAMAGED for a backup that cannot be used, STORE_LOCKED while the store is open.
 */
export function restoreStore(backupFile: string, storeFile: string, clock: Clock): RestoreReport {
  refuseOwnFile(storeFile, backupFile);
  mkdirSync(dirname(storeFile), { recursive: true });
  const part = partFileFor(storeFile);
  const lock = acquireStoreLock(storeFile, { pid: process.pid, host: hostname(), program: 'a restore', since: timestamp(clock) });
  try {
    removeWithSides(part);
    copyVerified(backupFile, part);
    const replacedCopy = existsSync(storeFile) ? setAside(storeFile, clock) : null;
    renameSync(part, storeFile);
    flushFolder(dirname(storeFile));
    return { file: storeFile, replacedCopy };
  } finally {
    removeWithSides(part);
    lock.release();
  }
}

/** Whether `file` can be restored: throws the StoreError that says why not. Returns its numbers of rows. */
export function verifyBackup(file: string): Record<string, number> {
  const db = openConnection(file, { readonly: true });
  try {
    const version = schemaVersion(db);
    if (version > latestVersion(MIGRATIONS)) {
      throw new StoreError('STORE_NEWER', `The backup ${file} was made by a newer version of Attaché; update Attaché and restore it then.`);
    }
    if (version === 0) throw new StoreError('NOT_A_STORE', `${file} holds no store; choose a backup made by Attaché.`);
    const faults = faultsOf(db);
    if (faults.length > 0) throw new StoreError('STORE_DAMAGED', `The backup ${file} is damaged (${faults[0] ?? ''}); choose another backup.`);
    return countRows(db);
  } finally {
    db.close();
  }
}

/** Makes today's automatic backup unless it is there, and keeps the newest `keep`. Null when there was nothing to do. */
export async function rollingBackup(db: Db, options: { folder: string; clock: Clock; keep: number }): Promise<BackupReport | null> {
  const target = join(options.folder, `attache-${today(options.clock)}.backup`);
  const report = existsSync(target) ? null : await backupStore(db, target);
  for (const old of rollingBackups(options.folder).slice(options.keep)) rmSync(join(options.folder, old), { force: true });
  return report;
}

/** File names of the automatic backups in `folder`, newest first. */
export function rollingBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^attache-\d{4}-\d{2}-\d{2}\.backup$/.test(name)).sort().reverse();
}

async function copyPages(db: Db, part: string, options: BackupOptions): Promise<void> {
  await db.backup(part, {
    progress: ({ totalPages, remainingPages }) => {
      if (options.signal?.aborted) throw new AttacheError('CANCELLED', 'The backup was cancelled; no file was written.');
      options.onProgress?.(totalPages - remainingPages, totalPages);
      return PAGES_AT_A_TIME;
    },
  });
}

/** Takes the copy out of WAL mode, so that it is one file that can be carried away. */
function settle(file: string): void {
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** The store may have gone on changing during the copy; then the copy is checked by itself. */
function verifiedCounts(part: string, db: Db): Record<string, number> {
  const copied = verifyBackup(part);
  const current = countRows(db);
  if (copied['audit'] === current['audit']) verifyCopy(part, current);
  return copied;
}

function copyVerified(backupFile: string, part: string): void {
  const counts = verifyBackup(backupFile);
  const source = openConnection(backupFile, { readonly: true });
  try {
    source.prepare('VACUUM INTO ?').run(part);
    verifyCopy(part, counts);
    flushFile(part);
  } catch (error) {
    throw new StoreError('BACKUP_FAILED', `The backup ${backupFile} could not be copied into place; make room on the disk and try again. The store was not touched.`, error);
  } finally {
    source.close();
  }
}

/** Gives the present store a second, dated name, with nothing left in side files that could flow into its successor. */
function setAside(storeFile: string, clock: Clock): string {
  const kept = freeName(`${storeFile}.replaced-${fileStamp(clock.now())}`);
  for (const side of SIDE_FILES) if (existsSync(storeFile + side)) copyFileSync(storeFile + side, kept + side);
  const isWhole = canBeClosed(storeFile);
  for (const side of SIDE_FILES) rmSync((isWhole ? kept : storeFile) + side, { force: true });
  try {
    linkSync(storeFile, kept);
  } catch {
    copyFileSync(storeFile, kept);
  }
  return kept;
}

/** Whether the store took up its own log; a damaged one cannot, and its log is then kept beside it. */
function canBeClosed(storeFile: string): boolean {
  try {
    settle(storeFile);
    return openAndClose(storeFile);
  } catch {
    return false;
  }
}

function openAndClose(file: string): boolean {
  openConnection(file, { readonly: true }).close();
  return true;
}

function faultsOf(db: Db): string[] {
  try {
    return findFileFaults(db, 3);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function refuseOwnFile(storeFile: string, other: string): void {
  if (basename(storeFile) !== basename(other) || dirname(storeFile) !== dirname(other)) return;
  throw new StoreError('BACKUP_FAILED', `${other} is the store itself; name another file for the backup.`);
}

/** Clears away a part file; what cannot be cleared was never made. */
function removeWithSides(file: string): void {
  for (const name of [file, ...SIDE_FILES.map((side) => file + side)]) {
    try {
      rmSync(name, { force: true });
    } catch {
      continue;
    }
  }
}
