import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDossier, temporaryFolder, testStore } from './support/testStore';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'node_modules/.cache/attache/kill-test');

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await build({
    root: ROOT, configFile: false, logLevel: 'silent',
    build: { ssr: join(import.meta.dirname, 'support/killedWriter.ts'), outDir: OUT, rollupOptions: { output: { entryFileNames: 'writer.mjs' } } },
  });
});

afterAll(() => rmSync(OUT, { recursive: true, force: true }));

/** Lets the writer reach `count`, kills it without warning, and returns the last number it said. */
async function runAndKill(file: string, count: number): Promise<number> {
  const writer = spawn(process.execPath, [join(OUT, 'writer.mjs'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(writer, 'exit');
  let last = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last === count) writer.kill('SIGKILL');
  }
  expect((await exit)[1]).toBe('SIGKILL');
  return last;
}

describe('kill -9 in the middle of writing', () => {
  it.each([1, 7, 60])('after %i acts loses none that was committed, leaves none half done, and can still undo', async (count) => {
    const file = `${temporaryFolder()}/a.db`;
    const seed = testStore(file);
    seedDossier(seed);
    seed.close();

    const said = await runAndKill(file, count);

    const store = testStore(file);
    const numbers = store.db.prepare<[], string>('SELECT id FROM engagement').pluck().all().map((id) => Number(id.slice(1))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(said);
    expect(store.db.prepare('SELECT count(*) FROM engagement_country').pluck().get()).toBe(numbers.length);
    expect(store.check()).toEqual([]);
    expect(store.search(`"number ${said}"`).total).toBe(1);
    expect(store.undo()?.label).toBe(`Add ${numbers.length}`);
    expect(store.db.prepare('SELECT count(*) FROM engagement').pluck().get()).toBe(numbers.length - 1);
  });
});
