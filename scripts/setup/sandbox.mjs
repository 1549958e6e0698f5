import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} SandboxFacts
 * @property {boolean} root whether the process runs as root, which starts the app without a sandbox anyway
 * @property {boolean} namespacesRefused whether the system keeps user namespaces from ordinary programs
 * @property {boolean} helperReady whether Electron's helper belongs to root and is set-uid
 * @property {string} helper its path
 */

/**
 * Ubuntu since 23.10, among others, keeps user namespaces from ordinary programs; Chromium then needs its helper.
 * @param {SandboxFacts} facts
 * @returns {string | undefined} the sentence with the remedy where the app could not start
 */
export function sandboxRemedy({ root, namespacesRefused, helperReady, helper }) {
  if (root || !namespacesRefused || helperReady) return undefined;
  return `This system lets Electron's sandbox work only through its helper: run \`sudo chown root:root ${helper} && sudo chmod 4755 ${helper}\` and the command again.`;
}

/**
 * @param {string} binary
 * @returns {SandboxFacts}
 */
export function sandboxFacts(binary) {
  const helper = path.join(fs.realpathSync(path.dirname(binary)), 'chrome-sandbox');
  const stat = fs.statSync(helper, { throwIfNoEntry: false });
  return {
    root: process.getuid?.() === 0,
    namespacesRefused:
      setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
      setting('/proc/sys/kernel/unprivileged_userns_clone') === '0',
    helperReady: stat?.uid === 0 && (stat.mode & 0o7777) === 0o4755,
    helper,
  };
}

/** @param {string} file */
function setting(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
}
