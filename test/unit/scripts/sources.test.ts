import { expect, it } from 'vitest';
import { hashOf } from '../../../scripts/build/sources.mjs';
import { temporaryProject, write } from './temporaryProject';

it('changes with the text, the name and the number of the files, and with nothing else', () => {
  const root = temporaryProject({ 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'docs/c.md': 'three' });
  const before = hashOf(['src', 'absent'], root);
  write(root, 'docs/c.md', 'changed');
  write(root, 'src/a.ts', 'one');
  expect(hashOf(['src', 'absent'], root)).toBe(before);

  write(root, 'src/a.ts', 'other');
  const edited = hashOf(['src', 'absent'], root);
  write(root, 'src/deep/d.ts', '');
  const added = hashOf(['src', 'absent'], root);
  expect(new Set([before, edited, added]).size).toBe(3);
});
