import type { PackModel, PageMap, PressFinding } from '../../shared/pack/model';

export interface PressProgress { stage: string; done: number; total: number }
/** `password` locks the file (AES-256). */
export interface PressJob { model: PackModel; password?: string; signal?: AbortSignal; onProgress?: (progress: PressProgress) => void }
export interface PressOutput { pdf: Uint8Array; map: PageMap; findings: PressFinding[] }

/**
 * The press as the services see it. In the window it is a process of its own that is ended to cancel;
 * headless it runs in place. Aborting rejects with an AttacheError of code CANCELLED.
 */
export interface Press {
  print(job: PressJob): Promise<PressOutput>;
  close(): Promise<void>;
}
