import { sep } from 'node:path';
import { ACCESSIBILITY_CLAIM, CLAIM_SCHEMA } from './claims';
import { cloneDefinition, firstWords, relaxBlocks } from './cloneDefinition';
import type { DocumentDefinition, DocumentInfo, PageSize, Placed, Surroundings } from './definition';
import { fontDictionary } from './fontFaces';
import { LayoutOverflowError } from './layoutGuard';
import { pageOpenings, type NamedOpening } from './pageOpenings';
import { builtInTableLayouts } from './pdfmakeModules';
import type { EngineLine, EnginePage, PageItem, LayoutNode, PdfDocumentInstance } from './pdfmakeInternals';
import { CuttableTextInlines, PressTextInlines } from './textInlines';
import { TaggedLayoutBuilder, TaggedPdfDocument, TaggedRenderer, type DrawnAnchor } from './tagTree';

export type RenderStage = 'layout' | 'draw' | 'write';

export interface EngineOptions {
  /** Folder with the files named in `fontFaces`; nothing else on disk is ever opened. */
  fontsDir: string;
  signal?: AbortSignal;
  /** Parses, shapes, measures and draws everything anew, as pdfmake does: slower, the same pages. */
  withoutShortcuts?: boolean;
  /** The file will be encrypted, which PDF/A does not allow: it does not claim to be one. */
  locked?: boolean;
  onProgress?: (stage: RenderStage, done: number, total: number) => void;
}

export interface EngineResult {
  pdf: Uint8Array<ArrayBuffer>;
  pageCount: number;
  anchors: DrawnAnchor[];
  /** Lowest point of content on each page, in points from the top. */
  contentBottoms: number[];
  /** First words of each block that should stay whole but is taller than a page and was allowed to break. */
  splitBlocks: string[];
}

const MAX_ATTEMPTS = 5;

/**
 * Lays out and draws a definition and returns the bytes of the PDF.
 * Every call works on its own copy, since layout writes into the definition. The same definition gives the
 * same bytes: dates come from `definition.info`. A block that should stay whole but is taller than a page is
 * set again as breakable, so that no text is lost.
 * @throws LayoutOverflowError when content cannot be placed at all.
 * @throws the abort reason when `signal` is aborted between two stages.
 */
export async function renderDefinition(definition: DocumentDefinition, options: EngineOptions): Promise<EngineResult> {
  return layOutDefinition(definition, options).draw();
}

/** A definition that is laid out: where everything stands is known, nothing is drawn yet. */
export interface LaidOutDefinition extends Pick<EngineResult, 'pageCount' | 'anchors' | 'contentBottoms'> {
  /** Size and margins of each page. */
  sheets: readonly Pick<EnginePage, 'pageSize' | 'pageMargins'>[];
  /** Blocks with a name that begin a page. */
  openings(): NamedOpening[];
  /** Draws it, or some of its pages (from 0, last exclusive); once only. */
  draw(range?: readonly [number, number]): Promise<EngineResult>;
}

/** Lays a definition out without drawing it, for those who may want another one. Throws as `renderDefinition` does. */
export function layOutDefinition(definition: DocumentDefinition, options: EngineOptions): LaidOutDefinition {
  const relaxed = new Map<number, number>();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    options.signal?.throwIfAborted();
    options.onProgress?.('layout', attempt - 1, attempt);
    const laidOut = layOut(definition, relaxed, options);
    if (laidOut.tooTall.length === 0) {
      return {
        ...placesOf(laidOut.pages), sheets: laidOut.pages, openings: () => pageOpenings(laidOut.pages, laidOut.root),
        draw: (range) => draw(range ? { ...laidOut, pages: laidOut.pages.slice(...range) } : laidOut, options, splitBlockNames(definition, relaxed)),
      };
    }
    for (const index of new Set(laidOut.tooTall)) relaxed.set(index, (relaxed.get(index) ?? 0) + 1);
  }
  throw new LayoutOverflowError('A block', Number.NaN, Number.NaN);
}

const isLine = (item: PageItem['item']): item is EngineLine => 'inlines' in item;

/** Where anchors and content stand, as drawing will find them. */
function placesOf(pages: readonly EnginePage[]): Pick<EngineResult, 'pageCount' | 'anchors' | 'contentBottoms'> {
  const anchors = new Map<string, DrawnAnchor>();
  const contentBottoms = pages.map(({ items }, index) => {
    let bottom = 0;
    for (const { item } of items) {
      if (!isLine(item) || !item.source) continue;
      const top = item.y ?? 0;
      bottom = Math.max(bottom, top + item.getHeight());
      for (const anchor of item.source.anchors ?? []) {
        if (!anchors.has(anchor)) anchors.set(anchor, { anchor, page: index + 1, y: Math.round(top * 100) / 100 });
      }
    }
    return bottom;
  });
  return { pageCount: pages.length, anchors: [...anchors.values()], contentBottoms };
}

function splitBlockNames(definition: DocumentDefinition, relaxed: ReadonlyMap<number, number>): string[] {
  if (relaxed.size === 0) return [];
  const { numbers } = cloneDefinition(definition);
  return [...numbers].filter(([, number]) => relaxed.has(number)).map(([node]) => firstWords(node));
}

interface LaidOut {
  document: TaggedPdfDocument;
  pages: EnginePage[];
  root: LayoutNode | null;
  tooTall: number[];
}

function layOut(source: DocumentDefinition, relaxed: ReadonlyMap<number, number>, options: EngineOptions): LaidOut {
  const { definition, numbers } = cloneDefinition(source);
  relaxBlocks(numbers, relaxed);
  const [left, top, right, bottom] = definition.pageMargins;
  const document = createDocument(definition, options);
  const builder = new PackLayoutBuilder(definition.pageSize, { left, top, right, bottom }, null);
  if (!options.withoutShortcuts) builder.textDocument = document;
  builder.keepsFurniture = !options.withoutShortcuts;
  builder.surroundings = definition.surroundings ?? null;
  builder.registerTableLayouts(builtInTableLayouts());
  const pages = builder.layoutDocument(
    definition.content,
    document,
    {},
    definition.defaultStyle,
    definition.background,
    definition.header,
    definition.footer,
  );
  const tooTall = builder.tooTall.map(({ node, height, room }) => {
    const index = numbers.get(node);
    if (index === undefined || (relaxed.get(index) ?? 0) > 1) throw new LayoutOverflowError('A block', height, room);
    return index;
  });
  return { document, pages, root: builder.root, tooTall };
}

/** Layout with the guarded writer in place of pdfmake's own. */
class PackLayoutBuilder extends TaggedLayoutBuilder {
  /** Document to measure text for with `PressTextInlines`; null = pdfmake's own measuring. */
  textDocument: PdfDocumentInstance | null = null;
  /** The document that this is a stretch of; null = this is all of it. */
  surroundings: Surroundings | null = null;

  override tryLayoutDocument(...args: unknown[]): { pages: EnginePage[]; linearNodeList: LayoutNode[] } {
    const [content, , , , background, header, footer] = args;
    this.linearNodeList = [];
    this.docMeasure.textInlines = this.textDocument ? new PressTextInlines(this.textDocument) : new CuttableTextInlines(this.docMeasure.textInlines.pdfDocument);
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content));
    this.createWriter();
    this.writer.context().addListener('pageAdded', (page) => {
      const own = page.customProperties['background'];
      this.addBackground(isFurniture(own) || own === null ? (own ?? undefined) : furnitureOrNone(background));
    });
    const startsWithSection = Boolean(measured.section ?? measured.stack?.[0]?.section);
    if (!startsWithSection) this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(measured);
    if (this.surroundings) this.#countOn(this.surroundings);
    this.#tellFurniture();
    this.addHeadersAndFooters(furnitureOrNone(header), furnitureOrNone(footer));
    return { pages: this.writer.context().pages, linearNodeList: this.linearNodeList };
  }

  /** Page references count on from the pages before, and find what stands elsewhere. */
  #countOn({ pagesBefore, placeOf }: Surroundings): void {
    for (const [name, { _nodeRef: node }] of Object.entries(this.docPreprocessor.nodeReferences)) {
      const own = node.positions?.[0];
      const page = own ? own.pageNumber + pagesBefore : placeOf(name)?.page;
      if (page !== undefined) node.positions = [{ top: 0, left: 0, ...own, pageNumber: page }];
    }
  }

  /** Lets the head and the foot of a section know where its content has come to stand. */
  #tellFurniture(): void {
    const { pages } = this.writer.context();
    const { anchors, contentBottoms } = placesOf(pages);
    const { surroundings } = this;
    const before = surroundings?.pagesBefore ?? 0;
    const count = surroundings?.pageCount(pages.length) ?? pages.length;
    const places = new Map(anchors.map(({ anchor, page, y }) => [anchor, { page: page + before, y }]));
    pages.forEach((page, index) => {
      const placed: Placed = { placeOf: (anchor) => places.get(anchor) ?? surroundings?.placeOf(anchor), top: page.pageMargins.top, bottom: contentBottoms[index] ?? 0 };
      const own = Object.entries(page.customProperties).map(([name, value]) => [name, informed(value, { placed, before, count })] as const);
      page.customProperties = Object.fromEntries(own);
    });
  }
}

type FurnitureFunction = NonNullable<DocumentDefinition['header']>;

const isFurniture = (value: unknown): value is FurnitureFunction => typeof value === 'function';
/** Furniture that is told what is placed on its page, and which page of how many that is; anything else as it is. */
const informed = (value: unknown, { placed, before, count }: { placed: Placed; before: number; count: number }): unknown =>
  isFurniture(value) ? (page: number, _: number, size: PageSize) => value(page + before, count, size, placed) : value;
const furnitureOrNone = (value: unknown): FurnitureFunction | undefined => (isFurniture(value) ? value : undefined);

function createDocument(definition: DocumentDefinition, { fontsDir, withoutShortcuts = false, locked = false }: EngineOptions): TaggedPdfDocument {
  const allowed = fontsDir.endsWith(sep) ? fontsDir : fontsDir + sep;
  const document = new TaggedPdfDocument(
    fontDictionary(fontsDir),
    {},
    {},
    {},
    {
      size: [definition.pageSize.width, definition.pageSize.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: definition.language,
      ...(locked ? {} : { subset: 'PDF/A-2a' }),
      fontLayoutCache: true,
      bufferPages: !withoutShortcuts,
      autoFirstPage: false,
      info: documentInfo(definition.info),
      font: null,
    },
    null,
    (path) => path.startsWith(allowed) && !path.includes('..'),
  );
  document.appendXML(locked ? ACCESSIBILITY_CLAIM : CLAIM_SCHEMA + ACCESSIBILITY_CLAIM);
  document.sharesFaces = !withoutShortcuts;
  document.metricsFamily = definition.defaultStyle.font;
  // The reader's page box shows the very numbers that stand in the foot, the cover being page 1.
  document._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] };
  return document;
}

const documentInfo = (info: DocumentInfo): Record<string, unknown> => ({
  Title: info.title,
  Author: info.author,
  Subject: info.subject,
  Keywords: info.keywords,
  Creator: info.creator,
  Producer: info.producer,
  CreationDate: info.creationDate,
  ModDate: info.modDate,
});

async function draw(laidOut: LaidOut, options: EngineOptions, splitBlocks: string[]): Promise<EngineResult> {
  const { document, pages, root } = laidOut;
  options.signal?.throwIfAborted();
  options.onProgress?.('draw', 0, pages.length);
  const renderer = new TaggedRenderer(document);
  renderer.joinsWords = !options.withoutShortcuts;
  renderer.renderTagged(pages, root);
  options.onProgress?.('write', 0, 1);
  await document.packPages();
  const pdf = await collect(document);
  options.signal?.throwIfAborted();
  options.onProgress?.('write', 1, 1);
  const contentBottoms = pages.map((_, index) => renderer.contentBottoms[index] ?? 0);
  return { pdf, pageCount: pages.length, anchors: renderer.anchors, contentBottoms, splitBlocks };
}

function collect(document: PdfDocumentInstance): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
