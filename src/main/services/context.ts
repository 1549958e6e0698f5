import type { Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import type { Press } from './press';
import type { Store } from '../store/openStore';

/** What every service may use. Built once at the composition root (window, CLI or test). */
export interface ServiceContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly press: Press;
  /** Folder with fonts, sample dossier and marking schemes. */
  readonly resourcesDir: string;
  /** Shown in the file's metadata and in Set up. */
  readonly appVersion: string;
}

/** Today as an ISO date in the laptop's own zone: deadlines are read against the wall calendar. */
export function today(ctx: Pick<ServiceContext, 'clock'>): string {
  const now = ctx.clock.now();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
