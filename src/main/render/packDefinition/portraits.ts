import type { FactsBlock, PortraitBlock } from '../../../shared/pack/model';
import { checkedPicture } from '../checkedPicture';
import type { PdfNode } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { factsBlock } from './textBlocks';
import { INK, MM } from './theme';

/** Frame that a portrait fills one way or the other. */
export const PORTRAIT_FRAME: readonly [number, number] = [30 * MM, 40 * MM];

/** The facts, with the photograph and its day at their right; a refused photograph leaves the facts their full width. */
export function portraitBlock(press: Press, block: PortraitBlock, facts: FactsBlock | null): PdfNode {
  const beside = facts ? [factsBlock(press, facts, { opensSection: false })] : [];
  const picture = checkedPicture(block);
  if (!picture.isGood) {
    press.refuse(picture.reason);
    return beside[0] ?? { stack: [] };
  }
  const [width, height] = PORTRAIT_FRAME;
  const photograph: PdfNode = {
    width, unbreakable: true,
    stack: [
      { tag: 'Figure', alt: block.altText, image: `data:${block.mediaType};base64,${picture.bytes.toString('base64')}`, fit: [width, height] },
      { text: press.runs(block.caption, { color: INK.mute }, FONT.sans), fontSize: press.theme.size.sub - 0.4, lineHeight: 1.15, margin: [0, 3, 0, 0], ...press.keys(block) },
    ],
  };
  return { columns: [{ width: '*', stack: beside }, photograph], columnGap: 14, margin: [0, 2, 0, 8] };
}
