import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, resize, sharedAttache, startAttache, storeFileOf } from './support/attache';
import { ask } from './support/bridge';
import { SCREENS, SIZES, THEMES } from './support/screens';
import { Recovery } from './pages/recovery';

const attache = sharedAttache({ size: SIZES[0] });
const folder = join(import.meta.dirname, '../../out/screens');

for (const size of SIZES) {
  for (const theme of THEMES) {
    test(`pictures of every screen, ${theme}, ${size.width} × ${size.height}`, async () => {
      const { app, page } = attache();
      const into = join(folder, `${theme}-${size.width}x${size.height}`);
      mkdirSync(into, { recursive: true });
      await resize(app, size);
      await ask(page, 'settings.change', { theme });
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.getByRole('navigation', { name: 'Places' }).waitFor();
      for (const screen of SCREENS) {
        await screen.open(page);
        await page.screenshot({ path: join(into, `${screen.name}.png`), animations: 'disabled' });
        await screen.leave?.(page);
      }
    });
  }
}

test('pictures of the recovery view', async () => {
  for (const theme of THEMES) {
    const userData = freshFolder();
    writeFileSync(storeFileOf(userData), 'not a store '.repeat(2000));
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ theme }));
    const spoilt = await startAttache({ userData, size: SIZES[0] });
    await expect(new Recovery(spoilt.page).title).toBeVisible();
    await spoilt.page.screenshot({ path: join(folder, `recovery-${theme}.png`) });
    await spoilt.close();
  }
});
