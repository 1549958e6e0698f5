import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { systemClock, type Clock } from '../main/platform/clock';
import { createIdSource, type IdSource } from '../main/platform/ids';
import { findResources } from '../main/platform/paths';

/** Where this copy of the program lies, and what it measures time with. */
export interface Installation {
  resourcesDir: string;
  version: string;
  clock: Clock;
  ids: IdSource;
}

const Manifest = z.object({ version: z.string() });

/** @throws Error when the installation is incomplete */
export function findInstallation(from: string): Installation {
  const resourcesDir = findResources(from);
  const clock = systemClock;
  return { resourcesDir, version: versionBeside(resourcesDir), clock, ids: createIdSource(clock) };
}

function versionBeside(resourcesDir: string): string {
  return Manifest.parse(JSON.parse(readFileSync(join(dirname(resourcesDir), 'package.json'), 'utf8'))).version;
}
