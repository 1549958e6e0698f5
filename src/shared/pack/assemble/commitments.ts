import { statusOn } from '../../domain/commitmentStatus';
import type { PromiseSide } from '../../domain/values';
import type { Block, StatusBarBlock } from '../model';
import { STATUS_TONE, STATUS_WORD } from '../words';
import { commitmentBlocks, type ChosenCommitment } from './commitmentTables';
import type { SectionInput } from './material';

const SIDES: ReadonlyArray<readonly [PromiseSide, string]> = [['ours', 'Owed by us'], ['theirs', 'Owed by them'], ['joint', 'Joint']];
const ORDER = ['overdue', 'open', 'in-progress', 'unknown', 'done', 'dropped', 'superseded'] as const;
/** Fewer are seen at a glance without a picture. */
const DRAWN_FROM = 4;

function statusBar(chosen: readonly ChosenCommitment[], today: string): Block[] {
  if (chosen.length < DRAWN_FROM) return [];
  const bars = SIDES.flatMap(([side, label]): StatusBarBlock['bars'] => {
    const statuses = chosen.filter(({ commitment }) => commitment.side === side).map(({ commitment }) => statusOn(commitment, today));
    const parts = ORDER.map((status) => ({ word: STATUS_WORD[status].toLowerCase(), tone: STATUS_TONE[status], count: statuses.filter((one) => one === status).length })).filter(({ count }) => count > 0);
    return parts.length > 0 ? [{ label, parts }] : [];
  });
  const words = bars.map(({ label, parts }) => `${label}: ${parts.map(({ count, word }) => `${count} ${word}`).join(', ')}`).join('; ');
  return [{ kind: 'status-bar', bars, altText: `Bars of commitments by status. ${words}.` }];
}

/** What was agreed and where it stands: the whole at a glance, then what we owe, what they owe, what both owe. */
export function assembleCommitments({ material, section }: SectionInput): Block[] {
  const chosen = section.items.flatMap((item): ChosenCommitment[] => {
    const commitment = item.recordType === 'commitment' ? material.commitments.get(item.recordId) : undefined;
    return commitment ? [{ item, commitment }] : [];
  });
  return [...statusBar(chosen, material.snapshot.today), ...commitmentBlocks(material, chosen)];
}
