import { PdfDocument } from './pdfmakeModules';
import type { EmbeddedFace, PdfDocumentInstance } from './pdfmakeInternals';
import type { FontFile, ShapedGlyph, ShapedPosition, ShapedRun } from './shapedText';

/** Shaped texts that are kept for one face; beyond it the store starts again, so that memory has a bound. */
const KEPT_TEXTS = 20_000;

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

  constructor(
    readonly font: FontFile,
    readonly construct: EmbeddedFace['constructor'],
  ) {}

  /** An embedded font of one document on this face. */
  embedIn(document: PdfDocumentInstance, id: string): EmbeddedFace {
    return this.adopt(new this.construct(document, this.font, id));
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
    // fontkit remembers for each glyph the characters that it first stood for, in whatever document.
    this.font._glyphs = {};
    const { glyphs, positions, advanceWidth } = this.font.layout(text, features);
    const run: ShapedRun = {
      glyphs: glyphs.map((glyph) => this.#glyph(glyph)),
      positions: positions.map((position, index) => this.#position(position, { scale, glyph: glyphs[index] })),
      advanceWidth,
    };
    if (this.#shaped.size >= KEPT_TEXTS) this.#shaped.clear();
    this.#shaped.set(key, run);
    return run;
  }

  #glyph({ id, advanceWidth, codePoints }: ShapedGlyph): ShapedGlyph {
    const key = `${id}:${codePoints.join(',')}`;
    const known = this.#glyphs.get(key);
    if (known) return known;
    const glyph = { id, advanceWidth, codePoints: [...codePoints] };
    this.#glyphs.set(key, glyph);
    return glyph;
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

/** A document whose fonts are parsed and shaped once for the whole process. */
export class SharedFaceDocument extends PdfDocument {
  /** False: parse and shape for this document alone, as pdfkit does. Layout is the same either way. */
  sharesFaces = true;

  override font(source: string, family?: string | null, size?: number): PdfDocumentInstance {
    const known = this._fontFamilies?.[source];
    if (!this.sharesFaces || known || family || size !== undefined) return super.font(source, family, size);
    const face = faces.get(source);
    if (!face) {
      const result = super.font(source);
      const embedded = this._font;
      const opened = new SharedFace(embedded.font, embedded.constructor);
      faces.set(source, opened);
      opened.adopt(embedded);
      return result;
    }
    this._fontCount += 1;
    const embedded = face.embedIn(this, `F${this._fontCount}`);
    this._font = embedded;
    this._fontFamilies[source] = embedded;
    this._fontFamilies[embedded.name] ??= embedded;
    return this;
  }
}
