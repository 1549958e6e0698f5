import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { optimiseLate } from '../main/render/patientOptimiser';
import type { RenderProcess } from '../main/render/renderClient';
import { startPressThread } from './pressThread';
import { looksLikePrinting, wakePress, withStandIn } from './rehearsedPress';

optimiseLate();

const here = import.meta.dirname;
const args = process.argv.slice(2);
const blob = join(here, 'press.blob');
const startThread = (): RenderProcess => startPressThread(join(here, 'renderChild.mjs'));
/** The press wakes up while everything else is loaded, until a job takes it. */
let awake = looksLikePrinting(args) && existsSync(blob) ? withStandIn(wakePress(blob), startThread) : null;

function takePress(): RenderProcess {
  const taken = awake ?? startThread();
  awake = null;
  return taken;
}

/** The headless commands. stdout belongs to the result; a reader that goes away early ("| head") is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const [{ runCommandLine }, { findInstallation }, { pressByProcess }] = await Promise.all([import('./commandLine'), import('./installation'), import('../main/services/pressByProcess')]);
process.exitCode = await runCommandLine(
  args,
  { out: process.stdout, err: process.stderr, env: process.env, signal: interrupted.signal },
  findInstallation(here, (fontsDir) => pressByProcess(takePress, fontsDir)),
);
awake?.kill();
