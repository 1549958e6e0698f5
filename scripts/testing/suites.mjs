import fs from 'node:fs';
import path from 'node:path';
import { run } from '../setup/command.mjs';
import { ROOT, STAMPS } from '../setup/paths.mjs';
import { runOnDisplay } from './display.mjs';
import { tallyPlaywright, tallyVitest, withExitCode } from './tally.mjs';

const bin = (/** @type {string[]} */ ...parts) => path.join(ROOT, 'node_modules', ...parts);

/**
 * Unit, migration, contract and PDF tests.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest() {
  const report = freshReport('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = await run(process.execPath, [bin('vitest', 'vitest.mjs'), ...args], { cwd: ROOT, show: true });
  const counts = readReport(report);
  return counts ? tallyVitest(counts, status) : withExitCode({ suite: 'vitest', passed: 0, failed: 0 }, status);
}

/**
 * The app itself, in Electron.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runEndToEnd() {
  const report = freshReport('playwright.json');
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const status = await runOnDisplay(process.execPath, [bin('@playwright', 'test', 'cli.js'), ...args], env);
  const counts = readReport(report);
  return counts ? tallyPlaywright(counts, status) : withExitCode({ suite: 'end to end', passed: 0, failed: 0 }, status);
}

/** @param {string} name */
function freshReport(name) {
  fs.mkdirSync(STAMPS, { recursive: true });
  const file = path.join(STAMPS, name);
  fs.rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}
