import type { PackModel, PageMap, PressFinding } from '../../shared/pack/model';
import type { Printable } from '../render/frozenPack';
import type { Stretch, StretchPages } from '../render/stretch';

export interface PressProgress { stage: string; done: number; total: number }
/** `password` locks the file (AES-256). */
export interface PressJob { pack: Printable; password?: string; signal?: AbortSignal; onProgress?: (progress: PressProgress) => void }
export interface PressOutput { pdf: Uint8Array; map: PageMap; findings: PressFinding[] }
export interface StretchJob { model: PackModel; stretch: Stretch; signal?: AbortSignal }

/**
 * The press as the services see it: a process of its own in the window, a thread on the command line, either of which is
 * ended to cancel. Aborting rejects with an AttacheError of code CANCELLED.
 */
export interface Press {
  print(job: PressJob): Promise<PressOutput>;
  /**
   * Makes a stretch of a pack for the screen, beside a whole file that may be in print and without waiting for it; null
   * where it cannot be told without the whole.
   */
  printStretch(job: StretchJob): Promise<StretchPages | null>;
  /** Gets ready beside what else there is to do before the next job; a press that runs in place has nothing to get ready. */
  warmUp?(): void;
  close(): Promise<void>;
}
