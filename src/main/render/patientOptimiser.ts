import { setFlagsFromString } from 'node:v8';

/**
 * For a process that prints once and ends. V8 would spend a quarter of that time on optimising code that has then done most
 * of its work: it waits until a function has run about twenty times as long as it usually waits for.
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=1500000');
}
