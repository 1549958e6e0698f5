import { fixedClock } from '../../src/main/platform/clock';
import { createIdSource } from '../../src/main/platform/ids';
import type { ServiceContext } from '../../src/main/services/context';
import { getEngagement, listEngagements } from '../../src/main/services/engagements';
import type { Corpus } from './corpus';
import { median, times } from './measure';
import type { Result } from './measure';

const RUNS = 200;

/** A page of the list and one whole record at 100,000 engagements, against plain rows by rowid. */
export async function openRecord({ store }: Corpus): Promise<Result[]> {
  const clock = fixedClock('2026-11-02T09:00:00Z');
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing is printed here'));
  const press = { print: nothing, printStretch: nothing, close: () => Promise.resolve() };
  const reader = { read: press.print, readText: press.print, close: press.close };
  const ctx: ServiceContext = { store, clock, ids: createIdSource(clock), press, reader, resourcesDir: '', appVersion: 'bench' };
  const one = store.db.prepare('SELECT * FROM engagement WHERE rowid = ?');
  const page = store.db.prepare('SELECT * FROM engagement WHERE rowid >= ? ORDER BY rowid LIMIT 100');
  const rowid = (run: number): number => 1 + ((run + 1) * 7919) % 90_000;
  const id = (run: number): string => `engagement-${String(rowid(run)).padStart(7, '0')}`;
  return [
    { what: 'open one engagement, 100,000 stored', unit: 'ms', against: 'one row by rowid', goal: null, ours: median(await times(RUNS, (run) => getEngagement(ctx, { id: id(run) }))), reference: median(await times(RUNS, (run) => one.get(rowid(run)))) },
    { what: 'first 100 rows of the list, 100,000 stored', unit: 'ms', against: '100 rows by rowid', goal: null, ours: median(await times(RUNS, () => listEngagements(ctx, { dossierId: 'dossier', filter: {}, offset: 0, limit: 100 }))), reference: median(await times(RUNS, (run) => page.all(rowid(run)))) },
  ];
}
