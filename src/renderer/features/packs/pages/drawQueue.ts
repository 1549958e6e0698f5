/** One page waiting to be drawn. */
interface Job { readonly isUrgent: () => boolean; readonly draw: () => Promise<void> }

/** Draws one page after another, those in view first. */
export interface DrawQueue {
  /** Queues a drawing. @returns a function that takes it out again while it waits. */
  add(job: Job): () => void;
  /** Is fulfilled once nobody waits who is urgent, and nothing urgent is being drawn. */
  settled(): Promise<void>;
}

/** Creates a queue that runs one drawing at a time and asks who is urgent only when the next one starts. */
export function createDrawQueue(): DrawQueue {
  const waiting: Job[] = [];
  let listeners: Array<() => void> = [];
  let isBusy = false;
  const next = (): void => {
    if (isBusy) return;
    const urgent = waiting.findIndex((job) => job.isUrgent());
    if (urgent < 0) {
      for (const tell of listeners) tell();
      listeners = [];
    }
    const [job] = waiting.splice(Math.max(0, urgent), 1);
    if (!job) return;
    isBusy = true;
    void job.draw().catch(() => undefined).then(() => {
      isBusy = false;
      next();
    });
  };
  return {
    add(job) {
      waiting.push(job);
      // Lets all pages of one change queue up before the first is chosen.
      queueMicrotask(next);
      return () => {
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
      };
    },
    settled: () => new Promise((tell) => {
      listeners.push(tell);
      queueMicrotask(next);
    }),
  };
}
