import type { Locator, Page } from '@playwright/test';

/** Lines: the library of talking points. */
export class Lines {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Lines', exact: true });
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name });
  }

  field(name: 'Headline' | 'Text' | 'If pressed'): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  stance(name: 'Raise' | 'If raised' | 'Avoid' | 'Listen for'): Locator {
    return this.page.getByRole('radiogroup', { name: 'Stance' }).getByRole('radio', { name, exact: true });
  }
}
