import { join } from 'node:path';
import type { Store } from '../../src/main/store/openStore';
import { seededRandom } from '../../src/main/platform/ids';
import { buildCorpus } from './corpus';
import type { Corpus } from './corpus';
import { percentile, times } from './measure';
import type { Result } from './measure';
import { openRecord } from './openRecord';

const QUERIES = 200;
const LIMIT = 50;

/** Fifty rows by rowid: the least that any answer of fifty hits can cost on this machine, at this moment. */
function rowidFloor(store: Store, random: () => number): () => unknown {
  const highest = Number(store.db.prepare('SELECT max(rowid) FROM engagement').pluck().get());
  const rows = store.db.prepare(`SELECT rowid, title, summary FROM engagement WHERE rowid >= ? ORDER BY rowid LIMIT ${LIMIT}`);
  return () => rows.all(1 + Math.floor(random() * (highest - LIMIT)));
}

async function searchTimes({ store, words }: Corpus, wordsInQuery: number): Promise<{ ours: number[]; floor: number[] }> {
  const random = seededRandom(7);
  const word = (): string => words[Math.floor(random() * words.length)] ?? 'maritime';
  const floor = await times(QUERIES, rowidFloor(store, random));
  const ours = await times(QUERIES, () => store.search(Array.from({ length: wordsInQuery }, word).join(' '), { dossierId: 'dossier', limit: LIMIT }));
  return { ours, floor };
}

/** Search and opening a record at 100,000 engagements, against the floor of the same run. */
export async function measureStore(folder: string): Promise<Result[]> {
  const corpus = buildCorpus(join(folder, 'store.db'), 100_000);
  const results: Result[] = [];
  for (const count of [1, 2]) {
    const { ours, floor } = await searchTimes(corpus, count);
    const what = `search, ${count === 1 ? 'one word' : 'two words'}, 100,000 engagements`;
    results.push({ what: `${what}, p50`, ours: percentile(ours, 0.5), reference: percentile(floor, 0.5), unit: 'ms', against: '50 rows by rowid, p50', goal: 3 });
    results.push({ what: `${what}, p95`, ours: percentile(ours, 0.95), reference: percentile(floor, 0.95), unit: 'ms', against: '50 rows by rowid, p95', goal: 15 });
  }
  results.push(...(await openRecord(corpus)));
  corpus.store.close();
  return results;
}
