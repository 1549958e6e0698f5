import type { Stance } from '../../../shared/domain/values';
import type { Orientation, PackModel, Tone } from '../../../shared/pack/model';
import type { PageSize, PdfNode } from '../engine/definition';

/** Inks of the printed page. One accent; the stance and tone colours never stand without shape and word. */
export const INK = {
  text: '#16222b',
  mute: '#56646f',
  faint: '#8794a0',
  hair: '#c6d0d6',
  tint: '#f1f5f6',
  accent: '#0b5673',
  onAccent: '#ffffff',
  onAccentMute: '#c5dde6',
} as const;

export const STANCE_INK: Record<Stance, string> = {
  raise: '#1d6738',
  'if-raised': '#855500',
  avoid: '#a0251e',
  'listen-for': '#57408f',
};

export const TONE_INK: Record<Tone, string> = {
  neutral: '#56646f',
  good: '#1d6738',
  warn: '#855500',
  bad: '#a0251e',
};

/** Type sizes in points. In principal mode text for reading grows to 14, furniture stays. */
export interface TypeScale {
  tiny: number;
  /** Under the main line of a cell. */
  sub: number;
  label: number;
  small: number;
  table: number;
  body: number;
  lead: number;
  h3: number;
  h2: number;
  h1: number;
  cover: number;
}

export interface Theme {
  page: PageSize;
  margin: { left: number; top: number; right: number; bottom: number };
  /** Width between the margins. */
  measure: number;
  /** Side column for small labels, with its gutter. */
  side: number;
  size: TypeScale;
  /** Line height of running text, as a multiple of what the face takes: a line of Source Serif is 1.371 of its size. */
  leading: number;
  /** Space after a paragraph. */
  gap: number;
}

const PAGE_SIZES: Record<PackModel['paper'], PageSize> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

const READING: TypeScale = {
  tiny: 7.2, sub: 7.6, label: 7.4, small: 8.5, table: 9.2, body: 10.5, lead: 13, h3: 10.5, h2: 13, h1: 28, cover: 34,
};
const PRINCIPAL: TypeScale = {
  tiny: 7.6, sub: 10, label: 8.2, small: 11, table: 12, body: 14, lead: 16, h3: 14, h2: 18, h1: 28, cover: 34,
};

/** How the sheet of a section lies, and whether its margins give way so that the text keeps to one page. */
export interface Sheet {
  orientation: Orientation;
  hasNarrowMargins: boolean;
}

export const UPRIGHT: Sheet = { orientation: 'portrait', hasNarrowMargins: false };

/** The left margin is set for binding, the right one for a pencil; narrow ones still clear the furniture. */
const MARGIN = { left: 62, top: 84, right: 60, bottom: 77 };
const NARROW_MARGIN = { left: 48, top: 74, right: 40, bottom: 69 };

/** Measures of a page of a pack. */
export function themeFor(model: Pick<PackModel, 'paper' | 'principalMode'>, sheet: Sheet = UPRIGHT): Theme {
  const { width, height } = PAGE_SIZES[model.paper];
  const page = sheet.orientation === 'landscape' ? { width: height, height: width } : { width, height };
  const margin = sheet.hasNarrowMargins ? NARROW_MARGIN : MARGIN;
  return {
    page,
    margin,
    measure: page.width - margin.left - margin.right,
    side: model.principalMode ? 100 : 98,
    size: model.principalMode ? PRINCIPAL : READING,
    leading: model.principalMode ? 1.04 : 1.11,
    gap: model.principalMode ? 7 : 5.5,
  };
}

/** Share of the type size that stands above the baseline, and that a line takes: Source Serif 4 and IBM Plex Sans. */
const SERIF = { ascent: 1.036, line: 1.371 };
const SANS = { ascent: 1.025, line: 1.3 };

/** How far down a sans text must be moved to stand on the baseline of a serif text that begins at the same height. */
export const sansDrop = (serifSize: number, sansSize: number): number => SERIF.ascent * serifSize - SANS.ascent * sansSize;

/** The same for two serif texts; a larger one must be moved up. */
export const serifDrop = (size: number, other: number): number => SERIF.ascent * (size - other);

/** Moves a block down to the line of its neighbour. */
export const aligned = (down: number): Pick<PdfNode, 'margin' | 'isAligned'> => ({ margin: [0, down, 0, 0], isAligned: true });

/** Line height of a sans text whose lines keep step with those of a serif text. */
export const sansLeading = (serif: { size: number; leading: number }, sansSize: number): number =>
  (serif.size * serif.leading * SERIF.line) / (sansSize * SANS.line);

/** Half the height of a capital, from the top of its line, as a share of the type size: signs stand around it. */
export const SERIF_CAP_MIDDLE = SERIF.ascent - 0.67 / 2;

/** Line height of the text of tables. */
export const TABLE_LEADING = 1.09;

export const MM = 72 / 25.4;
