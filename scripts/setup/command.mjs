import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Result
 * @property {number} status exit code; 128 where the program was ended by a signal or could not be started
 * @property {string} stdout
 * @property {string} stderr
 *
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeout] milliseconds
 * @property {boolean} [show] let the program write to this terminal instead of collecting its output
 */

/**
 * Runs a program to its end without a standard input. Never throws: a program that cannot be started is a status.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export function run(program, args, { cwd, env = process.env, timeout = 0, show = false } = {}) {
  return new Promise((resolve) => {
    const output = show ? 'inherit' : 'pipe';
    const child = spawn(program, args, { cwd, env, timeout, stdio: ['ignore', output, output], windowsHide: true });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.once('error', (error) => resolve({ status: 128, stdout, stderr: `${stderr}${error.message}` }));
    child.once('close', (code, signal) => {
      resolve({ status: code ?? 128, stdout, stderr: signal ? `${stderr}\nended by ${signal}` : stderr });
    });
  });
}

/**
 * Where a program is found, or undefined.
 * @param {string} program
 */
export function findProgram(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}

/** Settings for npm, whose own patience with a registry that does not answer is minutes. */
export const SWIFT_REFUSAL = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/**
 * Runs npm: the one that started this script where there is one, so that its settings are the same.
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function npm(args, options) {
  const script = process.env['npm_execpath'];
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}
