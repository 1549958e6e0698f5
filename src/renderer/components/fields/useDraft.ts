import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createDraft, type Draft, type DraftOptions, type DraftState } from './draft';

/** The draft of a field for as long as it is mounted. Give the field a `key` of its record, so that drafts never mix. */
export function useDraft(options: DraftOptions & { readonly onFault?: ((fault: string | null) => void) | undefined }): { draft: Draft; state: DraftState } {
  const [draft] = useState(() => createDraft(options));
  const { saved, check, save } = options;
  useEffect(() => draft.configure({ check, save }));
  useEffect(() => draft.adopt(saved), [draft, saved]);
  useEffect(() => {
    const keepNow = (): void => void draft.commit();
    window.addEventListener('blur', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('blur', keepNow);
      window.removeEventListener('pagehide', keepNow);
      draft.close();
    };
  }, [draft]);
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const tell = useRef(options.onFault);
  useEffect(() => { tell.current = options.onFault; });
  useEffect(() => {
    const { error } = state;
    if (error === null) return undefined;
    tell.current?.(error);
    return () => tell.current?.(null);
  }, [state]);
  return { draft, state };
}
