/** Objects of a file as pdfkit 0.19.1 hands them out; only members that the engine touches are named. */

export interface ObjectReference {
  data: Record<string, unknown>;
  end(): void;
}

/** What is drawn on a page, until it is written to the file. */
export interface ContentStream {
  buffer: Uint8Array[];
  compress: boolean;
  uncompressedLength: number;
}

export interface StructureContent {
  refs: unknown[];
}

export interface StructureElement {
  dictionary: ObjectReference;
  add(child: StructureElement | StructureContent): StructureElement;
}

export interface OutlineItem {
  addItem(title: string, options?: OutlineOptions): OutlineItem;
}

export interface OutlineOptions {
  expanded?: boolean;
  left?: number;
  top?: number;
}

export interface AnnotationOptions {
  Subtype?: string;
  structParent?: StructureElement;
  Contents?: unknown;
}

/** x, y, width, height, options */
export type AnnotationArguments = [number, number, number, number, AnnotationOptions];
