import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, Settings } from '../../shared/ipc';
import type { SettingsPatch } from '../../shared/ipc';
import { atomicWrite } from '../platform/atomicWrite';

/** Preferences of this laptop in a small file beside the store. A file that cannot be read gives the defaults. */
export interface SettingsFile {
  read(): Settings;
  change(patch: SettingsPatch): Settings;
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
    const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = Settings.safeParse({ ...DEFAULT_SETTINGS, ...(typeof written === 'object' ? written : {}) });
    return parsed.success ? parsed.data : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}
