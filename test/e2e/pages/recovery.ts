import type { Locator, Page } from '@playwright/test';

/** What the window shows instead of the places when the store cannot be opened. */
export class Recovery {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('heading', { name: 'The store cannot be opened' });
  }

  get reason(): Locator {
    return this.page.getByRole('alert');
  }

  get file(): Locator {
    return this.page.getByRole('main').getByRole('code');
  }

  get restore(): Locator {
    return this.page.getByRole('button', { name: 'Restore a backup…' });
  }

  get showFile(): Locator {
    return this.page.getByRole('button', { name: 'Show the file' });
  }

  get again(): Locator {
    return this.page.getByRole('button', { name: 'Try again' });
  }
}
