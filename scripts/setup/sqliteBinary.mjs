import fs from 'node:fs';
import { run } from './command.mjs';
import { compiledBinary, compileSqlite } from './compileSqlite.mjs';
import { electronBinary, runtimeIdentity } from './electronRuntime.mjs';
import { SetupFailure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { identityOf, isStamped, stamp } from './stamps.mjs';

/** Opens a store in memory and makes the collector run, where a binary for another Node-API would abort. */
const PROBE = `
  const db = new (require('better-sqlite3'))(':memory:');
  db.exec('create virtual table probe using fts5(text)');
  for (let i = 0; i < 500; i++) db.prepare('insert into probe values (?)').run('word' + i);
  globalThis.gc();
  console.log(db.prepare("select count(*) as n from probe where probe match 'word7'").get().n === 1 ? 'works' : 'wrong');
  db.close();
`;

/** @typedef {{ electron: boolean }} Runtimes which runtimes besides Node the binary is for */

/**
 * Makes sure that better-sqlite3 loads: its own prebuilt binary where the runtimes can load it, else one that is
 * compiled once for all of them.
 * @param {Runtimes} runtimes
 * @param {import('./progress.mjs').Tell} tell
 */
export async function ensureSqlite(runtimes, tell) {
  if (isStamped('sqlite', stateOf(runtimes)) || isStamped('sqlite', stateOf({ electron: true }))) return 'ready';
  const outcome = await makeItWork(runtimes, tell);
  stamp('sqlite', stateOf(runtimes));
  return outcome;
}

/** @param {Runtimes} runtimes @param {import('./progress.mjs').Tell} tell */
async function makeItWork(runtimes, tell) {
  if (await worksEverywhere(runtimes)) {
    return fs.existsSync(compiledBinary()) ? 'the compiled binary works' : 'its prebuilt binary works';
  }
  const how = await compileSqlite(tell);
  if (await worksEverywhere(runtimes)) return how;
  throw new SetupFailure(
    'better-sqlite3 was compiled but does not load here: use Node 22.14 or newer, where its prebuilt binary loads.',
    { detail: (await tryIt(process.execPath)).stderr },
  );
}

/** @param {Runtimes} runtimes */
function stateOf({ electron }) {
  const parts = [process.version, process.execPath, identityOf(compiledBinary())];
  return [...parts, ...(electron ? [runtimeIdentity()] : [])].join('\n');
}

/** @param {Runtimes} runtimes */
async function worksEverywhere({ electron }) {
  const runtimes = [process.execPath, ...(electron ? [electronBinary()] : [])];
  for (const runtime of runtimes) {
    const { status, stdout } = await tryIt(runtime);
    if (status !== 0 || stdout.trim() !== 'works') return false;
  }
  return true;
}

/**
 * In a process of its own: a binary built for a newer Node-API ends the process that loads it.
 * @param {string} runtime
 */
function tryIt(runtime) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  return run(runtime, ['--expose-gc', '-e', PROBE], { cwd: ROOT, env, timeout: 60_000 });
}
