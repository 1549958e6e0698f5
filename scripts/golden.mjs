#!/usr/bin/env node
// npm run golden [-- --renew] [-- NAME…]: compares the printed packs with those that are stored, or stores them anew, and shows what differs as pictures.
import './setup/requireNode.mjs';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { run } from './setup/command.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

const FOLDER = path.join(ROOT, 'out', 'golden');

await runScript(async () => {
  await setUp('headless');
  await bundleForNode({ entries: { run: 'test/pdf/golden/run.ts' }, folder: path.join(FOLDER, 'bundle') });
  const { status } = await run(process.execPath, [path.join(FOLDER, 'bundle', 'run.mjs'), path.join(FOLDER, 'report'), ...process.argv.slice(2)], { cwd: ROOT, show: true });
  return status;
});
