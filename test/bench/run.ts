import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCancel } from './cancel';
import type { Result } from './measure';
import { measurePress } from './press';
import { measurePreview } from './preview';
import { measureReader } from './reader';
import { measureStart } from './start';
import { measureStore } from './store';

/** Each measurement stands beside a reference of the same run: on a shared machine only the ratio means anything. */
const MEASUREMENTS: Record<string, (folder: string) => Promise<Result[]>> = { start: measureStart, store: measureStore, press: measurePress, cancel: measureCancel, preview: measurePreview, reader: measureReader };

function row(result: Result): string {
  const isRate = result.unit === 'rows/s';
  const ratio = result.ours / result.reference;
  const isReached = result.limit !== undefined ? result.ours <= result.limit : result.goal === null ? null : isRate ? ratio >= result.goal : ratio <= result.goal;
  const reached = isReached === null ? '' : isReached ? 'yes' : 'no';
  const goal = result.limit !== undefined ? `≤ ${result.limit} ${result.unit}` : result.goal === null ? '' : `${isRate ? '≥' : '≤'} ${result.goal}`;
  const figure = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(2));
  return `| ${result.what} | ${figure(result.ours)} ${result.unit} | ${figure(result.reference)} ${result.unit} | ${result.against} | ${ratio.toFixed(2)} | ${goal} | ${reached} |`;
}

async function main(): Promise<void> {
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length).split(',');
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  const lines = ['| what | ours | reference | against | ratio | goal | reached |', '|---|---|---|---|---|---|---|'];
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (only && !only.includes(name)) continue;
      process.stderr.write(`measuring ${name}…\n`);
      lines.push(...(await measure(folder)).map(row));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const table = `${lines.join('\n')}\n`;
  writeFileSync(join('out', 'bench', 'results.md'), table);
  process.stdout.write(table);
}

await main();
