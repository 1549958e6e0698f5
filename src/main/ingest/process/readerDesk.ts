import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { inStep, type Outcome } from '../inStep';
import { UnreadableFile, type ReportText } from '../readers/reportFile';
import type { StoredReading } from '../readingSchema';
import { readSourceInSteps, sourceOf } from './readItem';
import { ReaderRequest, type ReaderReply } from './readerMessages';

/** So many reports are read side by side at most: more gain nothing, and their answers would come late. */
const MOST_TOGETHER = 64;
/** So many letters they may have together; what is seen in a report takes some twenty bytes of memory a letter. */
const MOST_LETTERS = 200_000;
/** A file of more bytes, or of pages, may take long to open; what waits before it is read first. */
const LARGE_FILE = 200_000;
const OF_PAGES = /\.pdf$/i;

type Post = (reply: ReaderReply) => void;

/** A request with its text, or with the refusal that answers it. */
type Opened = { request: ReaderRequest; source: ReportText } | { request: ReaderRequest; refusal: ReaderReply };

/** Answers requests in the order in which they come; reports that wait together are read side by side. Whatever goes wrong becomes an answer. */
export class ReaderDesk {
  readonly #waiting: ReaderRequest[] = [];
  #isAtWork = false;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly post: Post,
  ) {}

  take(message: unknown): void {
    this.#waiting.push(ReaderRequest.parse(message));
    if (!this.#isAtWork) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isAtWork = true;
    while (this.#waiting.length > 0) {
      // What was sent at one time is here by the next turn.
      await nextTurn();
      this.#answer(await this.#open());
    }
    this.#isAtWork = false;
  }

  /** The texts of the next requests, as many as are read together. */
  async #open(): Promise<Opened[]> {
    const opened: Opened[] = [];
    let letters = 0;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (opened.length > 0 && (opened.length >= MOST_TOGETHER || letters >= MOST_LETTERS || isSlow(next))) break;
      this.#waiting.shift();
      const one = await open(next, this.post);
      opened.push(one);
      if ('source' in one) letters += one.source.text.length;
    }
    return opened;
  }

  #answer(opened: readonly Opened[]): void {
    const { gazetteer } = this;
    const outcomes = inStep(opened.flatMap((one) => ('source' in one ? [readSourceInSteps(one.source, { gazetteer, published: one.request.published })] : [])));
    const inOrder = outcomes.values();
    for (const one of opened) this.post('source' in one ? replyTo(one, inOrder.next().value) : one.refusal);
  }
}

function isSlow(request: ReaderRequest): boolean {
  return request.what === 'item' && request.item.from === 'file' && (request.item.bytes.byteLength > LARGE_FILE || OF_PAGES.test(request.item.name));
}

async function open(request: ReaderRequest, post: Post): Promise<Opened> {
  const { id } = request;
  if (request.what === 'text') return { request, source: { text: request.text, published: null, notes: [] } };
  try {
    return { request, source: await sourceOf(request.item, (done, total) => post({ kind: 'page', id, done, total })) };
  } catch (error) {
    return { request, refusal: error instanceof UnreadableFile ? { kind: 'unreadable', id, reason: error.message } : failure(id, error) };
  }
}

function replyTo({ request: { id }, source }: Extract<Opened, { source: ReportText }>, outcome: Outcome<StoredReading> | undefined): ReaderReply {
  if (outcome?.isDone !== true) return failure(id, outcome?.error);
  return { kind: 'read', id, original: source.text, published: source.published, reading: outcome.value };
}

function failure(id: number, error: unknown): ReaderReply {
  return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
}
