import path from 'node:path';
import { repositoryChecks } from '../checks/repositoryChecks.mjs';
import { run } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';
import { LAYERS, errorsByLayer } from './typeErrors.mjs';

/** @typedef {{ name: string, problems: string }} Check problems: empty where there are none */

/**
 * Lint, types per layer, walls and the checks of the repository itself.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runLint() {
  // Two processes at a time: the slowest runs beside all others.
  const [style, others] = await Promise.all([eslint(), typesAndWalls()]);
  const checks = [style, ...others, await notices(), ...repositoryChecks()];
  for (const { name, problems } of checks) {
    console.log(`${problems === '' ? '✓' : '✗'} ${name}`);
    if (problems !== '') console.log(problems);
  }
  const failed = checks.filter(({ problems }) => problems !== '').length;
  return { suite: 'lint', passed: checks.length - failed, failed };
}

/** @returns {Promise<Check>} */
async function eslint() {
  // Without its cache, which does not see that a type changed in another file.
  const args = [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'];
  return check('eslint', await run(process.execPath, args, { cwd: ROOT }));
}

/** @returns {Promise<Check>} */
async function notices() {
  return check('third-party notices', await run(process.execPath, [path.join(ROOT, 'scripts', 'notices.mjs'), '--check'], { cwd: ROOT }));
}

/** @returns {Promise<Check[]>} */
async function typesAndWalls() {
  const types = await run(process.execPath, [bin('typescript', 'bin', 'tsc'), '--build', '--pretty', 'false'], { cwd: ROOT });
  const errors = errorsByLayer(types.stdout + types.stderr, types.status);
  const walls = await run(process.execPath, [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), ...WALLS], { cwd: ROOT });
  return [...LAYERS.map((layer) => ({ name: `types: ${layer}`, problems: errors.get(layer) ?? '' })), check('walls and cycles', walls)];
}

const WALLS = ['src', 'test', 'scripts', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'];

/** @param {string} name @param {import('../setup/command.mjs').Result} result @returns {Check} */
function check(name, { status, stdout, stderr }) {
  return { name, problems: status === 0 ? '' : `${stdout}${stderr}`.trim() || `${name} ended with ${status}` };
}

/** @param {string[]} parts */
const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts);
