import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { storeLongPack } from '../support/longPack';
import { launchElectron } from './electron';
import { median } from './measure';
import type { Result } from './measure';

const RUNS = 8;
const CANCELS = 9;
/** Time after which a warm render has begun and has not ended. */
const INTO_RENDER = 60;
const PACK = 'pack-jmcc-14';
/** Annexes of the long pack: it has about as many pages as reference pack L. */
const ANNEXES = 52;
/** A line of the points card, whose words are changed. */
const POINT = 'A single flight-clearance form';

interface Bridge { request(channel: string, input: unknown): Promise<{ ok: boolean; value?: { sections: Array<{ items: Array<{ id: string; title: string }> }>; millis: number; map: { pageCount: number } }; error?: { code: string } }> }

/** From a change in the composer to the page in view and to the whole file, for the sample pack and for a long one. */
export async function measurePreview(folder: string): Promise<Result[]> {
  const long = join(folder, 'preview-long');
  mkdirSync(long, { recursive: true });
  storeLongPack(join(long, 'attache.db'), ANNEXES);
  const sample = await previewOf(join(folder, 'preview'), true);
  const rest = await previewOf(long, false);
  return [...sample, ...rest];
}

async function previewOf(userData: string, isSample: boolean): Promise<Result[]> {
  const { app, page } = await launchElectron(['.'], userData);
  await page.waitForSelector('[role="option"]');
  await openComposer(page);
  const { pages } = await renderAlone(page);
  await wait(isSample ? 1500 : 5000);
  const shown: ToDesk[] = [];
  const asked: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    // A change by itself comes after a quiet time.
    await wait(1200);
    const [toDesk, alone] = [await changeToDesk(page, `One form for every flight, draft ${run + 2}`), await renderAlone(page)];
    if (run >= 0) {
      shown.push(toDesk);
      asked.push(alone.millis);
    }
  }
  const cancelled = isSample ? await cancelTimes(app, page) : [];
  await app.close();
  const against = { reference: median(asked), unit: 'ms' as const, against: 'the whole file, asked for directly' };
  const results: Result[] = [
    { what: `preview, ${pages} pages: change of a line to the page in view`, ours: median(shown.map(({ inView }) => inView)), ...against, goal: null, limit: isSample ? 150 : 300 },
    { what: `preview, ${pages} pages: change of a line to the whole file on the desk`, ours: median(shown.map(({ whole }) => whole)), ...against, goal: null },
  ];
  if (cancelled.length === 0) return results;
  return [{ what: `cancel a rendering in the window, worst of ${CANCELS}: refused, and the process gone`, ours: Math.max(...cancelled.map(({ all }) => all)), reference: Math.max(...cancelled.map(({ idle }) => idle)), unit: 'ms', against: 'a cancel where nothing is rendered', goal: null, limit: 100 }, ...results];
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
  await page.waitForSelector('[role="region"][aria-busy="false"] canvas', { timeout: 60_000 });
  await page.getByRole('treeitem', { level: 2 }).filter({ hasText: POINT }).first().click();
  await page.waitForSelector('.sheet-mark');
}

interface ToDesk { inView: number; whole: number }

/** From a change until the page of the changed line is drawn anew, and until it is drawn from the whole file. */
function changeToDesk(page: Page, headline: string): Promise<ToDesk> {
  return page.evaluate(async ({ packId, title, words }) => {
    const { attache } = window as unknown as { attache: Bridge };
    const canvas = document.querySelector('.sheet:has(.sheet-mark) canvas');
    const desk = document.querySelector('[role="region"][aria-busy]');
    if (!canvas || !desk) throw new Error('The page of the line is not on the desk.');
    // A page is copied onto its canvas in one go, which sets its size.
    const drawn: number[] = [];
    new MutationObserver(() => requestAnimationFrame(() => drawn.push(performance.now()))).observe(canvas, { attributes: true, attributeFilter: ['width'] });
    const until = (isThere: () => boolean): Promise<void> => new Promise((done, refuse) => {
      const end = performance.now() + 60_000;
      const look = (): void => {
        if (isThere()) return done();
        if (performance.now() > end) return refuse(new Error(`The page was drawn ${drawn.length} times.`));
        requestAnimationFrame(look);
      };
      look();
    });
    const pack = await attache.request('pack.get', { packId });
    const item = pack.value?.sections.flatMap((section) => section.items).find((candidate) => candidate.title.startsWith(title) || candidate.title.startsWith('One form'));
    const begun = performance.now();
    await attache.request('pack.item.override', { packId, itemId: item?.id, override: { title: words } });
    await until(() => drawn.length > 1 && desk.getAttribute('aria-busy') === 'false');
    return { inView: (drawn[0] ?? 0) - begun, whole: (drawn.at(-1) ?? 0) - begun };
  }, { packId: PACK, title: POINT, words: headline });
}

function renderAlone(page: Page): Promise<{ millis: number; pages: number }> {
  return page.evaluate(async (packId) => {
    const { attache } = window as unknown as { attache: Bridge };
    const begun = performance.now();
    const reply = await attache.request('pack.render', { packId });
    if (!reply.ok) throw new Error('The pack was not rendered.');
    return { millis: performance.now() - begun, pages: reply.value?.map.pageCount ?? 0 };
  }, PACK);
}
