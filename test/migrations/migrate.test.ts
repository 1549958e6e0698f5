import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRACKED_TABLES, type TrackedTable } from '../../src/main/store/actions/trackedTables';
import { openConnection, schemaVersion } from '../../src/main/store/connection';
import { latestVersion, migrate, type Migration } from '../../src/main/store/migrate';
import { MIGRATIONS } from '../../src/main/store/migrations/all';
import { migration0005 } from '../../src/main/store/migrations/0005-actions';
import { readSchemaText } from '../../src/main/store/schemaText';
import { addEngagement, addPerson, seedDossier, temporaryFolder, testDeps, testStore } from '../unit/store/support/testStore';
import { dumpStore, parseRelease, readRelease, rowsOf, writeRelease } from './support';

const NOTES: Migration = { version: 10, name: 'notes', up: (db) => void db.exec("CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT; INSERT INTO note VALUES ('n0', 'first')") };
const DATES: Migration = {
  version: 20, name: 'dates',
  up: (db) => void db.exec("ALTER TABLE note ADD COLUMN at TEXT; UPDATE note SET at = substr(text, 1, 10) WHERE text GLOB '????-??-??*'; UPDATE note SET text = substr(text, 12) WHERE at IS NOT NULL"),
};
const BROKEN: Migration = { version: 30, name: 'broken', up: (db) => void db.exec('DROP TABLE note; SELECT nothing FROM nowhere') };
const ORPHANS: Migration = { version: 30, name: 'orphans', up: (db) => void db.exec("CREATE TABLE part (note_id TEXT REFERENCES note(id)) STRICT; INSERT INTO part VALUES ('gone')") };
const TRACKED: readonly TrackedTable[] = [{ table: 'note', ownerType: "'note'", ownerId: 'ROW.id' }];

function runner(file: string, migrations: readonly Migration[]) {
  const db = openConnection(file);
  const deps = testDeps();
  return { db, run: () => migrate(db, { migrations, tracked: TRACKED, ...deps }) };
}

function atSchema10(file: string) {
  const { db, run } = runner(file, [migration0005, NOTES]);
  run();
  db.exec("UPDATE current_action SET action_seq = 1; INSERT INTO note VALUES ('n1', '2025-11-24 Met'), ('n2', 'No date'); UPDATE current_action SET action_seq = NULL");
  db.close();
}

describe('migrate', () => {
  it('takes an existing store through every later step, after a verified copy of it', () => {
    const folder = temporaryFolder();
    atSchema10(`${folder}/a.db`);
    const { db, run } = runner(`${folder}/a.db`, [migration0005, NOTES, DATES]);
    expect(run()).toEqual({ from: 10, to: 20, safetyCopy: `${folder}/a.db.schema-10.20251124-090000.backup` });
    expect(rowsOf(db, 'SELECT id, text, at FROM note ORDER BY id')).toEqual([['n0', 'first', null], ['n1', 'Met', '2025-11-24'], ['n2', 'No date', null]]);
    expect(() => db.exec("UPDATE note SET at = 'x'")).toThrow('outside an action');
    const copy = openConnection(`${folder}/a.db.schema-10.20251124-090000.backup`);
    expect([schemaVersion(copy), rowsOf(copy, "SELECT text FROM note WHERE id = 'n1'")]).toEqual([10, [['2025-11-24 Met']]]);
    copy.close();
    db.close();
  });

  it('does nothing, and copies nothing, when there is nothing to do', () => {
    const folder = temporaryFolder();
    atSchema10(`${folder}/a.db`);
    const { db, run } = runner(`${folder}/a.db`, [migration0005, NOTES]);
    expect(run()).toEqual({ from: 10, to: 10, safetyCopy: null });
    db.close();
    expect(readdirSync(folder)).toEqual(['a.db']);
  });

  it.each([['fails', BROKEN, /step 30 broken/], ['leaves orphans', ORPHANS, /points at a missing note/]])('puts everything back when a later step %s', (_, bad, reason) => {
    const folder = temporaryFolder();
    atSchema10(`${folder}/a.db`);
    const { db, run } = runner(`${folder}/a.db`, [migration0005, NOTES, DATES, bad]);
    const before = dumpStore(db);
    expect(run).toThrow(expect.objectContaining({ code: 'MIGRATION_FAILED', message: expect.stringMatching(reason) }));
    expect(run).toThrow(/verified copy is at .+backup/);
    expect(dumpStore(db)).toBe(before);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });

  it('refuses a newer store', () => {
    const { db, run } = runner(':memory:', [migration0005]);
    db.pragma('user_version = 6');
    expect(run).toThrow(expect.objectContaining({ code: 'STORE_NEWER' }));
  });

  it('does not undo across a migration', () => {
    const file = `${temporaryFolder()}/a.db`;
    const store = testStore(file);
    seedDossier(store);
    store.act({ label: 'Add' }, (db) => addEngagement(db, 'e1'));
    store.close();
    const db = openConnection(file);
    const later: Migration = { version: 9990, name: 'later', up: () => undefined };
    migrate(db, { migrations: [...MIGRATIONS, later], tracked: TRACKED_TABLES, ...testDeps() });
    db.pragma(`user_version = ${latestVersion(MIGRATIONS)}`);
    db.close();
    expect(testStore(file).historyState().undo).toBeNull();
  });
});

describe('a store of a release', () => {
  const released = readdirSync(join(import.meta.dirname, 'released')).filter((name) => name.endsWith('.sql'));

  it.each(released)('%s comes up to date with its rows', (name) => {
    const file = `${temporaryFolder()}/a.db`;
    const release = readRelease(join(import.meta.dirname, 'released', name));
    writeRelease(file, release);
    const before = openConnection(file);
    const kept = release.same.map((select) => rowsOf(before, select));
    before.close();

    const store = testStore(file);
    release.same.forEach((select, at) => expect(rowsOf(store.db, select), select).toEqual(kept[at]));
    release.after.forEach(({ select, rows }) => expect(rowsOf(store.db, select), select).toEqual(rows));
    expect(store.check()).toEqual([]);
    expect(readSchemaText(store.db)).toBe(readSchemaText(testStore().db));
  });

  it('is written down so that it can be made again exactly', () => {
    const folder = temporaryFolder();
    const store = testStore();
    seedDossier(store);
    store.act({ label: 'Fill' }, (db) => {
      addEngagement(db, 'e1', { title: "Al Najah's end" });
      addPerson(db, 'p1', 'Anil Chauhan', ['अनिल चौहान']);
    });
    const dump = dumpStore(store.db);
    writeRelease(`${folder}/again.db`, parseRelease(dump));
    const again = testStore(`${folder}/again.db`);
    expect(dumpStore(again.db)).toBe(dump);
    expect([again.check(), again.search('najah').total]).toEqual([[], 1]);
  });

  it('states what must stay and what must become of its rows', () => {
    const release = parseRelease(['-- same: SELECT 1', '-- after: SELECT a => b => [["x"]]', 'CREATE TABLE t (a);'].join('\n'));
    expect(release.same).toEqual(['SELECT 1']);
    expect(release.after).toEqual([{ select: 'SELECT a => b ', rows: [['x']] }]);
  });
});

describe('each step', () => {
  it('stands alone in its file, without a look at today’s code', () => {
    const folder = join(import.meta.dirname, '../../src/main/store/migrations');
    for (const name of readdirSync(folder).filter((each) => /^\d{4}-.+\.ts$/.test(each))) {
      const imports = [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]);
      expect(imports.filter((from) => from !== '../migrate' && !from?.startsWith(`./${name.slice(0, 4)}`)), name).toEqual([]);
    }
  });
});
