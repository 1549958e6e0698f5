import { findProgram, run } from './command.mjs';
import { inWords, installCommand, installPackages, isDebian } from './debian.mjs';
import { SetupFailure } from './failure.mjs';

/** The Debian package of each shared library that Electron is linked with. */
const PACKAGES = new Map([
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libgdk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libsmime3.so', 'libnss3'],
  ['libnspr4.so', 'libnspr4'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libcups.so.2', 'libcups2'],
  ['libdrm.so.2', 'libdrm2'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libpango-1.0.so.0', 'libpango-1.0-0'],
  ['libcairo.so.2', 'libcairo2'],
  ['libX11.so.6', 'libx11-6'],
  ['libxcb.so.1', 'libxcb1'],
  ['libXcomposite.so.1', 'libxcomposite1'],
  ['libXdamage.so.1', 'libxdamage1'],
  ['libXext.so.6', 'libxext6'],
  ['libXfixes.so.3', 'libxfixes3'],
  ['libXrandr.so.2', 'libxrandr2'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libexpat.so.1', 'libexpat1'],
  ['libglib-2.0.so.0', 'libglib2.0-0'],
  ['libgobject-2.0.so.0', 'libglib2.0-0'],
  ['libgio-2.0.so.0', 'libglib2.0-0'],
  ['libudev.so.1', 'libudev1'],
  ['libgcc_s.so.1', 'libgcc-s1'],
]);

/**
 * The shared libraries that `ldd` does not find.
 * @param {string} lddOutput
 */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * The Debian packages that bring libraries; those of which none is known are left out.
 * @param {readonly string[]} libraries
 */
export function packagesFor(libraries) {
  return [...new Set(libraries.flatMap((library) => PACKAGES.get(library) ?? []))];
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

export const hasVirtualDisplay = () => Boolean(findProgram('xvfb-run') && findProgram('Xvfb'));

/**
 * Installs what Electron needs from the system, and a virtual display where there is none to draw on.
 * @param {string} binary
 * @param {import('./progress.mjs').Tell} tell
 * @returns {Promise<string>} what was done, to be put behind the outcome of the step
 */
export async function ensureLibraries(binary, tell) {
  if (process.platform !== 'linux') return '';
  const missing = await findMissing(binary);
  const display = hasDisplay() || hasVirtualDisplay() ? [] : ['xvfb', 'xauth'];
  const packages = [...packagesFor(missing), ...display];
  if (missing.length === 0 && packages.length === 0) return '';

  const installed = packages.length > 0 && (await installPackages(packages, tell));
  const still = installed ? await findMissing(binary) : missing;
  if (still.length > 0) throw new SetupFailure(libraryRemedy(still, isDebian()));
  return installed ? `, installed ${inWords(packages)}` : '';
}

/**
 * @param {readonly string[]} libraries
 * @param {boolean} debian
 */
export function libraryRemedy(libraries, debian) {
  const packages = packagesFor(libraries);
  const lacks = `Electron needs shared libraries that this system lacks (${libraries.join(', ')})`;
  if (!debian || packages.length === 0) return `${lacks}: install the packages that provide them and run the command again.`;
  return `${lacks}: run \`${installCommand(packages)}\` and the command again.`;
}

/** The sentence for a command that draws a window where there is nothing to draw it on. */
export function displayRemedy() {
  const again = 'run `xvfb-run -a npm start`, or `npm run demo`, which makes a pack without a window';
  if (hasVirtualDisplay()) return `There is no display to open the window on: ${again}.`;
  const how = isDebian() ? `\`${installCommand(['xvfb', 'xauth'])}\`` : 'install Xvfb and xvfb-run';
  return `There is no display to open the window on: ${how}, then ${again}.`;
}

/** @param {string} binary */
async function findMissing(binary) {
  const { stdout } = await run('ldd', [binary], { env: { ...process.env, LC_ALL: 'C' } });
  return missingLibraries(stdout);
}
