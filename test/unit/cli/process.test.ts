import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../../scripts/build/nodeBundle.mjs';
import { makePressSnapshot } from '../../../scripts/build/pressSnapshot.mjs';
import { wakePress } from '../../../src/cli/rehearsedPress';
import { RenderClient } from '../../../src/main/render/renderClient';
import { renderPack } from '../../../src/main/render/renderPack';
import { FONTS_DIR } from '../../support/pdfFixtures';
import { samplePackModel } from '../../support/samplePackModel';
import { scratch } from './cliProbe';

const place = scratch();
const bundle = join(import.meta.dirname, '../../../node_modules/.cache/attache/cli-under-test');
const blob = join(bundle, 'press.blob');
const start = (...args: string[]) => spawn(process.execPath, [join(bundle, 'attache.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  await bundleForNode({ entries: { attache: 'src/cli/attache.ts', renderChild: 'src/main/render/renderChild.ts' }, folder: bundle });
  expect(await makePressSnapshot(bundle)).toBeNull();
}, 120_000);
afterAll(() => {
  place.remove();
  rmSync(bundle, { recursive: true, force: true });
});

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  await once(child, 'close');
  return { code: child.exitCode, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

describe('the command line as a process', () => {
  it('hands its exit codes to the shell and keeps the two streams apart', async () => {
    const db = place.file('shell.db');
    const loaded = await finished(start('sample', '--db', db, '--json'));
    expect(loaded.code).toBe(0);
    expect(JSON.parse(loaded.out)).toMatchObject({ isNew: true });
    expect((await finished(start('search', 'x', '--db', place.file('none.db')))).code).toBe(1);
    const wrong = await finished(start('surch'));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
  });

  it('stops in the middle of a layout when it is interrupted, and leaves no file', async () => {
    const folder = scratch();
    const db = folder.file('interrupt.db');
    await finished(start('sample', '--db', db));
    const target = scratch();
    const child = start('pack', 'pack-jmcc-14', '--profile', 'full-book', '--out', target.file('pack.pdf'), '--db', db);
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Printing: layout')) child.kill('SIGINT');
    });
    const { code, out, err } = await finished(child);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Printing was cancelled');
    // What has to be laid out to its end first goes on to draw.
    expect(err).not.toContain('Printing: draw');
    expect(readdirSync(target.folder)).toEqual([]);
    expect((await finished(start('check', '--db', db))).code).toBe(0);
    folder.remove();
    target.remove();
  });

  it('ends quietly when its reader goes away', async () => {
    const db = place.file('pipe.db');
    await finished(start('sample', '--db', db));
    const child = start('search', 'Oman', '--limit', '200', '--json', '--db', db);
    child.stdout.destroy();
    const { code, err } = await finished(child);
    expect(code).toBe(0);
    expect(err).not.toMatch(/EPIPE|at .*\.mjs/);
  });

  it('leaves a whole store or none of the sample when it is killed, and goes on next time', async () => {
    for (const [round, trigger] of ['kill.db', 'kill.db-wal', 'kill.db-shm'].entries()) {
      const folder = scratch();
      const db = folder.file('kill.db');
      const child = start('sample', '--db', db);
      const watcher = watch(folder.folder, (_event, name) => {
        if (name === trigger) child.kill('SIGKILL');
      });
      await once(child, 'close');
      watcher.close();
      expect(existsSync(db), `round ${round}`).toBe(true);
      expect((await finished(start('sample', '--db', db))).code).toBe(0);
      const check = await finished(start('check', '--db', db, '--json'));
      expect(check.code).toBe(0);
      expect(JSON.parse(check.out)).toMatchObject({ isSound: true });
      const found = await finished(start('search', 'Zaabi', '--db', db, '--json'));
      expect(found.out).toContain('person-al-zaabi');
      folder.remove();
    }
  }, 120_000);
});

describe('the press that has rehearsed', () => {
  it('wakes up from its snapshot and gives the same bytes as the press in place', async () => {
    const client = new RenderClient(() => wakePress(blob), FONTS_DIR);
    const model = samplePackModel();
    const { pdf, pageMap, findings } = await client.render(model);
    const inPlace = await renderPack(model, { fontsDir: FONTS_DIR });
    expect(Buffer.from(pdf).equals(inPlace.pdf)).toBe(true);
    expect([pageMap, findings]).toEqual([inPlace.pageMap, inPlace.findings]);
    client.close();
  });

  it('prints what a command asks for by itself, and is stood in for where it cannot wake up: the same file, and not a word about it', async () => {
    const folder = scratch();
    const db = folder.file('press.db');
    await finished(start('sample', '--db', db));
    const print = async (name: string): Promise<Buffer> => {
      const { code, err } = await finished(start('pack', 'pack-jmcc-14', '--out', folder.file(name), '--db', db));
      expect([code, err]).toEqual([0, 'Printing: compose\nPrinting: layout\nPrinting: draw\nPrinting: write\n']);
      return readFileSync(folder.file(name));
    };
    const awake = await print('awake.pdf');
    const standIn = join(bundle, 'renderChild.mjs');
    renameSync(standIn, `${standIn}.aside`);
    try {
      expect((await print('alone.pdf')).equals(awake)).toBe(true);
    } finally {
      renameSync(`${standIn}.aside`, standIn);
    }
    renameSync(blob, `${blob}.aside`);
    try {
      expect((await print('without.pdf')).equals(awake)).toBe(true);
      writeFileSync(blob, readFileSync(`${blob}.aside`).subarray(0, 4096));
      expect((await print('broken.pdf')).equals(awake)).toBe(true);
    } finally {
      renameSync(`${blob}.aside`, blob);
    }
    folder.remove();
  }, 60_000);

  it('leaves locking to its stand-in', async () => {
    const folder = scratch();
    const db = folder.file('lock.db');
    await finished(start('sample', '--db', db));
    writeFileSync(folder.file('word'), 'Sea-breeze 14\n');
    const { code } = await finished(start('pack', 'pack-jmcc-14', '--out', folder.file('locked.pdf'), '--password-file', folder.file('word'), '--db', db));
    expect(code).toBe(0);
    expect(readFileSync(folder.file('locked.pdf'), 'latin1')).toContain('/Encrypt');
    folder.remove();
  }, 60_000);

  it('does not hold up a command that turns out to print nothing', async () => {
    const { code, err } = await finished(start('pack', 'pack-jmcc-14', '--out', place.file('no.pdf'), '--db', place.file('none.db')));
    expect(code).toBe(1);
    expect(err).toContain('none.db');
  });
});
