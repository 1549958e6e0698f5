import type { Block } from '../model';
import { eventLine } from './events';
import { itemAnchor, type SectionInput } from './material';
import { quoteBlock } from './quotes';

/** Only what changes the conversation: chosen events and words, in the analyst's order. */
export function assembleContext({ material, section }: SectionInput): Block[] {
  return section.items.flatMap((item): Block[] => {
    const event = item.recordType === 'engagement' ? material.engagements.get(item.recordId) : undefined;
    if (event) return [{ kind: 'paragraph', style: 'body', text: eventLine(material, item, event), ...itemAnchor(item) }];
    const statement = item.recordType === 'statement' ? material.statements.get(item.recordId) : undefined;
    return statement ? [quoteBlock(material, item, statement, item.detail)] : [];
  });
}
