import type { ReactElement } from 'react';
import { useLocation } from '../../components/navigation/location';
import { Composer } from './composer/Composer';
import { PackList } from './list/PackList';

/** Packs: upcoming meetings with their packs; `packs//<id>` opens a pack in the composer. */
export function PacksPlace(): ReactElement {
  const here = useLocation();
  if (here.id !== undefined && here.view === undefined) return <Composer key={here.id} packId={here.id} />;
  return <PackList meetingId={here.id ?? null} />;
}
