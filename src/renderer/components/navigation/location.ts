import { useSyncExternalStore } from 'react';

/** The places of the rail. */
export type PlaceId = 'inbox' | 'memory' | 'lines' | 'packs' | 'checks';

/** Where the window is: a place, a view in it (a tab), and the record that is open. */
export interface Location {
  readonly place: PlaceId;
  readonly view?: string | undefined;
  readonly id?: string | undefined;
}

/** Back and forward as in a browser. */
export interface LocationStore {
  current(): Location;
  /** Goes somewhere; the way there can be gone back. Going where one is does nothing. */
  go(to: Location): void;
  /** Changes where one is without a step back: moving through a list with the arrows. */
  replace(to: Location): void;
  back(): void;
  forward(): void;
  canGoBack(): boolean;
  canGoForward(): boolean;
  subscribe(listener: () => void): () => void;
}

const LONGEST = 200;
const same = (a: Location, b: Location): boolean => a.place === b.place && a.view === b.view && a.id === b.id;

/** Creates a history that starts at `start`. */
export function createLocationStore(start: Location): LocationStore {
  let steps: readonly Location[] = [start];
  let at = 0;
  const listeners = new Set<() => void>();
  const change = (nextSteps: readonly Location[], nextAt: number): void => {
    steps = nextSteps;
    at = nextAt;
    for (const listener of listeners) listener();
  };
  const current = (): Location => steps[at] ?? start;
  return {
    current,
    go(to) {
      if (same(current(), to)) return;
      const kept = [...steps.slice(0, at + 1), to].slice(-LONGEST);
      change(kept, kept.length - 1);
    },
    replace(to) {
      if (!same(current(), to)) change([...steps.slice(0, at), to, ...steps.slice(at + 1)], at);
    },
    back() {
      if (at > 0) change(steps, at - 1);
    },
    forward() {
      if (at < steps.length - 1) change(steps, at + 1);
    },
    canGoBack: () => at > 0,
    canGoForward: () => at < steps.length - 1,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const PLACES: readonly PlaceId[] = ['inbox', 'memory', 'lines', 'packs', 'checks'];

/** `memory/people/01H…`, as kept between two starts. */
export function writeLocation(location: Location): string {
  return [location.place, location.view ?? '', location.id ?? ''].join('/');
}

/** Reads what `writeLocation` wrote; null for anything else. */
export function readLocation(text: string): Location | null {
  const [place, view, id] = text.split('/');
  const known = PLACES.find((candidate) => candidate === place);
  return known ? { place: known, ...(view ? { view } : {}), ...(id ? { id } : {}) } : null;
}

/** The window's history. */
export const location = createLocationStore({ place: 'memory', view: 'engagements' });

/** Where the window is. */
export function useLocation(): Location {
  return useSyncExternalStore(location.subscribe, location.current);
}
