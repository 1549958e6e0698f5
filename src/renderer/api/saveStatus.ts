/** What the title bar says about keeping: "Saved 19:02", "Undid “Drop”", or what failed. */
export type SaveStatus =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'undid' | 'redid'; readonly label: string; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Holds the one status that the title bar shows. */
export interface SaveStatusStore {
  current(): SaveStatus;
  show(status: SaveStatus): void;
  subscribe(listener: () => void): () => void;
}

/** Creates a status store. */
export function createSaveStatus(): SaveStatusStore {
  let current: SaveStatus = { kind: 'quiet' };
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    show(status) {
      current = status;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The window's status. */
export const saveStatus = createSaveStatus();
