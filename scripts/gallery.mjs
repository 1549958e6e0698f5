#!/usr/bin/env node
// npm run gallery: prints the sample pack and draws the pages that the README shows into docs/images.
import './setup/requireNode.mjs';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { run } from './setup/command.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

const FOLDER = path.join(ROOT, 'out', 'gallery');

await runScript(async () => {
  await setUp('headless');
  await bundleForNode({ entries: { write: 'test/pdf/golden/writeGallery.ts' }, folder: FOLDER });
  const { status } = await run(process.execPath, [path.join(FOLDER, 'write.mjs'), path.join(ROOT, 'docs', 'images')], { cwd: ROOT, show: true });
  return status;
});
