import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy };

interface Reader { library: typeof pdfjs; worker: PDFWorker }
let reader: Promise<Reader> | null = null;

/** The reader is loaded with the first pack. Its worker serves all files: to start one for each would take longer than to read a page. */
async function loadReader(): Promise<Reader> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = workerUrl;
  return { library, worker: new library.PDFWorker() };
}

/** Opens a PDF from memory. The reader takes the bytes, so it gets its own copy. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  reader ??= loadReader();
  const { library, worker } = await reader;
  // Letters are drawn from their outlines: to hand the fonts of a new file to the window takes longer than to draw its page.
  return library.getDocument({ data: bytes.slice(), worker, disableFontFace: true, isEvalSupported: false, enableXfa: false }).promise;
}

/** Draws one page onto a canvas of its own; the caller copies it where it is shown, so that no half-drawn page is seen. */
export async function drawPage(document: PDFDocumentProxy, page: number, pixelWidth: number): Promise<HTMLCanvasElement> {
  const proxy = await document.getPage(page);
  const natural = proxy.getViewport({ scale: 1 });
  const viewport = proxy.getViewport({ scale: pixelWidth / natural.width });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await proxy.render({ canvas, viewport }).promise;
  return canvas;
}
