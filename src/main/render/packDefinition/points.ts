import type { PointBlock } from '../../../shared/pack/model';
import type { PdfNode } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { stanceShapes } from './signs';
import { aligned, INK, STANCE_INK } from './theme';

const BAR = 5;

/** On the card, where every line counts, how the point may be used stands beside the stance. */
function stanceWord(press: Press, block: PointBlock, onCard: boolean): PdfNode {
  const size = press.theme.size.label;
  return {
    columns: [
      { width: size, canvas: stanceShapes(block.stance, size), margin: [0, 0.8, 0, 0] },
      { ...press.label([block.stanceWord, ...(onCard && block.usability !== undefined ? [block.usability] : [])].join(' · '), { color: STANCE_INK[block.stance] }), width: '*' },
    ],
    columnGap: 4.5,
    margin: [0, 0, 0, 2],
  };
}

/** What stands at the right of the stance word: where the point is worked out, with its page. */
function keyedTo(press: Press, block: PointBlock): PdfNode {
  const target = block.keyedTo;
  const style = { color: INK.mute };
  if (!target) return { text: '' };
  if (!press.has(target.link)) return { text: press.runs(target.text, style, FONT.sans), fontSize: press.theme.size.small, alignment: 'right' };
  const linked = { ...style, linkToDestination: target.link };
  return {
    text: [...press.runs(`${target.text}, page `, linked, FONT.sans), press.pageNumber(target.link, linked)],
    fontSize: press.theme.size.small, alignment: 'right', lineHeight: 1,
  };
}

/** The card is carried and read standing: it takes a little larger type where the pack's own is small. */
const CARD_BODY = 11.7;

function pointText(press: Press, block: PointBlock, onCard: boolean): PdfNode[] {
  const { size, leading } = press.theme;
  const body = onCard ? Math.max(size.body, CARD_BODY) : size.body;
  const nodes: PdfNode[] = [
    { text: press.rich(block.headline, { bold: true }), fontSize: body + 0.8, lineHeight: 1.02, ...press.keys(block) },
  ];
  if (block.text && block.text.length > 0) {
    nodes.push({ text: press.running(block.text), fontSize: body, lineHeight: leading, margin: [0, 1.5, 0, 0] });
  }
  if (block.ifPressed && block.ifPressed.length > 0) {
    nodes.push({
      text: [...press.runs('If pressed: ', { bold: true, color: INK.mute }, FONT.sans), ...press.running(block.ifPressed, { italics: true })],
      fontSize: body - 0.3, lineHeight: leading, margin: [0, 2.5, 0, 0],
    });
  }
  if (block.usability !== undefined && !onCard) {
    nodes.push({ text: press.runs(block.usability, { bold: true, color: STANCE_INK.avoid }, FONT.sans), fontSize: size.small, margin: [0, 2.5, 0, 0] });
  }
  return nodes;
}

/** Between the points of the card; six of them in large type have one page. */
export const cardGap = (press: Press): number => (press.model.principalMode ? 10 : 12.5);

/** One line to speak from: a bar in the stance's ink, shape and word, headline, words, and where to read more. */
export function pointBlock(press: Press, block: PointBlock, { onCard }: { onCard: boolean }): PdfNode {
  const { size } = press.theme;
  // The reference at the right is set larger; both stand on one line.
  const head: PdfNode = {
    columns: [{ stack: [stanceWord(press, block, onCard)], ...aligned(1.025 * (size.small - size.label)), width: '*' }, { ...keyedTo(press, block), width: block.keyedTo ? 190 : 1 }],
    columnGap: 8,
  };
  const content: PdfNode = { stack: [head, ...pointText(press, block, onCard)], margin: [11, 0, 0, 1.5] };
  return {
    layoutOnly: true,
    tag: 'Div',
    table: { widths: [BAR, '*'], dontBreakRows: true, body: [[{ text: '', fillColor: STANCE_INK[block.stance] }, content]] },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    margin: [0, 0, 0, onCard ? cardGap(press) : 9.5],
  };
}

/**
 * The line under the card along which it may be cut out. It hangs in the gap below the last point and takes
 * no room, so that it never opens a page of its own.
 */
export function cutLine(press: Press): PdfNode[] {
  const dash = { length: 2.5, space: 2.5 };
  return [
    {
      columns: [{ width: '*', text: press.runs('The card may be cut here', { color: INK.mute }, FONT.sans), fontSize: press.theme.size.tiny, alignment: 'right' }],
      relativePosition: { x: 0, y: -11 },
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: press.theme.measure, y2: 0, lineWidth: 0.6, lineColor: INK.faint, dash }],
      relativePosition: { x: 0, y: 0 },
    },
  ];
}
