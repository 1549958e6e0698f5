#!/usr/bin/env node
// npm run bench: sets everything up and runs the measurements of test/bench.
import './setup/requireNode.mjs';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';
import { runOnDisplay } from './testing/display.mjs';

const FOLDER = 'out/bench';

await runScript(async () => {
  await setUp('window');
  await bundleForNode({ entries: { run: 'test/bench/run.ts', pressAlone: 'test/bench/pressAlone.ts', readerThread: 'test/bench/readerThread.ts' }, folder: FOLDER });
  return runOnDisplay(process.execPath, ['--expose-gc', path.join(ROOT, FOLDER, 'run.mjs'), ...process.argv.slice(2)]);
});
