import { ensureApp, ensureCli } from '../build/outputs.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electronRuntime.mjs';
import { Progress } from './progress.mjs';
import { ensureSqlite } from './sqliteBinary.mjs';

/**
 * Makes everything ready that a command needs. Each step looks first whether it has anything to do.
 * @param {'headless' | 'window'} level headless: the command line, without Electron; window: the app and its tests too
 * @param {{ quiet?: boolean }} [options]
 */
export async function setUp(level, options) {
  const progress = new Progress(options);
  const electron = level === 'window';
  await progress.step('npm packages', ensureDependencies);
  if (electron) await progress.step('Electron', ensureElectron);
  await progress.step('better-sqlite3', (tell) => ensureSqlite({ electron }, tell));
  await progress.step('command line', ensureCli);
  if (electron) await progress.step('app', ensureApp);
  progress.done();
}
