import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** What is searched for in Memory; kept while one looks at a hit and comes back. */
export const searchText = {
  current: (): string => text,
  set(next: string): void {
    text = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The text in Memory's search box. */
export function useSearchText(): string {
  return useSyncExternalStore(searchText.subscribe, searchText.current);
}
