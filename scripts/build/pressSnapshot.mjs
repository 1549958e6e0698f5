import fs from 'node:fs';
import path from 'node:path';
import { run } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';
import { bundlePress } from './pressBundle.mjs';

/**
 * Makes `press.blob` beside a built command line: the press as a start-up snapshot of this very Node, which wakes up with its
 * modules loaded and its functions compiled. It has rehearsed on the sample pack. Without it a command starts the press
 * anew, so a Node that cannot make or wake it is no failure.
 * @param {string} folder where the command line was built to
 * @returns {Promise<string | null>} what went wrong
 */
export async function makePressSnapshot(folder) {
  const blob = path.join(folder, 'press.blob');
  fs.rmSync(blob, { force: true });
  await bundlePress(folder);
  const fault = await takenSnapshot(folder, blob);
  if (fault) fs.rmSync(blob, { force: true });
  return fault;
}

/** @param {string} folder @param {string} blob */
async function takenSnapshot(folder, blob) {
  const work = fs.mkdtempSync(path.join(folder, 'rehearsal-'));
  const pack = path.join(work, 'pack.json');
  /** @param {readonly string[]} args */
  const node = async (...args) => {
    const { status, stderr } = await run(process.execPath, args, { cwd: ROOT, env: plainEnvironment() });
    return status === 0 ? null : stderr || `Node ended with ${status}`;
  };
  try {
    const command = path.join(folder, 'attache.mjs');
    const db = ['--db', path.join(work, 'rehearsal.db')];
    return (
      (await node(command, 'sample', ...db)) ??
      (await node(command, 'pack', 'pack-jmcc-14', '--profile', 'full-book', '--format', 'json', '--out', pack, ...db)) ??
      (await node('--snapshot-blob', blob, '--build-snapshot', path.join(folder, 'press.cjs'), pack, path.join(ROOT, 'resources', 'fonts'))) ??
      // Without a channel to whoever started it, it has nothing to do and ends.
      (await node('--snapshot-blob', blob, 'press'))
    );
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** A snapshot fits only a Node that was started with the same settings. */
function plainEnvironment() {
  const { NODE_OPTIONS: _, ...others } = process.env;
  return others;
}
