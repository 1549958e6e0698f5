import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { freshFolder, resize, sharedAttache, startAttache, storeFileOf } from './support/attache';
import { SCREENS, SIZES, THEMES } from './support/screens';
import { Composer } from './pages/composer';
import { Memory } from './pages/memory';
import { Recovery } from './pages/recovery';
import { Window } from './pages/window';

const attache = sharedAttache({ size: SIZES[0] });
const THEME_WORDS = { light: 'Light', dark: 'Dark', hc: 'High contrast' } as const;

/** What axe finds on the page, one line for each rule and element. A theme changes nothing but colours. */
async function axe(page: Page, { rules = 'all', within }: { rules?: 'all' | 'colours'; within?: string } = {}): Promise<string[]> {
  // The window allows no second page, which axe would open for its newer way of running.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules === 'colours') builder.withRules(['color-contrast', 'link-in-text-block']);
  if (within) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? violation.help}`));
}

/** Sizes the window and chooses a theme where a person does, in Set up. */
async function show(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.keyboard.press('Control+,');
  await new Window(page).setUp.getByRole('radio', { name: THEME_WORDS[theme], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await page.keyboard.press('Escape');
  await expect(new Window(page).setUp).toBeHidden();
}

async function chooseZoom(page: Page, words: '100 %' | '125 %'): Promise<void> {
  await page.keyboard.press('Control+,');
  const choice = new Window(page).setUp.getByRole('radio', { name: words, exact: true });
  await choice.click();
  await expect(choice).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(new Window(page).setUp).toBeHidden();
}

for (const size of SIZES) {
  for (const theme of THEMES) {
    test(`axe finds nothing on any screen, ${theme}, ${size.width} × ${size.height}`, async () => {
      const { app, page } = attache();
      await resize(app, size);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
      await show(page, theme);
      const found: string[] = [];
      for (const screen of SCREENS) {
        await screen.open(page);
        found.push(...(await axe(page, { rules: theme === 'light' ? 'all' : 'colours', ...(screen.floats ? { within: '[role=dialog]' } : {}) })).map((violation) => `${screen.name}: ${violation}`));
        await screen.leave?.(page);
      }
      expect(found).toEqual([]);
    });
  }
}

test('axe finds nothing on the recovery view, in any theme', async () => {
  const userData = freshFolder();
  writeFileSync(storeFileOf(userData), 'not a store '.repeat(2000));
  for (const theme of THEMES) {
    writeFileSync(`${userData}/settings.json`, JSON.stringify({ theme }));
    const spoilt = await startAttache({ userData, size: SIZES[0] });
    await expect(new Recovery(spoilt.page).title).toBeVisible();
    await expect(spoilt.page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await axe(spoilt.page), theme).toEqual([]);
    await spoilt.close();
  }
});

/** How the focused element shows that it has the focus: by an outline, a shadow or an edge that it has not when it is left. */
async function showsFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const current = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const look = (): string => {
      const chain = [element, element.parentElement, element.closest('.field-box, .search-field, .field'), current, current?.firstElementChild];
      return JSON.stringify(chain.map((node) => {
        if (!node) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(node);
        return [outlineStyle === 'none' ? 'none' : [outlineWidth, outlineColor], boxShadow, borderColor, backgroundColor];
      }));
    };
    const focused = look();
    element.blur();
    const left = look();
    element.focus({ preventScroll: true });
    return focused === left ? `${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? ''}` : null;
  });
}

test('Tab goes through every control of a place and each shows that it has the focus', async () => {
  const { app, page } = attache();
  await resize(app, SIZES[0]);
  await show(page, 'light');
  for (const name of ['inbox', 'engagements', 'lines', 'composer', 'checks']) {
    const screen = SCREENS.find((candidate) => candidate.name === name);
    await screen?.open(page);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const unseen: string[] = [];
    const visited = new Set<string>();
    for (let step = 0; step < 90; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await showsFocus(page);
      if (hidden) unseen.push(hidden);
      const id = await page.evaluate(() => {
        const element = document.activeElement;
        return element ? `${element.tagName} ${element.getAttribute('aria-label') ?? ''} ${element.textContent?.slice(0, 40) ?? ''} ${[...document.querySelectorAll('*')].indexOf(element)}` : '';
      });
      if (visited.has(id)) break;
      visited.add(id);
    }
    expect(unseen, name).toEqual([]);
    expect(visited.size, name).toBeGreaterThan(12);
  }
});

test('a journey by keyboard alone: from a name to its passage, to a line, into a pack, to its pages', async () => {
  const { page } = attache();
  const shell = new Window(page);
  const memory = new Memory(page);
  await shell.askPalette('al nagah');
  await expect(shell.paletteLine(/5th Exercise Al Najah/).first()).toBeVisible();
  while ((await shell.palette.getByRole('option', { selected: true }).innerText()).includes('5th Exercise') === false) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(memory.record('5th Exercise Al Najah')).toBeVisible();
  await page.keyboard.press('e');
  await expect(memory.currentPassage(memory.evidence).first()).toBeInViewport();
  await page.keyboard.press('Alt+3');
  await expect(memory.evidence.locator(':focus').or(memory.evidence.and(page.locator(':focus'))).first()).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(memory.list('Engagements')).toBeFocused();
  await page.keyboard.press('Control+3');
  await shell.askPalette('packs');
  await page.keyboard.press('Enter');
  await expect(new Composer(page).meetings).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(new Composer(page).meetings).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new Composer(page).outline).toBeFocused();
  await page.keyboard.press('Alt+3');
  await expect(new Composer(page).pages).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect(new Composer(page).picker).toBeFocused();
});

/** Runs in the page: controls that reach out of the window or out of a box that clips them. */
function cutControls(): string[] {
  const isDrawn = (control: HTMLElement): boolean => {
    const { width, height } = control.getBoundingClientRect();
    return width >= 2 && height >= 2 && getComputedStyle(control).visibility !== 'hidden' && !control.closest('[aria-hidden=true]');
  };
  const clipping = (control: HTMLElement): Element | null => {
    let around = control.parentElement;
    while (around && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
    return around;
  };
  const overhang = (inner: DOMRect, outer: { left: number; right: number }): number => Math.round(Math.max(inner.right - outer.right, outer.left - inner.left));
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, textarea, [role=tab], [role=radio], [role=combobox]')].filter(isDrawn);
  const cut = controls.flatMap((control) => {
    const box = control.getBoundingClientRect();
    const edge = clipping(control)?.getBoundingClientRect();
    const by = Math.max(overhang(box, { left: 0, right: window.innerWidth }), edge && edge.width > 2 ? overhang(box, edge) : 0);
    return by > 1 ? [`${control.tagName} “${control.getAttribute('aria-label') ?? control.textContent?.slice(0, 30) ?? ''}” is cut by ${by} px`] : [];
  });
  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  return sideways > 0 ? [...cut, `the window scrolls sideways by ${sideways} px`] : cut;
}

test('at 125 % on 1366 × 768 nothing scrolls sideways and no control is cut', async () => {
  const { app, page } = attache();
  await resize(app, SIZES[0]);
  await chooseZoom(page, '125 %');
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(1100);
  const cut: string[] = [];
  for (const screen of SCREENS) {
    await screen.open(page);
    cut.push(...(await page.evaluate(cutControls)).map((problem) => `${screen.name}: ${problem}`));
    await screen.leave?.(page);
  }
  await chooseZoom(page, '100 %');
  expect(cut).toEqual([]);
});
