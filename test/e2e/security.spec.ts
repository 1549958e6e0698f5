import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { startAttache } from './support/attache';
import type { RunningAttache } from './support/attache';

let attache: RunningAttache;
let server: Server;
let origin = '';
/** Every request that reached a server on this machine: there must be none. */
const reached: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  attache = await startAttache();
});

test.afterAll(async () => {
  await attache.close();
  server.close();
});

test('the window has no Node and only the bridge', async () => {
  const seen = await attache.page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((globalThis as unknown as { attache: object }).attache).sort(),
  }));
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['request', 'subscribe'] });
});

test('the window runs sandboxed, isolated and without Node', async () => {
  const preferences = await attache.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, nodeIntegrationInWorker } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, nodeIntegrationInWorker };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, nodeIntegrationInWorker: false });
});

test('the policy names no remote source and no unsafe script', async () => {
  const policy = await attache.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
});

test('no request of the page leaves the window', async () => {
  const outcome = await attache.page.evaluate(async (base) => {
    const settled = async (work: Promise<unknown>): Promise<string> => work.then(() => 'reached', () => 'refused');
    const element = (tag: 'img' | 'script', url: string): Promise<unknown> =>
      new Promise((done, refuse) => {
        const node = document.createElement(tag);
        node.onload = done;
        node.onerror = refuse;
        node.src = url;
        document.body.append(node);
      });
    const socket = (): Promise<unknown> => new Promise((done, refuse) => {
      const opened = new WebSocket(base.replace('http', 'ws'));
      opened.onopen = done;
      opened.onerror = refuse;
    });
    return {
      fetch: await settled(fetch(`${base}/fetch`)),
      image: await settled(element('img', `${base}/image`)),
      script: await settled(element('script', `${base}/script`)),
      socket: await settled(socket()),
      beacon: navigator.sendBeacon(`${base}/beacon`, 'x') ? 'queued' : 'refused',
      elsewhere: await settled(fetch('https://example.org/')),
    };
  }, origin);
  expect({ ...outcome, beacon: 'any' }).toEqual({ fetch: 'refused', image: 'refused', script: 'refused', socket: 'refused', beacon: 'any', elsewhere: 'refused' });
  expect(reached).toEqual([]);
});

test('the session refuses the network below the page as well', async () => {
  const outcome = await attache.app.evaluate(async ({ session }, base) => session.defaultSession.fetch(`${base}/session`).then(() => 'reached', () => 'refused'), origin);
  expect(outcome).toBe('refused');
  expect(reached).toEqual([]);
});

test('navigation, new windows and permissions are refused', async () => {
  const before = attache.page.url();
  const opened = await attache.page.evaluate((base) => {
    const fresh = window.open(`${base}/window`);
    const link = document.createElement('a');
    link.href = `${base}/link`;
    document.body.append(link);
    link.click();
    link.remove();
    return fresh === null;
  }, origin);
  expect(opened).toBe(true);
  const permission = await attache.page.evaluate(() => Notification.requestPermission());
  expect(permission).toBe('denied');
  await expect.poll(() => attache.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(attache.page.url()).toBe(before);
  expect(reached).toEqual([]);
});

test('the window can read its own files and no other file of the disk', async () => {
  const statuses = await attache.page.evaluate(async () => {
    const status = async (url: string): Promise<number | string> => fetch(url).then((r) => r.status, () => 'refused');
    return [await status('attache://app/index.html'), await status('attache://app/../../package.json'), await status('attache://app/%2e%2e/%2e%2e/package.json'), await status('attache://app/..%2f..%2fpackage.json'), await status('attache://other/index.html'), await status('file:///etc/hostname')];
  });
  expect(statuses.slice(1).every((status) => status === 403 || status === 404 || status === 'refused'), JSON.stringify(statuses)).toBe(true);
});

test('a frame inside the page is not heard', async () => {
  const reply = await attache.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>foreign</p>';
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
    const inner = frame.contentWindow as unknown as { attache?: unknown };
    const has = typeof inner?.attache;
    frame.remove();
    return has;
  });
  expect(reply).toBe('undefined');
});
