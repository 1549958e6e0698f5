import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../../scripts/build/nodeBundle.mjs';
import { ReaderClient } from '../../../src/main/ingest/process/readerClient';
import type { ReadingItem } from '../../../src/main/ingest/process/readItem';
import { UnreadableFile } from '../../../src/main/ingest/readers/reportFile';
import { REHEARSED_REPORT } from '../../../src/main/ingest/process/rehearsedReport';
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
  it('reads as the reader itself does', async () => {
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

  it('reads many that are given at once as it reads each alone, whatever stands between them', async () => {
    const client = open();
    const texts = Array.from({ length: 150 }, (_, at) => `${TEXT} They spoke about ${at % 2 === 0 ? 'cyber defence' : 'fisheries'} for ${at + 2} hours.`);
    const told: number[] = [];
    const answers = await Promise.all(texts.map(async (text, at) => {
      const answer = await client.read(at % 50 === 7 ? file('bad.docx', text) : file(`${at}.txt`, text), NOW).catch((error: unknown) => error);
      told.push(at);
      return answer;
    }));
    expect(told).toEqual(texts.map((_, at) => at));
    for (const [at, text] of texts.entries()) {
      const answer = answers[at];
      if (at % 50 === 7) expect(answer).toBeInstanceOf(UnreadableFile);
      else expect(answer).toMatchObject({ original: text, reading: { primary: read(text).primary, evidence: read(text).evidence } });
    }
  });

  it('reads what was given beside a report that is cancelled, and never what is cancelled with it', async () => {
    const client = open();
    const controller = new AbortController();
    const batch = [0, 1, 2].map((at) => client.read(file(`${at}.txt`, `${TEXT}\n\n`.repeat(4000)), { ...NOW, signal: controller.signal }));
    const beside = client.read(file('beside.txt', TEXT), NOW);
    controller.abort(new Error('not wanted'));
    expect((await Promise.allSettled(batch)).map((one) => (one.status === 'rejected' ? one.reason : one.value))).toEqual(batch.map(() => new Error('not wanted')));
    expect((await beside).reading.isEngagement).toBe(true);
  });

  it('refuses the one report at which the thread ends, not those beside it', async () => {
    const fragile = join(folder, 'fragile.mjs');
    writeFileSync(fragile, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ id, text }) => { if (text === "the end") process.exit(3); parentPort.postMessage({ kind: "unreadable", id, reason: `holds ${text}` }); });');
    const client = open(fragile);
    const results = await Promise.allSettled(['one', 'the end', 'two'].map((text) => client.read({ what: 'text', text }, NOW)));
    expect(results.map((result) => (result.status === 'rejected' ? String(result.reason) : 'read'))).toEqual([expect.stringContaining('holds one'), expect.stringContaining('thread ended'), expect.stringContaining('holds two')]);
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

  it('gets ready once, ahead of the first report, and not again while it is', async () => {
    const counting = join(folder, 'counting.mjs');
    writeFileSync(counting, 'import { parentPort } from "node:worker_threads"; let seen = 0; parentPort.on("message", ({ id }) => { seen += 1; parentPort.postMessage({ kind: "unreadable", id, reason: `is number ${seen}` }); });');
    const client = open(counting);
    client.warmUp();
    client.warmUp();
    await expect(client.read(file('a.txt', TEXT), NOW)).rejects.toThrow('is number 2');
    client.warmUp();
    await expect(client.read(file('b.txt', TEXT), NOW)).rejects.toThrow('is number 3');
    await client.close();
    client.warmUp();
    await expect(client.read(file('c.txt', TEXT), NOW)).rejects.toThrow('closed');
  });

  it('reads a report as ever when it could not get ready', async () => {
    const shy = join(folder, 'shy.mjs');
    writeFileSync(shy, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ id, text }) => { if (text !== "mine") process.exit(3); parentPort.postMessage({ kind: "unreadable", id, reason: "is mine" }); });');
    const client = open(shy);
    client.warmUp();
    await expect(client.read({ what: 'text', text: 'mine' }, NOW)).rejects.toThrow('is mine');
  });

  it('asks most rules of the report that it reads to get ready', () => {
    const { primary, otherEngagements, statements, outcomes } = read(REHEARSED_REPORT.text, REHEARSED_REPORT.published);
    expect(primary).toMatchObject({ dateStart: '2025-03-10', dateEnd: '2025-03-11', city: 'Oslo', countries: expect.arrayContaining(['CL', 'NO']), series: { edition: 5 } });
    expect(primary?.participants.length).toBeGreaterThanOrEqual(4);
    expect([otherEngagements.length >= 3, statements.length > 0, outcomes.length > 0]).toEqual([true, true, true]);
  });

  it('takes no report after it was closed', async () => {
    const client = open();
    await client.close();
    await expect(client.read(file('a.txt', TEXT), NOW)).rejects.toThrow('closed');
  });
});
