#!/usr/bin/env node
// npm run weigh -- FOLDER…: learns the weights of matters from labelled reports anew, see docs/reader.md.
import './setup/requireNode.mjs';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { run } from './setup/command.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

const FOLDER = path.join(ROOT, 'out', 'weighing');

await runScript(async () => {
  await setUp('headless');
  await bundleForNode({ entries: { weighMatters: 'test/weighing/weighMatters.ts' }, folder: FOLDER });
  const { status } = await run(process.execPath, [path.join(FOLDER, 'weighMatters.mjs'), ...process.argv.slice(2)], { cwd: ROOT, show: true });
  return status;
});
