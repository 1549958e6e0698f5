import fs from 'node:fs';
import path from 'node:path';
import { npm } from './command.mjs';
import { SetupFailure, recognise } from './failure.mjs';
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

/** Installs the packages of the lockfile unless they are there. No package needs an install script. */
export async function ensureDependencies() {
  const wanted = readLockfile(path.join(ROOT, 'package-lock.json'));
  const installed = readLockfile(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (wanted && installed && isInstalled(wanted, installed)) return 'installed as locked';

  needRoom(ROOT, 900, 'the npm packages');
  const { status, stderr } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (status !== 0) {
    const sentence = recognise(stderr) ?? 'npm could not install the packages of package-lock.json: see its message above.';
    throw new SetupFailure(sentence, { detail: stderr });
  }
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
