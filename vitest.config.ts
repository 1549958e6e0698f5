import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,migrations,contract,pdf}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A native module (better-sqlite3) is safest with one process per worker.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
});
