import { useSyncExternalStore, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { saveStatus, type SaveStatus } from '../api/saveStatus';
import { IconButton } from '../components/Button';
import { Icon, type IconName } from '../components/Icon';
import { KeyCap } from '../components/keyboard/KeyCap';
import { en } from '../strings/en';
import { useCurrentCrumbs } from '../components/navigation/crumbs';
import { location, useLocation } from '../components/navigation/location';

function statusWords(status: SaveStatus): { icon: IconName; words: string } | null {
  switch (status.kind) {
    case 'quiet': return null;
    case 'saving': return { icon: 'pencil', words: en.shell.saving };
    case 'saved': return { icon: 'tick', words: en.shell.saved(status.at) };
    case 'undid': return { icon: 'undo', words: `${en.shell.undid(status.label)} · ${en.shell.saved(status.at)}` };
    case 'redid': return { icon: 'tick', words: `${en.shell.redid(status.label)} · ${en.shell.saved(status.at)}` };
    case 'failed': return { icon: 'attention', words: status.message };
  }
}

function SaveWords(): ReactElement {
  const status = useSyncExternalStore(saveStatus.subscribe, saveStatus.current);
  const shown = statusWords(status);
  return (
    <span className={`save-status ${status.kind}`} role="status" title={status.kind === 'failed' ? status.message : undefined}>
      {shown ? <><Icon name={shown.icon} small /><span className="ell">{shown.words}</span></> : null}
    </span>
  );
}

function Crumbs({ placeTitle }: { placeTitle: string }): ReactElement {
  const here = useLocation();
  const crumbs = [{ label: placeTitle, to: { place: here.place } }, ...useCurrentCrumbs()];
  return (
    <nav aria-label={en.shell.whereYouAre} style={{ minWidth: 0 }}>
      <ol className="crumbs">
        {crumbs.map((crumb, index) => {
          const isLast = index === crumbs.length - 1;
          const to = crumb.to;
          return (
            <li key={`${index}${crumb.label}`}>
              {isLast || !to
                ? <span className={`ell ${isLast ? 'here' : ''}`} {...(isLast ? { 'aria-current': 'page' as const } : {})}>{crumb.label}</span>
                : <AriaButton onPress={() => location.go(to)}>{crumb.label}</AriaButton>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Name, back and forward, where one is, the command box, and what was last kept. */
export function TitleBar({ placeTitle, onCommand }: { placeTitle: string; onCommand: () => void }): ReactElement {
  useLocation();
  return (
    <header className="titlebar">
      <div className="titlebar-side">
        <span className="titlebar-app">{en.app}</span>
        <span className="titlebar-nav">
          <IconButton icon="back" label={en.shell.back} keys="Alt+ArrowLeft" onPress={location.back} isDisabled={!location.canGoBack()} />
          <IconButton icon="forward" label={en.shell.forward} keys="Alt+ArrowRight" onPress={location.forward} isDisabled={!location.canGoForward()} />
        </span>
        <Crumbs placeTitle={placeTitle} />
      </div>
      <AriaButton className="command-box" onPress={onCommand}>
        <Icon name="search" /><span className="ell">{en.shell.commandBox}</span><KeyCap keys="Mod+K" />
      </AriaButton>
      <div className="titlebar-side right"><SaveWords /></div>
    </header>
  );
}
