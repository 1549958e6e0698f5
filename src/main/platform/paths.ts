import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the paths of this machine depend on; injected so that tests can stand on any platform. */
export interface Machine {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Folder for the store, its backups, settings and the log. `ATTACHE_USER_DATA` overrides it.
 * The same folder for the window and for the headless commands.
 */
export function userDataDir({ platform, home, env }: Machine): string {
  const chosen = env['ATTACHE_USER_DATA'];
  if (chosen) return resolve(chosen);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Attache');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Attache');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'attache');
}

/** The store that is opened when none is named. `ATTACHE_DB` overrides it. */
export function defaultStoreFile(machine: Machine): string {
  const chosen = machine.env['ATTACHE_DB'];
  return chosen ? resolve(chosen) : join(userDataDir(machine), 'attache.db');
}

/**
 * Finds the folder with fonts, sample dossier and marking schemes, looking upwards from where the code runs.
 * Throws when the installation is incomplete.
 */
export function findResources(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'fonts'))) return candidate;
    if (dirname(folder) === folder) break;
  }
  throw new Error(`The folder "resources" was not found above ${from}. The installation is incomplete: install Attaché again.`);
}
