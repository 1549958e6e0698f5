// Electron's releases carry a small default app that starts the project given on the command line; the registry
// runtime does not, so this one takes its place: `electron [switches] [-r module] PATH [args]`.
// An ES module, because Electron holds back 'ready' only while an ES module main is being loaded: the project's own
// code may then declare schemes and switches before the app is ready.
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import url from 'node:url';
import { app } from 'electron';

function readCommandLine(args) {
  const modules = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at];
    if (argument === '--version' || argument === '-v') return { modules, versionOnly: true };
    if (argument === '-r' || argument === '--require') modules.push(args[++at]);
    else if (!argument.startsWith('-')) return { modules, project: argument };
  }
  return { modules };
}

function describe(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!fs.existsSync(manifest)) return false;
  const { name, productName, version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName || name || app.name;
  app.setDesktopName(`${app.name}.desktop`);
  return true;
}

function fail(error) {
  console.error('The application could not be started:', error);
  process.exit(1);
}

const { modules, project, versionOnly } = readCommandLine(process.argv.slice(1));
if (versionOnly) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (!project) fail('no application path was given');
if (modules.length > 0) Module._preloadModules(modules); // Playwright attaches with -r

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
try {
  const folder = path.resolve(project);
  const described = describe(folder);
  const entry = Module._resolveFilename(folder, null, true);
  app.setAppPath(described ? folder : path.dirname(entry));
  await import(url.pathToFileURL(entry).href);
} catch (error) {
  fail(error);
}
