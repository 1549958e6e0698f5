import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../platform/clock';
import { backupStore, restoreStore, rollingBackup, rollingBackups } from '../store/backup';
import type { ServiceContext } from './context';

const KEEP_DAYS = 14;

/** Daily copies lie beside the store. */
function backupFolder(storeFile: string): string {
  return join(dirname(storeFile), 'backups');
}

/** A verified copy of the open store in `file`. @throws StoreError BACKUP_FAILED */
export async function backUp(ctx: ServiceContext, file: string): Promise<{ file: string; bytes: number }> {
  const report = await backupStore(ctx.store.db, file);
  ctx.store.note('backup', 'Kept a verified copy');
  return { file: report.file, bytes: report.bytes };
}

/** Makes today's automatic copy if there is none yet, and keeps the last fourteen. */
export async function backUpDaily(ctx: ServiceContext): Promise<void> {
  await rollingBackup(ctx.store.db, { folder: backupFolder(ctx.store.file), clock: ctx.clock, keep: KEEP_DAYS });
}

/** When the newest automatic copy was made (ISO instant), or null. */
export function lastBackup(storeFile: string): string | null {
  const folder = backupFolder(storeFile);
  const newest = rollingBackups(folder)[0];
  return newest ? statSync(join(folder, newest)).mtime.toISOString() : null;
}

/**
 * Puts a verified copy in the place of the closed store. What it replaces stays beside it under a dated name.
 * @throws StoreError when the copy is damaged, newer than this version, or no store
 */
export function restoreFrom({ file, storeFile, clock }: { file: string; storeFile: string; clock: Clock }): { file: string; replacedCopy: string } {
  const { replacedCopy } = restoreStore(file, storeFile, clock);
  return { file: storeFile, replacedCopy: replacedCopy ?? '' };
}
