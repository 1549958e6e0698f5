import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/**
 * A hash over the names and contents of files: what was built from the same hash need not be built again.
 * @param {readonly string[]} places files and folders, relative to the root; those that do not exist count as empty
 * @param {string} [root]
 */
export function hashOf(places, root = ROOT) {
  const hash = crypto.createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [place];
  return fs.readdirSync(place).sort().flatMap((name) => filesIn(path.join(place, name)));
}
