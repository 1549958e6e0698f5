import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { sharedAttache } from './support/attache';
import { Lines } from './pages/lines';
import { Memory } from './pages/memory';
import { Window } from './pages/window';

const attache = sharedAttache();
const memory = (): Memory => new Memory(attache().page);
const shell = (): Window => new Window(attache().page);

const COMMITTEE_13 = '13th Joint Military Cooperation Committee';
const COMMITTEE_14 = '14th Joint Military Cooperation Committee';
const SECRETARY_GENERAL = 'Dr Mohammed bin Nasser bin Ali Al-Zaabi';

/** The passage that is shown now: its number, and words of the text that is marked and in view. */
async function expectPassage(number: string, words: RegExp): Promise<void> {
  const { evidence } = memory();
  await expect(memory().currentKey(evidence)).toHaveText(number);
  await expect(memory().currentPassage(evidence).first()).toHaveText(words);
  await expect(memory().currentPassage(evidence).first()).toBeInViewport();
}

test('the first start opens to the sample dossier with its engagements, newest first', async () => {
  const { page } = attache();
  await expect(page.getByRole('button', { name: 'Dossier: India–Oman' })).toBeVisible();
  await expect(memory().tab('Engagements')).toHaveAttribute('aria-selected', 'true');
  const rows = memory().list('Engagements').getByRole('option');
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(0)).toContainText(COMMITTEE_14);
  await expect(rows.nth(0)).toContainText('planning example');
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true');
});

test('the two engagements of 24 Nov 2025 stand apart', async () => {
  const rows = memory().row('Engagements', /^24 Nov 2025/);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(COMMITTEE_13);
  await expect(rows.nth(1)).toContainText('Chief of Defence Staff meets Oman’s Secretary General');
  await rows.nth(1).click();
  const record = memory().record('Chief of Defence Staff meets Oman’s Secretary General');
  await expect(record.getByRole('heading', { level: 1 })).toHaveText('Chief of Defence Staff meets Oman’s Secretary General');
  await expect(record).toContainText('Not the same as');
  await expect(record.getByRole('link', { name: COMMITTEE_13 })).toBeVisible();
});

test('the timeline is drawn by series: held, by reference, planned, due', async () => {
  const { timeline } = memory();
  const committee = timeline.getByRole('group', { name: 'JMCC' });
  await expect(committee.getByRole('button', { name: /^13th,? New Delhi, 24 Nov 2025, held$/ })).toBeVisible();
  await expect(committee.getByRole('button', { name: /^14th.*planned$/ })).toBeVisible();
  await expect(timeline.getByRole('button', { name: /^3rd.*by reference only$/ })).toBeVisible();
  await expect(timeline.getByRole('img', { name: /^6th due.*due by cadence/ })).toBeVisible();
  await committee.getByRole('button', { name: /^13th,? New Delhi, 24 Nov 2025, held$/ }).click();
  await expect(memory().record(COMMITTEE_13)).toBeVisible();
});

test('each claim of an engagement is one key from its passage, under the same number', async () => {
  await memory().row('Engagements', new RegExp(`^24 Nov 2025.*${COMMITTEE_13}`)).click();
  const record = memory().record(COMMITTEE_13);
  const line = (word: string): Locator => record.getByRole('term').filter({ hasText: new RegExp(`^${word}$`) }).locator('+ dd');
  const numberIn = (part: Locator): Locator => part.getByRole('button', { name: /^Passage/ }).first();
  // The first passage of the record from the list, and the next one with the same key.
  await memory().list('Engagements').focus();
  await attache().page.keyboard.press('e');
  await expectPassage('1', /./);
  await attache().page.keyboard.press('e');
  await expectPassage('2', /./);
  // The passage behind one claim: the key on what is focused, or the number that stands beside it.
  const chair = record.getByRole('group', { name: 'Ours' }).locator('.participant').filter({ hasText: 'Rajesh Kumar Singh' });
  await chair.getByRole('link', { name: 'Rajesh Kumar Singh' }).focus();
  await attache().page.keyboard.press('e');
  await expectPassage((await numberIn(chair).textContent()) ?? '', /Singh|Defence Secretary/);
  for (const { word, words } of [{ word: 'Date', words: /Nov 24|24 Nov|Monday/ }, { word: 'Place', words: /Delhi|Indian capital/ }, { word: 'Series', words: /13th|thirteenth/i }]) {
    const number = numberIn(line(word));
    await number.press('Enter');
    await expectPassage((await number.textContent()) ?? '', words);
  }
});

test('the person of both reports has both spellings, each with its passage', async () => {
  await memory().open('People');
  await memory().row('People', new RegExp(`^${SECRETARY_GENERAL}`)).click();
  const record = memory().record(SECRETARY_GENERAL);
  for (const spelling of ['Mohammed Bin Nasser Bin Ali Al-Zaabi', 'Mohammed Bin Naseer Bin Ali Al Zaabi']) {
    const row = record.getByRole('row').filter({ has: attache().page.getByRole('cell', { name: spelling, exact: true }) });
    await expect(row).toContainText('Press variant');
    const number = row.getByRole('button', { name: /^Passage/ }).first();
    const shown = (await number.textContent()) ?? '';
    await number.click();
    await expect(memory().currentKey(memory().evidence)).toHaveText(shown);
    await expect(memory().currentPassage(memory().evidence).first()).toContainText(/Zaabi/);
  }
  await expect(record.getByRole('cell', { name: 'محمد بن ناصر بن علي الزعابي' })).toBeVisible();
});

test('a series says whether its editions fit, and what is due', async () => {
  await memory().open('Series');
  await memory().row('Series', /^Joint Military Cooperation Committee/).click();
  const record = memory().record('Joint Military Cooperation Committee');
  await expect(record.getByRole('row', { name: /^14th/ })).toContainText('planned');
  await expect(record.getByRole('row', { name: /^13th/ })).toContainText('24 Nov 2025');
  await expect(record.getByRole('heading', { name: 'Series check' })).toBeVisible();
  await expect(record).toContainText('Numbers, dates and venues on record follow the rule of the series.');
  await memory().row('Series', /^Exercise Al Najah/).click();
  await expect(memory().record('Exercise Al Najah')).toContainText(/The 6th (is|was) expected about Sep 2026/);
});

test('commitments stand in three columns by who owes them, overdue first', async () => {
  await memory().open('Commitments');
  for (const side of ['Owed by us', 'Owed by them', 'Joint'] as const) await expect(memory().list(side).getByRole('option').first()).toBeVisible();
  await expect(memory().list('Owed by us').getByRole('option').first()).toContainText(/Overdue 55 days/);
  await memory().list('Joint').getByRole('option', { name: /Move the Military Logistic Complex forward/ }).click();
  const record = attache().page.getByRole('region', { name: 'Commitment', exact: true });
  await expect(record).toContainText('Conflict');
  await attache().page.keyboard.press('e');
  await expect(memory().currentPassage(memory().evidence).first()).toBeInViewport();
  await expect(memory().evidence).toContainText('The sources differ');
  await attache().page.keyboard.press('Escape');
  await expect(record).toBeVisible();
});

test('a source shows its text with every passage that a claim rests on', async () => {
  await memory().open('Sources');
  await memory().row('Sources', new RegExp(`^${COMMITTEE_13} meets`)).click();
  const record = memory().record(`${COMMITTEE_13} meets`);
  await expect(record.getByRole('button', { name: 'Passage 19', exact: true })).toBeVisible();
  await memory().list('Sources').focus();
  await attache().page.keyboard.press('e');
  await expect(memory().currentKey(record)).toHaveText('1');
  await attache().page.keyboard.press('e');
  await expect(memory().currentKey(record)).toHaveText('2');
  const behind = attache().page.getByRole('region', { name: 'Rests on this passage' });
  await expect(behind.getByRole('listitem')).toHaveCount(19);
});

for (const { typed, found } of [
  { typed: 'naseer', found: SECRETARY_GENERAL },
  { typed: 'al nagah', found: '5th Exercise Al Najah' },
  { typed: 'Muḥammad Nāṣir', found: SECRETARY_GENERAL },
  { typed: 'ناصر', found: SECRETARY_GENERAL },
  { typed: 'JMMC', found: 'Joint Military Cooperation Committee' },
]) {
  test(`the one search box finds “${typed}”`, async () => {
    await memory().open('Engagements');
    await memory().list('Engagements').focus();
    await attache().page.keyboard.press('/');
    await expect(memory().searchBox).toBeFocused();
    await attache().page.keyboard.type(typed);
    await expect(memory().hits.filter({ hasText: found }).first()).toBeVisible();
    await expect(memory().searchBox).toHaveValue(typed);
    await attache().page.keyboard.press('Escape');
    await expect(memory().list('Engagements').getByRole('option')).toHaveCount(8);
  });
}

test('the palette goes to a record, a place and a command', async () => {
  await shell().askPalette('naseer');
  // Found by another spelling, which the line shows.
  await expect(shell().paletteLine(new RegExp(`^${SECRETARY_GENERAL}.*Naseer`))).toHaveAttribute('aria-selected', 'true');
  await attache().page.keyboard.press('Enter');
  await expect(shell().palette).toBeHidden();
  await expect(memory().record(SECRETARY_GENERAL)).toBeVisible();
  await shell().askPalette('checks');
  await shell().paletteLine(/^Checks/).click();
  await expect(shell().place('Checks')).toHaveAttribute('aria-current', 'page');
  await attache().page.keyboard.press('Control+k');
  await attache().page.keyboard.press('Escape');
  await expect(shell().palette).toBeHidden();
});

test('every place has its key, and back and forward go as in a browser', async () => {
  const { page } = attache();
  for (const [key, place] of [['2', 'Memory'], ['3', 'Lines'], ['4', 'Packs'], ['5', 'Checks']] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(shell().place(place)).toHaveAttribute('aria-current', 'page');
  }
  await shell().press('Alt+ArrowLeft', 'Alt+ArrowLeft');
  await expect(shell().place('Lines')).toHaveAttribute('aria-current', 'page');
  await expect(new Lines(page).list.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(shell().place('Packs')).toHaveAttribute('aria-current', 'page');
  await expect(shell().forward).toBeEnabled();
});

test('the question mark lists the keys of the place, and the bar says the same', async () => {
  const { page } = attache();
  await page.keyboard.press('Control+3');
  await expect(shell().keysHere).toContainText('evidence');
  await page.keyboard.press('?');
  await expect(shell().keysDialog.getByRole('definition').filter({ hasText: /^evidence$/ })).toBeVisible();
  await expect(shell().keysDialog.getByRole('definition').filter({ hasText: /^still good$/ })).toBeVisible();
  await expect(shell().keysDialog.getByRole('definition').filter({ hasText: /^undo$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shell().keysDialog).toBeHidden();
});

test('the lines carry stance, verdict and the reason for it', async () => {
  const lines = new Lines(attache().page);
  await attache().page.keyboard.press('Control+3');
  await expect(lines.list.getByRole('option').first()).toHaveAttribute('aria-setsize', '15');
  await lines.row(/Logistic Complex: next step/).click();
  await expect(lines.field('Headline')).toHaveValue('Logistic Complex: next step');
  await expect(lines.stance('Raise')).toBeChecked();
  await expect(attache().page.getByRole('region', { name: 'How it stands' })).toContainText('Its review was due on 31 Oct 2026.');
});
