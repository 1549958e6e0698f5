import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts an Electron app with its own folder for data, and hands over its first window. */
export async function launchElectron(args: readonly string[], userData: string): Promise<{ app: ElectronApplication; page: Page }> {
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const app = await _electron.launch({ args: [...asRoot, '--disable-gpu', ...args], env: { ...env, ATTACHE_USER_DATA: userData } });
  return { app, page: await app.firstWindow() };
}
