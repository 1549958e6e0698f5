import type { InboxRow } from '../../../../shared/domain/inbox';
import { fileFault } from './fileKinds';

/** What can be read into the inbox. */
export type Incoming =
  | { readonly from: 'file'; readonly name: string; readonly size: number; readonly read: () => Promise<Uint8Array<ArrayBuffer>> }
  | { readonly from: 'paste'; readonly name: string; readonly text: string; readonly isHtml: boolean; readonly publishedOn: string | null; readonly publisher: string | null };

/** The batch that is being read. */
export interface RunningBatch {
  readonly id: string;
  readonly dossierId: string;
  readonly total: number;
  /** Number of the item being read, from 1. */
  readonly at: number;
  readonly name: string;
  /** How far the item itself is, from 0 to 1, and its pages where it has some. */
  readonly share: number;
  readonly pages: { readonly done: number; readonly total: number } | null;
  readonly isCancelling: boolean;
}

/** A file that never reached the reader, with the sentence that says why. */
export interface IntakeFault { readonly id: string; readonly dossierId: string; readonly name: string; readonly reason: string; readonly at: string }

export interface IntakeState {
  readonly running: RunningBatch | null;
  /** The folder that is being looked through, and how many files were found so far. */
  readonly looking: { readonly name: string; readonly count: number } | null;
  readonly faults: readonly IntakeFault[];
}

/** What became of a batch, once it is at its end. */
export interface BatchEnd { readonly dossierId: string; readonly rows: readonly InboxRow[]; readonly faults: number; readonly left: number }

export interface IntakePorts {
  /** Sends one item; rejects with a sentence. */
  readonly receive: (dossierId: string, batchId: string, item: Incoming) => Promise<InboxRow>;
  readonly cancel: (batchId: string) => Promise<unknown>;
  readonly newId: () => string;
  readonly now: () => string;
  readonly folderWords: FolderWords;
  /** True for the rejection that a cancelled batch gives for what was being read. */
  readonly isCancelled: (error: unknown) => boolean;
}

/** The queue of what is read into the inbox, in the order in which it came; it lives as long as the window. */
export interface IntakeQueue {
  current(): IntakeState;
  subscribe(listener: () => void): () => void;
  /** Adds to the batch that is running for this dossier, else starts one. */
  add(dossierId: string, items: readonly Incoming[]): void;
  /** Looks through a folder and adds what is in it. */
  addFolder(dossierId: string, name: string, walk: FolderWalk): Promise<void>;
  /** Ends the running batch: what was read stays, the rest is dropped. */
  cancel(): void;
  progress(batchId: string, done: number, total: number): void;
  dismiss(faultId: string): void;
  onRow(listener: (row: InboxRow, batch: { dossierId: string; total: number }) => void): () => void;
  onEnd(listener: (end: BatchEnd) => void): () => void;
}

/** What a folder holds: what can be sent to the reader, how many files of other kinds by their ending, and whether it held more than is taken. */
export interface FoundInFolder { readonly items: readonly Incoming[]; readonly passed: ReadonlyMap<string, number>; readonly isCut: boolean }
export type FolderWalk = (walk: { readonly onFound: (count: number) => void; readonly isCancelled: () => boolean }) => Promise<FoundInFolder>;

/** Sentences for what a folder holds besides reports. */
export interface FolderWords {
  readonly cut: (most: number) => string;
  readonly passed: (counts: ReadonlyArray<readonly [ending: string, count: number]>) => string;
  readonly empty: string;
  readonly unreadable: string;
}

/** So many items are with the reader at once: it reads those that wait together faster than one after the other. */
const MOST_AT_ONCE = 32;
/** So many bytes of files are with it at once, or one file that has more. */
const MOST_BYTES_AT_ONCE = 2 * 1024 * 1024;

/** What became of an item: its row; null for a fault that is told at its own row; "cancelled" when the batch was ended meanwhile. */
type Result = InboxRow | null | 'cancelled';

interface Sent { readonly item: Incoming; readonly result: Promise<Result> }

interface Batch { readonly id: string; readonly dossierId: string; readonly items: Incoming[]; isCancelled: boolean }

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createIntakeQueue(ports: IntakePorts): IntakeQueue {
  return new Queue(ports);
}

class Queue implements IntakeQueue {
  private state: IntakeState = { running: null, looking: null, faults: [] };
  private readonly listeners = new Set<() => void>();
  private readonly rowListeners = new Set<(row: InboxRow, batch: { dossierId: string; total: number }) => void>();
  private readonly endListeners = new Set<(end: BatchEnd) => void>();
  private readonly waiting: Batch[] = [];
  private isWorking = false;
  /** Grows with each cancelling, so that a folder knows whether it was cancelled since it was begun. */
  private cancelled = 0;

  constructor(private readonly ports: IntakePorts) {}

  readonly current = (): IntakeState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => listen(this.listeners, listener);
  readonly onRow: IntakeQueue['onRow'] = (listener) => listen(this.rowListeners, listener);
  readonly onEnd: IntakeQueue['onEnd'] = (listener) => listen(this.endListeners, listener);

  readonly add = (dossierId: string, items: readonly Incoming[]): void => {
    if (items.length === 0) return;
    const open = this.waiting.find((batch) => batch.dossierId === dossierId && !batch.isCancelled);
    if (open) open.items.push(...items);
    else this.waiting.push({ id: this.ports.newId(), dossierId, items: [...items], isCancelled: false });
    if (open && this.state.running?.id === open.id) this.show({ running: { ...this.state.running, total: open.items.length } });
    if (!this.isWorking) void this.work();
  };

  readonly addFolder: IntakeQueue['addFolder'] = async (dossierId, name, walk) => {
    const begun = this.cancelled;
    const isCancelled = (): boolean => this.cancelled !== begun;
    this.show({ looking: { name, count: 0 } });
    const found = await walk({ isCancelled, onFound: (count) => this.show({ looking: { name, count } }) }).catch(() => null);
    this.show({ looking: null });
    if (isCancelled()) return;
    const { folderWords } = this.ports;
    if (found === null) return this.tell(dossierId, name, folderWords.unreadable);
    const { items, passed, isCut } = found;
    if (isCut) this.tell(dossierId, name, folderWords.cut(items.length));
    if (passed.size > 0) this.tell(dossierId, name, folderWords.passed([...passed].sort((a, b) => b[1] - a[1])));
    if (items.length === 0 && passed.size === 0) this.tell(dossierId, name, folderWords.empty);
    this.add(dossierId, items);
  };

  readonly cancel = (): void => {
    this.cancelled += 1;
    const batch = this.waiting[0];
    if (!batch || batch.isCancelled) return;
    batch.isCancelled = true;
    if (this.state.running) this.show({ running: { ...this.state.running, isCancelling: true } });
    // What was being read is then rejected; nothing more is to be said about a failed cancelling.
    this.ports.cancel(batch.id).catch(() => undefined);
  };

  readonly progress = (batchId: string, done: number, total: number): void => {
    const { running } = this.state;
    if (running?.id !== batchId || total <= 0) return;
    this.show({ running: { ...running, share: Math.min(1, done / total), pages: total > 1 ? { done, total } : null } });
  };

  readonly dismiss = (faultId: string): void => this.show({ faults: this.state.faults.filter((fault) => fault.id !== faultId) });

  private show(change: Partial<IntakeState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (let batch = this.waiting[0]; batch; batch = this.waiting[0]) {
      await this.readBatch(batch);
      this.waiting.shift();
    }
    this.isWorking = false;
    this.show({ running: null });
  }

  private async readBatch(batch: Batch): Promise<void> {
    const rows: InboxRow[] = [];
    let faults = 0;
    let at = 0;
    const sent: Sent[] = [];
    for (let one = this.sendOn(batch, sent, at); one; one = this.sendOn(batch, sent, at)) {
      this.show({ running: { id: batch.id, dossierId: batch.dossierId, total: batch.items.length, at: at + 1, name: one.item.name, share: 0, pages: null, isCancelling: batch.isCancelled } });
      const row = await one.result;
      if (row === 'cancelled') continue;
      at += 1;
      if (row === null) faults += 1;
      else {
        rows.push(row);
        for (const listener of this.rowListeners) listener(row, { dossierId: batch.dossierId, total: batch.items.length });
      }
    }
    const end: BatchEnd = { dossierId: batch.dossierId, rows, faults, left: batch.items.length - at };
    for (const listener of this.endListeners) listener(end);
  }

  /** Sends what may be with the reader beside what is there already. @returns the first that was sent, whose result is to be awaited next */
  private sendOn(batch: Batch, sent: Sent[], done: number): Sent | undefined {
    for (let next = batch.items[done + sent.length]; next && !batch.isCancelled && mayGo(next, sent); next = batch.items[done + sent.length]) {
      sent.push({ item: next, result: this.readItem(batch, next) });
    }
    return sent.shift();
  }

  private async readItem(batch: Batch, item: Incoming): Promise<Result> {
    const fault = item.from === 'file' ? fileFault(item) : null;
    if (fault !== null) {
      this.tell(batch.dossierId, item.name, fault);
      return null;
    }
    try {
      return await this.ports.receive(batch.dossierId, batch.id, item);
    } catch (error) {
      if (batch.isCancelled && this.ports.isCancelled(error)) return 'cancelled';
      this.tell(batch.dossierId, item.name, sentence(error));
      return null;
    }
  }

  private tell(dossierId: string, name: string, reason: string): void {
    const fault: IntakeFault = { id: this.ports.newId(), dossierId, name, reason, at: this.ports.now() };
    this.show({ faults: [...this.state.faults, fault] });
  }
}

function mayGo(item: Incoming, sent: readonly Sent[]): boolean {
  if (sent.length === 0) return true;
  return sent.length < MOST_AT_ONCE && sent.reduce((sum, other) => sum + bytesOf(other.item), bytesOf(item)) <= MOST_BYTES_AT_ONCE;
}

function bytesOf(item: Incoming): number {
  return item.from === 'file' ? item.size : item.text.length;
}

function listen<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
