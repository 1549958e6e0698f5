import type { Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import { openStore } from '../store/openStore';
import type { ServiceContext } from './context';
import type { Reader } from './inbox/reader';
import type { Press } from './press';

export interface HeadlessOptions {
  storeFile: string;
  /** Reads beside whoever writes, and takes no lock. */
  isReadonly: boolean;
  clock: Clock;
  ids: IdSource;
  resourcesDir: string;
  appVersion: string;
  /** Closed with the office. */
  press: Press;
}

/** The services without a window: the open store, and the press that was handed in. */
export interface HeadlessOffice {
  ctx: ServiceContext;
  close(): Promise<void>;
}

/** Opens the store for one command. @throws StoreError when it cannot be opened, with the remedy */
export function openHeadless({ storeFile, isReadonly, clock, ids, resourcesDir, appVersion, press }: HeadlessOptions): HeadlessOffice {
  const store = openStore(storeFile, { clock, ids, readonly: isReadonly, program: 'an attache command' });
  const reader = readerWhenNeeded(resourcesDir);
  return {
    ctx: { store, clock, ids, press, reader, resourcesDir, appVersion },
    close: async () => {
      await press.close();
      store.close();
    },
  };
}

/** The reader in place, loaded when there is something to read: its rules are half of all that a command could load. */
function readerWhenNeeded(resourcesDir: string): Reader {
  let opened: Promise<Reader> | null = null;
  const open = (): Promise<Reader> => (opened ??= import('./inbox/reader').then(({ readerInPlace }) => readerInPlace(resourcesDir)));
  return {
    read: async (...job) => (await open()).read(...job),
    readText: async (...job) => (await open()).readText(...job),
    close: async () => (await opened)?.close(),
  };
}
