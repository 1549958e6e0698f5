import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderPack } from '../../src/main/render/renderPack';
import { assemble } from '../../src/shared/pack/assemble/assemble';
import { PackSnapshot } from '../../src/shared/pack/snapshot';
import { referencePack, type PackName } from './referencePacks';
import { stockPdf } from './stockPdfmake';

// A process that prints and nothing else, so that its time and memory are those of one press.
//   pressAlone ours|stock M|L RUNS     renders again and again; the first run does not count
//   pressAlone stock SNAPSHOT OUT      prints once to a file, from the frozen pack as the command line does
const resourcesDir = resolve('resources');
const [press = '', what = '', more = ''] = process.argv.slice(2);

async function again(name: PackName, runs: number): Promise<object> {
  const model = referencePack(name);
  const millis: number[] = [];
  let pages = 0;
  for (let run = -1; run < runs; run += 1) {
    const start = performance.now();
    if (press === 'ours') pages = (await renderPack(model, { fontsDir: join(resourcesDir, 'fonts') })).pageMap.pageCount;
    else await stockPdf(model, resourcesDir);
    if (run >= 0) millis.push(performance.now() - start);
  }
  return { millis, pages, peak: process.resourceUsage().maxRSS / 1024 };
}

async function once(snapshotFile: string, target: string): Promise<object> {
  const start = performance.now();
  const model = assemble(PackSnapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8'))), '0'.repeat(64));
  const assembling = performance.now() - start;
  const { pdf, composing } = await stockPdf(model, resourcesDir);
  writeFileSync(target, pdf);
  return { own: assembling + composing };
}

const told = what === 'M' || what === 'L' ? await again(what, Number(more)) : await once(what, more);
process.stdout.write(JSON.stringify(told));
