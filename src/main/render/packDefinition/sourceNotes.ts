import type { Block } from '../../../shared/pack/model';
import type { PdfNode, TextRun } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { INK } from './theme';

type SourceNote = Extract<Block, { kind: 'source-note' }>;

/** "Cited on page 3, 9": each number leads back to the place that cites the note. */
function backLinks(press: Press, citedFrom: string[]): TextRun[] {
  const places = press.onePerSection(citedFrom);
  if (places.length === 0) return [];
  const style = { color: INK.mute };
  return places.flatMap((anchor, index) => [
    ...press.runs(index === 0 ? `  ↩\u00a0page${places.length > 1 ? 's' : ''}\u00a0` : places.length > 6 ? ', ' : ',\u00a0', style, FONT.sans),
    press.pageNumber(anchor, { color: INK.accent, linkToDestination: anchor }),
  ]);
}

/** Note number, passage and publisher, and the way back to the text. */
export function sourceNoteBlock(press: Press, block: SourceNote): PdfNode {
  const { size } = press.theme;
  return {
    tag: 'Note',
    columns: [
      { width: 20, text: press.runs(String(block.number), { bold: true, color: INK.accent }, FONT.sans), fontSize: size.small },
      {
        width: '*',
        text: [...press.rich(block.text), ...backLinks(press, block.citedFrom)],
        fontSize: size.small, lineHeight: 1.1,
        ...press.keys({ anchor: block.anchor ?? `note-${block.number}`, itemId: block.itemId }),
      },
    ],
    columnGap: 4,
    unbreakable: true,
    margin: [0, 0, 0, 4.5],
  };
}
