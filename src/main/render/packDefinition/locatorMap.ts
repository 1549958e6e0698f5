import type { MapBlock } from '../../../shared/pack/model';
import type { PdfNode, VectorShape } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import { OUTLINES, SEAS } from './mapOutlines';
import type { Press } from './press';
import { INK, TABLE_LEADING } from './theme';

/** Degrees shown to either side of the place. */
const SPAN = { longitude: 5.6, latitude: 4.2 };
const WIDTH = 236;
const SEA = '#eaf2f5';
const LAND = '#ffffff';

type Point = { x: number; y: number };
interface Frame { project(longitude: number, latitude: number): Point; width: number; height: number }

/** Equal distances along both axes at the latitude of the place. */
function frameAround({ longitude, latitude }: MapBlock['place']): Frame {
  const scale = WIDTH / (2 * SPAN.longitude);
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  const height = 2 * SPAN.latitude * scale * stretch;
  return {
    width: WIDTH, height,
    project: (x, y) => ({ x: (x - longitude + SPAN.longitude) * scale, y: (latitude + SPAN.latitude - y) * scale * stretch }),
  };
}

type Axis = 'x' | 'y';
interface Edge { axis: Axis; at: number; keepsBelow: boolean }

function crossing(a: Point, b: Point, { axis, at }: Edge): Point {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

/** Cuts a ring at one edge of the frame (Sutherland and Hodgman, 1974). */
function cutAt(ring: readonly Point[], edge: Edge): Point[] {
  const isInside = (point: Point): boolean => (edge.keepsBelow ? point[edge.axis] <= edge.at : point[edge.axis] >= edge.at);
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [was, is] = [isInside(before), isInside(point)];
    if (was && is) return [point];
    if (is) return [crossing(before, point, edge), point];
    return was ? [crossing(before, point, edge)] : [];
  });
}

/** The part of a ring that lies in the frame; empty when none does. */
export function clipped(ring: readonly Point[], { width, height }: { width: number; height: number }): Point[] {
  const edges: Edge[] = [{ axis: 'x', at: 0, keepsBelow: false }, { axis: 'x', at: width, keepsBelow: true }, { axis: 'y', at: 0, keepsBelow: false }, { axis: 'y', at: height, keepsBelow: true }];
  return edges.reduce<Point[]>(cutAt, [...ring]);
}

function shapes(block: MapBlock, frame: Frame): VectorShape[] {
  const land = OUTLINES.flatMap(({ rings }) => rings.map((ring) => clipped(ring.map(([x, y]) => frame.project(x, y)), frame)))
    .filter((points) => points.length > 2)
    .map((points): VectorShape => ({ type: 'polyline', points, closePath: true, color: LAND, lineColor: INK.faint, lineWidth: 0.5 }));
  const { x, y } = frame.project(block.place.longitude, block.place.latitude);
  return [
    { type: 'rect', x: 0, y: 0, w: frame.width, h: frame.height, color: SEA }, ...land,
    { type: 'rect', x: 0, y: 0, w: frame.width, h: frame.height, lineColor: INK.faint, lineWidth: 0.6 },
    { type: 'ellipse', x, y, r1: 6, r2: 6, lineColor: INK.accent, lineWidth: 0.8 }, { type: 'ellipse', x, y, r1: 2.8, r2: 2.8, color: INK.accent },
  ];
}

const placed = (x: number, y: number, node: PdfNode): PdfNode => ({ columns: [{ width: 110, lineHeight: 1, ...node }], relativePosition: { x, y } });

function names(press: Press, block: MapBlock, frame: Frame): PdfNode[] {
  const fits = ({ x, y }: Point): boolean => x > 24 && x < frame.width - 24 && y > 10 && y < frame.height - 10;
  const centred = (at: Point, node: PdfNode): PdfNode => placed(at.x - 55, at.y - 4, { ...node, alignment: 'center', fontSize: press.theme.size.tiny });
  const countries = OUTLINES.map(({ name, label }) => ({ name, at: frame.project(label[0], label[1]) })).filter(({ at }) => fits(at))
    .map(({ name, at }) => centred(at, { text: press.runs(name.toUpperCase(), { color: INK.mute }, FONT.sans), characterSpacing: 0.6 }));
  const seas = SEAS.map(({ name, at }) => ({ name, at: frame.project(at[0], at[1]) })).filter(({ at }) => fits(at))
    .map(({ name, at }) => centred(at, { text: press.runs(name, { italics: true, color: INK.accent }) }));
  const at = frame.project(block.place.longitude, block.place.latitude);
  return [...countries, ...seas, placed(at.x + 9, at.y - 13, { text: press.runs(block.place.name, { bold: true, color: INK.text }, FONT.sans), fontSize: press.theme.size.small })];
}

/** A small map of where the place lies: drawn outlines, the place as a ringed dot with its name. */
export function mapBlock(press: Press, block: MapBlock): PdfNode {
  const frame = frameAround(block.place);
  const { side, size } = press.theme;
  const picture: PdfNode = {
    tag: 'Figure', alt: block.altText,
    stack: [{ canvas: shapes(block, frame), relativePosition: { x: 0, y: 0 } }, ...names(press, block, frame), { text: '', fontSize: 1, margin: [0, frame.height, 0, 0] }],
  };
  const caption: PdfNode[] = [
    { text: press.rich(block.caption), fontSize: size.table, lineHeight: TABLE_LEADING },
    { text: press.runs('Outlines: Natural Earth, public domain. Lines between countries are no statement on their course.', { color: INK.mute }, FONT.sans), fontSize: size.tiny, lineHeight: 1.15, margin: [0, 4, 0, 0] },
  ];
  return {
    columns: [
      { ...press.label('Where'), width: side - 16, margin: [0, 1, 0, 0], ...press.keys(block) },
      { width: frame.width, stack: [picture] }, { width: '*', stack: caption },
    ],
    columnGap: 16, unbreakable: true, margin: [0, 4, 0, 12],
  };
}
