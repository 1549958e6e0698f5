import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { steppingClock } from '../../../src/main/platform/clock';
import { createIdSource, seededRandom } from '../../../src/main/platform/ids';
import type { Db } from '../../../src/main/store/connection';
import { openStore, type Store, type StoreOptions } from '../../../src/main/store/openStore';

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

export function addEngagement(db: Db, id: string, values: Partial<Record<string, string | number | null>> = {}): void {
  const row = {
    id, dossier_id: 'd1', kind: 'meeting', title: `Meeting ${id}`, status: 'held', date_start: '2025-11-24',
    created_at: '2025-11-24T00:00:00Z', updated_at: '2025-11-24T00:00:00Z', ...values,
  };
  const names = Object.keys(row);
  db.prepare(`INSERT INTO engagement (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`).run(row);
}

export function addPerson(db: Db, id: string, name: string, others: readonly string[] = []): void {
  db.prepare(`INSERT INTO person (id, dossier_id, country, display_name, sort_key, created_at, updated_at)
    VALUES (?, 'd1', 'OM', ?, ?, '2025-01-01', '2025-01-01')`).run(id, name, name);
  others.forEach((other, index) => {
    db.prepare("INSERT INTO person_name (id, person_id, name, kind, match_key) VALUES (?, ?, ?, 'press-variant', '')").run(`${id}-n${index}`, id, other);
  });
}
