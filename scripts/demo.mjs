#!/usr/bin/env node
// npm run demo [-- --out DIR]: sets up what is needed without a window and writes the sample pack as a PDF.
import './setup/requireNode.mjs';
import { runCommandLine } from './commandLine.mjs';
import { runScript } from './setup/failure.mjs';
import { setUp } from './setup/setUp.mjs';

await runScript(async () => {
  await setUp('headless');
  return runCommandLine(['demo', ...process.argv.slice(2)]);
});
