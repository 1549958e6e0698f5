import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './reportFile';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LARGEST_ENTRY = 64 * 1024 * 1024;

/**
 * Takes one file out of a ZIP archive; null when it is not there.
 * @throws UnreadableFile when the archive is damaged or the file would be larger than 64 MB
 */
export function zipEntry(bytes: Uint8Array, name: string): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endRecord(buffer);
    let at = buffer.readUInt32LE(end + 16);
    for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (buffer.readUInt32LE(at) !== CENTRAL) break;
      const length = buffer.readUInt16LE(at + 28);
      if (buffer.toString('utf8', at + 46, at + 46 + length) === name) return contentOf(buffer, at);
      at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    return null;
  } catch (error) {
    throw new UnreadableFile('is damaged; open it in a word processor, save it again and try once more', { cause: error });
  }
}

function endRecord(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 66_000); at -= 1) if (buffer.readUInt32LE(at) === END) return at;
  throw new RangeError('no end record');
}

function contentOf(buffer: Buffer, at: number): Uint8Array {
  const method = buffer.readUInt16LE(at + 10);
  const size = buffer.readUInt32LE(at + 20);
  const local = buffer.readUInt32LE(at + 42);
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new RangeError('unknown compression');
  return inflateRawSync(packed, { maxOutputLength: LARGEST_ENTRY });
}
