import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useApp } from '../api/appState';
import { listen } from '../api/bridge';
import { useFreshRecords } from '../api/queries';
import type { KeyCommand, KeyScope } from '../components/keyboard/keyRegistry';
import { keyRegistry, useKeyDispatcher, useKeys } from '../components/keyboard/useKeys';
import { LiveRegion } from '../components/LiveRegion';
import { location, readLocation, useLocation, writeLocation } from '../components/navigation/location';
import { EmptyState } from '../components/EmptyState';
import { Intake } from '../features/inbox/intake/Intake';
import { en } from '../strings/en';
import { ErrorBoundary } from './ErrorBoundary';
import { Palette } from './Palette';
import { Rail, type Place } from './Rail';
import { SetUp } from './SetUp';
import { KeysDialog, StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useHistory } from './useHistory';

type Floating = 'none' | 'palette' | 'keys' | 'setup';

function useMouseHistory(): void {
  useEffect(() => {
    const onMouseUp = (event: MouseEvent): void => {
      if (event.button === 3) location.back();
      else if (event.button === 4) location.forward();
      else return;
      event.preventDefault();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => window.removeEventListener('mouseup', onMouseUp);
  }, []);
}

/** The next start opens where this one ended. */
function useRememberedPlace(): void {
  const here = useLocation();
  const { changeSettings } = useApp();
  const written = writeLocation(here);
  const isSearch = here.view === 'search';
  useEffect(() => {
    // What was searched for is not kept, so neither is the search.
    if (isSearch) return undefined;
    const timer = setTimeout(() => changeSettings({ lastPlace: written }), 250);
    return () => clearTimeout(timer);
  }, [written, isSearch, changeSettings]);
}

/** The window: title bar, rail, the open place, status bar, and what floats over them. */
export function AppShell({ places }: { places: readonly Place[] }): ReactElement {
  const [floating, setFloating] = useState<Floating>('none');
  const [scopes, setScopes] = useState<readonly KeyScope[]>([]);
  const { dossier, state } = useApp();
  useState(() => {
    const last = readLocation(state.settings.lastPlace ?? '');
    if (last) location.replace(last);
  });
  const here = useLocation();
  const { undo, redo } = useHistory();
  useFreshRecords();
  useMouseHistory();
  useRememberedPlace();
  useKeyDispatcher();
  const open = (what: Floating): void => {
    setScopes(keyRegistry.active());
    setFloating(what);
  };
  const commands: readonly KeyCommand[] = [
    ...places.map((place): KeyCommand => ({
      keys: place.keys, label: place.title, bar: false, run: () => location.go({ place: place.id }), palette: { group: 'go', label: place.title },
    })),
    { keys: 'Alt+ArrowLeft', label: en.shell.back, run: location.back },
    { keys: 'Alt+ArrowRight', label: en.shell.forward, run: location.forward, bar: false },
    { keys: 'Mod+Z', label: en.shell.undo, run: undo, bar: false, palette: { group: 'selection', label: en.shell.undoLast } },
    { keys: 'Mod+Shift+Z', also: ['Mod+Y'], label: en.shell.redo, run: redo, bar: false },
    { keys: 'Mod+K', label: en.shell.commandBox, run: () => open('palette'), bar: false },
    { keys: 'Mod+,', label: en.shell.setUp, run: () => open('setup'), bar: false, palette: { group: 'go', label: en.shell.setUp } },
    { keys: '?', label: en.shell.allKeys, run: () => open('keys') },
  ];
  useKeys(en.shell.everywhere, commands);
  useEffect(() => listen('window.command', ({ command }) => {
    const actions = { undo, redo, palette: () => open('palette'), keys: () => open('keys'), settings: () => open('setup'), back: location.back, forward: location.forward };
    actions[command]();
  }), [undo, redo]);
  const place = places.find((candidate) => candidate.id === here.place) ?? places[0];
  const close = (): void => setFloating('none');
  const View = useMemo(() => place?.View, [place]);
  return (
    <div className="win">
      <TitleBar placeTitle={place?.title ?? ''} onCommand={() => open('palette')} />
      <Rail places={places} onKeys={() => open('keys')} onSetUp={() => open('setup')} />
      <main className="work">
        <ErrorBoundary key={`${place?.id ?? ''}${dossier?.id ?? ''}`}>
          {dossier && View ? <View /> : <EmptyState title={en.shell.noDossier}>{en.shell.noDossierAbout}</EmptyState>}
        </ErrorBoundary>
      </main>
      <StatusBar />
      <LiveRegion />
      <Intake />
      <Palette isOpen={floating === 'palette'} onClose={close} scopes={scopes} />
      <KeysDialog isOpen={floating === 'keys'} onClose={close} scopes={scopes} />
      <SetUp isOpen={floating === 'setup'} onClose={close} />
    </div>
  );
}
