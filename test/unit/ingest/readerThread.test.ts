import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../../scripts/build/nodeBundle.mjs';
import { ReaderClient } from '../../../src/main/ingest/process/readerClient';
import type { ReadingItem } from '../../../src/main/ingest/process/readItem';
import { UnreadableFile } from '../../../src/main/ingest/readers/reportFile';
import { RESOURCES, read } from './support';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Inside the project, so that the bundle finds its packages.
const folder = join(root, 'node_modules', '.cache', 'attache', `reader-thread-${process.pid}`);
const TEXT = 'Norway’s Chief of Defence, General Eirik Solbakken, met Chilean Defence Minister Ana Rojas in Oslo on Monday.';
const file = (name: string, text: string): { what: 'item'; item: ReadingItem } => ({ what: 'item', item: { from: 'file', name, bytes: new TextEncoder().encode(text) } });
const NOW = { published: '2025-03-12' };

const clients: ReaderClient[] = [];
const open = (entry = join(folder, 'readerThread.mjs')): ReaderClient => {
  const client = new ReaderClient(entry, RESOURCES);
  clients.push(client);
  return client;
};

beforeAll(() => bundleForNode({ entries: { readerThread: join(root, 'src/main/ingest/process/readerThread.ts') }, folder }));
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe('the reader’s thread', () => {
  it('reads as the reader itself does, one report after the other', async () => {
    const client = open();
    const [first, second] = await Promise.all([client.read(file('a.txt', TEXT), NOW), client.read({ what: 'text', text: TEXT }, NOW)]);
    const own = read(TEXT);
    expect(first.original).toBe(TEXT);
    expect([first.reading.primary, first.reading.evidence]).toEqual([own.primary, own.evidence]);
    expect(second.reading).toEqual(first.reading);
  });

  it('tells of a file that it cannot read, and reads the next', async () => {
    const client = open();
    await expect(client.read(file('a.pdf', 'no pdf'), NOW)).rejects.toThrow(UnreadableFile);
    expect((await client.read(file('a.txt', TEXT), NOW)).reading.isEngagement).toBe(true);
  });

  it('is ended when a report is cancelled, and reads the next in another thread', async () => {
    const client = open();
    const controller = new AbortController();
    const cancelled = client.read(file('long.txt', `${TEXT}\n\n`.repeat(8000)), { ...NOW, signal: controller.signal });
    const waiting = client.read(file('next.txt', TEXT), NOW);
    controller.abort(new Error('not wanted'));
    await expect(cancelled).rejects.toThrow('not wanted');
    expect((await waiting).reading.isEngagement).toBe(true);
  });

  it('says so when the thread ends by itself, and starts another for the next report', async () => {
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(3));');
    const client = open(broken);
    await expect(client.read(file('a.txt', TEXT), NOW)).rejects.toThrow('thread ended');
    await expect(client.read(file('a.txt', TEXT), NOW)).rejects.toThrow('thread ended');
  });

  it('takes no report after it was closed', async () => {
    const client = open();
    await client.close();
    await expect(client.read(file('a.txt', TEXT), NOW)).rejects.toThrow('closed');
  });
});
