import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fixedClock } from '../../src/main/platform/clock';
import { createIdSource } from '../../src/main/platform/ids';
import { fontDictionary, openFontCoverage } from '../../src/main/render/engine/fontFaces';
import { packDefinition } from '../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../src/main/render/packDefinition/press';
import { renderPack } from '../../src/main/render/renderPack';
import { needPack } from '../../src/main/services/packEdits';
import { freezePack } from '../../src/main/services/packSnapshot';
import { pressInPlace } from '../../src/main/services/pressInPlace';
import { loadSample } from '../../src/main/services/sample/loadSample';
import { openStore } from '../../src/main/store/openStore';
import { assemble } from '../../src/shared/pack/assemble/assemble';
import type { PackModel } from '../../src/shared/pack/model';
import { median, times } from './measure';
import type { Result } from './measure';
import { electronPrint, typst } from './otherPresses';
import { rawDrawing } from './rawPdfkit';

const RUNS = 5;
const COLD_RUNS = 3;
const resourcesDir = resolve('resources');
const fontsDir = join(resourcesDir, 'fonts');

/** The sample pack and a longer one made of it, our press against the same definition through stock pdfmake. */
export async function measurePress(folder: string): Promise<Result[]> {
  const sample = sampleModel();
  const long = lengthened(sample, 5);
  return [
    ...(await warm('sample pack', sample)), ...(await warm('long pack', long)), ...(await others(long, folder)),
    await memory(sample), await cold(folder),
  ];
}

async function warm(name: string, model: PackModel): Promise<Result[]> {
  let pages = 0;
  const ours = median(await times(RUNS, async () => (pages = (await renderPack(model, { fontsDir })).pageMap.pageCount)));
  const reference = median(await times(RUNS, () => stock(model)));
  return [{ what: `render the ${name} again, warm, ${pages} pages`, ours, reference, unit: 'ms', against: 'the same definition through stock pdfmake', goal: 0.45 }];
}

/** The long pack beside what else could print it. */
async function others(model: PackModel, folder: string): Promise<Result[]> {
  const ours = median(await times(RUNS, () => renderPack(model, { fontsDir })));
  const raw = await rawDrawing((await renderPack(model, { fontsDir })).pdf, fontsDir);
  const references: [string, number | null][] = [
    ['pdfkit alone, the same words at the same places', median(await times(RUNS, raw))],
    ['Electron’s printToPDF of the same content as plain HTML', electronPrint(model, folder)],
    ['the Typst compiler on the same content', typst(model, folder)],
  ];
  return references.flatMap(([against, reference]): Result[] => {
    if (reference === null) process.stderr.write(`not here: ${against}\n`);
    return reference === null ? [] : [{ what: 'render the long pack again, warm', ours, reference, unit: 'ms', against, goal: null }];
  });
}

/** Heap after many packs against the heap after a few: what is kept has a bound. */
async function memory(model: PackModel): Promise<Result> {
  const heapAfter = async (runs: number): Promise<number> => {
    for (let run = 0; run < runs; run += 1) await renderPack(model, { fontsDir });
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  const reference = await heapAfter(20);
  const ours = await heapAfter(200);
  return { what: 'heap after 200 more packs', ours, reference, unit: 'MB', against: 'after the first 20', goal: 1.05 };
}

/** Stock pdfmake: its own fonts each time, no tags, no text layer, nothing kept between runs. */
async function stock(model: PackModel): Promise<Uint8Array> {
  pdfmake.setFonts(fontDictionary(fontsDir));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(fontsDir));
  const definition = packDefinition(new Press(model, openFontCoverage(fontsDir)));
  return pdfmake.createPdf({ ...definition } as unknown as TDocumentDefinitions).getBuffer();
}

/** The whole headless command, from nothing to the file, against a process that only starts Node and loads pdfmake. */
async function cold(folder: string): Promise<Result> {
  const db = join(folder, 'cold.db');
  const attache = (...args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('out/cli/attache.mjs'), ...args, '--db', db], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`attache ${args.join(' ')} failed: ${stderr}`);
  };
  attache('sample');
  const ours = median(await times(COLD_RUNS, () => attache('pack', 'pack-jmcc-14', '--out', join(folder, 'cold.pdf'))));
  const reference = median(await times(COLD_RUNS, () => spawnSync(process.execPath, ['-e', "require('pdfmake')"])));
  return { what: '“pack” from the command line, cold, whole process', ours, reference, unit: 'ms', against: 'Node that only loads pdfmake', goal: null };
}

function sampleModel(): PackModel {
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const ids = createIdSource(clock);
  const store = openStore(':memory:', { clock, ids });
  const ctx = { store, clock, ids, resourcesDir, press: pressInPlace(fontsDir), appVersion: 'bench' };
  const { packId } = loadSample(ctx);
  const { snapshot, hash } = freezePack(store.db, needPack(store.db, packId));
  store.close();
  return assemble(snapshot, hash);
}

/** The body of the pack `times` over, anchors kept apart. */
function lengthened(model: PackModel, count: number): PackModel {
  const copies = Array.from({ length: count }, (_, n) => rename(model.sections.slice(1), n));
  return { ...model, sections: [...model.sections.slice(0, 1), ...copies.flat()] };
}

function rename(sections: PackModel['sections'], n: number): PackModel['sections'] {
  const text = JSON.stringify(sections).replaceAll(/"(anchor|link|id|itemId)":"([^"]+)"/g, (_, key: string, value: string) => `"${key}":"${value}~${n}"`).replaceAll(/"citedFrom":\[[^\]]*\]/g, '"citedFrom":[]');
  return JSON.parse(text) as PackModel['sections'];
}
