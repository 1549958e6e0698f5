import type { Block, TableBlock } from '../../../shared/pack/model';

const titles = (block: TableBlock): string => block.columns.map(({ title }) => title).join('|');

/** Tables of a section that have the same columns as one of them: their columns line up. */
export const tablesLike = (block: TableBlock, blocks: readonly Block[]): TableBlock[] =>
  blocks.flatMap((other) => (other.kind === 'table' && titles(other) === titles(block) ? [other] : []));
