import { join } from 'node:path';
import { app, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { settleDesk } from './app/desk';
import type { Desk } from './app/desk';
import { fileDialogs } from './app/fileDialogs';
import { listenToWindow, pushTo } from './app/ipcWall';
import { openMainWindow } from './app/mainWindow';
import { setMenu } from './app/menu';
import { pressProcess } from './app/pressProcess';
import { declareOfflineApp, hardenContents, hardenSession } from './app/windowSecurity';
import { failureOf } from './ipc/dispatch';
import { createHandlers } from './ipc/handlers';
import type { Push } from './ipc/windowPorts';
import { historyView } from './services/history';
import { Office } from './services/office';
import { readerByThread } from './services/inbox/reader';
import { fillEmptyStore } from './services/firstStart';
import { openSettings } from './services/settings';

app.setName('Attaché');
declareOfflineApp();
const desk = settleDesk();
let window: BrowserWindow | null = null;

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => window?.focus());
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => openOffice(desk));
} else {
  app.quit();
}

/** Composes the office: store, press, handlers, then the one window. */
function openOffice({ storeFile, settingsFile, resourcesDir, clock, ids, log }: Desk): void {
  const push: Push = (name, payload) => pushTo(window, name, payload);
  const press = pressProcess(join(resourcesDir, 'fonts'));
  const reader = readerByThread(join(import.meta.dirname, 'readerThread.mjs'), resourcesDir);
  const settings = openSettings(settingsFile);
  const office = new Office({
    storeFile, resourcesDir, clock, ids, log, press, reader,
    appVersion: app.getVersion(),
    fillEmptyStore,
    toFailure: failureOf,
    onChanged: (label) => push('store.changed', { label, history: historyView(office.ctx()) }),
  });
  hardenSession(session.defaultSession, join(import.meta.dirname, '../renderer'));
  // The page loads in its own process while the store is opened here; its first question waits for the answerer below.
  window = openMainWindow(settings.read());
  office.open();
  listenToWindow(createHandlers({ office, settings, clock, ports: { dialogs: fileDialogs(() => window), push, zoomTo: (factor) => window?.webContents.setZoomFactor(factor) }, version: app.getVersion(), platform: process.platform }), log);
  setMenu(push);
  window.on('closed', () => (window = null));
  window.once('show', () => void office.backUpDaily());
  app.on('will-quit', () => {
    void press.close();
    void reader.close();
    office.close();
  });
}
