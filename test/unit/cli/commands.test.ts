import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../../src/main/platform/clock';
import { createIdSource } from '../../../src/main/platform/ids';
import { openStore } from '../../../src/main/store/openStore';
import { attache, scratch } from './cliProbe';

const place = scratch();
const db = place.file('desk.db');
beforeAll(async () => {
  expect((await attache(['sample', '--db', db])).code).toBe(0);
});
afterAll(() => place.remove());

const Hits = z.array(z.strictObject({ id: z.string(), type: z.string(), title: z.string(), date: z.string().nullable(), detail: z.string(), snippet: z.string() }));

describe('sample', () => {
  it('says what it did, as data on one stream and in words on the other', async () => {
    const file = place.file('fresh.db');
    const first = await attache(['sample', '--json', '--db', file]);
    expect(JSON.parse(first.out)).toEqual({ store: file, isNew: true, dossier: 'dossier-india-oman', pack: 'pack-jmcc-14' });
    expect(first.err).toContain('is now in');
    const second = await attache(['sample', '--json', '--db', file]);
    expect(JSON.parse(second.out)).toMatchObject({ isNew: false });
    expect(second.err).toContain('nothing was changed');
  });

  it('goes to the store that ATTACHE_DB names when no other is named', async () => {
    const file = place.file('by-environment.db');
    expect((await attache(['sample'], { ATTACHE_DB: file })).code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('is refused while another has the right to write, and says who', async () => {
    const store = openStore(db, { clock: systemClock, ids: createIdSource(systemClock) });
    try {
      const { code, err, out } = await attache(['sample', '--db', db]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/open for writing in Attaché/);
      expect((await attache(['search', 'Zaabi', '--db', db])).code).toBe(0);
    } finally {
      store.close();
    }
  });
});

describe('search', () => {
  it('prints ranked hits as one JSON array', async () => {
    const { code, out } = await attache(['search', 'Naseer', 'Zaabi', '--db', db, '--json']);
    const hits = Hits.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(hits[0]).toMatchObject({ id: 'person-al-zaabi', type: 'person' });
  });

  it('keeps to the limit and says how many there are', async () => {
    const { out, err } = await attache(['search', 'Muscat', '--db', db, '--json', '--limit', '1']);
    expect(Hits.parse(JSON.parse(out))).toHaveLength(1);
    expect((await attache(['search', 'Muscat', '--db', db, '--limit', '1'])).err).toMatch(/1 shown of \d+/);
    expect(err).not.toContain('Error');
  });

  it('prints an empty array when nothing is found', async () => {
    const { code, out } = await attache(['search', 'zzqqxx', '--db', db, '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, []]);
  });

  it.each(['"', '((', "'; DROP TABLE person; --", '*', '%', 'AND OR NOT', '\\', '\u0000', 'NEAR(a', 'का', '😀'])('takes %j for words and nothing else', async (query) => {
    const { code, out } = await attache(['search', '--db', db, '--json', '--', query]);
    expect(code).toBe(0);
    expect(() => Hits.parse(JSON.parse(out))).not.toThrow();
  });

  it('refuses a query without end', async () => {
    const { code, err } = await attache(['search', 'a'.repeat(600), '--db', db]);
    expect(code).toBe(1);
    expect(err).toMatch(/600 characters long; shorten it to 500/);
  });

  it('names the missing store and the remedy, and does not make one', async () => {
    const file = place.file('nowhere.db');
    const { code, err, out } = await attache(['search', 'x', '--db', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(file);
    expect(err).toContain('sample');
    expect(existsSync(file)).toBe(false);
  });

  it.each([['a text file', 'notes.txt', 'just notes'], ['an empty name of a folder', '', '']])('refuses %s as a store', async (_, name, content) => {
    const file = name === '' ? place.folder : place.file(name);
    if (name !== '') writeFileSync(file, content);
    const { code, err } = await attache(['packs', '--db', file]);
    expect(code).toBe(1);
    expect(err).toContain(file);
  });

  it('never sends control characters of a record to the terminal', async () => {
    const file = place.file('hostile.db');
    await attache(['sample', '--db', file]);
    const store = openStore(file, { clock: systemClock, ids: createIdSource(systemClock) });
    store.act({ label: 'Change' }, (inside) => inside.prepare("UPDATE topic SET name = 'Trap ' || char(27) || '[2J' || char(7) WHERE id = 'topic-border'").run());
    store.close();
    const { out } = await attache(['search', 'Trap', '--db', file]);
    expect(out).toContain('Trap');
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('check', () => {
  it('lists what wants attention and ends with 0', async () => {
    const { code, out } = await attache(['check', '--db', db, '--json']);
    const report = z.strictObject({ store: z.string(), isSound: z.boolean(), findings: z.array(z.looseObject({ code: z.string(), severity: z.string(), title: z.string(), reason: z.string(), remedy: z.string() })) }).parse(JSON.parse(out));
    expect([code, report.isSound]).toEqual([0, true]);
    expect(report.findings.map((finding) => finding.code)).toEqual(expect.arrayContaining(['conflict', 'stale-line']));
    expect(report.findings.filter((finding) => finding.code === 'store')).toEqual([]);
  });

  it('ends with 1 when somebody altered the tables', async () => {
    const file = place.file('altered.db');
    await attache(['sample', '--db', file]);
    const raw = new Database(file);
    raw.exec('DROP TRIGGER audit_kept');
    raw.close();
    const { code, out, err } = await attache(['check', '--db', file, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ isSound: false });
    expect(err).toContain('restore the latest backup');
  });

  it('ends with 1 when pages of the file are overwritten', async () => {
    const file = place.file('damaged.db');
    await attache(['sample', '--db', file]);
    const bytes = readFileSync(file);
    bytes.fill(0xee, 8192, bytes.length - 4096);
    writeFileSync(file, bytes);
    const { code, err } = await attache(['check', '--db', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/damaged/);
  });
});

describe('backup and restore', () => {
  it('bring every record back, and keep what they replace', async () => {
    const file = place.file('round.db');
    const copy = place.file('round.backup');
    await attache(['sample', '--db', file]);
    const made = await attache(['backup', '--out', copy, '--db', file, '--json']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ file: copy, counts: { dossier: 1, engagement: 8 } });
    const before = (await attache(['search', 'Oman', '--db', file, '--json', '--limit', '200'])).out;
    const store = openStore(file, { clock: systemClock, ids: createIdSource(systemClock) });
    store.act({ label: 'Trash' }, (inside) => inside.prepare("UPDATE engagement SET deleted_at = '2026-01-01', title = 'Gone'").run());
    store.close();
    const restored = await attache(['restore', copy, '--db', file, '--json']);
    expect(restored.code).toBe(0);
    const { replacedCopy } = z.object({ file: z.literal(file), replacedCopy: z.string() }).parse(JSON.parse(restored.out));
    expect(existsSync(replacedCopy)).toBe(true);
    expect((await attache(['search', 'Oman', '--db', file, '--json', '--limit', '200'])).out).toBe(before);
  });

  it('make a copy while the store is open for writing', async () => {
    const store = openStore(db, { clock: systemClock, ids: createIdSource(systemClock) });
    try {
      expect((await attache(['backup', '--out', place.file('beside.backup'), '--db', db])).code).toBe(0);
      const refused = await attache(['restore', place.file('beside.backup'), '--db', db]);
      expect(refused.code).toBe(1);
      expect(refused.err).toMatch(/open for writing/);
    } finally {
      store.close();
    }
  });

  it('never write over a file that is no backup', async () => {
    const file = place.file('thesis.docx');
    writeFileSync(file, 'years of work');
    const { code, err } = await attache(['backup', '--out', file, '--db', db]);
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, 'years of work']);
    expect(err).toMatch(/thesis\.docx exists and is no Attaché backup; name another file/);
  });

  it('refuse a damaged backup and leave the store as it is', async () => {
    const copy = place.file('bad.backup');
    await attache(['backup', '--out', copy, '--db', db]);
    const bytes = readFileSync(copy);
    bytes.fill(0xaa, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20_000);
    writeFileSync(copy, bytes);
    const target = place.file('kept.db');
    await attache(['sample', '--db', target]);
    const { code, err } = await attache(['restore', copy, '--db', target]);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.backup.*damaged.*another backup/);
    expect((await attache(['search', 'Zaabi', '--db', target, '--json'])).out).toContain('person-al-zaabi');
  });

  it('refuse a backup that is cut short, is no backup, or is not there', async () => {
    const copy = place.file('short.backup');
    await attache(['backup', '--out', copy, '--db', db]);
    writeFileSync(copy, readFileSync(copy).subarray(0, 30_000));
    const text = place.file('letter.txt');
    writeFileSync(text, 'Dear colleague');
    for (const file of [copy, text, place.file('none.backup')]) {
      const { code, err } = await attache(['restore', file, '--db', place.file('target.db')]);
      expect(code).toBe(1);
      expect(err).toContain(file);
    }
    expect(existsSync(place.file('target.db'))).toBe(false);
  });

  it('refuse a target that cannot be written', async () => {
    mkdirSync(place.file('folder.backup'));
    const { code, err } = await attache(['backup', '--out', place.file('folder.backup'), '--db', db]);
    expect(code).toBe(1);
    expect(err).toContain('folder.backup');
  });
});
