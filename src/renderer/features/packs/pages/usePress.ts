import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PageMap, PressFinding } from '../../../../shared/pack/model';
import { listen, request, RequestFailure } from '../../../api/bridge';
import { openPdf, type PDFDocumentProxy } from './pdf';

/** Changes within this time are set together. */
const SETTLE_MS = 250;

/** The pages as they were last set. */
export interface SetPages { readonly document: PDFDocumentProxy; readonly map: PageMap; readonly findings: readonly PressFinding[]; readonly hash: string }

export type PressState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'setting'; readonly stage: string | null; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** The press of one pack: what it last made and what it is doing. */
export interface Press {
  readonly pages: SetPages | null;
  readonly state: PressState;
  readonly cancel: () => void;
  readonly again: () => void;
}

const STARTING: PressState = { kind: 'setting', stage: null, done: 0, total: 0 };

/** Sets the pages of a pack now and a moment after each change of the records. Old pages stay until the new ones are there. */
export function usePress(packId: string): Press {
  const [pages, setPages] = useState<SetPages | null>(null);
  const [state, setState] = useState<PressState>(STARTING);
  const run = useRef(0);
  const client = useQueryClient();

  const start = useCallback(async (): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    const isLatest = (): boolean => run.current === mine;
    setState(STARTING);
    try {
      const result = await request('pack.render', { packId });
      if (!isLatest()) return;
      const document = await openPdf(result.pdf);
      if (!isLatest()) return void document.loadingTask.destroy();
      setPages({ document, map: result.map, findings: result.findings, hash: result.hash });
      setState({ kind: 'ready' });
      // Some checks are about the pages themselves.
      void client.invalidateQueries({ queryKey: ['pack.checks'] });
    } catch (error) {
      if (!isLatest()) return;
      if (error instanceof RequestFailure && error.code === 'CANCELLED') setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }, [packId, client]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void start(), delay);
    };
    soon(0);
    const stopStore = listen('store.changed', () => soon(SETTLE_MS));
    const stopProgress = listen('render.progress', (progress) => {
      if (progress.packId !== packId) return;
      setState((old) => (old.kind === 'setting' ? { kind: 'setting', stage: progress.stage, done: progress.done, total: progress.total } : old));
    });
    return () => {
      clearTimeout(timer);
      stopStore();
      stopProgress();
      run.current += 1;
      void request('pack.cancelRender', { packId }).catch(() => undefined);
    };
  }, [packId, start]);

  const document = pages?.document ?? null;
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);

  const cancel = useCallback(() => {
    run.current += 1;
    setState({ kind: 'cancelled' });
    void request('pack.cancelRender', { packId }).catch(() => undefined);
  }, [packId]);
  const again = useCallback(() => void start(), [start]);
  return useMemo(() => ({ pages, state, cancel, again }), [pages, state, cancel, again]);
}
