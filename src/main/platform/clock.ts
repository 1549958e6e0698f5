/** Where "now" comes from. Injected everywhere, so that the same input gives the same bytes. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `iso`; for the demo and for tests. Throws on text that is no date. */
export function fixedClock(iso: string): Clock {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`"${iso}" is not a date.`);
  return { now: () => new Date(time) };
}

/** A clock that starts at `iso` and advances only by `tick(ms)`. */
export function steppingClock(iso: string): Clock & { tick(ms: number): void } {
  let time = fixedClock(iso).now().getTime();
  return {
    now: () => new Date(time),
    tick(ms) {
      time += ms;
    },
  };
}

/** ISO 8601 with milliseconds, UTC: the one form in which moments are stored. */
export function timestamp(clock: Clock): string {
  return clock.now().toISOString();
}

/** Local calendar day as YYYY-MM-DD: what the analyst calls "today". */
export function today(clock: Clock): string {
  const now = clock.now();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A clock that runs, but started at `iso`: for end-to-end tests and pictures that must not depend on the day they are made. */
export function clockStartedAt(iso: string): Clock {
  const offset = fixedClock(iso).now().getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}
