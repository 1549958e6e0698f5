import { UnreadableFile, type ReportText } from './reportFile';

const MOST_PAGES = 300;

/** Told after each page: how many are read, of how many. */
export type OnPage = (done: number, total: number) => void;

/** The text layer of a PDF in reading order, a line for each line. @throws UnreadableFile for a scan, a locked or a damaged file */
export async function pdfText(bytes: Uint8Array, onPage?: OnPage): Promise<ReportText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(linesOf(content.items));
      page.cleanup();
      onPage?.(number, Math.min(document.numPages, MOST_PAGES));
    }
    const text = pages.join('\n').trim();
    if (text.length < 20) throw new UnreadableFile('has no text layer; it is a scan: run text recognition over it, or paste its text');
    return { text, published: null, notes: document.numPages > MOST_PAGES ? [`Only the first ${MOST_PAGES} pages were read.`] : [] };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(isLocked ? 'is locked by a password; save a copy without one and try again' : 'is damaged or no PDF; save it again and try once more', { cause: error });
  } finally {
    await task.destroy();
  }
}

/** A larger gap between two lines starts a paragraph. */
function linesOf(items: readonly object[]): string {
  let text = '';
  let last: { y: number; height: number } | null = null;
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string' || !('transform' in item) || !Array.isArray(item.transform)) continue;
    const y = Number(item.transform[5]);
    const height = Math.abs(Number(item.transform[3])) || 10;
    if (last !== null && Math.abs(last.y - y) > height * 0.5) text = `${text.trimEnd()}${Math.abs(last.y - y) > height * 1.9 ? '\n\n' : '\n'}`;
    if (item.str !== '') last = { y, height };
    text += item.str;
  }
  return text;
}
