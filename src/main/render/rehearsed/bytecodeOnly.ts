import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { isEarlyV8 } from '../patientOptimiser';

/** Settings under which V8 makes no machine code, each with those that undo it. */
const SETTINGS: readonly (readonly [string, ...string[]])[] = [
  // Later, --no-opt changes more than --opt puts back; but where that works, code is slower after the other setting.
  isEarlyV8 ? ['--no-opt', '--opt'] : ['--max-optimized-bytecode-size=0', '--max-optimized-bytecode-size=61440'],
  ['--no-sparkplug', '--sparkplug'],
  ['--regexp-interpret-all', '--no-regexp-interpret-all', '--regexp-tier-up'],
  // What has not run for a while would be thrown away.
  ['--no-flush-bytecode', '--flush-bytecode'],
];

/**
 * Does something while V8 compiles to bytecode only: a snapshot can hold that and no machine code (V8 11).
 * @throws Error when the settings cannot be put back, for a snapshot fits only a process with the same ones
 */
export async function withBytecodeOnly<T>(work: () => Promise<T>): Promise<T> {
  const before = cachedDataVersionTag();
  for (const [set] of SETTINGS) setFlagsFromString(set);
  const result = await work();
  for (const [, ...undo] of SETTINGS) for (const flag of undo) setFlagsFromString(flag);
  if (cachedDataVersionTag() !== before) throw new Error('The settings of V8 could not be put back.');
  return result;
}
