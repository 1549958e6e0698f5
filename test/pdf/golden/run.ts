import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { printedLevels } from '../../support/golden/levels';
import { summary, writeReport } from '../../support/golden/report';
import { differencesOf, STORED, storeDifferences, strayFolders, type Difference } from '../../support/golden/storedLevels';
import { HARD_GOLDENS, SAMPLE_GOLDENS, type GoldenPack } from './goldenPacks';

/** Compares all packs, or those whose name holds one of the words given, with what is stored; with --renew stores what differs. Called by scripts/golden.mjs. */
const [folder = 'out/golden/report', ...args] = process.argv.slice(2);
const isRenewing = args.includes('--renew');
const wanted = args.filter((arg) => arg !== '--renew');
const packs = [...SAMPLE_GOLDENS, ...HARD_GOLDENS];
const chosen = packs.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word.toLowerCase())));

async function compare({ name, model, pictures }: GoldenPack): Promise<Difference[]> {
  const found = differencesOf(name, await printedLevels(model(), pictures));
  process.stdout.write(`${found.length === 0 ? '✓' : '✗'} ${name}\n`);
  for (const difference of found) process.stdout.write(`    ${difference.file}: ${summary(difference)}\n`);
  return found;
}

const differences: Difference[] = [];
for (const pack of chosen) differences.push(...(await compare(pack)));
const strays = strayFolders(packs.map(({ name }) => name));
for (const stray of strays) process.stdout.write(`✗ ${stray} is stored, but there is no such pack\n`);

if (chosen.length === 0) throw new Error(`No pack has a name with “${wanted.join('” or “')}”. There are: ${packs.map(({ name }) => name).join('; ')}.`);
const report = relative('.', writeReport(folder, differences));
const count = differences.length + strays.length;
if (count === 0) process.stdout.write(`\n${chosen.length} packs are as they are stored\n`);
else if (isRenewing) {
  storeDifferences(differences);
  for (const stray of strays) rmSync(join(STORED, stray), { recursive: true });
  process.stdout.write(`\n${count} files stored anew; what changed: ${report}\n`);
} else {
  process.stdout.write(`\n${count} files differ: ${report}\nKeep what is printed now: npm run golden -- --renew\n`);
  process.exitCode = 1;
}
