#!/usr/bin/env node
// npm run attache -- COMMAND: the headless commands. stdout belongs to the command; set-up speaks on stderr.
import './setup/requireNode.mjs';
import { runCommandLine } from './commandLine.mjs';
import { runScript } from './setup/failure.mjs';
import { setUp } from './setup/setUp.mjs';

await runScript(async () => {
  await setUp('headless', { quiet: true });
  return runCommandLine(process.argv.slice(2));
});
