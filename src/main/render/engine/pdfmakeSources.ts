import { createRequire } from 'node:module';

const requireHere = createRequire(import.meta.url);
const requirePdfkit = createRequire(requireHere.resolve('pdfmake/package.json'));
const requirePdfmake = createRequire(requireHere.resolve('pdfmake/js/TextBreaker.js'));
const requireFontkit = createRequire(requirePdfkit.resolve('pdfkit'));

/** Packages that pdfmake brings along, each with the way to the copy that the engine itself uses. */
const BROUGHT_ALONG: Readonly<Record<string, NodeJS.Require>> = { 'pdfkit/package.json': requirePdfkit, linebreak: requirePdfmake, fontkit: requireFontkit };

/**
 * A module of the engine's libraries. They are CommonJS; loading them through `require` gives the same object in Node, in
 * Electron and under a test runner, which `import` does not. The press in one script (`scripts/build/pressBundle.mjs`)
 * has its own copy of this file in which all of them are bundled.
 */
export function sourceOf(name: string): unknown {
  return (BROUGHT_ALONG[name] ?? requireHere)(name);
}
