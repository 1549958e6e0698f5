import fs from 'node:fs';
import path from 'node:path';
import { SWIFT_REFUSAL, npm } from './command.mjs';
import { programFailure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { needRoom } from './room.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm recorded as installed is what the lockfile asks for. Optional packages may be absent: they
 * belong to other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes when an installation is complete
 */
export function isInstalled(wanted, installed) {
  const have = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([where, { version, integrity, optional }]) => {
    if (where === '') return true;
    const found = have[where];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Installs the packages of the lockfile unless they are there. No package needs an install script.
 * @param {import('./progress.mjs').Tell} tell
 */
export async function ensureDependencies(tell) {
  const wanted = readLockfile(path.join(ROOT, 'package-lock.json'));
  const installed = readLockfile(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (wanted && installed && isInstalled(wanted, installed)) return 'installed as locked';

  needRoom(ROOT, 900, 'the npm packages');
  tell(`installing ${Object.keys(wanted?.packages ?? {}).length - 1} packages, once; under a minute on a good line`);
  const { status, stderr } = await npm(['ci', '--ignore-scripts', ...SWIFT_REFUSAL, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (status !== 0) throw programFailure(stderr, 'npm could not install the packages of package-lock.json: see its message above.');
  return 'installed from the lockfile';
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLockfile(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
