import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildCorpus } from './corpus';
import { launchElectron } from './electron';
import { median, treeMemory } from './measure';
import type { Result } from './measure';

const RUNS = 5;
interface Started { usable: number; memory: number }

/** Starts an app and waits until `selector` is on the screen. Times count from the launch. */
async function startOnce(args: string[], userData: string, selector: string): Promise<Started> {
  const begun = performance.now();
  const { app, page } = await launchElectron(args, userData);
  await page.waitForSelector(selector);
  const usable = performance.now() - begun;
  const memory = treeMemory(app.process().pid ?? 0);
  await app.close();
  return { usable, memory };
}

async function buildBareShell(): Promise<string> {
  const root = resolve('test/bench/bareShell');
  const out = resolve('out/bench/bareShell');
  await build({ root, base: './', configFile: false, logLevel: 'error', plugins: [react()], build: { outDir: join(out, 'window'), emptyOutDir: true, target: 'chrome130' } });
  cpSync(join(root, 'main.cjs'), join(out, 'main.cjs'));
  return join(out, 'main.cjs');
}

/** The usable window against a bare React window: with the sample dossier and with 100,000 engagements. */
export async function measureStart(folder: string): Promise<Result[]> {
  const bare = await buildBareShell();
  const large = join(folder, 'large');
  mkdirSync(large, { recursive: true });
  buildCorpus(join(large, 'attache.db'), 100_000).store.close();
  const subjects = [
    { name: 'bare', args: [bare], userData: join(folder, 'bare'), selector: '[data-ready]' },
    { name: 'sample', args: ['.'], userData: join(folder, 'sample'), selector: '[role="option"]' },
    { name: 'large', args: ['.'], userData: large, selector: '[role="option"]' },
  ] as const;
  const all: Record<string, Started[]> = { bare: [], sample: [], large: [] };
  for (let run = -1; run < RUNS; run += 1) {
    for (const { name, args, userData, selector } of subjects) {
      const started = await startOnce([...args], userData, selector);
      if (run >= 0) all[name]?.push(started);
    }
  }
  const usable = (name: string): number => median((all[name] ?? []).map((s) => s.usable));
  const memory = (name: string): number => median((all[name] ?? []).map((s) => s.memory));
  return [
    { what: 'start to usable, sample dossier', ours: usable('sample'), reference: usable('bare'), unit: 'ms', against: 'bare React window', goal: 1.15 },
    { what: 'start to usable, 100,000 engagements', ours: usable('large'), reference: usable('bare'), unit: 'ms', against: 'bare React window', goal: 1.25 },
    { what: 'memory after start, sample dossier', ours: memory('sample'), reference: memory('bare'), unit: 'MB', against: 'bare React window', goal: 1.3 },
  ];
}
