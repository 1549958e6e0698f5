/**
 * The part of pdfmake's document definition that the press uses, as types of our own.
 * Lengths are PDF points, margins are [left, top, right, bottom].
 */
export type Margin = [number, number, number, number];

/** Styling that text, runs and whole blocks share; inner values win over outer ones. */
export interface TextStyle {
  font?: string;
  bold?: boolean;
  italics?: boolean;
  fontSize?: number;
  lineHeight?: number;
  color?: string;
  alignment?: 'left' | 'right' | 'center';
  characterSpacing?: number;
  fontFeatures?: string[];
  noWrap?: boolean;
  sup?: boolean;
  decoration?: 'underline' | 'lineThrough';
  /** Language of the text where it is not the document's, e.g. 'ar'. */
  lang?: string;
  /** A destination inside this document. External links do not exist in a pack. */
  linkToDestination?: string;
}

/** A stretch of text in one script and direction; made by `scriptRuns`, never by hand. */
export interface TextRun extends TextStyle {
  text: string;
  bidiLevel?: number;
  /** Prints the page number of the block with this id in place of `text`. */
  pageReference?: string;
}

export interface VectorShape {
  type: 'rect' | 'line' | 'ellipse' | 'polyline' | 'path';
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  r?: number;
  r1?: number;
  r2?: number;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  d?: string;
  points?: { x: number; y: number }[];
  closePath?: boolean;
  color?: string;
  fillOpacity?: number;
  lineColor?: string;
  lineWidth?: number;
  lineCap?: 'butt' | 'round' | 'square';
  dash?: { length: number; space?: number };
}

export type LayoutWidth = number | 'auto' | '*';

export interface TableLayout {
  hLineWidth?: (line: number, node: PdfNode) => number;
  vLineWidth?: (line: number, node: PdfNode) => number;
  hLineColor?: (line: number, node: PdfNode) => string;
  vLineColor?: (line: number, node: PdfNode) => string;
  paddingLeft?: (column: number, node: PdfNode) => number;
  paddingRight?: (column: number, node: PdfNode) => number;
  paddingTop?: (row: number, node: PdfNode) => number;
  paddingBottom?: (row: number, node: PdfNode) => number;
  fillColor?: (row: number, node: PdfNode, column: number) => string | null;
  defaultBorder?: boolean;
}

export interface TableBody {
  widths: LayoutWidth[];
  body: PdfNode[][];
  headerRows?: number;
  headerCols?: number;
  keepWithHeaderRows?: number;
  dontBreakRows?: boolean;
  heights?: number | number[] | ((row: number) => number);
}

/** What is known of the pages once their content is laid out, before heads and feet are drawn. */
export interface Placed {
  /** Page and height of the text that bears a name of `anchors`. */
  placeOf(anchor: string): { page: number; y: number } | undefined;
  /** Where content begins and where it ends on the page of the furniture, in points from its upper edge. */
  top: number;
  bottom: number;
}

export type Furniture = (page: number, pages: number, size: PageSize, placed?: Placed) => PdfNode | null;

export interface PageSize {
  width: number;
  height: number;
}

/** One block of a definition. Exactly one of the content members is set. */
export interface PdfNode extends TextStyle {
  text?: string | TextRun[];
  stack?: PdfNode[];
  columns?: PdfNode[];
  columnGap?: number;
  table?: TableBody;
  layout?: TableLayout | 'noBorders';
  canvas?: VectorShape[];
  /** A picture as a data: URL made by `checkedPicture`; never a path or an address. */
  image?: `data:${string}`;
  /** Largest width and height of the picture, which keeps its proportions. */
  fit?: [number, number];
  section?: PdfNode[] | PdfNode;
  header?: Furniture | null;
  footer?: Furniture | null;
  background?: Furniture | null;
  /** Sheet and margins of a section, where they are not those of the document. */
  pageSize?: PageSize;
  pageMargins?: Margin;

  width?: LayoutWidth;
  margin?: Margin;
  /** The margin brings the block on a line with its neighbour: it is no air, and stays where blocks are set closer. */
  isAligned?: boolean;
  colSpan?: number;
  rowSpan?: number;
  fillColor?: string;
  border?: [boolean, boolean, boolean, boolean];
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  unbreakable?: boolean;
  pageBreak?: 'before' | 'after';
  relativePosition?: { x: number; y: number };
  absolutePosition?: { x: number; y: number };

  /** Destination name for links inside the document. */
  id?: string;
  /** Names under which the page and height of this text are reported after rendering. */
  anchors?: string[];
  /** Name under which the block is reported when it begins a page. */
  opensAs?: string;
  /** Height that must be left on a page for this block to begin there. */
  minRoom?: number;
  outline?: boolean;
  outlineText?: string;
  outlineParentId?: string;
  outlineExpanded?: boolean;

  /** 1 to 6: tagged as a heading and kept with what follows. */
  headlineLevel?: number;
  keepWithNext?: boolean;
  /** Structure type when it is not the natural one of the block (e.g. 'Sect', 'Figure', 'BlockQuote'). */
  tag?: string;
  /** Alternative text of a figure or a table. */
  alt?: string;
  /** A table that only arranges things: its cells are read in order, without table structure. */
  layoutOnly?: boolean;
  /** Decoration that a reader of the structure does not meet. */
  artifact?: boolean;
}

export interface DocumentInfo {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  creator: string;
  producer: string;
  creationDate: Date;
  modDate: Date;
}

/** What a stretch of pages must know of the document it belongs to, so that it reads as it does there. */
export interface Surroundings {
  /** Pages before the first one of the stretch. */
  pagesBefore: number;
  /** Pages of the whole document, given those that the stretch has come to fill. */
  pageCount(filled: number): number;
  /** Where a name stands that the stretch does not hold itself; pages count in the whole document. */
  placeOf(name: string): { page: number; y: number } | undefined;
}

export interface DocumentDefinition {
  pageSize: PageSize;
  pageMargins: Margin;
  content: PdfNode[];
  header?: Furniture;
  footer?: Furniture;
  background?: Furniture;
  defaultStyle: TextStyle & { font: string; fontSize: number };
  language: string;
  info: DocumentInfo;
  /** Given where the definition is a stretch of a longer document. */
  surroundings?: Surroundings;
}
