import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pressByProcess } from '../../src/main/services/pressByProcess';
import { forkRenderProcess } from '../support/forkRenderProcess';
import type { Result } from './measure';
import { referencePack } from './referencePacks';
import { storePack, VERSION } from './storedPack';

const RUNS = 9;
/** Time after which a layout that has begun is certainly still under way. */
const INTO_LAYOUT = 120;
/** Cancelling has to be over by then, in milliseconds. */
const LIMIT = 100;

const gone = async (child: ChildProcess | undefined): Promise<void> => {
  if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** From the abort to the promise refused and the rendering process gone, in the middle of the layout of L. */
async function cancelProcess(): Promise<number> {
  const model = referencePack('L');
  let child: ChildProcess | undefined;
  const press = pressByProcess(() => forkRenderProcess(resolve('out/cli/renderChild.mjs'), (started) => (child = started)), resolve('resources/fonts'));
  const controller = new AbortController();
  let printed: Promise<string | undefined> = Promise.resolve('');
  await new Promise<void>((laying) => {
    printed = press.print({ pack: model, signal: controller.signal, onProgress: ({ stage }) => stage === 'layout' && laying() }).then(() => 'printed', (error: unknown) => (error as { code?: string }).code);
  });
  await wait(INTO_LAYOUT);
  const start = performance.now();
  controller.abort();
  if ((await printed) !== 'CANCELLED') throw new Error('The rendering was not cancelled.');
  await gone(child);
  const taken = performance.now() - start;
  await press.close();
  return taken;
}

async function killIdle(): Promise<number> {
  const child = fork(resolve('out/cli/renderChild.mjs'), { stdio: 'ignore' });
  await wait(400);
  const start = performance.now();
  child.kill('SIGKILL');
  await gone(child);
  return performance.now() - start;
}

/** From Ctrl+C to the end of the command, in the middle of its layout. */
async function interruptCommand(packId: string, db: string): Promise<number> {
  const child = spawn(process.execPath, [resolve('out/cli/attache.mjs'), 'pack', packId, '--version', VERSION, '--out', `${db}.pdf`, '--db', db], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((laying) => child.stderr.on('data', (said: Buffer) => said.toString().includes('Printing: layout') && laying()));
  await wait(INTO_LAYOUT);
  const start = performance.now();
  child.kill('SIGINT');
  await gone(child);
  const taken = performance.now() - start;
  if (child.exitCode !== 1) throw new Error(`The command ended with ${child.exitCode} and not because it was interrupted.`);
  return taken;
}

async function interruptIdle(): Promise<number> {
  const child = spawn(process.execPath, ['-e', "process.once('SIGINT', () => process.exit(1)); console.log('up'); setInterval(() => 0, 1000)"], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const start = performance.now();
  child.kill('SIGINT');
  await gone(child);
  return performance.now() - start;
}

/** How soon the work has really stopped after it was cancelled: the worst of some runs, against the worst of ending what does nothing. */
export async function measureCancel(folder: string): Promise<Result[]> {
  const db = join(folder, 'cancel.db');
  const { packId } = storePack(db);
  const taken: Record<string, number[]> = { cancel: [], kill: [], interrupt: [], idle: [] };
  for (let run = 0; run < RUNS; run += 1) {
    taken['cancel']?.push(await cancelProcess());
    taken['kill']?.push(await killIdle());
    taken['interrupt']?.push(await interruptCommand(packId, db));
    taken['idle']?.push(await interruptIdle());
  }
  const worst = (name: string): number => Math.max(...(taken[name] ?? []));
    return [
    { what: `cancel in the middle of the layout of L, worst of ${RUNS}: refused, and the process gone`, ours: worst('cancel'), reference: worst('kill'), unit: 'ms', against: 'killing an idle rendering process', goal: null, limit: LIMIT },
    { what: `Ctrl+C in the middle of “pack”, worst of ${RUNS}: the command ended`, ours: worst('interrupt'), reference: worst('idle'), unit: 'ms', against: 'Ctrl+C on a Node process that waits', goal: null, limit: LIMIT },
  ];
}
