import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { TRACKED_TABLES, UNTRACKED_TABLES } from '../../../src/main/store/actions/trackedTables';
import { openStore } from '../../../src/main/store/openStore';
import { readHolder } from '../../../src/main/store/storeLock';
import { addEngagement, addPerson, seedDossier, temporaryFolder, testDeps, testStore } from './support/testStore';

const refusedWith = (code: string) => expect.objectContaining({ code });

describe('openStore', () => {
  it('makes a store with the settings that a kill cannot hurt', () => {
    const store = testStore(`${temporaryFolder()}/a.db`);
    const pragma = (name: string) => store.db.pragma(name, { simple: true });
    expect(['journal_mode', 'foreign_keys', 'synchronous', 'application_id', 'trusted_schema'].map(pragma)).toEqual(['wal', 1, 2, 0x41545441, 0]);
    expect(store.migration).toMatchObject({ from: 0, safetyCopy: null });
    expect(store.historyState()).toMatchObject({ undo: null, redo: null });
  });

  it.each([
    ['text', 'NOT_A_STORE', (file: string) => writeFileSync(file, 'Dear Sir,')],
    ['a foreign database', 'NOT_A_STORE', (file: string) => new Database(file).exec('CREATE TABLE x (y)').close()],
    ['a marked foreign database', 'NOT_A_STORE', (file: string) => new Database(file).exec('PRAGMA application_id = 7').close()],
    ['a newer store', 'STORE_NEWER', (file: string) => { testStore(file).close(); new Database(file).exec('PRAGMA user_version = 9990').close(); }],
    ['a newer store that keeps its journal another way', 'STORE_NEWER', (file: string) => { testStore(file).close(); new Database(file).exec('PRAGMA journal_mode = DELETE; PRAGMA user_version = 9990').close(); }],
  ])('refuses %s, names the file and leaves it alone', (_, code, make) => {
    const file = `${temporaryFolder()}/a.db`;
    make(file);
    const before = readFileSync(file);
    expect(() => openStore(file, testDeps())).toThrow(expect.objectContaining({ code, message: expect.stringContaining(file) }));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readHolder(file)).toBeNull();
  });

  it('refuses a folder, a place that is not there, and to read what does not exist', () => {
    const folder = temporaryFolder();
    expect(() => openStore(folder, testDeps())).toThrow(refusedWith('NOT_A_STORE'));
    expect(() => openStore(`${folder}/a.db`, { ...testDeps(), readonly: true })).toThrow(refusedWith('STORE_MISSING'));
    expect(existsSync(`${folder}/a.db`)).toBe(false);
  });

  it('says that a torn file is damaged', () => {
    const file = `${temporaryFolder()}/a.db`;
    testStore(file).close();
    truncateSync(file, 4096 * 3);
    expect(() => openStore(file, testDeps()).check()).toThrow(refusedWith('STORE_DAMAGED'));
  });

  it('knows for every table whether its changes are recorded', () => {
    const tables = testStore().db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_fts*'").pluck().all();
    const known = [...TRACKED_TABLES.map((tracked) => tracked.table), ...UNTRACKED_TABLES];
    expect([...tables].sort()).toEqual([...known].sort());
  });

  it('has an index for every foreign key that is searched from the other side', () => {
    const { db } = testStore();
    const bare = TRACKED_TABLES.flatMap(({ table }) => db.prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)').all(table)
      .filter(({ from }) => !/^(country|host_country|ours|theirs|dossier_id|scheme_id|post_id|sha256)$/.test(from))
      .filter(({ from }) => {
        const plan = db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${from}" = 'x'`).all();
        return plan.some((step) => step.detail.startsWith('SCAN'));
      }).map(({ from }) => `${table}.${from}`));
    expect(bare).toEqual([]);
  });
});

describe('one writer', () => {
  it('refuses a second writer with the name of the first, lets readers in, and forgets after closing', () => {
    const file = `${temporaryFolder()}/a.db`;
    const first = testStore(file, { program: 'the command sample' });
    seedDossier(first);
    expect(() => openStore(file, testDeps())).toThrow(expect.objectContaining({
      code: 'STORE_LOCKED', message: expect.stringMatching(new RegExp(`the command sample \\(process ${process.pid} on .+, since 2025-11-24 09:00 UTC\\)`)),
    }));
    const reader = testStore(file, { readonly: true });
    first.act({ label: 'Add' }, (db) => addEngagement(db, 'e1'));
    expect(reader.search('meeting').total).toBe(1);
    expect(() => reader.act({ label: 'No' }, (db) => addEngagement(db, 'e2'))).toThrow(refusedWith('STORE_READONLY'));
    first.close();
    expect(readHolder(file)).toBeNull();
    expect(testStore(file).db.prepare('SELECT count(*) FROM engagement').pluck().get()).toBe(1);
  });

  it('is not held up by a writer that was killed', () => {
    const file = `${temporaryFolder()}/a.db`;
    testStore(file).close();
    const script = `const D = require('better-sqlite3'); const d = new D(${JSON.stringify(`${file}.lock`)}); d.pragma('journal_mode = MEMORY'); d.exec('BEGIN EXCLUSIVE');
      require('node:fs').writeFileSync(${JSON.stringify(`${file}.holder.json`)}, JSON.stringify({ pid: process.pid, host: 'h', program: 'p', since: '2025-01-01T00:00:00Z' })); process.kill(process.pid, 'SIGKILL')`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    expect(testStore(file).isReadonly).toBe(false);
  });
});

describe('check', () => {
  const filled = () => {
    const store = testStore();
    seedDossier(store);
    store.act({ label: 'Add' }, (db) => {
      addEngagement(db, 'e1');
      addPerson(db, 'p1', 'Anil Chauhan');
    });
    return store;
  };
  const reasons = (store: ReturnType<typeof filled>) => store.check().map((finding) => `${finding.severity}: ${finding.reason}`);

  it('finds nothing wrong with a sound store', () => {
    expect(filled().check()).toEqual([]);
  });

  it('sees an orphan, a foreign trigger, a stale document, and can rebuild the index', () => {
    const store = filled();
    store.db.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER track_engagement_country_insert; INSERT INTO engagement_country VALUES ('gone', 'IN')");
    store.db.exec("UPDATE search_doc SET title = 'Other' WHERE record_id = 'p1'");
    expect(reasons(store)).toEqual([
      expect.stringMatching(/blocking: engagement_country row \d+ points at a missing engagement/),
      'blocking: Its tables or triggers were changed by another program.',
      'warning: The search index does not agree with person p1.',
    ]);
    store.rebuildSearch();
    expect(store.search('chauhan').total).toBe(1);
    expect(reasons(store)).toHaveLength(2);
  });

  it('sees a search index that does not agree with its documents', () => {
    const store = filled();
    store.db.exec("INSERT INTO search_fts (search_fts) VALUES ('delete-all')");
    expect(reasons(store)).toEqual(['warning: Its entries do not agree with its documents.']);
  });

  it.each([
    ['an altered line', "UPDATE audit SET label = 'Nothing' WHERE seq = 3", /Line 3 .* it was altered/],
    ['a missing line', 'DELETE FROM audit WHERE seq = 2', /Line 3 .* missing before it/],
    ['an altered change', "UPDATE change SET after_row = replace(after_row, 'Anil', 'Evil')", /Line 3 .* changes it covers were altered/],
    ['a removed change', 'DELETE FROM change WHERE seq = 1', /Line 2 .* changes it covers were altered/],
  ])('sees %s in the audit', (_, sql, reason) => {
    const store = filled();
    expect(() => store.db.exec(sql)).toThrow(/cannot be/);
    for (const name of ['audit_fixed', 'audit_kept', 'change_fixed', 'change_kept']) store.db.exec(`DROP TRIGGER ${name}`);
    store.db.exec(sql);
    expect(reasons(store).join('\n')).toMatch(reason);
  });
});

describe('files beside the store', () => {
  it('are only its log and its lock', () => {
    const folder = temporaryFolder();
    const store = testStore(`${folder}/a.db`);
    seedDossier(store);
    store.close();
    expect(readdirSync(folder).sort()).toEqual(['a.db', 'a.db.lock']);
  });
});
