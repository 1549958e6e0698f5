import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedLevels } from '../../support/golden/levels';
import { picturesOf, summary, writeReport } from '../../support/golden/report';
import { differencesOf, folderName, type Difference } from '../../support/golden/storedLevels';
import type { GoldenPack } from './goldenPacks';

/** What differs, where it can be seen, and the command that keeps it. */
function explained(pack: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return '';
  const folder = resolve('out/golden', folderName(pack));
  const page = relative('.', writeReport(folder, differences));
  const pictures = differences.flatMap((one) => picturesOf(one).filter((name) => name.endsWith('-difference.png')).map((name) => relative('.', join(folder, name))));
  return [
    ...differences.map((one) => `${pack}, ${one.file}: ${summary(one)}`),
    `Before, after and difference: ${page}${pictures.map((name) => `\n  ${name}`).join('')}`,
    `If this is what you wanted, keep it: npm run golden -- --renew "${pack}"`,
  ].join('\n');
}

const LEVELS: [string, (file: string) => boolean][] = [
  ['definition', (file) => file === 'definition.txt'],
  ['text, page by page', (file) => file === 'text.txt'],
  ['structure and bookmarks', (file) => file === 'structure.txt'],
  ['page images, and nothing else', (file) => !['definition.txt', 'text.txt', 'structure.txt'].includes(file)],
];

/** Tests that packs are printed as they are stored, on four levels. */
export function expectStored(packs: readonly GoldenPack[]): void {
  describe.each(packs)('$name', ({ name, model, pictures }) => {
    let differences: Difference[] | null = null;
    beforeAll(async () => {
      differences = differencesOf(name, await printedLevels(model(), pictures));
    }, 120_000);

    it.each(LEVELS)('has the %s that is stored', (_, belongs) => {
      const differing = differences?.filter(({ file }) => belongs(file)) ?? null;
      if (differing === null || differing.length > 0) expect.fail(explained(name, differences ?? []) || 'The pack was not printed.');
    });
  });
}
