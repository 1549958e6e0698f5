import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** A file as it is dropped or chosen. */
export interface ReportFile { name: string; text: string }

/** Inbox: reports that came in, the text of one with its evidence, and its drafts with what is asked. */
export class Inbox {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Reports' });
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name });
  }

  group(name: 'Waiting for decisions' | 'Today, done'): Locator {
    return this.list.getByRole('group', { name });
  }

  /** Puts a text on the clipboard and pastes it into the window, outside of any field. */
  async paste(app: ElectronApplication, text: string): Promise<void> {
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
    await this.page.keyboard.press('Control+v');
  }

  /** Chooses files as the system's dialog would. */
  async choose(files: readonly ReportFile[]): Promise<void> {
    await this.page.locator('[data-report-files]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })));
  }

  /** Drags files over the window, and lets them go there when `drop` is set. */
  async drag(files: readonly ReportFile[], drop = false): Promise<void> {
    await this.page.evaluate(([list, isDropped]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of list) dataTransfer.items.add(new File([text], name));
      for (const type of isDropped ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover']) window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, [files, drop] as const);
  }

  /** Drops files and folders of the disk as the system does: only such a drop hands folders over. */
  async dropFromDisk(paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    await session.detach();
  }

  get dropOverlay(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Nothing is kept in Memory before you accept it.' });
  }

  get pasteDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Paste a report' });
  }

  get reading(): Locator {
    return this.page.getByRole('progressbar', { name: /^(Reading|Cancelling)/ });
  }

  // The report.

  get report(): Locator {
    return this.page.getByRole('region', { name: 'Report', exact: true });
  }

  /** The number behind a passage of the text. */
  number(key: number): Locator {
    return this.report.locator('.reading-text').getByRole('button', { name: new RegExp(`\\b${key}\\b`) });
  }

  /** How many numbers the text has, and those that stand on another line than the end of their passage or the sign behind them. */
  async numbersOnOtherLines(): Promise<{ numbers: number; apart: string[] }> {
    return this.report.locator('.reading-text .evidence-key').evaluateAll((keys) => {
      const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
      const endOf = (node: Node | null): DOMRect | undefined => (node instanceof Element ? [...node.getClientRects()].at(-1) : undefined);
      const signBehind = (node: Node | null): DOMRect | undefined => {
        const text = node?.firstChild ?? node;
        if (!(text instanceof Text) || !/^[,.;:)”’]/.test(text.data)) return undefined;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 1);
        return range.getBoundingClientRect();
      };
      const apart = keys.filter((key) => [endOf(key.previousSibling), signBehind(key.nextSibling)].some((beside) => beside !== undefined && Math.abs(middle(beside) - middle(key.getBoundingClientRect())) > 8));
      return { numbers: keys.length, apart: apart.map((key) => key.textContent ?? '') };
    });
  }

  view(name: 'Marked' | 'Clean' | 'As received'): Locator {
    return this.report.getByRole('radio', { name });
  }

  passage(text: string | RegExp): Locator {
    return this.report.locator('mark').filter({ hasText: text });
  }

  get litPassages(): Locator {
    return this.report.locator('mark.current');
  }

  stripped(text: string | RegExp): Locator {
    return this.report.getByRole('deletion').filter({ hasText: text });
  }

  // Its drafts.

  get draft(): Locator {
    return this.page.getByRole('region', { name: 'Draft', exact: true });
  }

  tab(name: string | RegExp): Locator {
    return this.draft.getByRole('tab', { name });
  }

  get openTab(): Locator {
    return this.draft.getByRole('tab', { selected: true });
  }

  /** A field of a statement, an outcome or a topic by its whole name. */
  part(name: string | RegExp): Locator {
    return this.draft.getByRole('textbox', { name });
  }

  /** A field with a list to choose from. */
  choice(name: string | RegExp): Locator {
    return this.draft.getByRole('button', { name });
  }

  async pick(name: string | RegExp, option: string): Promise<void> {
    await this.choice(name).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  field(name: 'Title' | 'Date' | 'Ends' | 'City' | 'Edition' | 'Series'): Locator {
    return this.draft.getByRole('textbox', { name, exact: true });
  }

  /** The row of a field with its word, how it was found and its numbers. */
  fieldRow(name: 'Title' | 'Date' | 'Ends' | 'City' | 'Edition' | 'Kind'): Locator {
    return this.draft.locator('.draft-row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get question(): Locator {
    return this.draft.getByRole('region', { name: /^(One event or two|One person or two|Which session is it)\?$/ });
  }

  get accept(): Locator {
    return this.draft.getByRole('button', { name: /^Accept/ });
  }

  /** The records of one kind that rest on an accepted report. */
  keptOf(kind: 'Engagements' | 'People' | 'Statements' | 'Commitments'): Locator {
    return this.draft.getByRole('region', { name: kind });
  }

  get kept(): Locator {
    return this.page.getByRole('region', { name: 'Just kept' });
  }
}
