import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface OutlineEntry {
  title: string;
  dest: unknown;
  items: OutlineEntry[];
}

export interface ReadLink {
  page: number;
  dest: string;
}

export interface ReadBookmark {
  title: string;
  depth: number;
  page: number;
  /** Distance from the top edge in points. */
  top: number;
}

export interface PlacedText {
  text: string;
  x: number;
  /** Distance of the baseline from the top edge in points. */
  y: number;
  height: number;
  width: number;
}

/** Joins pieces as a reader does: a gap to either side, or a new line, is white space. */
export function joined(pieces: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | undefined;
  for (const piece of pieces) {
    if (piece.height === 0 && piece.text.trim() === '') {
      if (last && !text.endsWith(' ')) text += ' ';
      continue;
    }
    if (last && Math.abs(piece.y - last.y) > 4) text += '\n';
    else if (last && (piece.x > last.x + last.width + 0.8 || piece.x + piece.width < last.x - 0.8)) text += ' ';
    text += piece.text;
    last = piece;
  }
  return text.replace(/ +/gu, ' ').replace(/ ?\n ?/gu, '\n');
}

export interface ReadPdf {
  pageCount: number;
  /** Text of each page in content order, words joined as the reader joins them. */
  pages: string[];
  placed: PlacedText[][];
  bookmarks: ReadBookmark[];
  links: ReadLink[];
  destinations: Record<string, { page: number; top: number }>;
  structure: unknown[];
  info: Record<string, unknown>;
  language: string | null;
}

/** Opens a PDF with a reader that is not ours and takes out everything the tests ask about. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  const placed: PlacedText[][] = [];
  const links: ReadLink[] = [];
  const structure: unknown[] = [];
  const heights: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    heights.push(height);
    const content = await page.getTextContent();
    const items = content.items.filter((item) => 'str' in item);
    const texts = items.map((item) => ({
      text: item.str, x: item.transform[4], y: height - item.transform[5], height: item.height, width: item.width,
    }));
    pages.push(joined(texts));
    placed.push(texts);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === 'Link') links.push({ page: number, dest: String(annotation.dest) });
    }
    structure.push(await page.getStructTree());
  }
  const bookmarks: ReadBookmark[] = [];
  const visit = async (entries: OutlineEntry[], depth: number): Promise<void> => {
    for (const entry of entries) {
      const dest = entry.dest as [{ num: number; gen: number }, unknown, number, number];
      const index = await document.getPageIndex(dest[0]);
      bookmarks.push({ title: entry.title, depth, page: index + 1, top: (heights[index] ?? 0) - dest[3] });
      await visit(entry.items, depth + 1);
    }
  };
  await visit((await document.getOutline()) ?? [], 0);
  const destinations: ReadPdf['destinations'] = {};
  for (const [name, dest] of Object.entries((await document.getDestinations()) ?? {})) {
    const target = dest as [{ num: number; gen: number }, unknown, number, number];
    const index = await document.getPageIndex(target[0]);
    destinations[name] = { page: index + 1, top: (heights[index] ?? 0) - target[3] };
  }
  const metadata = await document.getMetadata();
  const info = metadata.info as Record<string, unknown>;
  const pageCount = document.numPages;
  await task.destroy();
  return {
    pageCount, pages, placed, bookmarks, links, destinations, structure, info,
    language: typeof info['Language'] === 'string' ? info['Language'] : null,
  };
}
