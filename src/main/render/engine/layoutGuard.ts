import { BidiLayoutBuilder } from './bidiLines';
import { DocumentContext, PageElementWriter } from './pdfmakeModules';
import type { OutlineItem, OutlineOptions } from './pdfkitObjects';
import type { EngineLine, LayoutNode } from './pdfmakeInternals';
import { RunRenderer } from './drawnRuns';
import { fullHeight, leadHeight, marginOf } from './leadHeight';
import type { TextDocument } from './textOperators';

/** Content that cannot be set on any page, even after its block was allowed to break. */
export class LayoutOverflowError extends Error {
  override readonly name = 'LayoutOverflowError';
  constructor(
    readonly what: string,
    readonly height: number,
    readonly room: number,
  ) {
    super(`${what} is ${Math.round(height)} pt high, but a page has room for ${Math.round(room)} pt.`);
  }
}

/** A block that may not break and is taller than a page; pdfmake would drop what does not fit. */
export interface TooTallBlock {
  node: LayoutNode;
  height: number;
  room: number;
}

/** Room for some lines of a text whose height is not asked about. */
const BEGINNING = 60;

const isUnbreakableTable = (node: LayoutNode): boolean =>
  Boolean(node.table?.dontBreakRows ?? false) ||
  (node.table?.headerRows ?? 0) > 0 ||
  (node.table?.keepWithHeaderRows ?? 0) > 0;

/** Writer that notices a fixed block which does not fit, instead of cutting it. */
class GuardedWriter extends PageElementWriter {
  owner: LayoutNode | null = null;
  #blockOwner: LayoutNode | null = null;
  onTooTall: (block: TooTallBlock) => void = () => undefined;

  override beginUnbreakableBlock(width?: number, height?: number): void {
    if (this.transactionLevel === 0) this.#blockOwner = this.owner;
    super.beginUnbreakableBlock(width, height);
  }

  override commitUnbreakableBlock(forcedX?: number, forcedY?: number): void {
    if (this.transactionLevel === 1) this.#check(forcedX !== undefined || forcedY !== undefined);
    super.commitUnbreakableBlock(forcedX, forcedY);
  }

  #check(isFurniture: boolean): void {
    const block = this.context();
    const overflowing = block.pages.length > 1;
    if (isFurniture) {
      if (overflowing) throw new LayoutOverflowError('Page furniture', block.y, block.availableHeight);
      return;
    }
    const outer = this.contextStack.at(-1);
    const page = outer?.getCurrentPage();
    if (!outer || !page) return;
    const repeated = this.repeatables.reduce((sum, item) => sum + item.height, 0);
    const room = page.pageSize.height - outer.pageMargins.top - outer.pageMargins.bottom - repeated;
    if (!overflowing && block.y <= room + 0.5) return;
    if (!this.#blockOwner) throw new LayoutOverflowError('A block', block.y, room);
    this.onTooTall({ node: this.#blockOwner, height: block.y, room });
  }
}

/** Keep-with-next, widow and orphan control, and a report of every block that pdfmake would cut. */
export class GuardedLayoutBuilder extends BidiLayoutBuilder {
  readonly tooTall: TooTallBlock[] = [];
  readonly #needed = new WeakMap<LayoutNode, number>();
  readonly #prebuilt = new WeakMap<LayoutNode, { lines: EngineLine[]; next: number; breakAt: number }>();
  #guarded: GuardedWriter | null = null;
  readonly #owners: LayoutNode[] = [];

  /** The writer that layout must use; call before anything is laid out. */
  protected createWriter(): void {
    const writer = new GuardedWriter(new DocumentContext());
    writer.onTooTall = (block) => this.tooTall.push(block);
    this.#guarded = writer;
    this.writer = writer;
  }

  override processVerticalContainer(node: LayoutNode): void {
    const children = node.stack ?? [];
    children.forEach((child, index) => {
      if (isKept(child) && children[index + 1]) this.#needed.set(child, heightToKeep(children, index, this.#width()));
    });
    super.processVerticalContainer(node);
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    const needed = this.#fitting(Math.max(this.#needed.get(node) ?? 0, node.minRoom ?? 0), node);
    if (needed > 0 && this.#isFlowing() && needed > this.writer.context().availableHeight) this.#breakPage();
    if (node.headlineLevel !== undefined && this.#isFlowing()) this.#trimAtTop(node);
    const owns = node.unbreakable === true || isUnbreakableTable(node);
    if (owns) this.#enter(node);
    super.processNode(node, isVerticalAlignmentAllowed);
    if (owns) this.#leave();
  }

  // A page that the last margin of the section before has opened would keep the sheet and the furniture of that section.
  override processSection(node: LayoutNode): void {
    const context = this.writer.context();
    if (context.getCurrentPage()?.items.length === 0) {
      context.pages.pop();
      context.backgroundLength.pop();
      context.page = context.pages.length - 1;
    }
    super.processSection(node);
  }

  override processCanvas(node: LayoutNode): void {
    const context = this.writer.context();
    const page = context.getCurrentPage();
    const room = page ? page.pageSize.height - page.pageMargins.top - page.pageMargins.bottom : 0;
    const height = node._minHeight ?? 0;
    if (height > room) throw new LayoutOverflowError('A drawing', height, room);
    super.processCanvas(node);
  }

  /** Hands out lines built ahead, moving to the next page where one line would stand alone. */
  override buildNextLine(node: LayoutNode): EngineLine | null {
    if (!this.#isFlowing() || isKept(node)) return super.buildNextLine(node);
    const known = this.#prebuilt.get(node) ?? this.#buildAhead(node);
    const line = known.lines[known.next];
    if (!line) {
      this.#prebuilt.delete(node);
      return null;
    }
    if (known.next === known.breakAt) this.#breakPage();
    known.next += 1;
    return line;
  }

  #buildAhead(node: LayoutNode): { lines: EngineLine[]; next: number; breakAt: number } {
    const lines: EngineLine[] = [];
    for (let line = super.buildNextLine(node); line; line = super.buildNextLine(node)) lines.push(line);
    const built = { lines, next: 0, breakAt: breakBefore(lines, this.writer.context().availableHeight) };
    this.#prebuilt.set(node, built);
    return built;
  }

  #enter(node: LayoutNode): void {
    this.#owners.push(node);
    if (this.#guarded) this.#guarded.owner = node;
  }

  #leave(): void {
    this.#owners.pop();
    if (this.#guarded) this.#guarded.owner = this.#owners.at(-1) ?? null;
  }

  #width(): number {
    return this.writer.context().availableWidth;
  }

  /** What cannot stand together on any page need not: then a heading asks for itself and the beginning of a text. */
  #fitting(needed: number, node: LayoutNode): number {
    const context = this.writer.context();
    const page = context.getCurrentPage();
    if (!page || needed <= page.pageSize.height - context.pageMargins.top - context.pageMargins.bottom) return needed;
    return fullHeight(node, this.#width()) + BEGINNING;
  }

  /** The air above a heading parts it from what stands before; at the top of a page nothing does. */
  #trimAtTop(node: LayoutNode): void {
    const context = this.writer.context();
    const isAtTop = context.y <= context.pageMargins.top + 1;
    if (isAtTop && node._margin) node._margin = [node._margin[0], 0, node._margin[2], node._margin[3]];
  }

  #breakPage(): void {
    const context = this.writer.context();
    if (context.y > context.pageMargins.top + 1) this.writer.moveToNextPage();
  }

  /** True in the main flow, where a page break has no neighbours to keep in step. */
  #isFlowing(): boolean {
    const { writer } = this;
    return this.nestedLevel === 0 && writer.transactionLevel === 0 && !writer.context().inSnakingColumns();
  }
}

/**
 * Puts the real page numbers into a line and closes the gaps that the wider stand-in left. pdfmake does
 * this for the first line of a paragraph only, and without moving what follows.
 */
function fillPageNumbers(line: EngineLine): void {
  let saved = 0;
  for (const inline of line.inlines) {
    inline.x -= saved;
    const target = inline._pageRef?._nodeRef;
    if (!target) continue;
    inline.text = String(target.positions?.[0]?.pageNumber ?? '–');
    const width = inline.font.widthOfString(inline.text, inline.fontSize, inline.fontFeatures ?? null);
    saved += inline.width - width;
    inline.width = width;
    delete inline._pageRef;
    delete inline._pageNodeRef;
  }
  const alignment = line.inlines[0]?.alignment;
  if (alignment === 'right') line.inlines.forEach((inline) => (inline.x += saved));
  if (alignment === 'center') line.inlines.forEach((inline) => (inline.x += saved / 2));
}

const isKept = (node: LayoutNode): boolean => node.headlineLevel !== undefined || node.keepWithNext === true;

/** Height of a heading, the headings that follow it, and the first lines of the text after them. */
function heightToKeep(siblings: LayoutNode[], first: number, width: number): number {
  let height = 0;
  let index = first;
  for (let node = siblings[index]; node && isKept(node); node = siblings[index]) {
    height += leadHeight(node, width);
    index += 1;
  }
  const follower = siblings[index];
  return follower ? height + leadHeight(follower, width) : height + marginOf(siblings[first])[3];
}

/** Index of the line to start a new page with so that no single line stands alone; -1 = leave to pdfmake. */
export function breakBefore(lines: readonly { getHeight(): number }[], available: number): number {
  let used = 0;
  let fitting = 0;
  for (const line of lines) {
    used += line.getHeight();
    if (used > available) break;
    fitting += 1;
  }
  const rest = lines.length - fitting;
  if (lines.length < 2 || rest === 0) return -1;
  if (fitting === 1 || (rest === 1 && fitting < 3)) return 0;
  return rest === 1 ? fitting - 1 : -1;
}

/** Points bookmarks at the heading; stock pdfmake points at the upper right corner of its page. */
export class GuardedRenderer extends RunRenderer {
  #lineTop = 0;

  constructor(document: TextDocument, progress?: (fraction: number) => void) {
    super(document, progress);
    this.#aim(document.outline);
  }

  override renderLine(line: EngineLine, x: number, y: number): void {
    this.#lineTop = y;
    fillPageNumbers(line);
    super.renderLine(line, x, y);
  }

  #aim(item: OutlineItem): void {
    const addStock = item.addItem.bind(item);
    item.addItem = (title: string, options: OutlineOptions = {}): OutlineItem => {
      const child = addStock(title, {
        ...options,
        left: this.pdfDocument.page.width,
        top: Math.max(0, this.#lineTop - 14),
      });
      this.#aim(child);
      return child;
    };
  }
}
