import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { UnreadableFile } from '../readers/reportFile';
import type { OnPage } from '../readers/pdfText';
import type { ItemReading, ReadingItem } from './readItem';
import { ReaderReply, type ReaderRequest } from './readerMessages';
import { REHEARSED_REPORT } from './rehearsedReport';

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
  /** It was with the thread when the thread ended by itself, so it is tried once more without company. */
  isSuspect: boolean;
}

/** So many reports are with the thread at once: those that it reads together, and the next ones. */
const MOST_AT_ONCE = 128;
/** So many bytes of files, or letters of texts, are with the thread at once, or one that has more. */
const MOST_BYTES_AT_ONCE = 16 * 1024 * 1024;
/** Reports that are read together live together; with less room for what is young the thread would copy them again and again. */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 96 };

/** Owns the reader's thread: starts it when first needed, keeps it supplied with reports, and ends it to cancel one. */
export class ReaderClient {
  #worker: Worker | null = null;
  readonly #inHand = new Map<number, Job>();
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
      const job: Job = { request, options, resolve, reject, onAbort: () => this.#abort(job), isSuspect: false };
      signal?.addEventListener('abort', job.onAbort, { once: true });
      this.#waiting.push(job);
      this.#pump();
    });
  }

  /**
   * Starts the thread ahead of the first report and has it read one of our own: the rules are a million letters of code, which the
   * runtime prepares as they are first used.
   */
  warmUp(): void {
    if (this.#isClosed || this.#worker !== null) return;
    // Whatever goes wrong will be said of the report that somebody gives.
    this.read({ what: 'text', text: REHEARSED_REPORT.text }, { published: REHEARSED_REPORT.published }).catch(() => undefined);
  }

  /** Ends the thread; reports that are not read yet are refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const open = [...this.#takeBack(), ...this.#waiting];
    this.#waiting = [];
    for (const job of open) this.#settle(job, () => job.reject(new ReaderFailure('The reader is closed.')));
    await this.#stop();
  }

  #pump(): void {
    for (let job = this.#waiting[0]; job !== undefined && this.#mayGo(job); job = this.#waiting[0]) {
      this.#waiting.shift();
      this.#inHand.set(job.request.id, job);
      this.#worker ??= this.#start();
      this.#worker.postMessage(job.request);
    }
  }

  #mayGo(job: Job): boolean {
    const others = [...this.#inHand.values()];
    if (others.length === 0) return true;
    if (job.isSuspect || others.some((other) => other.isSuspect)) return false;
    return others.length < MOST_AT_ONCE && others.reduce((sum, other) => sum + bytesOf(other), bytesOf(job)) <= MOST_BYTES_AT_ONCE;
  }

  /** What is with the thread, in order; it is with it no more. */
  #takeBack(): Job[] {
    const jobs = [...this.#inHand.values()];
    this.#inHand.clear();
    return jobs;
  }

  #start(): Worker {
    const worker = new Worker(this.entry, { workerData: { resourcesDir: this.resourcesDir }, resourceLimits: THREAD_LIMITS });
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
    const reply = ReaderReply.safeParse(message);
    const { id } = reply.success ? reply.data : (Numbered.safeParse(message).data ?? { id: null });
    const job = id === null ? undefined : this.#inHand.get(id);
    if (!job) return;
    if (reply.success && reply.data.kind === 'page') {
      job.options.onPage?.(reply.data.done, reply.data.total);
      return;
    }
    const last: Answer = reply.success && reply.data.kind !== 'page' ? reply.data : { kind: 'failed', id: job.request.id, message: 'The reader gave an answer that cannot be kept.' };
    this.#inHand.delete(job.request.id);
    this.#settle(job, () => answer(job, last));
    this.#pump();
  }

  /** The one report that the thread had is refused; of several each is tried again alone, so that only the one at fault is. */
  #ended(reason: string): void {
    this.#worker = null;
    const [first, ...others] = this.#takeBack();
    if (first && others.length === 0) this.#settle(first, () => first.reject(new ReaderFailure(`The reader's thread ended: ${reason}`)));
    else if (first) this.#waiting.unshift(...[first, ...others].map((job) => Object.assign(job, { isSuspect: true })));
    this.#pump();
  }

  #abort(job: Job): void {
    if (this.#inHand.delete(job.request.id)) {
      this.#waiting.unshift(...this.#takeBack());
      void this.#stop();
    }
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#settle(job, () => job.reject(job.options.signal?.reason));
    // The other reports of a batch are cancelled by the same signal; a thread for them would be started in vain.
    queueMicrotask(() => this.#pump());
  }

  #settle(job: Job, finish: () => void): void {
    job.options.signal?.removeEventListener('abort', job.onAbort);
    finish();
  }
}

const Numbered = z.object({ id: z.number().int() });

function bytesOf({ request }: Job): number {
  if (request.what === 'text') return request.text.length;
  return request.item.from === 'file' ? request.item.bytes.byteLength : request.item.text.length;
}

type Answer = Exclude<ReaderReply, { kind: 'page' }>;

function answer(job: Job, reply: Answer): void {
  if (reply.kind === 'read') job.resolve({ original: reply.original, published: reply.published, reading: reply.reading });
  else if (reply.kind === 'unreadable') job.reject(new UnreadableFile(reply.reason));
  else job.reject(new ReaderFailure(reply.message));
}
