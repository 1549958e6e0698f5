/** Types of fontkit and pdfkit for faces and the texts that they have shaped. */
export interface EngineFont {
  ascender: number;
  descender: number;
  lineHeight(size: number): number;
  widthOfString(text: string, size: number, features?: string[] | null): number;
}

export interface ShapedGlyph {
  id: number;
  /** In units of the face. */
  advanceWidth: number;
  codePoints: number[];
}

export interface ShapedPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth?: number;
}

/** Glyphs and positions of a text; positions in thousandths of the type size once pdfkit has scaled them. */
export interface ShapedRun {
  glyphs: ShapedGlyph[];
  positions: ShapedPosition[];
  advanceWidth: number;
}

export interface FontFile {
  /** Glyphs that fontkit has met, with the characters they first stood for. */
  _glyphs: object;
  layout(text: string, features?: string[]): ShapedRun;
  glyphForCodePoint(codePoint: number): ShapedGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(glyph: number): { _decode(): GlyphOutline | null };
}

/** What the `glyf` table says of a glyph: its box, and the glyphs that it is made of. */
export interface GlyphOutline {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
  components?: { glyphID: number; dx: number; dy: number; scaleX: number; scaleY: number; scale01: number; scale10: number }[];
}

/** fontkit's subset of a TrueType face, and the tables that it fills when it is written. */
export interface FaceSubset {
  glyphs: number[];
  includeGlyph(glyph: number): number;
  _addGlyph(glyph: number): number;
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
}

/** A stretch of one direction in a row of text. */
export interface TextPiece {
  text: string;
  features: string[];
  isRtl: boolean;
}
