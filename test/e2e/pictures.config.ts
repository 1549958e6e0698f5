import { defineConfig } from '@playwright/test';

/** Pictures of every screen, made on demand: `npx playwright test --config test/e2e/pictures.config.ts`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
