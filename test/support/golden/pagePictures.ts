import type { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Picture } from './picture';
import { withoutAlpha } from './pictureFile';

/** Dots per inch: words of the body can be read, and a page takes about 25 KB. */
const RESOLUTION = 60;

/** The canvas for Node comes as a file of machine code for each platform; without it nothing can be compared. */
async function canvasMaker(): Promise<typeof createCanvas> {
  try {
    return (await import('@napi-rs/canvas')).createCanvas;
  } catch (error) {
    throw new Error(
      `Pages cannot be drawn here: @napi-rs/canvas has no binary for ${process.platform}-${process.arch}, or npm left it out (install again without --omit=optional). ` +
        'The comparison of page images needs it and is not skipped.',
      { cause: error },
    );
  }
}

/**
 * Draws pages of a PDF. pdf.js turns every letter into the outline that is embedded in the file and the canvas fills
 * it without the help of the system, so that every machine draws the same, save for the rounding of its processor.
 * @param pages 1 is the first; those that the file does not have are left out
 */
export async function pagePictures(bytes: Uint8Array, pages: 'all' | readonly number[]): Promise<Map<number, Picture>> {
  const newCanvas = await canvasMaker();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const wanted = Array.from({ length: document.numPages }, (_, index) => index + 1).filter((page) => pages === 'all' || pages.includes(page));
  const pictures = new Map<number, Picture>();
  for (const number of wanted) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: RESOLUTION / 72 });
    const canvas = newCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context = canvas.getContext('2d');
    // @ts-expect-error: pdf.js names the types of a browser; in Node it draws on this canvas.
    await page.render({ canvas, canvasContext: context, viewport, background: '#ffffff' }).promise;
    pictures.set(number, { width: canvas.width, height: canvas.height, pixels: withoutAlpha(context.getImageData(0, 0, canvas.width, canvas.height).data) });
    page.cleanup();
  }
  await task.destroy();
  return pictures;
}
