import fs from 'node:fs';
import path from 'node:path';

const OUTSIDE = new Set(['.git', 'node_modules', 'out', 'dist', 'coverage', 'test-results', 'playwright-report', '.cache']);
const TEXT = /\.(c?js|mjs|tsx?|jsx|json|md|css|html|sql|txt|svg|h|ya?ml|sh)$|(^|\/)(LICENSE|\.npmrc|\.gitignore|run)$/;

/**
 * Every text file of the project, with its text.
 * @param {string} root
 * @returns {Array<{ file: string, text: string }>} file: relative to the root, with slashes
 */
export function textFiles(root) {
  return fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => !OUTSIDE.has(entry.name))
    .flatMap((entry) => filesOf(root, entry))
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
}

/** @param {string} root @param {fs.Dirent} entry @returns {string[]} */
function filesOf(root, entry) {
  if (entry.isFile()) return TEXT.test(entry.name) ? [entry.name] : [];
  if (!entry.isDirectory()) return [];
  return fs
    .readdirSync(path.join(root, entry.name), { recursive: true, withFileTypes: true })
    .filter((child) => child.isFile() && TEXT.test(child.name))
    .map((child) => path.relative(root, path.join(child.parentPath, child.name)).split(path.sep).join('/'));
}
