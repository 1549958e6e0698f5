import { CharacterMap } from './characterMap';
import { fontFile, type OpenedFile } from './fontFiles';
import { wordsOf } from './wordsOf';
import { LatinShaper, type LatinScript, type SimpleGlyph } from './latinShaper';
import { PdfDocument } from './pdfmakeModules';
import type { EmbeddedFace, PdfDocumentInstance } from './pdfmakeInternals';
import type { FontFile, ShapedGlyph, ShapedPosition, ShapedRun } from './shapedText';

/** Shaped texts that are kept for one face; beyond it the store starts again, so that memory has a bound. */
const KEPT_TEXTS = 20_000;

/** Latin letters and what stands between them, without marks, fraction slash and characters that are not drawn. */
const SIMPLE = /^[\x20-\x7e\xa0-\xac\xae-\u024f\u02bb-\u02bf\u1e00-\u1eff\u2002-\u200a\u2010-\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u202f\u20ac\u2190-\u2193\u21a9\u2212\u2713]*$/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

const keyOf = (text: string, features: string[] | undefined): string => (features ? `${features.join(',')}\u0000${text}` : text);

/**
 * One font file, parsed once for all documents of the process, with what it has shaped so far.
 * A shaped text depends on face, text and features alone and is never changed afterwards, so that documents
 * may share it; subset and widths belong to each document.
 */
class SharedFace {
  readonly #shaped = new Map<string, ShapedRun>();
  readonly #widths = new Map<string, number>();
  readonly #glyphs = new Map<string, ShapedGlyph>();
  readonly #advances = new Map<number, ShapedPosition>();
  readonly #characters = new Map<number, ShapedGlyph>();
  readonly #shapers = new Map<LatinScript, LatinShaper | null>();
  readonly #map: CharacterMap | null;

  constructor(readonly file: OpenedFile) {
    this.#map = CharacterMap.open(file.bytes);
  }

  get font(): FontFile {
    return this.file.font;
  }

  /** Lets a font of pdfkit take its shaped texts from here. */
  adopt(embedded: EmbeddedFace): EmbeddedFace {
    const { scale } = embedded;
    embedded.widthOfString = (text, size, features) => this.#width(text, features ?? undefined, scale) * (size / 1000);
    embedded.layoutRun = (text, features) => this.#shape(text, features, scale);
    // Its own store would keep a second copy of everything.
    embedded.layoutCache = undefined;
    return embedded;
  }

  /** Width in thousandths of the type size; text is shaped word by word, as pdfkit does, unless features are asked for. */
  #width(text: string, features: string[] | undefined, scale: number): number {
    const key = keyOf(text, features);
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = (features ? [text] : wordsOf(text)).reduce((sum, word) => sum + this.#shape(word, features, scale).advanceWidth, 0);
    if (this.#widths.size >= KEPT_TEXTS) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }

  #shape(text: string, features: string[] | undefined, scale: number): ShapedRun {
    const key = keyOf(text, features);
    const known = this.#shaped.get(key);
    if (known) return known;
    const run = (features === undefined && SIMPLE.test(text) ? this.#shapeSimply(text, scale) : null) ?? this.#shapeFully(text, features, scale);
    if (this.#shaped.size >= KEPT_TEXTS) this.#shaped.clear();
    this.#shaped.set(key, run);
    return run;
  }

  /** What fontkit would make of a text in which nothing but kerning happens; null = something else may. */
  #shapeSimply(text: string, scale: number): ShapedRun | null {
    const map = this.#map;
    const shaper = this.#shaperFor(LATIN_LETTER.test(text) ? 'latn' : 'DFLT');
    if (!map || !shaper) return null;
    const characters: ShapedGlyph[] = [];
    for (let index = 0; index < text.length; index += 1) characters.push(this.#characterGlyph(map, text.charCodeAt(index)));
    const shaped = shaper.shape(characters);
    if (!shaped) return null;
    let advanceWidth = 0;
    const glyphs = shaped.glyphs === characters ? characters : shaped.glyphs.map((glyph) => this.#ligatureGlyph(map, glyph));
    const positions = glyphs.map((glyph, index) => {
      const kerning = shaped.kerning[index] ?? 0;
      advanceWidth += glyph.advanceWidth + kerning;
      return this.#advance(glyph.advanceWidth, kerning, scale);
    });
    return { glyphs, positions, advanceWidth };
  }

  #shaperFor(script: LatinScript): LatinShaper | null {
    const known = this.#shapers.get(script);
    if (known !== undefined) return known;
    const opened = LatinShaper.open(this.file.bytes, script);
    this.#shapers.set(script, opened);
    return opened;
  }

  #characterGlyph(map: CharacterMap, codePoint: number): ShapedGlyph {
    const known = this.#characters.get(codePoint);
    if (known) return known;
    const id = map.glyphOf(codePoint);
    const glyph = this.#glyph({ id, advanceWidth: map.advanceOf(id), codePoints: [codePoint] });
    this.#characters.set(codePoint, glyph);
    return glyph;
  }

  #ligatureGlyph(map: CharacterMap, { id, codePoints }: SimpleGlyph): ShapedGlyph {
    return this.#glyph({ id, advanceWidth: map.advanceOf(id), codePoints });
  }

  #shapeFully(text: string, features: string[] | undefined, scale: number): ShapedRun {
    // fontkit remembers for each glyph the characters that it first stood for, in whatever document.
    this.font._glyphs = {};
    const { glyphs, positions, advanceWidth } = this.font.layout(text, features);
    return {
      glyphs: glyphs.map((glyph) => this.#glyph(glyph)),
      positions: positions.map((position, index) => this.#position(position, { scale, glyph: glyphs[index] })),
      advanceWidth,
    };
  }

  #glyph({ id, advanceWidth, codePoints }: SimpleGlyph & { advanceWidth: number }): ShapedGlyph {
    const key = `${id}:${codePoints.join(',')}`;
    const known = this.#glyphs.get(key);
    if (known) return known;
    const glyph = { id, advanceWidth, codePoints: [...codePoints] };
    this.#glyphs.set(key, glyph);
    return glyph;
  }

  #position(from: ShapedPosition, { scale, glyph }: { scale: number; glyph: ShapedGlyph | undefined }): ShapedPosition {
    const advance = glyph?.advanceWidth ?? 0;
    if (from.xOffset === 0 && from.yOffset === 0 && from.yAdvance === 0) return this.#advance(advance, from.xAdvance - advance, scale);
    return {
      xAdvance: from.xAdvance * scale, yAdvance: from.yAdvance * scale, xOffset: from.xOffset * scale, yOffset: from.yOffset * scale,
      advanceWidth: advance * scale,
    };
  }

  /** Most glyphs only move the pen: such positions are shared. */
  #advance(advance: number, kerning: number, scale: number): ShapedPosition {
    const key = advance * 65_536 + kerning;
    const known = this.#advances.get(key);
    if (known) return known;
    const position = { xAdvance: (advance + kerning) * scale, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance * scale };
    this.#advances.set(key, position);
    return position;
  }
}

const faces = new Map<string, SharedFace>();
/** pdfkit's class of fonts, known from the first one that it makes. */
let construct: EmbeddedFace['constructor'] | null = null;

function faceOf(source: string): SharedFace {
  const known = faces.get(source);
  if (known) return known;
  const opened = new SharedFace(fontFile(source));
  faces.set(source, opened);
  return opened;
}

/** A document whose fonts are parsed and shaped once for the whole process. */
export class SharedFaceDocument extends PdfDocument {
  /** False: parse and shape for this document alone, as pdfkit does. Layout is the same either way. */
  sharesFaces = true;

  override font(source: string, family?: string | null, size?: number): PdfDocumentInstance {
    const known = this._fontFamilies?.[source];
    if (!this.sharesFaces || known || family || size !== undefined) return super.font(source, family, size);
    if (!construct) {
      const result = super.font(source);
      construct = this._font.constructor;
      faceOf(source).adopt(this._font);
      return result;
    }
    this._fontCount += 1;
    const face = faceOf(source);
    const embedded = face.adopt(new construct(this, face.font, `F${this._fontCount}`));
    this._font = embedded;
    this._fontFamilies[source] = embedded;
    this._fontFamilies[embedded.name] ??= embedded;
    return this;
  }
}
