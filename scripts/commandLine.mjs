import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './setup/paths.mjs';

/**
 * Runs the built command line on this terminal.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runCommandLine(args) {
  const child = spawn(process.execPath, [path.join(ROOT, 'out', 'cli', 'attache.mjs'), ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
