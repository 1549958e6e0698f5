import type { InboxRow } from '../../../shared/domain/inbox';
import { AttacheError } from '../../../shared/ipc/errors';
import type { ServiceContext } from '../context';
import { receiveReport, type Received } from './receive';

/** A cancelled batch is remembered for as long as its last file may still arrive. */
const REMEMBERED = 200;

/** Batches of reports that the window sends file by file. Cancelling ends the file being read and refuses the rest of its batch. */
export class ReportBatches {
  readonly #running = new Map<string, Set<AbortController>>();
  readonly #cancelled = new Set<string>();

  /** @throws AttacheError CANCELLED when the batch was cancelled before or meanwhile */
  async receive(ctx: ServiceContext, batchId: string, received: Omit<Received, 'signal'>): Promise<InboxRow> {
    if (this.#cancelled.has(batchId)) throw new AttacheError('CANCELLED', 'Reading was cancelled. What was read before stays in the inbox.');
    const controller = new AbortController();
    const running = this.#running.get(batchId) ?? new Set();
    this.#running.set(batchId, running.add(controller));
    try {
      return await receiveReport(ctx, { ...received, signal: controller.signal });
    } finally {
      running.delete(controller);
      if (running.size === 0) this.#running.delete(batchId);
    }
  }

  cancel(batchId: string): void {
    this.#cancelled.add(batchId);
    for (const old of [...this.#cancelled].slice(0, -REMEMBERED)) this.#cancelled.delete(old);
    for (const controller of this.#running.get(batchId) ?? []) controller.abort();
  }
}
