#!/usr/bin/env node
// npm run test:conformance: prints the sample in every profile and the hard packs, and lets checkers that are not ours judge them. No part of npm test.
import './setup/requireNode.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { bundleForNode } from './build/nodeBundle.mjs';
import { checkEncryption, checkSyntax } from './conformance/qpdf.mjs';
import { checkText } from './conformance/text.mjs';
import { checkWithVeraPdf } from './conformance/veraPdf.mjs';
import { run } from './setup/command.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

const FOLDER = path.join(ROOT, 'out', 'conformance');
const PACKS = path.join(FOLDER, 'packs');
const PROFILES = ['card', 'read-ahead', 'full-book'];

/** The sample pack as people print it: each profile, on both papers, each in both sizes of type. */
async function printSample() {
  await setUp('headless');
  const work = path.join(FOLDER, 'sample');
  const looks = ['A4', 'Letter'].flatMap((paper) => [['--paper', paper], ['--paper', paper, '--principal']]);
  for (const profile of PROFILES) {
    for (const look of looks) {
      const { status, stderr } = await run(process.execPath, [path.join(ROOT, 'out', 'cli', 'attache.mjs'), 'demo', '--out', work, '--profile', profile, ...look], { cwd: ROOT });
      if (status !== 0) throw new Error(`The sample was not printed: ${stderr}`);
      fs.renameSync(path.join(work, 'attache-sample-pack.pdf'), path.join(PACKS, `sample-${profile}-${look[1]}${look[2] ?? ''}.pdf`));
    }
  }
}

await runScript(async () => {
  fs.rmSync(PACKS, { recursive: true, force: true });
  await bundleForNode({ entries: { write: 'test/pdf/hard/writeHardPacks.ts' }, folder: path.join(FOLDER, 'bundle') });
  const printed = await run(process.execPath, [path.join(FOLDER, 'bundle', 'write.mjs'), PACKS], { cwd: ROOT, show: true });
  if (printed.status !== 0) return printed.status;
  await printSample();
  const files = fs.readdirSync(PACKS).filter((name) => name !== 'locked.pdf').map((name) => path.join(PACKS, name));
  const results = [...(await checkWithVeraPdf(files)), await checkSyntax(files), await checkEncryption(path.join(PACKS, 'locked.pdf')), await checkText(PACKS)];
  console.log('');
  for (const { check, state, detail } of results) console.log(`${state.padEnd(7)} ${check}${detail === '' ? '' : `: ${detail}`}`);
  const count = (/** @type {string} */ wanted) => results.filter(({ state }) => state === wanted).length;
  console.log(`${files.length} files; ${count('passed')} checks passed, ${count('failed')} failed, ${count('not run')} could not run`);
  return count('failed') === 0 ? 0 : 1;
});
