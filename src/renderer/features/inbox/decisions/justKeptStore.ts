import { useSyncExternalStore } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';

export type Kept = OutputOf<'inbox.accept'>;

let kept: Kept | null = null;
const listeners = new Set<() => void>();

/** What the last acceptance kept; it stands until it is put away, undone or followed by the next. */
export function showKept(next: Kept | null): void {
  kept = next;
  for (const listener of listeners) listener();
}

export function useKept(): Kept | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => kept);
}
