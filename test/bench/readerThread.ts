import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

// Run by the app's own runtime: `readerThread.mjs TEXTS ROUNDS`. Hands all texts to the app's reader thread at once, round after
// round, and prints the milliseconds of each round as JSON.
const [file = '', rounds = '1'] = process.argv.slice(2);
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
const worker = new Worker('./out/main/readerThread.mjs', { workerData: { resourcesDir: 'resources' } });

function readAll(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let left = texts.length;
    worker.removeAllListeners('message').on('message', (reply: unknown) => {
      const { kind } = z.object({ kind: z.string() }).parse(reply);
      if (kind !== 'read') reject(new Error(`the reader answered “${kind}”`));
      left -= 1;
      if (left === 0) resolve(performance.now() - start);
    });
    for (const [id, text] of texts.entries()) worker.postMessage({ what: 'text', id, text, published: '2025-01-01' });
  });
}

const taken: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) taken.push(await readAll());
process.stdout.write(JSON.stringify(taken));
await worker.terminate();
