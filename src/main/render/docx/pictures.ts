import type { Block } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import { INK, TONE_INK } from '../packDefinition/theme';
import { cell, grid, HAIRLINES, line, row, spacer, type Piece } from './frames';
import { hex } from './measures';
import type { Scribe } from './scribe';
import { STYLE } from './stylesheet';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const PER_ROW = 3;
const DRAWN_IN_PDF = 'The picture itself is drawn in the PDF.';

/** Key figures in rows of three: the figure large, what it counts and its day below. */
export function figuresBlock(scribe: Scribe, block: Of<'figures'>): Piece[] {
  if (block.items.length === 0) return [];
  const cells = block.items.map(({ value, label, sub }, index) => cell({
    padding: [0, 6, 12, 6],
    children: [
      scribe.paragraph({ style: STYLE.figure, text: value, anchor: index === 0 ? block.anchor : undefined, isAtLeft: true }),
      scribe.paragraph({ style: STYLE.tableText, text: label, isAtLeft: true }),
      scribe.paragraph({ style: STYLE.tableSub, text: sub, isAtLeft: true }),
    ],
  }));
  while (cells.length % PER_ROW !== 0) cells.push(cell({ children: [] }));
  const rows = Array.from({ length: cells.length / PER_ROW }, (_, index) => row(cells.slice(index * PER_ROW, (index + 1) * PER_ROW), 0));
  const width = scribe.theme.measure / PER_ROW;
  return [grid({ widths: [width, width, width], rows, lines: { edge: line(0.6, INK.accent), between: line(0.4, INK.hair) } }), spacer()];
}

/** The numbers of the drawn bars, each with its word, a row for each side. */
export function statusBarBlock(scribe: Scribe, block: Of<'status-bar'>): Piece[] {
  if (block.bars.length === 0) return [];
  const { side, measure } = scribe.theme;
  const rows = block.bars.map(({ label, parts }, index) => {
    const counts = parts.map(({ word, tone, count }, place) => ({
      text: `${place === 0 ? '' : '  ·  '}${count} ${word}`, tone,
    }));
    return row([
      cell({ padding: [0, 4, 8, 4], children: [scribe.paragraph({ style: STYLE.tableText, text: label, run: { bold: true }, anchor: index === 0 ? block.anchor : undefined })] }),
      cell({ padding: [0, 4, 0, 4], children: [scribe.paragraph({ style: STYLE.tableStatus, text: counts, run: { color: hex(TONE_INK.neutral) } })] }),
    ], label.length);
  });
  return [grid({ widths: [side + 30, measure - side - 30], rows, lines: HAIRLINES, description: `${block.altText} ${DRAWN_IN_PDF}` }), spacer()];
}

const degrees = (value: number, [positive, negative]: readonly [string, string]): string => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

/** The place that the drawn map shows, with its position and the caption. */
export function mapBlock(scribe: Scribe, block: Of<'map'>): Piece[] {
  const { place, caption } = block;
  const position = `${degrees(place.latitude, ['N', 'S'])}, ${degrees(place.longitude, ['E', 'W'])}`;
  const content = cell({
    padding: [0, 6, 0, 6],
    children: [
      scribe.paragraph({ style: STYLE.tableText, text: place.name, run: { bold: true }, anchor: block.anchor, tail: scribe.runs(`  ${position}`, { color: hex(INK.mute), bold: false }) }),
      scribe.paragraph({ style: STYLE.tableSub, text: caption, isAtLeft: true }),
    ],
  });
  const rows = [row([content], place.name.length + plainText(caption).length)];
  return [grid({ widths: [scribe.theme.measure], rows, lines: HAIRLINES, description: `${block.altText} ${DRAWN_IN_PDF}` }), spacer()];
}
