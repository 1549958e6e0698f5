import { AlignmentType, BorderStyle, Footer, Header, HeightRule, PageNumber, Paragraph, TableRow, TabStopType, TextRun, VerticalAlignTable, type Table, type TableCell } from 'docx';
import type { Marking } from '../../../shared/pack/model';
import { INK, MM } from '../packDefinition/theme';
import { cell, grid, line, row, spacer } from './frames';
import { halfPoints, hex, measuresFor, twips } from './measures';
import type { Scribe } from './scribe';
import { STYLE } from './stylesheet';

// Height and average width of a bold capital in Calibri as shares of the type size.
const CAP_HEIGHT = 0.64;
const CAP_WIDTH = 0.64;
/** Room that office printers leave blank at the edge of the sheet. */
const PAGE_INSET = 20;
/** From the edge of the sheet to the banner, in points. */
export const BANNER_INSET = 14;

/** TLP 2.0 prescribes these colours on black. */
const TLP_INK: Record<string, string> = { RED: '#ff2b2b', AMBER: '#ffc000', GREEN: '#33ff00', CLEAR: '#ffffff' };
const tlpInk = (mark: string): string => TLP_INK[/TLP:\s*([A-Z]+)/u.exec(mark)?.[1] ?? ''] ?? '#ffffff';

interface Band { text: string; ink: string; ground: string; size: number }

const bandCell = (scribe: Scribe, { text, ink, ground, size }: Band): TableCell => cell({
  shading: { fill: hex(ground) }, verticalAlign: VerticalAlignTable.CENTER, padding: [4, 0, 4, 0],
  children: [scribe.paragraph({ style: STYLE.banner, text, run: { color: hex(ink), size: halfPoints(size) }, look: { alignment: AlignmentType.CENTER } })],
});

/** Letters at least as high as the scheme asks, where the words fit one line; else the words wrap. */
function bannerSize(marking: Marking, width: number): number {
  const wanted = Math.max((marking.bannerMinMm * MM) / CAP_HEIGHT, 9);
  return Math.min(wanted, Math.max(width / Math.max(1, marking.banner.length * CAP_WIDTH), 9));
}

/** The marking band: the scheme's colour with its words; a second mark stands in a black field at the right. */
function banner(scribe: Scribe, marking: Marking): Table {
  const { page, margin, measure } = scribe.theme;
  const second = marking.secondMark === null ? 0 : 26 + marking.secondMark.length * 7.4;
  const width = second === 0 ? measure : page.width - 2 * PAGE_INSET - second;
  const size = bannerSize(marking, width - 12);
  const height = { value: twips(Math.max(marking.bannerMinMm * MM, size * CAP_HEIGHT) + 7), rule: HeightRule.ATLEAST };
  const cells = [bandCell(scribe, { text: marking.banner, ink: marking.onColour, ground: marking.colour, size })];
  if (marking.secondMark !== null) cells.push(bandCell(scribe, { text: marking.secondMark, ink: tlpInk(marking.secondMark), ground: '#000000', size: 12 }));
  return grid({
    widths: second === 0 ? [width] : [width, second], indent: second === 0 ? 0 : PAGE_INSET - margin.left,
    rows: [new TableRow({ children: cells, height, cantSplit: true })],
  });
}

const bannerOf = (scribe: Scribe): Table[] => (scribe.model.marking ? [banner(scribe, scribe.model.marking)] : []);

/** The title stands at the right edge, also where the sheet is wider than the style's. */
function headStops({ model, theme }: Scribe): { type: 'clear' | 'right'; position: number }[] {
  const upright = measuresFor(model).measure;
  const right = { type: TabStopType.RIGHT, position: twips(theme.measure) };
  return theme.measure === upright ? [right] : [{ type: TabStopType.CLEAR, position: twips(upright) }, right];
}

/** Head of a page: banner, country pair and what the page belongs to. */
export function pageHeader(scribe: Scribe, title: string): Header {
  const pair = scribe.runs(scribe.model.furniture.countryPair, { bold: true, color: hex(INK.accent), size: halfPoints(11) });
  const head = scribe.paragraph({
    style: STYLE.runningHead, text: title, lead: [...pair, new TextRun({ text: '\t' })],
    look: { tabStops: headStops(scribe), border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: hex(INK.hair) } } },
  });
  return new Header({ children: [...bannerOf(scribe), head] });
}

/** Head of the cover: the banner alone. */
export const coverHeader = (scribe: Scribe): Header => new Header({ children: [...bannerOf(scribe), spacer()] });

function pageCount(scribe: Scribe): Paragraph {
  const { copy } = scribe.model.furniture;
  return new Paragraph({
    style: STYLE.foot, alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ children: ['Page '] }),
      new TextRun({ bold: true, color: hex(INK.text), children: [PageNumber.CURRENT] }),
      new TextRun({ children: [' of ', PageNumber.TOTAL_PAGES] }),
      ...scribe.runs(`  ·  ${copy}`),
    ],
  });
}

/** Foot of every page: reference, version, as-of, hash, page and copy, and the banner again. */
export function pageFooter(scribe: Scribe): Footer {
  const { furniture } = scribe.model;
  const { measure } = scribe.theme;
  const left = [furniture.reference, furniture.version, furniture.asOf, furniture.hash8].filter(Boolean).join('  ·  ');
  const right = 118;
  const foot = grid({
    widths: [measure - right, right],
    rows: [row([
      cell({ padding: [0, 4, 8, 4], children: [scribe.paragraph({ style: STYLE.foot, text: left })] }),
      cell({ padding: [0, 4, 0, 4], children: [pageCount(scribe)] }),
    ], left.length)],
  });
  const rule = new Paragraph({ style: STYLE.spacer, border: { bottom: line(0.5, INK.hair) } });
  return new Footer({ children: [rule, foot, spacer(), ...bannerOf(scribe), ...(scribe.model.marking ? [spacer()] : [])] });
}
