import { join } from 'node:path';
import type { Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import { openStore } from '../store/openStore';
import type { ServiceContext } from './context';
import { readerInPlace } from './inbox/reader';
import { pressInPlace } from './pressInPlace';

export interface HeadlessOptions {
  storeFile: string;
  /** Reads beside whoever writes, and takes no lock. */
  isReadonly: boolean;
  clock: Clock;
  ids: IdSource;
  resourcesDir: string;
  appVersion: string;
}

/** The services without a window: the open store, and a press that prints in this process. */
export interface HeadlessOffice {
  ctx: ServiceContext;
  close(): Promise<void>;
}

/** Opens the store for one command. @throws StoreError when it cannot be opened, with the remedy */
export function openHeadless({ storeFile, isReadonly, clock, ids, resourcesDir, appVersion }: HeadlessOptions): HeadlessOffice {
  const store = openStore(storeFile, { clock, ids, readonly: isReadonly, program: 'an attache command' });
  const press = pressInPlace(join(resourcesDir, 'fonts'));
  const reader = readerInPlace(resourcesDir);
  return {
    ctx: { store, clock, ids, press, reader, resourcesDir, appVersion },
    close: async () => {
      await press.close();
      store.close();
    },
  };
}
