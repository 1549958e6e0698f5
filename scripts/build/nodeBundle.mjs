import { ROOT } from '../setup/paths.mjs';
import { BUNDLED_DEPENDENCIES, NODE_TARGET } from './targets.mjs';

/**
 * Bundles TypeScript entries into ES modules that plain Node runs; dependencies with native parts or data files stay outside.
 * @param {{ entries: Record<string, string>, folder: string }} what entries: name of the output → source file
 */
export async function bundleForNode({ entries, folder }) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: BUNDLED_DEPENDENCIES },
    build: {
      ssr: true,
      target: NODE_TARGET,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: entries,
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
}
