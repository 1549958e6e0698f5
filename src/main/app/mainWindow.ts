import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../shared/ipc';
import { APP_ORIGIN } from './windowSecurity';

/** Colours of the first paint, so that a dark screen is not lit up: `--chrome` of each theme. */
const FIRST_PAINT = { light: '#f3f3f0', dark: '#131413', hc: '#000000' } as const;

function firstPaint(theme: Settings['theme']): string {
  if (theme !== 'system') return FIRST_PAINT[theme];
  return nativeTheme.shouldUseDarkColors ? FIRST_PAINT.dark : FIRST_PAINT.light;
}

/** Opens the one window of the app. Shown when its first frame is drawn. */
export function openMainWindow(settings: Settings): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440, height: 900, minWidth: 900, minHeight: 560, show: false,
    title: 'Attaché', backgroundColor: firstPaint(settings.theme), autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, webviewTag: false,
      navigateOnDragDrop: false, spellcheck: false, zoomFactor: settings.zoom,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
