#!/usr/bin/env node
// npm start [-- switches]: sets everything up and opens the app.
import './setup/requireNode.mjs';
import { spawn } from 'node:child_process';
import { electronBinary } from './setup/electronRuntime.mjs';
import { SetupFailure, runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { sandboxFacts, sandboxRemedy } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';
import { displayRemedy, hasDisplay } from './setup/systemLibraries.mjs';

await runScript(async () => {
  await setUp('window');
  if (!hasDisplay()) throw new SetupFailure(displayRemedy());
  const remedy = sandboxRemedy(sandboxFacts(electronBinary()));
  if (remedy) throw new SetupFailure(remedy);
  return openApp();
});

/** @returns {Promise<number>} the app's exit code */
function openApp() {
  // Chromium refuses to sandbox a process of root, as in a container. Only this script, run from a checkout, ever
  // passes the switch: the packaged app has no such line, and a person's own account keeps the sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(electronBinary(), [...asRoot, ROOT, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => app.kill(signal));
  return new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('close', (code) => resolve(code ?? 1));
  });
}
