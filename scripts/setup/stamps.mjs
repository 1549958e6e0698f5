import fs from 'node:fs';
import path from 'node:path';
import { STAMPS } from './paths.mjs';

/**
 * Whether a step was finished before for exactly this state of things.
 * @param {string} step
 * @param {string} state
 */
export function isStamped(step, state) {
  try {
    return fs.readFileSync(path.join(STAMPS, `${step}.stamp`), 'utf8') === state;
  } catch {
    return false;
  }
}

/**
 * @param {string} step
 * @param {string} state
 */
export function stamp(step, state) {
  fs.mkdirSync(STAMPS, { recursive: true });
  fs.writeFileSync(path.join(STAMPS, `${step}.stamp`), state);
}

/**
 * Tells one version of a file from another without reading it.
 * @param {string} file
 */
export function identityOf(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${fs.realpathSync(file)} ${stat.size} ${Math.round(stat.mtimeMs)}` : 'absent';
}
