import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { steppingClock } from '../../../src/main/platform/clock';
import { restoreStore, rollingBackup, rollingBackups } from '../../../src/main/store/backup';
import { addEngagement, seedDossier, temporaryFolder, testStore } from './support/testStore';

const clock = steppingClock('2025-11-24T14:02:05Z');

function filled(file: string, title: string = 'Kept') {
  const store = testStore(file);
  seedDossier(store);
  store.act({ label: 'Add' }, (db) => addEngagement(db, 'e1', { title }));
  return store;
}

function titleIn(file: string): string | undefined {
  const store = testStore(file, { readonly: true });
  const title = store.db.prepare<[], string>('SELECT title FROM engagement').pluck().get();
  store.close();
  return title;
}

describe('backup', () => {
  it('copies the open store into one file that opens, is whole and is noted in the audit', async () => {
    const folder = temporaryFolder();
    const store = filled(`${folder}/a.db`);
    const progress: number[] = [];
    const report = await store.backup(`${folder}/out/copy.backup`, { onProgress: (done) => progress.push(done) });
    expect(report).toMatchObject({ file: `${folder}/out/copy.backup`, bytes: statSync(`${folder}/out/copy.backup`).size });
    expect(report.counts).toMatchObject({ engagement: 1, country: 2 });
    expect(readdirSync(`${folder}/out`)).toEqual(['copy.backup']);
    expect(titleIn(report.file)).toBe('Kept');
    expect(progress.length).toBeGreaterThan(0);
    expect(store.db.prepare('SELECT event, label FROM audit ORDER BY seq DESC LIMIT 1').get()).toEqual({ event: 'backup', label: 'Back up to copy.backup' });
  });

  it('leaves an older backup and no part file when it is cancelled or cannot be written', async () => {
    const folder = temporaryFolder();
    const store = filled(`${folder}/a.db`);
    mkdirSync(`${folder}/out`);
    writeFileSync(`${folder}/out/copy.backup`, 'older');
    await expect(store.backup(`${folder}/out/copy.backup`, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(store.backup(`${folder}/out/copy.backup/x`)).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
    await expect(store.backup(`${folder}/a.db`)).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
    expect(readFileSync(`${folder}/out/copy.backup`, 'utf8')).toBe('older');
    expect(readdirSync(`${folder}/out`)).toEqual(['copy.backup']);
  });

  it('is made once a day by itself and keeps the newest few', async () => {
    const folder = temporaryFolder();
    const store = filled(`${folder}/a.db`);
    const days = steppingClock('2025-11-01T12:00:00Z');
    writeFileSync(`${folder}/mine.backup`, 'not ours');
    for (let day = 0; day < 5; day += 1) {
      expect(await rollingBackup(store.db, { folder, clock: days, keep: 3 })).not.toBeNull();
      expect(await rollingBackup(store.db, { folder, clock: days, keep: 3 })).toBeNull();
      days.tick(86_400_000);
    }
    expect(rollingBackups(folder)).toEqual(['attache-2025-11-05.backup', 'attache-2025-11-04.backup', 'attache-2025-11-03.backup']);
    expect(existsSync(`${folder}/mine.backup`)).toBe(true);
  });
});

describe('restore', () => {
  async function backedUp() {
    const folder = temporaryFolder();
    const store = filled(`${folder}/a.db`, 'Then');
    await store.backup(`${folder}/then.backup`);
    store.act({ label: 'Rename' }, (db) => db.exec("UPDATE engagement SET title = 'Now'"));
    return { folder, store, file: `${folder}/a.db`, backup: `${folder}/then.backup` };
  }

  it('puts the backup in place and keeps what it replaced under a dated name', async () => {
    const { store, file, backup } = await backedUp();
    store.close();
    const report = restoreStore(backup, file, clock);
    expect(report).toEqual({ file, replacedCopy: `${file}.replaced-20251124-140205` });
    expect([titleIn(file), titleIn(`${file}.replaced-20251124-140205`)]).toEqual(['Then', 'Now']);
    expect(restoreStore(backup, file, clock).replacedCopy).toBe(`${file}.replaced-20251124-140205.2`);
  });

  it('puts it where there was no store', async () => {
    const { folder, backup } = await backedUp();
    expect(restoreStore(backup, `${folder}/new/b.db`, clock).replacedCopy).toBeNull();
    expect(titleIn(`${folder}/new/b.db`)).toBe('Then');
  });

  it('keeps a damaged store, with its side files, when it is replaced', async () => {
    const { store, file, backup } = await backedUp();
    store.close();
    writeFileSync(file, 'SQLite format 3\0 and then nothing sensible');
    writeFileSync(`${file}-wal`, 'old frames');
    const report = restoreStore(backup, file, clock);
    expect(titleIn(file)).toBe('Then');
    expect(readFileSync(`${report.replacedCopy}-wal`, 'utf8')).toBe('old frames');
  });

  it('is refused while the store is open', async () => {
    const { file, backup } = await backedUp();
    expect(() => restoreStore(backup, file, clock)).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
  });

  it.each([
    ['a text file', 'NOT_A_STORE', (file: string) => writeFileSync(file, 'hello')],
    ['an empty file', 'NOT_A_STORE', (file: string) => writeFileSync(file, '')],
    ['no file', 'STORE_MISSING', () => undefined],
    ['another program’s database', 'NOT_A_STORE', (file: string) => new Database(file).exec('CREATE TABLE x (y)').close()],
    ['a newer store', 'STORE_NEWER', (file: string) => { testStore(file).close(); new Database(file).exec('PRAGMA user_version = 9990').close(); }],
    ['a damaged store', 'STORE_DAMAGED', (file: string) => { filled(file).close(); truncateSync(file, 4096 * 20); }],
  ])('refuses %s and leaves the store alone', async (_, code, make) => {
    const { folder, store, file } = await backedUp();
    store.close();
    make(`${folder}/bad.backup`);
    const before = readFileSync(file);
    expect(() => restoreStore(`${folder}/bad.backup`, file, clock)).toThrow(expect.objectContaining({ code }));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('.part') || name.includes('replaced'))).toEqual([]);
  });
});
