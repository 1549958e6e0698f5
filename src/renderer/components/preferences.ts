import { createContext, useContext } from 'react';

/** What components need to know of the user's choices in Set up, and where pane sizes are kept. */
export interface Preferences {
  readonly density: 'comfortable' | 'compact';
  /** Remembered pane sizes in per cent, by the name of the pane group. */
  readonly panes: Readonly<Record<string, readonly number[]>>;
  rememberPanes(group: string, sizes: readonly number[]): void;
}

export const PreferencesContext = createContext<Preferences>({ density: 'comfortable', panes: {}, rememberPanes: () => undefined });

/** The user's choices that shape components. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
