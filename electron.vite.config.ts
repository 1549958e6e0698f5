import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { BUNDLED_DEPENDENCIES, CHROME_TARGET, NODE_TARGET } from './scripts/build/targets.mjs';

/** The window speaks English only: the other thirty languages of the headless components' own words are left out. */
const englishOnly = {
  name: 'attache-english-only',
  enforce: 'pre' as const,
  load: (id: string): string | null => (/\/react-aria\/dist\/private\/intl\/[\w-]+\/(?!en-)[a-z]{2}-[A-Z]{2}\.\w+$/.test(id) ? 'export default {};' : null),
};

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: { exclude: BUNDLED_DEPENDENCIES },
      rollupOptions: {
        input: { index: 'src/main/index.ts', renderChild: 'src/main/render/renderChild.ts', readerThread: 'src/main/ingest/process/readerThread.ts' },
        output: {
          // The rendering process has the same file name here and beside the command line.
          entryFileNames: ({ name }) => (name === 'index' ? 'index.js' : '[name].mjs'),
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      // A sandboxed preload may require nothing but electron, and must be CommonJS: bundle all the rest.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), englishOnly],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      minify: true,
      // Inlined data: URLs would force a hole in the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
