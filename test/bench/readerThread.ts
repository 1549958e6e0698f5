import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ReaderClient } from '../../src/main/ingest/process/readerClient';

// Run by the app's own runtime: `readerThread.mjs TEXTS ROUNDS`. Hands all texts to the app's reader at once, round after round,
// and prints as JSON the milliseconds of each round, and those of the first report of a thread that was started for it and of one
// that had got ready.
const [file = '', rounds = '1'] = process.argv.slice(2);
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
/** So many new threads are tried. */
const FIRSTS = 5;
const newClient = (): ReaderClient => new ReaderClient('./out/main/readerThread.mjs', 'resources');

async function timed(client: ReaderClient, some: readonly string[]): Promise<number> {
  const start = performance.now();
  await Promise.all(some.map((text) => client.read({ what: 'text', text }, { published: '2025-01-01' })));
  return performance.now() - start;
}

/** The first report of a thread, in milliseconds. */
async function firstOf(isReady: boolean): Promise<number> {
  const client = newClient();
  if (isReady) {
    client.warmUp();
    // Answered once the thread is ready, and too short to make it readier.
    await timed(client, ['x']);
  }
  const taken = await timed(client, texts.slice(0, 1));
  await client.close();
  return taken;
}

// The reader's thread alone keeps no process alive.
const alive = setInterval(() => undefined, 1000);
const cold: number[] = [];
const ready: number[] = [];
for (let time = 0; time < FIRSTS; time += 1) {
  cold.push(await firstOf(false));
  ready.push(await firstOf(true));
}
const client = newClient();
const taken: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) taken.push(await timed(client, texts));
process.stdout.write(JSON.stringify({ rounds: taken, cold, ready }));
clearInterval(alive);
await client.close();
