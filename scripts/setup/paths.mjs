import os from 'node:os';
import path from 'node:path';

/** The checkout this script belongs to. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Results of set-up steps that belong to this installation; gone with node_modules, as they should be. */
export const STAMPS = path.join(ROOT, 'node_modules', '.cache', 'attache');

/** Things worth keeping between checkouts: the registry runtime and the compiled database binary. */
export function cacheFolder() {
  return path.resolve(process.env['ATTACHE_CACHE'] || path.join(os.homedir(), '.cache', 'attache'));
}
