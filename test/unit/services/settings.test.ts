import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../src/main/services/settings';
import { DEFAULT_SETTINGS } from '../../../src/shared/ipc';

let folder = '';
const file = (): string => join(folder, 'settings.json');
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attache-settings-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('preferences of the laptop', () => {
  it('start with the defaults and make no file', () => {
    expect(openSettings(file()).read()).toEqual(DEFAULT_SETTINGS);
    expect(() => readFileSync(file())).toThrow();
  });

  it('change only what is named, and are there after a restart', () => {
    const first = openSettings(file());
    first.change({ theme: 'dark' });
    first.change({ zoom: 1.25, panes: { memory: [30, 45, 25] } });
    first.change({ panes: { composer: [25, 25, 50] } });
    expect(openSettings(file()).read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', zoom: 1.25, panes: { memory: [30, 45, 25], composer: [25, 25, 50] } });
  });

  it.each([['not json'], ['[]'], ['null'], ['{"theme":"neon"}'], ['{"zoom":99}']])('a damaged file (%s) gives the defaults', (text) => {
    writeFileSync(file(), text);
    expect(openSettings(file()).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what they can read from an older version that knew fewer', () => {
    writeFileSync(file(), '{"theme":"hc"}');
    expect(openSettings(file()).read().theme).toBe('hc');
  });
});
