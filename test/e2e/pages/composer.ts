import type { Locator, Page } from '@playwright/test';

/** Packs: meetings with their packs, and the composer of one. */
export class Composer {
  constructor(readonly page: Page) {}

  get meetings(): Locator {
    return this.page.getByRole('listbox', { name: 'Upcoming meetings' });
  }

  profile(name: 'Card' | 'Read-ahead' | 'Full book'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  // Left: what may be chosen.

  get picker(): Locator {
    return this.page.getByRole('listbox', { name: 'Picker' });
  }

  get pickerSearch(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search records to choose' });
  }

  choice(name: string | RegExp): Locator {
    return this.picker.getByRole('option', { name });
  }

  // Middle: what is chosen.

  get outline(): Locator {
    return this.page.getByRole('tree', { name: 'Outline of the pack' });
  }

  get outlinePane(): Locator {
    return this.page.getByRole('region', { name: 'Outline', exact: true });
  }

  section(title: string | RegExp): Locator {
    return this.outline.getByRole('treeitem', { level: 1 }).filter({ hasText: title });
  }

  /** Items by a part of their title, wherever they stand. */
  item(title: string | RegExp): Locator {
    return this.outline.getByRole('treeitem', { level: 2 }).filter({ hasText: title });
  }

  get selected(): Locator {
    return this.outline.getByRole('treeitem', { selected: true });
  }

  /**
   * The rows of the outline as they stand, sections and items, each by the words that it shows. Read in one go: asked
   * one by one, the last of them would be waited for in vain when a row goes meanwhile.
   */
  async rows(): Promise<Array<{ level: number; text: string }>> {
    return this.outline.getByRole('treeitem').evaluateAll((rows: HTMLElement[]) => rows.map((row) => ({ level: Number(row.ariaLevel), text: row.innerText.split('\n').join(' ') })));
  }

  /** The titles that stand in a section, in order: those among `titles`. */
  async orderIn(section: string | RegExp, titles: readonly string[]): Promise<string[]> {
    const rows = await this.rows();
    const start = rows.findIndex((row) => row.level === 1 && row.text.search(section) >= 0);
    const end = rows.findIndex((row, index) => index > start && row.level === 1);
    return rows.slice(start + 1, end < 0 ? undefined : end).flatMap((row) => titles.find((title) => row.text.includes(title)) ?? []);
  }

  // Right: the true pages and the source.

  get pages(): Locator {
    return this.page.getByRole('region', { name: 'Pages of the pack' });
  }

  sheet(label: string | RegExp): Locator {
    return this.pages.getByRole('img', { name: label });
  }

  get source(): Locator {
    return this.page.getByRole('region', { name: 'Source', exact: true });
  }

  /** True while pages are being set. */
  get setting(): Locator {
    return this.page.getByRole('progressbar');
  }

  get exportButton(): Locator {
    return this.page.getByRole('button', { name: /^Export PDF/ });
  }

  /** Share of a drawn page that is not white, 0 to 1; null until the page is drawn. */
  async ink(sheet: Locator): Promise<number | null> {
    return sheet.locator('canvas[data-drawn]').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      if (!pixels || width === 0) return null;
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 600) dark += 1;
      return dark / (width * height);
    });
  }
}
