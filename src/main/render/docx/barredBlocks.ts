import { BorderStyle, ShadingType, type Paragraph } from 'docx';
import type { Block, PointBlock } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import { INK, STANCE_INK, TONE_INK } from '../packDefinition/theme';
import { hex, twips } from './measures';
import type { ParagraphLook, Scribe, Words } from './scribe';
import { STYLE } from './stylesheet';

type Panel = Extract<Block, { kind: 'panel' }>;

const BAR = 36;
/** Longer text may break over pages: kept whole it would leave its label alone on the page before. */
const WHOLE_CHARACTERS = 1200;
/** From the margin to the text, in points; the bar hangs in it. */
const INSET = 15;

interface Bar {
  colour: string;
  ground?: string;
  /** Word joins the bars of neighbours that are alike: every other block has a bar an eighth of a point wider. */
  isOdd: boolean;
  after: number;
}

const lengthOf = ({ text }: Words): number => (typeof text === 'string' ? text : plainText(text)).length;

/** Sets the paragraphs of one block beside a common bar and keeps them together. */
function barred(scribe: Scribe, parts: readonly Words[], bar: Bar): Paragraph[] {
  // Lines in the colour of the ground give it air above and below the words.
  const edge = bar.ground === undefined ? null : { style: BorderStyle.SINGLE, size: 4, space: 3, color: hex(bar.ground) };
  const look: ParagraphLook = {
    indent: { left: twips(INSET), right: twips(bar.ground === undefined ? 0 : 8) },
    border: { ...(edge ? { top: edge, bottom: edge } : {}), left: { style: BorderStyle.SINGLE, size: bar.isOdd ? BAR + 1 : BAR, space: 8, color: hex(bar.colour) } },
    ...(bar.ground === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(bar.ground) } }),
  };
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const keepLines = lengthOf(part) < WHOLE_CHARACTERS;
    return scribe.paragraph({ ...part, look: { ...look, ...part.look, keepLines, keepNext: !isLast, ...(isLast ? { spacing: { after: twips(bar.after) } } : {}) } });
  });
}

function stanceLine(scribe: Scribe, block: PointBlock): Words {
  const colour = hex(STANCE_INK[block.stance]);
  const quiet = { color: hex(INK.mute), bold: false, allCaps: false };
  const tail = block.keyedTo ? [...scribe.runs('\t', quiet), ...scribe.pointer(block.keyedTo.text, block.keyedTo.link, quiet)] : [];
  return { style: STYLE.pointWord, text: block.stanceWord, run: { color: colour }, tail, anchor: block.anchor, look: { rightTabStop: twips(scribe.theme.measure) } };
}

/** One line to speak from: stance word in its ink, headline, words, and what to say if pressed, beside a bar. */
export function pointBlock(scribe: Scribe, block: PointBlock, isOdd: boolean): Paragraph[] {
  const parts: Words[] = [stanceLine(scribe, block), { style: STYLE.pointHeadline, text: block.headline, run: { bold: true } }];
  if (block.text && block.text.length > 0) parts.push({ style: STYLE.pointText, text: block.text });
  if (block.ifPressed && block.ifPressed.length > 0) {
    const lead = scribe.runs('If pressed: ', { bold: true, color: hex(INK.mute) });
    parts.push({ style: STYLE.pointText, text: block.ifPressed, run: { italics: true }, lead });
  }
  if (block.usability !== undefined) {
    parts.push({ style: STYLE.small, text: block.usability, run: { bold: true, color: hex(STANCE_INK.avoid) } });
  }
  return barred(scribe, parts, { colour: STANCE_INK[block.stance], isOdd, after: 9 });
}

/** Tinted ground with a bar at the left ("May be used", "Not to be disclosed"). */
export function panelBlock(scribe: Scribe, block: Panel, isOdd: boolean): Paragraph[] {
  const colour = block.tone === 'neutral' ? INK.accent : TONE_INK[block.tone];
  const label: Words = { style: STYLE.panelLabel, text: block.label, run: { color: hex(colour) }, anchor: block.anchor };
  const body = block.body.map((text): Words => ({ style: STYLE.panelText, text }));
  return barred(scribe, [label, ...body], { colour, ground: INK.tint, isOdd, after: 12 });
}
