import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

/** The day on which the sample's planning example is read in tests: the meeting lies three weeks ahead. */
export const TEST_NOW = '2026-11-24T09:00:00Z';

/** One running Attaché with its own folder for store and settings. */
export interface RunningAttache {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** Sentences of errors that the page or its console reported; a test that ends with some has failed. */
  problems: string[];
  close(): Promise<void>;
}

export interface StartOptions {
  userData?: string;
  now?: string;
  size?: Size;
  env?: Record<string, string>;
}

export interface Size { width: number; height: number }

/** Where the store of a running Attaché lies. */
export function storeFileOf(userData: string): string {
  return join(userData, 'attache.db');
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed when the test process ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-e2e-'));
  folders.push(folder);
  return folder;
}

/** Starts the built app in real Electron and waits until it shows records (or the recovery view). */
export async function startAttache(options: StartOptions = {}): Promise<RunningAttache> {
  const userData = options.userData ?? freshFolder();
  const app = await _electron.launch({ args: ['--disable-gpu', '.'], env: { ...ownEnvironment(), ...options.env, ATTACHE_USER_DATA: userData, ATTACHE_NOW: options.now ?? TEST_NOW, TZ: 'Asia/Kolkata' } });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await resize(app, options.size ?? { width: 1440, height: 900 });
  await page.getByRole('navigation').first().or(page.getByRole('alert').first()).waitFor();
  return { app, page, userData, problems, close: () => app.close() };
}

/** Gives the window's content another size, as a person does by dragging its edge. */
export async function resize(app: ElectronApplication, { width, height }: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height), { width, height });
}

/**
 * One Attaché for all tests of a file, started before the first and closed after the last.
 * A page that reported an error fails the file.
 */
export function sharedAttache(options: StartOptions = {}): () => RunningAttache {
  let running: RunningAttache | undefined;
  test.beforeAll(async () => {
    running = await startAttache(options);
  });
  test.afterAll(async () => {
    await running?.close();
    expect(running?.problems ?? [], 'errors that the page reported').toEqual([]);
  });
  return () => {
    if (!running) throw new Error('Attaché has not started yet.');
    return running;
  };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** From now on the save dialog answers with `file` instead of asking; null stands for Cancel. */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (() => Promise.resolve({ canceled: path === null, filePath: path ?? '' })) as typeof dialog.showSaveDialog;
  }, file);
}
