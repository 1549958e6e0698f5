import { expect, test } from '@playwright/test';
import { freshFolder, startAttache } from './support/attache';
import type { RunningAttache } from './support/attache';
import { ask, sampleDossier } from './support/bridge';
import type { OutputOf } from '../../src/shared/ipc';
import { Lines } from './pages/lines';
import { Memory } from './pages/memory';
import { Window } from './pages/window';

// Each test goes on where the one before left off, as one evening of work does.
test.describe.configure({ mode: 'serial' });

const userData = freshFolder();
let attache: RunningAttache;
const memory = (): Memory => new Memory(attache.page);
const shell = (): Window => new Window(attache.page);
const press = (...keys: string[]): Promise<void> => shell().press(...keys);

const TITLE = 'Call on the naval attaché';
const SAVED = /Saved \d\d:\d\d/;

test.beforeAll(async () => {
  attache = await startAttache({ userData });
});

test.afterAll(async () => {
  await attache.close();
  expect(attache.problems, 'errors that the page reported').toEqual([]);
});

/** Moves with Tab until the element has the focus; the keyboard must be able to get there. */
async function tabTo(name: 'Date' | 'Last day' | 'City' | 'Edition' | 'Series', most = 12): Promise<void> {
  const field = name === 'Series' ? memory().series : memory().field(name);
  for (let step = 0; step < most && !(await field.evaluate((node) => node === document.activeElement)); step += 1) await press('Tab');
  await expect(field).toBeFocused();
}

async function storedLine(headline: string): Promise<OutputOf<'point.list'>[number]> {
  const rows = await ask(attache.page, 'point.list', { dossierId: await sampleDossier(attache.page) });
  const row = rows.find((candidate) => candidate.headline === headline);
  if (!row) throw new Error(`There is no line “${headline}”.`);
  return row;
}

async function replaceBy(text: string): Promise<void> {
  await press('Control+a');
  await attache.page.keyboard.type(text);
}

test('a new engagement is made by keyboard only, and saves itself', async () => {
  await memory().list('Engagements').focus();
  await press('n');
  await expect(memory().field('Title')).toBeFocused();
  await replaceBy(TITLE);
  await tabTo('Date');
  await replaceBy('1/10/26');
  await expect(attache.page.getByText('typed “1/10/26”, read as 1 Oct 2026').or(attache.page.getByText(/read as 1 Oct 2026/))).toBeVisible();
  await tabTo('City');
  await replaceBy('Salalah');
  await press('Enter');
  await expect(shell().saveStatus).toHaveText(SAVED);
  await expect(memory().record(TITLE)).toBeVisible();
  await expect(memory().row('Engagements', new RegExp(`^1 Oct 2026.*${TITLE}.*Salalah`))).toHaveAttribute('aria-selected', 'true');
  await expect(memory().tab('Engagements')).toHaveAccessibleName('Engagements, 9');
});

test('a last day before the first is refused at its field, in words, and what was typed stays', async () => {
  await memory().field('Last day').fill('30 Sep 2026');
  await press('Enter');
  await expect(memory().field('Last day')).toHaveAccessibleDescription(/The last day is before the first\. Change one of the two\./);
  await expect(memory().field('Last day')).toHaveAttribute('aria-invalid', 'true');
  await expect(memory().field('Last day')).toHaveValue('30 Sep 2026');
  await memory().field('Last day').fill('2 Oct 2026');
  await press('Enter');
  await expect(memory().field('Last day')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(memory().row('Engagements', new RegExp(`^1–2 Oct 2026.*${TITLE}`))).toBeVisible();
});

test('what is no date is refused with what was probably meant', async () => {
  await memory().field('Date').fill('31 Feb 2026');
  await press('Enter');
  await expect(memory().field('Date')).toHaveAccessibleDescription(/That month has no such day/);
  await press('Escape');
  await expect(memory().field('Date')).toHaveValue('1 Oct 2026');
  await expect(memory().field('Date')).not.toHaveAttribute('aria-invalid', 'true');
});

test('an edition that the series has already is refused at its field', async () => {
  await memory().series.fill('JMCC');
  await press('ArrowDown', 'Enter');
  await expect(memory().series).toHaveValue('Joint Military Cooperation Committee');
  await memory().field('Edition').fill('13');
  await press('Enter');
  await expect(memory().field('Edition')).toHaveAccessibleDescription(/The 13th of this series is already “13th Joint Military Cooperation Committee” \(24 Nov 2025\)\. Give another number/);
  await memory().field('Edition').fill('thirteen');
  await press('Enter');
  await expect(memory().field('Edition')).toHaveAccessibleDescription(/whole number/);
  await memory().field('Edition').fill('15');
  await press('Enter');
  await expect(memory().record(TITLE)).toContainText('15th edition');
});

test('undo takes back one step after another and says what, redo brings them again', async () => {
  const { page } = attache;
  await memory().list('Engagements').focus();
  await press('Control+z');
  await expect(shell().saveStatus).toHaveText(/^Undid “.*”.*Saved \d\d:\d\d$/);
  await expect(memory().record(TITLE)).not.toContainText('15th edition');
  await press('Control+Shift+z');
  await expect(shell().saveStatus).toContainText(/again/);
  await expect(memory().record(TITLE)).toContainText('15th edition');
  await page.keyboard.press('Control+z');
  await expect(memory().record(TITLE)).not.toContainText('15th edition');
  await page.keyboard.press('Control+y');
  await expect(memory().record(TITLE)).toContainText('15th edition');
});

test('moving a record to the trash is undone instead of confirmed', async () => {
  await memory().list('Engagements').focus();
  await press('Delete');
  await expect(memory().row('Engagements', new RegExp(TITLE))).toHaveCount(0);
  await expect(memory().tab('Engagements')).toHaveAccessibleName('Engagements, 8');
  await press('Control+z');
  await expect(memory().row('Engagements', new RegExp(TITLE))).toHaveCount(1);
  await expect(memory().tab('Engagements')).toHaveAccessibleName('Engagements, 9');
});

test('a talking point is edited in place; the keystrokes of one field are one step of undo', async () => {
  const lines = new Lines(attache.page);
  await press('Control+3');
  await lines.row(/Keep the rhythm of sessions/).click();
  const before = await lines.field('Text').inputValue();
  await lines.field('Text').click();
  await press('Control+End');
  for (const part of [' We can meet', ' twice', ' in 2027.']) {
    await attache.page.keyboard.type(part);
    // Each part is in the store by itself before the next one is typed.
    await expect.poll(async () => (await storedLine('Keep the rhythm of sessions')).text).toMatch(new RegExp(`${part}$`));
  }
  await lines.field('If pressed').focus();
  await attache.page.keyboard.type('Spring is easier.');
  await press('Control+Enter');
  await expect(shell().saveStatus).toHaveText(SAVED);
  await lines.list.focus();
  await press('Control+z');
  await expect(lines.field('If pressed')).toHaveValue('');
  await press('Control+z');
  await expect(lines.field('Text')).toHaveValue(before);
  await expect(shell().saveStatus).toHaveText(/^Undid “.*”/);
  await press('Control+Shift+z');
  await expect(lines.field('Text')).toHaveValue(`${before} We can meet twice in 2027.`);
});

test('a new line takes its place in the library, with stance and headline', async () => {
  const lines = new Lines(attache.page);
  await lines.list.focus();
  await press('n');
  await expect(lines.field('Headline')).toBeFocused();
  await replaceBy('Offer a hydrographic survey');
  await press('Enter');
  await lines.stance('If raised').click();
  await expect(lines.row(/^If raised Offer a hydrographic survey/)).toBeVisible();
  await expect(lines.row(/Offer a hydrographic survey/)).toContainText('No source');
});

test('an empty headline is refused at the field and is not kept', async () => {
  const lines = new Lines(attache.page);
  await lines.field('Headline').fill('');
  await press('Enter');
  await expect(lines.field('Headline')).toHaveAttribute('aria-invalid', 'true');
  await expect(lines.field('Headline')).toHaveAccessibleDescription(/headline/i);
  await press('Escape');
  await expect(lines.row(/Offer a hydrographic survey/)).toBeVisible();
});

test('after a restart everything is found again, in the lists and by search', async () => {
  await attache.close();
  expect(attache.problems).toEqual([]);
  attache = await startAttache({ userData });
  await expect(shell().place('Lines'), 'opens where it was closed').toHaveAttribute('aria-current', 'page');
  const lines = new Lines(attache.page);
  await lines.row(/Keep the rhythm of sessions/).click();
  await expect(lines.field('Text')).toHaveValue(/We can meet twice in 2027\.$/);
  await expect(lines.row(/Offer a hydrographic survey/)).toBeVisible();
  await press('Control+2');
  await memory().open('Engagements');
  await expect(memory().row('Engagements', new RegExp(`^1–2 Oct 2026.*${TITLE}.*Salalah`))).toBeVisible();
  await memory().searchBox.fill('attache salala');
  await expect(memory().hits.filter({ hasText: TITLE })).toHaveCount(1);
  await memory().searchBox.fill('hydrographic');
  await expect(memory().hits.filter({ hasText: 'Offer a hydrographic survey' })).toHaveCount(1);
});

test('undo reaches over the restart', async () => {
  await memory().searchBox.fill('');
  await memory().list('Engagements').focus();
  await press('Control+z');
  await expect(shell().saveStatus).toHaveText(/^Undid “.*hydrographic.*”/);
});
