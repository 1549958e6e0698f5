import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface DrawnWord {
  text: string;
  page: number;
  /** Left edge of the first letter, and its baseline from the top, in points. */
  x: number;
  y: number;
  size: number;
  /** Right edge of the last letter. */
  right: number;
  /** Structure type that it is marked with ('P', 'H1', 'Link'…), or 'Artifact'. */
  tag: string;
}

interface Glyph {
  unicode: string;
  width: number;
}

type Matrix = [number, number, number, number, number, number];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

const isGlyph = (item: unknown): item is Glyph => typeof item === 'object' && item !== null && 'unicode' in item;

/**
 * Every word with the exact place of its first letter, from the page's operators and not from a reader's guess
 * at words, so that two files can be compared whatever operators they use. In the order of the content. By the letter:
 * every glyph by itself. All pages, or those from the first to the last one given.
 */
export async function readWords(bytes: Uint8Array, by: 'word' | 'letter' = 'word', [first, last]: readonly [number, number] = [1, Infinity]): Promise<DrawnWord[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const words: DrawnWord[] = [];
  for (let number = first; number <= Math.min(last, document.numPages); number += 1) {
    const page = await document.getPage(number);
    const reader = new PageReader(number, page.getViewport({ scale: 1 }).height, { words, by });
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, index) => reader.take(operator, argsArray[index]));
    reader.endWord();
  }
  await task.destroy();
  return words;
}

class PageReader {
  #ctm: Matrix = [1, 0, 0, 1, 0, 0];
  readonly #saved: Matrix[] = [];
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #size = 0;
  #spacing = 0;
  #word = '';
  #tag = '';
  #wordSize = 0;
  readonly #marks: string[] = [];
  #at = { x: 0, y: 0 };
  #end = { x: 0, y: 0 };

  constructor(readonly page: number, readonly height: number, readonly out: { words: DrawnWord[]; by: 'word' | 'letter' }) {}

  take(operator: number, args: unknown): void {
    const list = args as unknown[];
    if (operator === OPS.setTextMatrix) this.#text = [...(ArrayBuffer.isView(list[0]) || Array.isArray(list[0]) ? (list[0] as unknown as number[]) : (list as number[]))] as Matrix;
    else if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) this.#mark(String(list[0]));
    else if (operator === OPS.endMarkedContent) this.#unmark();
    else if (operator === OPS.showText) for (const item of list[0] as unknown[]) this.#show(item);
    else this.#setState(operator, list);
  }

  #setState(operator: number, list: unknown[]): void {
    if (operator === OPS.save) this.#saved.push(this.#ctm);
    else if (operator === OPS.restore) this.#ctm = this.#saved.pop() ?? this.#ctm;
    else if (operator === OPS.transform) this.#ctm = times(this.#ctm, [...list] as Matrix);
    else if (operator === OPS.setFont) this.#size = Number(list[1]);
    else if (operator === OPS.setCharSpacing) this.#spacing = Number(list[0]);
    else if (operator === OPS.beginText) this.#spacing = 0;
  }

  #mark(tag: string): void {
    if (tag === 'Artifact' || this.#marks.at(-1) === 'Artifact') this.endWord();
    this.#marks.push(tag);
  }

  #unmark(): void {
    if (this.#marks.pop() === 'Artifact') this.endWord();
  }

  endWord(): void {
    if (this.#word !== '') this.out.words.push({ text: this.#word, page: this.page, ...this.#at, size: this.#wordSize, right: this.#end.x, tag: this.#tag });
    this.#word = '';
  }

  #show(item: unknown): void {
    if (typeof item === 'number') {
      this.#advance((-item / 1000) * this.#size);
      return;
    }
    if (!isGlyph(item)) return;
    const matrix = times(this.#ctm, this.#text);
    const place = { x: matrix[4], y: this.height - matrix[5] };
    if (item.unicode.trim() === '') this.endWord();
    else {
      // What does not stand where the last letter ended begins another word.
      if (this.#word !== '' && (Math.abs(place.x - this.#end.x) > 0.8 || Math.abs(place.y - this.#end.y) > 0.8)) this.endWord();
      if (this.#word === '') {
        this.#at = place;
        this.#wordSize = this.#size;
        this.#tag = this.#marks.findLast((mark) => mark !== 'Span') ?? '';
      }
      this.#word += item.unicode;
      if (this.out.by === 'letter') this.endWord();
    }
    this.#advance((item.width / 1000) * this.#size + this.#spacing);
    const after = times(this.#ctm, this.#text);
    this.#end = { x: after[4], y: this.height - after[5] };
  }

  #advance(by: number): void {
    this.#text = times(this.#text, [1, 0, 0, 1, by, 0]);
  }
}
