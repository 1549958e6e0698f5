import { SharedFaceDocument } from './sharedFaces';
import type { EmbeddedFace, PdfDocumentInstance, TextOptions } from './pdfmakeInternals';
import type { ShapedPosition } from './shapedText';

const HEX: string[] = [];
const hexOf = (glyph: number): string => (HEX[glyph] ??= glyph.toString(16).padStart(4, '0'));

/** Thousandths of a point: finer than any printer, shorter than what pdfkit writes. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);

interface Encoded {
  hex: string[];
  positions: ShapedPosition[];
}

/** Shapes a text word by word as pdfkit does, and notes its glyphs in the subset of the document. */
function encode(face: EmbeddedFace, text: string, features: string[] | undefined): Encoded {
  const out: Encoded = { hex: [], positions: [] };
  if (features) {
    add(face, out, face.layoutRun(text, features));
    return out;
  }
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 0x20 && code !== 0x09) continue;
    add(face, out, face.layoutRun(text.slice(last, index + 1)));
    last = index + 1;
  }
  if (last < text.length) add(face, out, face.layoutRun(text.slice(last)));
  return out;
}

function add(face: EmbeddedFace, { hex, positions }: Encoded, run: ReturnType<EmbeddedFace['layoutRun']>): void {
  run.glyphs.forEach(({ id, advanceWidth, codePoints }, index) => {
    const glyph = face.subset.includeGlyph(id);
    hex.push(hexOf(glyph));
    face.widths[glyph] ??= advanceWidth * face.scale;
    face.unicode[glyph] ??= codePoints;
    const position = run.positions[index];
    if (position) positions.push(position);
  });
}

/** Place and size of a text whose baseline is given; y counts from the top of the page. */
interface Place {
  x: number;
  y: number;
  size: number;
}

const matrix = (x: number, y: number): string => `1 0 0 -1 ${short(x)} ${short(y)} Tm`;

/** Operators that show glyphs: strings with kerning between them, and a new place where a mark is moved. */
function showing({ hex, positions }: Encoded, { x, y, size }: Place): string {
  const scale = size / 1000;
  let out = '';
  let row = '';
  let string = '';
  let at = x;
  let moved = false;
  const flush = (): void => {
    if (string !== '') row += `<${string}>`;
    if (row !== '') out += `[${row}] TJ\n`;
    row = string = '';
  };
  positions.forEach((position, index) => {
    const isOffset = position.xOffset !== 0 || position.yOffset !== 0;
    if (isOffset || moved) {
      flush();
      out += `${matrix(at + position.xOffset * scale, y - position.yOffset * scale)}\n`;
    }
    moved = isOffset;
    string += hex[index] ?? '';
    const kern = position.xAdvance - (position.advanceWidth ?? 0);
    if (kern !== 0) {
      row += `<${string}>${short(-kern)} `;
      string = '';
    }
    at += position.xAdvance * scale;
  });
  flush();
  return out;
}

/** Writes text with few operators: no graphics state is saved, and the page's content goes out in one piece. */
export class TextDocument extends SharedFaceDocument {
  #pending: string[] = [];

  /** What a reader should copy in place of a text's glyphs; null = the glyphs tell it themselves. */
  protected replacementFor(text: string): string | null {
    return text === '' ? text : null;
  }

  /** Colour for the text that follows, as pdfkit's `#rrggbb`. */
  ink(colour: string): void {
    const [, r = '00', g = '00', b = '00'] = /^#(..)(..)(..)$/u.exec(colour) ?? [];
    const share = (pair: string): string => short(Number.parseInt(pair, 16) / 255);
    this.addContent(`${share(r)} ${share(g)} ${share(b)} rg`);
  }

  override text(text: string, x: number, y: number, options: TextOptions): PdfDocumentInstance {
    if (!this.sharesFaces || options.link) return super.text(text, x, y, options);
    const shown = text.replaceAll('\n', '');
    if (shown === '') return this;
    const size = this._fontSize;
    const face = this._font;
    const spacing = options.characterSpacing ?? 0;
    if (options.goTo) this.goTo(x, y, (options.textWidth ?? 0) + spacing * (shown.length - 1), face.lineHeight(size), options.goTo);
    if (options.destination) this.addNamedDestination(options.destination, 'XYZ', x, y, null);
    this.page.fonts[face.id] ??= face.ref();
    const place = { x, y: y + (face.ascender / 1000) * size, size };
    const body = `${matrix(x, place.y)}\n/${face.id} ${short(size)} Tf\n${Math.round(spacing * 1e6) / 1e6} Tc\n${showing(encode(face, shown, options.features), place)}`;
    const span = spanOf(options.lang, this.replacementFor(shown));
    // A span stands inside BT…ET: outside, readers measure it in the flipped matrix of the page.
    this.addContent(span === '' ? `BT\n${body}ET` : `BT\n/Span <<${span}>> BDC\n${body}EMC\nET`);
    return this;
  }

  override addContent(data: string): PdfDocumentInstance {
    if (!this.sharesFaces) return super.addContent(data);
    this.#pending.push(data);
    return this;
  }

  override addPage(options: unknown): PdfDocumentInstance {
    this.#writeOut();
    return super.addPage(options);
  }

  override end(): void {
    this.#writeOut();
    super.end();
  }

  #writeOut(): void {
    if (this.#pending.length > 0) super.addContent(this.#pending.join('\n'));
    this.#pending = [];
  }
}

/** Properties of a span: language and text for copying, where they are not those of the paragraph. */
function spanOf(lang: string | undefined, actual: string | null): string {
  const language = lang && /^[A-Za-z0-9-]+$/u.test(lang) ? `/Lang (${lang})` : '';
  return actual === null ? language : `${language}/ActualText <${utf16Hex(actual)}>`;
}

/** A PDF text string in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return hex;
}
