import { appChannels as channels } from '../../../shared/ipc';
import { today } from '../../platform/clock';
import { backUp, lastBackup, restoreFrom } from '../../services/backups';
import { listCountries } from '../../services/countries';
import { listDossiers } from '../../services/dossiers';
import { listFindings } from '../../services/findings';
import { historyView, redoLatest, undoLatest } from '../../services/history';
import { recordHistory } from '../../services/recordHistory';
import { answering } from '../dispatch';
import type { BoundHandler } from '../dispatch';
import type { HandlerParts } from '../handlerParts';

const BACKUP = { kind: 'Attaché backup', extension: 'attache-backup' };

/** The window itself: state, preferences, undo, backup and restore. */
export function appHandlers(parts: HandlerParts): Record<keyof typeof channels, BoundHandler> {
  const { office, settings, ports } = parts;
  return {
    'app.state': answering(channels['app.state'], () => appState(parts)),
    'settings.change': answering(channels['settings.change'], (input) => {
      if (input.zoom !== undefined) ports.zoomTo(input.zoom);
      return settings.change(input);
    }),
    'dossier.list': answering(channels['dossier.list'], () => listDossiers(office.ctx())),
    'country.list': answering(channels['country.list'], () => listCountries()),
    'history.state': answering(channels['history.state'], () => historyView(office.ctx())),
    'history.undo': answering(channels['history.undo'], () => undoLatest(office.ctx())),
    'history.redo': answering(channels['history.redo'], () => redoLatest(office.ctx())),
    'history.ofRecord': answering(channels['history.ofRecord'], (input) => recordHistory(office.ctx(), input)),
    'finding.list': answering(channels['finding.list'], (input) => listFindings(office.ctx(), input)),
    'store.backup': answering(channels['store.backup'], async () => {
      const target = await ports.dialogs.saveAs({ title: 'Keep a verified copy of the store', suggestedName: `attache-${today(parts.clock)}.${BACKUP.extension}`, ...BACKUP });
      return target === null ? null : backUp(office.ctx(), target);
    }),
    'store.restore': answering(channels['store.restore'], async () => {
      const file = await ports.dialogs.open({ title: 'Choose the copy to restore', ...BACKUP });
      if (file === null) return null;
      return office.whileClosed(() => restoreFrom({ file, storeFile: office.storeFile, clock: parts.clock }));
    }),
    'store.showFile': answering(channels['store.showFile'], () => {
      ports.dialogs.showInFolder(office.storeFile);
      return {};
    }),
  };
}

function appState({ office, settings, clock, version, platform }: HandlerParts) {
  // What kept the store shut may have gone since: "Try again" loads the window anew and asks here.
  if (office.failure) office.open();
  const base = { version, platform, storeFile: office.storeFile, today: today(clock), warnings: office.warnings, settings: settings.read() };
  if (office.failure) {
    return { ...base, recovery: office.failure, dossiers: [], history: { undo: null, redo: null, savedAt: null }, lastBackup: null };
  }
  const ctx = office.ctx();
  return { ...base, recovery: null, dossiers: listDossiers(ctx), history: historyView(ctx), lastBackup: lastBackup(office.storeFile) };
}
