import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/main/store/openStore';
import { addEngagement, addPerson, seedDossier, temporaryFolder, testStore } from './support/testStore';

const titleOf = (store: Store, id: string) => store.db.prepare<[string], string>('SELECT title FROM engagement WHERE id = ?').pluck().get(id);
const rename = (store: Store, id: string, title: string, coalesceKey?: string) =>
  store.act({ label: `Rename to ${title}`, ...(coalesceKey ? { coalesceKey } : {}) }, (db) => {
    db.prepare('UPDATE engagement SET title = ? WHERE id = ?').run(title, id);
  });

function seeded(file?: string) {
  const store = testStore(file);
  seedDossier(store);
  store.act({ label: 'Add meeting' }, (db) => addEngagement(db, 'e1'));
  return store;
}

describe('act', () => {
  it('refuses a write to a record outside an action', () => {
    const store = seeded();
    expect(() => store.db.exec("UPDATE engagement SET title = 'x'")).toThrow('outside an action');
    expect(() => store.db.exec('DELETE FROM engagement')).toThrow('outside an action');
    expect(titleOf(store, 'e1')).toBe('Meeting e1');
  });

  it('commits nothing when the work throws', () => {
    const store = seeded();
    const before = store.historyState();
    expect(() => store.act({ label: 'Broken' }, (db) => {
      db.exec("UPDATE engagement SET title = 'half'");
      throw new Error('stop');
    })).toThrow('stop');
    expect(titleOf(store, 'e1')).toBe('Meeting e1');
    expect(store.historyState()).toEqual(before);
  });

  it('explains a broken rule as INVALID_CHANGE and keeps the store as it was', () => {
    const store = seeded();
    expect(() => store.act({ label: 'Wrong' }, (db) => addEngagement(db, 'e2', { dossier_id: 'nowhere' })))
      .toThrow(expect.objectContaining({ code: 'INVALID_CHANGE' }));
    expect(titleOf(store, 'e2')).toBeUndefined();
  });

  it('leaves no trace of an action that changed nothing', () => {
    const store = seeded();
    rename(store, 'e1', 'Meeting e1');
    expect(store.historyState().undo).toBe('Add meeting');
  });

  it('refuses work that waits', () => {
    const store = seeded();
    expect(() => store.act({ label: 'Later' }, async () => Promise.resolve())).toThrow(expect.objectContaining({ code: 'INVALID_CHANGE' }));
  });

  it('joins an act inside an act, and undoes a failed inner part alone', () => {
    const store = seeded();
    store.act({ label: 'Outer' }, (db) => {
      addEngagement(db, 'e2');
      expect(() => store.act({ label: 'Inner' }, () => {
        addEngagement(db, 'e3');
        throw new Error('inner');
      })).toThrow('inner');
      rename(store, 'e2', 'Inside');
    });
    expect([titleOf(store, 'e2'), titleOf(store, 'e3')]).toEqual(['Inside', undefined]);
    expect(store.undo()?.label).toBe('Outer');
    expect(titleOf(store, 'e2')).toBeUndefined();
  });

  it('tells listeners which records a commit touched, parts counted to their record', () => {
    const store = seeded();
    const seen: unknown[] = [];
    const stop = store.onCommitted((committed) => seen.push(committed.touched));
    store.act({ label: 'Add country' }, (db) => db.exec("INSERT INTO engagement_country VALUES ('e1', 'OM')"));
    stop();
    rename(store, 'e1', 'Unheard');
    expect(seen).toEqual([[{ type: 'engagement', id: 'e1' }]]);
  });
});

describe('undo and redo', () => {
  it('walk back and forth through edits, and a new edit ends what could be redone', () => {
    const store = seeded();
    rename(store, 'e1', 'One');
    rename(store, 'e1', 'Two');
    expect(store.undo()?.label).toBe('Rename to Two');
    expect(titleOf(store, 'e1')).toBe('One');
    expect(store.undo()?.label).toBe('Rename to One');
    expect(store.historyState()).toMatchObject({ undo: 'Add meeting', redo: 'Rename to One' });
    expect(store.redo()?.label).toBe('Rename to One');
    expect(store.redo()?.label).toBe('Rename to Two');
    expect(titleOf(store, 'e1')).toBe('Two');
    store.undo();
    rename(store, 'e1', 'Three');
    expect(store.redo()).toBeNull();
    store.undo();
    expect(titleOf(store, 'e1')).toBe('One');
  });

  it('bring back a removed record with its parts, whatever the order of removal', () => {
    const store = seeded();
    store.act({ label: 'Add people' }, (db) => {
      addPerson(db, 'p1', 'Anil Chauhan', ['A. Chauhan', 'Chouhan']);
      db.exec("INSERT INTO participation (id, engagement_id, person_id, side, role) VALUES ('x1', 'e1', 'p1', 'ours', 'principal')");
    });
    const snapshot = () => store.db.prepare('SELECT * FROM person JOIN person_name n ON n.person_id = person.id LEFT JOIN participation x ON x.person_id = person.id ORDER BY n.id').all();
    const before = snapshot();
    store.act({ label: 'Remove person' }, (db) => {
      db.exec("DELETE FROM participation WHERE id = 'x1'; DELETE FROM person_name WHERE person_id = 'p1'; DELETE FROM person WHERE id = 'p1'");
    });
    expect(snapshot()).toEqual([]);
    store.undo();
    expect(snapshot()).toEqual(before);
    store.redo();
    expect(snapshot()).toEqual([]);
  });

  it('handle composite keys, changed keys, numbers and JSON text', () => {
    const store = seeded();
    store.act({ label: 'Countries' }, (db) => db.exec("INSERT INTO engagement_country VALUES ('e1', 'OM')"));
    store.act({ label: 'Change country' }, (db) => db.exec("UPDATE engagement_country SET country = 'IN'"));
    store.act({ label: 'Scheme' }, (db) => db.exec("INSERT INTO marking_scheme (id, name, version, banner_min_mm) VALUES ('m', 'M', '1', 0.1)"));
    store.act({ label: 'Banner' }, (db) => db.exec('UPDATE marking_scheme SET banner_min_mm = 5.3'));
    store.undo();
    expect(store.db.prepare('SELECT banner_min_mm FROM marking_scheme').pluck().get()).toBe(0.1);
    store.undo();
    store.undo();
    expect(store.db.prepare('SELECT country FROM engagement_country').pluck().all()).toEqual(['OM']);
    store.redo();
    expect(store.db.prepare('SELECT country FROM engagement_country').pluck().all()).toEqual(['IN']);
  });

  it('swap unique values back without tripping over each other', () => {
    const store = seeded();
    store.act({ label: 'Series' }, (db) => {
      db.exec("INSERT INTO series (id, dossier_id, name, kind) VALUES ('s1', 'd1', 'JMCC', 'committee-session')");
      addEngagement(db, 'a', { series_id: 's1', edition: 1 });
      addEngagement(db, 'b', { series_id: 's1', edition: 2 });
    });
    store.act({ label: 'Swap editions' }, (db) => {
      db.exec("UPDATE engagement SET edition = 99 WHERE id = 'a'; UPDATE engagement SET edition = 1 WHERE id = 'b'; UPDATE engagement SET edition = 2 WHERE id = 'a'");
    });
    const editions = () => store.db.prepare("SELECT edition FROM engagement WHERE id IN ('a', 'b') ORDER BY id").pluck().all();
    store.undo();
    expect(editions()).toEqual([1, 2]);
    store.redo();
    expect(editions()).toEqual([2, 1]);
  });

  it('refuse when the row is no longer as the action left it, and change nothing', () => {
    const store = seeded();
    rename(store, 'e1', 'Mine');
    store.db.exec('PRAGMA writable_schema = OFF; DROP TRIGGER track_engagement_update');
    store.db.exec("UPDATE engagement SET title = 'Someone else' WHERE id = 'e1'");
    expect(() => store.undo()).toThrow(expect.objectContaining({ code: 'CONFLICTING_CHANGE', message: expect.stringContaining('Rename to Mine') }));
    expect(titleOf(store, 'e1')).toBe('Someone else');
  });

  it('stop at a system action', () => {
    const store = seeded();
    store.act({ label: 'Import', kind: 'system' }, (db) => addEngagement(db, 'e2'));
    expect(store.historyState().undo).toBeNull();
    expect(store.undo()).toBeNull();
    expect(titleOf(store, 'e1')).toBe('Meeting e1');
    rename(store, 'e1', 'After');
    expect(store.undo()?.label).toBe('Rename to After');
  });

  it('survive a restart', () => {
    const file = `${temporaryFolder()}/a.attache`;
    const first = seeded(file);
    rename(first, 'e1', 'Kept');
    first.close();
    const second = testStore(file, { coalesceWindowMs: 0 });
    expect(second.undo()?.label).toBe('Rename to Kept');
    second.close();
    const third = testStore(file);
    expect(third.redo()?.label).toBe('Rename to Kept');
    expect(titleOf(third, 'e1')).toBe('Kept');
  });
});

describe('coalescing', () => {
  it('makes typing in one field one action, by the key and the window', () => {
    const store = seeded();
    for (const title of ['J', 'JM', 'JMC', 'JMCC']) {
      rename(store, 'e1', title, 'engagement:e1:title');
      store.tick(800);
    }
    store.tick(60_000);
    rename(store, 'e1', 'JMCC 13', 'engagement:e1:title');
    rename(store, 'e1', 'JMCC 13th', 'engagement:e1:summary');
    const undone = [store.undo(), store.undo()].map(() => titleOf(store, 'e1'));
    expect(undone.at(-1)).toBe('JMCC');
    store.undo();
    expect(titleOf(store, 'e1')).toBe('Meeting e1');
    store.redo();
    expect(titleOf(store, 'e1')).toBe('JMCC');
  });

  it('never adds to an action that was undone', () => {
    const store = seeded();
    rename(store, 'e1', 'A', 'k');
    store.undo();
    rename(store, 'e1', 'B', 'k');
    store.undo();
    expect(titleOf(store, 'e1')).toBe('Meeting e1');
  });
});

describe('history', () => {
  it('lists what happened to a record and its parts, newest first, with fields', () => {
    const store = seeded();
    rename(store, 'e1', 'JM', 'k');
    rename(store, 'e1', 'JMCC', 'k');
    store.act({ label: 'Add country' }, (db) => db.exec("INSERT INTO engagement_country VALUES ('e1', 'OM')"));
    store.undo();
    const history = store.history('engagement', 'e1');
    expect(history.map((entry) => [entry.kind, entry.table, entry.what, entry.isUndone])).toEqual([
      ['undo', 'engagement_country', 'removed', false],
      ['edit', 'engagement_country', 'created', true],
      ['edit', 'engagement', 'changed', false],
      ['edit', 'engagement', 'created', false],
    ]);
    expect(history[2]?.fields).toEqual([{ field: 'title', before: 'Meeting e1', after: 'JMCC' }]);
    expect(store.history('engagement', 'nobody')).toEqual([]);
  });
});
