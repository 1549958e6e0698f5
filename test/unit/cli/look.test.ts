import { readFileSync, writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PackSnapshot } from '../../../src/shared/pack/snapshot';
import { SECTIONS } from '../../../src/shared/pack/sections';
import { readPdf } from '../../support/readPdf';
import { attache, scratch } from './cliProbe';

const place = scratch();
const db = place.file('desk.db');
beforeAll(async () => {
  expect((await attache(['sample', '--db', db])).code).toBe(0);
});
afterAll(() => place.remove());

async function snapshotOf(...options: string[]): Promise<PackSnapshot> {
  const file = place.file('look.json');
  expect((await attache(['pack', 'pack-jmcc-14', '--out', file, '--db', db, ...options])).code).toBe(0);
  return PackSnapshot.parse(JSON.parse(readFileSync(file, 'utf8')));
}

describe('the look of a printed pack', () => {
  it.each(['card', 'read-ahead', 'full-book'] as const)('takes the sections of the profile %s, whatever the pack has switched on', async (profile) => {
    const snapshot = await snapshotOf('--profile', profile);
    expect(snapshot.pack.profile).toBe(profile);
    expect(snapshot.sections.map(({ kind }) => kind)).toEqual(SECTIONS.filter(({ profiles }) => profiles.includes(profile)).map(({ kind }) => kind));
  });

  it('takes paper and type size for this printing only', async () => {
    const asked = await snapshotOf('--paper', 'Letter', '--principal');
    expect([asked.pack.paper, asked.pack.isPrincipalMode]).toEqual(['Letter', true]);
    const kept = await snapshotOf();
    expect([kept.pack.paper, kept.pack.isPrincipalMode]).toEqual(['A4', false]);
  });

  it.each([['--profile', 'book', /--profile takes card, read-ahead, full-book/], ['--paper', 'A5', /--paper takes A4, Letter/]])('refuses %s %s', async (option, value, reason) => {
    const { code, err } = await attache(['pack', 'pack-jmcc-14', '--out', place.file('x.pdf'), '--db', db, option, value]);
    expect([code, err]).toEqual([2, expect.stringMatching(reason)]);
  });

  it('prints the sample of a card on at most two Letter pages', async () => {
    const { code, out } = await attache(['demo', '--out', place.file('demo'), '--profile', 'card', '--paper', 'Letter', '--json']);
    expect(code).toBe(0);
    const { file, pages } = JSON.parse(out) as { file: string; pages: number };
    expect(pages).toBeLessThanOrEqual(2);
    const read = await readPdf(new Uint8Array(readFileSync(file)));
    expect(read.pages.join('\n')).toContain('Points card');
  }, 120_000);
});

describe('a locked pack', () => {
  it('opens with the first line of the password file only', async () => {
    writeFileSync(place.file('password.txt'), 'tea in Muscat\n');
    const { code, out } = await attache(['demo', '--out', place.file('locked'), '--profile', 'card', '--password-file', place.file('password.txt'), '--json']);
    expect(code).toBe(0);
    const { file } = JSON.parse(out) as { file: string };
    const open = (password?: string) => getDocument({ data: new Uint8Array(readFileSync(file)), ...(password === undefined ? {} : { password }) }).promise;
    await expect(open()).rejects.toThrow(/password/i);
    expect((await open('tea in Muscat')).numPages).toBeLessThanOrEqual(2);
  }, 120_000);

  it('is refused without a password, and for what cannot be locked', async () => {
    writeFileSync(place.file('empty.txt'), '\n');
    const told = async (...args: string[]) => (await attache(['pack', 'pack-jmcc-14', '--db', db, ...args])).err;
    expect(await told('--out', place.file('a.pdf'), '--password-file', place.file('empty.txt'))).toMatch(/first line of .*empty\.txt is empty/);
    expect(await told('--out', place.file('a.pdf'), '--password-file', place.file('none.txt'))).toMatch(/none\.txt cannot be read/);
    expect(await told('--out', place.file('a.json'), '--password-file', place.file('empty.txt'))).toMatch(/is empty/);
    writeFileSync(place.file('word.txt'), 'word');
    expect(await told('--out', place.file('a.json'), '--password-file', place.file('word.txt'))).toMatch(/locks a PDF, not json/);
  });
});
