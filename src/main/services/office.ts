import { AttacheError } from '../../shared/ipc';
import type { Failure } from '../../shared/ipc';
import type { Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import type { Log } from '../platform/log';
import { readLocationEnvironment, warnAboutLocation } from '../platform/storeLocation';
import { openStore } from '../store/openStore';
import type { Store } from '../store/openStore';
import { backUpDaily } from './backups';
import type { ServiceContext } from './context';
import type { Reader } from './inbox/reader';
import type { Press } from './press';

export interface OfficeParts {
  storeFile: string;
  clock: Clock;
  ids: IdSource;
  press: Press;
  reader: Reader;
  resourcesDir: string;
  appVersion: string;
  log: Log;
  /** Fills a store that has no dossier yet (first start). */
  fillEmptyStore(ctx: ServiceContext): void;
  toFailure(error: unknown): Failure;
  /** Called after every committed change of records. */
  onChanged(label: string): void;
}

/**
 * The open store with everything the services need, or the reason why it cannot be opened.
 * A store that cannot be opened is left exactly as it is; the window then shows the remedy.
 */
export class Office {
  readonly #parts: OfficeParts;
  #ctx: ServiceContext | null = null;
  #failure: Failure | null = null;

  constructor(parts: OfficeParts) {
    this.#parts = parts;
  }

  get storeFile(): string {
    return this.#parts.storeFile;
  }

  /** Why the store is not open, in words; null when all is well. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Sentences about a store in a cloud-synced or network folder. */
  get warnings(): string[] {
    const warning = warnAboutLocation(this.#parts.storeFile, readLocationEnvironment());
    return warning ? [warning.message] : [];
  }

  /** Opens the store, or remembers why not. */
  open(): void {
    try {
      const store = openStore(this.#parts.storeFile, { clock: this.#parts.clock, ids: this.#parts.ids });
      this.#ctx = this.#contextFor(store);
      this.#failure = null;
      this.#parts.fillEmptyStore(this.#ctx);
      store.onCommitted((committed) => this.#parts.onChanged(committed.label));
    } catch (error) {
      this.#failure = this.#parts.toFailure(error);
      this.#parts.log.error('store not opened', { code: this.#failure.code });
      this.close();
    }
  }

  /** @throws AttacheError STORE_CLOSED while the store is not open. */
  ctx(): ServiceContext {
    if (this.#ctx) return this.#ctx;
    throw new AttacheError('STORE_CLOSED', this.#failure?.message ?? 'The store is closed. Restart Attaché.');
  }

  /** Makes today's automatic copy if there is none. A copy that fails is noted in the log and never stops the work. */
  async backUpDaily(): Promise<void> {
    if (!this.#ctx) return;
    try {
      await backUpDaily(this.#ctx);
    } catch (error) {
      this.#parts.log.warn('daily copy not made', { code: this.#parts.toFailure(error).code });
    }
  }

  /** Runs `work` while the store is closed (a restore), then opens it again whatever happened. */
  async whileClosed<T>(work: () => Promise<T> | T): Promise<T> {
    this.close();
    try {
      return await work();
    } finally {
      this.open();
    }
  }

  close(): void {
    this.#ctx?.store.close();
    this.#ctx = null;
  }

  #contextFor(store: Store): ServiceContext {
    const { clock, ids, press, reader, resourcesDir, appVersion } = this.#parts;
    return { store, clock, ids, press, reader, resourcesDir, appVersion };
  }
}
