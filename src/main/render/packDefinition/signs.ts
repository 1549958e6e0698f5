import type { Stance } from '../../../shared/domain/values';
import type { Tone } from '../../../shared/pack/model';
import type { PdfNode, VectorShape } from '../engine/definition';
import { STANCE_INK, TONE_INK } from './theme';

/** Signs are drawn, not typed: they print alike in every face and stay apart without colour. */

const polygon = (points: [number, number][], style: Partial<VectorShape>): VectorShape => ({
  type: 'polyline',
  points: points.map(([x, y]) => ({ x, y })),
  closePath: true,
  ...style,
});

const ring = (centre: number, radius: number, style: Partial<VectorShape>): VectorShape => ({
  type: 'ellipse', x: centre, y: centre, r1: radius, r2: radius, ...style,
});

const leftHalfCircle = (radius: number): [number, number][] =>
  Array.from({ length: 19 }, (_, step) => {
    const angle = Math.PI / 2 + (step / 18) * Math.PI;
    return [radius + (radius - 0.2) * Math.cos(angle), radius + (radius - 0.2) * Math.sin(angle)];
  });

/** Filled triangle, half diamond, barred square, ring with dot; `size` is the side of the square they fill. */
export function stanceShapes(stance: Stance, size: number): VectorShape[] {
  const color = STANCE_INK[stance];
  const half = size / 2;
  const line = { lineColor: color, lineWidth: size / 9 };
  switch (stance) {
    case 'raise':
      return [polygon([[0, size * 0.92], [half, size * 0.06], [size, size * 0.92]], { color })];
    case 'if-raised':
      return [
        polygon([[half, 0], [size, half], [half, size], [0, half]], line),
        polygon([[half, 0], [half, size], [0, half]], { color }),
      ];
    case 'avoid':
      return [
        polygon([[0.4, 0.4], [size - 0.4, 0.4], [size - 0.4, size - 0.4], [0.4, size - 0.4]], line),
        { type: 'line', x1: 0.6, y1: size - 0.6, x2: size - 0.6, y2: 0.6, ...line },
      ];
    case 'listen-for':
      return [ring(half, half - 0.4, line), ring(half, size / 5, { color })];
  }
}

/** Filled circle = good, half circle = to watch, filled square = bad, ring = neutral. */
export function toneShapes(tone: Tone, size: number): VectorShape[] {
  const color = TONE_INK[tone];
  const half = size / 2;
  const line = { lineColor: color, lineWidth: size / 7 };
  switch (tone) {
    case 'good':
      return [ring(half, half, { color })];
    case 'warn':
      return [
        ring(half, half - 0.4, line),
        polygon(leftHalfCircle(half), { color }),
      ];
    case 'bad':
      return [{ type: 'rect', x: 0, y: 0, w: size, h: size, color }];
    case 'neutral':
      return [ring(half, half - 0.4, line)];
  }
}

/** A sign with the word that it stands for, on one line. */
export function signWithWord(sign: VectorShape[], word: PdfNode, { size, drop }: { size: number; drop: number }): PdfNode {
  return {
    columns: [
      { canvas: sign, width: size, margin: [0, drop, 0, 0] },
      { ...word, width: '*' },
    ],
    columnGap: size * 0.55,
  };
}
