import { join, resolve } from 'node:path';
import { renderPack } from '../../src/main/render/renderPack';
import type { PackModel } from '../../src/shared/pack/model';
import { median, times } from './measure';
import type { Result } from './measure';
import { electronPrint } from './otherPresses';
import { coldRows, warmRows } from './pressProcesses';
import { rawDrawing } from './rawPdfkit';
import { referencePack } from './referencePacks';
import { stockPdf } from './stockPdfmake';
import { sampleModel } from './storedPack';

const RUNS = 7;
const resourcesDir = resolve('resources');
const fontsDir = join(resourcesDir, 'fonts');
const STOCK = 'the same definition through stock pdfmake';

/** The sample pack and the reference packs, our press against stock pdfmake and against others that could print them. */
export async function measurePress(folder: string): Promise<Result[]> {
  const sample = sampleModel();
  return [await sampleRow(sample), ...warmRows('M'), ...warmRows('L'), ...coldRows(folder), ...(await others(referencePack('M'), folder)), await memory(sample)];
}

async function sampleRow(model: PackModel): Promise<Result> {
  let pages = 0;
  const ours = median(await times(RUNS, async () => (pages = (await renderPack(model, { fontsDir })).pageMap.pageCount)));
  const reference = median(await times(RUNS, () => stockPdf(model, resourcesDir)));
  return { what: `render the sample pack, ${pages} pages, again, warm`, ours, reference, unit: 'ms', against: STOCK, goal: 0.45 };
}

/** A pack beside what else could print it. */
async function others(model: PackModel, folder: string): Promise<Result[]> {
  const { pdf, pageMap } = await renderPack(model, { fontsDir });
  const ours = median(await times(RUNS, () => renderPack(model, { fontsDir })));
  const references: [string, number | null][] = [
    ['pdfkit alone, the same words at the same places', median(await times(RUNS, await rawDrawing(pdf, fontsDir)))],
    ['Electron’s printToPDF of the same content as HTML', electronPrint(model, folder)?.again ?? null],
  ];
  return references.flatMap(([against, reference]): Result[] => {
    if (reference === null) process.stderr.write(`not here: ${against}\n`);
    return reference === null ? [] : [{ what: `render reference pack M, ${pageMap.pageCount} pages, again, warm`, ours, reference, unit: 'ms', against, goal: null }];
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
