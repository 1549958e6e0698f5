import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../src/cli/commandLine';
import { findInstallation } from '../../../src/cli/installation';
import { pressInPlace } from '../../support/pressInPlace';
import { systemClock } from '../../../src/main/platform/clock';
import { createIdSource } from '../../../src/main/platform/ids';
import { openStore } from '../../../src/main/store/openStore';
import { insert } from '../../../src/main/store/sql';
import { PackSnapshot } from '../../../src/shared/pack/snapshot';
import { attache, scratch } from './cliProbe';

const place = scratch();
const db = place.file('desk.db');
beforeAll(async () => {
  expect((await attache(['sample', '--db', db])).code).toBe(0);
});
afterAll(() => place.remove());

describe('packs', () => {
  it('lists id, title and state', async () => {
    const { code, out } = await attache(['packs', '--db', db, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ id: 'pack-jmcc-14', title: '14th Joint Military Cooperation Committee', state: 'draft', reference: 'IN-OM/JMCC14/2026/03', date: '2026-12-16', isExample: true })]);
    expect((await attache(['packs', '--db', db])).out).toMatch(/^pack-jmcc-14 · draft · .* · 16 Dec 2026 · planning example\n$/);
  });

  it('prints an empty array for a store without packs', async () => {
    const file = place.file('empty.db');
    openStore(file, { clock: systemClock, ids: createIdSource(systemClock) }).close();
    const { code, out, err } = await attache(['packs', '--db', file]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('no pack');
    expect(JSON.parse((await attache(['packs', '--db', file, '--json'])).out)).toEqual([]);
  });
});

describe('pack', () => {
  it('writes the frozen pack as data', async () => {
    const file = place.file('pack.json');
    const { code, out } = await attache(['pack', 'pack-jmcc-14', '--out', file, '--db', db, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ file, pages: null, bytes: readFileSync(file).length, findings: [], pack: 'pack-jmcc-14', format: 'json' });
    const snapshot = PackSnapshot.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(snapshot.pack.reference).toBe('IN-OM/JMCC14/2026/03');
    expect(snapshot.sections.map((section) => section.kind)).toEqual(['cover', 'scene-setter', 'points-card', 'agenda', 'room', 'biographies', 'timeline', 'commitments', 'issues', 'source-notes']);
  });

  it.each(['IN-OM/JMCC14/2026/03', '14th joint military cooperation committee'])('finds the pack as %s', async (name) => {
    const file = place.file(`by-name-${name.length}.json`);
    expect((await attache(['pack', name, '--out', file, '--db', db])).code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('prints the same pages for the same pack, beside whoever writes, and says each stage once', async () => {
    const store = openStore(db, { clock: systemClock, ids: createIdSource(systemClock) });
    const [first, second] = [place.file('one.pdf'), place.file('two.pdf')];
    try {
      const { code, out, err } = await attache(['pack', 'pack-jmcc-14', '--out', first, '--db', db, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ format: 'pdf', findings: [] });
      const stages = err.split('\n').filter((line) => line.startsWith('Printing'));
      expect(new Set(stages).size).toBe(stages.length);
      await attache(['pack', 'pack-jmcc-14', '--out', second, '--db', db]);
    } finally {
      store.close();
    }
    const bytes = readFileSync(first);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.equals(readFileSync(second))).toBe(true);
  }, 120_000);

  it('writes an issued version by its number, and the newest of them as the latest', async () => {
    const file = place.file('issued.db');
    await attache(['sample', '--db', file]);
    await attache(['pack', 'pack-jmcc-14', '--out', place.file('draft.json'), '--db', file]);
    const snapshot = readFileSync(place.file('draft.json'), 'utf8').trim();
    const sha256 = createHash('sha256').update(snapshot).digest('hex');
    const store = openStore(file, { clock: systemClock, ids: createIdSource(systemClock) });
    store.act({ label: 'Issue', kind: 'system' }, (inside) => insert(inside, 'pack_version', {
      id: 'v1', pack_id: 'pack-jmcc-14', number: '1.0', as_of: '2026-11-20T18:40:00+05:30', issued_at: '2026-11-20T13:10:00.000Z', snapshot, snapshot_sha256: sha256, template_sha256: sha256, pages: 1,
    }));
    store.act({ label: 'Rename' }, (inside) => inside.prepare("UPDATE pack SET title = 'Renamed since', state = 'issued'").run());
    store.close();
    const titleOf = async (version: string) => {
      const { code } = await attache(['pack', 'pack-jmcc-14', '--out', place.file('v.json'), '--version', version, '--db', file]);
      expect(code).toBe(0);
      return PackSnapshot.parse(JSON.parse(readFileSync(place.file('v.json'), 'utf8'))).pack.title;
    };
    expect(await titleOf('1.0')).toBe('14th Joint Military Cooperation Committee');
    expect(await titleOf('latest')).toBe('14th Joint Military Cooperation Committee');
    expect(await titleOf('draft')).toBe('Renamed since');
  });

  it('writes the draft of a pack that was never issued as the latest, and the version that went round by its number', async () => {
    const versionOf = async (...args: string[]) => {
      expect((await attache(['pack', 'pack-jmcc-14', '--out', place.file('round.json'), ...args, '--db', db])).code).toBe(0);
      return PackSnapshot.parse(JSON.parse(readFileSync(place.file('round.json'), 'utf8')));
    };
    for (const args of [[], ['--version', 'latest'], ['--version', 'draft']]) {
      const { pack, changes } = await versionOf(...args);
      expect([pack.version, pack.state, changes?.version]).toEqual([null, 'draft', '0.9']);
    }
    const { pack, changes, today } = await versionOf('--version', '0.9');
    expect([pack.version, pack.state, today, changes]).toEqual(['0.9', 'review', '2026-11-13', null]);
  });

  it('writes the Word twin by its ending and by its format, the same bytes each time', async () => {
    const [first, second] = [place.file('twin.docx'), place.file('twin.word')];
    const { code, out } = await attache(['pack', 'pack-jmcc-14', '--out', first, '--db', db, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'docx', pages: null, findings: [] });
    await attache(['pack', 'pack-jmcc-14', '--out', second, '--format', 'docx', '--db', db]);
    expect(readFileSync(first).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  }, 120_000);

  it.each<readonly [string, readonly string[], RegExp]>([
    ['a pack that is not there', ['pack-jmcc-99', '--out', 'x.pdf'], /no pack “pack-jmcc-99”.*“attache packs” lists them/],
    ['a version that was never issued', ['pack-jmcc-14', '--out', 'x.pdf', '--version', '7'], /has no version 7\. Its versions: 0\.9\./],
  ])('refuses %s', async (_, args, message) => {
    const inPlace = args.map((arg) => (arg.startsWith('x.') ? place.file(arg) : arg));
    const { code, out, err } = await attache(['pack', ...inPlace, '--db', db, '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(existsSync(place.file('x.pdf'))).toBe(false);
  });

  it('refuses a folder as the target, and a target below a file', async () => {
    expect((await attache(['pack', 'pack-jmcc-14', '--out', place.folder, '--db', db])).err).toContain('is a folder; name the file inside it');
    writeFileSync(place.file('plain'), 'x');
    const { code, err } = await attache(['pack', 'pack-jmcc-14', '--out', place.file('plain/pack.json'), '--db', db]);
    expect(code).toBe(1);
    expect(err).toContain('plain');
    expect(err).not.toContain('not foreseen');
  });

  it('writes nothing when the person interrupts', async () => {
    const interrupted = new AbortController();
    interrupted.abort();
    const err = new PassThrough();
    const terminal = { out: new PassThrough(), err, env: {}, signal: interrupted.signal };
    const file = place.file('interrupted.pdf');
    expect(await runCommandLine(['pack', 'pack-jmcc-14', '--out', file, '--db', db], terminal, findInstallation(import.meta.dirname, pressInPlace))).toBe(1);
    expect(String(err.read())).toContain('cancelled');
    expect(existsSync(file)).toBe(false);
  });
});

describe('demo', () => {
  it('leaves the sample pack and nothing else, the same every time', async () => {
    const folder = place.file('demo');
    const run = async () => JSON.parse((await attache(['demo', '--out', folder, '--json'])).out) as { file: string; pages: number };
    const { file, pages } = await run();
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(readdirSync(folder)).toEqual(['attache-sample-pack.pdf']);
    const first = readFileSync(file);
    await run();
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(readdirSync(folder)).toEqual(['attache-sample-pack.pdf']);
  }, 120_000);

  it('names the folder that cannot be written', async () => {
    writeFileSync(place.file('in-the-way'), 'x');
    const { code, err } = await attache(['demo', '--out', place.file('in-the-way/deeper')]);
    expect(code).toBe(1);
    expect(err).toMatch(/in-the-way\/deeper cannot be written .*--out/);
  });
});
