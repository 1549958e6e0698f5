import { ImageRun, Paragraph } from 'docx';
import type { PortraitBlock } from '../../../shared/pack/model';
import { checkedPicture } from '../checkedPicture';
import { PORTRAIT_FRAME } from '../packDefinition/portraits';
import type { Piece } from './frames';
import type { Scribe } from './scribe';
import { STYLE } from './stylesheet';

/** Word's pictures are measured in pixels, 96 to the inch. */
const pixels = (points: number): number => Math.max(1, Math.round((points * 96) / 72));

/** The photograph over its day; one that is damaged is left out, as on the printed page. */
export function portraitBlock(scribe: Scribe, block: PortraitBlock): Piece[] {
  const picture = checkedPicture(block);
  if (!picture.isGood) return [];
  const [width, height] = PORTRAIT_FRAME;
  const scale = Math.min(width / picture.width, height / picture.height);
  const run = new ImageRun({
    type: block.mediaType === 'image/png' ? 'png' : 'jpg', data: picture.bytes,
    transformation: { width: pixels(picture.width * scale), height: pixels(picture.height * scale) },
    altText: { id: String(scribe.nextPicture()), name: 'Photograph', description: scribe.writable(block.altText) },
  });
  return [new Paragraph({ style: STYLE.body, keepNext: true, children: [run] }), scribe.paragraph({ style: STYLE.tableSub, text: block.caption, anchor: block.anchor, isAtLeft: true })];
}
