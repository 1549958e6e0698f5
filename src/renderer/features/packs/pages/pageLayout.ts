/** How pages lie on the desk: one column or facing pages, all of one size. Lengths in CSS pixels. */
export interface DeskLayout {
  readonly perRow: 1 | 2;
  /** CSS pixels for one point of the page. */
  readonly scale: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly rows: number;
  readonly pageCount: number;
  readonly height: number;
}

export const DESK_GAP = 16;
/** Under this width two pages side by side cannot be read. */
export const NARROW = 680;
/** CSS pixels for a point at 100 %. */
const FULL_SIZE = 96 / 72;
const ZOOMS = [0.25, 0.33, 0.4, 0.5, 0.6, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3] as const;

export interface DeskOptions {
  readonly pageCount: number;
  /** Size of a page in points. */
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly desk: { readonly width: number; readonly height: number };
  readonly perRow: 1 | 2;
  /** 1 is the size on paper; null fits the width. */
  readonly zoom: number | null;
}

/** Lays the pages out. Facing pages become one column where the desk is narrow and the size is left to fit. */
export function layOutDesk({ pageCount, pageSize, desk, perRow: wanted, zoom }: DeskOptions): DeskLayout {
  const perRow = wanted === 2 && zoom === null && desk.width < NARROW ? 1 : wanted;
  const fitted = Math.max(0.1, (desk.width - DESK_GAP * (perRow + 1)) / perRow / pageSize.width);
  const scale = zoom === null ? fitted : zoom * FULL_SIZE;
  const pageWidth = Math.floor(pageSize.width * scale);
  const pageHeight = Math.round((pageWidth * pageSize.height) / pageSize.width);
  const rows = Math.ceil(pageCount / perRow);
  return { perRow, scale: pageWidth / pageSize.width, pageWidth, pageHeight, rows, pageCount, height: DESK_GAP + rows * (pageHeight + DESK_GAP) };
}

/** The size as people say it: 0.41 is 41 %. */
export function zoomOf(layout: DeskLayout): number {
  return layout.scale / FULL_SIZE;
}

/** The next larger (+1) or smaller (-1) step of zoom. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const found = by > 0 ? ZOOMS.find((candidate) => candidate > zoom + 0.005) : ZOOMS.findLast((candidate) => candidate < zoom - 0.005);
  return found ?? (by > 0 ? 3 : 0.25);
}

/** Upper edge of a page on the desk. */
export function topOfPage(layout: DeskLayout, page: number): number {
  return DESK_GAP + Math.floor((page - 1) / layout.perRow) * (layout.pageHeight + DESK_GAP);
}

/** Upper edge and size of a page on the desk. One that lies across is fitted into the place of an upright page. */
export function boxOfPage(layout: DeskLayout, page: number, isAcross: boolean): { top: number; width: number; height: number } {
  const { pageWidth: width, pageHeight } = layout;
  const top = topOfPage(layout, page);
  if (!isAcross) return { top, width, height: pageHeight };
  const height = Math.round((width * width) / pageHeight);
  return { top: top + Math.round((pageHeight - height) / 2), width, height };
}

/** First and last row (from 0, last exclusive) to draw: those in view and one beyond either edge. */
export function rowsToDraw(layout: DeskLayout, scrollTop: number, height: number): readonly [number, number] {
  const pitch = layout.pageHeight + DESK_GAP;
  const first = Math.max(0, Math.floor((scrollTop - DESK_GAP) / pitch) - 1);
  const last = Math.min(layout.rows, Math.ceil((scrollTop + height) / pitch) + 1);
  return [first, Math.max(first, last)];
}

/** The pages of which at least a third of the window (or of the page) is in view; always at least one. */
export function pagesInView(layout: DeskLayout, scrollTop: number, height: number): readonly [number, number] {
  const seen = (row: number): number => {
    const top = DESK_GAP + row * (layout.pageHeight + DESK_GAP);
    return Math.min(top + layout.pageHeight, scrollTop + height) - Math.max(top, scrollTop);
  };
  const enough = Math.min(height, layout.pageHeight) / 3;
  const all = Array.from({ length: layout.rows }, (_, row) => row);
  const rows = all.filter((row) => seen(row) >= enough);
  const best = all.reduce((winner, row) => (seen(row) > seen(winner) ? row : winner), 0);
  const first = rows[0] ?? best;
  const last = rows.at(-1) ?? best;
  return [first * layout.perRow + 1, Math.min(layout.pageCount, (last + 1) * layout.perRow)];
}

/** A part of a page in CSS pixels of the desk. */
export interface DeskBox { readonly top: number; readonly height: number }

/** Where the desk must scroll to show the box with some air; unchanged when it is in view already. */
export function scrollToBox(box: DeskBox, scrollTop: number, height: number): number {
  const isInView = box.top >= scrollTop && box.top + Math.min(box.height, height * 0.6) <= scrollTop + height;
  return isInView ? scrollTop : Math.max(0, box.top - Math.max(DESK_GAP, Math.min((height - box.height) / 3, height / 4)));
}
