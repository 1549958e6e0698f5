import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { clockStartedAt, systemClock } from '../platform/clock';
import type { Clock } from '../platform/clock';
import { createIdSource } from '../platform/ids';
import type { IdSource } from '../platform/ids';
import { fileLog } from '../platform/log';
import type { Log } from '../platform/log';
import { defaultStoreFile, findResources, userDataDir } from '../platform/paths';

/** Where this installation lives and what it measures time with. */
export interface Desk {
  userData: string;
  storeFile: string;
  settingsFile: string;
  resourcesDir: string;
  clock: Clock;
  ids: IdSource;
  log: Log;
}

/** Settles the folders of this machine. Must run before the single-instance lock, which lives in them. */
export function settleDesk(): Desk {
  const machine = { platform: process.platform, home: homedir(), env: process.env };
  const userData = userDataDir(machine);
  app.setPath('userData', userData);
  app.setPath('sessionData', join(userData, 'window'));
  const clock = deskClock();
  return {
    userData,
    storeFile: defaultStoreFile(machine),
    settingsFile: join(userData, 'settings.json'),
    resourcesDir: findResources(app.isPackaged ? process.resourcesPath : app.getAppPath()),
    clock,
    ids: createIdSource(clock),
    log: fileLog(join(userData, 'attache.log'), clock),
  };
}

/** `ATTACHE_NOW` sets the start of the clock for tests and pictures; an installed app never listens to it. */
function deskClock(): Clock {
  const chosen = process.env['ATTACHE_NOW'];
  return chosen && !app.isPackaged ? clockStartedAt(chosen) : systemClock;
}
