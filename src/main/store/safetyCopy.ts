import { existsSync, renameSync, rmSync } from 'node:fs';
import { flushFile, flushFolder, partFileFor } from '../platform/atomicWrite';
import { dirname } from 'node:path';
import { openConnection, type Db } from './connection';
import { StoreError } from './errors';
import { compareCounts, countRows, findFileFaults } from './verify';

/**
 * Copies the whole store into `target` in one step and reads the copy back: sound, complete, no orphans.
 * Blocks until it is done; used before a store is reshaped. Throws BACKUP_FAILED and leaves no part file.
 */
export function makeSafetyCopy(db: Db, target: string): void {
  const part = partFileFor(target);
  try {
    rmSync(part, { force: true });
    db.prepare('VACUUM INTO ?').run(part);
    verifyCopy(part, countRows(db));
    flushFile(part);
    renameSync(part, target);
    flushFolder(dirname(target));
  } catch (error) {
    rmSync(part, { force: true });
    throw new StoreError('BACKUP_FAILED', `The safety copy ${target} could not be made; make room on its disk or check the permissions of its folder, then try again. The store was not touched.`, error);
  }
}

/** Opens the copy as a stranger would and compares it with what was copied. Throws an Error naming the first faults. */
export function verifyCopy(file: string, expected: Record<string, number>): void {
  const copy = openConnection(file, { readonly: true });
  try {
    const faults = [...findFileFaults(copy), ...compareCounts(expected, countRows(copy))];
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '));
  } finally {
    copy.close();
  }
}

/** `wanted`, or the same name with the first free number when such a file exists. */
export function freeName(wanted: string): string {
  if (!existsSync(wanted)) return wanted;
  let number = 2;
  while (existsSync(`${wanted}.${number}`)) number += 1;
  return `${wanted}.${number}`;
}

/** Moment as it stands in file names: 20251124-140205. */
export function fileStamp(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, '').replaceAll(/[-:]/g, '').replace('T', '-');
}
