import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { startAttache, storeFileOf } from './support/attache';
import type { RunningAttache } from './support/attache';
import { ask, forge, sampleDossier } from './support/bridge';

// What a hostile script could try from inside the page. Errors on the console are the refusals themselves.
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
  await attache.page.evaluate(() => {
    (globalThis as Record<string, unknown>)['marker'] = 'the first page';
  });
});

test.afterAll(async () => {
  await attache.close();
  server.close();
});

test('the server of these tests can be reached, so that refusals are the window’s own', async () => {
  expect(await (await fetch(`${origin}/control`)).text()).toBe('reached');
  expect(reached.splice(0)).toEqual(['/control']);
});

test('the window has no Node and only the bridge', async () => {
  const seen = await attache.page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((globalThis as unknown as { attache: object }).attache).sort(),
  }));
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['request', 'subscribe'] });
});

test('the window runs sandboxed, isolated and without Node, and so do its workers', async () => {
  const preferences = await attache.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  const inWorker = await attache.page.evaluate(() => new Promise((done, refuse) => {
    const code = new Blob(['postMessage([typeof require, typeof process])'], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(code));
    worker.onmessage = (message) => done(message.data);
    worker.onerror = refuse;
  }));
  expect(inWorker).toEqual(['undefined', 'undefined']);
});

test('the policy names no remote source and no unsafe script', async () => {
  const policy = await attache.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
});

test('text that becomes code is not run', async () => {
  const ran = await attache.page.evaluate(async () => {
    const flags = globalThis as unknown as Record<string, unknown>;
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.inlineRan = true';
    document.body.append(inline);
    const element = document.createElement('img');
    element.setAttribute('onerror', 'globalThis.attributeRan = true');
    document.body.append(element);
    await new Promise((done) => {
      element.addEventListener('error', done);
      element.src = 'data:image/png;base64,AAAA';
    });
    let evaluated = 'ran';
    try {
      new Function('return 1')();
    } catch {
      evaluated = 'refused';
    }
    return { inline: flags['inlineRan'] ?? false, attribute: flags['attributeRan'] ?? false, evaluated };
  });
  expect(ran).toEqual({ inline: false, attribute: false, evaluated: 'refused' });
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
    navigator.sendBeacon(`${base}/beacon`, 'x');
    return {
      fetch: await settled(fetch(`${base}/fetch`)),
      image: await settled(element('img', `${base}/image`)),
      script: await settled(element('script', `${base}/script`)),
      socket: await settled(socket()),
      elsewhere: await settled(fetch('https://example.org/')),
    };
  }, origin);
  expect(outcome).toEqual({ fetch: 'refused', image: 'refused', script: 'refused', socket: 'refused', elsewhere: 'refused' });
  expect(reached).toEqual([]);
});

test('the session refuses the network below the page as well', async () => {
  const outcome = await attache.app.evaluate(async ({ session }, base) => session.defaultSession.fetch(`${base}/session`).then(() => 'reached', () => 'refused'), origin);
  expect(outcome).toBe('refused');
  expect(reached).toEqual([]);
});

test('navigation, new windows and downloads are refused', async () => {
  const before = attache.page.url();
  const opened = await attache.page.evaluate((base) => {
    const fresh = [`${base}/window`, 'about:blank', 'mailto:someone@example.org', 'attache://app/index.html'].map((url) => window.open(url));
    const press = (url: string, download: boolean): void => {
      const link = document.createElement('a');
      link.href = url;
      if (download) link.download = 'kept.txt';
      document.body.append(link);
      link.click();
      link.remove();
    };
    press(`${base}/link`, false);
    press('file:///etc/hostname', false);
    press(URL.createObjectURL(new Blob(['text'])), true);
    return fresh.every((one) => one === null);
  }, origin);
  expect(opened).toBe(true);
  await expect.poll(() => attache.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(attache.page.url()).toBe(before);
  expect(reached).toEqual([]);
});

test('no permission is granted', async () => {
  const states = await attache.page.evaluate(async () => {
    const state = async (name: string): Promise<string> => navigator.permissions.query({ name: name as PermissionName }).then((status) => status.state, (error: Error) => error.name);
    const place = new Promise<string>((done) => navigator.geolocation.getCurrentPosition(() => done('granted'), (error) => done(`code ${error.code}`)));
    const camera = navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => 'granted', (error: Error) => error.name);
    return {
      notification: await Notification.requestPermission(),
      asked: await Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(state)),
      place: await place,
      camera: await camera,
    };
  });
  expect(states.notification).toBe('denied');
  expect(states.asked).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied']);
  expect(states.place).toBe('code 1');
  expect(states.camera).not.toBe('granted');
});

test('the window can read its own files and no other file of the disk, the store least of all', async () => {
  const store = storeFileOf(attache.userData);
  const climbing = `attache://app/${'..%2f'.repeat(12)}${store.slice(1).replaceAll('/', '%2f')}`;
  const urls = ['attache://app/index.html', 'attache://app/../../package.json', 'attache://app/%2e%2e/%2e%2e/package.json', 'attache://app/..%2f..%2fpackage.json', climbing, `attache://app${store}`, 'attache://other/index.html', 'file:///etc/hostname', pathToFileURL(store).href];
  const [own, ...foreign] = await attache.page.evaluate((all) => Promise.all(all.map((url) => fetch(url).then((r) => r.status, () => 'refused'))), urls);
  expect(own).toBe(200);
  for (const [index, status] of foreign.entries()) expect([403, 404, 'refused'], urls[index + 1]).toContain(status);
});

test('a frame inside the page has no bridge and no page of its own', async () => {
  const seen = await attache.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const refused = new Promise<string>((done) => document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true }));
    frame.src = 'attache://app/index.html';
    document.body.append(frame);
    const directive = await refused;
    frame.removeAttribute('src');
    frame.srcdoc = '<p>foreign</p>';
    await new Promise((done) => (frame.onload = done));
    const has = typeof (frame.contentWindow as unknown as { attache?: unknown } | null)?.attache;
    frame.remove();
    return { directive, has };
  });
  expect(seen).toEqual({ directive: 'frame-src', has: 'undefined' });
});

test('a page that is not the app’s own is refused even with the bridge in hand', async () => {
  const reply = await attache.app.evaluate(async ({ app, BrowserWindow }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload: `${app.getAppPath()}/out/preload/index.cjs`, sandbox: true, contextIsolation: true } });
    await other.loadURL('data:text/html,<p>foreign</p>');
    const answer: unknown = await other.webContents.executeJavaScript("attache.request('app.state', {})");
    other.destroy();
    return answer;
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
});

test('forged requests are refused in words and change nothing', async () => {
  const { page } = attache;
  const dossierId = await sampleDossier(page);
  const before = await ask(page, 'dossier.list', {});
  const [engagement] = (await ask(page, 'engagement.list', { dossierId })).rows;
  const id = engagement?.id ?? '';
  const hostile: Array<[unknown, unknown]> = [
    ['__proto__', {}], ['constructor', {}], ['toString', {}], ['', {}], ['app.state ', {}], ['../app.state', {}], [42, {}], [null, null], [['app.state'], {}], ['x'.repeat(100_000), {}],
    ['engagement.get', null], ['engagement.get', []], ['engagement.get', 'id'], ['engagement.get', { id: { $ne: null } }], ['engagement.get', { id: '../../etc/passwd' }], ['engagement.get', { id: "' OR 1=1 --" }],
    ['engagement.change', { id, patch: { title: '' } }], ['engagement.change', { id, patch: { title: 'x'.repeat(1_000_000) } }], ['engagement.change', { id, patch: { dateStart: '2026-02-31' } }], ['engagement.change', { id, patch: { kind: 'drop table' } }],
    ['engagement.create', { dossierId, fields: { title: 'Only a title' } }], ['point.create', { dossierId: 'elsewhere', fields: {} }],
    ['search.query', { dossierId, text: 'x'.repeat(501) }], ['search.query', { dossierId, text: 'a', limit: 1e9 }], ['settings.change', { theme: 'javascript:alert(1)' }], ['settings.change', { zoom: Number.NaN }],
    ['pack.export', { packId: 'none' }], ['history.ofRecord', { recordType: 'sqlite_master', recordId: "x'; DROP TABLE engagement; --" }],
  ];
  for (const [channel, input] of hostile) {
    const reply = await forge(page, channel, input);
    const name = `${String(channel).slice(0, 40)} ${JSON.stringify(input).slice(0, 80)}`;
    if (channel === 'history.ofRecord' && reply.ok) expect(reply.value, name).toEqual([]);
    else expect(reply, name).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^(INVALID_INPUT|NOT_FOUND)$/), message: expect.not.stringMatching(/sqlite|select |at .*\.ts|\/tmp\//i) } });
  }
  const polluting: unknown = JSON.parse('{"theme":"light","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');
  await forge(page, 'settings.change', polluting);
  expect(await attache.app.evaluate(() => (({}) as Record<string, unknown>)['isAdmin'])).toBeUndefined();
  for (const text of ['"', '*', 'NEAR(', "'; DROP TABLE engagement; --", '\u0000', 'title:', ')(']) expect(await forge(page, 'search.query', { dossierId, text }), text).toMatchObject({ ok: true });
  expect(await ask(page, 'dossier.list', {})).toEqual(before);
});

test('after all attempts the page is the one that was opened, and nothing has left it', async () => {
  // Asked of the page itself: the driver still waits for the navigations that were refused.
  const seen = await attache.page.evaluate(() => [(globalThis as Record<string, unknown>)['marker'], document.querySelectorAll('nav').length]);
  expect(seen).toEqual(['the first page', 2]);
  expect(reached).toEqual([]);
});
