import type { Locator, Page } from '@playwright/test';

/** The window around the places: rail, title bar, status bar, and what floats over the work. */
export class Window {
  constructor(readonly page: Page) {}

  /** A place of the rail. */
  place(name: 'Inbox' | 'Memory' | 'Lines' | 'Packs' | 'Checks'): Locator {
    return this.page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  get back(): Locator {
    return this.page.getByRole('button', { name: 'back', exact: true });
  }

  get forward(): Locator {
    return this.page.getByRole('button', { name: 'forward', exact: true });
  }

  /** The trail in the title bar; its last entry is where one is. */
  get whereYouAre(): Locator {
    return this.page.getByRole('navigation', { name: 'Where you are' });
  }

  /** "Saved 14:02", "Undid “…”". */
  get saveStatus(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  get keysHere(): Locator {
    return this.page.getByRole('list', { name: 'Keys of this place' });
  }

  get keysDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Keys of this place' });
  }

  get setUp(): Locator {
    return this.page.getByRole('dialog', { name: 'Set up' });
  }

  get palette(): Locator {
    return this.page.getByRole('dialog', { name: 'Go to, create, search' });
  }

  paletteLine(name: string | RegExp): Locator {
    return this.palette.getByRole('option', { name });
  }

  /** Opens the palette and types into it. */
  async askPalette(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.palette.getByRole('combobox').fill(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
