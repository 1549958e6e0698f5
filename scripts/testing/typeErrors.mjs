/** The TypeScript projects, innermost first; each has its own tsconfig.json. */
export const LAYERS = ['src/shared', 'src/main', 'src/preload', 'src/cli', 'src/renderer', 'scripts', 'test'];

/**
 * Sorts the compiler's errors by the layer they are in. An error that belongs to no layer is the first layer's.
 * @param {string} output of `tsc --build --pretty false`
 * @param {number} status its exit code
 * @returns {Map<string, string>} layer → its errors, for layers that have any
 */
export function errorsByLayer(output, status) {
  /** @type {Map<string, string>} */
  const errors = new Map();
  if (status === 0) return errors;
  let layer = LAYERS[0] ?? '';
  for (const line of output.split('\n').filter((text) => text.trim() !== '')) {
    // Lines that are indented continue the error before them.
    if (!/^\s/.test(line)) layer = LAYERS.find((name) => line.startsWith(`${name}/`)) ?? layerOfConfiguration(line);
    errors.set(layer, [errors.get(layer), line].filter(Boolean).join('\n'));
  }
  if (errors.size === 0) errors.set(layer, `the compiler ended with ${status}`);
  return errors;
}

/** @param {string} line */
function layerOfConfiguration(line) {
  if (/^[\w.-]+\.config\.ts/.test(line)) return 'scripts';
  return LAYERS.find((name) => line.includes(`/${name}/`)) ?? LAYERS[0] ?? '';
}
