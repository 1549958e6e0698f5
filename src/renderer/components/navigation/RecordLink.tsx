import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { location, type Location } from './location';

const VIEW_OF = { engagement: 'engagements', person: 'people', series: 'series', topic: 'topics', commitment: 'commitments', source: 'sources' } as const;

/** Kinds of records that a place shows. */
export type LinkedType = keyof typeof VIEW_OF | 'talking-point' | 'pack';

/** Where a record is shown. */
export function placeOf(type: LinkedType, id: string): Location {
  if (type === 'talking-point') return { place: 'lines', id };
  if (type === 'pack') return { place: 'packs', id };
  return { place: 'memory', view: VIEW_OF[type], id };
}

/** Goes to another record; back returns. */
export function RecordLink({ type, id, children }: { type: LinkedType; id: string; children: ReactNode }): ReactElement {
  return <Link className="link" onPress={() => location.go(placeOf(type, id))}>{children}</Link>;
}
