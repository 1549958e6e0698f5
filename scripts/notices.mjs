#!/usr/bin/env node
// node scripts/notices.mjs [--check]: writes (or compares) THIRD-PARTY-NOTICES.md from what is installed.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup/paths.mjs';

/** Development dependencies whose code is bundled into the window. All `dependencies` are shipped anyway. */
const BUNDLED_IN_THE_WINDOW = ['react', 'react-dom', 'react-aria-components', 'react-resizable-panels', '@tanstack/react-query'];
const TARGET = path.join(ROOT, 'THIRD-PARTY-NOTICES.md');
/** @type {ReadonlyArray<readonly [string, string]>} */
const FONTS = [
  ['Source Serif 4', 'OFL-source-serif-4.txt'],
  ['IBM Plex Sans', 'OFL-ibm-plex-sans.txt'],
  ['Amiri', 'OFL-amiri.txt'],
  ['Noto Sans Devanagari', 'OFL-noto-sans-devanagari.txt'],
];

/** @param {string} file @returns {Record<string, any>} */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Everything that the given packages need, found where Node would find it. @param {string[]} roots */
function closure(roots) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const queue = roots.map((name) => ({ name, from: ROOT }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const folder = locate(next.name, next.from);
    if (!folder || found.has(folder)) continue;
    found.set(folder, next.name);
    const { dependencies = {} } = readJson(path.join(folder, 'package.json'));
    queue.push(...Object.keys(dependencies).map((name) => ({ name, from: folder })));
  }
  return [...found.keys()].sort((a, b) => a.localeCompare(b, 'en'));
}

/** @param {string} name @param {string} from */
function locate(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** @param {string} folder */
function section(folder) {
  const { name, version, license } = readJson(path.join(folder, 'package.json'));
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : 'The package names its licence in its manifest and carries no text of it.';
  return `## ${name} ${version}\n\nLicence: ${license ?? 'see the text'}\n\n${fenced(text)}`;
}

/** @param {string} text */
function fenced(text) {
  return `\`\`\`text\n${text.replaceAll('\r\n', '\n').replaceAll('```', "'''")}\n\`\`\`\n`;
}

function notices() {
  const { dependencies } = readJson(path.join(ROOT, 'package.json'));
  const packages = closure([...Object.keys(dependencies), ...BUNDLED_IN_THE_WINDOW]);
  const fonts = FONTS.map(([name, file]) => `## ${name} (font)\n\nLicence: SIL Open Font License 1.1\n\n${fenced(fs.readFileSync(path.join(ROOT, 'resources', 'fonts', file), 'utf8').trim())}`);
  const intro = '# Third-party notices\n\nWhat Attaché ships besides its own code: fonts embedded in packs, and libraries. Electron carries its own licence\nfiles in its distribution. The outlines of the locator map are Natural Earth’s, in the public domain. The\nWebAssembly of @neslinesli93/qpdf-wasm holds qpdf (Apache License 2.0), libjpeg-turbo (IJG and BSD-3-Clause) and zlib (Zlib).\nWritten by `node scripts/notices.mjs`.\n';
  return [intro, ...fonts, ...packages.map(section)].join('\n');
}

const text = notices();
if (!process.argv.includes('--check')) {
  fs.writeFileSync(TARGET, text);
} else if (!fs.existsSync(TARGET) || fs.readFileSync(TARGET, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what the installed packages say. Run: node scripts/notices.mjs');
  process.exitCode = 1;
}
