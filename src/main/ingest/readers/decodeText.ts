import { UnreadableFile } from './reportFile';

/** Text of a file and the encoding it turned out to be in. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes a text file: by its byte order mark, as UTF-8 when it is valid, as UTF-16 when every other byte is zero, else as Windows-1252.
 * @throws UnreadableFile when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const strange = [...text.slice(0, 4000)].filter((letter) => /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(letter)).length;
  if (strange > 40 || (text.length < 400 && strange > text.length / 10)) throw new UnreadableFile('is no text; save it as .txt, .md, .html, .eml, .docx or .pdf and try again');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  if ((zeros[1] ?? 0) > head.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > head.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
