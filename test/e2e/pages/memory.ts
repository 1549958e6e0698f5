import type { Locator, Page } from '@playwright/test';

export type Part = 'Engagements' | 'People' | 'Series' | 'Topics' | 'Commitments' | 'Sources';

/** Memory: tabs over list, record and evidence. */
export class Memory {
  constructor(readonly page: Page) {}

  tab(part: Part): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${part}, `) });
  }

  async open(part: Part): Promise<void> {
    await this.tab(part).click();
  }

  list(part: Part | 'Owed by us' | 'Owed by them' | 'Joint' | 'Done, dropped or superseded'): Locator {
    return this.page.getByRole('listbox', { name: part, exact: true });
  }

  row(part: Part, name: string | RegExp): Locator {
    return this.list(part).getByRole('option', { name });
  }

  /** The open record, named by its title. */
  record(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  get timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline' });
  }

  get evidence(): Locator {
    return this.page.getByRole('region', { name: 'Evidence', exact: true });
  }

  /** The passage that is shown as the current one. */
  currentPassage(within: Locator): Locator {
    return within.locator('mark[data-current]');
  }

  /** The numbered key that stands for the current passage. */
  currentKey(within: Locator): Locator {
    return within.getByRole('button', { name: /^Passage \d+$/ }).and(this.page.locator('[aria-current]'));
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search all of memory' });
  }

  /** What the search box finds. */
  get hits(): Locator {
    return this.page.getByRole('tabpanel').getByRole('option');
  }

  /** A field of the open engagement. */
  field(name: 'Title' | 'Date' | 'Last day' | 'City' | 'Edition' | 'Summary' | 'Notes'): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  get series(): Locator {
    return this.page.getByRole('combobox', { name: 'Series', exact: true });
  }
}
