import { randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Clock } from './clock';

/** Gives identifiers that are unique, sortable by time of making and stable across desks (ULID). */
export interface IdSource {
  next(): string;
}

/** A number in [0, 1). */
export type Random = () => number;

const BITS_48 = 2 ** 48;

export const systemRandom: Random = () => randomBytes(6).readUIntBE(0, 6) / BITS_48;

/** The same seed gives the same numbers (mulberry32): for the demo and for tests, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** ULIDs in strictly rising order, even within one millisecond and when the clock is set back. */
export function createIdSource(clock: Clock, random: Random = systemRandom): IdSource {
  const make = monotonicFactory(random);
  return { next: () => make(clock.now().getTime()) };
}
