import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './setup/paths.mjs';

/**
 * Runs the built command line on this terminal.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runCommandLine(args) {
  const script = path.join(ROOT, 'out', 'cli', 'attache.mjs');
  const child = spawn(process.execPath, [script, ...args], { cwd: callersFolder(), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** npm runs its scripts in the project folder; file names on the command line belong to the folder it was called in. */
function callersFolder() {
  const here = process.cwd();
  return here === ROOT ? (process.env['INIT_CWD'] ?? here) : here;
}
