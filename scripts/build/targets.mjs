/**
 * Output targets are those of the OLDEST runtime the app must start in (the registry runtime, Electron 33.2.1),
 * not those of the installed electron package, whose type declarations describe a newer one.
 */
export const NODE_TARGET = 'node20.18';
export const CHROME_TARGET = 'chrome130';

/** Pure ESM dependencies that are bundled into the main process and the command line, so that they start faster. */
export const BUNDLED_DEPENDENCIES = ['zod', 'ulid', 'bidi-js'];
