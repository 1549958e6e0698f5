import { BidiPdfDocument } from './bidiLines';
import { escapedIn } from './claims';
import type { Furniture } from './definition';
import { FurnitureKeepingBuilder } from './keptFurniture';
import { GuardedRenderer } from './layoutGuard';
import type { AnnotationArguments, StructureContent, StructureElement } from './pdfkitObjects';
import type { EngineLine, EnginePage, LayoutNode, PdfDocumentInstance, TextOptions } from './pdfmakeInternals';
import type { VectorShape } from './definition';
import { buildStructure } from './structure';

/** Marked content that is being written at the moment, and the element it will belong to. */
interface OpenContent {
  element: StructureElement;
  type: string;
  content: StructureContent;
}

/** Remembers which block made which line, so that drawing can mark it; furniture stays unmarked. */
export class TaggedLayoutBuilder extends FurnitureKeepingBuilder {
  root: LayoutNode | null = null;
  #furniture = 0;
  #depth = 0;

  override addBackground(background: Furniture | undefined): void {
    this.#asFurniture(() => super.addBackground(background));
  }

  override addDynamicRepeatable(getter: unknown, sizer: unknown, property: string): void {
    this.#asFurniture(() => super.addDynamicRepeatable(getter, sizer, property));
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.#depth === 0 && this.#furniture === 0) this.root = node;
    this.#depth += 1;
    super.processNode(node, isVerticalAlignmentAllowed);
    this.#depth -= 1;
  }

  override buildNextLine(node: LayoutNode): EngineLine | null {
    const line = super.buildNextLine(node);
    if (line && this.#furniture === 0 && !node.artifact) line.source = node;
    return line;
  }

  override processImage(node: LayoutNode): void {
    // What is drawn may be a copy of the block.
    if (this.#furniture === 0 && !node.artifact) node.source = node;
    super.processImage(node);
  }

  #asFurniture(work: () => void): void {
    this.#furniture += 1;
    try {
      work();
    } finally {
      this.#furniture -= 1;
    }
  }
}

/** A place on a page, in points from the upper left corner. */
export interface DrawnAnchor {
  anchor: string;
  page: number;
  y: number;
}

export const structureType = (node: LayoutNode): string =>
  node.tag ?? (node.headlineLevel === undefined ? 'P' : `H${Math.min(6, node.headlineLevel)}`);

/** A line without a letter, such as that of an empty cell, is no paragraph: a reader would stop at it and say nothing. */
const showsNothing = ({ inlines }: EngineLine, source: LayoutNode): boolean =>
  inlines.length === 0 || (structureType(source) === 'P' && inlines.every(({ text }) => text.trim() === ''));

/** Marks every piece of content for the structure tree and notes where anchors and content end up. */
export class TaggedRenderer extends GuardedRenderer {
  readonly anchors: DrawnAnchor[] = [];
  /** Lowest point of real content on each page, in points from the top; page 1 is entry 0. */
  readonly contentBottoms: number[] = [];
  readonly #elements = new Map<LayoutNode, StructureElement>();
  readonly #drawn = new Set<unknown>();
  readonly #document: TaggedPdfDocument;
  readonly #anchored = new Set<string>();

  constructor(document: TaggedPdfDocument, progress?: (fraction: number) => void) {
    super(document, progress);
    this.#document = document;
  }

  /** Draws all pages and writes the structure tree of `root`. */
  renderTagged(pages: EnginePage[], root: LayoutNode | null): void {
    this.renderPages(pages);
    if (root) buildStructure(this.#document, root, this.#elements);
  }

  override renderLine(line: EngineLine, x: number, y: number): void {
    const draw = (): void => super.renderLine(line, x, y);
    const { source } = line;
    if (source) this.#note(source, y, y + line.getHeight());
    // Lines of a repeated table head share their inlines with the first head; only that one is real.
    if (!source || showsNothing(line, source) || this.#drawn.has(line.inlines)) {
      this.#artifact(draw, source ? 'Layout' : 'Pagination');
      return;
    }
    this.#drawn.add(line.inlines);
    const type = structureType(source);
    const element = this.#elements.get(source) ?? this.#document.struct(type);
    this.#elements.set(source, element);
    this.#document.writeContent({ element, type, draw });
  }

  override renderVector(vector: VectorShape): void {
    this.#artifact(() => super.renderVector(vector), 'Layout');
  }

  override renderImage(image: LayoutNode): void {
    const draw = (): void => super.renderImage(image);
    const { source } = image;
    if (!source || this.#elements.has(source)) {
      this.#artifact(draw, 'Layout');
      return;
    }
    const type = structureType(source);
    const element = this.#document.struct(type, source.alt ? { alt: source.alt } : {});
    this.#elements.set(source, element);
    this.#document.writeContent({ element, type, draw });
  }

  #note(node: LayoutNode, top: number, bottom: number): void {
    const page = this.#document.pageNumber;
    this.contentBottoms[page - 1] = Math.max(this.contentBottoms[page - 1] ?? 0, bottom);
    for (const anchor of node.anchors ?? []) {
      if (this.#anchored.has(anchor)) continue;
      this.#anchored.add(anchor);
      this.anchors.push({ anchor, page, y: Math.round(top * 100) / 100 });
    }
  }

  #artifact(draw: () => void, type: 'Layout' | 'Pagination'): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }
}

/** Gives each link its own Link element that owns the annotation. */
export class TaggedPdfDocument extends BidiPdfDocument {
  pageNumber = 0;
  #open: OpenContent | null = null;
  #link: { element: StructureElement; contents: string } | null = null;
  readonly #lastLink = new WeakMap<StructureElement, { element: StructureElement; target: string }>();

  override addPage(options: unknown): PdfDocumentInstance {
    const result = super.addPage(options);
    this.pageNumber += 1;
    this.page.dictionary.data['Tabs'] = 'S';
    return result;
  }

  override appendXML(xml: string, newline?: boolean): void {
    super.appendXML(escapedIn(xml, Object.values(this.info)), newline);
  }

  /** Wraps what `draw` writes in marked content of `element`. */
  writeContent({ element, type, draw }: { element: StructureElement; type: string; draw: () => void }): void {
    const open: OpenContent = { element, type, content: this.markStructureContent(type) };
    this.#open = open;
    draw();
    this.endMarkedContent();
    element.add(open.content);
    this.#open = null;
  }

  override text(text: string, x: number, y: number, options: TextOptions): PdfDocumentInstance {
    const target = options.goTo ?? options.link;
    const open = this.#open;
    if (!open || !target) return super.text(text, x, y, options);
    this.endMarkedContent();
    open.element.add(open.content);
    const element = this.#linkElement(open.element, target);
    const content = this.markStructureContent('Link');
    this.#link = { element, contents: `Go to: ${text.trim()}` };
    const result = super.text(text, x, y, options);
    this.endMarkedContent();
    element.add(content);
    this.#link = null;
    open.content = this.markStructureContent(open.type);
    return result;
  }

  override annotate(...[x, y, w, h, options]: AnnotationArguments): PdfDocumentInstance {
    const link = this.#link;
    if (!link || options.Subtype !== 'Link') return super.annotate(x, y, w, h, options);
    // A boxed string is pdfkit's own sign for "text, not a name".
    const Contents = new String(link.contents);
    return super.annotate(x, y, w, h, { ...options, structParent: link.element, Contents });
  }

  #linkElement(parent: StructureElement, target: string): StructureElement {
    const last = this.#lastLink.get(parent);
    if (last?.target === target) return last.element;
    const element = this.struct('Link');
    parent.add(element);
    this.#lastLink.set(parent, { element, target });
    return element;
  }
}
