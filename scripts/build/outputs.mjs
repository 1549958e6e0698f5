import fs from 'node:fs';
import path from 'node:path';
import { run } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { ROOT } from '../setup/paths.mjs';
import { isStamped, stamp } from '../setup/stamps.mjs';
import { bundleForNode } from './nodeBundle.mjs';
import { makePressSnapshot } from './pressSnapshot.mjs';
import { hashOf } from './sources.mjs';

const CONFIGURATION = ['package-lock.json', 'scripts/build', 'electron.vite.config.ts'];

/**
 * @typedef {{ name: string, sources: string[], state?: string, proof: string[], make: () => Promise<string | void> }} Output
 * `make` may say what is not as it should be, though the output can be used
 */

/** @type {Output} */
const CLI = {
  name: 'cli',
  sources: ['src/shared', 'src/main', 'src/cli', 'resources'],
  // The snapshot of the press belongs to one Node in one place.
  state: `${process.version} ${process.platform} ${process.arch} ${ROOT}`,
  proof: ['out/cli/attache.mjs', 'out/cli/renderChild.mjs'],
  make: buildCli,
};

/** @type {Output} */
const APP = {
  name: 'app',
  sources: ['src/shared', 'src/main', 'src/preload', 'src/renderer'],
  proof: ['out/main/index.js', 'out/main/renderChild.mjs', 'out/main/readerThread.mjs', 'out/preload/index.cjs', 'out/renderer/index.html'],
  make: buildApp,
};

/** The command line; needs no Electron. */
export const ensureCli = () => ensureOutput(CLI);

/** The window's main process, preload and renderer. */
export const ensureApp = () => ensureOutput(APP);

/** @param {Output} output */
async function ensureOutput({ name, sources, state: more = '', proof, make }) {
  const state = hashOf([...sources, ...CONFIGURATION]) + more;
  const isThere = proof.every((file) => fs.existsSync(path.join(ROOT, file)));
  if (isThere && isStamped(name, state)) return 'up to date';
  const remark = await make();
  stamp(name, state);
  return remark ? `built; ${remark}` : 'built';
}

async function buildCli() {
  await bundleForNode({ entries: { attache: 'src/cli/attache.ts', renderChild: 'src/main/render/renderChild.ts' }, folder: 'out/cli' });
  const fault = await makePressSnapshot(path.join(ROOT, 'out', 'cli'));
  return fault ? `“pack” starts its press anew each time, for this Node keeps none ready: ${fault.trim().split('\n')[0]}` : undefined;
}

async function buildApp() {
  const builder = path.join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = await run(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: ROOT });
  if (status !== 0) throw new SetupFailure('The app could not be built: see the message above.', { detail: stdout + stderr });
}
