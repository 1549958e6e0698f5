import { fontFile, type OpenedFile } from './fontFiles';
import { LatinShaper, type LatinScript } from './latinShaper';
import { PdfDocument } from './pdfmakeModules';
import type { EmbeddedFace, PdfDocumentInstance } from './pdfmakeInternals';
import type { FontFile, ShapedGlyph, ShapedPosition, ShapedRun } from './shapedText';

/** Shaped texts that are kept for one face; beyond it the store starts again, so that memory has a bound. */
const KEPT_TEXTS = 20_000;

/** Latin letters and what stands between them, without marks, fraction slash and characters that are not drawn. */
const SIMPLE = /^[\x20-\x7e\xa0-\xac\xae-\u017f\u2002-\u200a\u2010-\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u202f\u20ac]*$/u;
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
  readonly #plain = new Map<number, ShapedPosition>();
  readonly #characters = new Map<string, ShapedGlyph>();
  readonly #shapers = new Map<LatinScript, LatinShaper | null>();

  constructor(readonly file: OpenedFile) {}

  get font(): FontFile {
    return this.file.font;
  }

  /** Lets a font of pdfkit take its shaped texts from here. */
  adopt(embedded: EmbeddedFace): EmbeddedFace {
    const { scale } = embedded;
    const stockWidth = embedded.widthOfString.bind(embedded);
    embedded.widthOfString = (text, size, features) => this.#width(text, features ?? undefined, stockWidth) * (size / 1000);
    embedded.layoutRun = (text, features) => this.#shape(text, features, scale);
    // Its own store would keep a second copy of everything.
    embedded.layoutCache = undefined;
    return embedded;
  }

  /** Width in thousandths of the type size. */
  #width(text: string, features: string[] | undefined, measure: EmbeddedFace['widthOfString']): number {
    const key = keyOf(text, features);
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = measure(text, 1000, features);
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
    const shaped = this.#shaperFor(LATIN_LETTER.test(text) ? 'latn' : 'DFLT')?.shape(Array.from(text, (character) => this.#characterGlyph(character)));
    if (!shaped) return null;
    let advanceWidth = 0;
    const glyphs = shaped.glyphs.map(({ id, codePoints }) => this.#glyphOf(id, codePoints));
    const positions = glyphs.map((glyph, index) => {
      const xAdvance = glyph.advanceWidth + (shaped.kerning[index] ?? 0);
      advanceWidth += xAdvance;
      return this.#position({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }, { scale, glyph });
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

  #characterGlyph(character: string): ShapedGlyph {
    const known = this.#characters.get(character);
    if (known) return known;
    this.font._glyphs = {};
    const glyph = this.#glyph(this.font.glyphForCodePoint(character.codePointAt(0) ?? 0));
    this.#characters.set(character, glyph);
    return glyph;
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

  #glyph({ id, advanceWidth, codePoints }: ShapedGlyph): ShapedGlyph {
    const key = `${id}:${codePoints.join(',')}`;
    const known = this.#glyphs.get(key);
    if (known) return known;
    const glyph = { id, advanceWidth, codePoints: [...codePoints] };
    this.#glyphs.set(key, glyph);
    return glyph;
  }

  #glyphOf(id: number, codePoints: readonly number[]): ShapedGlyph {
    const [only] = codePoints;
    const single = codePoints.length === 1 && only !== undefined ? this.#characters.get(String.fromCodePoint(only)) : undefined;
    if (single?.id === id) return single;
    return this.#glyphs.get(`${id}:${codePoints.join(',')}`) ?? this.#glyph(this.font.getGlyph(id, [...codePoints]));
  }

  #position(from: ShapedPosition, { scale, glyph }: { scale: number; glyph: ShapedGlyph | undefined }): ShapedPosition {
    const advance = glyph?.advanceWidth ?? 0;
    const isPlain = from.xAdvance === advance && from.xOffset === 0 && from.yOffset === 0 && from.yAdvance === 0;
    const known = isPlain ? this.#plain.get(advance) : undefined;
    if (known) return known;
    const position = {
      xAdvance: from.xAdvance * scale, yAdvance: from.yAdvance * scale, xOffset: from.xOffset * scale, yOffset: from.yOffset * scale,
      advanceWidth: advance * scale,
    };
    if (isPlain) this.#plain.set(advance, position);
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
