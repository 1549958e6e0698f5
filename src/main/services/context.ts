import { today as dayOf } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import type { Store } from '../store/openStore';
import type { Reader } from './inbox/reader';
import type { Press } from './press';

/** What every service may use. Built once at the composition root (window, CLI or test). */
export interface ServiceContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly press: Press;
  readonly reader: Reader;
  /** Folder with fonts, sample dossier and marking schemes. */
  readonly resourcesDir: string;
  /** Shown in the file's metadata and in Set up. */
  readonly appVersion: string;
}

/** Today as an ISO date in the laptop's own zone: deadlines are read against the wall calendar. */
export function today(ctx: Pick<ServiceContext, 'clock'>): string {
  return dayOf(ctx.clock);
}
