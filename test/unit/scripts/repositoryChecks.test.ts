import { describe, expect, it } from 'vitest';
import { repositoryChecks } from '../../../scripts/checks/repositoryChecks.mjs';
import { temporaryProject } from './temporaryProject';

const problemsOf = (files: Record<string, string>) =>
  repositoryChecks({ root: temporaryProject(files) })
    .filter(({ problems }) => problems !== '')
    .map(({ name, problems }) => `${name}|${problems.trim()}`);

// Put together here, so that this file does not contain what it forbids.
const home = ['', 'home', 'someone', 'project'].join('/');
const host = ['https:', '', ['registry', 'example', 'org'].join('.')].join('/');
const unfinished = 'TO' + 'DO';
const skipped = 'it.' + 'skip';

describe('checks of the repository', () => {
  it('finds a path of one machine, with its place', () => {
    const [problem] = problemsOf({ 'docs/a.md': `fine\nsee "${home}/x"\n` });
    expect(problem).toMatch(/^no paths of one machine\|docs\/a\.md:2: /);
  });

  it('finds registry hosts, also in the lockfile', () => {
    expect(problemsOf({ 'package-lock.json': `{ "x": "${host}/a.tgz" }` })).toHaveLength(1);
  });

  it('finds unfinished work and skipped tests', () => {
    expect(problemsOf({ 'src/a.ts': `// ${unfinished} later` })).toHaveLength(1);
    expect(problemsOf({ 'test/unit/a.test.ts': `${skipped}('x', () => {});` })).toHaveLength(1);
  });

  it('finds nothing in plain text, nor in what was installed or built', () => {
    expect(problemsOf({ 'src/a.ts': 'export const root = new URL("https://example.org/home/page");' })).toEqual([]);
    expect(problemsOf({ 'node_modules/a/b.js': `// ${unfinished}`, 'out/a.js': `// ${unfinished}` })).toEqual([]);
  });
});
