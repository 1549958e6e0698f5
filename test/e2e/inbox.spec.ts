import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, resize, startAttache } from './support/attache';
import type { RunningAttache } from './support/attache';
import { ask, sampleDossier } from './support/bridge';
import { PORT_CALL, TALKS, TALKS_COPY } from './support/reports';
import type { OutputOf } from '../../src/shared/ipc';
import { Inbox } from './pages/inbox';
import { Memory } from './pages/memory';
import { Window } from './pages/window';

// Each test goes on where the one before left off, as one morning of work does.
test.describe.configure({ mode: 'serial' });

const userData = freshFolder();
let attache: RunningAttache;
const inbox = (): Inbox => new Inbox(attache.page);
const shell = (): Window => new Window(attache.page);
const press = (...keys: string[]): Promise<void> => shell().press(...keys);

test.beforeAll(async () => {
  attache = await startAttache({ userData });
});

test.afterAll(async () => {
  await attache.close();
  expect(attache.problems, 'errors that the page reported').toEqual([]);
});

async function reports(): Promise<OutputOf<'inbox.list'>> {
  return ask(attache.page, 'inbox.list', { dossierId: await sampleDossier(attache.page) });
}

test('the reader gets ready as soon as the inbox is open, and not before', async () => {
  const threads = (): Promise<number> => attache.app.evaluate(() => (process.report.getReport() as unknown as { workers: unknown[] }).workers.length);
  expect(await threads()).toBe(0);
  await press('Control+1');
  await expect.poll(threads).toBe(1);
});

test('an empty inbox says what belongs there and offers the first step', async () => {
  await press('Control+1');
  await expect(shell().place('Inbox')).toHaveAttribute('aria-current', 'page');
  await expect(inbox().report.getByRole('heading', { name: 'No report is here yet' })).toBeVisible();
  await press('n');
  await expect(inbox().pasteDialog.getByRole('textbox', { name: 'Text of the report' })).toBeFocused();
  await attache.page.keyboard.press('Control+Enter');
  await expect(inbox().pasteDialog.getByRole('textbox', { name: 'Text of the report' })).toHaveAccessibleDescription(/Paste or type the text/);
  await inbox().pasteDialog.getByRole('textbox', { name: 'Text of the report' }).fill(TALKS);
  await inbox().pasteDialog.getByRole('textbox', { name: 'Publisher' }).fill('The Daily Example');
  await inbox().pasteDialog.getByRole('textbox', { name: 'Day of publication' }).fill('18 nov 2026');
  await inbox().pasteDialog.getByRole('button', { name: /^Read it/ }).click();
  await expect(inbox().row(/India and Oman hold 4th/)).toHaveAttribute('aria-selected', 'true');
  await expect(inbox().report).toContainText('The Daily Example');
  await expect(shell().place('Inbox')).toHaveAccessibleName(/1 to look at/);
});

test('the text shows what was stripped in its place, with its reason, and is also shown as it was received', async () => {
  await expect(inbox().stripped('Share this story')).toBeVisible();
  await expect(inbox().stripped('https://x.example/army')).toBeVisible();
  await expect(inbox().report.getByText('disclaimer', { exact: true })).toBeVisible();
  await inbox().view('Clean').click();
  await expect(inbox().report).not.toContainText('Share this story');
  await inbox().view('As received').click();
  await expect(inbox().report).toContainText('Share this story: Mail, Print');
  await inbox().view('Marked').click();
});

test('a field shows its passages and a passage its fields, by pointer and by keyboard', async () => {
  await inbox().fieldRow('City').hover();
  await expect(inbox().litPassages).toHaveText(['New Delhi']);
  await inbox().passage('4th Army-to-Army Staff Talks').first().hover();
  await expect(inbox().fieldRow('Edition')).toHaveClass(/lit/);
  await expect(inbox().fieldRow('City')).not.toHaveClass(/lit/);
  await attache.page.mouse.move(2, 2);
  await inbox().field('City').focus();
  await expect(inbox().litPassages).toHaveText(['New Delhi']);
  await expect(inbox().draft).toContainText('City: a city in the sentence of the event');
  await inbox().list.focus();
  await press(']');
  const first = await inbox().litPassages.allInnerTexts();
  await press(']');
  await expect.poll(() => inbox().litPassages.allInnerTexts()).not.toEqual(first);
  await press('[');
  await expect.poll(() => inbox().litPassages.allInnerTexts()).toEqual(first);
  await press('e');
  await expect(inbox().litPassages.first()).toBeInViewport();
});

test('a number stays on the line on which its passage ends, and so does the sign behind it, however wide the window is', async () => {
  for (const width of [1280, 1366, 1440, 1600]) {
    await resize(attache.app, { width, height: 900 });
    const { numbers, apart } = await inbox().numbersOnOtherLines();
    expect(apart).toEqual([]);
    expect(numbers).toBeGreaterThan(15);
  }
  await resize(attache.app, { width: 1440, height: 900 });
});

test('a number shows its passage when it is pressed, by pointer and by keyboard', async () => {
  await inbox().number(4).click();
  await expect(inbox().litPassages).toHaveText(['Vikram Rathore']);
  await inbox().number(10).focus();
  await attache.page.keyboard.press('Enter');
  await expect(inbox().litPassages).toHaveText(['New Delhi']);
  await inbox().number(5).focus();
  await attache.page.keyboard.press('Space');
  await expect(inbox().litPassages).toHaveText(['Deputy Chief of Army Staff of India']);
});

test('a passage of another draft opens that draft', async () => {
  await expect(inbox().openTab).toHaveAccessibleName(/^1 Talks/);
  await inbox().passage('Mohamed Bin Nasir Bin Ali Al Zaabi').first().click();
  await expect(inbox().openTab).toHaveAccessibleName(/^2 Meeting/);
  await inbox().tab(/^1 Talks/).click();
});

test('a value is edited in place, says what it cannot keep, and undo takes the edit back', async () => {
  await inbox().field('City').fill('Pune');
  await press('Enter');
  await expect(inbox().fieldRow('City')).toContainText('entered by you');
  await inbox().list.focus();
  await press('Control+z');
  await expect(inbox().field('City')).toHaveValue('New Delhi');
  await expect(shell().saveStatus).toHaveText(/^Undid “.*”/);
  await inbox().field('Ends').fill('2411/26');
  await press('Enter');
  await expect(inbox().field('Ends')).toHaveAccessibleDescription(/Not a date/);
  await expect(inbox().accept).toBeDisabled();
  await expect(inbox().draft).toContainText('Mend the field “Ends” first.');
  await inbox().field('Ends').fill('');
  await press('Enter');
  await expect(inbox().draft).not.toContainText('Mend the field');
});

test('strength, speaker, channel and the words of an outcome are edited in their lists', async () => {
  await inbox().pick(/How firmly Training was treated/, 'Signed');
  await expect(inbox().choice(/How firmly Training was treated/)).toContainText('Signed');
  await inbox().tab(/Statement/).click();
  await inbox().part(/^Speaker/).fill('Army spokesman');
  await press('Enter');
  await inbox().part('Channel of Army spokesman').fill('press note');
  await press('Enter');
  await expect(inbox().draft.getByText('entered by you')).toBeVisible();
  await inbox().tab(/Outcome/).click();
  await inbox().part('Outcome 1').fill('');
  await press('Enter');
  await expect(inbox().part('Outcome 1')).toHaveAccessibleDescription(/Say in a few words/);
  await expect(inbox().draft).toContainText('Mend the field “Outcome 1” first.');
  await inbox().part('Outcome 1').fill('Instructors for desert training are exchanged from 2027');
  await press('Enter');
  await inbox().pick(/Kind of outcome 1/, 'Plan');
  await expect(inbox().choice(/Kind of outcome 1/)).toContainText('Plan');
  await inbox().tab(/^1 Talks/).click();
});

test('what is asked is decided by one key each, with the reasons beside it', async () => {
  await expect(inbox().accept).toBeDisabled();
  await inbox().list.focus();
  const number = inbox().question.getByText(/\d of \d decision/);
  await expect(inbox().question.locator('.reason').first()).toBeVisible();
  for (let [asked] = await number.allInnerTexts(); asked !== undefined; [asked] = await number.allInnerTexts()) {
    await press((await inbox().question.getAttribute('aria-label')) === 'One person or two?' ? 'w' : 'd');
    await expect.poll(async () => (await number.allInnerTexts())[0], 'the answer is taken and the next question comes').not.toBe(asked);
  }
  await expect(inbox().question).toHaveCount(0);
  await expect(inbox().accept).toBeEnabled();
  await press('l');
  await expect(inbox().draft.getByRole('listitem').filter({ hasText: 'New engagement: 4th' })).toBeVisible();
});

test('several files are dropped anywhere; a bad one does not stop the rest, and the same article is refused', async () => {
  await press('Control+3');
  const files = [{ name: 'port-call.md', text: PORT_CALL }, { name: 'no.pdf', text: 'this is no pdf' }, { name: 'table.xlsx', text: 'x' }, { name: 'again.txt', text: TALKS }, { name: 'copy.txt', text: TALKS_COPY }];
  await inbox().drag(files);
  await expect(inbox().dropOverlay).toContainText('Drop 5 files');
  await inbox().drag(files, true);
  await expect(inbox().dropOverlay).toHaveCount(0);
  await expect(shell().place('Inbox')).toHaveAttribute('aria-current', 'page');
  await expect(inbox().group('Waiting for decisions').getByRole('option')).toHaveCount(3);
  await expect(inbox().row(/no\.pdf/)).toContainText('it is no PDF');
  await expect(inbox().row(/table\.xlsx/)).toContainText('A .xlsx file is not read');
  await expect(inbox().row(/Refused: India and Oman/)).toContainText('Same article as “India and Oman hold 4th');
  await expect(inbox().reading).toHaveCount(0);
  await inbox().row(/table\.xlsx/).click();
  await press('x');
  await expect(inbox().row(/table\.xlsx/)).toHaveCount(0);
  await inbox().row(/Refused: India and Oman/).click();
  await inbox().page.getByRole('button', { name: 'Show the report that it is the same as' }).click();
  await expect(inbox().report.getByRole('heading', { name: /^India and Oman hold/ })).toBeVisible();
});

test('a folder of the disk is walked in the order of its names, and what is not read of it is told in one row', async () => {
  const folder = join(freshFolder(), 'press');
  mkdirSync(join(folder, 'older'), { recursive: true });
  const talks = (day: number): string => `Muscat, Nov ${day} – India and Oman on Monday held the ${day}th round of harbour talks in Muscat. They discussed pilotage.`;
  writeFileSync(join(folder, 'b.txt'), talks(16));
  writeFileSync(join(folder, 'older', 'a.txt'), talks(9));
  for (const name of ['one.jpg', 'two.jpg', 'all.zip']) writeFileSync(join(folder, name), 'x');
  const before = (await reports()).map((row) => row.id);
  await inbox().dropFromDisk([folder]);
  await expect(inbox().row(/press .*3 files in this folder are not read: 2 \.jpg, 1 \.zip/)).toBeVisible();
  const fresh = async (): Promise<OutputOf<'inbox.list'>> => (await reports()).filter((row) => !before.includes(row.id));
  await expect.poll(async () => (await fresh()).map((row) => row.fileName).sort()).toEqual(['press/b.txt', 'press/older/a.txt']);
  for (const row of await fresh()) await ask(attache.page, 'inbox.discard', { reportId: row.id });
  await inbox().row(/3 files in this folder/).click();
  await press('x');
});

test('a copy of the same text counts as one origin, unless a person says otherwise', async () => {
  await inbox().row(/^Lieutenant General Vikram Rathore/).click();
  await expect(inbox().report.getByRole('group', { name: /^One origin, a copy of/ })).toBeVisible();
  await press('u');
  await expect(inbox().report.getByRole('group', { name: /^An origin of its own/ })).toBeVisible();
  await press('Control+z');
  await expect(inbox().report.getByRole('group', { name: /^One origin, a copy of/ })).toBeVisible();
});

test('accepting keeps everything in one step, shows the way to it, goes on to the next report, and is undone as a whole', async () => {
  const engagements = async (): Promise<number> => (await ask(attache.page, 'dossier.list', {}))[0]?.counts.engagements ?? 0;
  const before = await engagements();
  await inbox().row(/^India and Oman hold/).click();
  await inbox().list.focus();
  await expect(inbox().accept).toHaveAccessibleName(/^Accept 2 engagements/);
  await press('a');
  await expect(inbox().kept.getByRole('link', { name: /4th.*Staff Talks/ })).toBeVisible();
  await expect.poll(engagements).toBe(before + 2);
  await expect(inbox().row(/India and Oman hold/).first()).not.toHaveAttribute('aria-selected', 'true');
  await expect(inbox().group('Waiting for decisions').getByRole('option')).toHaveCount(2);
  await inbox().row(/^Accepted: India and Oman hold/).click();
  await expect(inbox().keptOf('Commitments').getByRole('link')).toHaveText(['Instructors for desert training are exchanged from 2027']);
  await expect(inbox().keptOf('Statements').getByRole('link')).toHaveText([/^Army spokesman: A cordial round/]);
  await expect(inbox().keptOf('People').getByRole('link', { name: /Al-Zaabi/ })).toBeVisible();
  await inbox().kept.getByRole('link', { name: /4th.*Staff Talks/ }).click();
  await expect(new Memory(attache.page).evidence).toContainText('passages');
  await press('Alt+ArrowLeft');
  await press('Control+z');
  await expect(shell().saveStatus).toHaveText(/^Undid “.*”/);
  await expect.poll(engagements).toBe(before);
  await expect(inbox().group('Waiting for decisions').getByRole('option')).toHaveCount(3);
  await expect(inbox().kept).toHaveCount(0);
});

test('a draft is left out, the last one discards the report, and it can be opened again', async () => {
  await inbox().row(/^INS Sagardeep/).click();
  await inbox().list.focus();
  await press('x');
  await expect(inbox().row(/Discarded: INS Sagardeep/)).toBeVisible();
  await inbox().row(/Discarded: INS Sagardeep/).click();
  await press('r');
  await expect(inbox().group('Waiting for decisions').getByRole('option', { name: /INS Sagardeep/ })).toBeVisible();
});

test('a long batch says where it is, can be cancelled, and keeps what was read', async () => {
  const filler = 'The two sides spoke about ships and training in the harbour at some length. '.repeat(6_000);
  const before = (await reports()).length;
  await inbox().choose(Array.from({ length: 14 }, (_, index) => ({ name: `long-${index}.txt`, text: `Report number ${index} of the long batch\n\n${PORT_CALL}\n\n${filler}` })));
  await expect(inbox().reading).toHaveAccessibleName(/^Reading [2-9] of 14/);
  await press('Escape');
  await expect(inbox().reading).toHaveCount(0);
  const after = (await reports()).length;
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(before + 14);
});

test('the palette offers to add and paste reports anywhere, and each waiting report', async () => {
  await press('Control+2');
  await shell().askPalette('paste a report');
  await expect(shell().paletteLine(/^Paste a report/)).toBeVisible();
  await press('Escape');
  await shell().askPalette('add report');
  await expect(shell().paletteLine(/Add report files/)).toBeVisible();
  await press('Escape');
  await shell().askPalette('sagardeep');
  await shell().paletteLine(/INS Sagardeep/).first().click();
  await expect(shell().place('Inbox')).toHaveAttribute('aria-current', 'page');
  await expect(inbox().report.getByRole('heading', { name: /^INS Sagardeep/ })).toBeVisible();
});

test('pasting into a text field stays in the field', async () => {
  const before = (await reports()).length;
  await inbox().field('City').focus();
  await press('Control+a');
  await inbox().paste(attache.app, 'Salalah');
  await expect(inbox().field('City')).toHaveValue('Salalah');
  await inbox().list.focus();
  await inbox().paste(attache.app, 'Muscat, Nov 21 – India and Oman on Saturday held a round of consultations in Muscat. They discussed hydrography.');
  await expect.poll(async () => (await reports()).length).toBe(before + 1);
});
