import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './commandLine';
import { findInstallation } from './installation';
import { pressThread } from './pressThread';

// A command prints once and ends. V8 would spend a quarter of that time on optimising code that has then done most of its work:
// it waits until a function has run about twenty times as long as it usually waits for.
setFlagsFromString('--interrupt-budget=1500000');

/** The headless commands. stdout belongs to the result; a reader that goes away early ("| head") is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { out: process.stdout, err: process.stderr, env: process.env, signal: interrupted.signal },
  findInstallation(import.meta.dirname, (fontsDir) => pressThread(join(import.meta.dirname, 'renderChild.mjs'), fontsDir)),
);
