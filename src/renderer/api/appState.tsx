import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppState, Settings } from '../../shared/ipc/channels/app';
import type { DossierRow } from '../../shared/domain/records';
import { request } from './bridge';
import { PreferencesContext, type Preferences } from '../components/preferences';
import { location } from '../components/navigation/location';

interface AppContextValue {
  readonly state: AppState;
  readonly dossier: DossierRow | null;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly openDossier: (id: string) => void;
}

const AppContext = createContext<AppContextValue | null>(null);

/** State of the whole app; only inside `AppStateProvider`. */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp is used outside of AppStateProvider.');
  return value;
}

/** The open dossier. Places are only drawn when there is one. */
export function useDossier(): DossierRow {
  const { dossier } = useApp();
  if (!dossier) throw new Error('A place is drawn without a dossier.');
  return dossier;
}

/** The date that ages and relative words are read against, as an ISO date. */
export function useToday(): string {
  return useApp().state.today;
}

/** Makes app state, settings and the open dossier known to everything inside. */
export function AppStateProvider({ state, children }: { state: AppState; children: ReactNode }): ReactElement {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (change: Partial<Settings>) => request('settings.change', change),
    onMutate: (change) => {
      // Shown at once: a theme must not wait for the disk.
      client.setQueryData<AppState>(['app.state', {}], (old) => (old ? { ...old, settings: { ...old.settings, ...change } } : old));
    },
  });
  const { settings, dossiers } = state;
  const dossier = dossiers.find((row) => row.id === settings.dossierId) ?? dossiers[0] ?? null;
  const value = useMemo<AppContextValue>(() => ({
    state,
    dossier,
    changeSettings: mutate,
    openDossier: (id) => {
      mutate({ dossierId: id });
      location.go({ place: location.current().place });
    },
  }), [state, dossier, mutate]);
  const preferences = useMemo<Preferences>(() => ({
    density: settings.density,
    panes: settings.panes,
    rememberPanes: (group, sizes) => mutate({ panes: { ...settings.panes, [group]: [...sizes] } }),
  }), [settings.density, settings.panes, mutate]);
  return (
    <AppContext.Provider value={value}>
      <PreferencesContext.Provider value={preferences}>{children}</PreferencesContext.Provider>
    </AppContext.Provider>
  );
}
