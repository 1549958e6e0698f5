import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { marked } from './movedLetters';
import { readWords } from './readWords';

/** Everything that is drawn on one page, its letters and its lines and grounds, each with its place. */
export interface PageMarks { letters: string[]; paths: string[] }

const two = (n: number): string => n.toFixed(2);

/** What is drawn on pages of a file, from the first to the last one given, furniture too, so that those of two files can be compared. */
export async function pageMarks(pdf: Uint8Array, [first, last]: readonly [number, number]): Promise<PageMarks[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PageMarks[] = [];
  for (let number = first; number <= last; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const paths = fnArray.flatMap((operator, index) => (DRAWN.has(operator) ? [plain(argsArray[index])] : []));
    pages.push({ letters: [], paths });
  }
  await task.destroy();
  for (const { page, text, isAmongLatin, x, y, size } of marked(await readWords(pdf, 'letter', [first, last]))) pages[page - first]?.letters.push(`${isAmongLatin ? text : '·'} ${two(x)} ${two(y)} ${two(size)}`);
  return pages;
}

const DRAWN: ReadonlySet<number> = new Set([OPS.constructPath, OPS.setFillRGBColor, OPS.setStrokeRGBColor, OPS.setLineWidth, OPS.setDash, OPS.paintImageXObject]);

/** Numbers and words of an operator; what is an object is looked into, names of resources are left out. */
function plain(value: unknown): string {
  if (typeof value === 'number') return two(value);
  if (ArrayBuffer.isView(value)) return plain(Array.from(value as unknown as ArrayLike<number>));
  if (Array.isArray(value)) return value.map(plain).join(' ');
  return typeof value === 'string' && !/^(img|g)_/u.test(value) ? value : '';
}
