import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { PUSH_PIPE, pushes, REQUEST_PIPE } from '../../shared/ipc';
import type { PushName, PushOf, Reply } from '../../shared/ipc';
import { dispatch } from '../ipc/dispatch';
import type { Handlers } from '../ipc/dispatch';
import type { Log } from '../platform/log';
import { APP_ORIGIN } from './windowSecurity';

/** Answers the window's requests. Only the main frame of our own page is heard. */
export function listenToWindow(handlers: Handlers, log: Log): void {
  ipcMain.handle(REQUEST_PIPE, (event, name: unknown, input: unknown): Reply<unknown> | Promise<Reply<unknown>> => {
    if (!isOwnPage(event)) return { ok: false, error: { code: 'FORBIDDEN_SENDER', message: 'A page that is not Attaché’s own asked for data and was refused.' } };
    return dispatch(handlers, log, name, input);
  });
}

function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
}

/** Sends a push to the window, parsed like everything that crosses the wall. */
export function pushTo<K extends PushName>(window: BrowserWindow | null, name: K, payload: PushOf<K>): void {
  if (!window || window.isDestroyed()) return;
  window.webContents.send(PUSH_PIPE, name, pushes[name].parse(payload));
}
