import { createRequire } from 'node:module';
import { fontDictionary } from '../../src/main/render/engine/fontFaces';
import { readWords } from '../support/readWords';

const requireHere = createRequire(import.meta.url);
const PDFKit = createRequire(requireHere.resolve('pdfmake/package.json'))('pdfkit') as new (options: object) => RawDocument;

interface RawDocument {
  on(event: string, listener: (chunk: Uint8Array) => void): void;
  addPage(options: object): void;
  font(file: string): RawDocument;
  fontSize(size: number): RawDocument;
  text(text: string, x: number, y: number, options: object): void;
  end(): void;
}

/**
 * A drawer of the same words at the same places with pdfkit alone: fonts opened each time, no layout, no tags.
 * What remains of the time when nothing has to be decided.
 */
export async function rawDrawing(pdf: Uint8Array, fontsDir: string): Promise<() => Promise<number>> {
  const words = await readWords(pdf);
  const families = fontDictionary(fontsDir);
  const fileOf = (text: string): string => {
    const family = /[\u0600-\u06ff]/u.test(text) ? 'Arabic' : /[\u0900-\u097f]/u.test(text) ? 'Devanagari' : 'Serif';
    return families[family]?.normal ?? '';
  };
  return () => new Promise((resolve, reject) => {
    const document = new PDFKit({ autoFirstPage: false, size: 'A4' });
    let bytes = 0;
    document.on('data', (chunk) => (bytes += chunk.length));
    document.on('end', () => resolve(bytes));
    document.on('error', reject);
    let page = 0;
    for (const word of words) {
      if (word.page !== page) document.addPage({ size: 'A4', margin: 0 });
      page = word.page;
      document.font(fileOf(word.text)).fontSize(word.size).text(`${word.text} `, word.x, word.y - word.size, { lineBreak: false });
    }
    document.end();
  });
}
