import bidiFactory from 'bidi-js';
import { FALLBACK_FAMILIES } from './fontFaces';
import { LayoutBuilder } from './pdfmakeModules';
import type { EmbeddedFace, EngineLine, Inline, LayoutNode } from './pdfmakeInternals';
import { TextDocument } from './textOperators';

const bidi = bidiFactory();

// Comma, semicolon, question mark and kashida are of no script for the shaper, which lays them out from left to right.
const RTL_LETTER = /[\u0590-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u063f\u0641-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
// The shaper lays a text out by its first character that has a script: Arabic digits and the Arabic percent sign have one.
const SHAPED_FROM_RIGHT = /^[\p{Script=Common}\p{Script=Inherited}]*\p{Script=Arabic}/u;
const INDIC = /[\u0900-\u0dff]/u;

const levelOf = (inline: Inline): number => inline.bidiLevel ?? 0;
const isRtl = (inline: Inline): boolean => levelOf(inline) % 2 === 1;
const reversed = (text: string): string => [...text].reverse().join('');

/** UAX #9 rule L1: white space at the end of a line belongs to the paragraph, not to the last word. */
function dropTrailingSpace(line: EngineLine): void {
  const last = line.inlines.at(-1);
  if (!last || !isRtl(last) || last.trailingCut === 0) return;
  last.text = last.text.replace(/\s+$/u, '');
  last.width -= last.trailingCut;
  line.inlineWidths -= last.trailingCut;
  last.trailingCut = 0;
  line.trailingCut = 0;
}

/** Text as the shaper must be given it so that it comes out in visual order. */
function shaperText(inline: Inline): string {
  if (!isRtl(inline)) return SHAPED_FROM_RIGHT.test(inline.text) ? reversed(inline.text) : inline.text;
  const mirrored = [...inline.text].map((ch) => bidi.getMirroredCharacter(ch) ?? ch).join('');
  // Runs without a right-to-left letter are laid out left to right by the shaper.
  return RTL_LETTER.test(inline.text) ? mirrored : reversed(mirrored);
}

/** UAX #9 rule L2: reverses, from the highest level down, every stretch at that level or above. */
export function visualOrder<T>(items: readonly T[], level: (item: T) => number): T[] {
  const order = [...items];
  const highest = Math.max(0, ...items.map(level));
  for (let current = highest; current >= 1; current -= 1) {
    let start = -1;
    for (let index = 0; index <= order.length; index += 1) {
      const item = order[index];
      const inside = item !== undefined && level(item) >= current;
      if (inside && start < 0) start = index;
      if (!inside && start >= 0) {
        order.splice(start, index - start, ...order.slice(start, index).reverse());
        start = -1;
      }
    }
  }
  return order;
}

/** Brings filled lines into visual order by moving `x` only; the content order stays logical. */
export class BidiLayoutBuilder extends LayoutBuilder {
  readonly #prepared = new WeakSet<Inline>();

  override buildNextLine(node: LayoutNode): EngineLine | null {
    const line = super.buildNextLine(node);
    if (!line) return line;
    if (line.inlines.some((inline) => levelOf(inline) > 0)) {
      dropTrailingSpace(line);
      for (const inline of line.inlines) {
        if (!this.#prepared.has(inline)) inline.text = shaperText(inline);
        this.#prepared.add(inline);
      }
      let x = -line.leadingCut;
      for (const inline of visualOrder(line.inlines, levelOf)) {
        inline.x = x;
        x += inline.width;
      }
    }
    return line;
  }
}

/** Gives fallback faces the base face's line metrics, and Indic text its logical order for copying. */
export class BidiPdfDocument extends TextDocument {
  readonly #levelled = new WeakSet<EmbeddedFace>();
  metricsFamily = 'Serif';

  override provideFont(family: string, bold = false, italics = false): EmbeddedFace {
    const font = super.provideFont(family, bold, italics);
    if (FALLBACK_FAMILIES.has(family) && !this.#levelled.has(font)) {
      const base = super.provideFont(this.metricsFamily, bold, italics);
      font.ascender = base.ascender;
      font.descender = base.descender;
      this.#levelled.add(font);
    }
    return font;
  }

  protected override replacementFor(text: string): string | null {
    return INDIC.test(text) ? text : super.replacementFor(text);
  }
}
