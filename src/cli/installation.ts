import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { systemClock, type Clock } from '../main/platform/clock';
import { createIdSource, type IdSource } from '../main/platform/ids';
import { defaultStoreFile, findResources } from '../main/platform/paths';
import type { Typed } from './command';
import type { Terminal } from './terminal';

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

/** The store a command works on: `--db`, else ATTACHE_DB, else the one the window opens. */
export function storeFileOf(typed: Typed, terminal: Terminal): string {
  const named = typed.text('db');
  return named === null ? defaultStoreFile({ platform: process.platform, home: homedir(), env: terminal.env }) : resolve(named);
}
