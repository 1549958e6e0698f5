import { numberOf, sharedOut } from './copiedText';
import { PackedDocument } from './packedPages';
import { rowFromRight } from './rowFromRight';
import { matrix, short, spanOf, TextRow, type Place } from './textRow';
import { wordsOf } from './wordsOf';
import type { EmbeddedFace, PdfDocumentInstance, TextOptions } from './pdfmakeInternals';
import type { ShapedGlyph, ShapedPosition, ShapedRun } from './shapedText';

interface Encoded {
  glyphs: number[];
  positions: ShapedPosition[];
}

const INDIC = /[\u0900-\u0dff]/u;
/** Readers see a space where a glyph is pushed this far from the one before, in thousandths; a letter is not. */
const PUSHED_FORWARD = 95;

/** Shapes a text word by word as pdfkit does, or in one go where features are asked for; notes its glyphs in the subset of the document. */
function encode(face: EmbeddedFace, text: string, { features }: TextOptions): Encoded {
  const out: Encoded = { glyphs: [], positions: [] };
  if (features) add(face, out, face.layoutRun(text, features));
  else addWords(face, out, text);
  return out;
}

/** Words with the space that ends them. */
function addWords(face: EmbeddedFace, out: Encoded, text: string): void {
  const isIndic = INDIC.test(text);
  for (const word of wordsOf(text)) add(face, out, face.layoutRun(word), isIndic ? (glyphs) => sharedOut(word, glyphs) : undefined);
}

function add(face: EmbeddedFace, { glyphs, positions }: Encoded, run: ShapedRun, meanings?: (glyphs: ShapedGlyph[]) => number[][]): void {
  const meant = meanings?.(run.glyphs);
  run.glyphs.forEach((shaped, index) => {
    if (meant) glyphs.push(numberOf(face, shaped, meant[index] ?? shaped.codePoints));
    else {
      const glyph = face.subset.includeGlyph(shaped.id);
      glyphs.push(glyph);
      face.widths[glyph] ??= shaped.advanceWidth * face.scale;
      face.unicode[glyph] ??= shaped.codePoints;
    }
    const position = run.positions[index];
    if (position) positions.push(meant && position.xOffset > PUSHED_FORWARD ? { ...position, xOffset: PUSHED_FORWARD } : position);
  });
}

/**
 * Operators that show glyphs: strings with kerning between them, and a new place where a mark is raised. What is
 * moved sideways only stays in its string, so that readers do not take it for another piece of text.
 */
function showing({ glyphs, positions }: Encoded, { x, y, size }: Place): string {
  const scale = size / 1000;
  const row = new TextRow();
  let at = x;
  let raised = false;
  positions.forEach(({ xOffset, yOffset, xAdvance, advanceWidth }, index) => {
    const lifts = yOffset !== 0;
    if (lifts || raised) {
      row.flush();
      row.out += `${matrix({ x: at + (lifts ? xOffset * scale : 0), y: y - yOffset * scale })}\n`;
    }
    const sideways = lifts ? 0 : xOffset;
    // The matrix of a string says where its first glyph stands.
    if (index > 0) row.gap(sideways);
    row.glyph(glyphs[index] ?? 0);
    row.gap(xAdvance - (advanceWidth ?? 0) - sideways);
    raised = lifts;
    at += xAdvance * scale;
  });
  row.flush();
  return row.out;
}

function pieceAt(encoded: Encoded, place: Place): string {
  const first = encoded.positions[0];
  const shift = first && first.yOffset === 0 ? (first.xOffset * place.size) / 1000 : 0;
  return `${matrix({ x: place.x + shift, y: place.y })}\n${showing(encoded, place)}`;
}

/** Operators that show the glyphs of a text. */
function glyphsOf(face: EmbeddedFace, text: string, { options, place }: { options: TextOptions; place: Place }): string {
  const { isRtl = false, isRtlPage = false, isAmidLatin = false, features = [] } = options;
  const pieces = options.pieces ?? (isRtl ? [{ text, features, isRtl }] : undefined);
  return pieces ? rowFromRight(face, { pieces, isRtlPage, isAmidLatin }, place) : pieceAt(encode(face, text, options), place);
}

const inks = new Map<string, string>();

function inkOperator(colour: string): string {
  const known = inks.get(colour);
  if (known !== undefined) return known;
  const shares = [1, 3, 5].map((at) => short((Number.parseInt(colour.slice(at, at + 2), 16) || 0) / 255));
  const made = `${shares.join(' ')} rg`;
  inks.set(colour, made);
  return made;
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
    this.addContent(inkOperator(colour));
  }

  override text(text: string, x: number, y: number, options: TextOptions): PdfDocumentInstance {
    if (!this.sharesFaces || options.link) return super.text(text, x, y, options);
    const shown = text.replaceAll('\n', '');
    if (shown === '') return this;
    const size = this._fontSize;
    const face = this._font;
    const { characterSpacing: spacing = 0, textWidth = 0, goTo, destination } = options;
    if (goTo) this.goTo(x, y, textWidth + spacing * (shown.length - 1), face.lineHeight(size), goTo);
    if (destination) this.addNamedDestination(destination, 'XYZ', x, y, null);
    this.page.fonts[face.id] ??= face.ref();
    const place = { x, y: y + (face.ascender / 1000) * size, size };
    const glyphs = glyphsOf(face, shown, { options, place });
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
