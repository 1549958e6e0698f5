import { setFlagsFromString } from 'node:v8';

/** Whether V8 is that of Node 20; later ones have another optimiser with other settings. */
export const isEarlyV8 = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * For a process that prints once and ends. V8 would spend a quarter of that time on optimising code that has then done most
 * of its work: it waits until a function has run about twenty times as long as it usually waits for.
 */
export function optimiseLate(): void {
  // V8 complains on stderr of a setting that it does not have.
  if (isEarlyV8) setFlagsFromString('--interrupt-budget=1500000');
}
