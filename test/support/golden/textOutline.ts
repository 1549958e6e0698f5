import type { ReadPdf } from '../readPdf';
import { visible } from './outline';

/** The text of a PDF page by page, in the order of its content, as a reader that is not ours extracts it. */
export function textOutline({ pages }: ReadPdf): string {
  return pages.map((text, index) => `── page ${index + 1} of ${pages.length} ──\n${visible(text.trim())}\n`).join('\n');
}
