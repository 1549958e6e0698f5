import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { steppingClock } from '../../../../src/main/platform/clock';
import { createIdSource, seededRandom } from '../../../../src/main/platform/ids';
import { openStore, type Store, type StoreOptions } from '../../../../src/main/store/openStore';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let seeds = 0;

export function testDeps(seed: number = (seeds += 1)) {
  const clock = steppingClock('2025-11-24T09:00:00Z');
  return { clock, ids: createIdSource(clock, seededRandom(seed)) };
}

/** A store that is closed after the test; in memory unless a file is given. */
export function testStore(file: string = ':memory:', options: Partial<StoreOptions> = {}): Store & { tick(ms: number): void } {
  const deps = testDeps();
  const store = openStore(file, { ...deps, ...options });
  cleanups.push(() => store.close());
  return { ...store, tick: (ms) => deps.clock.tick(ms) };
}

/** India, Oman and their dossier "d1"; a system action, as loading is. */
export function seedDossier(store: Store): void {
  store.act({ label: 'Load', kind: 'system' }, (db) => {
    db.exec(`INSERT INTO country VALUES ('IN', 'India', 'Indian'), ('OM', 'Oman', 'Omani');
      INSERT INTO dossier VALUES ('d1', 'IN', 'OM', 'India–Oman', 0, '2025-01-01T00:00:00Z');`);
  });
}

export { addEngagement, addPerson } from './rows';
