import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy };

/** Opens a PDF from memory. The reader is loaded with the first pack; it takes the bytes, so it gets its own copy. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = workerUrl;
  return getDocument({ data: bytes.slice(), isEvalSupported: false, enableXfa: false }).promise;
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
