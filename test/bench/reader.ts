import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { loadGazetteer } from '../../src/main/ingest/gazetteer/loadGazetteer';
import { inStep } from '../../src/main/ingest/inStep';
import { readInSteps, readReport } from '../../src/main/ingest/readReport';
import { median, times, type Result } from './measure';

const REPORTS = join('test', 'unit', 'ingest', 'reports');
const LONG_REPORTS = join('test', 'unit', 'ingest', 'longReports');
/**
 * Press reports have some 2,200 letters on average (18 real ones from ministries, navies, agencies and newspapers: 590 to 4,100). With all
 * long reports of the tests and one in so many of the short ones, which tell one thing each, those here have 2,140.
 */
const ONE_SHORT_IN = 5;
const LETTERS = 1_000_000;
/** A megabyte in a second. */
const LIMIT = 1000;
const ROUNDS = 9;
/** So many are read side by side, as in the app's thread. */
const TOGETHER = 64;
/**
 * The runtime translates a function for good once it has run some 3,000 times, which for one that runs once a report is five rounds, and
 * takes some of them back for arrays that come in another shape; what a reader does then is its speed. The first round is told beside it.
 */
const WARMING = 8;
/** What a plain pass would look for: dates, ranks with names, capitalised runs. */
const PLAIN = [/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g, /\b(?:General|Admiral|Minister|Secretary|Ambassador|President) [A-Z]\w+(?: [A-Z]\w+)*/g, /\b[A-Z]\w+(?: [A-Z]\w+)+\b/g];

/** Reading a megabyte of reports, in the app's own thread and in a command, beside a plain regular-expression pass over the same text. */
export async function measureReader(folder: string): Promise<Result[]> {
  const gazetteer = loadGazetteer('resources');
  const texts = [...textsIn(LONG_REPORTS), ...textsIn(REPORTS).filter((_, at) => at % ONE_SHORT_IN === 0)];
  const many: string[] = [];
  for (let letters = 0; letters < LETTERS; letters += many.at(-1)?.length ?? 1) many.push(texts[many.length % texts.length] ?? '');
  const long = many.join('\n\n');
  const plain = median(await times(ROUNDS, () => PLAIN.reduce((sum, pattern) => sum + [...long.matchAll(pattern)].length, 0)));
  const { rounds: [first = Number.NaN, ...rounds], cold, ready } = threadTimes(folder, many);
  const steady = rounds.slice(WARMING - 1);
  const inputs = many.map((text) => ({ text, published: '2025-01-01' }));
  const batches = Array.from({ length: Math.ceil(inputs.length / TOGETHER) }, (_, at) => inputs.slice(at * TOGETHER, (at + 1) * TOGETHER));
  const warm = async (read: () => void): Promise<number> => median((await times(ROUNDS + WARMING - 1, read)).slice(WARMING - 1));
  const together = await warm(() => batches.forEach((batch) => inStep(batch.map((input) => readInSteps(input, gazetteer)))));
  const alone = await warm(() => inputs.forEach((input) => readReport(input, gazetteer)));
  const what = `1 MB in ${many.length} reports`;
  return [
    { what: `read ${what}, in the app’s thread`, ours: median(steady), reference: plain, unit: 'ms', against: 'three regular expressions', goal: null, limit: LIMIT },
    { what: `read ${what}, in the app’s thread, the quickest of ${ROUNDS} rounds`, ours: Math.min(...steady), reference: plain, unit: 'ms', against: 'three regular expressions', goal: null },
    { what: `read ${what}, the first that a new thread reads`, ours: first, reference: plain, unit: 'ms', against: 'three regular expressions', goal: null },
    { what: 'read the first report, with the inbox open for a moment', ours: median(ready), reference: median(cold), unit: 'ms', against: 'in a thread that is started for it', goal: null },
    { what: `read ${what}, side by side in Node`, ours: together, reference: plain, unit: 'ms', against: 'three regular expressions', goal: null },
    { what: `read ${what}, one after the other in Node`, ours: alone, reference: plain, unit: 'ms', against: 'three regular expressions', goal: null },
  ];
}

function textsIn(folder: string): string[] {
  return readdirSync(folder).sort().map((id) => readFileSync(join(folder, id, 'input.txt'), 'utf8'));
}

const ThreadTimes = z.object({ rounds: z.array(z.number()), cold: z.array(z.number()), ready: z.array(z.number()) });

/** Milliseconds in the reader's thread of the built app, run by the app's own runtime: each round, and the first reports of new threads. */
function threadTimes(folder: string, texts: readonly string[]): z.infer<typeof ThreadTimes> {
  const electron: unknown = createRequire(import.meta.url)('electron');
  if (typeof electron !== 'string') throw new Error('the runtime of the app is not set up');
  const file = join(folder, 'reports.json');
  writeFileSync(file, JSON.stringify(texts));
  const script = join(import.meta.dirname, 'readerThread.mjs');
  const { status, stdout, stderr } = spawnSync(electron, [script, file, String(ROUNDS + WARMING)], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  if (status !== 0) throw new Error(`the reader's thread failed: ${stderr}`);
  return ThreadTimes.parse(JSON.parse(stdout));
}
