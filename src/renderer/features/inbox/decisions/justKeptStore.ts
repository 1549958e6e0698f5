import { useSyncExternalStore } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';

export type Kept = OutputOf<'inbox.accept'>;

/** Events first: they are what one accepted; what they brought along follows. */
const ORDER = ['engagement', 'person', 'statement', 'commitment', 'source'];

const rank = (type: string): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

/** The records of an acceptance in the order in which they matter. */
export function inOrder(records: Kept['records']): Kept['records'] {
  return [...records].sort((a, b) => rank(a.recordType) - rank(b.recordType));
}

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
