import { useEffect, useSyncExternalStore } from 'react';
import type { Location } from './location';

/** One step of the way shown in the title bar; the last one is where one is. */
export interface Crumb { readonly label: string; readonly to?: Location | undefined }

let current: readonly Crumb[] = [];
const listeners = new Set<() => void>();

function show(next: readonly Crumb[]): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says in the title bar where the window is. The place itself adds the first crumb. */
export function useCrumbs(crumbs: readonly Crumb[]): void {
  const shape = JSON.stringify(crumbs);
  useEffect(() => {
    const read: readonly Crumb[] = crumbs;
    show(read);
    return () => show([]);
    // The shape stands for the list, which callers write inline.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shape]);
}

/** The crumbs after the place. */
export function useCurrentCrumbs(): readonly Crumb[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => current);
}
