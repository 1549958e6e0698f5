import type { Block, Orientation, SectionKind } from '../model';
import type { PackSnapshot } from '../snapshot';

/** A table of more columns than this has no room for its words on an upright page. */
const UPRIGHT_COLUMNS = 6;

/**
 * Wide tables lie across, and so does the timeline of a full book, whose strip shows three years with their labels. In
 * large type an upright page is the better one: it holds strip and table together.
 */
export function orientationOf(kind: SectionKind, blocks: readonly Block[], { profile, isPrincipalMode }: PackSnapshot['pack']): Orientation {
  const isWide = blocks.some((block) => block.kind === 'table' && block.columns.length > UPRIGHT_COLUMNS);
  const isLongStrip = kind === 'timeline' && profile === 'full-book' && !isPrincipalMode && blocks.some((block) => block.kind === 'timeline');
  return isWide || isLongStrip ? 'landscape' : 'portrait';
}
