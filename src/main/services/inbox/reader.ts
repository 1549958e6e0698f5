import { AttacheError } from '../../../shared/ipc/errors';
import { gazetteerOf } from '../ingest';
import { ReaderClient, ReaderFailure, type ReadJobOptions } from '../../ingest/process/readerClient';
import { readAgain, readItem, type ItemReading, type ReadingItem } from '../../ingest/process/readItem';
import { UnreadableFile } from '../../ingest/readers/reportFile';

/**
 * The reader as the services see it. In the window it is a thread of its own that is ended to cancel; headless it reads in
 * place. Aborting rejects with an AttacheError of code CANCELLED, a file without a report with UnreadableFile.
 */
export interface Reader {
  read(item: ReadingItem, options: ReadJobOptions): Promise<ItemReading>;
  readText(text: string, options: ReadJobOptions): Promise<ItemReading>;
  /** Gets ready beside what else there is to do before the next report; a reader in place has nothing to get ready. */
  warmUp?(): void;
  close(): Promise<void>;
}

/** A reader in a thread of its own; `entry` is the built readerThread.mjs. */
export function readerByThread(entry: string, resourcesDir: string): Reader {
  const client = new ReaderClient(entry, resourcesDir);
  return {
    read: (item, options) => orSentence(client.read({ what: 'item', item }, options), options.signal),
    readText: (text, options) => orSentence(client.read({ what: 'text', text }, options), options.signal),
    warmUp: () => client.warmUp(),
    close: () => client.close(),
  };
}

/** A reader that works in this very process; it can be cancelled between reports only. */
export function readerInPlace(resourcesDir: string): Reader {
  return {
    read: async (item, { published, signal, onPage }) => {
      refuseCancelled(signal);
      const reading = await readItem(item, { gazetteer: gazetteerOf(resourcesDir), published, ...(onPage ? { onPage } : {}) });
      refuseCancelled(signal);
      return reading;
    },
    readText: async (text, { published, signal }) => {
      refuseCancelled(signal);
      return { original: text, published: null, reading: readAgain({ text, published: null, notes: [] }, { gazetteer: gazetteerOf(resourcesDir), published }) };
    },
    close: () => Promise.resolve(),
  };
}

async function orSentence(job: Promise<ItemReading>, signal: AbortSignal | undefined): Promise<ItemReading> {
  try {
    return await job;
  } catch (error) {
    refuseCancelled(signal);
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof ReaderFailure) throw Object.assign(new AttacheError('UNEXPECTED', 'The report could not be read because the reader failed. Try it again; if it fails again, paste the text in parts.'), { cause: error });
    throw error;
  }
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AttacheError('CANCELLED', 'Reading was cancelled. What was read before stays in the inbox.');
}
