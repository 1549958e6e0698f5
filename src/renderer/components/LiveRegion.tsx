import { useSyncExternalStore, type ReactElement } from 'react';
import { windowAnnouncer } from './announce';

/** Mounted once in the shell; reads out what `announce` is given. */
export function LiveRegion(): ReactElement {
  const message = useSyncExternalStore(windowAnnouncer.subscribe, windowAnnouncer.current);
  return <div className="hidden-visually" role="status" aria-live="polite">{message}</div>;
}
