import type { ReactElement } from 'react';
import { useLocation } from '../../../components/navigation/location';
import { Composer } from './Composer';

/** The composer on the pack that the location names. */
export function OpenedPack(): ReactElement | null {
  const { id } = useLocation();
  return id === undefined ? null : <Composer key={id} packId={id} />;
}
