import { Fragment, type ReactElement } from 'react';
import { KeyCap } from '../components/keyboard/KeyCap';
import { whileTyping, type KeyCommand, type KeyScope } from '../components/keyboard/keyRegistry';
import { useActiveKeys, useTyping } from '../components/keyboard/useKeys';
import { DialogBox } from '../components/overlay/DialogBox';
import { en } from '../strings/en';
import { formatDate } from '../../shared/domain/dates';
import { useApp } from '../api/appState';
import { wallTime } from '../api/queries';

/** The commands for the status bar: those of the place first, the shell's own at the end; in a field only what answers there. */
export function barCommands(scopes: readonly KeyScope[], isTyping = false): readonly KeyCommand[] {
  const shell = scopes.filter((scope) => scope.title === en.shell.everywhere);
  const place = scopes.filter((scope) => scope.title !== en.shell.everywhere);
  const shown = [...place, ...shell].flatMap((scope) => scope.commands.filter((command) => command.bar !== false && command.keys !== '' && command.enabled !== false));
  return isTyping ? shown.flatMap((command) => whileTyping(command) ?? []) : shown;
}

/** When the store was copied, by the clock on the wall as the title bar's "Saved" is. */
export function backupTime(at: string): string {
  const moment = new Date(at);
  if (!at.includes('T') || Number.isNaN(moment.getTime())) return formatDate(at);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${formatDate(day)} ${wallTime(moment)}`;
}

/** The keys of this place, read from the same declarations that answer them. */
export function StatusBar(): ReactElement {
  const scopes = useActiveKeys();
  const isTyping = useTyping();
  const { state } = useApp();
  return (
    <footer className="statusbar">
      <ul className="statusbar-keys" aria-label={en.shell.keysHere}>
        {barCommands(scopes, isTyping).map((command) => (
          <li key={`${command.keys}${command.label}`}><KeyCap keys={command.keys} also={command.also} />{command.label}</li>
        ))}
      </ul>
      <span className="ell">{state.warnings[0] ?? en.shell.offlineStore}</span>
      {state.lastBackup ? <span>{en.shell.backedUp(backupTime(state.lastBackup))}</span> : null}
    </footer>
  );
}

function others(command: KeyCommand): readonly string[] {
  return [...(command.also ?? []), ...(command.typing === undefined ? [] : [command.typing])];
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
                  <dt><KeyCap keys={command.keys} also={others(command)} /><span className="hidden-visually">{[command.keys, ...others(command)].join(', ')}</span></dt>
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
