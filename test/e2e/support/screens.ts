import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Composer } from '../pages/composer';
import { Inbox } from '../pages/inbox';
import { Lines } from '../pages/lines';
import { Memory } from '../pages/memory';
import type { Part } from '../pages/memory';
import { Window } from '../pages/window';
import { ask, sampleDossier } from './bridge';
import { PORT_CALL, TALKS, TALKS_COPY } from './reports';

/** One screen of the window: how to get to it, and how to leave what floats over the work. */
export interface Screen {
  name: string;
  open(page: Page): Promise<void>;
  /** Stands over the work as a dialog: the rest of the window is hidden from assistive technology meanwhile. */
  floats?: true;
  leave?(page: Page): Promise<void>;
}

export const THEMES = ['light', 'dark', 'hc'] as const;
export const SIZES = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }] as const;

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const part = (name: Part): Screen => ({
  name: name.toLowerCase(),
  open: async (page) => {
    await page.keyboard.press('Control+2');
    await new Memory(page).open(name);
    const list = name === 'Commitments' ? 'Owed by us' : name;
    await expect(new Memory(page).list(list).getByRole('option').first()).toBeVisible();
  },
});

/** Reads the invented dispatches into the inbox, once. */
async function fillInbox(page: Page): Promise<void> {
  const dossierId = await sampleDossier(page);
  if ((await ask(page, 'inbox.list', { dossierId })).length > 0) return;
  const portCall = await ask(page, 'inbox.receive', { dossierId, batchId: 'screens', item: { from: 'paste', text: PORT_CALL }, publishedOn: '2026-11-20' });
  await ask(page, 'inbox.accept', { reportId: portCall.id });
  for (const text of [TALKS, TALKS_COPY, TALKS]) await ask(page, 'inbox.receive', { dossierId, batchId: 'screens', item: { from: 'paste', text }, publishedOn: '2026-11-18' });
}

/** Every screen there is, except the recovery view, which needs a spoilt store. */
export const SCREENS: readonly Screen[] = [
  { name: 'inbox', open: async (page) => {
    await fillInbox(page);
    await page.keyboard.press('Control+1');
    await new Inbox(page).row(/^India and Oman hold/).first().click();
    await expect(new Inbox(page).question).toBeVisible();
    await expect(new Inbox(page).passage('New Delhi').first()).toBeVisible();
  } },
  { name: 'inbox-statements', open: async (page) => {
    await new Inbox(page).tab(/Statement/).click();
    await expect(new Inbox(page).part(/^Speaker/).first()).toBeVisible();
  } },
  { name: 'inbox-outcomes', open: async (page) => {
    await new Inbox(page).tab(/Outcome/).click();
    await expect(new Inbox(page).part('Outcome 1')).toBeVisible();
  } },
  { name: 'inbox-accepted', open: async (page) => {
    await new Inbox(page).row(/^Accepted: INS Sagardeep/).click();
    await expect(new Inbox(page).keptOf('Engagements').getByRole('link')).toBeVisible();
  } },
  { name: 'inbox-paste', open: async (page) => {
    await page.keyboard.press('n');
    await expect(new Inbox(page).pasteDialog).toBeVisible();
  }, leave: escape, floats: true },
  part('Engagements'), part('People'), part('Series'), part('Topics'), part('Commitments'), part('Sources'),
  {
    name: 'search',
    open: async (page) => {
      await page.keyboard.press('Control+2');
      await new Memory(page).open('Engagements');
      await new Memory(page).searchBox.fill('logistic');
      await expect(new Memory(page).hits.filter({ hasText: 'Logistic' }).first()).toBeVisible();
    },
    leave: async (page) => {
      await new Memory(page).searchBox.fill('');
      await expect(new Memory(page).list('Engagements')).toBeVisible();
    },
  },
  { name: 'lines', open: async (page) => {
    await page.keyboard.press('Control+3');
    await expect(new Lines(page).list.getByRole('option').first()).toBeVisible();
  } },
  { name: 'packs', open: async (page) => {
    await page.keyboard.press('Control+4');
    await expect(new Composer(page).meetings).toBeVisible();
  } },
  { name: 'composer', open: async (page) => {
    await page.keyboard.press('Control+4');
    await new Composer(page).meetings.focus();
    await page.keyboard.press('Enter');
    const composer = new Composer(page);
    await composer.item('Logistic Complex: next step').first().click();
    await expect(composer.pages).toHaveAttribute('aria-busy', 'false');
    const card = composer.sheet(/Points card$/);
    await expect(card).toBeInViewport();
    await expect.poll(() => composer.ink(card)).toBeGreaterThan(0.005);
  } },
  { name: 'pack-settings', open: async (page) => {
    await new Composer(page).outline.focus();
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog')).toBeVisible();
  }, leave: escape, floats: true },
  { name: 'checks', open: async (page) => {
    await page.keyboard.press('Control+5');
    await expect(page.getByRole('region', { name: 'What wants attention' }).getByRole('listitem').first()).toBeVisible();
  } },
  { name: 'setup', open: async (page) => {
    await page.keyboard.press('Control+,');
    await expect(new Window(page).setUp).toBeVisible();
  }, leave: escape, floats: true },
  { name: 'keys', open: async (page) => {
    await page.keyboard.press('?');
    await expect(new Window(page).keysDialog).toBeVisible();
  }, leave: escape, floats: true },
  { name: 'palette', open: async (page) => {
    await new Window(page).askPalette('naseer');
    await expect(new Window(page).palette.getByRole('option').first()).toBeVisible();
  }, leave: escape, floats: true },
];
