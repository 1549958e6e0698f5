#!/usr/bin/env node
// npm run test:conformance:docx: opens the Word twin of easy and hard packs in LibreOffice. No part of npm test.
import './setup/requireNode.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

const FOLDER = 'out/conformance';
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

await runScript(async () => {
  const program = PROGRAMS.find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0);
  if (program === undefined) {
    process.stdout.write('The Word twin was NOT checked: LibreOffice (soffice) is not installed here. Nothing is known about it from this run.\n');
    return 0;
  }
  await setUp('headless');
  await bundleForNode({ entries: { docx: 'test/conformance/docx.ts' }, folder: `${FOLDER}/bundle` });
  const run = spawnSync(process.execPath, [path.join(ROOT, FOLDER, 'bundle', 'docx.mjs'), program, path.join(FOLDER, 'docx')], { cwd: ROOT, stdio: 'inherit' });
  process.stdout.write(run.status === 0 ? 'LibreOffice opened and printed every Word twin without a finding.\n' : 'The Word twin has findings; see above.\n');
  return run.status ?? 1;
});
