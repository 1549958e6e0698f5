import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '../readers/reportFile';
import type { OnPage } from '../readers/pdfText';
import type { ItemReading, ReadingItem } from './readItem';
import { ReaderReply, type ReaderRequest } from './readerMessages';

export interface ReadJobOptions {
  published: string | null;
  signal?: AbortSignal;
  onPage?: OnPage;
}

/** The thread ended in the middle of a report, or could not be started. */
export class ReaderFailure extends Error {
  override readonly name = 'ReaderFailure';
}

type Question = { what: 'item'; item: ReadingItem } | { what: 'text'; text: string };

interface Job {
  request: ReaderRequest;
  options: ReadJobOptions;
  resolve: (reading: ItemReading) => void;
  reject: (reason: unknown) => void;
  onAbort: () => void;
}

/** Owns the reader's thread: starts it when first needed, gives it one report at a time, and ends it to cancel one. */
export class ReaderClient {
  #worker: Worker | null = null;
  #current: Job | null = null;
  #waiting: Job[] = [];
  #nextId = 1;
  #isClosed = false;

  constructor(
    private readonly entry: string,
    private readonly resourcesDir: string,
  ) {}

  /** @throws UnreadableFile, ReaderFailure, or the signal's reason when aborted */
  read(question: Question, options: ReadJobOptions): Promise<ItemReading> {
    return new Promise((resolve, reject) => {
      const { signal, published } = options;
      if (this.#isClosed) return reject(new ReaderFailure('The reader is closed.'));
      if (signal?.aborted) return reject(signal.reason);
      const request: ReaderRequest = { ...question, id: this.#nextId, published };
      this.#nextId += 1;
      const job: Job = { request, options, resolve, reject, onAbort: () => this.#abort(job) };
      signal?.addEventListener('abort', job.onAbort, { once: true });
      this.#waiting.push(job);
      this.#pump();
    });
  }

  /** Ends the thread; reports that are not read yet are refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const open = [...(this.#current ? [this.#current] : []), ...this.#waiting];
    this.#waiting = [];
    this.#current = null;
    for (const job of open) this.#settle(job, () => job.reject(new ReaderFailure('The reader is closed.')));
    await this.#stop();
  }

  #pump(): void {
    if (this.#current) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#current = job;
    this.#worker ??= this.#start();
    this.#worker.postMessage(job.request);
  }

  #start(): Worker {
    const worker = new Worker(this.entry, { workerData: { resourcesDir: this.resourcesDir } });
    worker.on('message', (message: unknown) => {
      if (this.#worker === worker) this.#receive(message);
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#ended(error.message);
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#ended('it stopped');
    });
    worker.unref();
    return worker;
  }

  async #stop(): Promise<void> {
    const running = this.#worker;
    this.#worker = null;
    await running?.terminate();
  }

  #receive(message: unknown): void {
    const job = this.#current;
    const reply = ReaderReply.safeParse(message);
    if (!job || (reply.success && reply.data.id !== job.request.id)) return;
    if (reply.success && reply.data.kind === 'page') {
      job.options.onPage?.(reply.data.done, reply.data.total);
      return;
    }
    const last: Answer = reply.success && reply.data.kind !== 'page' ? reply.data : { kind: 'failed', id: job.request.id, message: 'The reader gave an answer that cannot be kept.' };
    this.#current = null;
    this.#settle(job, () => answer(job, last));
    this.#pump();
  }

  #ended(reason: string): void {
    this.#worker = null;
    const job = this.#current;
    this.#current = null;
    if (job) this.#settle(job, () => job.reject(new ReaderFailure(`The reader's thread ended: ${reason}`)));
    this.#pump();
  }

  #abort(job: Job): void {
    if (this.#current === job) {
      this.#current = null;
      void this.#stop();
    }
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#settle(job, () => job.reject(job.options.signal?.reason));
    this.#pump();
  }

  #settle(job: Job, finish: () => void): void {
    job.options.signal?.removeEventListener('abort', job.onAbort);
    finish();
  }
}

type Answer = Exclude<ReaderReply, { kind: 'page' }>;

function answer(job: Job, reply: Answer): void {
  if (reply.kind === 'read') job.resolve({ original: reply.original, published: reply.published, reading: reply.reading });
  else if (reply.kind === 'unreadable') job.reject(new UnreadableFile(reply.reason));
  else job.reject(new ReaderFailure(reply.message));
}
