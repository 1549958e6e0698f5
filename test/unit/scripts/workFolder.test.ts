import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveInto, workFolder } from '../../../scripts/setup/workFolder.mjs';
import { temporaryProject, write } from './temporaryProject';

it('clears away what a set-up left that was ended long ago, and nothing else', () => {
  const cache = temporaryProject({ 'unpacking-old/a': '', 'unpacking-new/a': '', 'electron-1/a': '' });
  for (const name of ['unpacking-old', 'electron-1']) utimesSync(join(cache, name), 0, 0);
  const made = workFolder(cache, 'unpacking-');
  expect(existsSync(made)).toBe(true);
  expect(existsSync(join(cache, 'unpacking-old'))).toBe(false);
  expect(existsSync(join(cache, 'unpacking-new'))).toBe(true);
  expect(existsSync(join(cache, 'electron-1'))).toBe(true);
});

it('keeps the result of the set-up that was first', () => {
  const cache = temporaryProject({ 'work/version': 'second' });
  moveInto(join(cache, 'work'), join(cache, 'place'));
  write(cache, 'work/version', 'third');
  moveInto(join(cache, 'work'), join(cache, 'place'));
  expect(readFileSync(join(cache, 'place', 'version'), 'utf8')).toBe('second');
  expect(() => moveInto(join(cache, 'absent'), join(cache, 'elsewhere'))).toThrow('ENOENT');
});
