import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { freshFolder, startAttache, storeFileOf } from './support/attache';
import type { RunningAttache } from './support/attache';
import { Memory } from './pages/memory';
import { Recovery } from './pages/recovery';

/** A folder with the store of a first start, closed properly; each test spoils a copy of its own. */
let filled = '';

test.beforeAll(async () => {
  filled = freshFolder();
  const attache = await startAttache({ userData: filled });
  await attache.close();
});

function copyOfFilled(): string {
  const folder = freshFolder();
  cpSync(storeFileOf(filled), storeFileOf(folder));
  return folder;
}

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The recovery view and nothing else: why, what to do, where the file lies, and the file as it was. */
async function expectRecovery(userData: string, words: RegExp, remedy: RegExp): Promise<RunningAttache> {
  const file = storeFileOf(userData);
  const before = digest(file);
  const attache = await startAttache({ userData });
  const recovery = new Recovery(attache.page);
  await expect(recovery.title).toBeVisible();
  await expect(recovery.reason).toHaveText(words);
  await expect(recovery.reason).toHaveText(remedy);
  await expect(recovery.file).toHaveText(file);
  await expect(attache.page.getByRole('navigation')).toHaveCount(0);
  for (const button of [recovery.restore, recovery.showFile, recovery.again]) await expect(button).toBeEnabled();
  expect(digest(file), 'the store is left as it was').toBe(before);
  return attache;
}

test('a store of a newer version is not touched', async () => {
  const userData = copyOfFilled();
  const db = new Database(storeFileOf(userData));
  db.pragma('user_version = 999999');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const attache = await expectRecovery(userData, /made by a newer version of Attaché/, /update Attaché/);
  await attache.close();
});

test('a file that is no store is not touched', async () => {
  const userData = freshFolder();
  writeFileSync(storeFileOf(userData), 'This is a letter, not a store.\n'.repeat(400));
  const attache = await expectRecovery(userData, /is not|no store|damaged/i, /restore|choose/i);
  await attache.close();
});

test('a store that was cut off is said to be damaged, and a backup brings the records back', async () => {
  const userData = copyOfFilled();
  const file = storeFileOf(userData);
  const backup = join(freshFolder(), 'kept.attache-backup');
  const first = await startAttache({ userData });
  await first.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (() => Promise.resolve({ canceled: false, filePath: path })) as typeof dialog.showSaveDialog;
  }, backup);
  await first.page.keyboard.press('Control+,');
  await first.page.getByRole('button', { name: 'Back up…' }).click();
  await expect(first.page.getByText(`Copied and verified: ${backup}`)).toBeVisible();
  await first.close();

  for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
  truncateSync(file, 200 * 1024);
  const damaged = digest(file);
  const attache = await expectRecovery(userData, /damaged/, /restore/);
  await attache.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog;
  }, backup);
  await new Recovery(attache.page).restore.click();
  await expect(new Memory(attache.page).list('Engagements').getByRole('option')).toHaveCount(8);
  const keptAside = readdirSync(userData).filter((name) => name !== 'attache.db' && existsSync(join(userData, name)) && name.startsWith('attache') && !/-(wal|shm)$|lock|holder|log/.test(name)).map((name) => digest(join(userData, name)));
  expect(keptAside, 'the damaged store is kept beside the restored one').toContain(damaged);
  await attache.close();
});

test('a store that another program holds is left to it, and opens when it is free', async () => {
  const userData = copyOfFilled();
  const holder = new Database(`${storeFileOf(userData)}.lock`);
  holder.exec('BEGIN EXCLUSIVE');
  const attache = await expectRecovery(userData, /is open for writing in/, /close it there and try again/);
  holder.exec('ROLLBACK');
  holder.close();
  await new Recovery(attache.page).again.click();
  await expect(new Memory(attache.page).list('Engagements').getByRole('option')).toHaveCount(8);
  await attache.close();
});
