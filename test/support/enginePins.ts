import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Something that the pages are made with, the version that everything was tested with, and what to do when it changes. */
export interface Pin {
  name: string;
  version: string;
  /** Steps for the person who changes it; words in backquotes are files, folders or commands. */
  recheck: readonly string[];
}

const GOLDEN = 'run `npm run golden` and look at every picture that differs before you renew';
const CHECKERS = 'run `npm run test:conformance` with Java at hand: PDF/UA-1 and PDF/A-2a without a finding for every pack';

/** Packages in the order in which they work on a page, each with its own way of going wrong. */
export const PACKAGES: readonly Pin[] = [
  { name: 'pdfmake', version: '0.3.11', recheck: [
    'compare LayoutBuilder, PageElementWriter, DocumentContext, TextInlines, Renderer and PDFDocument with the old ones, method by method: `src/main/render/engine/pdfmakeInternals.ts` names all that the layers touch',
    'see whether the faults of the table in `docs/decisions/0008-pdf-engine-layers.md` still exist: a cured one means a layer less',
    'nothing lost, furniture off the text, headings with theirs: `test/pdf/hard`',
    'every word where the engine without shortcuts puts it: `test/pdf/engineSpeed.test.ts`',
    GOLDEN, CHECKERS, 'set PINNED_VERSIONS in `src/main/render/engine/pdfmakeModules.ts`',
  ] },
  { name: 'pdfkit', version: '0.19.1', recheck: [
    'compare its text, marked content, structure, outline and font classes with the old ones: `src/main/render/engine/textOperators.ts`, `src/main/render/engine/tagTree.ts` and `src/main/render/engine/sharedFaces.ts` stand in for parts of them',
    'structure without a fault: `test/pdf/structure.test.ts`, and `test/pdf/hard`',
    'the same bytes in another process: `test/pdf/sameBytesEngine.test.ts`',
    GOLDEN, CHECKERS, 'set PINNED_VERSIONS in `src/main/render/engine/pdfmakeModules.ts`',
  ] },
  { name: 'fontkit', version: '2.0.4', recheck: [
    'whether a font still keeps its glyphs in _glyphs, which `src/main/render/engine/sharedFaces.ts` empties, and whether layout() still gives glyphs in visual order',
    'whether a TrueType subset still writes its glyphs through _addGlyph into glyf, loca and hmtx, which `src/main/render/engine/placedGlyphs.ts` adds to',
    'joined Arabic, conjuncts, marks and kerning: `test/pdf/scripts.test.ts`, and the pages “only Arabic names”, “Devanagari” and “every Latin sign” by eye',
    'subsets: open a pack in two readers and copy Arabic and Hindi out of it',
    GOLDEN, CHECKERS,
  ] },
  { name: 'linebreak', version: '1.1.0', recheck: [
    'where lines may end at hyphens, dashes, slashes and brackets, and inside addresses: `src/main/render/engine/textInlines.ts` trusts its answers, page “very long words and addresses”',
    'every word where the engine without shortcuts puts it: `test/pdf/engineSpeed.test.ts`',
    GOLDEN,
  ] },
  { name: 'bidi-js', version: '1.1.0', recheck: [
    'Arabic with brackets, digits and Latin in paragraphs, tables and headings: `test/pdf/scripts.test.ts`, `test/unit/render/scriptRuns.test.ts`, page “only Arabic names” by eye',
    'the Word twin: `test/unit/render/docx`', GOLDEN,
  ] },
  { name: '@neslinesli93/qpdf-wasm', version: '0.3.0', recheck: [
    'AES-256, revision 6, and permissions: `test/pdf/lockedEngine.test.ts`, and qpdf itself in `npm run test:conformance`',
    'which qpdf, libjpeg-turbo and zlib it holds: `scripts/notices.mjs`',
  ] },
  { name: 'pdfjs-dist', version: '5.5.207', recheck: [
    'it reads the files of all PDF tests and draws their pages: where text, structure or pictures of `test/pdf/golden` change and `definition.txt` does not, the reader changed and not the page',
    'the page view of the window, by eye', GOLDEN,
  ] },
  { name: '@napi-rs/canvas', version: '0.1.100', recheck: [
    'it fills the outlines on the pictures of `test/pdf/golden`, and nothing else: differences of single pixels at the edge of letters may be renewed, all others are a fault',
    'it takes the one version that pdfjs-dist installs too, so that there is one canvas', GOLDEN,
  ] },
];

const FONT_STEPS = [
  'which characters it lost: `src/main/render/engine/fontFaces.ts` asks the file, the pages “every Latin sign”, “only Arabic names” and “Devanagari” show it',
  'its ascent and descent: leading of every page, and Arabic and Devanagari beside Latin in one line',
  'its licence text in `resources/fonts`, and `scripts/notices.mjs`', GOLDEN, CHECKERS,
];

/** Font files by the beginning of their SHA-256: a face that was made anew under the same name is another face. */
export const FONTS: readonly Pin[] = Object.entries({
  'Amiri_400Regular.ttf': 'd26cd95609ed51b6',
  'Amiri_700Bold.ttf': '0cf3c9c5b967adb2',
  'IBMPlexSans_400Regular.ttf': '8685116dfbcfa639',
  'IBMPlexSans_400Regular_Italic.ttf': 'e19b5bbc2e981e56',
  'IBMPlexSans_600SemiBold.ttf': '659f916ce1922bd4',
  'IBMPlexSans_600SemiBold_Italic.ttf': '314fa03547fd77ec',
  'NotoSansDevanagari_400Regular.ttf': '084a94d89eb54aaf',
  'NotoSansDevanagari_600SemiBold.ttf': '5f8764f341ed1bad',
  'SourceSerif4_300Light.ttf': '7ee4c600c46fa6e0',
  'SourceSerif4_300Light_Italic.ttf': '61b1e40a2119fb20',
  'SourceSerif4_400Regular.ttf': 'd47da11c5f55f031',
  'SourceSerif4_400Regular_Italic.ttf': '8abc06ebcf3a84d6',
  'SourceSerif4_600SemiBold.ttf': 'd31cd1fb273e5399',
  'SourceSerif4_600SemiBold_Italic.ttf': 'bb932452a5151025',
}).map(([name, version]) => ({ name, version, recheck: FONT_STEPS }));

type Versions = Readonly<Record<string, string>>;

/** What is not as it is pinned, with what to recheck; empty where all is. */
export function changedPins(pins: readonly Pin[], found: Versions): string[] {
  const changed = pins.filter(({ name, version }) => found[name] !== version).map(({ name, version, recheck }) =>
    [`${name} is ${found[name] ?? 'missing'}; the pages were tested with ${version}. Recheck, then set the pin in test/support/enginePins.ts:`, ...recheck.map((step) => `  - ${step}`)].join('\n'));
  const unknown = Object.keys(found).filter((name) => pins.every((pin) => pin.name !== name));
  return [...changed, ...unknown.map((name) => `${name} has no pin: add it to test/support/enginePins.ts with what to recheck when it changes.`)];
}

const manifestVersion = (folder: string): string => String((JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: unknown }).version);

/** Folder of a package as another one finds it. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`${name} is not installed where ${from} looks for it.`);
  }
}

/** Versions of the packages as the engine itself finds them: pdfkit as pdfmake's, fontkit as pdfkit's. */
export function installedVersions(): Versions {
  const pdfmake = dirname(createRequire(import.meta.url).resolve('pdfmake/package.json'));
  const pdfkit = folderOf('pdfkit', pdfmake);
  const places: Record<string, string> = { pdfmake, pdfkit, fontkit: folderOf('fontkit', pdfkit), linebreak: folderOf('linebreak', pdfmake) };
  return Object.fromEntries(PACKAGES.map(({ name }) => [name, manifestVersion(places[name] ?? folderOf(name, resolve()))]));
}

export function fontDigests(folder: string): Versions {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  return Object.fromEntries(files.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex').slice(0, 16)]));
}
