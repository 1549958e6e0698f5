import type { Block } from '../model';
import { CARD_LINES } from '../sections';
import { pointBlock } from './lines';
import type { SectionInput } from './material';

/** At most six lines, each keyed to its issue page: made to be cut out and carried. */
export function assemblePointsCard({ material, section }: SectionInput): Block[] {
  return section.items.flatMap((item): Block[] => {
    const point = item.recordType === 'talking-point' ? material.points.get(item.recordId) : undefined;
    return point ? [pointBlock(material, item, point, { where: 'card', detail: item.detail })] : [];
  }).slice(0, CARD_LINES);
}
