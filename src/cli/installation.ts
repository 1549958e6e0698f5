import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { systemClock, type Clock } from '../main/platform/clock';
import { createIdSource, type IdSource } from '../main/platform/ids';
import { findResources } from '../main/platform/paths';
import type { Press } from '../main/services/press';

/** Where this copy of the program lies, and what it measures time with. */
export interface Installation {
  resourcesDir: string;
  version: string;
  clock: Clock;
  ids: IdSource;
  /** A press that has not begun anything yet. */
  openPress(): Press;
}

const Manifest = z.object({ version: z.string() });

/**
 * @param openPress makes a press on the folder of the press's fonts
 * @throws Error when the installation is incomplete
 */
export function findInstallation(from: string, openPress: (fontsDir: string) => Press): Installation {
  const resourcesDir = findResources(from);
  const clock = systemClock;
  return { resourcesDir, version: versionBeside(resourcesDir), clock, ids: createIdSource(clock), openPress: () => openPress(join(resourcesDir, 'fonts')) };
}

function versionBeside(resourcesDir: string): string {
  return Manifest.parse(JSON.parse(readFileSync(join(dirname(resourcesDir), 'package.json'), 'utf8'))).version;
}
