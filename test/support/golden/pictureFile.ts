import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Picture } from './picture';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 256;

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const colourAt = ({ pixels }: Picture, pixel: number): number => ((pixels[pixel * 3] ?? 0) << 16) | ((pixels[pixel * 3 + 1] ?? 0) << 8) | (pixels[pixel * 3 + 2] ?? 0);

/** A picture as a PNG without loss: with a palette where it has few colours, a third of the size of one without. */
export function encodePicture(picture: Picture): Buffer {
  const { width, height } = picture;
  const colours = [...new Set(Array.from({ length: width * height }, (_, pixel) => colourAt(picture, pixel)))].sort((a, b) => a - b);
  const indexed = colours.length <= PALETTE;
  const places = new Map(colours.map((colour, place) => [colour, place]));
  const size = indexed ? 1 : 3;
  const rows = Buffer.alloc((width * size + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = Math.floor(pixel / width) * (width * size + 1) + 1 + (pixel % width) * size;
    if (indexed) rows[at] = places.get(colourAt(picture, pixel)) ?? 0;
    else rows.set(picture.pixels.subarray(pixel * 3, pixel * 3 + 3), at);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 2], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...(indexed ? [chunk('PLTE', palette)] : []), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

/** Reads any PNG; what shines through becomes what lies there. */
export function decodePicture(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, pixels: withoutAlpha(data) };
}

/** Red, green and blue of pixels that carry their opacity too. */
export function withoutAlpha(data: Uint8Array | Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = data[from] ?? 0;
    pixels[to + 1] = data[from + 1] ?? 0;
    pixels[to + 2] = data[from + 2] ?? 0;
  }
  return pixels;
}
