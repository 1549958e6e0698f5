import type {
  DocumentContextConstructor,
  LayoutBuilderConstructor,
  PageElementWriterConstructor,
  PdfDocumentConstructor,
  RendererConstructor,
  TextInlinesConstructor,
} from './pdfmakeInternals';
import { sourceOf } from './pdfmakeSources';
import type { FontFile } from './shapedText';

/** Versions whose inner workings the engine layers were written and tested against. */
export const PINNED_VERSIONS = { pdfmake: '0.3.11', pdfkit: '0.19.1' } as const;

const versionOf = (manifest: unknown): string =>
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';

/** Refuses other versions: the layers override methods that another version may have moved. */
export function assertPinnedVersions(pdfmakeManifest: unknown, pdfkitManifest: unknown): void {
  const found = { pdfmake: versionOf(pdfmakeManifest), pdfkit: versionOf(pdfkitManifest) };
  if (found.pdfmake !== PINNED_VERSIONS.pdfmake || found.pdfkit !== PINNED_VERSIONS.pdfkit) {
    throw new Error(
      `The PDF engine needs pdfmake ${PINNED_VERSIONS.pdfmake} with pdfkit ${PINNED_VERSIONS.pdfkit}, ` +
        `found ${found.pdfmake} with ${found.pdfkit}. Reinstall the packages from the lock file.`,
    );
  }
}

assertPinnedVersions(sourceOf('pdfmake/package.json'), sourceOf('pdfkit/package.json'));

function hasMethods<T>(value: unknown, methods: readonly string[]): value is T {
  if (typeof value !== 'function') return false;
  const prototype: unknown = value.prototype;
  return typeof prototype === 'object' && prototype !== null && methods.every((name) => name in prototype);
}

// pdfmake's modules are CommonJS with a `default` member.
function load<T>(path: string, methods: readonly string[]): T {
  const loaded = sourceOf(path);
  const exported: unknown =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  if (!hasMethods<T>(exported, methods)) throw new Error(`${path} lacks one of: ${methods.join(', ')}`);
  return exported;
}

export const LayoutBuilder = load<LayoutBuilderConstructor>('pdfmake/js/LayoutBuilder.js', [
  'layoutDocument',
  'tryLayoutDocument',
  'addBackground',
  'addDynamicRepeatable',
  'addHeadersAndFooters',
  'processNode',
  'processVerticalContainer',
  'processSection',
  'processTable',
  'processCanvas',
  'processImage',
  'buildNextLine',
]);
export const PageElementWriter = load<PageElementWriterConstructor>('pdfmake/js/PageElementWriter.js', [
  'beginUnbreakableBlock',
  'commitUnbreakableBlock',
  'moveToNextPage',
]);
export const DocumentContext = load<DocumentContextConstructor>('pdfmake/js/DocumentContext.js', [
  'getCurrentPage',
  'inSnakingColumns',
]);
export const Renderer = load<RendererConstructor>('pdfmake/js/Renderer.js', [
  'renderPages',
  'renderLine',
  'renderVector',
  'renderImage',
]);
export const PdfDocument = load<PdfDocumentConstructor>('pdfmake/js/PDFDocument.js', [
  'provideFont',
  'font',
  'addContent',
  'text',
  'annotate',
  'struct',
  'markStructureContent',
]);

export const TextInlines = load<TextInlinesConstructor>('pdfmake/js/TextInlines.js', ['buildInlines', 'measure']);

interface LineBreak {
  position: number;
  required: boolean;
}

const LineBreaker = sourceOf('linebreak');

const isLineBreaker = (value: unknown): value is new (text: string) => { nextBreak(): LineBreak | null } =>
  hasMethods(value, ['nextBreak']);

/** The places where a text may be broken into lines, by the breaker that pdfmake uses. */
export function lineBreaksOf(text: string): LineBreak[] {
  if (!isLineBreaker(LineBreaker)) throw new Error('linebreak lacks nextBreak');
  const breaker = new LineBreaker(text);
  const breaks: LineBreak[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next);
  return breaks;
}

const hasTableLayouts = (module: unknown): module is { tableLayouts: object } =>
  typeof module === 'object' && module !== null && 'tableLayouts' in module;

/** pdfmake's built-in table layouts ('noBorders' is the one that the press uses). */
export function builtInTableLayouts(): object {
  const module = sourceOf('pdfmake/js/tableLayouts.js');
  if (!hasTableLayouts(module)) throw new Error('pdfmake/js/tableLayouts.js lacks tableLayouts');
  return module.tableLayouts;
}

const isFontkit = (module: unknown): module is { create(bytes: Uint8Array): FontFile } =>
  typeof module === 'object' && module !== null && 'create' in module;

/** Parses the bytes of a font file, with the library that the engine itself uses. */
export function parseFont(bytes: Uint8Array): FontFile {
  const fontkit = sourceOf('fontkit');
  if (!isFontkit(fontkit)) throw new Error('fontkit lacks create');
  return fontkit.create(bytes);
}
