import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/main/store/openStore';
import { CANDIDATES, DOCUMENT, HEADING } from '../../../src/main/store/search/search';
import { addEngagement, addPerson, seedDossier, testStore } from './support/testStore';

function seeded(): Store {
  const store = testStore();
  seedDossier(store);
  store.act({ label: 'Fill' }, (db) => {
    db.exec(`INSERT INTO dossier VALUES ('d2', 'OM', 'IN', 'Oman–India', 0, '2025-01-01');
      INSERT INTO series (id, dossier_id, name, short_name, kind) VALUES ('s1', 'd1', 'Joint Military Cooperation Committee', 'JMCC', 'committee-session'), ('s2', 'd1', 'Exercise Al Najah', NULL, 'exercise');
      INSERT INTO series_alias (id, series_id, name) VALUES ('sa', 's2', 'Al Nagah');
      INSERT INTO topic (id, dossier_id, name) VALUES ('t1', 'd1', 'Maritime security'), ('t2', 'd1', 'Maintenance');
      INSERT INTO topic_term (id, topic_id, term, kind) VALUES ('tt', 't2', 'MRO', 'acronym');`);
    addPerson(db, 'p1', 'Mohammed Bin Nasser Bin Ali Al-Zaabi', ['Mohammed Bin Naseer Bin Ali Al Zaabi', 'محمد بن ناصر الزعابي']);
    addPerson(db, 'p2', 'Mohammed bin Nasser Al Rasbi');
    addPerson(db, 'p3', 'Anil Chauhan', ['अनिल चौहान']);
    addEngagement(db, 'e12', { title: '12th session of the JMCC', series_id: 's1', edition: 12, date_start: '2024-01-31', kind: 'committee-session', city: 'Muscat', host_country: 'OM' });
    addEngagement(db, 'e13', { title: '13th session of the JMCC', series_id: 's1', edition: 13, date_start: '2025-11-24', kind: 'committee-session', city: 'New Delhi', host_country: 'IN', summary: 'Both sides reviewed maritime security in the Indian Ocean Region. Café talks.' });
    addEngagement(db, 'x5', { title: 'Exercise Al Najah V', series_id: 's2', edition: 5, date_start: '2024-09-26', kind: 'exercise', venue: 'Rabkoot Training Area' });
    addEngagement(db, 'other', { dossier_id: 'd2', title: 'JMCC of another dossier' });
    addEngagement(db, 'undated', { title: 'Co-op of C++ in the U.S.', date_start: null, date_precision: 'unknown' });
    db.exec(`INSERT INTO participation (id, engagement_id, person_id, side, role) VALUES ('x1', 'e13', 'p1', 'theirs', 'co-chair');
      INSERT INTO topic_treatment (id, engagement_id, topic_id, strength) VALUES ('r1', 'e13', 't1', 'reviewed');
      INSERT INTO engagement_country VALUES ('e13', 'IN'), ('e13', 'OM');
      INSERT INTO talking_point (id, dossier_id, topic_id, stance, headline, text, created_at, updated_at) VALUES ('l1', 'd1', 't1', 'raise', 'Patrols together', 'Propose coordinated patrols.', '2025-01-01', '2025-01-01');`);
  });
  return store;
}

const found = (store: Store, text: string, dossierId: string | null = 'd1') =>
  store.search(text, dossierId === null ? {} : { dossierId }).hits.map((hit) => hit.recordId);

describe('search', () => {
  it('puts an exact name first, then titles from the newest, then text', () => {
    expect(found(seeded(), 'JMCC')).toEqual(['s1', 'e13', 'e12']);
    expect(found(seeded(), 'maritime')).toEqual(['t1', 'l1', 'e13']);
  });

  it.each([
    ['zizk', []], ['cafe', ['e13']], ['mro', ['t2']], ['jmc', ['s1', 'e13', 'e12']], ['"session of the jmcc" 12th', ['e12']],
    ['maritime zaabi', ['e13']], ['"maritime talks"', []], ['rabkoot', ['x5']],
  ])('finds %s', (text, expected) => {
    expect(found(seeded(), text)).toEqual(expected);
  });

  it.each(['co-op', 'U.S.', 'C++', 'co-op C++', '"U.S."'])('takes %s as text', (text) => {
    expect(found(seeded(), text)).toContain('undated');
  });

  it.each([
    ['Naseer Zaabi', 'p1'], ['muhammad nasir alzaabi', 'p1'], ['محمد الزعابي', 'p1'], ['mohamed bin naser bin aly al zaaby', 'p1'],
    ['chouhan', 'p3'], ['चौहान', 'p3'], ['nagah', 's2'], ['Al Nagah', 'x5'], ['rabkut', 'x5'],
  ])('finds %s by its letters or its sound', (text, id) => {
    expect(found(seeded(), text)).toContain(id);
  });

  it('does not take one man for another with the same first names', () => {
    expect(found(seeded(), 'nasir zabi')).not.toContain('p2');
    expect(found(seeded(), 'nasser rasby')).toContain('p2');
    expect(found(seeded(), 'nasser rasby')).not.toContain('p1');
  });

  it.each([
    ['kind:exercise', ['s2', 'x5']], ['kind:committee-session country:oman', ['s1', 'e13', 'e12']], ['country:Indian kind:committee-session', ['s1', 'e13']],
    ['topic:maritime type:engagement', ['e13']], ['person:zabi type:engagement', ['e13']], ['strength:reviewed', ['e13']],
    ['jmcc after:2025', ['e13']], ['jmcc before:2025 type:engagement', ['e12']], ['after:2024-09-26 before:2024-09-27', ['x5']],
    ['type:person', ['p3', 'p2', 'p1']], ['country:Atlantis', []],
  ])('narrows by %s', (text, expected) => {
    expect(found(seeded(), text)).toEqual(expected);
  });

  it('says which country it does not know', () => {
    expect(seeded().search('country:Atlantis').notes.join()).toContain('Atlantis');
  });

  it('keeps to the dossier and the types asked for', () => {
    const store = seeded();
    expect(found(store, 'jmcc dossier')).toEqual([]);
    expect(found(store, 'jmcc', 'd2')).toEqual(['other']);
    expect(found(store, 'jmcc', null)).toContain('other');
    expect(store.search('jmcc', { types: ['series'] }).hits.map((hit) => hit.recordId)).toEqual(['s1']);
  });

  it('marks what was found, in the title and in a line of the text', () => {
    const store = seeded();
    const marked = (text: string) => {
      const hit = store.search(text, { dossierId: 'd1', types: ['engagement'] }).hits[0]!;
      return [...hit.titleRanges.map(([a, b]) => hit.title.slice(a, b)), '|', ...hit.snippetRanges.map(([a, b]) => hit.snippet.slice(a, b))];
    };
    expect(marked('cafe')).toEqual(['|', 'Café']);
    expect(marked('sess 13th')).toEqual(['13th', 'session', '|']);
    expect(marked('zaabi')).toEqual(['|', 'Zaabi']);
    expect(marked('nasir zabi')).toEqual(['|', 'Nasser', 'Zaabi']);
  });

  it('follows edits, undo, redo, trash, and changes of what a record quotes', () => {
    const store = seeded();
    store.act({ label: 'Rename' }, (db) => db.exec("UPDATE person SET display_name = 'Khalid Someone' WHERE id = 'p1'; DELETE FROM person_name WHERE person_id = 'p1'"));
    expect(found(store, 'khalid')).toEqual(['p1', 'e13']);
    store.undo();
    expect(found(store, 'khalid')).toEqual([]);
    store.redo();
    store.act({ label: 'Trash' }, (db) => db.exec("UPDATE person SET deleted_at = '2025-01-01' WHERE id = 'p1'"));
    expect(found(store, 'khalid type:person')).toEqual([]);
    store.act({ label: 'Move' }, (db) => db.exec("UPDATE engagement SET date_start = '2026-02-03' WHERE id = 'e12'"));
    expect(found(store, 'jmcc type:engagement')).toEqual(['e12', 'e13']);
    expect(found(store, 'jmcc after:2026')).toEqual(['e12']);
  });

  it('never fails, whatever is typed', () => {
    const store = seeded();
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '*', '(', ')', '^', ':', '-', '+', '{', '}', 'a', 'é', ' ', '\u0000', 'OR', 'NEAR', 'title:', 'kind:', '🙂') })), (text) => {
      expect(store.search(text, { dossierId: 'd1' }).hits.length).toBeLessThanOrEqual(30);
    }), { numRuns: 400 });
  });

  it('counts what it found and says when there is more', () => {
    const store = seeded();
    store.act({ label: 'Many' }, (db) => {
      for (let n = 0; n < 250; n += 1) addEngagement(db, `m${n}`, { title: `Port call ${n}` });
    });
    expect(store.search('port call', { limit: 10 })).toMatchObject({ isCapped: true, total: 100 });
    expect(store.search('"port call 24"')).toMatchObject({ isCapped: false, total: 1 });
  });

  it('reads through the index, never through all documents', () => {
    const store = seeded();
    const plan = (sql: string, ...bind: unknown[]) => store.db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...bind).map((step) => step.detail);
    expect(plan(CANDIDATES, '"x"', 0, 9, 9)).toEqual([expect.stringMatching(/^SCAN search_fts VIRTUAL TABLE INDEX \d+:.*M/)]);
    for (const sql of [DOCUMENT, HEADING]) expect(plan(sql, 1)).toEqual(['SEARCH search_doc USING INTEGER PRIMARY KEY (rowid=?)']);
  });
});
