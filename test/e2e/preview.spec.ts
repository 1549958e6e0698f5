import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { answerSaveDialog, freshFolder, storeFileOf, startAttache } from './support/attache';
import type { RunningAttache } from './support/attache';
import { ask } from './support/bridge';
import { storeLongPack } from '../support/longPack';
import { readPdf } from '../support/readPdf';
import { Composer } from './pages/composer';
import { Window } from './pages/window';

// Each test goes on where the one before left off.
test.describe.configure({ mode: 'serial' });

const userData = freshFolder();
let attache: RunningAttache;
const composer = (): Composer => new Composer(attache.page);
const shell = (): Window => new Window(attache.page);

/** Annexes of the full book: it has some ninety pages. */
const ANNEXES = 12;
const PACK = 'pack-jmcc-14';
const LINE = 'A single flight-clearance form';

test.beforeAll(async () => {
  mkdirSync(userData, { recursive: true });
  storeLongPack(storeFileOf(userData), ANNEXES);
  attache = await startAttache({ userData, size: { width: 1600, height: 1000 } });
});

test.afterAll(async () => {
  await attache.close();
  expect(attache.problems, 'errors that the page reported').toEqual([]);
});

/** Processes of the press by what they are for; of those that end and those that begin, the one that began last. */
async function presses(): Promise<{ whole: number; inView: number }> {
  const all = await attache.app.evaluate(({ app }) => app.getAppMetrics().map(({ name, pid }) => ({ name, pid })));
  const pidOf = (name: string): number => Math.max(0, ...all.filter((one) => one.name === name).map(({ pid }) => pid));
  return { whole: pidOf('Attaché press'), inView: pidOf('Attaché press, pages in view') };
}

/** Holds processes while something is done, so that what they would make surely is not there. */
async function whileHeld<T>(pids: readonly number[], work: () => Promise<T>): Promise<T> {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGCONT');
      } catch { /* It was cancelled and has ended. */ }
    }
  }
}

/** A page of the desk as it is drawn, every pixel of it. */
const pixels = (sheet: Locator): Promise<string> => sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
const scrolled = (): Promise<number> => composer().pages.evaluate((desk) => desk.scrollTop);

async function expectWhole(): Promise<void> {
  await expect(composer().pages).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

/** Gives an item other words in this pack, as its editor does. */
async function override(from: string, words: string): Promise<void> {
  const pack = await ask(attache.page, 'pack.get', { packId: PACK });
  const item = pack.sections.flatMap((section) => section.items).find(({ title }) => title.startsWith(from));
  if (!item) throw new Error(`There is no item “${from}”.`);
  await ask(attache.page, 'pack.item.override', { packId: PACK, itemId: item.id, override: { title: words } });
  await expect(composer().item(words).first()).toBeVisible();
}

test('a long full book opens at the points card', async () => {
  await shell().press('Control+4');
  await composer().meetings.focus();
  await shell().press('Enter');
  await expectWhole();
  await composer().item(LINE).first().click();
  await expect(composer().sheet(/Points card$/).locator('.sheet-mark')).toBeInViewport();
  await expect.poll(async () => (await presses()).inView).toBeGreaterThan(0);
});

/** Counts from now on how often a page is drawn: it is copied onto its canvas in one go, which sets its size. */
async function countDrawings(sheet: Locator): Promise<() => Promise<number>> {
  await expect(sheet.locator('canvas')).toHaveAttribute('data-drawn', /\d/);
  await sheet.locator('canvas').evaluate((canvas) => {
    const isWatched = canvas.dataset['drawings'] !== undefined;
    canvas.dataset['drawings'] = '0';
    if (!isWatched) new MutationObserver(() => (canvas.dataset['drawings'] = String(Number(canvas.dataset['drawings']) + 1))).observe(canvas, { attributes: true, attributeFilter: ['width'] });
  });
  return async () => Number(await sheet.locator('canvas').getAttribute('data-drawings'));
}

/** Changes a line while the press of whole files is held, so that what its page shows is there before the whole file; then compares the two. */
async function expectAheadIsTrue(sheet: Locator, change: () => Promise<void>): Promise<void> {
  const before = await pixels(sheet);
  const drawings = await countDrawings(sheet);
  const { whole } = await presses();
  const ahead = await whileHeld([whole], async () => {
    await change();
    await expect.poll(drawings).toBe(1);
    await expect(composer().pages).toHaveAttribute('aria-busy', 'true');
    await expect(composer().setting).toContainText(/(is|are) up to date; the others follow/);
    return { pixels: await pixels(sheet), scrolled: await scrolled() };
  });
  expect(ahead.pixels).not.toBe(before);
  await expectWhole();
  await expect.poll(drawings).toBe(2);
  expect(await pixels(sheet)).toBe(ahead.pixels);
  expect(await scrolled()).toBe(ahead.scrolled);
}

test('a changed line is on its page before the whole file is made, and the whole file moves nothing on it', async () => {
  const card = composer().sheet(/Points card$/);
  await expectAheadIsTrue(card, () => override(LINE, 'One form for every flight'));
  await expect(card.locator('.sheet-mark')).toBeInViewport();
});

test('so it is in the middle of a section of many pages', async () => {
  await composer().section('Annexes').click();
  await composer().item('Annex 9:').first().click();
  const sheet = composer().pages.getByRole('img', { name: /Annexes$/ }).filter({ has: attache.page.locator('.sheet-mark') });
  await expect(sheet).toBeInViewport();
  const name = (await sheet.getAttribute('aria-label')) ?? '';
  await expectAheadIsTrue(composer().sheet(name), () => override('Annex 9:', 'Minutes of the ninth session'));
});

test('a change that comes while the whole file is being made shows at once, too', async () => {
  await composer().item('One form for every flight').first().click();
  const card = composer().sheet(/Points card$/);
  await expect(card.locator('.sheet-mark')).toBeInViewport();
  const drawings = await countDrawings(card);
  const { whole } = await presses();
  await whileHeld([whole], async () => {
    await override('One form for every flight', 'One form, first draft');
    await expect.poll(drawings).toBe(1);
    // This ends the press that is held; the pages in view are made beside the one that is started in its place.
    await override('One form, first draft', 'One form, second draft');
    await expect.poll(drawings).toBeGreaterThan(1);
  });
  await expectWhole();
  await expect.poll(drawings).toBe(3);
});

test('cancelling puts the pages back as the whole file has them, and they can be set again', async () => {
  const { page } = attache;
  const card = composer().sheet(/Points card$/);
  const before = await pixels(card);
  const drawings = await countDrawings(card);
  const { whole } = await presses();
  await whileHeld([whole], async () => {
    await override('One form, second draft', 'One form, third draft');
    await expect.poll(drawings).toBe(1);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(page.getByText('The pages show the pack as it was before the last change.')).toBeVisible();
    await expect.poll(drawings).toBe(2);
    expect(await pixels(card)).toBe(before);
  });
  await page.getByRole('button', { name: 'Set the pages' }).click();
  await expectWhole();
  await expect.poll(drawings).toBe(3);
  expect(await pixels(card)).not.toBe(before);
});

test('where the pages in view cannot be made, the whole file is, and nothing is said of it', async () => {
  const { inView } = await presses();
  process.kill(inView, 'SIGKILL');
  const card = composer().sheet(/Points card$/);
  const drawings = await countDrawings(card);
  await override('One form, third draft', 'One form, fourth draft');
  await expectWhole();
  await expect.poll(drawings).toBeGreaterThan(0);
  await expect(attache.page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a press that makes the pages in view and does not answer is ended by Cancel', async () => {
  const { page } = attache;
  await expect.poll(async () => (await presses()).inView).toBeGreaterThan(0);
  const { inView } = await presses();
  await whileHeld([inView], async () => {
    await override('One form, fourth draft', 'One form, fifth draft');
    await expect(composer().setting).toBeVisible();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect.poll(async () => (await presses()).inView).not.toBe(inView);
  });
  await page.getByRole('button', { name: 'Set the pages' }).click();
  await expectWhole();
});

test('the exported file is whole, whatever was shown ahead', async () => {
  const { app, page } = attache;
  const file = join(freshFolder(), 'pack.pdf');
  await answerSaveDialog(app, file);
  await override('One form, fifth draft', 'One form, last draft');
  await shell().press('Control+e');
  await expect(page.getByText(/^Exported \d+ pages/)).toBeVisible({ timeout: 30_000 });
  const pdf = await readPdf(readFileSync(file));
  expect(pdf.pageCount).toBeGreaterThan(70);
  const text = pdf.pages.join('\n');
  for (const words of ['One form, last draft', 'Minutes of the ninth session']) expect(text).toContain(words);
  for (const [index, words] of pdf.pages.entries()) expect(words, `foot of page ${index + 1}`).toContain(`of ${pdf.pageCount}`);
});
