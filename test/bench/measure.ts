import { readdirSync, readFileSync } from 'node:fs';

/** One line of the result table: ours, the reference of the same run, and the ratio that counts. */
export interface Result {
  what: string;
  ours: number;
  reference: number;
  unit: 'ms' | 'MB' | 'rows/s';
  against: string;
  /** Upper bound to reach (lower bound for rates), from docs/performance.md; null where none is set. */
  goal: number | null;
  /** Upper bound of `ours` itself, where the ratio is not what counts. */
  limit?: number;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Nearest-rank percentile. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that `work` takes, over `runs` runs after one that does not count. */
export async function times(runs: number, work: (run: number) => unknown): Promise<number[]> {
  await work(-1);
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Proportional memory of a process and all below it in MB (Linux: smaps_rollup). NaN where the system does not tell. */
export function treeMemory(pid: number): number {
  const children = childrenByParent();
  const sum = (id: number): number => pss(id) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid) / 1024;
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readable(() => readdirSync('/proc'), [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readable(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function pss(pid: number): number {
  const rollup = readable(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? Number.NaN);
}

function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
