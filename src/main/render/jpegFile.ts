import { BadPicture, checkSize, type PlainPicture } from './pictureFile';

/** Markers of ITU-T T.81, table B.1. */
const START = 0xffd8;
const END = 0xffd9;
const SCAN = 0xda;
const ADOBE = 0xee;
const COMMENT = 0xfe;
/** Baseline, extended and progressive: what every reader of PDF decodes. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

interface Segment { marker: number; whole: Buffer; body: Buffer }

/** Segments up to the first scan, and where that begins. */
function segmentsOf(file: Buffer): { segments: Segment[]; scan: number } {
  const segments: Segment[] = [];
  let at = 2;
  while (file.readUInt8(at) === 0xff) {
    const marker = file.readUInt8(at + 1);
    const length = file.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > file.length) break;
    if (marker === SCAN) return { segments, scan: at };
    segments.push({ marker, whole: file.subarray(at, at + 2 + length), body: file.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  throw new BadPicture('its file is damaged.');
}

/** How a camera says it was held (EXIF tag 0x0112); 1 = upright. */
function orientation(body: Buffer): number {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = body.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: short(first) }, (_, index) => first + 2 + index * 12);
  const entry = entries.find((at) => short(at) === 0x0112);
  return entry === undefined ? 1 : short(entry + 8);
}

function measured(segments: readonly Segment[]): { width: number; height: number } {
  const frames = segments.filter(({ marker }) => FRAMES.has(marker));
  const frame = frames[0]?.body;
  if (!frame || frames.length > 1) throw new BadPicture('it is a JPEG of an unusual kind; save it as an ordinary JPEG.');
  const [bits, height, width, colours] = [frame.readUInt8(0), frame.readUInt16BE(1), frame.readUInt16BE(3), frame.readUInt8(5)];
  checkSize(width, height);
  if (bits !== 8 || (colours !== 1 && colours !== 3)) throw new BadPicture('its colours are those of a printing press (CMYK) or finer than 8 bits; save it as an ordinary JPEG.');
  return { width, height };
}

/** The same JPEG without its notes: of the application segments only Adobe's stays, which tells how colours are kept. */
export function plainJpeg(file: Buffer): PlainPicture {
  if (file.length < 4 || file.readUInt16BE(0) !== START) throw new BadPicture('it says it is a JPEG, but is something else.');
  const end = file.lastIndexOf(Buffer.from([END >> 8, END & 0xff]));
  const { segments, scan } = segmentsOf(file);
  if (end < scan) throw new BadPicture('its file is cut off.');
  const size = measured(segments);
  if (segments.some(({ marker, body }) => marker === 0xe1 && orientation(body) !== 1)) throw new BadPicture('it is stored turned; turn it upright and save it again.');
  const kept = segments.filter(({ marker }) => marker === ADOBE || (!isApplication(marker) && marker !== COMMENT)).map(({ whole }) => whole);
  return { bytes: Buffer.concat([file.subarray(0, 2), ...kept, file.subarray(scan, end + 2)]), ...size };
}
