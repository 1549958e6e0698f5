import { readFileSync } from 'node:fs';
import { parseFont } from './pdfmakeModules';
import type { FontFile } from './shapedText';

/** A font file with its bytes and fontkit's view of them. */
export interface OpenedFile {
  bytes: Uint8Array;
  font: FontFile;
}

const opened = new Map<string, OpenedFile>();

/** A font file of the press, read and parsed once for the process. */
export function fontFile(path: string): OpenedFile {
  const known = opened.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const file = { bytes, font: parseFont(bytes) };
  opened.set(path, file);
  return file;
}
