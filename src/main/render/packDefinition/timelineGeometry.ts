import type { TimelineBlock } from '../../../shared/pack/model';

export type Mark = TimelineBlock['marks'][number];

export interface StripMeasure {
  /** Width of the column of lane names. */
  laneWidth: number;
  /** Width of the time axis. */
  plotWidth: number;
  labelSize: number;
}

export interface PlacedMark {
  mark: Mark;
  /** Places on the axis, from the left edge of the plot. */
  startX: number;
  endX: number;
  label: { x: number; width: number; row: number; height: number };
}

export interface PlacedLane {
  name: string;
  /** Upper edge, height and line of the marks, from the top of the strip. */
  top: number;
  height: number;
  axisY: number;
  rowTops: number[];
  marks: PlacedMark[];
}

export interface Tick {
  x: number;
  /** '2025' at a new year, 'Apr' at a quarter, '' where there is no room for a word. */
  label: string;
  isYear: boolean;
}

const DAY = 86_400_000;
const AXIS_GAP = 9;
const LANE_HEAD = 11;
const LANE_FOOT = 6;
const LABEL_GAP = 8;
const MAX_LABEL = 122;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since 1970 of an ISO date; a month or a year alone counts from its first day. */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Place of a date on an axis of some width. Dates outside the strip stand at its ends. */
export function axisX(iso: string, { from, to }: { from: string; to: string }, width: number): number {
  const start = dayOf(from);
  const span = Math.max(1, dayOf(to) - start);
  return clamp(((dayOf(iso) - start) / span) * width, 0, width);
}

const textWidth = (text: string, size: number): number => text.length * size * 0.53;

/** Lines that a text needs in a width, breaking at words. */
function lineCount(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = textWidth(`${word} `, size);
    if (used > 0 && used + length > width + size * 0.5) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}

function labelBox(mark: Mark, plotWidth: number, size: number): { width: number; height: number } {
  const natural = Math.max(textWidth(mark.label, size * 1.04), textWidth(mark.detail ?? '', size));
  const width = Math.min(natural + 6, MAX_LABEL, plotWidth);
  const lines = lineCount(mark.label, width, size * 1.04) + (mark.detail ? lineCount(mark.detail, width, size) : 0);
  return { width, height: lines * size * 1.24 };
}

/**
 * Gives each label the highest row in which it touches no other. Marks are taken from the right, so that
 * the line from a mark down to its label does not cross the label of a mark further left.
 */
function placeMarks(marks: Mark[], block: TimelineBlock, measure: StripMeasure): PlacedMark[] {
  const leftEdges: number[] = [];
  const placed = marks.map((mark) => {
    const box = labelBox(mark, measure.plotWidth, measure.labelSize);
    const startX = axisX(mark.start, block, measure.plotWidth);
    const endX = Math.max(startX, axisX(mark.end, block, measure.plotWidth));
    const x = clamp(startX - 3, 0, measure.plotWidth - box.width);
    return { mark, startX, endX, label: { ...box, x, row: 0 } };
  });
  for (const item of [...placed].sort((a, b) => b.label.x - a.label.x)) {
    const right = item.label.x + item.label.width + LABEL_GAP;
    const free = leftEdges.findIndex((edge) => right <= edge);
    item.label.row = free < 0 ? leftEdges.length : free;
    leftEdges[item.label.row] = item.label.x;
  }
  return placed;
}

/** Lanes from top to bottom with their marks; a lane without marks is left out. */
export function placeLanes(block: TimelineBlock, measure: StripMeasure): PlacedLane[] {
  let top = 0;
  return block.lanes.flatMap((name, index) => {
    const marks = placeMarks(block.marks.filter(({ lane }) => lane === index), block, measure);
    if (marks.length === 0) return [];
    const rows = Math.max(...marks.map(({ label }) => label.row)) + 1;
    const heights = Array.from({ length: rows }, (_, row) =>
      Math.max(...marks.filter(({ label }) => label.row === row).map(({ label }) => label.height)) + 3,
    );
    const rowTops = heights.map((_, row) => top + LANE_HEAD + AXIS_GAP + heights.slice(0, row).reduce((sum, h) => sum + h, 0));
    const height = LANE_HEAD + AXIS_GAP + heights.reduce((sum, h) => sum + h, 0) + LANE_FOOT;
    const lane = { name, top, height, axisY: top + LANE_HEAD, rowTops, marks };
    top += height;
    return [lane];
  });
}

/** A tick at each quarter, with a word where there is room for one. */
export function axisTicks(block: Pick<TimelineBlock, 'from' | 'to'>, plotWidth: number): Tick[] {
  const [fromYear = 0] = block.from.split('-').map(Number);
  const [toYear = 0] = block.to.split('-').map(Number);
  const quarter = (plotWidth / Math.max(1, dayOf(block.to) - dayOf(block.from))) * 91;
  const ticks: Tick[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const month of [0, 3, 6, 9]) {
      const iso = `${year}-${String(month + 1).padStart(2, '0')}-01`;
      if (dayOf(iso) < dayOf(block.from) || dayOf(iso) > dayOf(block.to)) continue;
      const isYear = month === 0;
      const label = isYear ? String(year) : quarter >= 24 ? (MONTHS[month] ?? '') : '';
      ticks.push({ x: axisX(iso, block, plotWidth), label, isYear });
    }
  }
  return ticks.filter(({ x, isYear }) => isYear ? x < plotWidth - 22 : x < plotWidth - 16);
}

/** Groups lanes so that no group is higher than a page allows; each starts again at the top. */
export function splitLanes(lanes: PlacedLane[], maxHeight: number): PlacedLane[][] {
  const groups: PlacedLane[][] = [];
  for (const lane of lanes) {
    const group = groups.at(-1);
    const height = group ? group.reduce((sum, { height: h }) => sum + h, 0) : Infinity;
    if (group && height + lane.height <= maxHeight) group.push(lane);
    else groups.push([lane]);
  }
  return groups.map((group) => {
    const shift = group[0]?.top ?? 0;
    return group.map((lane) => ({
      ...lane, top: lane.top - shift, axisY: lane.axisY - shift, rowTops: lane.rowTops.map((y) => y - shift),
    }));
  });
}
