import fs from 'node:fs';
import path from 'node:path';
import { SetupFailure } from './failure.mjs';

/**
 * Fails early where a step would run out of disk half-way.
 * @param {string} folder where the step writes; need not exist yet
 * @param {number} megabytes
 * @param {string} what
 */
export function needRoom(folder, megabytes, what) {
  const free = freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new SetupFailure(
    `There is no room for ${what}: it needs ${megabytes} MB in ${folder}, where ${Math.floor(free)} MB are free; free some and run the command again.`,
  );
}

/** @param {string} folder */
function freeMegabytes(folder) {
  let existing = path.resolve(folder);
  while (!fs.existsSync(existing) && existing !== path.dirname(existing)) existing = path.dirname(existing);
  const { bavail, bsize } = fs.statfsSync(existing);
  return (bavail * bsize) / 1e6;
}
