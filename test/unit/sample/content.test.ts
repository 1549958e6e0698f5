import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { all, one } from '../../../src/main/store/sql';
import { evidenceOf } from '../../../src/main/services/evidence';
import { spellingKey } from '../../../src/shared/domain/spellingKey';
import type { Store } from '../../../src/main/store/openStore';
import { openSampleStore, RESOURCES } from './sampleStore';

let store: Store;
beforeAll(() => {
  store = openSampleStore();
});
afterAll(() => store.close());

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const rows = (sql: string, ...bind: unknown[]) => all(store.db, Row, sql, bind);
const column = (sql: string, ...bind: unknown[]) => rows(sql, ...bind).map((row) => Object.values(row)[0]);

describe('the sample dossier holds what the two reports say', () => {
  it('has exactly two engagements on 24 Nov 2025, told apart with a reason', () => {
    expect(column("SELECT id FROM engagement WHERE date_start = '2025-11-24' ORDER BY id")).toEqual(['engagement-cds-2025', 'engagement-jmcc-13']);
    const [apart] = rows('SELECT engagement_a, engagement_b, reason FROM engagement_distinct');
    expect([apart?.['engagement_a'], apart?.['engagement_b']]).toEqual(['engagement-cds-2025', 'engagement-jmcc-13']);
    expect(apart?.['reason']).toMatch(/two events/);
  });

  it('shows the meeting of the Chief of Defence Staff through both reports, the committee through one', () => {
    const publishers = (id: string) => column(
      `SELECT DISTINCT s.id FROM assertion a JOIN evidence e ON e.assertion_id = a.id AND e.stance = 'supports' JOIN passage p ON p.id = e.passage_id JOIN source s ON s.id = p.source_id
       WHERE a.subject_type = 'engagement' AND a.subject_id = ? ORDER BY 1`, id);
    expect(publishers('engagement-cds-2025')).toEqual(['source-agency', 'source-wire']);
    expect(publishers('engagement-jmcc-13')).toEqual(['source-wire']);
  });

  it('counts two reports that lean on one office as one origin', () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('not asked for'));
    const nobody = { print: refuse, printStretch: refuse, close: () => Promise.resolve() };
    const ctx = { store, clock: store.clock, ids: store.ids, resourcesDir: RESOURCES, appVersion: '0', press: nobody, reader: { read: nobody.print, readText: nobody.print, close: nobody.close } };
    for (const [recordType, recordId, sources] of [['engagement', 'engagement-cds-2025', 2], ['engagement', 'engagement-jmcc-13', 2], ['commitment', 'commitment-mlc', 2]] as const) {
      const evidence = evidenceOf(ctx, { recordType, recordId });
      expect([recordId, evidence.independentOrigins, evidence.sources.length]).toEqual([recordId, 1, sources]);
    }
  });

  it('keeps both spellings of the visitor on one person, with one sound', () => {
    const names = column("SELECT name FROM person_name WHERE person_id = 'person-al-zaabi'").map(String);
    expect(names).toEqual(expect.arrayContaining(['Mohammed Bin Nasser Bin Ali Al-Zaabi', 'Mohammed Bin Naseer Bin Ali Al Zaabi', 'HE Dr Mohammed Bin Nasser Bin Ali Al-Zaabi', 'محمد بن ناصر بن علي الزعابي']));
    expect(spellingKey('Mohammed Bin Naseer Bin Ali Al Zaabi')).toBe(spellingKey('Mohammed Bin Nasser Bin Ali Al-Zaabi'));
    expect(column("SELECT count(DISTINCT person_id) FROM participation WHERE engagement_id IN ('engagement-cds-2025', 'engagement-jmcc-13') AND side = 'theirs'")).toEqual([1]);
  });

  it('says which report used which spelling', () => {
    const users = (name: string) => column(
      `SELECT DISTINCT p.source_id FROM person_name n JOIN assertion a ON a.subject_type = 'name' AND a.subject_id = n.id JOIN evidence e ON e.assertion_id = a.id JOIN passage p ON p.id = e.passage_id
       WHERE n.name = ? ORDER BY 1`, name);
    expect(users('Mohammed Bin Naseer Bin Ali Al Zaabi')).toEqual(['source-wire']);
    expect(users('Mohammed Bin Nasser Bin Ali Al-Zaabi')).toEqual(['source-agency', 'source-wire']);
  });

  it('never takes the Secretary General of 2018 for the one of 2025', () => {
    expect(rows('SELECT person_a, person_b FROM person_distinct')).toEqual([{ person_a: 'person-al-rasbi', person_b: 'person-al-zaabi' }]);
    expect(column("SELECT person_id FROM participation WHERE engagement_id = 'engagement-jmcc-2018'")).toEqual(['person-al-rasbi']);
  });

  it('keeps the post by HQ IDS as one statement with two witnesses, the fuller text as the best', () => {
    const texts = rows("SELECT text, completeness FROM statement_witness WHERE statement_id = 'statement-hqids' ORDER BY position");
    expect(texts.map((row) => row['completeness'])).toEqual(['extract', 'truncated']);
    const plain = (text: string) => text.replace(/…$/, '').replace(/#/g, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    const [full = '', cut = ''] = texts.map((row) => plain(String(row['text'])));
    expect(full.startsWith(cut)).toBe(true);
    expect(full.length).toBeGreaterThan(cut.length);
    expect(column("SELECT best_text FROM statement WHERE id = 'statement-hqids'").map((text) => plain(String(text)))).toEqual([full]);
    expect(String(texts[1]?.['text'])).toContain('#DefenceCooperation');
  });

  it('leaves the status of the Military Logistic Complex open between “proposed” and “in progress”', () => {
    expect(column("SELECT value FROM assertion WHERE subject_id = 'commitment-mlc' AND predicate = 'status' ORDER BY value")).toEqual(['in progress', 'proposed']);
    expect(rows("SELECT state, chosen_assertion_id FROM conflict WHERE subject_id = 'commitment-mlc'")).toEqual([{ state: 'open', chosen_assertion_id: null }]);
  });

  it('counts the session of January 2022 as the 11th and says why', () => {
    const [conflict] = rows("SELECT c.state, c.rationale, a.value FROM conflict c JOIN assertion a ON a.id = c.chosen_assertion_id WHERE c.subject_id = 'engagement-jmcc-11'");
    expect(conflict).toMatchObject({ state: 'decided', value: '11' });
    expect(conflict?.['rationale']).toMatch(/ministry/);
    expect(rows("SELECT date_start, date_precision, edition FROM engagement WHERE id = 'engagement-jmcc-11'")).toEqual([{ date_start: '2022-01-01', date_precision: 'month', edition: 11 }]);
  });

  it('tells series, editions, events known by reference and a plan apart', () => {
    expect(rows("SELECT edition, date_start, date_end, city, status FROM engagement WHERE id IN ('engagement-aast-3', 'engagement-najah-5', 'engagement-jmcc-12') ORDER BY id")).toEqual([
      { edition: 3, date_start: '2025-10-22', date_end: '2025-10-23', city: 'New Delhi', status: 'reported-only' },
      { edition: 12, date_start: '2024-01-31', date_end: '2024-01-31', city: 'Muscat', status: 'held' },
      { edition: 5, date_start: null, date_end: '2024-09-26', city: 'Rabkoot', status: 'reported-only' },
    ]);
    expect(rows("SELECT kind, text FROM commitment WHERE id = 'commitment-plan-2026'")).toEqual([{ kind: 'plan', text: 'Defence Cooperation Plan 2026' }]);
    expect(column("SELECT count(*) FROM engagement WHERE title LIKE '%Plan%'")).toEqual([0]);
    expect(column('SELECT name FROM series_alias ORDER BY name')).toEqual(['Al Nagah', 'JMMC']);
  });

  it('grades the verbs and never flattens them', () => {
    const strengths = Object.fromEntries(rows('SELECT engagement_id || \' \' || topic_id AS k, strength FROM topic_treatment').map((row) => [row['k'], row['strength']]));
    expect(strengths).toMatchObject({
      'engagement-jmcc-13 topic-industry': 'agreed', 'engagement-jmcc-13 topic-dialogue': 'reaffirmed', 'engagement-jmcc-13 topic-ior': 'exchanged-views', 'engagement-jmcc-13 topic-overall': 'reviewed',
      'engagement-cds-2025 topic-clearances': 'discussed', 'engagement-cds-2025 topic-border': 'exchanged-views', 'engagement-cds-2025 topic-mlc': 'reaffirmed',
    });
  });

  it('has every topic of the reports', () => {
    const topics = column('SELECT name FROM topic').map(String);
    for (const name of ['Military Logistic Complex', 'Shipbuilding', 'Maintenance, repair and overhaul', 'Training', 'Defence exports', 'Maritime security', 'Border management', 'Operational turnaround of naval platforms', 'Flight clearances', 'Joint development', 'Technology sharing', 'Production partnerships', 'Indian Ocean Region security']) {
      expect(topics).toContain(name);
    }
    expect(column("SELECT topic_id FROM topic_term WHERE term = 'MRO'")).toEqual(['topic-mro']);
  });

  it('knows an agency copy for what it is', () => {
    expect(rows("SELECT kind, origin_source_id FROM source WHERE id = 'source-agency'")).toEqual([{ kind: 'agency-copy', origin_source_id: 'source-agency-feed' }]);
    expect(rows("SELECT published_basis, published_on FROM source WHERE id = 'source-wire'")).toEqual([{ published_basis: 'dateline', published_on: '2025-11-24' }]);
  });
});

describe('the sample dossier is sound', () => {
  it('stores every passage where its source has it', () => {
    const wrong = rows('SELECT p.id, p.start, p."end", p.exact, s.text FROM passage p JOIN source s ON s.id = p.source_id')
      .filter((row) => String(row['text']).slice(Number(row['start']), Number(row['end'])) !== row['exact']);
    expect(wrong).toEqual([]);
    expect(column('SELECT count(*) > 40 FROM passage')).toEqual([1]);
  });

  it('rests every engagement, commitment, statement and line on a passage', () => {
    for (const type of ['engagement', 'commitment']) {
      expect(column(`SELECT id FROM ${type} r WHERE NOT EXISTS (SELECT 1 FROM assertion a JOIN evidence e ON e.assertion_id = a.id WHERE a.subject_type = '${type}' AND a.subject_id = r.id)`)).toEqual([]);
    }
    expect(column('SELECT id FROM statement s WHERE NOT EXISTS (SELECT 1 FROM statement_witness w WHERE w.statement_id = s.id)')).toEqual([]);
    expect(column('SELECT id FROM talking_point p WHERE NOT EXISTS (SELECT 1 FROM talking_point_evidence e WHERE e.talking_point_id = p.id)')).toEqual([]);
  });

  it('points only at records that exist', () => {
    expect(store.db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const tables = { engagement: 'engagement', statement: 'statement', commitment: 'commitment', passage: 'passage', person: 'person', topic: 'topic', 'talking-point': 'talking_point' };
    for (const [type, table] of Object.entries(tables)) {
      expect(column(`SELECT target_id FROM talking_point_evidence WHERE target_type = '${type}' AND target_id NOT IN (SELECT id FROM ${table})`)).toEqual([]);
      expect(column(`SELECT record_id FROM pack_item WHERE record_type = '${type}' AND record_id NOT IN (SELECT id FROM ${table})`)).toEqual([]);
    }
  });

  it('labels everything that no report says as an example', () => {
    expect(rows("SELECT id, is_example, status FROM engagement WHERE date_start > '2025-11-24'")).toEqual([{ id: 'engagement-jmcc-14', is_example: 1, status: 'planned' }]);
    expect(column("SELECT id FROM commitment WHERE is_example = 0 AND (side <> 'joint' OR owner IS NOT NULL)")).toEqual([]);
    expect(column('SELECT min(is_example) FROM talking_point')).toEqual([1]);
    expect(column('SELECT is_example FROM pack')).toEqual([1]);
    expect(column("SELECT id FROM person WHERE is_example = 0 ORDER BY id")).toEqual(['person-al-rasbi', 'person-al-zaabi', 'person-chauhan', 'person-singh']);
  });

  it('has lines of all four stances, and enough for four issue pages', () => {
    expect(column('SELECT DISTINCT stance FROM talking_point ORDER BY stance')).toEqual(['avoid', 'if-raised', 'listen-for', 'raise']);
    const [issues] = column("SELECT count(*) FROM pack_item WHERE section_id = 'pack-jmcc-14.issues' AND record_type = 'topic'");
    expect(issues).toBeGreaterThanOrEqual(4);
    const [card] = column("SELECT count(*) FROM pack_item WHERE section_id = 'pack-jmcc-14.points-card'");
    expect(card).toBe(6);
  });

  it('fills the agenda from start to end without a gap', () => {
    const items = rows("SELECT start_time, minutes FROM agenda_item WHERE meeting_id = 'engagement-jmcc-14' ORDER BY position");
    const minute = (time: unknown) => Number(String(time).slice(0, 2)) * 60 + Number(String(time).slice(3, 5));
    let at = 10 * 60;
    for (const item of items) {
      expect(minute(item['start_time'])).toBe(at);
      at += Number(item['minutes']);
    }
    expect(at).toBe(12 * 60);
  });

  it('can be searched in any spelling', () => {
    expect(store.search('Naseer Zaabi').hits[0]?.recordId).toBe('person-al-zaabi');
    expect(store.search('الزعابي').hits[0]?.recordId).toBe('person-al-zaabi');
    expect(store.search('Al Nagah').hits.map((hit) => hit.recordId)).toContain('series-najah');
    expect(store.search('MRO').hits.map((hit) => hit.recordId)).toContain('topic-mro');
  });

  it('marks the pack RESTRICTED, with the caveat of an example', () => {
    const pack = one(store.db, Row, "SELECT m.label, p.caveats, p.reference FROM pack p JOIN marking m ON m.id = p.marking_id WHERE p.id = 'pack-jmcc-14'");
    expect(pack).toEqual({ label: 'RESTRICTED', caveats: '["PLANNING EXAMPLE"]', reference: 'IN-OM/JMCC14/2026/03' });
  });
});
