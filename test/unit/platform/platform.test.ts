import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atomicWrite } from '../../../src/main/platform/atomicWrite';
import { clockStartedAt, fixedClock, steppingClock, timestamp, today } from '../../../src/main/platform/clock';
import { createIdSource, seededRandom, systemRandom } from '../../../src/main/platform/ids';
import { fileLog, stderrLog } from '../../../src/main/platform/log';
import { parseMounts, warnAboutLocation } from '../../../src/main/platform/storeLocation';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-platform-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('clock', () => {
  it('stands still, steps or runs from where it was set', () => {
    const stepping = steppingClock('2025-11-24T09:00:00Z');
    stepping.tick(1_500);
    expect([timestamp(stepping), timestamp(fixedClock('2025-11-24'))]).toEqual(['2025-11-24T09:00:01.500Z', '2025-11-24T00:00:00.000Z']);
    expect(timestamp(clockStartedAt('2020-01-01T00:00:00Z')).slice(0, 10)).toBe('2020-01-01');
    expect(today(fixedClock('2025-11-24T12:00:00Z'))).toBe('2025-11-24');
    expect(() => fixedClock('soon')).toThrow('soon');
  });
});

describe('ids', () => {
  it('rise within one millisecond and when the clock is set back', () => {
    const clock = steppingClock('2025-11-24T09:00:00Z');
    const ids = createIdSource(clock, systemRandom);
    const made = Array.from({ length: 300 }, (_, n) => {
      if (n === 100) clock.tick(-5_000);
      if (n === 200) clock.tick(9_000);
      return ids.next();
    });
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(300);
    expect(made[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('are the same for the same seed and clock', () => {
    const three = (seed: number) => {
      const ids = createIdSource(fixedClock('2025-11-24'), seededRandom(seed));
      return [ids.next(), ids.next(), ids.next()];
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });
});

describe('atomicWrite', () => {
  it('makes folders, replaces the whole file and leaves nothing beside it', () => {
    const file = join(folder, 'a/b/pack.pdf');
    atomicWrite(file, 'first and longer');
    atomicWrite(file, new Uint8Array([80, 68, 70]));
    expect(readFileSync(file, 'utf8')).toBe('PDF');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['pack.pdf']);
  });

  it('leaves the target and no part file when it fails', () => {
    mkdirSync(join(folder, 'target/inside'), { recursive: true });
    expect(() => atomicWrite(join(folder, 'target'), 'x')).toThrow();
    expect(readdirSync(folder)).toEqual(['target']);
    expect(existsSync(join(folder, 'target/inside'))).toBe(true);
  });
});

describe('warnAboutLocation', () => {
  const mounts = parseMounts('/dev/sda1 / ext4 rw 0 0\nserver:/x /srv/share nfs4 rw 0 0\n//s/y /mnt/my\\040files cifs rw 0 0\n/dev/sdb /srv/share/local ext4 rw 0 0\nbad line');
  const warn = (file: string, env: Record<string, string> = {}) => warnAboutLocation(file, { env, mounts });

  it.each([
    ['/Volumes/desk/Library/Mobile Documents/com~apple~CloudDocs/a.db', 'iCloud'],
    ['/srv/desk/Dropbox/a.db', 'Dropbox'],
    ['/srv/desk/Dropbox (Office)/desk/a.db', 'Dropbox'],
    ['D:\\desk\\OneDrive - Ministry\\a.db', 'OneDrive'],
    ['/Volumes/desk/Library/CloudStorage/OneDrive-Personal/a.db', 'OneDrive'],
    ['/Volumes/desk/Library/CloudStorage/GoogleDrive-a@b/My Drive/a.db', 'Google Drive'],
    ['G:\\My Drive\\a.db', 'Google Drive'],
    ['/srv/desk/Nextcloud/a.db', 'Nextcloud'],
  ])('recognises the cloud in %s', (file, service) => {
    expect(warn(file)).toMatchObject({ kind: 'cloud', service, message: expect.stringContaining(file) });
  });

  it('recognises a OneDrive folder of any name by its variable', () => {
    expect(warn('D:\\Work\\Desk\\a.db', { OneDriveCommercial: 'D:\\Work' })).toMatchObject({ service: 'OneDrive' });
  });

  it.each(['\\\\server\\share\\a.db', '//server/share/a.db', '/srv/share/a.db', '/mnt/my files/desk/a.db'])('recognises the network in %s', (file) => {
    expect(warn(file)).toMatchObject({ kind: 'network', message: expect.stringMatching(/disk of this computer/) });
  });

  it.each(['/desk/attache/a.db', '/srv/share/local/a.db', '/desk/dropbox.db', 'C:\\Data\\a.db', '\\\\?\\C:\\Data\\a.db', '/desk/mailbox/a.db', '/srv/shared/a.db'])('is content with %s', (file) => {
    expect(warn(file)).toBeNull();
  });
});

describe('log', () => {
  const clock = fixedClock('2025-11-24T09:00:00Z');

  it('writes one line an entry, facts beside it, long ones shortened', () => {
    const log = fileLog(join(folder, 'logs/attache.log'), clock);
    log.info('store\nopened', { ms: 12, file: 'x'.repeat(300) });
    log.error('failed', { code: 'STORE_LOCKED' });
    const lines = readFileSync(join(folder, 'logs/attache.log'), 'utf8').split('\n');
    expect(lines[0]).toBe(`2025-11-24T09:00:00.000Z info store opened ms=12 file="${'x'.repeat(200)}…"`);
    expect(lines.slice(1)).toEqual(['2025-11-24T09:00:00.000Z error failed code="STORE_LOCKED"', '']);
  });

  it('turns over when it has grown, keeping one predecessor', () => {
    const file = join(folder, 'attache.log');
    writeFileSync(file, 'x'.repeat(1_000_001));
    fileLog(file, clock).warn('next');
    expect(readFileSync(file, 'utf8')).toContain('warn next');
    expect(readFileSync(`${file}.1`).length).toBe(1_000_001);
  });

  it('goes to the error stream for commands, and when its file cannot be written', () => {
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    stderrLog(clock).info('here');
    mkdirSync(join(folder, 'taken.log'));
    fileLog(join(folder, 'taken.log'), clock).info('there');
    expect(written.map((line) => line.slice(25))).toEqual(['info here\n', 'info there\n']);
  });
});
