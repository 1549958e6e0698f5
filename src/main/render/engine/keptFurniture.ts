import type { Furniture, PdfNode } from './definition';
import { GuardedLayoutBuilder } from './layoutGuard';
import type { EngineLine, EnginePage, PageItem } from './pdfmakeInternals';

interface Block { x: number; y: number; width: number; height: number }
type Sizer = (size: EnginePage['pageSize'], margins: EnginePage['pageMargins']) => Block;

const isFurniture = (value: unknown): value is Furniture => typeof value === 'function';
const isSizer = (value: unknown): value is Sizer => typeof value === 'function';
const isLine = (item: PageItem['item']): item is EngineLine => 'inlines' in item;

/** The same piece for another page; what is noted of a line belongs to one page. */
const again = ({ type, item }: PageItem): PageItem => ({ type, item: isLine(item) ? item.clone() : item });

/**
 * Lays out a piece of furniture once, however many pages it stands on: banner, rules, names and reference are alike on
 * all of them, and only the number of the page is new. A piece is a child that is placed by itself.
 */
export class FurnitureKeepingBuilder extends GuardedLayoutBuilder {
  /** False: every page anew, as pdfmake does. The pages are the same either way. */
  keepsFurniture = true;

  override addDynamicRepeatable(getter: unknown, sizer: unknown, property: string): void {
    if (!this.keepsFurniture || !isSizer(sizer)) return super.addDynamicRepeatable(getter, sizer, property);
    const context = this.writer.context();
    const kept = new Map<string, PageItem[]>();
    context.pages.forEach((page, index) => {
      const own = page.customProperties[property];
      const draw = own === undefined ? getter : own;
      const node = isFurniture(draw) ? draw(index + 1, context.pages.length, page.pageSize) : null;
      if (!node) return;
      context.page = index;
      const block = sizer(page.pageSize, page.pageMargins);
      const pieces = node.stack?.every(({ absolutePosition }) => absolutePosition) ? node.stack : [node];
      for (const piece of pieces) page.items.push(...this.#laidOut(piece, { page, block, kept }));
    });
  }

  /** What is to be added to a page for a piece of its furniture. */
  #laidOut(piece: PdfNode, { page, block, kept }: { page: EnginePage; block: Block; kept: Map<string, PageItem[]> }): PageItem[] {
    // Measuring writes into a node, so that it is named by what it was before.
    const key = JSON.stringify([block, piece]);
    const known = kept.get(key);
    if (known) return known.map(again);
    const before = page.items.length;
    this.writer.beginUnbreakableBlock(block.width, block.height);
    this.processNode(this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(piece)));
    this.writer.commitUnbreakableBlock(block.x, block.y);
    const made = page.items.splice(before);
    kept.set(key, made);
    return made;
  }
}
