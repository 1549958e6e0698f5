import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { AppStateProvider } from '../api/appState';
import { createQueryClient, useRead } from '../api/queries';
import { Button } from '../components/Button';
import { en } from '../strings/en';
import { AppShell } from './AppShell';
import { ErrorBoundary } from './ErrorBoundary';
import type { Place } from './Rail';
import { RecoveryView } from './RecoveryView';
import { useLook } from './theme';

const SYSTEM_LOOK = { theme: 'system', density: 'comfortable' } as const;

function Opening({ places }: { places: readonly Place[] }): ReactElement {
  const { data: state, error, refetch } = useRead('app.state', {});
  useLook(state?.settings ?? SYSTEM_LOOK);
  if (error) {
    return (
      <main className="recovery">
        <h1>{en.fault.title}</h1>
        <p role="alert">{error.message}</p>
        <p><Button look="primary" onPress={() => void refetch()}>{en.fault.again}</Button></p>
      </main>
    );
  }
  if (!state) return <div className="starting" role="status">{en.shell.opening}</div>;
  if (state.recovery) return <RecoveryView state={state} failure={state.recovery} />;
  return <AppStateProvider state={state}><AppShell places={places} /></AppStateProvider>;
}

/** The window's root: query cache, language, state of the app, shell. */
export function App({ places }: { places: readonly Place[] }): ReactElement {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale="en-GB">
        <ErrorBoundary><Opening places={places} /></ErrorBoundary>
      </I18nProvider>
    </QueryClientProvider>
  );
}
