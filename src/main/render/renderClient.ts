import type { PackModel } from '../../shared/pack/model';
import type { Printable } from './frozenPack';
import type { RenderedPack, RenderOptions } from './renderPack';
import { RenderReply, type RenderRequest } from './renderProtocol';
import type { Stretch, StretchPages } from './stretch';

/** A started rendering process, whatever started it. */
export interface RenderProcess {
  post(message: RenderRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

export type ClientRenderOptions = Pick<RenderOptions, 'signal' | 'onProgress' | 'password'>;

/** The rendering process reported a failure, or ended in the middle of a pack. */
export class RenderProcessError extends Error {
  override readonly name = 'RenderProcessError';
}

interface Job {
  request: RenderRequest;
  options: ClientRenderOptions;
  /** Takes what was made; false when it is not what was asked for. */
  take: (reply: RenderReply) => boolean;
  reject: (reason: unknown) => void;
  onAbort: () => void;
}

/**
 * Owns one rendering process: starts it when first needed, keeps it warm, gives it one pack at a time, ends
 * it to cancel, and starts another one after it has ended. `spawn` is given by the composition root, so that
 * the press knows nothing of Electron.
 */
export class RenderClient {
  #process: RenderProcess | null = null;
  #current: Job | null = null;
  #waiting: Job[] = [];
  #nextId = 1;
  #closed = false;

  constructor(
    private readonly spawn: () => RenderProcess,
    private readonly fontsDir: string,
  ) {}

  /** Starts the process ahead of the first pack. */
  warmUp(): void {
    if (!this.#closed) this.#process ??= this.#start();
  }

  /**
   * Prints a pack in the rendering process.
   * @throws the signal's reason when aborted; RenderProcessError when printing fails or the process ends.
   */
  render(pack: Printable, options: ClientRenderOptions = {}): Promise<RenderedPack> {
    const { password } = options;
    const read = (reply: RenderReply): RenderedPack | undefined => (reply.kind === 'done' ? { pdf: reply.pdf, pageMap: reply.pageMap, findings: reply.findings } : undefined);
    return this.#ask({ pack, ...(password === undefined ? {} : { password }) }, options, read);
  }

  /**
   * Makes a stretch of a pack alone; null where it cannot be told without the whole.
   * @throws as `render` does
   */
  renderStretch(model: PackModel, stretch: Stretch, options: Pick<ClientRenderOptions, 'signal'> = {}): Promise<StretchPages | null> {
    return this.#ask({ pack: model, stretch }, options, (reply) => (reply.kind === 'stretch' ? reply.pages : undefined));
  }

  /** @param read takes what was asked for out of a reply; undefined when it is another one */
  #ask<T>(what: Omit<RenderRequest, 'id' | 'fontsDir'>, options: ClientRenderOptions, read: (reply: RenderReply) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      if (this.#closed) return reject(new RenderProcessError('The press is closed.'));
      if (signal?.aborted) return reject(signal.reason);
      const request = { id: this.#nextId, fontsDir: this.fontsDir, ...what };
      this.#nextId += 1;
      const take = (reply: RenderReply): boolean => {
        const made = read(reply);
        if (made !== undefined) resolve(made);
        return made !== undefined;
      };
      const job: Job = { request, options, take, reject, onAbort: () => this.#abort(job) };
      signal?.addEventListener('abort', job.onAbort, { once: true });
      this.#waiting.push(job);
      this.#pump();
    });
  }

  /** Ends the process; packs that are not printed yet are refused. */
  close(): void {
    this.#closed = true;
    const open = [...(this.#current ? [this.#current] : []), ...this.#waiting];
    this.#waiting = [];
    this.#current = null;
    this.#stop();
    for (const job of open) this.#settle(job, () => job.reject(new RenderProcessError('The press is closed.')));
  }

  #pump(): void {
    if (this.#current) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#current = job;
    this.#process ??= this.#start();
    this.#process.post(job.request);
  }

  #start(): RenderProcess {
    const started = this.spawn();
    started.onMessage((message) => {
      if (this.#process === started) this.#receive(message);
    });
    started.onExit((code) => {
      if (this.#process === started) this.#ended(code);
    });
    return started;
  }

  #stop(): void {
    const running = this.#process;
    this.#process = null;
    running?.kill();
  }

  #receive(message: unknown): void {
    const reply = RenderReply.safeParse(message);
    const job = this.#current;
    if (!reply.success || !job || reply.data.id !== job.request.id) return;
    const { data } = reply;
    if (data.kind === 'progress') {
      job.options.onProgress?.(data.stage, data.done, data.total);
      return;
    }
    this.#current = null;
    this.#settle(job, () => {
      if (!job.take(data)) job.reject(new RenderProcessError(data.kind === 'failed' ? data.message : 'The rendering process made something else than was asked for. Try again.'));
    });
    this.#pump();
  }

  #ended(code: number | null): void {
    this.#process = null;
    const job = this.#current;
    this.#current = null;
    if (job) {
      const reason = new RenderProcessError(`The rendering process ended unexpectedly (code ${code ?? 'unknown'}). Try again.`);
      this.#settle(job, () => job.reject(reason));
    }
    this.#pump();
  }

  #abort(job: Job): void {
    if (this.#current === job) {
      this.#current = null;
      this.#stop();
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
