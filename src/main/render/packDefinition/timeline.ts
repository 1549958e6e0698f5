import type { TimelineBlock } from '../../../shared/pack/model';
import type { PdfNode, VectorShape } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { INK } from './theme';
import { axisTicks, axisX, placeLanes, splitLanes, type Mark, type PlacedLane, type PlacedMark, type StripMeasure } from './timelineGeometry';

const LANE_WIDTH = 82;
const HEAD = 16;
const FOOT = 15;
const RADIUS = 3.6;

const STATUS_WORD: Record<Mark['status'], string> = {
  held: 'Held', reference: 'Known by reference only', planned: 'Planned', due: 'Due',
};

const line = (from: [number, number], to: [number, number], style: Partial<VectorShape>): VectorShape => ({
  type: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...style,
});

/** Filled dot = held, dotted ring = by reference, open ring = planned, dashed bracket = due. */
export function markShapes(status: Mark['status'], x: number, y: number): VectorShape[] {
  const ring = { type: 'ellipse', x, y, r1: RADIUS, r2: RADIUS } as const;
  switch (status) {
    case 'held':
      return [{ ...ring, color: INK.accent }];
    case 'reference':
      return [{ ...ring, color: '#ffffff', lineColor: INK.accent, lineWidth: 1.1, dash: { length: 1.1, space: 1.2 } }];
    case 'planned':
      return [{ ...ring, color: '#ffffff', lineColor: INK.accent, lineWidth: 1.3 }];
    case 'due': {
      const style = { lineColor: INK.text, lineWidth: 1, dash: { length: 1.8, space: 1 } };
      const [left, right, up, down] = [x - RADIUS, x + RADIUS, y - 4.4, y + 4.4];
      return [
        { type: 'rect', x: left, y: up, w: 2 * RADIUS, h: 8.8, color: '#ffffff' },
        line([left, up], [left, down], style),
        line([right, up], [right, down], style),
        line([left, up], [left + 2.2, up], style),
        line([right - 2.2, up], [right, up], style),
        line([left, down], [left + 2.2, down], style),
        line([right - 2.2, down], [right, down], style),
      ];
    }
  }
}

function spanShapes({ mark, startX, endX }: PlacedMark, y: number): VectorShape[] {
  if (endX - startX < 3) return markShapes(mark.status, LANE_WIDTH + startX, y);
  const style = mark.status === 'held' ? {} : { dash: { length: mark.status === 'reference' ? 1.2 : 3, space: 1.6 } };
  const bar = line([LANE_WIDTH + startX, y], [LANE_WIDTH + endX, y], { lineColor: INK.accent, lineWidth: 2.6, ...style });
  return [bar, ...markShapes(mark.status, LANE_WIDTH + startX, y), ...markShapes(mark.status, LANE_WIDTH + endX, y)];
}

function laneShapes(lane: PlacedLane, width: number): VectorShape[] {
  const y = HEAD + lane.axisY;
  const leaders = lane.marks.map(({ startX, label }) =>
    line([LANE_WIDTH + startX, y], [LANE_WIDTH + startX, HEAD + (lane.rowTops[label.row] ?? 0) + 2], { lineColor: INK.faint, lineWidth: 0.4 }),
  );
  const grounds = lane.marks.map(({ label }): VectorShape => ({
    type: 'rect', x: LANE_WIDTH + label.x, y: HEAD + (lane.rowTops[label.row] ?? 0), w: label.width, h: label.height, color: '#ffffff',
  }));
  return [
    line([0, HEAD + lane.top], [width, HEAD + lane.top], { lineColor: INK.hair, lineWidth: 0.5 }),
    line([LANE_WIDTH, y], [width, y], { lineColor: INK.faint, lineWidth: 0.7 }),
    ...leaders,
    ...grounds,
    ...lane.marks.flatMap((mark) => spanShapes(mark, y)),
  ];
}

const at = (x: number, y: number, width: number, node: PdfNode): PdfNode => ({
  columns: [{ ...node, width }], relativePosition: { x, y },
});

function laneTexts(press: Press, lane: PlacedLane, { labelSize, keys }: { labelSize: number; keys: Partial<PdfNode> }): PdfNode[] {
  const name = at(0, HEAD + lane.axisY - 5.5, LANE_WIDTH - 10, {
    text: press.runs(lane.name, { bold: true, color: INK.mute }, FONT.sans), fontSize: press.theme.size.label + 0.4, lineHeight: 1.15, ...keys,
  });
  const labels = lane.marks.map(({ mark, label }) => {
    const detail = mark.detail ? press.runs(`\n${mark.detail}`, { color: INK.mute }, FONT.sans) : [];
    return at(LANE_WIDTH + label.x, HEAD + (lane.rowTops[label.row] ?? 0), label.width + 4, {
      text: [...press.runs(mark.label, { bold: true }, FONT.sans), ...detail], fontSize: labelSize, lineHeight: 0.95, ...press.keys(mark),
    });
  });
  return [name, ...labels];
}

function axisShapes(block: TimelineBlock, measure: StripMeasure, height: number): VectorShape[] {
  // Years run through all lanes; quarters are told at the head, so that labels stand on clear ground.
  const ticks = axisTicks(block, measure.plotWidth).map(({ x, isYear }) =>
    line([LANE_WIDTH + x, HEAD - (isYear ? 12 : 4)], [LANE_WIDTH + x, HEAD + (isYear ? height : 0)], { lineColor: isYear ? INK.hair : INK.faint, lineWidth: isYear ? 0.7 : 0.4 }),
  );
  const width = LANE_WIDTH + measure.plotWidth;
  return [...ticks, line([0, HEAD + height], [width, HEAD + height], { lineColor: INK.hair, lineWidth: 0.5 })];
}

const isWithin = (block: TimelineBlock): boolean => block.today >= block.from && block.today <= block.to;

function todayShapes(block: TimelineBlock, measure: StripMeasure, height: number): VectorShape[] {
  if (!isWithin(block)) return [];
  const x = LANE_WIDTH + axisX(block.today, block, measure.plotWidth);
  return [line([x, HEAD - 2], [x, HEAD + height + 4], { lineColor: INK.accent, lineWidth: 0.9, dash: { length: 2.4, space: 1.8 } })];
}

function axisTexts(press: Press, block: TimelineBlock, measure: StripMeasure): PdfNode[] {
  return axisTicks(block, measure.plotWidth).filter(({ label }) => label !== '').map(({ x, label, isYear }) =>
    at(LANE_WIDTH + x + 2, 1, 34, {
      text: press.runs(label, { bold: isYear, color: isYear ? INK.accent : INK.mute }, FONT.sans), fontSize: press.theme.size.tiny, artifact: true,
    }),
  );
}

function todayText(press: Press, block: TimelineBlock, { plotWidth }: StripMeasure, height: number): PdfNode[] {
  if (!isWithin(block)) return [];
  const x = LANE_WIDTH + axisX(block.today, block, plotWidth);
  return [
    at(Math.min(x - 30, LANE_WIDTH + plotWidth - 60), HEAD + height + 4, 60, {
      text: press.runs('Today', { bold: true, color: INK.accent }, FONT.sans), fontSize: press.theme.size.tiny, alignment: 'center',
    }),
  ];
}

function strip(press: Press, block: TimelineBlock, lanes: PlacedLane[], measure: StripMeasure): PdfNode {
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
  const width = LANE_WIDTH + measure.plotWidth;
  const keys = press.keys(block);
  const canvas = [
    ...axisShapes(block, measure, height),
    ...todayShapes(block, measure, height),
    ...lanes.flatMap((lane) => laneShapes(lane, width)),
  ];
  return {
    tag: 'Figure',
    alt: block.altText,
    unbreakable: true,
    margin: [0, 0, 0, 4],
    stack: [
      { canvas, relativePosition: { x: 0, y: 0 } },
      ...axisTexts(press, block, measure),
      ...lanes.flatMap((lane, index) => laneTexts(press, lane, { labelSize: measure.labelSize, keys: index === 0 ? keys : {} })),
      ...todayText(press, block, measure, height),
      { text: '', fontSize: 1, margin: [0, HEAD + height + FOOT, 0, 0] },
    ],
  };
}

function legend(press: Press, block: TimelineBlock): PdfNode {
  const used = Object.entries(STATUS_WORD).filter(([status]) => block.marks.some((mark) => mark.status === status));
  const entries = block.marks.filter((mark, index) => block.marks.findIndex(({ status }) => status === mark.status) === index);
  const ordered = used.flatMap(([status]) => entries.filter((mark) => mark.status === status));
  return {
    columns: [
      ...ordered.map(({ status }): PdfNode => ({
        width: 'auto',
        columns: [
          { width: 10, canvas: markShapes(status, 5, 6) },
          { width: 'auto', text: press.runs(STATUS_WORD[status], { color: INK.mute }, FONT.sans), fontSize: press.theme.size.small - 0.5, noWrap: true },
        ],
        columnGap: 3,
      })),
      { width: '*', text: '' },
    ],
    columnGap: 16,
    margin: [LANE_WIDTH, 0, 0, 14],
  };
}

/** The drawn strip with its legend. It stays legible in grey: status is told by shape, lanes by name. */
export function timelineBlock(press: Press, block: TimelineBlock): PdfNode {
  const measure: StripMeasure = {
    laneWidth: LANE_WIDTH, plotWidth: press.theme.measure - LANE_WIDTH, labelSize: press.theme.size.label + 0.2,
  };
  const { page, margin } = press.theme;
  const groups = splitLanes(placeLanes(block, measure), page.height - margin.top - margin.bottom - 160);
  const strips = groups.map((lanes) => strip(press, block, lanes, measure));
  return { stack: [...strips, legend(press, block)] };
}
