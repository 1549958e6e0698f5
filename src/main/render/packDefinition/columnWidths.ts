import type { RichText, TableBlock } from '../../../shared/pack/model';
import type { LayoutWidth } from '../engine/definition';
import { ColumnShape } from './columnShape';
import { TABLE_LEADING, type Theme } from './theme';

type Row = TableBlock['rows'][number];

/** Between the texts of two columns. */
const PADDING = 10;
const SIGN = 11;
/** A status is a short word; it stays on one line up to this width at the size of 9.2. */
const STATUS_CAP = 104;
/** Of very long tables so many rows are looked at. */
const ROWS_TRIED = 40;
/** Share of a cell's height that counts even where another one is the tallest of its row. */
const SECOND = 0.12;
/** Columns are alike when the longest text of one is no longer than this many times that of the other. */
const ALIKE = 1.3;
/** Narrower than this no column is set. */
const LEAST = 8;

interface Given {
  /** Rows of this table and of those that must line up with it. */
  rows: TableBlock['rows'];
  theme: Theme;
}

const plain = (text: RichText | undefined): string => (text ?? []).map((inline) => inline.text).join('');
/** Superior figures after a text, at three fifths of its size. */
const noteLength = (text: RichText | undefined): number => (text ?? []).reduce((sum, { notes = [] }) => sum + (notes.length > 0 ? 0.36 * Math.min(6, notes.join(',').length) : 0), 0);

/** Every so many rows of a long table, the first among them. */
function someOf(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / ROWS_TRIED);
  return step > 1 ? rows.filter((_, index) => index % step === 0) : rows;
}

function shapeOf(block: TableBlock, index: number, { rows, theme: { size } }: Given): ColumnShape {
  const column = block.columns[index];
  const isText = column?.role === 'text';
  const extra = column?.role === 'status' ? SIGN : 0;
  const main = { face: isText ? 'serif' : 'sans', size: isText ? size.table : size.small, line: size.table * 1.371 * TABLE_LEADING } as const;
  const under = { face: 'sans', size: size.sub, line: size.sub * 1.3 * 1.15 } as const;
  const shape = new ColumnShape(extra);
  shape.add([{ ...main, face: 'sans', size: size.label, line: size.label * 1.56, text: (column?.title ?? '').toUpperCase(), more: 0, spacing: 0.4 }], true);
  const tried = new Set(someOf(rows));
  for (const row of rows) {
    const { text, sub } = row.cells[index] ?? {};
    shape.add([{ ...main, ...lengthOf(text) }, { ...under, ...lengthOf(sub) }], tried.has(row));
  }
  return shape;
}

function lengthOf(text: RichText | undefined): { text: string; more: number } {
  return { text: plain(text), more: noteLength(text) };
}

/** The same share for all that is too wide, so that the sum fits; narrow ones keep what they have. */
function cappedTo(room: number, wanted: readonly number[]): number[] {
  const sum = (cap: number): number => wanted.reduce((total, width) => total + Math.min(width, cap), 0);
  let [low, high] = [0, Math.max(0, ...wanted)];
  if (sum(high) <= room) return [...wanted];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sum(middle) > room) high = middle;
    else low = middle;
  }
  return wanted.map((width) => Math.min(width, low));
}

/** Height of a table whose columns are so wide; what is not the tallest of its row counts a little. */
function costOf(heights: readonly (readonly number[])[]): number {
  const rows = heights[0]?.length ?? 0;
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let most = 0;
    let all = 0;
    for (const column of heights) {
      const height = column[row] ?? 0;
      most = Math.max(most, height);
      all += height;
    }
    cost += most + SECOND * all;
  }
  return cost;
}

interface Gain { column: number; width: number; perPoint: number }

/** The widening that saves most height for its width. */
function bestGain(shapes: readonly ColumnShape[], widths: readonly number[], free: number): Gain | null {
  const heights = shapes.map((shape, index) => shape.heights(widths[index] ?? 0));
  const now = costOf(heights);
  let best: Gain | null = null;
  shapes.forEach((shape, column) => {
    const from = widths[column] ?? 0;
    for (const width of shape.steps) {
      if (width <= from || width - from > free) continue;
      const perPoint = (now - costOf(heights.with(column, shape.heights(width)))) / (width - from);
      if (perPoint > 0 && perPoint > (best?.perPoint ?? 0)) best = { column, width, perPoint };
    }
  });
  return best;
}

/** Gives the room to the columns step by step, each time where it makes the table lowest. */
function lowest(shapes: readonly ColumnShape[], least: readonly number[], room: number): number[] {
  let widths = cappedTo(room, least);
  let free = room - widths.reduce((sum, width) => sum + width, 0);
  for (let gain = bestGain(shapes, widths, free); gain && free > 0; gain = bestGain(shapes, widths, free)) {
    free -= gain.width - (widths[gain.column] ?? 0);
    widths = widths.with(gain.column, gain.width);
  }
  return widths;
}

/** Height alone: the sum of the tallest cells. */
const heightOf = (shapes: readonly ColumnShape[], widths: readonly number[]): number => {
  const columns = shapes.map((shape, index) => shape.heights(widths[index] ?? 0));
  return (columns[0] ?? []).reduce((sum, _, row) => sum + Math.max(...columns.map((column) => column[row] ?? 0)), 0);
};

/** Columns whose texts are about as long stand equally wide, where the table is no higher for it. */
function evened(shapes: readonly ColumnShape[], widths: readonly number[]): readonly number[] {
  const order = shapes.map((_, index) => index).sort((a, b) => (shapes[a]?.natural ?? 0) - (shapes[b]?.natural ?? 0));
  let result = widths;
  for (let from = 0; from < order.length; ) {
    const first = shapes[order[from] ?? 0]?.natural ?? 0;
    let to = from + 1;
    while (to < order.length && (shapes[order[to] ?? 0]?.natural ?? 0) <= first * ALIKE) to += 1;
    const alike = order.slice(from, to);
    const share = alike.reduce((sum, index) => sum + (result[index] ?? 0), 0) / alike.length;
    const even = result.map((width, index) => (alike.includes(index) ? share : width));
    if (alike.every((index) => share >= (shapes[index]?.least ?? 0)) && heightOf(shapes, even) <= heightOf(shapes, result)) result = even;
    from = to;
  }
  return result;
}

/** A width that the table states, in points without padding; a share of the measure up to 1. */
function statedWidth(width: number, place: { index: number; count: number; measure: number }): number {
  const outer = (place.index === 0 ? 1 : 0) + (place.index === place.count - 1 ? 1 : 0);
  return Math.max(LEAST, (width <= 1 ? width * place.measure : width) - PADDING + outer * (PADDING / 4));
}

/**
 * Widths of a table's columns in points, without the padding between them. The room goes where it makes the table
 * lowest: every column gets its longest word, a status its words on one line, and then each what saves most lines. What
 * is left goes to the columns that fill. The columns are never wider than the measure together.
 */
export function columnWidths(block: TableBlock, given: Given): LayoutWidth[] {
  const { measure, size } = given.theme;
  const { columns } = block;
  const stated = columns.map(({ width }, index) => (typeof width === 'number' ? statedWidth(width, { index, count: columns.length, measure }) : null));
  const room = measure - PADDING * (columns.length - 1) - stated.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = columns.flatMap((_, index) => (stated[index] === null ? [index] : []));
  const shapes = open.map((index) => shapeOf(block, index, given));
  const least = shapes.map((shape, place) => {
    const isStatus = columns[open[place] ?? 0]?.role === 'status';
    return Math.max(LEAST, isStatus ? Math.min(shape.natural, Math.max(shape.least, (STATUS_CAP * size.table) / 9.2)) : shape.least);
  });
  const whole = Math.max(LEAST * open.length, room);
  const lowestWidths = lowest(shapes, least, whole);
  const fills = open.map((index) => columns[index]?.width === 'fill');
  const left = whole - lowestWidths.reduce((sum, width) => sum + width, 0);
  const widths = evened(shapes, lowestWidths.map((width, place) => (fills[place] ? width + left / fills.filter(Boolean).length : width)));
  return columns.map(({ width }, index) => (width === 'fill' ? '*' : (stated[index] ?? widths[open.indexOf(index)] ?? LEAST)));
}
