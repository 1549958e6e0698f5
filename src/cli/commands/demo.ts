import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AttacheError } from '../../shared/ipc/errors';
import { exportPack, type Exported } from '../../main/services/packPrinting';
import { loadSample } from '../../main/services/sample/loadSample';
import type { Call, Run } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { lookOf } from '../packLook';
import { passwordOf } from '../passwordFile';
import { progressLines, sayFindings } from '../printing';
import { print, printJson, say } from '../terminal';

const FILE = 'attache-sample-pack.pdf';

/** The sample dossier in a fresh store, then the sample pack as PDF. */
export const run: Run = async (call) => {
  const { typed, terminal } = call;
  const folder = resolve(typed.text('out') ?? join('out', 'demo'));
  const start = performance.now();
  const { file, pages, bytes, findings } = await inFreshFolder(folder, (fresh) => printSample(call, { fresh, target: join(folder, FILE) }));
  const millis = Math.round(performance.now() - start);
  sayFindings(terminal, findings);
  if (typed.isOn('json')) printJson(terminal, { file, pages, bytes, millis });
  else print(terminal, `${file}\n${pages} pages, ${Math.ceil(bytes / 1024)} KB, ${(millis / 1000).toFixed(1)} s`);
  return DONE;
};

async function printSample(call: Call, place: { fresh: string; target: string }): Promise<Exported> {
  const { terminal } = call;
  return withOffice(call, { isWriting: true, isPrinting: true, storeFile: join(place.fresh, 'demo.db') }, async (ctx) => {
    say(terminal, 'Loading the sample dossier India–Oman');
    const { packId } = loadSample(ctx);
    return exportPack(ctx, { packId, target: place.target, look: lookOf(call.typed), ...passwordOf(call.typed), signal: terminal.signal, onProgress: progressLines(terminal) });
  });
}

/** A folder for the store of this run alone, gone when it is over. */
async function inFreshFolder<T>(folder: string, work: (fresh: string) => Promise<T>): Promise<T> {
  const fresh = freshFolder(folder);
  try {
    return await work(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function freshFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return mkdtempSync(join(folder, '.store-'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttacheError('FILE_NOT_WRITABLE', `The folder ${folder} cannot be written (${reason}); name another one with --out.`);
  }
}
