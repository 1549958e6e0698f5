import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';
import type { Event, Session, WebContents } from 'electron';

/** The window is served from its own scheme: it can read the built files and nothing else on the disk. */
export const APP_ORIGIN = 'attache://app';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.wasm': 'application/wasm',
  '.json': 'application/json', '.bcmap': 'application/octet-stream', '.pfb': 'application/octet-stream',
};

/** Must run before the app is ready: names the scheme and shuts the network off below every window. */
export function declareOfflineApp(): void {
  // Request headers are ASCII; the default names the app with its accent and would make every own request fail.
  app.userAgentFallback = 'Attache';
  protocol.registerSchemesAsPrivileged([{ scheme: 'attache', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/** Serves `root` (the built window) and refuses every other request of the session, permission and download. */
export function hardenSession(session: Session, root: string): void {
  session.protocol.handle('attache', (request) => serve(root, request.url));
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** No navigation, no new window, no webview, wherever the page came from. Loading the own page anew is not going elsewhere. */
export function hardenContents(contents: WebContents): void {
  const refuseOthers = (event: Event & { url: string; isMainFrame: boolean }): void => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuseOthers);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', refuseOthers);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Only the window's own files, and pictures and workers that the page made itself. */
function isOwn(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || url.startsWith(`blob:${APP_ORIGIN}/`) || url.startsWith('data:') || url.startsWith('devtools:');
}

async function serve(root: string, url: string): Promise<Response> {
  const target = new URL(url);
  const file = normalize(join(root, decodeURIComponent(target.pathname)));
  if (target.host !== 'app' || !file.startsWith(root + sep)) return new Response(null, { status: 403 });
  try {
    const body = await readFile(file);
    const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(body), { headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
  } catch {
    return new Response(null, { status: 404 });
  }
}
