import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSample } from '../../../src/main/services/sample/loadSample';
import { locatePassage } from '../../../src/main/services/sample/passages';
import { readSample } from '../../../src/main/services/sample/readSample';
import { sha256 } from '../../../src/main/services/packSnapshot';
import { packVersions } from '../../../src/main/store/queries/packs';
import { insert } from '../../../src/main/store/sql';
import { countRows } from '../../../src/main/store/verify';
import { PackSnapshot } from '../../../src/shared/pack/snapshot';
import { openEmptyStore, RESOURCES } from './sampleStore';

describe('loading the sample', () => {
  it('is one system action that undo leaves alone', () => {
    const store = openEmptyStore();
    expect(loadSample({ store, resourcesDir: RESOURCES })).toMatchObject({ isNew: true, dossierId: 'dossier-india-oman', packId: 'pack-jmcc-14' });
    expect(store.db.prepare("SELECT count(*) AS n FROM action WHERE label = 'Load the sample dossier' AND kind = 'system'").get()).toEqual({ n: 1 });
    expect(store.historyState().undo).toBeNull();
    store.close();
  });

  it('changes nothing the second time', () => {
    const store = openEmptyStore();
    loadSample({ store, resourcesDir: RESOURCES });
    const before = countRows(store.db);
    expect(loadSample({ store, resourcesDir: RESOURCES }).isNew).toBe(false);
    expect(countRows(store.db)).toEqual(before);
    store.close();
  });

  it('gives every record the same id on every machine', () => {
    const ids = () => {
      const store = openEmptyStore();
      loadSample({ store, resourcesDir: RESOURCES });
      const found = store.db.prepare('SELECT id FROM assertion UNION ALL SELECT id FROM passage UNION ALL SELECT id FROM pack_item UNION ALL SELECT snapshot_sha256 FROM pack_version ORDER BY 1').pluck().all();
      store.close();
      return found;
    };
    expect(ids()).toEqual(ids());
  });

  it('keeps out of a store that has its own dossier of the pair', () => {
    const store = openEmptyStore();
    store.act({ label: 'Make a dossier' }, (db) => {
      for (const code of ['IN', 'OM']) {
        if (!db.prepare('SELECT 1 FROM country WHERE code = ?').get(code)) insert(db, 'country', { code, name: code });
      }
      insert(db, 'dossier', { id: 'own', ours: 'IN', theirs: 'OM', title: 'Own', created_at: '2026-01-01T00:00:00.000Z' });
    });
    expect(() => loadSample({ store, resourcesDir: RESOURCES })).toThrow(/dossier India–Oman of its own.*--db/);
    expect(store.db.prepare('SELECT count(*) FROM engagement').pluck().get()).toBe(0);
    store.close();
  });
});

describe('the earlier version of the sample pack', () => {
  it('is frozen with its own hash and leaves the records as they stand today', () => {
    const store = openEmptyStore();
    loadSample({ store, resourcesDir: RESOURCES });
    const versions = packVersions(store.db, 'pack-jmcc-14');
    expect(versions.map(({ number, asOf }) => [number, asOf])).toEqual([['0.9', '2026-11-13T17:30:00+05:30']]);
    const [json = '', hash = ''] = versions.flatMap(({ snapshot, sha256: frozen }) => [snapshot, frozen]);
    expect(sha256(json)).toBe(hash);
    const then = PackSnapshot.parse(JSON.parse(json));
    const ships = 'commitment-ours-ships';
    expect(then.commitments.find(({ id }) => id === ships)).toMatchObject({ dueDate: '2026-11-30', status: 'open', history: [{ asOf: '2026-02-12' }] });
    expect(store.db.prepare('SELECT due_date, status FROM commitment WHERE id = ?').get(ships)).toEqual({ due_date: '2026-12-08', status: 'in-progress' });
    expect(store.db.prepare("SELECT count(*) FROM pack_item WHERE id LIKE '%point-najah-dates'").pluck().get()).toBe(1);
    expect(store.db.prepare("SELECT count(*) FROM change WHERE after_row IS NULL").pluck().get()).toBe(0);
    const days = [...then.points.map(({ reviewedOn }) => reviewedOn), ...then.commitments.flatMap(({ asOf, history }) => [asOf, ...history.map((step) => step.asOf)]), ...then.sources.map(({ publishedOn }) => publishedOn)];
    expect(days.filter((day) => day !== null && day > then.today)).toEqual([]);
    store.close();
  });

  it('is found by the search and the history as nothing that was written twice', () => {
    const store = openEmptyStore();
    loadSample({ store, resourcesDir: RESOURCES });
    expect(store.check()).toEqual([]);
    store.close();
  });
});

describe('a sample that is not in order', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-sample-'));
    cpSync(RESOURCES, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string) => join(folder, 'sample/india-oman', `${name}.json`);
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(file(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(file(name), text.replace(from, to));
  };
  const load = () => {
    const store = openEmptyStore();
    try {
      loadSample({ store, resourcesDir: folder });
    } finally {
      expect(store.db.prepare('SELECT count(*) FROM dossier').pluck().get()).toBe(0);
      store.close();
    }
  };

  it('is refused whole when a passage is not in its source, and the passage is named', () => {
    change('sources', '"mlc": "They discussed', '"mlc": "They never discussed');
    expect(load).toThrow(/source-wire#mlc is not in the text of its source/);
  });

  it('is refused when a field is wrong, and file and field are named', () => {
    change('points', '"stance": "raise"', '"stance": "shout"');
    expect(() => readSample(folder)).toThrow(/points\.json[\s\S]*points\[0\]\.stance/);
  });

  it('is refused when a record it names is missing', () => {
    change('engagements', '"topic": "topic-mro"', '"topic": "topic-none"');
    expect(load).toThrow();
  });

  it.each([
    ['leaves out what the pack does not hold', '"points-card.point-najah-dates"', '"points-card.point-none"', /leaves out points-card\.point-none/],
    ['changes a record that is missing', '"ids": ["commitment-ours-ships"]', '"ids": ["commitment-none"]', /names commitment-none/],
  ])('is refused when the earlier version %s', (_, from, to, message) => {
    change('pack', from, to);
    expect(load).toThrow(message);
  });

  it('is refused when a file is cut short', () => {
    writeFileSync(file('people'), readFileSync(file('people'), 'utf8').slice(0, 400));
    expect(() => readSample(folder)).toThrow(/people\.json cannot be read/);
  });
});

describe('locating a passage', () => {
  it('gives offsets and surroundings', () => {
    expect(locatePassage('One two three.', 'two', 'p')).toEqual({ start: 4, end: 7, exact: 'two', prefix: 'One ', suffix: ' three.' });
  });
  it('refuses words that stand twice', () => {
    expect(() => locatePassage('a b a', 'a', 'source#x')).toThrow(/source#x stands more than once/);
  });
});
