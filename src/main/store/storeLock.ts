import Database from 'better-sqlite3';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { StoreError, toStoreError } from './errors';

/** Who holds a store. */
export interface LockHolder {
  pid: number;
  host: string;
  /** What is running, as a person calls it: "Attaché", "the command import". */
  program: string;
  since: string;
}

export interface StoreLock {
  release(): void;
}

const Holder = z.object({ pid: z.number(), host: z.string(), program: z.string(), since: z.string() });

/**
 * Takes the right to write to `file`, for this process alone. The lock is the operating system's own, held through an
 * exclusive transaction on an empty file beside the store: it vanishes with the process however that ends, so it can never
 * be stale. Who holds it is written next to it for the refusal's sentence. Throws STORE_LOCKED when another process has it.
 */
export function acquireStoreLock(file: string, holder: LockHolder): StoreLock {
  const lock = openLockFile(`${file}.lock`, file);
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new StoreError('STORE_LOCKED', refusal(file, readHolder(file)), error) : toStoreError(error, file);
  }
  writeFileSync(holderFile(file), JSON.stringify(holder), { mode: 0o600 });
  return { release: () => release(lock, file) };
}

/** Who holds the store now, as far as is written beside it; null when nobody does. */
export function readHolder(file: string): LockHolder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(holderFile(file), 'utf8')));
  } catch {
    return null;
  }
}

function openLockFile(lockFile: string, file: string): Database.Database {
  try {
    return new Database(lockFile, { timeout: 0 });
  } catch (error) {
    throw toStoreError(error, file);
  }
}

function release(lock: Database.Database, file: string): void {
  if (!lock.open) return;
  rmSync(holderFile(file), { force: true });
  lock.close();
}

function holderFile(file: string): string {
  return `${file}.holder.json`;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function refusal(file: string, holder: LockHolder | null): string {
  const who = holder
    ? `${holder.program} (process ${holder.pid} on ${holder.host}, since ${holder.since.slice(0, 16).replace('T', ' ')} UTC)`
    : 'another program';
  return `The store ${file} is open for writing in ${who}; close it there and try again. Reading it at the same time is possible.`;
}
