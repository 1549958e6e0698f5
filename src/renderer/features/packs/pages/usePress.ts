import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from 'react';
import { listen, request, RequestFailure } from '../../../api/bridge';
import { openPdf } from './pdf';
import { pagesOnDesk, type PagesAhead, type SetPages, type WholeFile } from './setPages';

/** Changes that follow one another within this time are set together. */
const SETTLE_MS = 250;
/** After a quiet time like this a change is one by itself, and the whole file is set straight behind the pages in view. */
const QUIET_MS = 1000;

/** The whole file is begun when the pages in view are drawn, so that the two do not share the processor; it does not wait for a desk that is not there. */
const DRAWN_MS = 400;

export type PressState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'setting'; readonly stage: string | null; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** First and last page. */
export interface PageSpan { readonly first: number; readonly last: number }

/** The press of one pack: what it last made and what it is doing. */
export interface Press {
  readonly pages: SetPages | null;
  readonly state: PressState;
  /** The pages in view, told by the desk: after a change they are made first. */
  readonly view: RefObject<PageSpan>;
  readonly cancel: () => void;
  readonly again: () => void;
}

const STARTING: PressState = { kind: 'setting', stage: null, done: 0, total: 0 };

/** One run after a change. A whole file counts while its run is the newest; pages in view also while newer ones are not there yet. */
interface Run { readonly isNewest: () => boolean; readonly isWanted: () => boolean }

interface Runs { readonly begin: () => Run; /** What was begun before is not wanted any more. */ readonly end: () => void }

function useRuns(): Runs {
  const count = useRef({ runs: 0, ends: 0 });
  return useMemo(() => ({
    begin: () => {
      count.current.runs += 1;
      const { runs, ends } = count.current;
      return { isNewest: () => count.current.runs === runs, isWanted: () => count.current.ends === ends };
    },
    end: () => {
      count.current.runs += 1;
      count.current.ends += 1;
    },
  }), []);
}

const pause = (millis: number): Promise<void> => new Promise((done) => setTimeout(done, millis));

/** Opens a file unless it has become old meanwhile. */
async function opened(pdf: Uint8Array, isWanted: () => boolean): Promise<WholeFile['document'] | null> {
  if (!isWanted()) return null;
  const document = await openPdf(pdf);
  if (isWanted()) return document;
  void document.loadingTask.destroy();
  return null;
}

function useDestroyed(document: WholeFile['document'] | null): void {
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);
}

interface Making {
  /** Makes the whole file and puts it on the desk. */
  readonly makeWhole: (run: Run) => Promise<void>;
  /** Makes the pages in view and waits until they are drawn. Whatever keeps them from being made is met again by the whole file, and said then. */
  readonly makeInView: (run: Run) => Promise<void>;
}

interface Made extends Making {
  readonly pages: SetPages | null;
  readonly state: PressState;
  readonly setState: Dispatch<SetStateAction<PressState>>;
  /** Takes the pages ahead from the desk: what lies there is the last whole file again. */
  readonly dropAhead: () => void;
}

function useMade(packId: string, view: RefObject<PageSpan>): Made {
  const [whole, setWhole] = useState<WholeFile | null>(null);
  const [ahead, setAhead] = useState<PagesAhead | null>(null);
  const [state, setState] = useState<PressState>(STARTING);
  const client = useQueryClient();
  useDestroyed(whole?.document ?? null);
  useDestroyed(ahead?.document ?? null);

  const makeWhole = useCallback(async ({ isNewest }: Run): Promise<void> => {
    setState(STARTING);
    try {
      const result = await request('pack.render', { packId });
      const document = await opened(result.pdf, isNewest);
      if (!document) return;
      setWhole({ document, map: result.map, findings: result.findings, hash: result.hash });
      setAhead(null);
      setState({ kind: 'ready' });
      // Some checks are about the pages themselves.
      void client.invalidateQueries({ queryKey: ['pack.checks'] });
    } catch (error) {
      if (!isNewest()) return;
      setAhead(null);
      if (error instanceof RequestFailure && error.code === 'CANCELLED') setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }, [packId, client]);

  const makeInView = useCallback(async ({ isWanted }: Run): Promise<void> => {
    try {
      const made = await request('pack.renderInView', { packId, ...view.current });
      const document = made && (await opened(made.pdf, isWanted));
      if (document) await Promise.race([pause(DRAWN_MS), new Promise<void>((onDrawn) => setAhead({ document, made, onDrawn }))]);
    } catch { /* The whole file follows. */ }
  }, [packId, view]);

  const dropAhead = useCallback(() => setAhead(null), []);
  const pages = useMemo(() => whole && pagesOnDesk(whole, ahead), [whole, ahead]);
  return { pages, state, setState, makeWhole, makeInView, dropAhead };
}

interface Changes extends Making { readonly runs: Runs; readonly onBegin: () => void }

/** Makes the whole file now, and after each change first the pages in view. */
function useChanges(packId: string, { makeWhole, makeInView, runs, onBegin }: Changes): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changedAt = -Infinity;
    // One after the other, so that a later change waits for the pages of an earlier one and does not stop them.
    let line = Promise.resolve();
    const follow = async (run: Run, wholeAt: number): Promise<void> => {
      if (run.isNewest()) await makeInView(run);
      if (run.isNewest()) timer = setTimeout(() => void makeWhole(run), wholeAt - performance.now());
    };
    const onChange = (): void => {
      const now = performance.now();
      const wait = now - changedAt > QUIET_MS ? 0 : SETTLE_MS;
      changedAt = now;
      clearTimeout(timer);
      const run = runs.begin();
      onBegin();
      line = line.then(() => follow(run, now + wait));
    };
    timer = setTimeout(() => void makeWhole(runs.begin()), 0);
    const stopStore = listen('store.changed', onChange);
    return () => {
      clearTimeout(timer);
      stopStore();
      runs.end();
      void request('pack.cancelRender', { packId }).catch(() => undefined);
    };
  }, [packId, makeWhole, makeInView, runs, onBegin]);
}

function useProgress(packId: string, setState: Made['setState']): void {
  useEffect(() => listen('render.progress', (progress) => {
    if (progress.packId !== packId) return;
    setState((old) => (old.kind === 'setting' ? { kind: 'setting', stage: progress.stage, done: progress.done, total: progress.total } : old));
  }), [packId, setState]);
}

/**
 * Sets the pages of a pack now and after each change of the records: first the pages in view, then the whole file. Old pages stay until
 * the new ones are there.
 */
export function usePress(packId: string): Press {
  const view = useRef<PageSpan>({ first: 1, last: 1 });
  const { pages, state, setState, makeWhole, makeInView, dropAhead } = useMade(packId, view);
  const runs = useRuns();
  const onBegin = useCallback(() => setState(STARTING), [setState]);
  useChanges(packId, { makeWhole, makeInView, runs, onBegin });
  useProgress(packId, setState);
  const cancel = useCallback(() => {
    runs.end();
    dropAhead();
    setState({ kind: 'cancelled' });
    void request('pack.cancelRender', { packId }).catch(() => undefined);
  }, [packId, runs, dropAhead, setState]);
  const again = useCallback(() => void makeWhole(runs.begin()), [makeWhole, runs]);
  return useMemo(() => ({ pages, state, view, cancel, again }), [pages, state, cancel, again]);
}
