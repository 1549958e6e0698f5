import { useEffect, type ReactElement } from 'react';
import { deferred } from '../../components/deferred';
import { useLocation } from '../../components/navigation/location';
import { PackList } from './list/PackList';

// The composer brings the page reader and the tree with it; the list of meetings does not wait for them.
const composer = deferred(() => import('./composer/OpenedPack').then((part) => part.OpenedPack));

/** Packs: upcoming meetings with their packs; `packs//<id>` opens a pack in the composer. */
export function PacksPlace(): ReactElement {
  const here = useLocation();
  useEffect(() => void composer.preload(), []);
  if (here.id !== undefined && here.view === undefined) return <composer.View />;
  return <PackList meetingId={here.id ?? null} />;
}
