import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { NODE_TARGET } from './targets.mjs';

/** What `pdfmakeSources.ts` is asked for. */
const ENGINE_MODULES = [
  'pdfmake/package.json', 'pdfmake/js/LayoutBuilder.js', 'pdfmake/js/PageElementWriter.js', 'pdfmake/js/DocumentContext.js', 'pdfmake/js/Renderer.js',
  'pdfmake/js/PDFDocument.js', 'pdfmake/js/TextInlines.js', 'pdfmake/js/tableLayouts.js', 'pdfkit/package.json', 'linebreak', 'fontkit',
];
const SOURCES = '\0engine-sources.cjs';

/**
 * `pdfmakeSources.ts` with all modules in the bundle.
 * @returns {import('vite').Plugin}
 */
const engineSources = () => ({
  name: 'attache-engine-sources',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/pdfmakeSources') ? SOURCES : null),
  load: (id) => {
    if (id !== SOURCES) return null;
    const known = ENGINE_MODULES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`).join(',\n');
    return `const known = {${known}};\nexports.sourceOf = (name) => { if (!(name in known)) throw new Error(name + ' is not in the bundle'); return known[name]; };`;
  },
});

const READS_PROFILE = /fs\.readFileSync\(`\$\{__dirname\}\/data\/(sRGB\w+\.icc)`\)/g;

/**
 * pdfkit reads the colour profile of PDF/A from beside its own file; a script that holds everything has it inside.
 * @returns {import('vite').Plugin}
 */
const colourProfile = () => ({
  name: 'attache-colour-profile',
  transform: (code, id) => {
    if (!/\/pdfkit\/js\/pdfkit(\.es)?\.js$/.test(id.replaceAll('\\', '/'))) return null;
    if (code.search(READS_PROFILE) < 0) throw new Error('pdfkit no longer reads its colour profile in the way that is known here');
    return code.replace(READS_PROFILE, (_, name) => `Buffer.from('${fs.readFileSync(path.join(path.dirname(id), 'data', name), 'base64')}', 'base64')`);
  },
});

/**
 * A script without characters beyond ASCII is half as large in memory. (No template of ours is read raw.)
 * @returns {import('vite').Plugin}
 */
const asciiOnly = () => ({
  name: 'attache-ascii-only',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
});

/**
 * Bundles the press with every library into one CommonJS script, from which a start-up snapshot can be made.
 * @param {string} folder
 */
export async function bundlePress(folder) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [engineSources(), colourProfile(), asciiOnly()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: NODE_TARGET,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: { press: 'src/main/render/rehearsed/press.ts' },
        output: { format: 'cjs', minify: true, entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
}
