import type { PackModel, Section } from '../../../shared/pack/model';
import type { Furniture, PdfNode, Placed } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { INK, MM, type Theme } from './theme';

type Marking = NonNullable<PackModel['marking']>;

// Height of a capital in IBM Plex Sans as a share of the type size.
const CAP_HEIGHT = 0.698;
// Average width of a tracked bold capital as a share of the type size; decides whether a banner fits its line.
const CAP_WIDTH = 0.71;
const TRACKING = 0.04;
const BANNER_INSET = 13;
/** Room that office printers leave blank at the edge of the sheet. */
const PAGE_INSET = 20;

/** TLP 2.0 prescribes these colours on black. */
const TLP_INK: Record<string, string> = { RED: '#ff2b2b', AMBER: '#ffc000', GREEN: '#33ff00', CLEAR: '#ffffff' };

const tlpInk = (mark: string): string => TLP_INK[/TLP:\s*([A-Z]+)/u.exec(mark)?.[1] ?? ''] ?? '#ffffff';

interface BannerSize {
  fontSize: number;
  height: number;
}

/** Letters at least as high as the scheme asks; the band that carries them is a little higher. */
function bannerSize(marking: Marking, width: number): BannerSize {
  const wanted = Math.max((marking.bannerMinMm * MM) / CAP_HEIGHT, 9);
  const fitting = width / Math.max(1, marking.banner.length * CAP_WIDTH);
  const fontSize = Math.min(wanted, Math.max(fitting, 9));
  return { fontSize, height: Math.max(marking.bannerMinMm * MM, fontSize * CAP_HEIGHT) + 7 };
}

/** Places in a foot count from the top of the bottom margin. */
const footY = ({ page, margin }: Theme, y: number): number => y - (page.height - margin.bottom);

interface Band {
  x: number;
  width: number;
  top: number;
  height: number;
}

const markWidth = (mark: string): number => 22 + mark.length * 7.4;

function secondMark(press: Press, mark: string, { x, width, top, height }: Band): PdfNode[] {
  const text = press.runs(mark, { bold: true, color: tlpInk(mark) }, FONT.sans);
  return [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, color: '#000000' }], absolutePosition: { x, y: top } },
    {
      columns: [{ width, alignment: 'center', text, fontSize: 12, lineHeight: 1 }],
      absolutePosition: { x, y: top + (height - 12 * 1.3) / 2 },
    },
  ];
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const readsOnWhite = (colour: string): boolean => 1.05 / (luminance(colour) + 0.05) >= 4.5;

const RULE = 2.2;

/** Two rules of the mark's colour left and right of its words, at half the height of a capital. */
function flankingRules(colour: string, { x, width, top, height }: Band, words: number): PdfNode[] {
  const length = (width - words) / 2 - 10;
  if (length < 10) return [];
  const y = top + (height - RULE) / 2;
  return [x, x + width - length].map((left) => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: length, h: RULE, color: colour }], absolutePosition: { x: left, y } }));
}

/**
 * The marking banner: its words in the scheme's colour between two rules, or on a band of that colour where it is too
 * light for white paper; on every page, above and below. Beside a second mark it takes the width of the page, so that
 * the letters keep the height that the scheme asks for.
 */
function banner(press: Press, theme: Theme, edge: 'top' | 'bottom'): PdfNode[] {
  const { marking } = press.model;
  if (!marking) return [];
  const { page, margin, measure } = theme;
  const second = marking.secondMark === null ? 0 : markWidth(marking.secondMark) + 5;
  const x = second === 0 ? margin.left : PAGE_INSET;
  const width = second === 0 ? measure : page.width - 2 * PAGE_INSET - second;
  const { fontSize, height } = bannerSize(marking, width - 10);
  const top = edge === 'top' ? BANNER_INSET : footY(theme, page.height - BANNER_INSET - height);
  const isPlain = readsOnWhite(marking.colour);
  const text = marking.banner.toUpperCase();
  const words = press.runs(text, { bold: true, color: isPlain ? marking.colour : marking.onColour }, FONT.sans);
  const mark = { x: page.width - PAGE_INSET - second + 5, width: second - 5, top, height };
  const ground: PdfNode[] = isPlain
    ? flankingRules(marking.colour, { x, width, top, height }, text.length * fontSize * CAP_WIDTH)
    : [{ canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, color: marking.colour }], absolutePosition: { x, y: top } }];
  return [
    ...ground,
    {
      columns: [{ width, alignment: 'center', text: words, fontSize, lineHeight: 1, characterSpacing: fontSize * TRACKING }],
      absolutePosition: { x, y: top + (height - fontSize * CAP_HEIGHT) / 2 - fontSize * 0.327 },
    },
    ...(marking.secondMark === null ? [] : secondMark(press, marking.secondMark, mark)),
  ];
}

const hairline = (width: number, x: number, y: number): PdfNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineColor: INK.hair, lineWidth: 0.5 }],
  absolutePosition: { x, y },
});

/** Columns between the margins; placed blocks would else reach to the edge of the page. */
const inMeasure = ({ measure }: Theme, columns: PdfNode[]): PdfNode => ({
  columns: [{ width: measure, columns, columnGap: 14 }],
});

/** A running head has one line: what is longer ends in an ellipsis, and stands in full where the section begins. */
function oneLine(text: string, room: number, size: number): string {
  const fitting = Math.max(12, Math.floor(room / (size * 0.54)));
  return text.length <= fitting ? text : `${text.slice(0, fitting - 1).trimEnd()}…`;
}

function runningHead(press: Press, theme: Theme, title: string): PdfNode[] {
  const { margin, measure } = theme;
  const pair = oneLine(press.model.furniture.countryPair, measure * 0.6, 11);
  return [
    {
      ...inMeasure(theme, [
        { width: 'auto', text: press.runs(pair, { bold: true, color: INK.accent }, FONT.sans), fontSize: 11 },
        { width: '*', text: press.runs(oneLine(title, measure - 14 - pair.length * 6.2, 9), { color: INK.mute }, FONT.sans), fontSize: 9, margin: [0, 2, 0, 0], alignment: 'right' },
      ]),
      absolutePosition: { x: margin.left, y: 47 },
    },
    hairline(measure, margin.left, 65),
  ];
}

const COUNT_WIDTH = 110;

function foot(press: Press, theme: Theme, { page, pages }: { page: number; pages: number }): PdfNode[] {
  const { furniture } = press.model;
  const y = footY(theme, theme.page.height - 66);
  const left = [furniture.reference, furniture.version, furniture.asOf, furniture.hash8].filter(Boolean).join('  ·  ');
  const style = { color: INK.mute };
  const count = [
    ...press.runs('Page ', style, FONT.sans),
    ...press.runs(String(page), { bold: true, color: INK.text }, FONT.sans),
    ...press.runs(` of ${pages}${furniture.copy === '' ? '' : `  ·  ${furniture.copy}`}`, style, FONT.sans),
  ];
  return [
    hairline(theme.measure, theme.margin.left, y),
    { ...inMeasure(theme, [{ width: '*', text: press.runs(left, style, FONT.sans), fontSize: theme.size.tiny }, { width: COUNT_WIDTH, text: '' }]), absolutePosition: { x: theme.margin.left, y: y + 6 } },
    { columns: [{ width: COUNT_WIDTH, text: count, fontSize: theme.size.tiny, alignment: 'right' }], absolutePosition: { x: theme.margin.left + theme.measure - COUNT_WIDTH, y: y + 6 } },
  ];
}

/** Furniture for which the findings say where it stands. */
function furniture(press: Press, draw: (page: number, pages: number, placed: Placed | undefined) => PdfNode[]): Furniture {
  return (page, pages, _, placed) => {
    press.at('Page furniture');
    return { stack: draw(page, pages, placed) };
  };
}

/** Room below the text from which a page of an issue offers lines for notes. */
const ROOM_FOR_NOTES = 190;
const NOTE_LINE = 24;

/** Faint lines for the pencil where an issue leaves a good part of its page free. */
function noteLines(press: Press, theme: Theme, bottom: number): PdfNode[] {
  const { page, margin, measure } = theme;
  const end = page.height - margin.bottom;
  if (bottom === 0 || end - bottom < ROOM_FOR_NOTES) return [];
  const top = bottom + 40;
  const lines = Array.from({ length: Math.floor((end - top) / NOTE_LINE) }, (_, index) => top + (index + 1) * NOTE_LINE);
  const dash = { length: 0.7, space: 2.6 };
  return [
    { columns: [{ ...press.label('Notes'), width: measure }], absolutePosition: { x: margin.left, y: footY(theme, top - 12) } },
    ...lines.map((y): PdfNode => ({
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineColor: INK.faint, lineWidth: 0.7, lineCap: 'round', dash }], absolutePosition: { x: margin.left, y: footY(theme, y) },
    })),
  ];
}

/** Of sections that share pages, those of which something stands on a page; all of them where nothing is placed yet. */
export function titlesOn(sections: readonly Section[], page: number, placed: Placed | undefined): string[] {
  if (!placed) return sections.map(({ title }) => title);
  const { placeOf, top } = placed;
  const begun = sections.filter(({ anchor }) => (placeOf(anchor)?.page ?? Infinity) <= page);
  const here = begun.filter(({ anchor }) => placeOf(anchor)?.page === page);
  const before = begun.findLast(({ anchor }) => (placeOf(anchor)?.page ?? Infinity) < page);
  const first = here[0];
  const isContinued = !first || (placeOf(first.anchor)?.y ?? 0) > top + 1;
  return [...(before && isContinued ? [before] : []), ...here].map(({ title }) => title);
}

/** In a full book an issue has its pages to itself, however short it is. */
const hasNoteLines = ({ model }: Press, sections: string | readonly Section[]): boolean =>
  model.profile === 'full-book' && typeof sections !== 'string' && sections.every(({ kind }) => kind === 'issues');

/** Head of a page: banner, country pair, and the titles of the sections that stand on the page. */
export function pageHeader(press: Press, titles: string | readonly Section[]): Furniture {
  const { theme } = press;
  return furniture(press, (page, _, placed) => {
    const title = typeof titles === 'string' ? titles : titlesOn(titles, page, placed).join(' · ');
    return [...banner(press, theme, 'top'), ...runningHead(press, theme, title)];
  });
}

/** Head of the cover: the banner alone. */
export function coverHeader(press: Press): Furniture {
  const { theme } = press;
  return furniture(press, () => banner(press, theme, 'top'));
}

/** Foot of every page: reference, version, as-of, hash, page and copy, and the banner again; above it what is free for notes. */
export function pageFooter(press: Press, sections: string | readonly Section[] = ''): Furniture {
  const { theme } = press;
  return furniture(press, (page, pages, placed) => [
    ...(hasNoteLines(press, sections) ? noteLines(press, theme, placed?.bottom ?? 0) : []),
    ...foot(press, theme, { page, pages }), ...banner(press, theme, 'bottom'),
  ]);
}
