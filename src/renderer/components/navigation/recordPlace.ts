import type { RecordType } from '../../../shared/domain/values';
import type { IconName } from '../Icon';
import type { Location } from './location';

/** Where a record is shown by itself; null when no place shows it. */
export function placeOfRecord(recordType: RecordType, id: string): Location | null {
  switch (recordType) {
    case 'engagement': return { place: 'memory', view: 'engagements', id };
    case 'person': return { place: 'memory', view: 'people', id };
    case 'series': return { place: 'memory', view: 'series', id };
    case 'topic': return { place: 'memory', view: 'topics', id };
    case 'commitment': return { place: 'memory', view: 'commitments', id };
    case 'source': return { place: 'memory', view: 'sources', id };
    case 'talking-point': return { place: 'lines', id };
    case 'pack': return { place: 'packs', id };
    case 'statement':
    case 'organisation':
    case 'post': return null;
  }
}

const ICONS: Readonly<Record<RecordType, IconName>> = {
  engagement: 'event', person: 'person', series: 'series', topic: 'topic', commitment: 'commitment', source: 'source',
  'talking-point': 'line', pack: 'packs', statement: 'statement', organisation: 'person', post: 'person',
};

/** The glyph of a kind of record. */
export function iconOfRecord(recordType: RecordType): IconName {
  return ICONS[recordType];
}
