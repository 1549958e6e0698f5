import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { BadPicture, checkSize, type PlainPicture } from './pictureFile';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a pixel by colour type (PNG specification, 11.2.2). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DAMAGED = 'its file is damaged.';

interface Chunk { type: string; body: Buffer }

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > file.length) throw new BadPicture('its file is cut off.');
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) throw new BadPicture('its file is cut off.');
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new BadPicture(DAMAGED);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

interface Head { width: number; height: number; bits: number; colour: number; samples: number }

function headOf(first: Chunk | undefined): Head {
  if (first?.type !== 'IHDR' || first.body.length !== 13) throw new BadPicture(DAMAGED);
  const { body } = first;
  const [width, height, bits, colour] = [body.readUInt32BE(0), body.readUInt32BE(4), body.readUInt8(8), body.readUInt8(9)];
  checkSize(width, height);
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(bits)) throw new BadPicture(DAMAGED);
  if (bits !== 8 || body.readUInt8(12) !== 0) throw new BadPicture('it is a PNG of an unusual kind (interlaced, or not of 8 bits); save it as an ordinary PNG or JPEG.');
  return { width, height, bits, colour, samples };
}

/** Filtered rows of the picture, each led by the number of its filter. */
function rowsOf({ width, height, samples }: Head, packed: Buffer): Buffer {
  const length = height * (1 + width * samples);
  try {
    const rows = inflateSync(packed, { maxOutputLength: length });
    if (rows.length === length) return rows;
  } catch (error) {
    // What zlib says of a damaged or overlong stream is of no use to a reader.
    if (!(error instanceof Error)) throw error;
  }
  throw new BadPicture(DAMAGED);
}

/** Predictor of filter 4 (PNG specification, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** Plain samples of all rows. */
function unfiltered({ width, height, samples }: Head, rows: Buffer): Buffer {
  const stride = width * samples;
  const plain = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const [hasLeft, hasAbove] = [x >= samples, y > 0];
      const left = hasLeft ? (plain[at - samples] ?? 0) : 0;
      const above = hasAbove ? (plain[at - stride] ?? 0) : 0;
      const corner = hasLeft && hasAbove ? (plain[at - stride - samples] ?? 0) : 0;
      plain[at] = ((rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)) & 0xff;
    }
  }
  return plain;
}

/** Rows without transparency: what lets light through lies on white, as on paper. */
function onWhite(head: Head, rows: Buffer): Buffer {
  const { width, height, samples } = head;
  const plain = unfiltered(head, rows);
  const colours = samples - 1;
  const flat = Buffer.alloc(height * (1 + width * colours));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = plain[pixel * samples + colours] ?? 255;
    const to = Math.floor(pixel / width) + 1 + pixel * colours;
    for (let sample = 0; sample < colours; sample += 1) {
      flat[to + sample] = Math.round(((plain[pixel * samples + sample] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return flat;
}

/** The same PNG without its notes, opaque and in one piece. */
export function plainPng(file: Buffer): PlainPicture {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new BadPicture('it says it is a PNG, but is something else.');
  const chunks = chunksOf(file);
  const head = headOf(chunks[0]);
  const bodies = (type: string): Buffer[] => chunks.filter((one) => one.type === type).map(({ body }) => body);
  const rows = rowsOf(head, Buffer.concat(bodies('IDAT')));
  const [palette] = bodies('PLTE');
  if (head.colour === 3 && (!palette || palette.length === 0 || palette.length % 3 !== 0)) throw new BadPicture(DAMAGED);
  if (bodies('tRNS').length > 0) throw new BadPicture('parts of it are transparent; save it as an ordinary PNG or JPEG.');
  const isTransparent = head.colour === 4 || head.colour === 6;
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(head.width, 0);
  ihdr.writeUInt32BE(head.height, 4);
  ihdr.writeUInt8(head.bits, 8);
  ihdr.writeUInt8(isTransparent ? head.colour - 4 : head.colour, 9);
  const parts = [chunk('IHDR', ihdr), ...(head.colour === 3 && palette ? [chunk('PLTE', palette)] : []), chunk('IDAT', deflateSync(isTransparent ? onWhite(head, rows) : rows)), chunk('IEND', Buffer.alloc(0))];
  return { bytes: Buffer.concat([SIGNATURE, ...parts]), width: head.width, height: head.height };
}
