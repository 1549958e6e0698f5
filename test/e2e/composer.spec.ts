import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { answerSaveDialog, freshFolder, sharedAttache } from './support/attache';
import { ask, sampleDossier } from './support/bridge';
import { readPdf } from '../support/readPdf';
import { Composer } from './pages/composer';
import { Window } from './pages/window';

// Each test goes on where the one before left off.
test.describe.configure({ mode: 'serial' });

const attache = sharedAttache({ size: { width: 1600, height: 1000 } });
const composer = (): Composer => new Composer(attache().page);
const shell = (): Window => new Window(attache().page);
const press = (...keys: string[]): Promise<void> => shell().press(...keys);
const folder = freshFolder();

const LINES = ['Logistic Complex: next step', 'One joint development project', 'A single flight-clearance form', 'Border management', 'End users of defence exports', 'Dates for the 6th Al Najah'];

async function expectPagesSet(): Promise<number> {
  await expect(composer().pages).toHaveAttribute('aria-busy', 'false');
  const label = await composer().sheet(/^Page \d+ of \d+/).first().getAttribute('aria-label');
  return Number(/of (\d+)/.exec(label ?? '')?.[1]);
}

/** Waits until a change was taken up by the press and the pages are set again. */
async function expectPagesSetTo(check: (pages: number) => boolean): Promise<void> {
  await expect.poll(async () => check(await expectPagesSet())).toBe(true);
}

test('the sample pack opens beside its true pages, drawn with ink', async () => {
  await press('Control+4');
  await composer().meetings.focus();
  await press('Enter');
  await expect(composer().outline).toBeFocused();
  expect(await expectPagesSet()).toBeGreaterThanOrEqual(8);
  const sheet = composer().sheet(/^Page \d+ of \d+, Points card$/);
  await expect(sheet).toBeInViewport();
  await expect.poll(() => composer().ink(sheet)).toBeGreaterThan(0.01);
  await expect(attache().page.getByText('RESTRICTED', { exact: true })).toBeVisible();
});

test('the selection is one in outline, pages, picker and source', async () => {
  await composer().section('Issue pages').click();
  await expect(composer().sheet(/Issue pages$/).first()).toBeInViewport();
  await composer().item('Which Omani office takes the lead').click();
  await expect(composer().choice(/Which Omani office takes the lead/)).toHaveAttribute('aria-selected', 'true');
  await expect(composer().source).toContainText(/of \d+ passages?/);
  // Where an item is printed is outlined on its page; a press on that place chooses it again.
  const point = composer().item(LINES[0] ?? '').first();
  await point.click();
  const card = composer().sheet(/Points card$/);
  const mark = card.locator('.sheet-mark');
  await expect(mark).toBeInViewport();
  const page = await card.boundingBox();
  const place = await mark.boundingBox();
  if (!page || !place) throw new Error('The page is not drawn.');
  await composer().outline.focus();
  await press('Home');
  await expect(composer().section('Cover')).toHaveAttribute('aria-selected', 'true');
  await expect(composer().sheet(/^Page 1 of/)).toBeInViewport();
  await card.click({ position: { x: page.width / 2, y: place.y - page.y + place.height / 2 } });
  await expect(point).toHaveAttribute('aria-selected', 'true');
  await expect(composer().source.getByRole('heading')).toHaveText('Source of the selected line');
});

test('lines are put in order by keyboard, and undo puts them back', async () => {
  await composer().item(LINES[0] ?? '').first().click();
  await composer().outline.focus();
  await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  const moved = [LINES[1], LINES[2], LINES[0], ...LINES.slice(3)];
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).toEqual(moved);
  await expect(shell().saveStatus).toHaveText(/^Saved/);
  await press('Control+z');
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).toEqual(LINES);
  await expect(shell().saveStatus).toHaveText(/^Undid “/);
  await press('Control+Shift+z');
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).toEqual(moved);
});

test('a move that is put back with Escape changes nothing', async () => {
  const before = await composer().orderIn(/Points card/, LINES);
  await composer().outline.focus();
  await press('Enter', 'ArrowUp');
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).not.toEqual(before);
  await press('Escape');
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).toEqual(before);
});

test('lines are put in order by mouse', async () => {
  const { page } = attache();
  const from = await composer().item('End users of defence exports').first().boundingBox();
  const to = await composer().item('One joint development project').first().boundingBox();
  if (!from || !to) throw new Error('The rows are not drawn.');
  await page.mouse.move(from.x + 120, from.y + 12);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(from.x + 120, from.y + 12 + ((to.y + 4 - from.y - 12) * step) / 8);
  await page.mouse.up();
  await expect.poll(() => composer().orderIn(/Points card/, LINES)).toEqual(['End users of defence exports', LINES[1], LINES[2], LINES[0], LINES[3], LINES[5]]);
});

/** Searches in the picker with the keyboard and moves to the row; it must be reachable with the arrows alone. */
async function moveToChoice(text: string, name: RegExp): Promise<Locator> {
  await composer().picker.focus();
  await press('/');
  await expect(composer().pickerSearch).toBeFocused();
  await press('Control+a');
  await attache().page.keyboard.type(text);
  const row = composer().choice(name);
  await expect(row).toBeVisible();
  await press('ArrowDown');
  await expect(composer().picker).toBeFocused();
  await press('Home');
  const most = await composer().picker.getByRole('option').count();
  for (let step = 0; step < most && (await row.getAttribute('aria-selected')) !== 'true'; step += 1) await press('ArrowDown');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  return row;
}

test('an event is ticked by keyboard, and the picker forgives a spelling', async () => {
  await composer().section('Timeline').click();
  const event = await moveToChoice('jmmc 11', /^Event: 11th Joint Military Cooperation Committee/);
  await expect(event).toHaveAttribute('aria-checked', 'false');
  await press('Space');
  await expect(event).toHaveAttribute('aria-checked', 'true');
  await expect(composer().item('11th Joint Military Cooperation Committee').first()).toBeVisible();
  await composer().pickerSearch.fill('al nagah');
  await expect(composer().choice(/5th Exercise Al Najah/)).toBeVisible();
});

test('a line more than the card holds is refused in words; after one is taken out it is ticked', async () => {
  const { page } = attache();
  const line = await moveToChoice('training', /^Line: Keep training on the list/);
  await press('Space');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Points card holds 6 lines. Take one out first');
  await expect(line).toHaveAttribute('aria-checked', 'false');
  await alert.getByRole('button', { name: 'Close this line' }).click();
  await composer().item('Border management').first().click();
  await composer().outline.focus();
  await press('Delete');
  await expect.poll(() => composer().orderIn(/Points card/, ['Border management'])).toEqual([]);
  await moveToChoice('training', /^Line: Keep training on the list/);
  await press('Space');
  await expect(line).toHaveAttribute('aria-checked', 'true');
  await expect.poll(() => composer().orderIn(/Points card/, ['Keep training on the list'])).toEqual(['Keep training on the list']);
  await composer().pickerSearch.fill('');
});

test('the level of detail is set by keyboard and shows its mark', async () => {
  const item = composer().item('11th Joint Military Cooperation Committee').first();
  await item.click();
  await composer().outline.focus();
  const before = await item.getByRole('radio', { checked: true }).innerText();
  await press(before === 'Full' ? 'ArrowLeft' : 'ArrowRight');
  await expect(item.getByRole('radio', { checked: true })).not.toHaveText(before);
});

test('an override holds in this pack only, and says when the record changed underneath', async () => {
  const { page } = attache();
  const item = composer().item('A single flight-clearance form').first();
  await item.click();
  await composer().outline.focus();
  await press('o');
  const title = page.getByRole('textbox', { name: 'Title in this pack' });
  await expect(title).toBeFocused();
  await page.keyboard.type('One form for every overflight');
  await press('Enter');
  const renamed = composer().item('One form for every overflight').first();
  await expect(renamed).toContainText('Override');
  const dossierId = await sampleDossier(page);
  const point = (await ask(page, 'point.list', { dossierId })).find((row) => row.headline === 'A single flight-clearance form');
  await ask(page, 'point.change', { id: point?.id ?? '', patch: { headline: 'A single form for flight clearances' } });
  await expect(renamed).toContainText('Record changed');
  await expect(renamed).toContainText(/The record changed after (this override was|these words were) written/);
  await page.getByRole('button', { name: 'Keep the override' }).click();
  await expect(renamed).not.toContainText('Record changed');
  await expect(renamed).toContainText('Override');
});

test('a section is renamed, another left out, and the pages follow', async () => {
  const { page } = attache();
  const before = await expectPagesSet();
  await composer().section('Source notes').click();
  await composer().outline.focus();
  await press('Space');
  await expect(composer().section('Source notes')).toHaveCount(0);
  await expectPagesSetTo((pages) => pages < before);
  await composer().section('Points card').click();
  await composer().outline.focus();
  await press('r');
  const field = page.getByRole('textbox', { name: 'Title of the section' });
  await expect(field).toBeFocused();
  await press('Control+a');
  await page.keyboard.type('What to say');
  await press('Enter');
  await expect(composer().section('What to say')).toBeVisible();
  await expect(composer().sheet(/What to say$/)).toBeAttached();
  await page.getByRole('button', { name: /^Left out/ }).click();
  await composer().outlinePane.getByRole('listitem').filter({ hasText: 'Source notes' }).getByRole('button', { name: /^Put/ }).click();
  await expectPagesSetTo((pages) => pages >= before);
});

test('the exported file is the pack as it was chosen', async () => {
  const { app, page } = attache();
  const file = join(folder, 'pack.pdf');
  const pages = await expectPagesSet();
  await answerSaveDialog(app, file);
  await press('Control+e');
  await expect(page.getByText(new RegExp(`^Exported ${pages} pages`))).toBeVisible();
  const pdf = await readPdf(readFileSync(file));
  expect(pdf.pageCount).toBe(pages);
  for (const [index, text] of pdf.pages.entries()) expect(text.match(/RESTRICTED/g)?.length ?? 0, `banner on page ${index + 1}`).toBeGreaterThanOrEqual(2);
  const bookmarks = pdf.bookmarks.map((bookmark) => bookmark.title);
  for (const title of ['Scene setter', 'What to say', 'Timeline', 'Source notes']) expect(bookmarks.some((bookmark) => bookmark.includes(title)), title).toBe(true);
  const start = pdf.bookmarks.find((bookmark) => bookmark.title.includes('What to say'))?.page ?? 0;
  const card = pdf.pages[start - 1] ?? '';
  const order = ['End users of defence exports', 'One joint development project', 'One form for every overflight', 'Logistic Complex: next step', 'Dates for the 6th Al Najah', 'Keep training on the list'];
  const found = order.map((title) => card.indexOf(title));
  expect(found.every((at) => at >= 0), card).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(card).not.toContain('A single form for flight clearances');
  expect(pdf.pages.join('\n')).toContain('11th');
});

test('a cancelled dialog exports nothing and says nothing', async () => {
  const { app, page } = attache();
  await page.getByRole('button', { name: 'Close this line' }).click();
  await answerSaveDialog(app, null);
  await composer().exportButton.click();
  await expect(composer().exportButton).toBeEnabled();
  await expect(page.getByText(/^Exported/)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a place that cannot be written is said in words, and nothing is lost', async () => {
  const { app, page } = attache();
  const plain = join(folder, 'plain.txt');
  writeFileSync(plain, 'kept');
  await answerSaveDialog(app, join(plain, 'pack.pdf'));
  await composer().exportButton.click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(/cannot|could not/i);
  await expect(alert).not.toContainText(/ENOTDIR|errno|\bat \/|undefined/);
  expect(readFileSync(plain, 'utf8')).toBe('kept');
  await alert.getByRole('button', { name: 'Close this line' }).click();
  await expect(alert).toHaveCount(0);
});

test('setting the pages can be cancelled; the rest of the window stays usable meanwhile', async () => {
  const { app, page } = attache();
  const presses = await app.evaluate(({ app: main }) => main.getAppMetrics().filter((process) => process.name === 'Attaché press').map((process) => process.pid));
  expect(presses).toHaveLength(1);
  const pid = presses[0] ?? 0;
  // The press is held, so that it is surely at work when it is cancelled.
  process.kill(pid, 'SIGSTOP');
  try {
    await composer().section('Cover').click();
    await composer().item('Dates for the 6th Al Najah').first().click();
    await composer().outline.focus();
    await press('ArrowRight');
    await expect(composer().setting).toBeVisible();
    await composer().section('Timeline').click();
    await expect(composer().section('Timeline')).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(page.getByText('The pages show the pack as it was before the last change.')).toBeVisible();
    await expect(composer().setting).toHaveCount(0);
    await press('Control+3');
    await expect(shell().place('Lines')).toHaveAttribute('aria-current', 'page');
    await press('Alt+ArrowLeft');
    await expect(composer().outline).toBeVisible();
  } finally {
    try {
      process.kill(pid, 'SIGCONT');
    } catch { /* The cancelled press has ended already. */ }
  }
  await expectPagesSet();
});

test('a card and a full book are made from the meeting by keyboard', async () => {
  for (const { profile, key, sections, words } of [
    { profile: 'Card', key: 'ArrowUp', sections: 2, words: /^2 of \d+ sections$/ },
    { profile: 'Full book', key: 'ArrowDown', sections: 19, words: /^19 of 19 sections$/ },
  ] as const) {
    await press('Control+4');
    await expect(composer().meetings).toBeVisible();
    await composer().profile('Read-ahead').focus();
    await press(key);
    await expect(composer().profile(profile)).toBeChecked();
    await composer().meetings.focus();
    await press('n');
    await expect(composer().outlinePane.getByText(words)).toBeVisible();
    await expect(composer().outline.getByRole('treeitem', { level: 1 })).toHaveCount(sections);
    await expect(attache().page.getByRole('button', { name: /Profile of the pack/ })).toContainText(profile);
    expect(await expectPagesSet()).toBeGreaterThan(0);
  }
});
