import type { Block } from '../model';
import { commitmentBlocks, type ChosenCommitment } from './commitmentTables';
import type { SectionInput } from './material';

/** What was agreed and where it stands: what we owe, what they owe, what both owe. */
export function assembleCommitments({ material, section }: SectionInput): Block[] {
  const chosen = section.items.flatMap((item): ChosenCommitment[] => {
    const commitment = item.recordType === 'commitment' ? material.commitments.get(item.recordId) : undefined;
    return commitment ? [{ item, commitment }] : [];
  });
  return commitmentBlocks(material, chosen);
}
