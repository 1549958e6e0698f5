import fs from 'node:fs';
import { run } from './command.mjs';

export const isDebian = () => fs.existsSync('/usr/bin/apt-get');

const mayInstall = () => isDebian() && process.getuid?.() === 0;

/**
 * The command a person would type.
 * @param {readonly string[]} packages
 */
export const installCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/**
 * A few packages by name, many by number.
 * @param {readonly string[]} packages
 */
export const inWords = (packages) => (packages.length > 4 ? `${packages.length} system packages` : packages.join(' '));

/**
 * Installs Debian packages where this process may, which is as root.
 * @param {readonly string[]} packages
 * @param {import('./progress.mjs').Tell} tell
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installPackages(packages, tell) {
  if (!mayInstall()) return false;
  tell(`installing ${inWords(packages)} with apt-get, once`);
  const names = await Promise.all(packages.map(currentName));
  if (await aptGet(['install', '-y', '--no-install-recommends', ...names])) return true;
  // The package lists are missing, as in a fresh container, or older than the archive.
  await aptGet(['update']);
  return aptGet(['install', '-y', '--no-install-recommends', ...(await Promise.all(packages.map(currentName)))]);
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { status } = await run('apt-get', ['-q', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return status === 0;
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries to NAMEt64 and left names behind that apt-get may refuse.
 * @param {string} name
 */
async function currentName(name) {
  const { stdout } = await run('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/.test(stdout) ? `${name}t64` : name;
}
