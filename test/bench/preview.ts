import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchElectron } from './electron';
import { median } from './measure';
import type { Result } from './measure';

const RUNS = 6;
const CANCELS = 9;
/** Time after which a warm render has begun and has not ended. */
const INTO_RENDER = 60;
const PACK = 'pack-jmcc-14';
const ITEM = 'Chief of Defence Staff';

interface Bridge { request(channel: string, input: unknown): Promise<{ ok: boolean; value?: { sections: Array<{ items: Array<{ id: string; title: string }> }>; millis: number }; error?: { code: string } }> }

/** From a change in the composer to the new pages on the desk, against the same render asked for directly. */
export async function measurePreview(folder: string): Promise<Result[]> {
  const { app, page } = await launchElectron(['.'], join(folder, 'preview'));
  await page.waitForSelector('[role="option"]');
  await openComposer(page);
  const shown: number[] = [];
  const asked: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const [toDesk, alone] = [await changeToDesk(page, run % 2 === 0 ? 'line' : 'full'), await renderAlone(page)];
    if (run >= 0) {
      shown.push(toDesk);
      asked.push(alone);
    }
  }
  const cancelled = await cancelTimes(app, page);
  await app.close();
  const cancel: Result = { what: `cancel a rendering in the window, worst of ${CANCELS}: refused, and the process gone`, ours: Math.max(...cancelled.map(({ all }) => all)), reference: Math.max(...cancelled.map(({ idle }) => idle)), unit: 'ms', against: 'a cancel where nothing is rendered', goal: null, limit: 100 };
  return [cancel, { what: 'preview: change of detail to new pages on the desk', ours: median(shown), reference: median(asked), unit: 'ms', against: 'the same render, asked for directly', goal: null }];
}

/** From asking to cancel until the render is refused and its process is not there any more (Linux: /proc), beside a cancel that has nothing to do. */
async function cancelTimes(app: ElectronApplication, page: Page): Promise<{ all: number; idle: number }[]> {
  const taken: { all: number; idle: number }[] = [];
  for (let run = 0; run < CANCELS; run += 1) {
    await renderAlone(page);
    const beforeIdle = performance.now();
    await cancelRender(page);
    const idle = performance.now() - beforeIdle;
    const pid = await app.evaluate(({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Attaché press')?.pid ?? 0);
    if (pid === 0) throw new Error('The press of the window is not running.');
    const code = page.evaluate(async (packId) => (await (window as unknown as { attache: Bridge }).attache.request('pack.render', { packId })).error?.code, PACK);
    await wait(INTO_RENDER);
    const begun = performance.now();
    await cancelRender(page);
    if ((await code) !== 'CANCELLED') throw new Error('The rendering was over before it was cancelled.');
    while (existsSync(`/proc/${pid}`)) await wait(1);
    taken.push({ all: performance.now() - begun, idle });
  }
  return taken;
}

const cancelRender = (page: Page): Promise<unknown> => page.evaluate((packId) => (window as unknown as { attache: Bridge }).attache.request('pack.cancelRender', { packId }), PACK);

async function openComposer(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByRole('listbox', { name: 'Upcoming meetings' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="region"][aria-busy="false"] canvas');
}

function changeToDesk(page: Page, detail: string): Promise<number> {
  return page.evaluate(async ({ packId, title, detail: wanted }) => {
    const { attache } = window as unknown as { attache: Bridge };
    const desk = document.querySelector('[role="region"][aria-busy]');
    if (!desk) throw new Error('The desk is not there.');
    const until = (busy: string): Promise<void> => new Promise((done, refuse) => {
      setTimeout(() => refuse(new Error(`The desk did not become aria-busy=${busy}.`)), 30_000);
      const look = (): boolean => desk.getAttribute('aria-busy') === busy;
      if (look()) return done();
      const watch = new MutationObserver(() => {
        if (!look()) return;
        watch.disconnect();
        done();
      });
      watch.observe(desk, { attributes: true });
    });
    const pack = await attache.request('pack.get', { packId });
    const item = pack.value?.sections.flatMap((section) => section.items).find((candidate) => candidate.title.startsWith(title));
    const begun = performance.now();
    await attache.request('pack.item.setDetail', { packId, itemId: item?.id, detail: wanted });
    await until('true');
    await until('false');
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - begun;
  }, { packId: PACK, title: ITEM, detail });
}

function renderAlone(page: Page): Promise<number> {
  return page.evaluate(async (packId) => {
    const { attache } = window as unknown as { attache: Bridge };
    const begun = performance.now();
    const reply = await attache.request('pack.render', { packId });
    if (!reply.ok) throw new Error('The pack was not rendered.');
    return performance.now() - begun;
  }, PACK);
}
