import fs from 'node:fs';
import path from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A folder to work in, on the same disk as the result. Those of set-ups that were ended half-way a day ago are removed.
 * @param {string} parent made if need be
 * @param {string} prefix
 * @returns {string}
 */
export function workFolder(parent, prefix) {
  fs.mkdirSync(parent, { recursive: true });
  for (const name of fs.readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const left = path.join(parent, name);
    if (Date.now() - fs.statSync(left).mtimeMs > DAY) fs.rmSync(left, { recursive: true, force: true });
  }
  return fs.mkdtempSync(path.join(parent, prefix));
}

/**
 * Puts a finished folder in its place in one go; where another set-up was first, its result stays.
 * @param {string} finished
 * @param {string} place
 */
export function moveInto(finished, place) {
  try {
    fs.renameSync(finished, place);
  } catch (error) {
    if (!fs.existsSync(place)) throw error;
  }
}
