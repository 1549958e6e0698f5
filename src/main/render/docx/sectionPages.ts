import type { Block, Section } from '../../../shared/pack/model';
import { panelBlock, pointBlock } from './barredBlocks';
import { tablesLike } from '../packDefinition/tablesLike';
import type { Piece } from './frames';
import { figuresBlock, mapBlock, statusBarBlock } from './pictures';
import { portraitBlock } from './portraits';
import type { Scribe } from './scribe';
import { STYLE } from './stylesheet';
import { roomBlock, tableBlock, timelineBlock } from './tables';
import { factsBlock, headingBlock, labelledBlocks, listBlock, paragraphBlock, quoteBlock, sectionHead, sourceNoteBlock, type ListCounter } from './textBlocks';

interface Place { index: number; section: Section; counter: ListCounter }
type Labelled = Extract<Block, { kind: 'labelled' }>;

function textPieces(scribe: Scribe, block: Block, { index, section, counter }: Place): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headingBlock(scribe, block)];
    case 'paragraph':
      return [paragraphBlock(scribe, block)];
    case 'list':
      return listBlock(scribe, block, { counter, isSmall: section.kind === 'source-notes' });
    case 'quote':
      return quoteBlock(scribe, block);
    case 'point':
      return pointBlock(scribe, block, index % 2 === 1);
    case 'panel':
      return panelBlock(scribe, block, index % 2 === 1);
    case 'labelled':
      return labelledBlocks(scribe, [block], counter);
    default:
      return tablePieces(scribe, block, section);
  }
}

type TableLike = Exclude<Block, { kind: 'heading' | 'paragraph' | 'list' | 'quote' | 'point' | 'panel' | 'labelled' }>;

function tablePieces(scribe: Scribe, block: TableLike, section: Section): Piece[] {
  switch (block.kind) {
    case 'facts':
      return factsBlock(scribe, block);
    case 'table':
      return tableBlock(scribe, block, tablesLike(block, section.blocks));
    case 'room':
      return roomBlock(scribe, block);
    case 'timeline':
      return timelineBlock(scribe, block);
    case 'source-note':
      return sourceNoteBlock(scribe, block);
    case 'figures':
      return figuresBlock(scribe, block);
    case 'status-bar':
      return statusBarBlock(scribe, block);
    case 'map':
      return mapBlock(scribe, block);
    case 'portrait':
      return portraitBlock(scribe, block);
  }
}

/** Labelled blocks that follow one another, as one run from an index on. */
function labelledRun(blocks: readonly Block[], from: number): Labelled[] {
  const run: Labelled[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'labelled') break;
    run.push(block);
  }
  return run;
}

/** Everything of one section in reading order, under its heading. */
export function sectionPieces(scribe: Scribe, section: Section, counter: ListCounter): Piece[] {
  const pieces: Piece[] = [sectionHead(scribe, section)];
  for (let index = 0; index < section.blocks.length; index += 1) {
    const block = section.blocks[index];
    if (!block) continue;
    const run = labelledRun(section.blocks, index);
    if (run.length > 0) pieces.push(...labelledBlocks(scribe, run, counter));
    else pieces.push(...textPieces(scribe, block, { index, section, counter }));
    index += Math.max(0, run.length - 1);
  }
  if (section.kind === 'source-notes' && section.blocks.some((block) => block.kind === 'source-note' && scribe.isFootnote(block))) {
    pieces.splice(1, 0, scribe.paragraph({ style: STYLE.note, text: 'Each note stands at the foot of the page that first cites it.' }));
  }
  return pieces;
}
