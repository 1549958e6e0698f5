import { run } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { ROOT } from '../setup/paths.mjs';
import { displayRemedy, hasDisplay, hasVirtualDisplay } from '../setup/systemLibraries.mjs';

/** Large enough for the larger of the two window sizes that the tests look at. */
const SCREEN = '-screen 0 1920x1200x24';

/**
 * Runs a program that opens windows: on the display there is, else on a virtual one.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export async function runOnDisplay(program, args, env = process.env) {
  if (!hasDisplay() && !hasVirtualDisplay()) throw new SetupFailure(displayRemedy());
  const command = hasDisplay() ? [program, ...args] : ['xvfb-run', '-a', '-s', SCREEN, program, ...args];
  const [first = program, ...rest] = command;
  const { status } = await run(first, rest, { cwd: ROOT, env, show: true });
  return status;
}
