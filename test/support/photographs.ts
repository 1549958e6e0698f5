import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Block } from '../../src/shared/pack/model';

/** A PNG of a few coloured pixels. */
export function smallPng(width = 6, height = 8, alpha = 255): Buffer {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) png.data.set([(pixel * 37) % 256, (pixel * 91) % 256, 120, alpha], pixel * 4);
  return PNG.sync.write(png, { colorType: alpha === 255 ? 2 : 6 });
}

/** A grey JPEG of 8 × 8 pixels, with a note of its maker and a place in it. */
export function smallJpeg(orientation = 1): Buffer {
  const segment = (marker: number, body: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\u0001', 'latin1'), Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])]);
  const codes = (kind: number): Buffer => Buffer.from([kind, 1, ...Array<number>(15).fill(0), 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), segment(0xe1, exif), segment(0xfe, Buffer.from('Taken in a secret place')), segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])), segment(0xc4, codes(0)), segment(0xc4, codes(0x10)), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x3f, 0xff, 0xd9]),
  ]);
}

/** A PNG that says it is `side` pixels wide and high. */
export function hugePng(side: number): Buffer {
  const png = smallPng();
  const head = png.subarray(12, 29);
  head.writeUInt32BE(side, 4);
  head.writeUInt32BE(side, 8);
  png.writeUInt32BE(crcOf(head), 29);
  return png;
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A PNG whose pixels unpack to far more than its head says. */
export function bombPng(): Buffer {
  const png = smallPng();
  const body = Buffer.concat([Buffer.from('IDAT'), deflateSync(Buffer.alloc(50_000_000))]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([png.subarray(0, 33), frame.subarray(0, 4), body, frame.subarray(4), png.subarray(-12)]);
}

type Portrait = Extract<Block, { kind: 'portrait' }>;
export const portraitOf = (bytes: Buffer, mediaType: Portrait['mediaType'] = 'image/png'): Portrait =>
  ({ kind: 'portrait', mediaType, data: bytes.toString('base64'), altText: 'Portrait of the visitor', caption: 'Photograph, 24 Nov 2025', itemId: 'i-photo' });
