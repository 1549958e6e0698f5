/**
 * Types for the deep modules of pdfmake 0.3.11 and pdfkit 0.19.1 that the engine builds on.
 * Only members that the engine touches are named; `pdfmakeModules.ts` checks at start that they exist.
 */
import type { DocumentInfo, Furniture, Margin, PageSize, PdfNode, TextRun, VectorShape } from './definition';
import type { AnnotationArguments, ContentStream, ObjectReference, OutlineItem, StructureContent, StructureElement } from './pdfkitObjects';
import type { EngineFont, FaceSubset, FontFile, ShapedRun, TextPiece } from './shapedText';

/** pdfkit's font of one document. */
export interface EmbeddedFace extends EngineFont {
  constructor: new (document: PdfDocumentInstance, font: FontFile, id: string) => EmbeddedFace;
  font: FontFile;
  id: string;
  name: string;
  scale: number;
  subset: FaceSubset;
  widths: number[];
  unicode: number[][];
  ref(): ObjectReference;
  layoutCache: object | undefined;
  layoutRun(text: string, features?: string[]): ShapedRun;
}

/** A run as pdfmake's measuring receives it. */
export interface InlineSource extends Omit<TextRun, 'text'> {
  text?: unknown;
  style?: unknown;
  _textRef?: unknown;
}

export interface StyleStack {
  /** From the outermost block to the innermost: a block with its styles, or the name of a style. */
  styleOverrides: (object | string)[];
  defaultStyle: object;
  getProperty(name: string): unknown;
}

export interface MeasuredText {
  items: Inline[];
  minWidth: number;
  maxWidth: number;
}

export interface TextInlinesInstance {
  pdfDocument: PdfDocumentInstance;
  buildInlines(text: InlineSource | string | (InlineSource | string)[], stack: StyleStack): MeasuredText;
}

export type TextInlinesConstructor = new (document: PdfDocumentInstance) => TextInlinesInstance;

export interface Inline extends Omit<TextRun, 'font' | 'fontFeatures' | 'alignment' | 'noWrap' | 'color' | 'linkToDestination' | 'decoration' | 'lang'> {
  fontFeatures?: string[] | null;
  alignment?: unknown;
  noWrap?: unknown;
  color?: string | null;
  linkToDestination?: string | null;
  decoration?: unknown;
  lang?: string;
  font: EmbeddedFace;
  fontSize: number;
  width: number;
  height: number;
  x: number;
  leadingCut: number;
  trailingCut: number;
  lineEnd?: boolean;
  noNewLine?: boolean;
  background?: string | null;
  link?: string | null;
  linkToPage?: number | null;
  opacity?: number;
  sub?: boolean;
  /** Of a run from right to left: its words, in the order of the page. */
  words?: Inline[];
  _pageRef?: { _nodeRef: LayoutNode };
  _pageNodeRef?: LayoutNode;
}

export interface EngineLine {
  inlines: Inline[];
  x?: number;
  y?: number;
  id?: string;
  leadingCut: number;
  trailingCut: number;
  inlineWidths: number;
  maxWidth: number;
  _outline?: { id?: string; parentId?: string; text: string; expanded: boolean };
  /** Set by the tag layer: the block that this line belongs to; absent on page furniture. */
  source?: LayoutNode;
  getHeight(): number;
  getWidth(): number;
  getAscenderHeight(): number;
  clone(): EngineLine;
}

/** A definition node after pdfmake has measured it in place. */
export interface LayoutNode extends PdfNode {
  _inlines?: Inline[];
  _margin?: Margin | null;
  _minWidth?: number;
  _maxWidth?: number;
  _minHeight?: number;
  _height?: number;
  _span?: boolean;
  _colSpan?: number;
  positions?: { pageNumber: number; top: number; left: number }[];
  /** The block that a drawn picture came from. */
  source?: LayoutNode;
}

export interface PageItem {
  type: string;
  item: EngineLine | VectorShape | LayoutNode;
}

export interface EnginePage {
  items: PageItem[];
  pageSize: PageSize;
  pageMargins: { left: number; top: number; right: number; bottom: number };
  customProperties: Record<string, unknown>;
}

export interface LayoutContext {
  pages: EnginePage[];
  backgroundLength: number[];
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: { left: number; top: number; right: number; bottom: number };
  snapshots: unknown[];
  inSnakingColumns(): boolean;
  getCurrentPage(): EnginePage | null;
  addListener(event: 'pageAdded', listener: (page: EnginePage) => void): void;
}

export interface PageElementWriterInstance {
  transactionLevel: number;
  repeatables: { height: number }[];
  contextStack: LayoutContext[];
  context(): LayoutContext;
  addPage(size: PageSize, orientation: null, margins: EnginePage['pageMargins']): void;
  moveToNextPage(orientation?: string): void;
  beginUnbreakableBlock(width?: number, height?: number): void;
  commitUnbreakableBlock(forcedX?: number, forcedY?: number): void;
}

export interface LayoutBuilderInstance {
  pageSize: PageSize;
  pageMargins: EnginePage['pageMargins'];
  writer: PageElementWriterInstance;
  docPreprocessor: { preprocessDocument(node: unknown): LayoutNode; preprocessBlock(node: PdfNode): LayoutNode; nodeReferences: Record<string, { _nodeRef: LayoutNode }> };
  docMeasure: { textInlines: TextInlinesInstance; measureDocument(node: LayoutNode): LayoutNode; measureBlock(node: LayoutNode): LayoutNode };
  linearNodeList: LayoutNode[];
  nestedLevel: number;
  registerTableLayouts(layouts: unknown): void;
  layoutDocument(...args: unknown[]): EnginePage[];
  tryLayoutDocument(...args: unknown[]): { pages: EnginePage[]; linearNodeList: LayoutNode[] };
  addBackground(background: Furniture | undefined): void;
  addDynamicRepeatable(getter: unknown, sizer: unknown, property: string): void;
  addHeadersAndFooters(header: Furniture | undefined, footer: Furniture | undefined): void;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: LayoutNode): void;
  processSection(node: LayoutNode): void;
  processTable(node: LayoutNode): void;
  processCanvas(node: LayoutNode): void;
  processImage(node: LayoutNode): void;
  buildNextLine(node: LayoutNode): EngineLine | null;
}

export interface TextOptions {
  textWidth?: number;
  characterSpacing?: number;
  destination?: string;
  lang?: string;
  /** The text runs from right to left. */
  isRtl?: boolean;
  /** Most letters of the page run from right to left. */
  isRtlPage?: boolean;
  /** The text runs from right to left, and on its line stands more to the right of it, on a page from left to right. */
  isAmidLatin?: boolean;
  features?: string[];
  /** What the text is made of, in the order of the page; given where it runs from right to left. */
  pieces?: TextPiece[];
  link?: string | null;
  goTo?: string | null;
}

export interface PdfDocumentInstance {
  options: { tagged?: boolean; bufferPages?: boolean };
  fonts: Record<string, unknown>;
  _font: EmbeddedFace;
  _fontSize: number;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFace>;
  font(source: string, family?: string | null, size?: number): PdfDocumentInstance;
  outline: OutlineItem;
  page: { width: number; height: number; dictionary: ObjectReference; content: ContentStream; fonts: Record<string, ObjectReference> };
  fontSize(size: number): PdfDocumentInstance;
  goTo(x: number, y: number, w: number, h: number, name: string): PdfDocumentInstance;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  _root: ObjectReference;
  info: Record<string, unknown>;
  appendXML(xml: string, newline?: boolean): void;
  getStructTreeRoot(): ObjectReference;
  provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFace;
  addContent(data: string): PdfDocumentInstance;
  text(text: string, x: number, y: number, options: TextOptions): PdfDocumentInstance;
  annotate(...position: AnnotationArguments): PdfDocumentInstance;
  addPage(options: unknown): PdfDocumentInstance;
  struct(type: string, options?: { alt?: string; scope?: string; title?: string }): StructureElement;
  markStructureContent(type: string): StructureContent;
  markContent(type: string, options?: { type?: string }): void;
  endMarkedContent(): void;
  addStructure(element: StructureElement): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

export interface RendererInstance {
  pdfDocument: PdfDocumentInstance;
  outlineMap: Record<string, OutlineItem>;
  renderPages(pages: EnginePage[]): void;
  renderLine(line: EngineLine, x: number, y: number): void;
  renderVector(vector: VectorShape): void;
  renderImage(image: LayoutNode): void;
}

export type LayoutBuilderConstructor = new (
  size: PageSize,
  margins: EnginePage['pageMargins'],
  svgMeasure: null,
) => LayoutBuilderInstance;
export type PageElementWriterConstructor = new (context: LayoutContext) => PageElementWriterInstance;
export type DocumentContextConstructor = new () => LayoutContext;
export type RendererConstructor = new (
  document: PdfDocumentInstance,
  progress?: (fraction: number) => void,
) => RendererInstance;
export type PdfDocumentConstructor = new (
  fonts: Record<string, unknown>,
  images: object,
  patterns: object,
  attachments: object,
  options: PdfDocumentOptions,
  virtualFs: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfDocumentInstance;

export interface PdfDocumentOptions {
  size: [number, number];
  pdfVersion: string;
  tagged: boolean;
  displayTitle: boolean;
  compress: boolean;
  lang: string;
  subset?: 'PDF/A-2a';
  fontLayoutCache: boolean;
  bufferPages: boolean;
  autoFirstPage: boolean;
  info: Record<string, unknown>;
  font: null;
}

export type { DocumentInfo };
