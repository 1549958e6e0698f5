import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderPack } from '../../../src/main/render/renderPack';
import { hardPack, HARD_PACKS } from './hardPacks';

/** Prints every hard pack into a folder, and one of them locked, for checkers that are not ours. */
const [folder = 'out/conformance/packs'] = process.argv.slice(2);
const fontsDir = resolve('resources/fonts');
mkdirSync(folder, { recursive: true });
const fileOf = (name: string): string => join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/gu, '-')}.pdf`);
for (const name of HARD_PACKS) writeFileSync(fileOf(name), (await renderPack(hardPack(name), { fontsDir })).pdf);
writeFileSync(join(folder, 'locked.pdf'), (await renderPack(hardPack('one item'), { fontsDir, password: 'open sesame' })).pdf);
