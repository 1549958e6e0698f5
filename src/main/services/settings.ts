import { readFileSync } from 'node:fs';
import { Settings } from '../../shared/ipc';
import { atomicWrite } from '../platform/atomicWrite';

/** Preferences of this laptop in a small file beside the store. A file that cannot be read gives the defaults. */
export interface SettingsFile {
  read(): Settings;
  change(patch: Partial<Settings>): Settings;
}

/** Opens the preferences in `file`; it is made at the first change. */
export function openSettings(file: string): SettingsFile {
  let current = load(file);
  return {
    read: () => current,
    change(patch) {
      current = Settings.parse({ ...current, ...patch, panes: { ...current.panes, ...patch.panes } });
      atomicWrite(file, `${JSON.stringify(current, null, 2)}\n`);
      return current;
    },
  };
}

function load(file: string): Settings {
  try {
    const parsed = Settings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : Settings.parse({});
  } catch {
    return Settings.parse({});
  }
}
