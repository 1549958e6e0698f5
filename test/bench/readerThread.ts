import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ReaderClient } from '../../src/main/ingest/process/readerClient';

// Run by the app's own runtime: `readerThread.mjs TEXTS ROUNDS`. Hands all texts to the app's reader at once, round after round,
// and prints the milliseconds of each round as JSON.
const [file = '', rounds = '1'] = process.argv.slice(2);
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
const client = new ReaderClient('./out/main/readerThread.mjs', 'resources');

// The reader's thread alone keeps no process alive.
const alive = setInterval(() => undefined, 1000);
const taken: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  await Promise.all(texts.map((text) => client.read({ what: 'text', text }, { published: '2025-01-01' })));
  taken.push(performance.now() - start);
}
process.stdout.write(JSON.stringify(taken));
clearInterval(alive);
await client.close();
