import { expect, it } from 'vitest';
import { run } from '../../../scripts/setup/command.mjs';
import { electronBinary } from '../../../scripts/setup/electronRuntime.mjs';
import { ROOT } from '../../../scripts/setup/paths.mjs';

/** Leaves many dead statements and stores behind: a wrongly built binary aborts when they are collected. */
const PROGRAM = `
  const Database = require('better-sqlite3');
  for (let round = 0; round < 5; round++) {
    const db = new Database(':memory:');
    db.exec('create virtual table note using fts5(text)');
    for (let i = 0; i < 500; i++) db.prepare('insert into note values (?)').run('word' + i);
    for (let i = 0; i < 500; i++) db.prepare('select * from note limit 3').all();
    globalThis.gc();
  }
  console.log('collected');
`;

it.each([
  ['Node', process.execPath],
  ['Electron', electronBinary()],
])('the database binary survives garbage collection in %s', async (_name, runtime) => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  const { status, stdout } = await run(runtime, ['--expose-gc', '-e', PROGRAM], { cwd: ROOT, env });
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: 'collected' });
});
