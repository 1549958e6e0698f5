/** Work on one report that pauses between its parts, so that other reports can be brought to the same part first. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What came of one report. */
export type Outcome<T> = { isDone: true; value: T } | { isDone: false; error: unknown };

/** Runs the steps of one report to their end. */
export function alone<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * Runs the steps of many reports side by side: each part is done for all before the next begins. The reader is far more code
 * than a processor keeps at hand, so a part that has just run for one report runs much faster for the next. What goes wrong
 * with one report is its outcome and leaves the others alone.
 */
export function inStep<T>(all: ReadonlyArray<Steps<T>>): Array<Outcome<T>> {
  const outcomes = new Array<Outcome<T>>(all.length);
  let running = all.map((steps, at) => ({ steps, at }));
  while (running.length > 0) running = running.filter(({ steps, at }) => isGoingOn(steps, at, outcomes));
  return outcomes;
}

function isGoingOn<T>(steps: Steps<T>, at: number, outcomes: Array<Outcome<T>>): boolean {
  try {
    const { done, value } = steps.next();
    if (done !== true) return true;
    outcomes[at] = { isDone: true, value };
  } catch (error) {
    outcomes[at] = { isDone: false, error };
  }
  return false;
}
