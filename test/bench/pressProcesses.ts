import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median } from './measure';
import type { Result } from './measure';
import { chromiumPrint, electronPrint, typst } from './otherPresses';
import type { PackName } from './referencePacks';
import { storePack, VERSION } from './storedPack';

/** Rounds over the subjects, one after the other, so that what else the machine does falls on all alike. */
const ROUNDS = 3;
const RENDERS: Record<PackName, number> = { M: 6, L: 2 };
const COLD_ROUNDS = 5;
const STOCK = 'the same definition through stock pdfmake';

interface Printed { millis: number[]; pages: number; peak: number; own: number }

function alone(...args: string[]): { millis: number; told: Printed } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'pressAlone.mjs'), ...args], { encoding: 'utf8', maxBuffer: 1 << 24 });
  if (status !== 0) throw new Error(`pressAlone ${args.join(' ')} failed: ${stderr}`);
  return { millis: performance.now() - start, told: JSON.parse(stdout) as Printed };
}

/** A reference pack again and again, ours and stock each in a process of its own: time of a render and peak of memory. */
export function warmRows(name: PackName): Result[] {
  const ours: Printed[] = [];
  const stock: Printed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(alone('ours', name, String(RENDERS[name])).told);
    stock.push(alone('stock', name, String(RENDERS[name])).told);
  }
  const what = `reference pack ${name}, ${ours[0]?.pages} pages`;
  const time = (runs: Printed[]): number => median(runs.flatMap(({ millis }) => millis));
  const peak = (runs: Printed[]): number => median(runs.map((run) => run.peak));
  return [
    { what: `render ${what}, again, warm`, ours: time(ours), reference: time(stock), unit: 'ms', against: STOCK, goal: name === 'M' ? 0.45 : 0.6 },
    { what: `peak memory of a process that renders ${what}`, ours: peak(ours), reference: peak(stock), unit: 'MB', against: STOCK, goal: 0.8 },
  ];
}

/** The whole command, from nothing to the file, on a pack of the extent of M, beside whole processes of others. */
export function coldRows(folder: string): Result[] {
  const place = join(folder, 'cold');
  mkdirSync(place, { recursive: true });
  const db = join(place, 'cold.db');
  const { packId, model, json, words } = storePack(db);
  writeFileSync(join(place, 'snapshot.json'), json);
  let pages = 0;
  const pack = (): number => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('out/cli/attache.mjs'), 'pack', packId, '--version', VERSION, '--json', '--out', join(place, 'cold.pdf'), '--db', db], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`attache pack failed: ${stderr}`);
    pages = (JSON.parse(stdout) as Printed).pages;
    return performance.now() - start;
  };
  const others: Record<string, { goal: number | null; take: () => number | null }> = {
    // What the process spends on making the definition is the press's own work and does not count.
    [`a process that puts ${STOCK.replace('through', 'to a file through')}`]: { goal: 0.6, take: () => ((run) => run.millis - run.told.own)(alone('stock', join(place, 'snapshot.json'), join(place, 'stock.pdf'))) },
    'Electron that prints the same content as HTML': { goal: 1, take: () => electronPrint(model, place)?.whole ?? null },
    'Chromium that prints the same content as HTML': { goal: 1, take: () => chromiumPrint(model, place) },
    'the Typst compiler on the same content': { goal: null, take: () => typst(model, place) },
  };
  const taken = new Map<string, number[]>();
  const ours: number[] = [];
  for (let round = -1; round < COLD_ROUNDS; round += 1) {
    const own = pack();
    if (round >= 0) ours.push(own);
    for (const [name, { take }] of Object.entries(others)) {
      const reference = take();
      if (reference !== null && round >= 0) taken.set(name, [...(taken.get(name) ?? []), reference]);
    }
  }
  const what = `“pack” from the command line, cold, whole process, ${words} words on ${pages} pages`;
  return Object.entries(others).flatMap(([against, { goal }]): Result[] => {
    const reference = taken.get(against);
    if (!reference) process.stderr.write(`not here: ${against}\n`);
    return reference ? [{ what, ours: median(ours), reference: median(reference), unit: 'ms', against, goal }] : [];
  });
}
