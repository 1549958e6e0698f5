const HEX: string[] = [];
const hexOf = (glyph: number): string => (HEX[glyph] ??= glyph.toString(16).padStart(4, '0'));

/** Thousandths of a point: finer than any printer, shorter than what pdfkit writes. */
export const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Place and size of a text whose baseline is given; y counts from the top of the page. */
export interface Place {
  x: number;
  y: number;
  size: number;
}

/** Operator that sets the pen down; the type may be drawn wider than it is set. */
export const matrix = ({ x, y }: { x: number; y: number }, wide = 1): string => `${wide} 0 0 -1 ${short(x)} ${short(y)} Tm`;

/** Gathers glyphs and the gaps between them, in thousandths of the size, into as few operators as there can be. */
export class TextRow {
  out = '';
  #row = '';
  #string = '';

  glyph(number: number): void {
    this.#string += hexOf(number);
  }

  gap(by: number): void {
    if (by === 0) return;
    this.#row += `${this.#string === '' ? '' : `<${this.#string}>`}${short(-by)} `;
    this.#string = '';
  }

  flush(): void {
    if (this.#string !== '') this.#row += `<${this.#string}>`;
    if (this.#row !== '') this.out += `[${this.#row}] TJ\n`;
    this.#row = this.#string = '';
  }
}

/** Properties of a span: language and text for copying, where they are not those of the paragraph. */
export function spanOf(lang: string | undefined, actual: string | null): string {
  const language = lang && /^[A-Za-z0-9-]+$/u.test(lang) ? `/Lang (${lang})` : '';
  return actual === null ? language : `${language}/ActualText <${utf16Hex(actual)}>`;
}

/** A PDF text string in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return hex;
}
