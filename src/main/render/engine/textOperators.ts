import { meaningFromRight, meaningAmidRtl, numberOf, sharedOut } from './copiedText';
import { PackedDocument } from './packedPages';
import type { EmbeddedFace, PdfDocumentInstance, TextOptions } from './pdfmakeInternals';
import type { ShapedGlyph, ShapedPosition, ShapedRun, TextPiece } from './shapedText';

const HEX: string[] = [];
const hexOf = (glyph: number): string => (HEX[glyph] ??= glyph.toString(16).padStart(4, '0'));

/** Thousandths of a point: finer than any printer, shorter than what pdfkit writes. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);

interface Encoded {
  hex: string[];
  positions: ShapedPosition[];
}

const INDIC = /[\u0900-\u0dff]/u;
/** Readers see a space where a glyph is pushed this far from the one before, in thousandths; a letter is not. */
const PUSHED_FORWARD = 95;

/** Shapes a text word by word as pdfkit does, and notes its glyphs in the subset of the document. */
function encode(face: EmbeddedFace, text: string, { features, isRtl = false, pieces }: TextOptions): Encoded {
  const out: Encoded = { hex: [], positions: [] };
  if (pieces) {
    // Only the first of some words from left to right begins them.
    pieces.forEach((piece, index) => addPiece(face, out, { ...piece, isWithinRtl: piece.isWithinRtl && (pieces[index - 1]?.isRtl ?? true) }));
  } else if (features) {
    addPiece(face, out, { text, features, isRtl, isWithinRtl: false });
  } else {
    addWords(face, out, text);
  }
  return out;
}

/** Words with the space that ends them. */
function addWords(face: EmbeddedFace, out: Encoded, text: string): void {
  const isIndic = INDIC.test(text);
  let last = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : -1;
    if (code !== 0x20 && code !== 0x09 && (code >= 0 || last === text.length)) continue;
    const word = text.slice(last, index + 1);
    add(face, out, face.layoutRun(word), isIndic ? (glyphs) => sharedOut(word, glyphs) : undefined);
    last = index + 1;
  }
}

function addPiece(face: EmbeddedFace, out: Encoded, { text, features, isRtl, isWithinRtl }: TextPiece): void {
  if (isRtl) add(face, out, face.layoutRun(text, features), (glyphs) => glyphs.map(meaningFromRight));
  else if (isWithinRtl) add(face, out, face.layoutRun(text, features), (glyphs) => glyphs.map((glyph, index) => meaningAmidRtl(text, glyph, index)));
  else add(face, out, face.layoutRun(text, features));
}

function add(face: EmbeddedFace, { hex, positions }: Encoded, run: ShapedRun, meanings?: (glyphs: ShapedGlyph[]) => number[][]): void {
  const meant = meanings?.(run.glyphs);
  run.glyphs.forEach((shaped, index) => {
    if (meant) hex.push(hexOf(numberOf(face, shaped, meant[index] ?? shaped.codePoints)));
    else {
      const glyph = face.subset.includeGlyph(shaped.id);
      hex.push(hexOf(glyph));
      face.widths[glyph] ??= shaped.advanceWidth * face.scale;
      face.unicode[glyph] ??= shaped.codePoints;
    }
    const position = run.positions[index];
    if (position) positions.push(meant && position.xOffset > PUSHED_FORWARD ? { ...position, xOffset: PUSHED_FORWARD } : position);
  });
}

/** Place and size of a text whose baseline is given; y counts from the top of the page. */
interface Place {
  x: number;
  y: number;
  size: number;
}

const matrix = (x: number, y: number): string => `1 0 0 -1 ${short(x)} ${short(y)} Tm`;

/** Gathers glyphs and the gaps between them, in thousandths of the size, into as few operators as there can be. */
class Row {
  out = '';
  #row = '';
  #string = '';

  glyph(hex: string): void {
    this.#string += hex;
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

/**
 * Operators that show glyphs: strings with kerning between them, and a new place where a mark is raised. What is
 * moved sideways only stays in its string, so that readers do not take it for another piece of text.
 */
function showing({ hex, positions }: Encoded, { x, y, size }: Place): string {
  const scale = size / 1000;
  const row = new Row();
  let at = x;
  let raised = false;
  positions.forEach(({ xOffset, yOffset, xAdvance, advanceWidth }, index) => {
    const lifts = yOffset !== 0;
    if (lifts || raised) {
      row.flush();
      row.out += `${matrix(at + (lifts ? xOffset * scale : 0), y - yOffset * scale)}\n`;
    }
    const sideways = lifts ? 0 : xOffset;
    // The matrix of a string says where its first glyph stands.
    if (index > 0) row.gap(sideways);
    row.glyph(hex[index] ?? '');
    row.gap(xAdvance - (advanceWidth ?? 0) - sideways);
    raised = lifts;
    at += xAdvance * scale;
  });
  row.flush();
  return row.out;
}

/** A glyph that is drawn back this far, in thousandths, begins another piece of text for a reader. */
const DRAWN_BACK = -150;

/**
 * The operators of a text. Right-to-left text is cut where a glyph is tucked under the one before it, and its
 * pieces are written in the order of speech: readers turn round each piece for itself.
 */
function written(encoded: Encoded, place: Place, isRtl: boolean): string {
  const { hex, positions } = encoded;
  const scale = place.size / 1000;
  const pieces: string[] = [];
  let from = 0;
  let start = place.x;
  let at = place.x;
  positions.forEach((position, index) => {
    const isCut = isRtl && index > from && position.xOffset < DRAWN_BACK && position.yOffset === 0;
    if (isCut) {
      pieces.push(pieceAt({ hex: hex.slice(from, index), positions: positions.slice(from, index) }, { ...place, x: start }));
      [from, start] = [index, at];
    }
    at += position.xAdvance * scale;
  });
  pieces.push(pieceAt({ hex: hex.slice(from), positions: positions.slice(from) }, { ...place, x: start }));
  return pieces.reverse().join('');
}

function pieceAt(encoded: Encoded, place: Place): string {
  const first = encoded.positions[0];
  const shift = first && first.yOffset === 0 ? (first.xOffset * place.size) / 1000 : 0;
  return `${matrix(place.x + shift, place.y)}\n${showing(encoded, place)}`;
}

/** Writes text with few operators: no graphics state is saved, and the page's content goes out in one piece. */
export class TextDocument extends PackedDocument {
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
    const glyphs = written(encode(face, shown, options), place, options.isRtl === true);
    const body = `/${face.id} ${short(size)} Tf\n${Math.round(spacing * 1e6) / 1e6} Tc\n${glyphs}`;
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
