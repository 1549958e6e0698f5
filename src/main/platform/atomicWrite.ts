import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes `data` to `target` so that a reader sees the old file or the whole new one, never a part:
 * written beside the target, flushed to the disk, renamed over it. Makes missing folders.
 * On failure the target is as it was, the part file is removed, and the cause is thrown.
 */
export function atomicWrite(target: string, data: string | Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  const part = partFileFor(target);
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    writeFlushed(part, bytes);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  flushFolder(dirname(target));
}

/** A name beside `target`, on the same volume, that no other process of this machine uses. */
export function partFileFor(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.part`);
}

/** Makes a rename in `folder` durable. Systems that cannot flush folders (Windows) make renames durable by themselves. */
export function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    return;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Flushes a finished file to the disk. */
export function flushFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeFlushed(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
