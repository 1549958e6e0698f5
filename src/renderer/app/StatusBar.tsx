import { Fragment, type ReactElement } from 'react';
import { KeyCap } from '../components/keyboard/KeyCap';
import type { KeyCommand, KeyScope } from '../components/keyboard/keyRegistry';
import { useActiveKeys } from '../components/keyboard/useKeys';
import { DialogBox } from '../components/overlay/DialogBox';
import { en } from '../strings/en';
import { useApp } from '../api/appState';

/** The commands for the status bar: those of the place first, the shell's own at the end. */
export function barCommands(scopes: readonly KeyScope[]): readonly KeyCommand[] {
  const shell = scopes.filter((scope) => scope.title === en.shell.everywhere);
  const place = scopes.filter((scope) => scope.title !== en.shell.everywhere);
  return [...place, ...shell].flatMap((scope) => scope.commands.filter((command) => command.bar !== false && command.keys !== '' && command.enabled !== false));
}

/** The keys of this place, read from the same declarations that answer them. */
export function StatusBar(): ReactElement {
  const scopes = useActiveKeys();
  const { state } = useApp();
  return (
    <footer className="statusbar">
      <ul className="statusbar-keys" aria-label={en.shell.keysHere}>
        {barCommands(scopes).map((command) => (
          <li key={`${command.keys}${command.label}`}><KeyCap keys={command.keys} also={command.also} />{command.label}</li>
        ))}
      </ul>
      <span className="ell">{state.warnings[0] ?? en.shell.offlineStore}</span>
      {state.lastBackup ? <span>{en.shell.backedUp(state.lastBackup)}</span> : null}
    </footer>
  );
}

/** All keys that answer here, by the part of the window they belong to. */
export function KeysDialog({ isOpen, onClose, scopes }: { isOpen: boolean; onClose: () => void; scopes: readonly KeyScope[] }): ReactElement {
  const shown = scopes.filter((scope) => scope.commands.length > 0);
  return (
    <DialogBox title={en.shell.keysHere} isOpen={isOpen} onClose={onClose}>
      <div className="keys-dialog">
        {[...new Set(shown.map((scope) => scope.title))].map((title) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shown.filter((scope) => scope.title === title).flatMap((scope) => scope.commands).filter((command) => command.keys !== '').map((command) => (
                <Fragment key={`${command.keys}${command.label}`}>
                  <dt><KeyCap keys={command.keys} also={command.also} /><span className="hidden-visually">{[command.keys, ...(command.also ?? [])].join(', ')}</span></dt>
                  <dd>{command.label}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogBox>
  );
}
